"""Cut lines in two."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen
from shapely.geometry import LineString

from labeler.core import edits, geometry
from labeler.core.annotation import Page, Point
from labeler.core.marked import mark
from labeler.gui.canvas.tools.two_points import TwoPoints
from labeler.gui.translation import tr


class Cut(TwoPoints):
    """Drag, or click twice, across one line or several; each is divided where it is crossed."""

    hint = mark("Drag across a line to cut it in two; Esc ends")

    def complete(self, start: Point, end: Point) -> None:
        """Cut every line that is crossed, as one edit; nothing stays selected."""
        page = self.surface.session.page
        if page is None:
            return
        new = cut_lines(page, start, end)
        if new == page:
            self.surface.session.problem.emit(tr("Drag from one side of a line to the other."))
            return
        self.surface.session.edit(mark("Cut line"), new)
        self.surface.session.select()

    def paint(self, painter: QPainter) -> None:
        """Draw the cut so far."""
        if self.start is None or self.end is None:
            return
        viewport = self.surface.viewport
        painter.setPen(QPen(self.surface.colours.amber, 1.6))
        start, end = viewport.to_canvas(self.start), viewport.to_canvas(self.end)
        painter.drawLine(QPointF(*start), QPointF(*end))


def cut_lines(page: Page, start: Point, end: Point) -> Page:
    """Cut the lines a stroke crosses from side to side.

    Where it crosses none from side to side, the line it mostly lies on is cut along it.
    """
    crossed = [line for line in page.lines if _crosses(line.polygon, start, end)]
    if not crossed:
        middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        crossed = [line for line in page.lines if geometry.contains(line.polygon, middle)][:1]
    for line in crossed:
        page = edits.split_line(page, line.id, start, end)
    return page


def _crosses(polygon: tuple[Point, ...], start: Point, end: Point) -> bool:
    if geometry.contains(polygon, start) or geometry.contains(polygon, end):
        return False
    return bool(geometry.as_shape(polygon).intersects(LineString([start, end])))
