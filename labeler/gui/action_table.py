"""The table of actions: what each is called, its keys, what it needs, and what it does."""

from typing import Protocol, TypeAlias

from labeler.app import changed_images
from labeler.core.annotation import ReviewState
from labeler.core.records import ModelKind
from labeler.gui import selection_edits, transcript_edits, walk
from labeler.gui.actions import Action, Needs, Scope, Switch
from labeler.gui.canvas.scene import Layer
from labeler.gui.canvas.view import CanvasView
from labeler.gui.commands.consent import ConsentCommands
from labeler.gui.commands.images import ImageCommands
from labeler.gui.commands.labels import LabelCommands
from labeler.gui.commands.models import ModelCommands
from labeler.gui.commands.pages import PageCommands
from labeler.gui.commands.program import ProgramCommands
from labeler.gui.commands.projects import ProjectCommands
from labeler.gui.commands.proposals import ProposalCommands
from labeler.gui.commands.regions import LARGE_TURN, SMALL_TURN, RegionCommands
from labeler.gui.commands.removal import RemovalCommands
from labeler.gui.commands.rescue import RescueCommands
from labeler.gui.commands.safety import SafetyCommands
from labeler.gui.commands.training import TrainingCommands
from labeler.gui.commands.transcripts import TranscriptCommands
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
    consent_commands: ConsentCommands
    image_commands: ImageCommands
    label_commands: LabelCommands
    model_commands: ModelCommands
    page_commands: PageCommands
    program_commands: ProgramCommands
    project_commands: ProjectCommands
    proposal_commands: ProposalCommands
    region_commands: RegionCommands
    removal_commands: RemovalCommands
    rescue_commands: RescueCommands
    safety_commands: SafetyCommands
    training_commands: TrainingCommands
    transcript_commands: TranscriptCommands
    view_commands: ViewCommands

    def close(self) -> bool:
        """Close the window."""


Row: TypeAlias = Action[Window] | Switch[Window]

COUNTING = (
    "For the selected lines, else for all of the page. Spaces do not count; punctuation does, and a "
    "letter with its accents is one."
)
DISAGREES = "The next one on which text, count and characters found disagree."
PARTING = "Cuts the selected lines, else all of the page, where the reader sees spaces."
ASKING = "Forget what was to be done with proposals that nobody saw when a page is accepted."
READING = "Propose what lines say, in this project. What people wrote stays either way."

NEW_IMAGES = "Images that appeared in the folders of the project since it was made."
READING_THERE = "Folders that the project names and you added no images from. It may be of others."
STORING = "Edits that could not be stored when they were made, and were kept aside."
REFITTING = "As the image was turned or scaled since it was labelled."
KEEPING = "They fit the image that is there now."

BACKING_UP = "All labels and the weights that were trained; images are not copied."
CHECKING = "Everything that belongs to the project. What cannot be read is kept aside and named."
ADDING_MODEL = (
    "A detector or reader in an ONNX file of somebody else, after a trial on three pages."
)
LISTING_MODELS = "Which detectors and readers there are: use another one, or remove one."
MIRRORING = "All labels as plain text in a folder, up to date while you work."


def _tool(name: str, text: str, shortcuts: tuple[str, ...], *, is_on: bool = False) -> Row:
    """Return the row of a tool: the toolbox has it by the same name."""
    return Switch(
        name,
        text,
        shortcuts,
        Needs.PAGE,
        is_on=is_on,
        turn=lambda window, is_on: window.view_commands.use_tool(name, is_on=is_on),
    )


