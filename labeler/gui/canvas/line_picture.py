"""The picture of one line, laid straight and enlarged."""

from contextlib import suppress

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.core.annotation import Polygon
from labeler.core.errors import UnreadableImage
from labeler.core.raster import LargeImage, Raster
from labeler.core.sample import Vertices
from labeler.gui.canvas.tone import AS_IT_IS, Tone
from labeler.gui.translation import tr
from labeler.maps.crop import straighten

AROUND = 0.15
"""Heights of the line that are shown around it."""
LOWEST = 22
"""Logical pixels below which a long line is rather cut off than made smaller."""
MOST_IN_FULL = 4096
"""Pixels along a side of what is read of a large image for a picture of a line."""


class LinePicture(QWidget):
    """Shows what is to be read, as high as is wanted or as wide as there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Picture of the line"))
        self._pixmap = QPixmap()

    @property
    def line(self) -> QRectF:
        """Where the line itself lies within the picture; empty while there is none."""
        size = self._pixmap.deviceIndependentSize()
        margin = size.height() * AROUND / (1 + 2 * AROUND)
        return QRectF(QPointF(0, 0), size).adjusted(margin, margin, -margin, -margin)

    def show_line(
        self,
        image: Raster | None,
        polygon: Polygon,
        room: tuple[int, int],
        *,
        lay_down: bool = True,
        is_upside_down: bool = False,
        tone: Tone = AS_IT_IS,
    ) -> None:
        """Show a line of an image (H, W, 3), at most so wide and high in logical pixels.

        A column is laid down unless it is known to be none.
        """
        ratio = self.devicePixelRatioF()
        size = round(room[0] * ratio), round(room[1] * ratio)
        crop = None
        if image is not None:
            with suppress(UnreadableImage):  # of part of a large image, which the canvas shows
                crop = _fitted(*_seen(image, polygon), size, lay_down)
        self.setVisible(crop is not None)
        if crop is None:
            self._pixmap = QPixmap()
            return
        if is_upside_down:
            crop = crop[::-1, ::-1]
        self._pixmap = _pixmap(np.ascontiguousarray(tone.table[crop]), ratio)
        self.setFixedSize(self._pixmap.deviceIndependentSize().toSize())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(QPointF(0, 0), self._pixmap)
        painter.end()


def _seen(image: Raster, polygon: Polygon) -> tuple[Raster, Vertices]:
    """Return what to show a line of: where it covers much of a large image that is the overview."""
    outline = np.asarray(polygon, np.float32)
    if not isinstance(image, LargeImage) or np.ptp(outline, axis=0).max() <= MOST_IN_FULL:
        return image, outline
    zoom = image.overview.shape[1] / image.shape[1], image.overview.shape[0] / image.shape[0]
    return image.overview, np.asarray(outline * zoom, np.float32)


def _fitted(
    image: Raster, outline: Vertices, room: tuple[int, int], lay_down: bool
) -> NDArray[np.uint8]:
    """Return a line laid straight, (H, W, 3), within so many pixels of width and height."""
    width, height = room
    inner = height / (1 + 2 * AROUND)
    crop = straighten(image, outline, max(1, round(inner)), margin=AROUND, lay_down=lay_down)
    if crop.shape[1] > width:
        inner = max(inner * width / crop.shape[1], LOWEST / (1 + 2 * AROUND))
        crop = straighten(image, outline, max(1, int(inner)), margin=AROUND, lay_down=lay_down)
    return crop[:, :width]


def _pixmap(pixels: NDArray[np.uint8], ratio: float) -> QPixmap:
    height, width, _ = pixels.shape
    image = QImage(pixels.data, width, height, width * 3, QImage.Format.Format_RGB888)
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
