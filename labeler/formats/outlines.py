"""What formats make of an outline that they cannot hold as it was drawn."""

from collections.abc import Sequence

import numpy as np

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon


def as_drawn(polygon: Polygon) -> Polygon:
    """Return the outline itself."""
    return polygon


def whole_pixels(polygon: Sequence[Point]) -> Polygon:
    """Return an outline with every vertex on a pixel corner, still clockwise."""
    return geometry.clockwise([(float(round(x)), float(round(y))) for x, y in polygon])


def four_corners(polygon: Polygon) -> Polygon:
    """Return the outline's four vertices, or the smallest rectangle around more or fewer.

    The first corner is the one nearest to the outline's first vertex, where reading starts.
    """
    if len(polygon) == 4:
        return polygon
    corners = geometry.minimum_rectangle(polygon)
    start = min(range(4), key=lambda i: float(np.hypot(*np.subtract(corners[i], polygon[0]))))
    return corners[start:] + corners[:start]


def quadrilateral(polygon: Polygon) -> Polygon:
    """Return four corners on whole pixels."""
    return whole_pixels(four_corners(polygon))
