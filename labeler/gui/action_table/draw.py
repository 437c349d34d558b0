"""The tools of the canvas: the Draw menu."""

from labeler.core.marked import mark
from labeler.gui.action_table.row import Row, tool

# Set by hand, so that it reads as a table: how an action is met, below it what it does.
# fmt: off
DRAW: tuple[Row, ...] = (
    tool("select", mark("Select"), ("Esc", "Ctrl+J"), is_on=True),
    tool("draw_rectangle", mark("Draw rectangle"), ("W", "R")),
    tool("draw_quad", mark("Draw four corners"), ("T",)),
    tool("draw_polygon", mark("Draw polygon"), ("Q",)),
    tool("draw_rotated", mark("Draw rotated box"), ("O",)),
    tool("draw_ribbon", mark("Draw curved line"), ("G",)),
    tool("cut_line", mark("Cut line in two"), ("C",)),
    tool("draw_character", mark("Draw characters"), ("K",)),
    tool("divide", mark("Divide line into characters"), ("Shift+K",)),
)
# fmt: on
