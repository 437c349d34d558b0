"""Probability maps as translucent overlays over the page."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from labeler.core.annotation import Level
from labeler.core.detection import ProbabilityMaps
from labeler.gui.canvas.transform import turn_to_image
from labeler.gui.canvas.viewport import Viewport

STRONGEST = 0.6
"""Opacity where the detector is certain."""
COLOURS = {Level.LINE: QColor("#2f7fd0"), Level.CHARACTER: QColor("#d0662f")}


class MapLayer:
    """Draws what the detector saw before it decided; each map can be shown on its own."""

    def __init__(self) -> None:
        self.shown: set[Level] = set()
        self.images: dict[Level, QImage] = {}

    def show(self, maps: ProbabilityMaps | None) -> None:
        """Take over the maps of a page; None when there are none."""
        self.images.clear()
        if maps is not None:
            self.images[Level.LINE] = tinted(maps.line, COLOURS[Level.LINE])
            self.images[Level.CHARACTER] = tinted(maps.character, COLOURS[Level.CHARACTER])

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the maps that are switched on over the whole image."""
        width, height = viewport.image
        target = QRectF(0, 0, width * viewport.scale, height * viewport.scale)
        painter.save()
        turn_to_image(painter, viewport)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for level in sorted(self.shown & self.images.keys(), reverse=True):
            image = self.images[level]
            painter.drawImage(target, image, QRectF(image.rect()))
        painter.restore()


def tinted(probabilities: NDArray[np.uint8], colour: QColor) -> QImage:
    """Return a picture in one colour whose opacity follows an (H, W) map of 0 to 255."""
    share = probabilities.astype(np.float32) * (STRONGEST / 255)
    pixels = np.empty((*probabilities.shape, 4), dtype=np.uint8)
    for channel, value in enumerate((colour.blue(), colour.green(), colour.red(), 255)):
        pixels[..., channel] = share * value
    height, width = probabilities.shape
    image = QImage(pixels.data, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()
