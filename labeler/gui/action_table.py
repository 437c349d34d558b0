"""The table of actions: what each is called, its keys, what it needs, and what it does."""

from typing import Protocol, TypeAlias

from labeler.app import changed_images
from labeler.core.annotation import ReviewState
from labeler.core.marked import mark
from labeler.core.records import ModelKind
from labeler.core.settings import PageView
from labeler.gui import selection_edits, transcript_edits
from labeler.gui.actions import Action, Needs, Scope, Switch
from labeler.gui.canvas.scene import Layer
from labeler.gui.canvas.view import CanvasView
from labeler.gui.commands.checking import CheckingCommands
from labeler.gui.commands.consent import ConsentCommands
from labeler.gui.commands.fixes import FixCommands
from labeler.gui.commands.images import ImageCommands
from labeler.gui.commands.labels import LabelCommands
from labeler.gui.commands.models import ModelCommands
from labeler.gui.commands.moving import MovingCommands
from labeler.gui.commands.outlines import OutlineCommands
from labeler.gui.commands.pages import PageCommands
from labeler.gui.commands.program import ProgramCommands
from labeler.gui.commands.projects import ProjectCommands
from labeler.gui.commands.proposals import ProposalCommands
from labeler.gui.commands.regions import LARGE_TURN, SMALL_TURN, RegionCommands
from labeler.gui.commands.removal import RemovalCommands
from labeler.gui.commands.rescue import RescueCommands
from labeler.gui.commands.safety import SafetyCommands
from labeler.gui.commands.scrubbing import Scrubbing
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
    checking_commands: CheckingCommands
    consent_commands: ConsentCommands
    fix_commands: FixCommands
    image_commands: ImageCommands
    label_commands: LabelCommands
    moving_commands: MovingCommands
    model_commands: ModelCommands
    outline_commands: OutlineCommands
    page_commands: PageCommands
    program_commands: ProgramCommands
    project_commands: ProjectCommands
    proposal_commands: ProposalCommands
    region_commands: RegionCommands
    removal_commands: RemovalCommands
    rescue_commands: RescueCommands
    safety_commands: SafetyCommands
    scrubbing: Scrubbing
    training_commands: TrainingCommands
    transcript_commands: TranscriptCommands
    view_commands: ViewCommands

    def close(self) -> bool:
        """Close the window."""


Row: TypeAlias = Action[Window] | Switch[Window]

COUNTING = mark(
    "For the selected lines, else for all of the page. Spaces do not count; punctuation does, and a "
    "letter with its accents is one."
)
DOUBTFUL = mark(
    "The next one that is read doubtfully, low in score, not seen yet, or on which text, count and "
    "characters disagree. After the last one of a page come those of the next page."
)
WRITING = mark(
    "Again: on to the next doubtful character, on this line or on the next line to check."
)
MISSED = mark(
    "What the detector saw too faintly to propose it, where nothing is outlined. Enter outlines it, "
    "Ctrl+I outlines and ignores it, X dismisses it for good. While this is on, accepting a page asks."
)
OUTLINING = mark(
    "How sure the detector must be, how far outlines go around it, and how low lines may be: seen at "
    "once, because it does not look again."
)
RIGHT = mark("Text, count and characters of the selected lines are right though they disagree.")
PARTING = mark("Cuts the selected lines, else all of the page, where the reader sees spaces.")
TONING = mark("On the screen only, until Labeler is closed.")
STANDING = mark(
    "Where the letters of the selected lines stand, as their outlines suggest. Drag the points to where they do."
)
BASELINES = mark("Baselines of selected lines are always shown.")
FITTING = mark("Lines and proposals without the empty part of the page around them.")
ASKING = mark("Forget what was to be done with proposals that nobody saw when a page is accepted.")
READING = mark("Propose what lines say, in this project. What people wrote stays either way.")
WORDS = mark(
    "Cut proposed lines where the reader sees spaces. Until you choose, the accepted pages say whether "
    "they outline lines or words."
)

