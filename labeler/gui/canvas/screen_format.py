"""Pixels as images of Qt."""

from PySide6.QtGui import QImage

from labeler.core.raster import Pixels


def in_place(pixels: Pixels) -> QImage:
    """Return (H, W, 3) RGB as an image that is drawn from the array, which has to outlive it."""
    height, width, _ = pixels.shape
    return QImage(pixels.data, width, height, width * 3, QImage.Format.Format_RGB888)


def for_screen(pixels: Pixels) -> QImage:
    """Return (H, W, 3) RGB as an image in the screen's format, which draws much faster."""
    return in_place(pixels).convertToFormat(QImage.Format.Format_RGB32)
