"""The detector's work, and the models that do it: the Proposals menu."""

from labeler.core.marked import mark
from labeler.core.records import ModelKind
from labeler.gui import selection_edits
from labeler.gui.action_table.row import Row, tool
from labeler.gui.actions import Action, Needs, Scope, Switch

MISSED = mark(
    "What the detector saw too faintly to propose it, where nothing is outlined. Enter outlines it, "
    "Ctrl+I outlines and ignores it, X dismisses it for good. While this is on, accepting a page asks."
)
OUTLINING = mark(
    "How sure the detector must be, how far outlines go around it, and how low lines may be: seen at "
    "once, because it does not look again."
)
DISPUTED = mark(
    "Through the proposed lines of all pages to review that are most probably wrong. Enter accepts, X rejects, "
    "and both go on."
)
READING = mark("Propose what lines say, in this project. What people wrote stays either way.")
WORDS = mark(
    "Cut proposed lines where the reader sees spaces. Until you choose, the accepted pages say whether "
    "they outline lines or words."
)
ADDING_MODEL = mark(
    "A detector or reader in an ONNX file of somebody else, after a trial on three pages."
)
LISTING_MODELS = mark("Which detectors and readers there are: use another one, or remove one.")
LISTING_FIXES = mark("How much people had to change, by model, and on which pages most.")

# Set by hand, so that it reads as a table: how an action is met, below it what it does.
# fmt: off
PROPOSALS: tuple[Row, ...] = (
    # Proposals
    Action("propose", mark("Propose on this page"), ("I",), Needs.PAGE,
           do=lambda window: window.proposal_commands.propose()),
    Action("propose_region", mark("Look closer at selection"), ("Ctrl+R",), Needs.PAGE,
           do=lambda window: window.proposal_commands.propose_region()),
    tool("propose_area", mark("Look closer at an area"), ("Ctrl+Shift+R",)),
    Action("propose_all", mark("Propose on all pages"), ("Ctrl+B",), Needs.PROJECT,
           do=lambda window: window.proposal_commands.propose_all()),
    Switch("adjust_outlines", mark("Adjust outlines"), ("Shift+I",), Needs.PAGE, help=OUTLINING,
           turn=lambda window, is_on: window.scrubbing.switch(is_on=is_on)),
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
    Action("next_dispute", mark("Next disputed line"), ("Shift+D",), Needs.PROJECT, help=DISPUTED,
           do=lambda window: window.dispute_commands.go()),
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
)
# fmt: on