MOVING = mark(
    "Labels in a file or an archive, with their images, become a project. Folders with labels are "
    "opened as any other."
)
NEW_IMAGES = mark("Images that appeared in the folders of the project since it was made.")
READING_THERE = mark(
    "Folders that the project names and you added no images from. It may be of others."
)
STORING = mark("Edits that could not be stored when they were made, and were kept aside.")
REFITTING = mark("As the image was turned or scaled since it was labelled.")
KEEPING = mark("They fit the image that is there now.")

BACKING_UP = mark("All labels and the weights that were trained; images are not copied.")
CHECKING = mark(
    "Everything that belongs to the project. What cannot be read is kept aside and named."
)
ADDING_MODEL = mark(
    "A detector or reader in an ONNX file of somebody else, after a trial on three pages."
)
LISTING_MODELS = mark("Which detectors and readers there are: use another one, or remove one.")
FIXED = mark(
    "What had been proposed, under what it became: while the key is held, or from one press to the next."
)
LISTING_FIXES = mark("How much people had to change, by model, and on which pages most.")
SNAPPING = mark(
    "Edges that are dragged snap to those of other lines: to the same height, or in line with them."
)
OVERVIEW = mark("In a corner, while part of the page is out of view. Drag on it to move the view.")
MIRRORING = mark("All labels as plain text in a folder, up to date while you work.")


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
    Action("open_folder", mark("Open folder…"), ("Ctrl+O",),
           do=lambda window: window.project_commands.open_folder()),
    Action("move_over", mark("Move over from another tool…"), (), help=MOVING,
           do=lambda window: window.moving_commands.choose()),
    Action("add_images", mark("Add images…"), (), Needs.PROJECT,
           do=lambda window: window.project_commands.add_images()),
    Action("add_new_images", mark("Add new images"), ("Alt+N",), Needs.PROJECT, help=NEW_IMAGES,
           do=lambda window: window.image_commands.add_new_images()),
    Action("read_images", mark("Read images there"), (), Needs.WITHHELD_IMAGES, help=READING_THERE,
           do=lambda window: window.consent_commands.read_images()),
    Action("import_labels", mark("Import labels…"), ("Ctrl+Shift+I",), Needs.PROJECT,
           do=lambda window: window.label_commands.import_labels()),
    Action("export", mark("Export…"), ("Ctrl+Shift+E",), Needs.PROJECT,
           do=lambda window: window.label_commands.export()),
    Action("save", mark("Save"), ("Ctrl+S",), Needs.PROJECT,
           do=lambda window: window.project_commands.save()),
    Action("store_kept_edits", mark("Store kept edits"), ("Alt+S",), Needs.KEPT_EDITS, help=STORING,
           do=lambda window: window.rescue_commands.store_kept_edits()),
    Action("close_project", mark("Close project"), ("Ctrl+W",), Needs.PROJECT,
           do=lambda window: window.project_commands.close_project()),
    Action("back_up", mark("Back up now"), (), Needs.PROJECT, help=BACKING_UP,
           do=lambda window: window.safety_commands.back_up()),
    Action("restore_copy", mark("Restore an earlier copy…"), (), Needs.PROJECT,
           do=lambda window: window.safety_commands.restore_copy()),
    Action("check_project", mark("Check and repair…"), (), Needs.PROJECT, help=CHECKING,
           do=lambda window: window.safety_commands.check_project()),
    Action("keep_mirror", mark("Keep a plain copy…"), (), Needs.PROJECT, help=MIRRORING,
           do=lambda window: window.safety_commands.keep_mirror()),
    Action("settings", mark("Settings…"), ("Ctrl+,",),
           do=lambda window: window.program_commands.show_settings()),
    Action("quit", mark("Quit"), ("Ctrl+Q",),
           do=lambda window: window.close()),
    # Regions
    Action("undo", mark("Undo"), ("Ctrl+Z",), Needs.UNDO, repeats=True,
           do=lambda window: window.session.undo()),
    Action("redo", mark("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), Needs.REDO, repeats=True,
           do=lambda window: window.session.redo()),
    Action("copy", mark("Copy"), ("Ctrl+C",), Needs.SELECTION,
           do=lambda window: selection_edits.copy(window.session)),
    Action("paste", mark("Paste"), ("Ctrl+V",), Needs.PAGE,
           do=lambda window: selection_edits.paste(window.session)),
    Action("duplicate", mark("Duplicate"), ("Ctrl+D",), Needs.SELECTION,
           do=lambda window: selection_edits.duplicate(window.session)),
    Action("delete", mark("Delete"), ("Del",), Needs.SELECTION,
           do=lambda window: selection_edits.delete(window.session)),
    Action("delete_vertex", mark("Delete vertex"), ("Backspace",), Needs.ONE_SELECTED, Scope.CANVAS,
           do=lambda window: window.canvas.delete_vertex()),
    Action("select_all", mark("Select all"), ("Ctrl+A",), Needs.REGIONS,
           do=lambda window: selection_edits.select_all(window.session)),
    Action("edit_text", mark("Edit transcript"), ("F2", "Ctrl+E"), Needs.PAGE,
           help=WRITING, do=lambda window: window.checking_commands.write()),
    Action("settle", mark("Mark as right"), (), Needs.SELECTION, help=RIGHT,
           do=lambda window: transcript_edits.settle(window.session)),
    Action("count_from_text", mark("Count from transcript"), (), Needs.LINES, help=COUNTING,
           do=lambda window: transcript_edits.count_from_text(window.session)),
    Action("ignore", mark("Ignore"), ("Ctrl+I",), Needs.SELECTION,
           do=lambda window: selection_edits.switch_ignore(window.session)),
    Action("part_lines", mark("Part lines at spaces"), ("Shift+C",), Needs.LINES, help=PARTING,
           do=lambda window: window.transcript_commands.part_lines()),
    Action("join", mark("Join lines"), ("J",), Needs.SELECTED_LINES,
           do=lambda window: selection_edits.join(window.session)),
    Action("start_here", mark("Start reading at next vertex"), ("S",), Needs.ONE_SELECTED,
           do=lambda window: selection_edits.start_at_next_vertex(window.session)),
    Action("draw_baseline", mark("Draw baseline"), ("P",), Needs.SELECTION, help=STANDING,
           do=lambda window: selection_edits.draw_baselines(window.session)),
    Action("remove_baseline", mark("Remove baseline"), (), Needs.SELECTION,
           do=lambda window: selection_edits.remove_baselines(window.session)),
    Action("sort_reading_order", mark("Sort into reading order"), (), Needs.REGIONS,
           do=lambda window: selection_edits.sort_reading_order(window.session)),
    # No key that is Ctrl+Z or Ctrl+V with a finger missing: that turned lines nobody meant to touch.
    Action("rotate_left", mark("Rotate left"), ("Alt+Left",),
           Needs.SELECTION, Scope.CANVAS, repeats=True,
           do=lambda window: window.region_commands.rotate(-SMALL_TURN)),
    Action("rotate_right", mark("Rotate right"), ("Alt+Right",),
           Needs.SELECTION, Scope.CANVAS, repeats=True,
           do=lambda window: window.region_commands.rotate(SMALL_TURN)),
    Action("rotate_left_far", mark("Rotate left by 15°"), ("Alt+Shift+Left",),
           Needs.SELECTION, Scope.CANVAS, repeats=True,
           do=lambda window: window.region_commands.rotate(-LARGE_TURN)),
    Action("rotate_right_far", mark("Rotate right by 15°"), ("Alt+Shift+Right",),
           Needs.SELECTION, Scope.CANVAS, repeats=True,
           do=lambda window: window.region_commands.rotate(LARGE_TURN)),
    Switch("snap", mark("Snap to other lines"), ("Shift+S",), Needs.PAGE, help=SNAPPING,
           turn=lambda window, is_on: window.view_commands.snap(is_on=is_on)),
    Action("next_region", mark("Next region"), ("Tab",), Needs.REGIONS, Scope.CANVAS, repeats=True,
           do=lambda window: window.canvas.next_region()),
    Action("previous_region", mark("Previous region"), ("Shift+Tab",),
           Needs.REGIONS, Scope.CANVAS, repeats=True,
           do=lambda window: window.canvas.previous_region()),
    Action("next_disagreement", mark("Next line to check"), ("E",),
           Needs.PAGE, help=DOUBTFUL, repeats=True,
           do=lambda window: window.checking_commands.go(1)),
    Action("previous_disagreement", mark("Previous line to check"), ("Shift+E",),
           Needs.PAGE, help=DOUBTFUL, repeats=True,
           do=lambda window: window.checking_commands.go(-1)),
    # Tools
    _tool("select", mark("Select"), ("Esc", "Ctrl+J"), is_on=True),
    _tool("draw_rectangle", mark("Draw rectangle"), ("W", "R")),
    _tool("draw_quad", mark("Draw four corners"), ("T",)),
    _tool("draw_polygon", mark("Draw polygon"), ("Q",)),
    _tool("draw_rotated", mark("Draw rotated box"), ("O",)),
    _tool("draw_ribbon", mark("Draw curved line"), ("G",)),
    _tool("cut_line", mark("Cut line in two"), ("C",)),
    _tool("draw_character", mark("Draw characters"), ("K",)),
    _tool("divide", mark("Divide line into characters"), ("Shift+K",)),
    # View
    Action("zoom_in", mark("Zoom in"), ("Ctrl++", "Ctrl+="), Needs.PAGE, repeats=True,
           do=lambda window: window.canvas.camera.zoom_in()),
    Action("zoom_out", mark("Zoom out"), ("Ctrl+-",), Needs.PAGE, repeats=True,
           do=lambda window: window.canvas.camera.zoom_out()),
    Action("fit_page", mark("Fit page"), ("F",), Needs.PAGE,
           do=lambda window: window.canvas.fitting.fit(PageView.WHOLE)),
    Action("fit_width", mark("Fit page width"), ("Shift+F",), Needs.PAGE,
           do=lambda window: window.canvas.fitting.fit(PageView.WIDTH)),
    Action("fit_text", mark("Fit text"), ("L",), Needs.PAGE, help=FITTING,
           do=lambda window: window.canvas.fitting.fit(PageView.TEXT)),
    Action("fit_text_width", mark("Fit text width"), ("Shift+L",), Needs.PAGE, help=FITTING,
           do=lambda window: window.canvas.fitting.fit(PageView.TEXT_WIDTH)),
    Action("actual_size", mark("Actual size"), ("Ctrl+0",), Needs.PAGE,
           do=lambda window: window.canvas.camera.actual_size()),
    Action("zoom_selection", mark("Zoom to selection"), ("Ctrl+G",), Needs.SELECTION,
           do=lambda window: window.canvas.zoom_selection()),
    Action("adjust_tone", mark("Brightness and contrast"), ("B",), Needs.PAGE, help=TONING,
           do=lambda window: window.view_commands.tone_panel.show()),
    Action("original_tone", mark("Original brightness and contrast"), ("Shift+B",), Needs.PAGE,
           do=lambda window: window.view_commands.tone_panel.show_original()),
    Switch("hide_regions", mark("Hide regions"), ("H",), Needs.PAGE, Scope.CANVAS,
           turn=lambda window, is_on: window.view_commands.hide_regions(is_on)),
    Switch("show_proposals", mark("Show proposals"), ("Shift+H",), Needs.PAGE, is_on=True,
           turn=lambda window, is_on:
               window.canvas.scene.show_layer(Layer.PROPOSALS, is_shown=is_on)),
    Switch("show_fixes", mark("Show what was fixed"), ("`",), Needs.PAGE, help=FIXED,
           turn=lambda window, is_on: window.fix_commands.show(is_on=is_on)),
    Switch("show_transcripts", mark("Show transcripts"), ("Shift+T",), Needs.PAGE, is_on=True,
           turn=lambda window, is_on:
               window.canvas.scene.show_layer(Layer.TRANSCRIPTS, is_shown=is_on)),
    Switch("show_baselines", mark("Show all baselines"), ("Shift+P",), Needs.PAGE, help=BASELINES,
           turn=lambda window, is_on:
               window.canvas.scene.show_layer(Layer.BASELINES, is_shown=is_on)),
    Switch("show_character_map", mark("Show character map"), ("M",), Needs.PAGE,
           turn=lambda window, is_on:
               window.view_commands.show_map(Layer.CHARACTER_MAP, is_shown=is_on)),
    Switch("show_line_map", mark("Show line map"), ("Shift+M",), Needs.PAGE,
           turn=lambda window, is_on:
               window.view_commands.show_map(Layer.LINE_MAP, is_shown=is_on)),
    Switch("show_navigator", mark("Show overview of the page"), ("Ctrl+Shift+N",), is_on=True,
           help=OVERVIEW,
           turn=lambda window, is_on: window.view_commands.show_navigator(is_on=is_on)),
    Switch("show_grid", mark("Pages as pictures"), ("Ctrl+Shift+G",),
           turn=lambda window, is_on: window.view_commands.show_grid(is_on=is_on)),
    Action("switch_theme", mark("Switch light and dark"), ("Ctrl+Shift+L",),
           do=lambda window: window.program_commands.switch_theme()),
    # Pages
    Action("next_page", mark("Next page"), ("D", "Ctrl+Right"), Needs.PROJECT, repeats=True,
           do=lambda window: window.page_commands.walk(1)),
    Action("previous_page", mark("Previous page"), ("A", "Ctrl+Left"), Needs.PROJECT, repeats=True,
           do=lambda window: window.page_commands.walk(-1)),
    Action("next_unreviewed", mark("Next page to review"), ("Ctrl+Shift+D",), Needs.PROJECT,
           do=lambda window: window.page_commands.walk(1, only_unreviewed=True)),
    Action("previous_unreviewed", mark("Previous page to review"), ("Ctrl+Shift+A",), Needs.PROJECT,
           do=lambda window: window.page_commands.walk(-1, only_unreviewed=True)),
    Action("accept_page", mark("Accept page and go on"), ("Ctrl+Return", "End"), Needs.PAGE,
           do=lambda window: window.page_commands.acceptance.accept()),
    Action("skip_page", mark("Skip page"), ("Ctrl+Space",), Needs.PAGE,
           do=lambda window: window.page_commands.give_verdict(ReviewState.SKIPPED)),
    Action("reject_page", mark("Reject page"), ("Ctrl+Shift+X",), Needs.PAGE,
           do=lambda window: window.page_commands.give_verdict(ReviewState.REJECTED)),
    Action("reopen_page", mark("Take verdict back"), ("Ctrl+Backspace",), Needs.PAGE,
           do=lambda window: window.page_commands.take_verdict_back()),
    Action("ask_again", mark("Ask again about unseen proposals"), (), Needs.PROJECT, help=ASKING,
           do=lambda window: window.page_commands.acceptance.ask_again()),
    Action("note", mark("Write a note"), ("N",), Needs.PAGE,
           do=lambda window: window.property_panel.write_note()),
    Action("refit_labels", mark("Turn or scale labels"), ("Alt+T",),
           Needs.CHANGED_IMAGE, help=REFITTING,
           do=lambda window: window.image_commands.decide(changed_images.refit_labels)),
    Action("keep_labels", mark("Keep labels as they are"), ("Alt+K",),
           Needs.CHANGED_IMAGE, help=KEEPING,
           do=lambda window: window.image_commands.decide(changed_images.keep_labels)),
    Action("find_original", mark("Find the original…"), ("Alt+O",), Needs.CHANGED_IMAGE,
           do=lambda window: window.image_commands.find_original()),
    Action("remove_pages", mark("Remove pages from project…"), (), Needs.PAGE,
           do=lambda window: window.removal_commands.remove_pages()),
    Action("restore_pages", mark("Bring back removed pages"), (), Needs.REMOVED_PAGES,
           do=lambda window: window.removal_commands.restore_pages()),
    # Proposals
    Action("propose", mark("Propose on this page"), ("I",), Needs.PAGE,
           do=lambda window: window.proposal_commands.propose()),
    Action("propose_region", mark("Look closer at selection"), ("Ctrl+R",), Needs.PAGE,
           do=lambda window: window.proposal_commands.propose_region()),
    _tool("propose_area", mark("Look closer at an area"), ("Ctrl+Shift+R",)),
    Action("propose_all", mark("Propose on all pages"), ("Ctrl+B",), Needs.PROJECT,
           do=lambda window: window.proposal_commands.propose_all()),
    Action("adjust_outlines", mark("Adjust outlines"), ("Shift+I",), Needs.PAGE, help=OUTLINING,
           do=lambda window: window.scrubbing.show()),
    Switch("show_overlooked", mark("Show missed text"), ("U",), Needs.PROJECT, help=MISSED,
           turn=lambda window, is_on: window.proposal_commands.show_overlooked(is_on)),
    Switch("read_lines", mark("Read lines"), (), Needs.PROJECT, help=READING, is_on=True,
           turn=lambda window, is_on: window.transcript_commands.read_lines(is_on)),
    Switch("propose_words", mark("Propose words"), (), Needs.PROJECT, help=WORDS,
           turn=lambda window, is_on: window.outline_commands.propose_words(is_on)),
    Switch("pause_proposals", mark("Pause proposing"), (), Needs.QUEUE,
           turn=lambda window, is_on: window.proposer.pause(is_paused=is_on)),
    Action("cancel_proposals", mark("Stop proposing"), (), Needs.QUEUE,
           do=lambda window: window.proposer.cancel()),
    Action("accept_proposals", mark("Accept proposal"), ("Return",),
           Needs.SELECTED_PROPOSAL, Scope.CANVAS,
           do=lambda window: selection_edits.accept(window.session)),
    Action("reject_proposals", mark("Reject proposal"), ("X",), Needs.SELECTED_PROPOSAL,
           do=lambda window: selection_edits.reject(window.session)),
    Action("accept_all_proposals", mark("Accept all"), ("Shift+Return",), Needs.PROPOSALS,
           do=lambda window: selection_edits.accept_all(window.session)),
    Action("reject_all_proposals", mark("Reject all"), ("Shift+X",), Needs.PROPOSALS,
           do=lambda window: selection_edits.reject_all(window.session)),
    # Models
    Action("retrain", mark("Retrain…"), ("Ctrl+T",), Needs.PROJECT,
           do=lambda window: window.training_commands.retrain()),
    Action("show_models", mark("Models…"), (), Needs.PROJECT, help=LISTING_MODELS,
           do=lambda window: window.model_commands.show_models()),
    Action("list_fixes", mark("What was fixed…"), (), Needs.PROJECT, help=LISTING_FIXES,
           do=lambda window: window.fix_commands.list_fixes()),
    Action("add_model", mark("Add model…"), (), Needs.PROJECT, help=ADDING_MODEL,
           do=lambda window: window.model_commands.add_model()),
    Action("roll_back", mark("Use previous detector"), (), Needs.EARLIER_DETECTOR,
           do=lambda window: window.training_commands.roll_back(ModelKind.DETECTOR)),
    Action("roll_back_reader", mark("Use previous reader"), (), Needs.EARLIER_READER,
           do=lambda window: window.training_commands.roll_back(ModelKind.READER)),
    # Help
    Action("show_shortcuts", mark("Keyboard shortcuts"), ("F1", "?"),
           do=lambda window: window.program_commands.show_shortcuts()),
    Action("about", mark("About Labeler"),
           do=lambda window: window.program_commands.about()),
)
# fmt: on
