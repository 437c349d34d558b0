"""Draw an outline of four corners."""

from labeler.core.marked import mark
from labeler.gui.canvas.tools.draw_polygon import DrawPolygon
from labeler.gui.canvas.tools.tool import Pointer


class DrawQuad(DrawPolygon):
    """Four clicks make a region."""

    hint = mark("Click the four corners clockwise from where reading starts; Esc ends")

    def press(self, pointer: Pointer) -> None:
        """Put a corner; the fourth one closes the outline."""
        super().press(pointer)
        if len(self.points) == 4:
            self.finish()
