"""The regions of the page: what people stand behind."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF

from labeler.core import lint
from labeler.core.annotation import Level, Page, Polygon, Region
from labeler.core.changes import Changes
from labeler.gui import theme
from labeler.gui.canvas.outline_layer import OutlineLayer
from labeler.gui.canvas.palette import CanvasPalette, Look
from labeler.gui.canvas.viewport import Box, Viewport

LOWEST_LABELLED = 18.0
"""Lines lower than this many logical pixels on the screen carry no label."""
HANDLE = 7.0
"""Side of a vertex handle in logical pixels."""
LONG_EDGE = 36.0
"""Edges at least this long on the screen offer a handle for a new vertex."""


class RegionLayer(OutlineLayer[str]):
    """Draws the regions of one page by level and state."""

    def __init__(self, palette: CanvasPalette) -> None:
        super().__init__()
        self.palette = palette
        self.selected: frozenset[str] = frozenset()
        self._regions: dict[str, Region] = {}
        self._faulty: dict[str, bool] = {}
        self._size = (1, 1)

    def show(self, page: Page | None) -> None:
        """Take over all regions of a page."""
        self.clear()
        self._regions.clear()
        self._faulty.clear()
        self._size = page.size if page else (1, 1)
        for region in page.regions if page else ():
            self._take(region)

    def apply(self, changes: Changes) -> Box | None:
        """Follow an edit; returns the part of the image that looks different now."""
        before = self.box(region.id for region in changes.before.regions)
        for region in changes.before.regions:
            self.discard(region.id)
            self._regions.pop(region.id, None)
        for region in changes.after.regions:
            self._take(region)
        return united(before, self.box(region.id for region in changes.after.regions))

    def look(self, key: str) -> Look:
        """Return how a region is drawn."""
        region = self._regions[key]
        return self.palette.region(
            region.level,
            is_selected=key in self.selected,
            is_ignored=region.ignore is not None,
            is_faulty=self.is_faulty(key),
        )

    def is_faulty(self, key: str) -> bool:
        """Tell whether an outline has a fault a person should look at."""
        if key not in self._faulty:
            self._faulty[key] = bool(lint.problems(self._regions[key].polygon, self._size))
        return self._faulty[key]

    def paint_labels(self, painter: QPainter, viewport: Viewport, area: Box, font: QFont) -> None:
        """Write the character counts beside the lines that are large enough, in a fixed size."""
        painter.setFont(theme.small(font))
        metrics = QFontMetricsF(painter.font())
        for key in self.visible(viewport, area, is_moving=True):
            region, (_, top, _, bottom) = self._regions[key], self.index.bounds(key)
            is_large = (bottom - top) * viewport.scale >= LOWEST_LABELLED
            if is_large and region.level is Level.LINE and region.count and not region.ignore:
                at = QPointF(*viewport.to_canvas(region.polygon[0]))
                paint_label(painter, metrics, at, str(region.count.value), self.palette)

    def _take(self, region: Region) -> None:
        self._regions[region.id] = region
        self._faulty.pop(region.id, None)
        self.put(region.id, region.level, region.polygon)


def paint_label(
    painter: QPainter, metrics: QFontMetricsF, at: QPointF, text: str, palette: CanvasPalette
) -> None:
    """Write a text on a small plate that sits on the outline at a place of the canvas."""
    width = metrics.horizontalAdvance(text) + 8
    height = metrics.height()
    plate = QRectF(round(at.x()), round(at.y() - height / 2), width, height)
    plate.moveRight(round(at.x()) - 3)
    colour = QColor(palette.panel)
    colour.setAlphaF(0.82)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(plate, 3, 3)
    painter.setPen(palette.muted)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def paint_reading_start(
    painter: QPainter, viewport: Viewport, polygon: Polygon, colour: QColor
) -> None:
    """Mark the vertex where reading starts, and the way it goes, in a fixed size."""
    start, end = (QPointF(*viewport.to_canvas(point)) for point in polygon[:2])
    along = end - start
    length = (along.x() ** 2 + along.y() ** 2) ** 0.5
    if length < 24:
        return
    along /= length
    across = QPointF(-along.y(), along.x())
    base = start + along * min(14.0, length / 3)
    tip = base + along * 9
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([base + across * 4.5, tip, base - across * 4.5]))


def paint_handles(
    painter: QPainter, viewport: Viewport, polygon: Polygon, active: int | None, colour: QColor
) -> None:
    """Draw a handle on each vertex, the first one round, and a dot on each edge that is long."""
    corners = [QPointF(*viewport.to_canvas(point)) for point in polygon]
    painter.setPen(colour)
    painter.setBrush(QColor("white"))
    for corner, following in zip(corners, corners[1:] + corners[:1], strict=True):
        if (following - corner).manhattanLength() >= LONG_EDGE:
            painter.drawEllipse((corner + following) / 2, 2.0, 2.0)
    for index, corner in enumerate(corners):
        side = HANDLE + 3 if index == active else HANDLE
        handle = QRectF(corner.x() - side / 2, corner.y() - side / 2, side, side)
        painter.setBrush(colour if index == active else QColor("white"))
        if index == 0:
            painter.drawEllipse(handle)
        else:
            painter.drawRect(handle)


def united(first: Box | None, second: Box | None) -> Box | None:
    """Return the bounds of two boxes, either of which may be missing."""
    if first is None or second is None:
        return first or second
    return Box(
        min(first.left, second.left),
        min(first.top, second.top),
        max(first.right, second.right),
        max(first.bottom, second.bottom),
    )
