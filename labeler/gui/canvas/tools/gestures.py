"""What a drag with the select tool does: shown while it lasts, one edit when it ends."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from labeler.core import edits, geometry
from labeler.core.annotation import Baseline, Curve, Point, Polygon, Target
from labeler.gui import selection_edits
from labeler.gui.canvas.tools.tool import Pointer, Surface
from labeler.gui.canvas.viewport import Box
from labeler.gui.chosen import Chosen
from labeler.gui.translation import tr


class Gesture:
    """A drag from where the button went down to where it comes up."""

    def __init__(self, surface: Surface) -> None:
        self.surface = surface
        self.outlines: dict[Target, Polygon] = {}
        """Of what it changes, as it would leave them."""
        self.baselines: dict[Target, Baseline] = {}
        """Those of the same lines."""
        self.curves: dict[Target, Curve] = {}
        """Those of lines whose curve it changes."""

    def click(self, pointer: Pointer) -> bool:
        """The button came up where it went down; returns whether that meant anything."""
        return False

    def drag(self, pointer: Pointer) -> None:
        """Follow the pointer."""

    def drop(self, pointer: Pointer) -> None:
        """Do the edit."""

    def paint(self, painter: QPainter) -> None:
        """Draw what is not an outline."""


class Locked(Gesture):
    """Moves nothing, and says why."""

    def drop(self, pointer: Pointer) -> None:
        """Say that outlines are locked."""
        self.surface.session.problem.emit(tr(selection_edits.LOCKED))


class Move(Gesture):
    """Moves regions and proposals, lines with their characters; Shift keeps to one axis."""

    def __init__(self, surface: Surface, held: Chosen, start: Point) -> None:
        super().__init__(surface)
        self._held, self._start = held, start
        self._moving = {
            held.target(region.id): region.polygon
            for region in held.page.regions
            if region.id in held.ids or region.line_id in held.ids
        }
        self._carried = {
            held.target(region.id): region.baseline
            for region in held.page.regions
            if region.id in held.ids and region.baseline is not None
        }
        self._bounds = geometry.bounds([p for polygon in self._moving.values() for p in polygon])
        self._shift = (0.0, 0.0)

    def drag(self, pointer: Pointer) -> None:
        """Show the outlines where they would be, never outside the image."""
        dx, dy = pointer.at[0] - self._start[0], pointer.at[1] - self._start[1]
        if pointer.is_shift:
            dx, dy = (dx, 0.0) if abs(dx) > abs(dy) else (0.0, dy)
        size = self._held.page.size
        dx, dy = self._shift = geometry.shift_within(self._bounds, size, dx, dy)
        self.outlines = {
            key: geometry.translated(polygon, dx, dy) for key, polygon in self._moving.items()
        }
        self.baselines = {
            key: geometry.translated(baseline, dx, dy) for key, baseline in self._carried.items()
        }

    def drop(self, pointer: Pointer) -> None:
        """Move the regions."""
        held = self._held
        page = edits.move_regions(held.page, held.ids, *self._shift)
        held.edit(self.surface.session, selection_edits.MOVE.of(len(held.ids)), page)


class RubberBand(Gesture):
    """Selects what a rectangle touches; added to what was selected before when asked to."""

    def __init__(self, surface: Surface, start: Point, *, is_adding: bool) -> None:
        super().__init__(surface)
        session = surface.session
        self._start, self._end = start, start
        self._regions = session.selected if is_adding else frozenset[str]()
        self._proposals = session.selected_proposals if is_adding else frozenset[int]()
        self._is_adding = is_adding

    def click(self, pointer: Pointer) -> bool:
        """Select nothing."""
        if not self._is_adding:
            self.surface.session.select()
        return True

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
