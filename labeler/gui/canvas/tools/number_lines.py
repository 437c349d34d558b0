"""Put lines into reading order by clicking them one after the other."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from labeler.core import edits, geometry
from labeler.core.annotation import Level, Page, Point, Region
from labeler.core.marked import mark
from labeler.gui import theme
from labeler.gui.canvas.picking import lines_in_sight
from labeler.gui.canvas.tools.tool import Pointer, Surface, Tool
from labeler.gui.chosen import chosen

_PADDING = 9.0
_FAINT = 0.6
_LOWEST = 9.0
"""Lines lower than this many logical pixels on the screen carry no number; the way shows their order."""


class NumberLines(Tool):
    """Each click has a line read right behind the one before; the first one is read first.

    Whoever holds Shift leaves the clicked line where it is, and goes on behind it. The way from
    line to line is drawn over the page as long as the tool is in use.
    """

    hint = mark(
        "Click lines in the order in which they are read. Shift+click: go on behind a line that is "
        "right already; Esc ends"
    )
    cursor = Qt.CursorShape.PointingHandCursor

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._done: list[str] = []
        """Lines that were clicked, each right behind the one before."""

    def press(self, pointer: Pointer) -> None:
        """Have the line under the pointer read next."""
        session = self.surface.session
        seen = lines_in_sight(session, self.surface.proposals)
        under = [line for line in seen if geometry.contains(line.polygon, pointer.at)]
        if session.page is None or not under:
            return
        line = min(under, key=lambda one: abs(geometry.signed_area(one.polygon)))
        if pointer.is_shift and isinstance(line, Region):
            self._done = [line.id]
        elif (held := chosen(session, {line.id})) is not None:
            (key,) = held.ids
            done = [one for one in self._done if one != key]
            held.edit(session, mark("Change reading order"), _read_behind(held.page, key, done))
            self._done = [*done, key]
            self.follow()

    def follow(self) -> None:
        """Forget clicks that were undone, or that somebody else made undone."""
        page = self.surface.session.page
        order = {line.id: place for place, line in enumerate(page.lines)} if page else {}
        kept: list[str] = []
        for key in self._done:
            if key not in order or (kept and order[key] != order[kept[-1]] + 1):
                break
            kept.append(key)
        self._done = kept

    def cancel(self) -> bool:
        """Begin anew with the next click, if there is anything to begin anew with."""
        had_any = bool(self._done)
        self._done = []
        self.surface.refresh()
        return had_any

    def paint(self, painter: QPainter) -> None:
        """Draw the way from line to line, and the number of each."""
        page = self.surface.session.page
        if page is None or Level.LINE not in self.surface.regions.shown:
            return
        viewport = self.surface.viewport
        starts = [QPointF(*viewport.to_canvas(_start(line))) for line in page.lines]
        way = QColor(self.surface.colours.accent)
        way.setAlphaF(_FAINT)
        painter.setPen(QPen(way, 1.0))
        painter.drawPolyline(QPolygonF(starts))
        painter.setFont(theme.small(painter.font()))
        done = set(self._done)
        for place, (line, start) in enumerate(zip(page.lines, starts, strict=True), 1):
            is_high = geometry.thickness(line.polygon) * viewport.scale >= _LOWEST
            if is_high and QRectF(0, 0, *viewport.canvas).contains(start):
                self._write(painter, start, str(place), is_done=line.id in done)

    def _write(self, painter: QPainter, middle: QPointF, text: str, *, is_done: bool) -> None:
        colours, metrics = self.surface.colours, QFontMetricsF(painter.font())
        height = metrics.height() + 2
        plate = QRectF(0, 0, max(metrics.horizontalAdvance(text) + _PADDING, height), height)
        plate.moveCenter(middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent if is_done else colours.sheet)
        painter.drawRoundedRect(plate, height / 2, height / 2)
        painter.setPen(colours.sheet if is_done else colours.accent)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def _read_behind(page: Page, key: str, done: list[str]) -> Page:
    """Return the page with a line read right behind the last of some, or else first of all."""
    if not done:
        return edits.reorder(page, {key}, page.regions[0].id)
    others = [line.id for line in page.lines if line.id != key]
    following = others[others.index(done[-1]) + 1 :]
    return edits.reorder(page, {key}, following[0] if following else None)


def _start(line: Region) -> Point:
    """Return where a line begins: the middle of its first side."""
    return geometry.centre([line.polygon[0], line.polygon[-1]])
