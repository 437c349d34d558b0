"""Where letters stand: thin lines, of the selected lines or of all of them."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from labeler.core.annotation import Baseline, Level
from labeler.gui.canvas.outline_layer import draw
from labeler.gui.canvas.palette import CanvasPalette
from labeler.gui.canvas.region_layer import RegionLayer
from labeler.gui.canvas.transform import image_transform
from labeler.gui.canvas.viewport import Box, Viewport


class BaselineLayer:
    """Draws baselines of regions that are shown."""

    def __init__(self, regions: RegionLayer, palette: CanvasPalette) -> None:
        self.palette = palette
        self.is_shown = False
        """Whether all baselines are drawn, and not only those of selected lines."""
        self._regions = regions

    def paint(
        self, painter: QPainter, viewport: Viewport, area: Box, *, is_moving: bool = False
    ) -> None:
        """Draw the baselines of the lines in an area of the image."""
        regions = self._regions
        if Level.LINE not in regions.shown or not (self.is_shown or regions.selected):
            return
        keys = regions.within(Level.LINE, area)
        drawn = (regions.region(key) for key in keys if self.is_shown or key in regions.selected)
        baselines = [region.baseline for region in drawn if region.baseline is not None]
        paint_baselines(painter, viewport, self.palette, baselines, is_moving=is_moving)


def paint_baselines(
    painter: QPainter,
    viewport: Viewport,
    palette: CanvasPalette,
    baselines: Iterable[Baseline],
    *,
    is_moving: bool = False,
) -> None:
    """Draw baselines; the painter works in canvas coordinates."""
    paths = [_path_of(baseline) for baseline in baselines]
    if not paths:
        return
    painter.save()
    painter.setTransform(image_transform(viewport), combine=True)
    draw(painter, viewport, palette.baseline, paths, is_moving=is_moving)
    painter.restore()


def _path_of(baseline: Baseline) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in baseline]))
    return path
