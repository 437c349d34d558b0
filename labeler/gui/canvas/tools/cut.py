"""Cut lines in two."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen
from shapely.geometry import LineString

from labeler.core import edits, geometry
from labeler.core.annotation import Page, Point
from labeler.gui.canvas.tools.tool import Pointer, Surface, Tool


class Cut(Tool):
    """Drag, or click twice, across one line or several; each is divided where it is crossed."""

    hint = "Drag across a line to cut it in two; Esc ends"

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._start: Point | None = None
        self._end: Point | None = None

    def press(self, pointer: Pointer) -> None:
        """Put the start of the cut, or its end at the second of two clicks."""
        if self._start is None:
            self._start = self._end = pointer.at
        else:
            self._end = pointer.at
            self.finish()
        self.surface.refresh()

    def move(self, pointer: Pointer) -> None:
        """Let the cut follow the pointer."""
        self._end = pointer.at
        self.surface.refresh()

    def drag(self, pointer: Pointer) -> None:
        """Let the cut follow the pointer."""
        self.move(pointer)

    def release(self, pointer: Pointer) -> None:
        """Cut after a drag; a mere click leaves the end to the next one."""
        self._end = pointer.at
        if self._is_long():
            self.finish()

    def double_click(self, pointer: Pointer) -> None:
        """Two clicks on one spot are no cut."""
        self.cancel()

    def finish(self) -> bool:
        """Cut every line that is crossed, as one edit, and select the parts."""
        page, start, end = self.surface.session.page, self._start, self._end
        if page is None or start is None or end is None or not self._is_long():
            return False
        self._start = None
        self.surface.refresh()
        new, parts = cut_lines(page, start, end)
        if new == page:
            self.surface.session.problem.emit("Drag from one side of a line to the other.")
            return True
        self.surface.session.edit("Cut line", new)
        self.surface.session.select(parts)
        return True

    def take_back(self) -> bool:
        """Take the start of the cut back."""
        return self.cancel()

    def cancel(self) -> bool:
        """Forget the start of the cut."""
        had_start = self._start is not None
        self._start = None
        self.surface.refresh()
        return had_start

    def paint(self, painter: QPainter) -> None:
        """Draw the cut so far."""
        if self._start is None or self._end is None:
            return
        viewport = self.surface.viewport
        painter.setPen(QPen(self.surface.look.amber, 1.6))
        start, end = viewport.to_canvas(self._start), viewport.to_canvas(self._end)
        painter.drawLine(QPointF(*start), QPointF(*end))

    def _is_long(self) -> bool:
        if self._start is None or self._end is None:
            return False
        least = self.surface.viewport.length(5.0)
        (x0, y0), (x1, y1) = self._start, self._end
        return abs(x1 - x0) + abs(y1 - y0) >= least


def cut_lines(page: Page, start: Point, end: Point) -> tuple[Page, set[str]]:
    """Cut the lines a stroke crosses from side to side; returns the parts' identifiers too.

    Where it crosses none from side to side, the line it mostly lies on is cut along it.
    """
    crossed = [line for line in page.lines if _crosses(line.polygon, start, end)]
    if not crossed:
        middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        crossed = [line for line in page.lines if geometry.contains(line.polygon, middle)][:1]
    before = {region.id for region in page.regions}
    new = page
    for line in crossed:
        new = edits.split_line(new, line.id, start, end)
    added = {region.id for region in new.regions} - before
    return new, added | {line.id for line in crossed}


def _crosses(polygon: tuple[Point, ...], start: Point, end: Point) -> bool:
    if geometry.contains(polygon, start) or geometry.contains(polygon, end):
        return False
    return bool(geometry.as_shape(polygon).intersects(LineString([start, end])))
