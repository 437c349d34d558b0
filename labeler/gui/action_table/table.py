"""The table of actions as a whole, in the order of the menus; `menus.py` says what a menu shows where."""

from labeler.gui.action_table.draw import DRAW
from labeler.gui.action_table.edit import EDIT
from labeler.gui.action_table.file import FILE
from labeler.gui.action_table.help import HELP
from labeler.gui.action_table.page import PAGE
from labeler.gui.action_table.proposals import PROPOSALS
from labeler.gui.action_table.review import REVIEW
from labeler.gui.action_table.row import Row
from labeler.gui.action_table.view import VIEW

ACTIONS: tuple[Row, ...] = (*FILE, *EDIT, *DRAW, *VIEW, *PAGE, *REVIEW, *PROPOSALS, *HELP)
