"""What people say about each other's pages, and what they did: the Review menu."""

from labeler.core.marked import mark
from labeler.gui.action_table.row import Row, tool
from labeler.gui.actions import Action, Needs, Switch

ASKING = mark("Say what is the matter with the selected line; others see it and answer.")
LOOKING = mark("A page that one person accepted is approved by another, or sent back with issues.")
LIMITING = mark("Exports and trainings take pages that a second person approved, and no others.")
APPROVING = mark("As it stands. Any change of its regions takes the approval back.")
DECIDING = mark(
    "Pages that two people annotated without seeing each other's work, and what was refused because "
    "a page says something else."
)
AGREEING = mark("How far each pair of people agrees on what both annotated, by month.")
COUNTING = mark("Pages, lines, minutes and edits a line, by day and person.")

# Set by hand, so that it reads as a table: how an action is met, below it what it does.
# fmt: off
REVIEW: tuple[Row, ...] = (
    tool("pin_issue", mark("Pin issue"), ("V",)),
    Action("raise_issue", mark("Raise issue on selection"), ("Shift+V",), Needs.ONE_SELECTED,
           help=ASKING,
           do=lambda window: window.review_commands.raise_on_selection()),
    Action("next_issue", mark("Next open issue"), ("Y",), Needs.PROJECT,
           do=lambda window: window.review_commands.walk(1)),
    Action("previous_issue", mark("Previous open issue"), ("Shift+Y",), Needs.PROJECT,
           do=lambda window: window.review_commands.walk(-1)),
    Action("close_issue", mark("Close issue"), ("Ctrl+Shift+Y",), Needs.PAGE,
           do=lambda window: window.review_commands.panel.close_issue()),
    Switch("second_look", mark("Second look by another person"), (), Needs.PROJECT, help=LOOKING,
           turn=lambda window, is_on: window.review_commands.use_second_look(is_on)),
    Switch("approved_only", mark("Use approved pages only"), (), Needs.PROJECT, help=LIMITING,
           turn=lambda window, is_on: window.review_commands.require_approval(is_on)),
    Action("approve_page", mark("Approve page and go on"), ("Ctrl+Shift+Return",), Needs.PAGE,
           help=APPROVING,
           do=lambda window: window.review_commands.approve()),
    Action("send_back", mark("Send page back"), ("Ctrl+Shift+Backspace",), Needs.PAGE,
           do=lambda window: window.review_commands.send_back()),
    Action("next_to_approve", mark("Next page to approve"), ("Ctrl+Shift+J",), Needs.PROJECT,
           do=lambda window: window.review_commands.next_to_approve()),
    Action("adjudicate", mark("Decide between two annotations…"), (), Needs.PROJECT, help=DECIDING,
           do=lambda window: window.decision_commands.decide()),
    Action("show_work", mark("Statistics of the day…"), (), Needs.PROJECT, help=COUNTING,
           do=lambda window: window.review_commands.show_work()),
    Action("show_agreement", mark("Agreement between people…"), (), Needs.PROJECT, help=AGREEING,
           do=lambda window: window.decision_commands.show_agreement()),
)
# fmt: on
