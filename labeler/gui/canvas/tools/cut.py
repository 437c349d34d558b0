"""Cut lines in two."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen
from shapely.geometry import LineString

from labeler.core import geometry, line_edits
from labeler.core.annotation import Page, Point, Proposal, Region
from labeler.core.marked import mark
from labeler.gui.canvas.picking import lines_in_sight
from labeler.gui.canvas.tools.two_points import TwoPoints
from labeler.gui.chosen import Chosen, chosen
from labeler.gui.translation import tr


class Cut(TwoPoints):
    """Drag, or click twice, across one line or several; each is divided where it is crossed."""

    hint = mark("Drag across a line to cut it in two; Esc ends")

    def complete(self, start: Point, end: Point) -> None:
        """Cut every line that is crossed, as one edit; nothing stays selected."""
        session = self.surface.session
        crossed = _crossed(lines_in_sight(session, self.surface.proposals), start, end)
        lines = chosen(session, {line.id for line in crossed})
        if lines is None or (new := _cut(lines, start, end)) == lines.page:
            session.problem.emit(tr("Drag from one side of a line to the other."))
            return
        lines.edit(session, mark("Cut line"), new)
        session.select()

    def paint(self, painter: QPainter) -> None:
        """Draw the cut so far."""
        if self.start is None or self.end is None:
            return
        viewport = self.surface.viewport
        painter.setPen(QPen(self.surface.colours.amber, 1.6))
        start, end = viewport.to_canvas(self.start), viewport.to_canvas(self.end)
        painter.drawLine(QPointF(*start), QPointF(*end))


def _crossed(
    lines: Sequence[Region | Proposal], start: Point, end: Point
) -> Sequence[Region | Proposal]:
    """Return the lines a stroke crosses from side to side, or else the one it mostly lies on."""
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    return [line for line in lines if _crosses(line.polygon, start, end)] or [
        line for line in lines if geometry.contains(line.polygon, middle)
    ][:1]


def _cut(lines: Chosen, start: Point, end: Point) -> Page:
    page = lines.page
    for line in lines.regions:
        page = line_edits.split_line(page, line.id, start, end)
    return page


def _crosses(polygon: tuple[Point, ...], start: Point, end: Point) -> bool:
    if geometry.contains(polygon, start) or geometry.contains(polygon, end):
        return False
    return bool(geometry.as_shape(polygon).intersects(LineString([start, end])))
