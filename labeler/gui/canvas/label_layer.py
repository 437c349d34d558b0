"""Character counts beside the lines, and marks on lines whose numbers of characters disagree."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon, Proposal, Region
from labeler.core.marked import mark
from labeler.gui import theme
from labeler.gui.canvas.palette import CanvasPalette
from labeler.gui.canvas.region_layer import paint_reading_start
from labeler.gui.canvas.shown_lines import ShownLines
from labeler.gui.canvas.tips import Tip
from labeler.gui.canvas.viewport import Box, Viewport
from labeler.gui.session import Session
from labeler.gui.translation import tr
from labeler.gui.wording import numbers_in_words

LOWEST_LABELLED = 18.0
"""Lines lower than this many logical pixels on the screen carry no text."""
DISAGREES = "≠"
STARTS_UNUSUALLY = mark("Reading starts at an unusual corner. Select the line and press S.")
DOT = 3.5
"""Radius of the mark on lines that are too low for text."""
MARK = 50.0
"""Logical pixels before a line in which its mark lies."""


class LabelLayer:
    """Everything here has a fixed size on the screen."""

    def __init__(self, session: Session, lines: ShownLines, palette: CanvasPalette) -> None:
        self.palette = palette
        self.is_shown = True
        self._session = session
        self._lines = lines

    def paint(self, painter: QPainter, viewport: Viewport, area: Box, font: QFont) -> None:
        """Write the labels of the lines in an area of the image."""
        if not self.is_shown:
            return
        painter.setFont(theme.small(font))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # On pages of tiny lines no count is looked up that would not be written.
        are_low = self._lines.mean_height * viewport.scale < LOWEST_LABELLED / 2
        for line in self._lines.within(_with_marks(viewport, area)):
            if self._session.facts.starts_unusually(line):
                paint_reading_start(painter, viewport, line.polygon, self.palette.amber, 0.0)
            is_wrong = self._session.facts.disagrees(line)
            count = "" if are_low else self._count(line)
            if not is_wrong and not count:
                continue
            start = QPointF(*viewport.to_canvas(_start(line.polygon)))
            if is_large(line, viewport):
                text = f"{DISAGREES} {count}".rstrip() if is_wrong else count
                ink = self.palette.inks.doubtful if is_wrong else self.palette.ink
                _write(painter, start, text, self.palette.plate, ink)
            elif is_wrong:
                painter.setPen(self.palette.sheet)
                painter.setBrush(self.palette.amber)
                painter.drawEllipse(start - QPointF(DOT + 3, 0), DOT, DOT)

    def tip(self, viewport: Viewport, place: Point) -> Tip | None:
        """Say what is odd about the line at a place of the canvas: its numbers, or where it starts."""
        x, y = viewport.to_image(place)
        for line in self._lines.within(_with_marks(viewport, Box(x, y, x, y))):
            seen = viewport.box_to_canvas(Box(*geometry.bounds(line.polygon)))
            area = QRectF(seen.left - MARK, seen.top, seen.width + MARK, seen.height)
            facts = self._session.facts
            if self.is_shown and facts.disagrees(line):
                return numbers_in_words(facts.agreement(line)), area
            if self.is_shown and facts.starts_unusually(line):
                return tr(STARTS_UNUSUALLY), area
        return None

    def _count(self, line: Region | Proposal) -> str:
        """Return the count of a line that people stand behind, as it is written."""
        if not isinstance(line, Region) or line.ignore is not None:
            return ""
        count = self._session.facts.count(line)
        return "" if count is None else str(count.value)


def is_large(line: Region | Proposal, viewport: Viewport) -> bool:
    """Tell whether a line is shown large enough to be read and to carry text.

    The bounds of a long line at a slant are high, and the next line may lie close below it all the same.
    """
    seen = viewport.box_to_canvas(Box(*geometry.bounds(line.polygon)))
    return min(seen.height, _height(line.polygon) * viewport.scale) >= LOWEST_LABELLED


def _with_marks(viewport: Viewport, area: Box) -> Box:
    """Return an area of the image together with that in which lines lie whose marks reach into it."""
    seen = viewport.box_to_canvas(area)
    return viewport.box_to_image(Box(seen.left, seen.top, seen.right + MARK, seen.bottom))


def _height(polygon: Polygon) -> float:
    """Return how high the letters of a line stand, in image pixels: its first side, where it has four."""
    return math.dist(polygon[0], polygon[-1]) if len(polygon) == 4 else geometry.thickness(polygon)


def _start(polygon: Polygon) -> Point:
    """Return where a line begins: the middle of its first side."""
    return geometry.centre([polygon[0], polygon[-1]])


def _write(painter: QPainter, end: QPointF, text: str, plate: QColor, ink: QColor) -> None:
    """Write a text on a small plate that ends just before a place."""
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 7, metrics.height()
    place = QRectF(round(end.x() - width) - 4, round(end.y() - height / 2), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(plate)
    painter.drawRoundedRect(place, 3, 3)
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
