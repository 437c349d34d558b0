"""The table of actions: what each is called, its keys, what it needs, and what it does.

A module for each menu; `menus.py` says in which order a menu shows them.
"""

from labeler.gui.action_table.draw import DRAW
from labeler.gui.action_table.edit import EDIT
from labeler.gui.action_table.file import FILE
from labeler.gui.action_table.help import HELP
from labeler.gui.action_table.page import PAGE
from labeler.gui.action_table.proposals import PROPOSALS
from labeler.gui.action_table.row import Row
from labeler.gui.action_table.view import VIEW

ACTIONS: tuple[Row, ...] = (*FILE, *EDIT, *DRAW, *VIEW, *PAGE, *PROPOSALS, *HELP)
