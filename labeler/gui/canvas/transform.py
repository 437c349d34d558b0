"""How a painter draws in image coordinates, as the view shows the image."""

from PySide6.QtGui import QPainter, QTransform

from labeler.core.quarter_turns import turned_vector
from labeler.gui.canvas.viewport import Viewport

QUARTER = 90.0
"""Degrees."""


def image_transform(viewport: Viewport) -> QTransform:
    """Return the transform from image to canvas coordinates."""
    (right_x, right_y), (down_x, down_y) = (
        turned_vector(along, viewport.turn) for along in ((1.0, 0.0), (0.0, 1.0))
    )
    scale = viewport.scale
    return QTransform(
        right_x * scale,
        right_y * scale,
        down_x * scale,
        down_y * scale,
        *viewport.to_canvas((0.0, 0.0)),
    )


def turn_to_image(painter: QPainter, viewport: Viewport) -> None:
    """Have a painter begin at the first corner of the image and run along its sides.

    It goes on in logical pixels: a picture that is drawn so is scaled once.
    """
    painter.translate(*viewport.to_canvas((0.0, 0.0)))
    if viewport.turn:  # A painter that is not turned draws a picture much faster.
        painter.rotate(viewport.turn * QUARTER)
