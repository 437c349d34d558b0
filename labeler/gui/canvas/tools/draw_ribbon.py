"""Draw curved text: points along its middle, and its height."""

from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from labeler.core import curves, geometry
from labeler.core.annotation import Knot, Page, Point, Polygon, Ribbon
from labeler.core.marked import mark
from labeler.core.ribbon import ribbon
from labeler.gui.canvas.overlay import paint_draft
from labeler.gui.canvas.tools.new_region import add_outline
from labeler.gui.canvas.tools.tool import Pointer, Surface, Tool

WHEEL_STEP = 1.1
"""By how much one notch of the wheel changes the height."""
DRAG_FROM = 6.0
"""Logical pixels the pointer has to travel before a press becomes a height."""
LEAST = 1.5
"""Smallest half height, in image pixels."""


class DrawRibbon(Tool):
    """Click for click along the middle of the text; the wheel or a drag sets the height."""

    hint = mark(
        "Click along the middle of the text as it is read; wheel or drag: height; Enter closes"
    )

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.knots: list[Knot] = []
        self._half_height: float | None = None
        """That of the last ribbon, so that the next line of a sign needs no wheel."""
        self._pointer: Point | None = None

    @property
    def is_busy(self) -> bool:
        """Whether there are knots."""
        return bool(self.knots)

    def press(self, pointer: Pointer) -> None:
        """Put a knot as high as the one before; a second one at the same place would say nothing."""
        self._pointer = pointer.at
        if not self.knots or self.knots[-1].at != pointer.at:
            self.knots.append(Knot(pointer.at, self._current_half()))
        self.surface.refresh()

    def move(self, pointer: Pointer) -> None:
        """Let the end of the ribbon follow the pointer."""
        self._pointer = pointer.at
        self.surface.refresh()

    def drag(self, pointer: Pointer) -> None:
        """Make the text at the last knot as high as the pointer is away from it."""
        if not self.knots:
            return
        knot = self.knots[-1]
        half = float(((pointer.at[0] - knot.at[0]) ** 2 + (pointer.at[1] - knot.at[1]) ** 2) ** 0.5)
        if half >= self.surface.viewport.length(DRAG_FROM):
            self.knots[-1] = replace(knot, half_height=half)
            self._pointer = None
            self.surface.refresh()

    def wheel(self, steps: float) -> bool:
        """Make the whole ribbon higher or lower."""
        if not self.knots:
            return False
        factor = WHEEL_STEP**steps
        self.knots = [
            replace(knot, half_height=max(LEAST, knot.half_height * factor)) for knot in self.knots
        ]
        self.surface.refresh()
        return True

    def double_click(self, pointer: Pointer) -> None:
        """Close the ribbon; the knot was put by the first of the two clicks."""
        if not self.finish():
            self.press(pointer)

    def finish(self) -> bool:
        """Make a region of the knots so far."""
        if len(self.knots) < 2:
            return False
        knots, self.knots = self.knots, []
        self._half_height = knots[-1].half_height
        curve = Ribbon(tuple(knots))
        add_outline(self.surface, curves.outline(curve), curve=curve)
        self.surface.refresh()
        return True

    def take_back(self) -> bool:
        """Take the last knot back."""
        if not self.knots:
            return False
        self.knots.pop()
        self.surface.refresh()
        return True

    def cancel(self) -> bool:
        """Forget the knots."""
        had_knots = bool(self.knots)
        self.knots = []
        self.surface.refresh()
        return had_knots

    def paint(self, painter: QPainter) -> None:
        """Draw the ribbon as it would be if the next knot came under the pointer."""
        if not self.knots:
            return
        viewport, colours = self.surface.viewport, self.surface.colours
        outline = self._outline()
        if outline is not None:
            paint_draft(painter, viewport, colours, outline)
        painter.setPen(QPen(colours.accent, 1.4))
        painter.setBrush(colours.plate)
        for knot in self.knots:
            painter.drawEllipse(QPointF(*viewport.to_canvas(knot.at)), 3.0, 3.0)
        if outline is None:
            self._paint_height(painter)

    def _outline(self) -> Polygon | None:
        """Return the ribbon through the knots and the pointer; None while it has no length."""
        knots = list(self.knots)
        least = self.surface.viewport.length(4.0)
        if self._pointer is not None:
            (x, y), (px, py) = knots[-1].at, self._pointer
            if abs(px - x) + abs(py - y) > least:
                knots.append(Knot(self._pointer, knots[-1].half_height))
        return ribbon(knots) if len(knots) > 1 else None

    def _paint_height(self, painter: QPainter) -> None:
        """Draw how high the text is at the only knot there is."""
        knot = self.knots[0]
        x, y = self.surface.viewport.to_canvas(knot.at)
        half = knot.half_height * self.surface.viewport.scale
        painter.setPen(self.surface.colours.draft.pen)
        painter.drawPolyline(QPolygonF([QPointF(x, y - half), QPointF(x, y + half)]))

    def _current_half(self) -> float:
        if self.knots:
            return self.knots[-1].half_height
        page = self.surface.session.page
        if self._half_height is None and page is not None:
            self._half_height = usual_half_height(page)
        return self._half_height or LEAST


def usual_half_height(page: Page) -> float:
    """Return half the median height of the lines of a page; a guess where there are none."""
    heights = sorted(
        min(
            geometry.distance_to_edge(corners[3], corners[0], corners[1]),
            geometry.distance_to_edge(corners[1], corners[0], corners[3]),
        )
        for corners in (geometry.minimum_rectangle(line.polygon) for line in page.lines)
    )
    return max(LEAST, heights[len(heights) // 2] / 2 if heights else min(page.size) / 40)
