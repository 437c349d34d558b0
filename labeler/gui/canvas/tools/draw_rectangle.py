"""Draw an upright rectangle."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon
from labeler.core.marked import mark
from labeler.gui.canvas.tools.new_region import add_outline
from labeler.gui.canvas.tools.two_points import TwoPoints


class DrawRectangle(TwoPoints):
    """From corner to corner, by dragging or with two clicks."""

    hint = mark("Drag from corner to corner, or click both; Esc ends")

    def complete(self, start: Point, end: Point) -> None:
        """Make a region of the rectangle."""
        add_outline(self.surface, self._rectangle(start, end))

    def is_apart(self, start: Point, end: Point) -> bool:
        """Tell whether the pointer has clearly left the first corner, in both directions."""
        least = self.surface.viewport.length(3.0)
        return abs(end[0] - start[0]) >= least and abs(end[1] - start[1]) >= least

    def paint(self, painter: QPainter) -> None:
        """Draw the rectangle so far."""
        if self.start is None or self.end is None:
            return
        viewport, colours = self.surface.viewport, self.surface.colours
        start = QPointF(*viewport.to_canvas(self.start))
        end = QPointF(*viewport.to_canvas(self.end))
        painter.setPen(colours.draft.pen)
        if colours.draft.fill is not None:
            painter.setBrush(colours.draft.fill)
        painter.drawRect(QRectF(start, end).normalized())

    def _rectangle(self, start: Point, end: Point) -> Polygon:
        """Return the rectangle from what is its upper left corner on the screen."""
        corners = geometry.rectangle(start, end)
        first = -self.surface.viewport.turn % len(corners)
        return corners[first:] + corners[:first]
