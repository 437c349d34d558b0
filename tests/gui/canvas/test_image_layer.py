"""Reduced copies of large images."""

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from labeler.gui.canvas import image_layer
from labeler.gui.canvas.image_layer import ImageLayer, build_pyramid
from labeler.gui.canvas.viewport import Viewport


def test_each_copy_is_half_as_large() -> None:
    pyramid = build_pyramid(np.zeros((1001, 2003, 3), dtype=np.uint8))
    sizes = [(level.width(), level.height()) for level in pyramid.levels]
    assert sizes == [(2003, 1001), (1002, 501), (501, 251), (251, 126)]


@pytest.mark.parametrize(
    ("zoom", "level"), [(8.0, 0), (1.0, 0), (0.51, 0), (0.5, 1), (0.26, 1), (0.25, 2), (0.01, 3)]
)
def test_smallest_copy_with_enough_pixels_is_drawn(zoom: float, level: int) -> None:
    pyramid = build_pyramid(np.zeros((1001, 2003, 3), dtype=np.uint8))
    assert pyramid.level(zoom) == level


def test_large_images_are_drawn_from_their_own_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image_layer, "MOST_COPIED", 100)
    pixels = np.zeros((300, 400, 3), dtype=np.uint8)
    pyramid = build_pyramid(pixels)
    pixels[5, 7] = (1, 2, 3)
    assert pyramid.levels[0].pixelColor(7, 5).getRgb()[:3] == (1, 2, 3)


def test_colours_and_places_survive(qapp: object) -> None:
    pixels = np.zeros((40, 60, 3), dtype=np.uint8)
    pixels[10:20, 30:40] = (250, 128, 7)
    layer = ImageLayer()
    layer.take(build_pyramid(pixels))
    viewport = Viewport().resized((600, 400)).showing((60, 40)).at_zoom(8.0)
    target = QImage(600, 400, QImage.Format.Format_RGB32)
    painter = QPainter(target)
    layer.paint(painter, viewport, viewport.visible)
    painter.end()
    x, y = viewport.to_canvas((30, 10))
    inside = target.pixelColor(round(x), round(y))
    outside = target.pixelColor(round(x) - 1, round(y))
    assert inside.getRgb()[:3] == (250, 128, 7)
    assert outside.getRgb()[:3] == (0, 0, 0)
