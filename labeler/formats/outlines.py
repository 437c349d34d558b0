"""What formats make of an outline that they cannot hold as it was drawn."""

import math
from collections.abc import Sequence

import numpy as np
from shapely.geometry import Polygon as ShapelyPolygon

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon

_THIN = 0.75
"""Pixels by which an outline grows on every side before it is rounded, if it is too thin."""


def as_drawn(polygon: Polygon) -> Polygon:
    """Return the outline itself."""
    return polygon


def thousandths(polygon: Sequence[Point]) -> Polygon:
    """Return an outline to a thousandth of a pixel, for formats that count in shares of an image."""
    return tuple((round(x, 3), round(y, 3)) for x, y in polygon)


def plain_number(value: float) -> str:
    """Return a number in thousandths, without a fraction or an exponent that it does not need."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def whole_box(polygon: Sequence[Point]) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of the whole pixels that an outline touches."""
    left, top, right, bottom = geometry.bounds(polygon)
    return math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom)


def whole_pixels(polygon: Sequence[Point]) -> Polygon:
    """Return an outline with every vertex on a pixel corner, still clockwise.

    What is too thin to be rounded becomes a rectangle that is some pixels wide.
    """
    rounded = _rounded(polygon)
    if _is_simple(rounded) or not _is_simple(polygon):
        return rounded
    wider = geometry.as_shape(polygon).buffer(_THIN)
    rectangle = _rounded(_from_start(geometry.minimum_rectangle(wider.exterior.coords), polygon))
    if _is_simple(rectangle):
        return rectangle
    left, top, right, bottom = geometry.bounds(polygon)
    return _rounded(geometry.rectangle((left, top), (right + 1, bottom + 1)))


def four_corners(polygon: Polygon) -> Polygon:
    """Return the outline's four vertices, or the smallest rectangle around others.

    The first corner is the one nearest to the outline's first vertex, where reading starts.
    """
    if len(polygon) == 4 and _is_simple(polygon):
        return polygon
    return _from_start(geometry.minimum_rectangle(polygon), polygon)


def quadrilateral(polygon: Polygon) -> Polygon:
    """Return four corners on whole pixels."""
    return whole_pixels(four_corners(polygon))


def corners(polygon: Polygon) -> Polygon:
    """Return four corners to a thousandth of a pixel, on whole ones if it is as thin as that."""
    fine = thousandths(four_corners(polygon))
    return fine if _is_simple(fine) else quadrilateral(polygon)


def on_image(polygon: Polygon, size: tuple[int, int]) -> Polygon:
    """Return an outline as a file holds it that counts in shares of an image: within its edges.

    Corners around an outline may stand beyond them. Where its text begins is not told.
    """
    return geometry.in_reading_order(geometry.clipped(polygon, size))


def _rounded(polygon: Sequence[Point]) -> Polygon:
    return geometry.clockwise([(float(round(x)), float(round(y))) for x, y in polygon])


def _from_start(corners: Polygon, polygon: Sequence[Point]) -> Polygon:
    """Let corners begin with the one nearest to the first vertex of an outline."""
    start = min(
        range(len(corners)), key=lambda i: float(np.hypot(*np.subtract(corners[i], polygon[0])))
    )
    return corners[start:] + corners[:start]


def _is_simple(polygon: Sequence[Point]) -> bool:
    """Tell whether an outline has an area and does not cross itself."""
    return abs(geometry.signed_area(polygon)) >= 1 and ShapelyPolygon(polygon).is_valid
