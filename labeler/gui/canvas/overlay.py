"""What is drawn over the finished picture of the page."""

from collections.abc import Collection

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from labeler.core.annotation import Point, Polygon
from labeler.gui.canvas.outline_layer import draw, path_of
from labeler.gui.canvas.palette import CanvasPalette
from labeler.gui.canvas.region_layer import paint_reading_start
from labeler.gui.canvas.transform import image_transform
from labeler.gui.canvas.viewport import Viewport

MANY = 100
"""More outlines than this are drawn roughly while a gesture changes them."""


def paint_outlines(
    painter: QPainter, viewport: Viewport, colours: CanvasPalette, outlines: Collection[Polygon]
) -> None:
    """Draw outlines as a gesture that goes on would leave them."""
    if not outlines:
        return
    painter.save()
    painter.setTransform(image_transform(viewport), combine=True)
    paths = [path_of(polygon) for polygon in outlines]
    are_many = len(paths) > MANY
    draw(painter, viewport, colours.draft, paths, is_moving=are_many, is_cased=not are_many)
    painter.restore()


def paint_draft(
    painter: QPainter, viewport: Viewport, colours: CanvasPalette, outline: Polygon
) -> None:
    """Draw an outline that is not a region yet, and where reading would start."""
    paint_outlines(painter, viewport, colours, [outline])
    paint_reading_start(painter, viewport, outline, colours.accent)


def paint_crosshair(
    painter: QPainter, viewport: Viewport, colours: CanvasPalette, at: Point
) -> None:
    """Draw two fine lines that cross at a place of the canvas."""
    (x, y), (width, height) = at, viewport.canvas
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(colours.grey)
    painter.drawLine(QPointF(0, y), QPointF(width, y))
    painter.drawLine(QPointF(x, 0), QPointF(x, height))
