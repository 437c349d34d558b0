"""What lines say, written below them where there is room."""

import math
from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter

from labeler.core import geometry
from labeler.core.annotation import Level, Proposal, Region
from labeler.gui import theme
from labeler.gui.canvas.label_layer import LOWEST_LABELLED
from labeler.gui.canvas.palette import CanvasPalette
from labeler.gui.canvas.proposal_layer import ProposalLayer
from labeler.gui.canvas.region_layer import RegionLayer
from labeler.gui.canvas.room_below import Strip, strip_below
from labeler.gui.canvas.viewport import Box, Viewport
from labeler.gui.line_order import Target
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

    def __init__(
        self,
        session: Session,
        regions: RegionLayer,
        proposals: ProposalLayer,
        palette: CanvasPalette,
    ) -> None:
        self.palette = palette
        self.is_shown = True
        self._session = session
        self._regions = regions
        self._proposals = proposals
        self._strips: dict[Target, Strip] = {}

    def forget_room(self) -> None:
        """Find out again where there is room: an outline came, went or changed."""
        self._strips.clear()

    def reach(self, box: Box) -> Box:
        """Return the part of the image in which texts may differ when outlines in a box change."""
        reach = box
        for line in self._lines(Box(box.left, box.top - 2 * box.height, box.right, box.bottom)):
            reach = reach.united(Box(*geometry.bounds(line.polygon)))
        return reach

    def paint(self, painter: QPainter, viewport: Viewport, area: Box, font: QFont) -> None:
        """Write what the lines in an area of the image say, never over another line.

        The one that is selected is left out: see `paint_whole`.
        """
        if not self.is_shown or viewport.scale * self._height() < LOWEST_LABELLED / 2:
            return
        chosen: set[Target] = {*self._session.selected, *self._session.selected_proposals}
        fonts = _Fonts(theme.small(font))
        for line in self._lines(area):
            if chosen == {line.id} or not _is_large(line, viewport):
                continue
            strip = self._strip(line)
            fitting = fonts.fitting(strip.depth * viewport.scale)
            if fitting is not None:
                width = max(strip.length * viewport.scale, NARROWEST) - 2 * MARGIN
                self._write(painter, viewport, line, fitting, width, self.palette.plate)

    def paint_whole(
        self, painter: QPainter, viewport: Viewport, line: Region | Proposal, font: QFont
    ) -> None:
        """Write all that a line says, whatever lies below it, if the line is large enough to read."""
        if self.is_shown and _is_large(line, viewport):
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
        painter.rotate(math.degrees(math.atan2(strip.along[1], strip.along[0])))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawRoundedRect(QRectF(0, 0, written.width + 2 * MARGIN, written.height), 3, 3)
        written.paint(painter, MARGIN, 0)
        painter.restore()

    def _height(self) -> float:
        """Return the mean height of the lines, so that pages of tiny ones cost nothing."""
        layers = (self._regions, self._proposals)
        return max(layer.mean_height(Level.LINE) for layer in layers)

    def _lines(self, area: Box) -> Iterator[Region | Proposal]:
        """Return the lines that are shown in an area of the image."""
        if Level.LINE in self._regions.shown:
            yield from map(self._regions.region, self._regions.within(Level.LINE, area))
        if Level.LINE in self._proposals.shown:
            yield from map(self._proposals.proposal, self._proposals.within(Level.LINE, area))

    def _strip(self, line: Region | Proposal) -> Strip:
        if line.id not in self._strips:
            left, top, right, bottom = geometry.bounds(line.polygon)
            below = Box(left, top, right, 2 * bottom - top)
            others = (other.polygon for other in self._lines(below) if other.id != line.id)
            self._strips[line.id] = strip_below(line.polygon, others)
        return self._strips[line.id]


def _is_large(line: Region | Proposal, viewport: Viewport) -> bool:
    """Tell whether a line is shown large enough to compare it with a text."""
    _, top, _, bottom = geometry.bounds(line.polygon)
    return (bottom - top) * viewport.scale >= LOWEST_LABELLED


class _Fonts:
    """One font in the sizes that fit."""

    def __init__(self, largest: QFont) -> None:
        self._largest = largest
        self._height = QFontMetricsF(largest).height()
        self._size = QFontInfo(largest).pixelSize()

    def fitting(self, room: float) -> QFont | None:
        """Return the font no higher than there is room; None when it could not be read."""
        if room >= self._height:
            return self._largest
        size = int(self._size * room / self._height)
        if size < SMALLEST:
            return None
        smaller = QFont(self._largest)
        smaller.setPixelSize(size)
        return smaller
