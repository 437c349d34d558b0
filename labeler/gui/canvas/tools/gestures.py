"""What a drag with the select tool does: shown while it lasts, one edit when it ends."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from labeler.core import edits, geometry
from labeler.core.annotation import Page, Point, Polygon
from labeler.core.marked import mark
from labeler.gui import selection_edits
from labeler.gui.canvas.tools.tool import Pointer, Surface
from labeler.gui.canvas.viewport import Box


class Gesture:
    """A drag from where the button went down to where it comes up."""

    def __init__(self, surface: Surface) -> None:
        self.surface = surface
        self.outlines: dict[str, Polygon] = {}

    def drag(self, pointer: Pointer) -> None:
        """Follow the pointer."""

    def drop(self, pointer: Pointer) -> None:
        """Do the edit."""

    def paint(self, painter: QPainter) -> None:
        """Draw what is not an outline."""


class MoveRegions(Gesture):
    """Moves the selected regions, lines with their characters; Shift keeps to one axis."""

    def __init__(self, surface: Surface, page: Page, ids: Collection[str], start: Point) -> None:
        super().__init__(surface)
        self._page, self._ids, self._start = page, ids, start
        self._moving = {
            region.id: region.polygon
            for region in page.regions
            if region.id in ids or region.line_id in ids
        }
        self._bounds = geometry.bounds([p for polygon in self._moving.values() for p in polygon])
        self._shift = (0.0, 0.0)

    def drag(self, pointer: Pointer) -> None:
        """Show the regions where they would be, never outside the image."""
        dx, dy = pointer.at[0] - self._start[0], pointer.at[1] - self._start[1]
        if pointer.is_shift:
            dx, dy = (dx, 0.0) if abs(dx) > abs(dy) else (0.0, dy)
        dx, dy = self._shift = geometry.shift_within(self._bounds, self._page.size, dx, dy)
        self.outlines = {
            key: geometry.translated(polygon, dx, dy) for key, polygon in self._moving.items()
        }

    def drop(self, pointer: Pointer) -> None:
        """Move the regions."""
        text = selection_edits.MOVE.of(len(self._ids))
        page = edits.move_regions(self._page, self._ids, *self._shift)
        self.surface.session.edit(text, page, since=self._page)


class MoveVertex(Gesture):
    """Moves one vertex of a region, or a new one on an edge."""

    def __init__(
        self, surface: Surface, page: Page, region_id: str, index: int, *, is_new: bool = False
    ) -> None:
        super().__init__(surface)
        self._page, self._region_id, self.index, self._is_new = page, region_id, index, is_new
        self._at: Point | None = None

    def drag(self, pointer: Pointer) -> None:
        """Show the outline with the vertex under the pointer."""
        (self._at,) = geometry.clipped([pointer.at], self._page.size)
        # From the outline at the press: a new vertex would be put in once more with every step.
        polygon = self._page.region(self._region_id).polygon
        rest = polygon[self.index :] if self._is_new else polygon[self.index + 1 :]
        self.outlines = {self._region_id: (*polygon[: self.index], self._at, *rest)}

    def drop(self, pointer: Pointer) -> None:
        """Move or insert the vertex."""
        if self._at is None:
            return
        if self._is_new:
            page = edits.insert_vertex(self._page, self._region_id, self.index, self._at)
            self.surface.session.edit(mark("Insert vertex"), page, since=self._page)
        else:
            page = edits.move_vertex(self._page, self._region_id, self.index, self._at)
            self.surface.session.edit(mark("Move vertex"), page, since=self._page)


class RubberBand(Gesture):
    """Selects what a rectangle touches; added to what was selected before when asked to."""

    def __init__(self, surface: Surface, start: Point, *, is_adding: bool) -> None:
        super().__init__(surface)
        session = surface.session
        self._start, self._end = start, start
        self._regions = session.selected if is_adding else frozenset[str]()
        self._proposals = session.selected_proposals if is_adding else frozenset[int]()

    def drag(self, pointer: Pointer) -> None:
        """Stretch the rectangle."""
        self._end = pointer.at

    def drop(self, pointer: Pointer) -> None:
        """Select what the rectangle touches."""
        area = Box(*geometry.bounds([self._start, self._end]))
        viewport = self.surface.viewport
        regions = self.surface.regions.touching(area, viewport)
        proposals = self.surface.proposals.touching(area, viewport)
        self.surface.session.select(self._regions | regions, self._proposals | proposals)

    def paint(self, painter: QPainter) -> None:
        """Draw the rectangle."""
        start = QPointF(*self.surface.viewport.to_canvas(self._start))
        end = QPointF(*self.surface.viewport.to_canvas(self._end))
        pen = QPen(self.surface.colours.accent, 1.0)
        painter.setPen(pen)
        painter.setBrush(self.surface.colours.hovered.fill or pen.brush())
        painter.drawRect(QRectF(start, end).normalized())
