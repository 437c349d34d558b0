"""The table of tools."""

from labeler.core.annotation import Level
from labeler.gui.canvas.tools.choose_area import ChooseArea
from labeler.gui.canvas.tools.cut import Cut
from labeler.gui.canvas.tools.divide import Divide
from labeler.gui.canvas.tools.draw_polygon import DrawPolygon
from labeler.gui.canvas.tools.draw_quad import DrawQuad
from labeler.gui.canvas.tools.draw_rectangle import DrawRectangle
from labeler.gui.canvas.tools.draw_ribbon import DrawRibbon
from labeler.gui.canvas.tools.draw_rotated import DrawRotated
from labeler.gui.canvas.tools.number_lines import NumberLines
from labeler.gui.canvas.tools.pin_issue import PinIssue
from labeler.gui.canvas.tools.select import Select
from labeler.gui.canvas.tools.tool import Tool

TOOLS: dict[str, tuple[type[Tool], Level]] = {
    "select": (Select, Level.LINE),
    "draw_rectangle": (DrawRectangle, Level.LINE),
    "draw_quad": (DrawQuad, Level.LINE),
    "draw_polygon": (DrawPolygon, Level.LINE),
    "draw_rotated": (DrawRotated, Level.LINE),
    "draw_ribbon": (DrawRibbon, Level.LINE),
    "draw_character": (DrawRectangle, Level.CHARACTER),
    "divide": (Divide, Level.CHARACTER),
    "cut_line": (Cut, Level.LINE),
    "pin_issue": (PinIssue, Level.LINE),
    "number_lines": (NumberLines, Level.LINE),
    "propose_area": (ChooseArea, Level.LINE),
}
"""Tools by the id of their action, and the level of the regions they draw."""
