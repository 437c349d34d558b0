"""The Help menu."""

from labeler.core.marked import mark
from labeler.gui.action_table.row import Row
from labeler.gui.actions import Action

# Set by hand, so that it reads as a table: how an action is met, below it what it does.
# fmt: off
HELP: tuple[Row, ...] = (
    Action("show_shortcuts", mark("Keyboard shortcuts"), ("F1", "?"),
           do=lambda window: window.program_commands.show_shortcuts()),
    Action("about", mark("About Labeler"),
           do=lambda window: window.program_commands.about()),
)
# fmt: on
