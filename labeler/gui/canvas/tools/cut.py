"""Cut lines in two."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen
from shapely.geometry import LineString

from labeler.core import geometry, line_edits
from labeler.core.annotation import Page, Point, Proposal, Region
from labeler.core.errors import UnreadableImage
from labeler.core.marked import mark
from labeler.core.sides import Way
from labeler.gui.canvas.picking import lines_in_sight
from labeler.gui.canvas.tools.tool import Pointer, Surface
from labeler.gui.canvas.tools.two_points import TwoPoints
from labeler.gui.chosen import Chosen, chosen
from labeler.gui.translation import tr
from labeler.maps.ink import clearest, ink_along


class Cut(TwoPoints):
    """Click a line, and it is divided there, between letters; or stroke across one or several."""

    hint = mark("Click a line where it is to be cut, or drag across several; Esc ends")

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._pointed: PlaceToCut | None = None
        """What a click under the pointer would cut."""

    def complete(self, start: Point, end: Point) -> None:
        """Cut every line that is crossed, as one edit; nothing stays selected."""
        seen = lines_in_sight(self.surface.session, self.surface.proposals)
        self._cut(_crossed(seen, start, end), start, end)

    def move(self, pointer: Pointer) -> None:
        """Show where a click would cut."""
        self._pointed = None if self.start else self._place(pointer.at)
        super().move(pointer)

    def press(self, pointer: Pointer) -> None:
        """Put the start of a stroke."""
        self._pointed = None
        super().press(pointer)

    def release(self, pointer: Pointer) -> None:
        """Complete a drag; a mere click on a line cuts that."""
        super().release(pointer)
        place = None if self.start is None else self._place(self.start)
        if place is not None:
            self.start = None
            self._cut([place.line], place.start, place.end)

    def leave(self) -> None:
        """Show nothing."""
        self._pointed = None

    def paint(self, painter: QPainter) -> None:
        """Draw the cut so far, or the one that a click would make."""
        if self.start is not None and self.end is not None:
            self._paint_stroke(painter, self.start, self.end)
        elif self._pointed is not None:
            self._paint_stroke(painter, self._pointed.start, self._pointed.end)

    def _cut(self, lines: Sequence[Region | Proposal], start: Point, end: Point) -> None:
        session = self.surface.session
        held = chosen(session, {line.id for line in lines})
        if held is None or (new := _divided(held, start, end)) == held.page:
            session.problem.emit(tr("Drag from one side of a line to the other."))
            return
        held.edit(session, mark("Cut line"), new)
        session.select()

    def _place(self, at: Point) -> "PlaceToCut | None":
        """Return where the line at a point is cut by a click there: where least is seen of letters."""
        seen = lines_in_sight(self.surface.session, self.surface.proposals)
        under = [line for line in seen if geometry.contains(line.polygon, at)]
        if not under:
            return None
        line = min(under, key=lambda one: abs(geometry.signed_area(one.polygon)))
        way = Way.along(line.polygon)
        share, pixels = way.share_of(at), self.surface.pixels
        if pixels is not None:
            with suppress(UnreadableImage):  # of that part; the line can be cut without
                ink = ink_along(way, pixels)
                share = clearest(ink, share, self.surface.reach / max(way.length, 1))
        (start,), (end,) = (side.tolist() for side in way.crossings(np.array([share])))
        return PlaceToCut(line, (start[0], start[1]), (end[0], end[1]))

    def _paint_stroke(self, painter: QPainter, start: Point, end: Point) -> None:
        viewport = self.surface.viewport
        painter.setPen(QPen(self.surface.colours.amber, 1.6))
        painter.drawLine(QPointF(*viewport.to_canvas(start)), QPointF(*viewport.to_canvas(end)))


@dataclass(frozen=True, slots=True)
class PlaceToCut:
    """A line, and the points of its sides between which it is cut."""

    line: Region | Proposal
    start: Point
    end: Point


def _crossed(
    lines: Sequence[Region | Proposal], start: Point, end: Point
) -> Sequence[Region | Proposal]:
    """Return the lines a stroke crosses from side to side, or else the one it mostly lies on."""
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    return [line for line in lines if _crosses(line.polygon, start, end)] or [
        line for line in lines if geometry.contains(line.polygon, middle)
    ][:1]


def _divided(lines: Chosen, start: Point, end: Point) -> Page:
    page = lines.page
    for line in lines.regions:
        page = line_edits.split_line(page, line.id, start, end)
    return page


def _crosses(polygon: tuple[Point, ...], start: Point, end: Point) -> bool:
    if geometry.contains(polygon, start) or geometry.contains(polygon, end):
        return False
    return bool(geometry.as_shape(polygon).intersects(LineString([start, end])))
