"""The regions of the page: what people stand behind."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from labeler.core import geometry, lint
from labeler.core.annotation import Page, Polygon, Region
from labeler.core.changes import Changes
from labeler.gui.canvas.outline_layer import OutlineLayer
from labeler.gui.canvas.palette import CanvasPalette, OutlineStyle
from labeler.gui.canvas.viewport import Box, Viewport, united


class RegionLayer(OutlineLayer[str]):
    """Draws the regions of one page by level and state."""

    def __init__(self, palette: CanvasPalette) -> None:
        super().__init__()
        self.palette = palette
        self.selected: frozenset[str] = frozenset()
        self._regions: dict[str, Region] = {}
        self._looks: dict[str, OutlineStyle] = {}
        """Of regions that are not selected."""
        self._size = (1, 1)

    def show(self, page: Page | None) -> None:
        """Take over all regions of a page."""
        self.clear()
        self._regions.clear()
        self._looks.clear()
        self._size = page.size if page else (1, 1)
        for region in page.regions if page else ():
            self._take(region)

    def apply(self, changes: Changes) -> Box | None:
        """Follow an edit; returns the part of the image that looks different now."""
        before, was_cased = self.box(region.id for region in changes.before.regions), self.is_cased
        kept = {region.id for region in changes.after.regions}
        for region in changes.before.regions:
            if region.id not in kept:
                self.discard(region.id)
                self._regions.pop(region.id, None)
        for region in changes.after.regions:
            self._take(region)
        if self.is_cased is not was_cased:
            return united(before, self.bounds)
        return united(before, self.box(region.id for region in changes.after.regions))

    def box(self, keys: Iterable[str]) -> Box | None:
        """Return the bounds of several regions, with their baselines; None when there are none."""
        keys = list(keys)
        found = super().box(keys)
        for key in keys:
            region = self._regions.get(key)
            if region is not None and region.baseline is not None:
                found = united(found, Box(*geometry.bounds(region.baseline)))
        return found

    def dress(self, palette: CanvasPalette) -> None:
        """Take over the colours of another theme."""
        self.palette = palette
        self._looks.clear()

    def style(self, key: str) -> OutlineStyle:
        """Return how a region is drawn."""
        if key in self.selected:
            return self._look(key, is_selected=True)
        if key not in self._looks:
            self._looks[key] = self._look(key, is_selected=False)
        return self._looks[key]

    def _look(self, key: str, *, is_selected: bool) -> OutlineStyle:
        region = self._regions[key]
        return self.palette.region(
            region.level,
            is_selected=is_selected,
            is_ignored=region.ignore is not None,
            is_faulty=bool(lint.region_problems(region, self._size)),
        )

    def region(self, key: str) -> Region:
        """Return a region of the page; raises KeyError."""
        return self._regions[key]

    def _take(self, region: Region) -> None:
        self._regions[region.id] = region
        self._looks.pop(region.id, None)
        self.put(region.id, region.level, region.polygon)


SHORTEST = 24.0
"""Logical pixels of a first side from which reading starts are marked, where nothing is wrong."""


def paint_reading_start(
    painter: QPainter,
    viewport: Viewport,
    polygon: Polygon,
    colour: QColor,
    shortest: float = SHORTEST,
) -> None:
    """Mark the vertex where reading starts, and the way it goes, in a fixed size."""
    start, end = (QPointF(*viewport.to_canvas(point)) for point in polygon[:2])
    along = end - start
    length = (along.x() ** 2 + along.y() ** 2) ** 0.5
    if length < max(shortest, 1.0):
        return
    along /= length
    across = QPointF(-along.y(), along.x())
    base = start + along * min(14.0, length / 3)
    tip = base + along * 9
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([base + across * 4.5, tip, base - across * 4.5]))
