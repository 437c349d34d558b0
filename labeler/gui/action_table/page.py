"""Walking through pages, and verdicts on them: the Page menu."""

from labeler.app import changed_images
from labeler.core.annotation import ReviewState
from labeler.core.marked import mark
from labeler.gui.action_table.row import Row
from labeler.gui.actions import Action, Needs, Switch

WORTH = mark(
    "The list begins with the pages on which most is expected to be put right in a minute."
)
TAKING = mark("It is yours to work on, whoever worked on it; they are shown that.")
ASKING = mark("Forget what was to be done with proposals that nobody saw when a page is accepted.")
REFITTING = mark("As the image was turned or scaled since it was labelled.")
KEEPING = mark("They fit the image that is there now.")

# Set by hand, so that it reads as a table: how an action is met, below it what it does.
# fmt: off
PAGE: tuple[Row, ...] = (
    Action("next_page", mark("Next page"), ("D", "Ctrl+Right"), Needs.PROJECT, repeats=True,
           do=lambda window: window.page_commands.walk(1)),
    Action("previous_page", mark("Previous page"), ("A", "Ctrl+Left"), Needs.PROJECT, repeats=True,
           do=lambda window: window.page_commands.walk(-1)),
    Action("next_unreviewed", mark("Next page to review"), ("Ctrl+Shift+D",), Needs.PROJECT,
           do=lambda window: window.page_commands.walk(1, only_unreviewed=True)),
    Action("previous_unreviewed", mark("Previous page to review"), ("Ctrl+Shift+A",), Needs.PROJECT,
           do=lambda window: window.page_commands.walk(-1, only_unreviewed=True)),
    Switch("worth_first", mark("Most worth first"), (), help=WORTH,
           turn=lambda window, is_on: window.page_order.switch(is_on=is_on)),
    Action("take_over", mark("Take page over"), (), Needs.PAGE, help=TAKING,
           do=lambda window: window.team_commands.take_over()),
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
)
# fmt: on
