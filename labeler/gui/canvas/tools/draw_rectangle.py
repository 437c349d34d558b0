"""Draw an upright rectangle."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from labeler.core import geometry
from labeler.core.annotation import Point
from labeler.gui.canvas.tools.new_region import add_outline
from labeler.gui.canvas.tools.tool import Pointer, Surface, Tool


class DrawRectangle(Tool):
    """From corner to corner, by dragging or with two clicks."""

    hint = "Drag from corner to corner, or click both; Esc ends"

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._start: Point | None = None
        self._end: Point | None = None

    def press(self, pointer: Pointer) -> None:
        """Put the first corner, or the second one of two clicks."""
        if self._start is None:
            self._start = self._end = pointer.at
        else:
            self._end = pointer.at
            self.finish()
        self.surface.refresh()

    def move(self, pointer: Pointer) -> None:
        """Let the second corner follow the pointer."""
        self._end = pointer.at
        self.surface.refresh()

    def drag(self, pointer: Pointer) -> None:
        """Let the second corner follow the pointer."""
        self.move(pointer)

    def release(self, pointer: Pointer) -> None:
        """Complete a drag; a mere click leaves the second corner to the next one."""
        self._end = pointer.at
        if self._is_large():
            self.finish()

    def double_click(self, pointer: Pointer) -> None:
        """Two clicks on one spot are no rectangle."""
        self.cancel()

    def finish(self) -> bool:
        """Make a region of the rectangle."""
        if self._start is None or self._end is None or not self._is_large():
            return False
        rectangle = geometry.rectangle(self._start, self._end)
        self._start = None
        add_outline(self.surface, rectangle)
        return True

    def take_back(self) -> bool:
        """Take the first corner back."""
        return self.cancel()

    def cancel(self) -> bool:
        """Forget the first corner."""
        had_start = self._start is not None
        self._start = None
        self.surface.refresh()
        return had_start

    def paint(self, painter: QPainter) -> None:
        """Draw the rectangle so far."""
        if self._start is None or self._end is None:
            return
        viewport, look = self.surface.viewport, self.surface.look
        start = QPointF(*viewport.to_canvas(self._start))
        end = QPointF(*viewport.to_canvas(self._end))
        painter.setPen(look.draft.pen)
        if look.draft.fill is not None:
            painter.setBrush(look.draft.fill)
        painter.drawRect(QRectF(start, end).normalized())

    def _is_large(self) -> bool:
        """Tell whether the pointer has clearly left the first corner, in both directions."""
        if self._start is None or self._end is None:
            return False
        least = self.surface.viewport.length(3.0)
        (x0, y0), (x1, y1) = self._start, self._end
        return abs(x1 - x0) >= least and abs(y1 - y0) >= least
