"""What lines say, written below them where there is room."""

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter

from labeler.core import geometry
from labeler.core.annotation import Proposal, Region, Target
from labeler.core.quarter_turns import turned_bounds, turned_vector
from labeler.gui import theme, walk
from labeler.gui.canvas.label_layer import LOWEST_LABELLED, is_large
from labeler.gui.canvas.palette import CanvasPalette
from labeler.gui.canvas.room_below import Strip, strip_below
from labeler.gui.canvas.shown_lines import ShownLines
from labeler.gui.canvas.viewport import Box, Viewport
from labeler.gui.session import Session
from labeler.gui.written_words import WrittenWords

SMALLEST = 10
"""Pixels of the smallest font; where there is room for less, nothing is written."""
NARROWEST = 28.0
"""Logical pixels a text may take although its line is shorter."""
MARGIN = 4.0
"""Logical pixels between a text and the ends of its plate."""
WIDEST = 0.8
"""Share of the canvas that the text of the selected line may take."""


class TranscriptLayer:
    """Knows where there is room. Letters are as large as it is high, up to the size of captions."""

    def __init__(self, session: Session, lines: ShownLines, palette: CanvasPalette) -> None:
        self.palette = palette
        self.is_shown = True
        self._session = session
        self._lines = lines
        self._strips: dict[Target, tuple[Box, Strip]] = {}
        """The room below lines, and the part of the image in which others may take of it."""
        self._turn = 0
        """How the image was turned when it was drawn last: that says what is below."""

    def forget_room(self, box: Box | None = None) -> None:
        """Find out again where there is room: an outline came, went or changed in a box.

        None means anywhere.
        """
        for key, (near, _) in list(self._strips.items()):
            if box is None or near.meets(box):
                del self._strips[key]

    def reach(self, box: Box) -> Box:
        """Return the part of the image in which texts may differ when outlines in a box change."""
        reach = box
        for line in self._lines.within(self._stretched(box, above=2.0)):
            reach = reach.united(Box(*geometry.bounds(line.polygon)))
        return reach

    def paint(self, painter: QPainter, viewport: Viewport, area: Box, font: QFont) -> None:
        """Write what the lines in an area of the image say, never over another line.

        If one alone is selected it is left out: see `paint_selected`.
        """
        self._follow(viewport)
        if not self.is_shown or viewport.scale * self._lines.mean_height < LOWEST_LABELLED / 2:
            return
        selected = walk.selected(self._session)
        fonts = _Fonts(theme.small(font))
        seen = viewport.box_to_canvas(area)
        near = Box(seen.left, seen.top - fonts.height, seen.right, seen.bottom)
        for line in self._lines.within(viewport.box_to_image(near)):
            if line.id == selected or not is_large(line, viewport):
                continue
            strip = self._strip(line)
            fitting = fonts.fitting(strip.depth * viewport.scale)
            if fitting is not None:
                width = max(strip.length * viewport.scale, NARROWEST) - 2 * MARGIN
                self._write(painter, viewport, line, fitting, width, self.palette.plate)

    def paint_selected(self, painter: QPainter, viewport: Viewport, font: QFont) -> None:
        """Write all that the one selected line says, whatever lies below it."""
        self._follow(viewport)
        target = walk.selected(self._session)
        line = None if target is None else walk.find(self._session, target)
        if line is None or not self.is_shown or not is_large(line, viewport):
            return
        if line in self._lines.within(Box(*geometry.bounds(line.polygon))):
            width = viewport.canvas[0] * WIDEST
            self._write(painter, viewport, line, font, width, self.palette.sheet)

    def _write(
        self,
        painter: QPainter,
        viewport: Viewport,
        line: Region | Proposal,
        font: QFont,
        width: float,
        plate: QColor,
    ) -> None:
        words = self._session.facts.words(line)
        if not words.text:
            return
        written = WrittenWords(words, font, width, self.palette.inks)
        strip = self._strip(line)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(*viewport.to_canvas(strip.start))
        dx, dy = turned_vector(strip.along, viewport.turn)
        painter.rotate(math.degrees(math.atan2(dy, dx)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawRoundedRect(QRectF(0, 0, written.width + 2 * MARGIN, written.height), 3, 3)
        written.paint(painter, MARGIN, 0)
        painter.restore()

    def _strip(self, line: Region | Proposal) -> Strip:
        if line.id not in self._strips:
            near = self._stretched(Box(*geometry.bounds(line.polygon)), below=1.0)
            others = (other.polygon for other in self._lines.within(near) if other.id != line.id)
            self._strips[line.id] = near, strip_below(line.polygon, others, self._turn)
        return self._strips[line.id][1]

    def _follow(self, viewport: Viewport) -> None:
        """Find out anew what is below a line once the image is turned."""
        if viewport.turn != self._turn:
            self._turn = viewport.turn
            self._strips.clear()

    def _stretched(self, box: Box, *, above: float = 0.0, below: float = 0.0) -> Box:
        """Return a box of the image with so many of its heights more, as the image is turned."""
        bounds = box.left, box.top, box.right, box.bottom
        left, top, right, bottom = turned_bounds(bounds, self._turn)
        height = bottom - top
        longer = left, top - above * height, right, bottom + below * height
        return Box(*turned_bounds(longer, -self._turn))


class _Fonts:
    """One font in the sizes that fit."""

    def __init__(self, largest: QFont) -> None:
        self.height = QFontMetricsF(largest).height()
        """Of a text in the largest size."""
        self._largest = largest
        self._size = QFontInfo(largest).pixelSize()

    def fitting(self, room: float) -> QFont | None:
        """Return the font no higher than there is room; None when it could not be read."""
        if room >= self.height:
            return self._largest
        size = int(self._size * room / self.height)
        if size < SMALLEST:
            return None
        smaller = QFont(self._largest)
        smaller.setPixelSize(size)
        return smaller
