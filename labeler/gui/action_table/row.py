"""What the rows of the table of actions are, and how far they reach into a window."""

from typing import Protocol, TypeAlias

from labeler.gui.actions import Action, Needs, Switch
from labeler.gui.canvas.view import CanvasView
from labeler.gui.commands.checking import CheckingCommands
from labeler.gui.commands.consent import ConsentCommands
from labeler.gui.commands.decisions import DecisionCommands
from labeler.gui.commands.disputes import DisputeCommands
from labeler.gui.commands.fixes import FixCommands
from labeler.gui.commands.images import ImageCommands
from labeler.gui.commands.labels import LabelCommands
from labeler.gui.commands.models import ModelCommands
from labeler.gui.commands.moving import MovingCommands
from labeler.gui.commands.outlines import OutlineCommands
from labeler.gui.commands.page_order import PageOrder
from labeler.gui.commands.pages import PageCommands
from labeler.gui.commands.program import ProgramCommands
from labeler.gui.commands.projects import ProjectCommands
from labeler.gui.commands.proposals import ProposalCommands
from labeler.gui.commands.regions import RegionCommands
from labeler.gui.commands.removal import RemovalCommands
from labeler.gui.commands.rescue import RescueCommands
from labeler.gui.commands.review import ReviewCommands
from labeler.gui.commands.safety import SafetyCommands
from labeler.gui.commands.scrubbing import Scrubbing
from labeler.gui.commands.seams import SeamCommands
from labeler.gui.commands.team import TeamCommands
from labeler.gui.commands.training import TrainingCommands
from labeler.gui.commands.transcripts import TranscriptCommands
from labeler.gui.commands.turning import TurningCommands
from labeler.gui.commands.view import ViewCommands
from labeler.gui.panels.property_panel import PropertyPanel
from labeler.gui.proposer import Proposer
from labeler.gui.session import Session


class Window(Protocol):
    """What an action may reach: the parts of the window it is done in."""

    session: Session
    canvas: CanvasView
    property_panel: PropertyPanel
    proposer: Proposer
    checking_commands: CheckingCommands
    consent_commands: ConsentCommands
    decision_commands: DecisionCommands
    dispute_commands: DisputeCommands
    fix_commands: FixCommands
    image_commands: ImageCommands
    label_commands: LabelCommands
    moving_commands: MovingCommands
    model_commands: ModelCommands
    outline_commands: OutlineCommands
    page_commands: PageCommands
    page_order: PageOrder
    program_commands: ProgramCommands
    project_commands: ProjectCommands
    proposal_commands: ProposalCommands
    region_commands: RegionCommands
    removal_commands: RemovalCommands
    rescue_commands: RescueCommands
    review_commands: ReviewCommands
    safety_commands: SafetyCommands
    scrubbing: Scrubbing
    seam_commands: SeamCommands
    team_commands: TeamCommands
    training_commands: TrainingCommands
    transcript_commands: TranscriptCommands
    turning_commands: TurningCommands
    view_commands: ViewCommands

    def close(self) -> bool:
        """Close the window."""


Row: TypeAlias = Action[Window] | Switch[Window]


def tool(name: str, text: str, shortcuts: tuple[str, ...], *, is_on: bool = False) -> Row:
    """Return the row of a tool: the toolbox has it by the same name."""
    return Switch(
        name,
        text,
        shortcuts,
        Needs.PAGE,
        is_on=is_on,
        turn=lambda window, is_on: window.view_commands.use_tool(name, is_on=is_on),
    )
