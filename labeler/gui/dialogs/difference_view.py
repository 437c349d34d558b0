"""One difference between two annotations: the same part of the page twice, and both texts by letter."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.core import geometry
from labeler.core.alignment import align
from labeler.core.annotation import Region
from labeler.core.page_comparison import Difference
from labeler.core.raster import Raster
from labeler.core.text import characters
from labeler.gui import theme

_AROUND = 24.0
"""Pixels of the image that are shown around what differs."""
_FILL = 48
_LETTERS = 30
"""Logical pixels below the picture in which the text stands."""


class SideView(QWidget):
    """What one person said there, in front of what the other one outlined."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.is_taken = False
        self._image = QImage()
        self._corner = QPointF()
        self._own: tuple[Region, ...] = ()
        self._other: tuple[Region, ...] = ()
        self.letters: tuple[tuple[str, bool], ...] = ()
        """Of its text, each with whether the other text has another one there."""

    def sizeHint(self) -> QSize:
        return QSize(420, 260)

    def show_difference(
        self, image: Raster | None, own: tuple[Region, ...], other: tuple[Region, ...]
    ) -> None:
        """Show the part of an image (H, W, 3) in which either side has lines.

        Raises UnreadableImage.
        """
        self._own, self._other = own, other
        self._image = QImage()
        if image is not None and (own or other):
            left, top, right, bottom = _box(own + other, image.shape[1], image.shape[0])
            part = np.ascontiguousarray(image[top:bottom, left:right])
            height, width, _ = part.shape
            kind = QImage.Format.Format_RGB888
            self._image = QImage(part.data, width, height, width * 3, kind).copy()
            self._corner = QPointF(left, top)
        self.update()

    def show_texts(self, own: str, other: str) -> None:
        """Show what this side says by letter, and where the other one says something else."""
        steps = align(characters(own), characters(other))
        self.letters = tuple((step.true, step.is_edit) for step in steps if step.true is not None)
        self.update()

    def take(self, *, is_taken: bool) -> None:
        """Show whether this is what counts."""
        self.is_taken = is_taken
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._image.isNull():
            painter.save()
            room = QRectF(4, 4, self.width() - 8, self.height() - _LETTERS - 8)
            zoom = min(room.width() / self._image.width(), room.height() / self._image.height())
            painter.translate(room.topLeft())
            painter.scale(zoom, zoom)
            painter.drawImage(0, 0, self._image)
            painter.translate(-self._corner)
            self._outline(painter, self._other, QColor(tokens.muted), Qt.PenStyle.DashLine)
            self._outline(painter, self._own, QColor(tokens.accent), Qt.PenStyle.SolidLine)
            painter.restore()
        self._write(painter, QColor(tokens.accent))
        if self.is_taken:
            painter.setPen(QPen(QColor(tokens.accent), 3))
            painter.drawRect(self.rect().adjusted(2, 2, -2, -2))
        painter.end()

    def _outline(
        self, painter: QPainter, lines: tuple[Region, ...], colour: QColor, style: Qt.PenStyle
    ) -> None:
        pen = QPen(colour, 2, style)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for line in lines:
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in line.polygon]))
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line.baseline or ()]))

    def _write(self, painter: QPainter, colour: QColor) -> None:
        x, height = 8.0, float(_LETTERS)
        top = self.height() - height
        for letter, differs in self.letters:
            width = self.fontMetrics().horizontalAdvance(letter) + 1.0
            place = QRectF(x, top, width, height)
            if differs:
                painter.fillRect(place, QColor(colour.red(), colour.green(), colour.blue(), _FILL))
            painter.setPen(self.palette().text().color())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)
            x += width


def bounds(difference: Difference) -> tuple[float, float, float, float]:
    """Return the box around all lines of a difference."""
    return geometry.bounds(
        tuple(point for line in (*difference.left, *difference.right) for point in line.polygon)
    )


def _box(lines: tuple[Region, ...], width: int, height: int) -> tuple[int, int, int, int]:
    left, top, right, bottom = geometry.bounds(tuple(p for line in lines for p in line.polygon))
    return (
        max(int(left - _AROUND), 0),
        max(int(top - _AROUND), 0),
        max(min(int(right + _AROUND), width), 1),
        max(min(int(bottom + _AROUND), height), 1),
    )
