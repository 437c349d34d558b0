"""Points and boxes of an image that is turned clockwise by quarters of a turn."""

from labeler.core.annotation import Bounds, Point

QUARTERS = 4
"""That many make a whole turn."""


def turned(point: Point, size: tuple[float, float], quarters: int) -> Point:
    """Return where a point of an image comes to lie when the image is turned clockwise.

    `size` is width and height before; the turned image begins at (0, 0) again.
    """
    (x, y), (width, height) = point, size
    return ((x, y), (height - y, x), (width - x, height - y), (y, width - x))[quarters % QUARTERS]


def turned_back(point: Point, size: tuple[float, float], quarters: int) -> Point:
    """Return the point that `turned` leads to a point; `size` is that of the image before."""
    return turned(point, turned_size(size, quarters), -quarters)


def turned_size(size: tuple[float, float], quarters: int) -> tuple[float, float]:
    """Return width and height of an image after it was turned."""
    width, height = size
    return (height, width) if quarters % 2 else (width, height)


def turned_vector(vector: Point, quarters: int) -> Point:
    """Return a direction of an image as it points when the image is turned clockwise."""
    x, y = vector
    return ((x, y), (-y, x), (-x, -y), (y, -x))[quarters % QUARTERS]


def turned_bounds(bounds: Bounds, quarters: int) -> Bounds:
    """Return left, top, right and bottom turned around (0, 0)."""
    left, top, right, bottom = bounds
    (x0, y0), (x1, y1) = (turned_vector(at, quarters) for at in ((left, top), (right, bottom)))
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
