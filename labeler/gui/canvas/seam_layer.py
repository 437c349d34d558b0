"""What is suggested about the selected line: a mark where it could be cut, or joined to another."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from labeler.core import geometry
from labeler.core.annotation import Point, Target
from labeler.core.word_splitting import WordBoundary
from labeler.gui import icons
from labeler.gui.canvas.palette import DASH, CanvasPalette
from labeler.gui.canvas.viewport import Viewport

SIZE = 16.0
"""Logical pixels of a mark."""
PLATE = 3.0
"""Logical pixels around it."""


@dataclass(frozen=True, slots=True)
class SuggestedCut:
    """A line and where it could be cut, in reading order."""

    line: Target
    boundaries: tuple[WordBoundary, ...]


@dataclass(frozen=True, slots=True)
class SuggestedJoin:
    """A line, another that could be part of it, and the points between which the map runs through."""

    line: Target
    other: Target
    ends: tuple[Point, Point]


Seam = SuggestedCut | SuggestedJoin


class SeamLayer:
    """Marks of a fixed size on the screen."""

    def __init__(self, palette: CanvasPalette) -> None:
        self.palette = palette
        self.shown: Seam | None = None

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw where the selected line could be cut or joined."""
        match self.shown:
            case SuggestedCut(boundaries=boundaries):
                for lower, upper in boundaries:
                    self._paint_mark(painter, viewport, "cut_line", (lower, upper), upper)
            case SuggestedJoin(ends=ends):
                middle = geometry.centre(ends)
                self._paint_mark(painter, viewport, "join", ends, middle)

    def _paint_mark(
        self,
        painter: QPainter,
        viewport: Viewport,
        icon: str,
        ends: Sequence[Point],
        at: Point,
    ) -> None:
        start, end = (QPointF(*viewport.to_canvas(point)) for point in ends)
        pen = QPen(self.palette.amber, 1.6)
        pen.setDashPattern(DASH)
        painter.setPen(pen)
        painter.drawLine(start, end)
        x, y = viewport.to_canvas(at)
        place = QRectF(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE)
        painter.setPen(self.palette.amber)
        painter.setBrush(self.palette.sheet)
        painter.drawEllipse(place.adjusted(-PLATE, -PLATE, PLATE, PLATE))
        tinted = icons.pixmap(icon, round(SIZE), self.palette.ink.name(), viewport.ratio)
        painter.drawPixmap(place, tinted, QRectF(tinted.rect()))
