"""The picture of one line, laid straight and enlarged."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.core.annotation import Polygon
from labeler.gui.canvas.tone import AS_IT_IS, Tone
from labeler.gui.translation import tr
from labeler.maps.crop import straighten

AROUND = 0.15
"""Heights of the line that are shown around it."""
LOWEST = 22
"""Logical pixels below which a long line is rather cut off than made smaller."""


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
        image: NDArray[np.uint8] | None,
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
        self.setVisible(image is not None)
        if image is None:
            self._pixmap = QPixmap()
            return
        ratio = self.devicePixelRatioF()
        crop = _fitted(image, polygon, (round(room[0] * ratio), round(room[1] * ratio)), lay_down)
        if is_upside_down:
            crop = crop[::-1, ::-1]
        self._pixmap = _pixmap(np.ascontiguousarray(tone.table[crop]), ratio)
        self.setFixedSize(self._pixmap.deviceIndependentSize().toSize())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(QPointF(0, 0), self._pixmap)
        painter.end()


def _fitted(
    image: NDArray[np.uint8], polygon: Polygon, room: tuple[int, int], lay_down: bool
) -> NDArray[np.uint8]:
    """Return a line laid straight, (H, W, 3), within so many pixels of width and height."""
    outline, (width, height) = np.asarray(polygon, np.float32), room
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
