"""Draw an outline vertex by vertex."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from labeler.core.annotation import Point
from labeler.core.marked import mark
from labeler.gui.canvas.tools.new_region import add_outline
from labeler.gui.canvas.tools.tool import Pointer, Surface, Tool


class DrawPolygon(Tool):
    """Click for click; the first vertex, a double-click or Enter closes the outline."""

    hint = mark("Click the corners clockwise from where reading starts; Enter closes, Esc ends")

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.points: list[Point] = []
        self._pointer: Point | None = None

    @property
    def is_busy(self) -> bool:
        """Whether there are vertices."""
        return bool(self.points)

    def press(self, pointer: Pointer) -> None:
        """Put a vertex, or close the outline at its first one."""
        self._pointer = pointer.at
        if self._closes(pointer.at):
            self.finish()
        else:
            self.points.append(pointer.at)
        self.surface.refresh()

    def move(self, pointer: Pointer) -> None:
        """Let the last edge follow the pointer."""
        self._pointer = pointer.at
        self.surface.refresh()

    def drag(self, pointer: Pointer) -> None:
        """Let the last edge follow the pointer."""
        self.move(pointer)

    def double_click(self, pointer: Pointer) -> None:
        """Close the outline; the vertex was put by the first of the two clicks."""
        if not self.finish():
            self.press(pointer)

    def finish(self) -> bool:
        """Make a region of the vertices so far."""
        if len(self.points) < 3:
            return False
        points, self.points = self.points, []
        add_outline(self.surface, points)
        self.surface.refresh()
        return True

    def take_back(self) -> bool:
        """Take the last vertex back."""
        if not self.points:
            return False
        self.points.pop()
        self.surface.refresh()
        return True

    def cancel(self) -> bool:
        """Forget the vertices."""
        had_points = bool(self.points)
        self.points = []
        self.surface.refresh()
        return had_points

    def paint(self, painter: QPainter) -> None:
        """Draw the outline so far, closed faintly through the pointer."""
        if not self.points:
            return
        viewport, colours = self.surface.viewport, self.surface.colours
        corners = [QPointF(*viewport.to_canvas(point)) for point in self.points]
        ends = [QPointF(*viewport.to_canvas(self._pointer))] if self._pointer else []
        body = QPainterPath()
        body.addPolygon(QPolygonF(corners + ends))
        if colours.draft.fill is not None:
            painter.fillPath(body, colours.draft.fill)
        painter.setPen(colours.draft.pen)
        painter.drawPolyline(QPolygonF(corners + ends))
        painter.setPen(QPen(colours.accent, 1.4))
        painter.setBrush(colours.plate)
        for index, corner in enumerate(corners):
            is_closing = index == 0 and self._pointer is not None and self._closes(self._pointer)
            radius = 5.5 if is_closing else 3.5 if index == 0 else 2.5
            painter.drawEllipse(corner, radius, radius)

    def _closes(self, at: Point) -> bool:
        if len(self.points) < 3:
            return False
        (x, y), reach = self.points[0], self.surface.reach
        return abs(at[0] - x) <= reach and abs(at[1] - y) <= reach
