"""Draw a rectangle at any angle."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon
from labeler.core.marked import mark
from labeler.core.ribbon import box_on_base
from labeler.gui.canvas.overlay import paint_draft
from labeler.gui.canvas.tools.new_region import add_outline
from labeler.gui.canvas.tools.tool import Pointer, Surface
from labeler.gui.canvas.tools.two_points import TwoPoints


class DrawRotated(TwoPoints):
    """First the base line, in the direction of reading, then how far the box reaches from it."""

    hint = mark("Drag along the foot of the text as it is read, then click at its top; Esc ends")

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._base: tuple[Point, Point] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether only the height is missing."""
        return self._base is not None

    def press(self, pointer: Pointer) -> None:
        """Put a point of the base line, or the height."""
        if self._base is None:
            super().press(pointer)
        else:
            self.end = pointer.at
            self.finish()

    def release(self, pointer: Pointer) -> None:
        """Complete the base line of a drag."""
        if self._base is None:
            super().release(pointer)

    def complete(self, start: Point, end: Point) -> None:
        """Keep the base line; the pointer now says how high the text is."""
        self._base = (start, end)

    def double_click(self, pointer: Pointer) -> None:
        """The second click comes where the first one ended the base line: it is no height."""
        if self._base is None:
            super().double_click(pointer)

    def finish(self) -> bool:
        """Make a region of the box, or keep the base line."""
        if self._base is None:
            return super().finish()
        box = self._box()
        if box is not None:
            self._base = None
            self.surface.refresh()
            add_outline(self.surface, box)
        return box is not None

    def take_back(self) -> bool:
        """Go back to where the base line ends, then to where it starts."""
        if self._base is None:
            return super().take_back()
        self.start, self._base = self._base[0], None
        self.surface.refresh()
        return True

    def cancel(self) -> bool:
        """Forget the base line."""
        had_base, self._base = self._base is not None, None
        return super().cancel() or had_base

    def paint(self, painter: QPainter) -> None:
        """Draw the base line, then the box with the way it is read."""
        viewport, colours = self.surface.viewport, self.surface.colours
        box = self._box()
        line = self._base or (self.start, self.end)
        if box is not None:
            paint_draft(painter, viewport, colours, box)
        elif line[0] is not None and line[1] is not None:
            painter.setPen(colours.draft.pen)
            painter.drawLine(*(QPointF(*viewport.to_canvas(point)) for point in line if point))

    def _box(self) -> Polygon | None:
        """Return the box as far as the pointer; None while it has no height."""
        if self._base is None or self.end is None:
            return None
        box = box_on_base(*self._base, self.end)
        is_high = geometry.distance_to_edge(box[3], box[0], box[1]) >= self.surface.viewport.length(
            3
        )
        return box if is_high else None
