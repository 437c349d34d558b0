"""Character counts beside the lines, and marks on lines whose numbers of characters disagree."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from labeler.core import geometry
from labeler.core.annotation import Level, Polygon, Proposal, Region
from labeler.gui import theme
from labeler.gui.canvas.palette import CanvasPalette
from labeler.gui.canvas.proposal_layer import ProposalLayer
from labeler.gui.canvas.region_layer import RegionLayer
from labeler.gui.canvas.viewport import Box, Viewport
from labeler.gui.session import Session

LOWEST_LABELLED = 18.0
"""Lines lower than this many logical pixels on the screen carry no text."""
DISAGREES = "≠"
DOT = 3.5
"""Radius of the mark on lines that are too low for text."""


class LabelLayer:
    """Everything here has a fixed size on the screen."""

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

    def paint(self, painter: QPainter, viewport: Viewport, area: Box, font: QFont) -> None:
        """Write the labels of the lines in an area of the image."""
        if not self.is_shown:
            return
        painter.setFont(theme.small(font))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if Level.LINE in self._proposals.shown:
            for number in self._proposals.within(Level.LINE, area):
                self._paint(painter, viewport, self._proposals.proposal(number), "")
        if Level.LINE in self._regions.shown:
            # On pages of tiny lines no count is looked up that would not be written.
            are_low = self._regions.mean_height(Level.LINE) * viewport.scale < LOWEST_LABELLED / 2
            for key in self._regions.within(Level.LINE, area):
                region = self._regions.region(key)
                count = None if are_low or region.ignore else region.count
                self._paint(painter, viewport, region, str(count.value) if count else "")

    def _paint(
        self, painter: QPainter, viewport: Viewport, line: Region | Proposal, count: str
    ) -> None:
        is_wrong = self._session.facts.disagrees(line)
        if not is_wrong and not count:
            return
        _, top, _, bottom = geometry.bounds(line.polygon)
        is_low = (bottom - top) * viewport.scale < LOWEST_LABELLED
        start = QPointF(*viewport.to_canvas(_start(line.polygon)))
        if not is_low:
            text = f"{DISAGREES} {count}".rstrip() if is_wrong else count
            ink = self.palette.inks.doubtful if is_wrong else self.palette.ink
            _write(painter, start, text, self.palette.plate, ink)
        elif is_wrong:
            painter.setPen(self.palette.sheet)
            painter.setBrush(self.palette.amber)
            painter.drawEllipse(start - QPointF(DOT + 3, 0), DOT, DOT)


def _start(polygon: Polygon) -> tuple[float, float]:
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