# Set by hand, so that it reads as a table: how an action is met, below it what it does.
# fmt: off
ACTIONS: tuple[Row, ...] = (
    # Project and program
    Action("open_folder", "Open folder…", ("Ctrl+O",),
           do=lambda window: window.project_commands.open_folder()),
    Action("add_images", "Add images…", (), Needs.PROJECT,
           do=lambda window: window.project_commands.add_images()),
    Action("add_new_images", "Add new images", ("Alt+N",), Needs.PROJECT, help=NEW_IMAGES,
           do=lambda window: window.image_commands.add_new_images()),
    Action("read_images", "Read images there", (), Needs.WITHHELD_IMAGES, help=READING_THERE,
           do=lambda window: window.consent_commands.read_images()),
    Action("import_labels", "Import labels…", ("Ctrl+Shift+I",), Needs.PROJECT,
           do=lambda window: window.label_commands.import_labels()),
    Action("export", "Export…", ("Ctrl+Shift+E",), Needs.PROJECT,
           do=lambda window: window.label_commands.export()),
    Action("save", "Save", ("Ctrl+S",), Needs.PROJECT,
           do=lambda window: window.project_commands.save()),
    Action("store_kept_edits", "Store kept edits", ("Alt+S",), Needs.KEPT_EDITS, help=STORING,
           do=lambda window: window.rescue_commands.store_kept_edits()),
    Action("close_project", "Close project", ("Ctrl+W",), Needs.PROJECT,
           do=lambda window: window.project_commands.close_project()),
    Action("back_up", "Back up now", (), Needs.PROJECT, help=BACKING_UP,
           do=lambda window: window.safety_commands.back_up()),
    Action("restore_copy", "Restore an earlier copy…", (), Needs.PROJECT,
           do=lambda window: window.safety_commands.restore_copy()),
    Action("check_project", "Check and repair…", (), Needs.PROJECT, help=CHECKING,
           do=lambda window: window.safety_commands.check_project()),
    Action("keep_mirror", "Keep a plain copy…", (), Needs.PROJECT, help=MIRRORING,
           do=lambda window: window.safety_commands.keep_mirror()),
    Action("settings", "Settings…", ("Ctrl+,",),
           do=lambda window: window.program_commands.show_settings()),
    Action("quit", "Quit", ("Ctrl+Q",),
           do=lambda window: window.close()),
    # Regions
    Action("undo", "Undo", ("Ctrl+Z",), Needs.UNDO, repeats=True,
           do=lambda window: window.session.undo()),
    Action("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), Needs.REDO, repeats=True,
           do=lambda window: window.session.redo()),
    Action("copy", "Copy", ("Ctrl+C",), Needs.SELECTION,
           do=lambda window: selection_edits.copy(window.session)),
    Action("paste", "Paste", ("Ctrl+V",), Needs.PAGE,
           do=lambda window: selection_edits.paste(window.session)),
    Action("duplicate", "Duplicate", ("Ctrl+D",), Needs.SELECTION,
           do=lambda window: selection_edits.duplicate(window.session)),
    Action("delete", "Delete", ("Del",), Needs.ANY_SELECTED,
           do=lambda window: selection_edits.delete(window.session)),
    Action("delete_vertex", "Delete vertex", ("Backspace",), Needs.ONE_SELECTED, Scope.CANVAS,
           do=lambda window: window.canvas.delete_vertex()),
    Action("select_all", "Select all", ("Ctrl+A",), Needs.REGIONS,
           do=lambda window: selection_edits.select_all(window.session)),
    Action("edit_text", "Edit transcript", ("F2", "Ctrl+E"), Needs.PAGE,
           do=lambda window: window.canvas.edit_line()),
    Action("count_from_text", "Count from transcript", (), Needs.LINES, help=COUNTING,
           do=lambda window: transcript_edits.count_from_text(window.session)),
    Action("ignore", "Ignore", ("Ctrl+I",), Needs.SELECTION,
           do=lambda window: selection_edits.switch_ignore(window.session)),
    Action("part_lines", "Part lines at spaces", ("Shift+C",), Needs.LINES, help=PARTING,
           do=lambda window: window.transcript_commands.part_lines()),
    Action("join", "Join lines", ("J",), Needs.SELECTED_LINES,
           do=lambda window: selection_edits.join(window.session)),
    Action("start_here", "Start reading at next vertex", ("S",), Needs.ONE_SELECTED,
           do=lambda window: selection_edits.start_at_next_vertex(window.session)),
    Action("sort_reading_order", "Sort into reading order", (), Needs.REGIONS,
           do=lambda window: selection_edits.sort_reading_order(window.session)),
    Action("rotate_left", "Rotate left", ("Z",), Needs.SELECTION, repeats=True,
           do=lambda window: window.region_commands.rotate(-SMALL_TURN)),
    Action("rotate_right", "Rotate right", ("V",), Needs.SELECTION, repeats=True,
           do=lambda window: window.region_commands.rotate(SMALL_TURN)),
    Action("rotate_left_far", "Rotate left by 15°", ("Shift+Z",), Needs.SELECTION, repeats=True,
           do=lambda window: window.region_commands.rotate(-LARGE_TURN)),
    Action("rotate_right_far", "Rotate right by 15°", ("Shift+V",), Needs.SELECTION, repeats=True,
           do=lambda window: window.region_commands.rotate(LARGE_TURN)),
    Action("next_region", "Next region", ("Tab",), Needs.REGIONS, Scope.CANVAS, repeats=True,
           do=lambda window: window.canvas.next_region()),
    Action("previous_region", "Previous region", ("Shift+Tab",),
           Needs.REGIONS, Scope.CANVAS, repeats=True,
           do=lambda window: window.canvas.previous_region()),
    Action("next_disagreement", "Next line to check", ("E",),
           Needs.REGIONS, help=DISAGREES, repeats=True,
           do=lambda window: walk.select_disagreement(window.session, 1)),
    Action("previous_disagreement", "Previous line to check", ("Shift+E",),
           Needs.REGIONS, help=DISAGREES, repeats=True,
           do=lambda window: walk.select_disagreement(window.session, -1)),
    # Tools
    _tool("select", "Select", ("Esc", "Ctrl+J"), is_on=True),
    _tool("draw_rectangle", "Draw rectangle", ("W", "R")),
    _tool("draw_quad", "Draw four corners", ("T",)),
    _tool("draw_polygon", "Draw polygon", ("Q",)),
    _tool("draw_rotated", "Draw rotated box", ("O",)),
    _tool("draw_ribbon", "Draw curved line", ("G",)),
    _tool("cut_line", "Cut line in two", ("C",)),
    _tool("draw_character", "Draw characters", ("K",)),
    # View
    Action("zoom_in", "Zoom in", ("Ctrl++", "Ctrl+="), Needs.PAGE, repeats=True,
           do=lambda window: window.canvas.camera.zoom_in()),
    Action("zoom_out", "Zoom out", ("Ctrl+-",), Needs.PAGE, repeats=True,
           do=lambda window: window.canvas.camera.zoom_out()),
    Action("fit_page", "Fit page", ("F",), Needs.PAGE,
           do=lambda window: window.canvas.camera.fit_page()),
    Action("actual_size", "Actual size", ("Ctrl+0",), Needs.PAGE,
           do=lambda window: window.canvas.camera.actual_size()),
    Action("zoom_selection", "Zoom to selection", ("Ctrl+G",), Needs.SELECTION,
           do=lambda window: window.canvas.zoom_selection()),
    Switch("hide_regions", "Hide regions", ("H",), Needs.PAGE, Scope.CANVAS,
           turn=lambda window, is_on: window.view_commands.hide_regions(is_on)),
    Switch("show_proposals", "Show proposals", ("`",), Needs.PAGE, is_on=True,
           turn=lambda window, is_on:
               window.canvas.scene.show_layer(Layer.PROPOSALS, is_shown=is_on)),
    Switch("show_transcripts", "Show transcripts", ("Shift+T",), Needs.PAGE, is_on=True,
           turn=lambda window, is_on:
               window.canvas.scene.show_layer(Layer.TRANSCRIPTS, is_shown=is_on)),
    Switch("show_character_map", "Show character map", ("M",), Needs.PAGE,
           turn=lambda window, is_on:
               window.view_commands.show_map(Layer.CHARACTER_MAP, is_shown=is_on)),
    Switch("show_line_map", "Show line map", ("Shift+M",), Needs.PAGE,
           turn=lambda window, is_on:
               window.view_commands.show_map(Layer.LINE_MAP, is_shown=is_on)),
    Action("switch_theme", "Switch light and dark", ("Ctrl+Shift+L",),
           do=lambda window: window.program_commands.switch_theme()),
    # Pages
    Action("next_page", "Next page", ("D", "Ctrl+Right"), Needs.PROJECT, repeats=True,
           do=lambda window: window.page_commands.walk(1)),
    Action("previous_page", "Previous page", ("A", "Ctrl+Left"), Needs.PROJECT, repeats=True,
           do=lambda window: window.page_commands.walk(-1)),
    Action("next_unreviewed", "Next page to review", ("Ctrl+Shift+D",), Needs.PROJECT,
           do=lambda window: window.page_commands.walk(1, only_unreviewed=True)),
    Action("previous_unreviewed", "Previous page to review", ("Ctrl+Shift+A",), Needs.PROJECT,
           do=lambda window: window.page_commands.walk(-1, only_unreviewed=True)),
    Action("accept_page", "Accept page and go on", ("Ctrl+Return", "End"), Needs.PAGE,
           do=lambda window: window.page_commands.acceptance.accept()),
    Action("skip_page", "Skip page", ("Ctrl+Space",), Needs.PAGE,
           do=lambda window: window.page_commands.give_verdict(ReviewState.SKIPPED)),
    Action("reject_page", "Reject page", ("Ctrl+Shift+X",), Needs.PAGE,
           do=lambda window: window.page_commands.give_verdict(ReviewState.REJECTED)),
    Action("reopen_page", "Take verdict back", ("Ctrl+Backspace",), Needs.PAGE,
           do=lambda window: window.page_commands.take_verdict_back()),
    Action("ask_again", "Ask again about unseen proposals", (), Needs.PROJECT, help=ASKING,
           do=lambda window: window.page_commands.acceptance.ask_again()),
    Action("note", "Write a note", ("N",), Needs.PAGE,
           do=lambda window: window.property_panel.write_note()),
    Action("refit_labels", "Turn or scale labels", ("Alt+T",), Needs.CHANGED_IMAGE, help=REFITTING,
           do=lambda window: window.image_commands.decide(changed_images.refit_labels)),
    Action("keep_labels", "Keep labels as they are", ("Alt+K",), Needs.CHANGED_IMAGE, help=KEEPING,
           do=lambda window: window.image_commands.decide(changed_images.keep_labels)),
    Action("find_original", "Find the original…", ("Alt+O",), Needs.CHANGED_IMAGE,
           do=lambda window: window.image_commands.find_original()),
    Action("remove_pages", "Remove pages from project…", (), Needs.PAGE,
           do=lambda window: window.removal_commands.remove_pages()),
    Action("restore_pages", "Bring back removed pages", (), Needs.REMOVED_PAGES,
           do=lambda window: window.removal_commands.restore_pages()),
    # Proposals
    Action("propose", "Propose on this page", ("I",), Needs.PAGE,
           do=lambda window: window.proposal_commands.propose()),
    Action("propose_region", "Look closer at selection", ("Ctrl+R",), Needs.PAGE,
           do=lambda window: window.proposal_commands.propose_region()),
    _tool("propose_area", "Look closer at an area", ("Ctrl+Shift+R",)),
    Action("propose_all", "Propose on all pages", ("Ctrl+B",), Needs.PROJECT,
           do=lambda window: window.proposal_commands.propose_all()),
    Switch("read_lines", "Read lines", (), Needs.PROJECT, help=READING, is_on=True,
           turn=lambda window, is_on: window.transcript_commands.read_lines(is_on)),
    Switch("pause_proposals", "Pause proposing", (), Needs.QUEUE,
           turn=lambda window, is_on: window.proposer.pause(is_paused=is_on)),
    Action("cancel_proposals", "Stop proposing", (), Needs.QUEUE,
           do=lambda window: window.proposer.cancel()),
    Action("accept_proposals", "Accept proposal", ("Return",),
           Needs.SELECTED_PROPOSAL, Scope.CANVAS,
           do=lambda window: selection_edits.accept(window.session)),
    Action("reject_proposals", "Reject proposal", ("X",), Needs.SELECTED_PROPOSAL,
           do=lambda window: selection_edits.reject(window.session)),
    Action("accept_all_proposals", "Accept all", ("Shift+Return",), Needs.PROPOSALS,
           do=lambda window: selection_edits.accept_all(window.session)),
    Action("reject_all_proposals", "Reject all", ("Shift+X",), Needs.PROPOSALS,
           do=lambda window: selection_edits.reject_all(window.session)),
    # Models
    Action("retrain", "Retrain…", ("Ctrl+T",), Needs.PROJECT,
           do=lambda window: window.training_commands.retrain()),
    Action("show_models", "Models…", (), Needs.PROJECT, help=LISTING_MODELS,
           do=lambda window: window.model_commands.show_models()),
    Action("add_model", "Add model…", (), Needs.PROJECT, help=ADDING_MODEL,
           do=lambda window: window.model_commands.add_model()),
    Action("roll_back", "Use previous detector", (), Needs.EARLIER_DETECTOR,
           do=lambda window: window.training_commands.roll_back(ModelKind.DETECTOR)),
    Action("roll_back_reader", "Use previous reader", (), Needs.EARLIER_READER,
           do=lambda window: window.training_commands.roll_back(ModelKind.READER)),
    # Help
    Action("show_shortcuts", "Keyboard shortcuts", ("F1", "?"),
           do=lambda window: window.program_commands.show_shortcuts()),
    Action("about", "About Labeler",
           do=lambda window: window.program_commands.about()),
)
# fmt: on
