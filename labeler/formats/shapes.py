"""Outlines of what other programs draw: several parts, masks, circles, turned boxes."""

import math
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from shapely import unary_union
from shapely.geometry import Polygon as ShapelyPolygon

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon
from labeler.core.cropping import NEGLIGIBLE
from labeler.core.errors import ForeignFile
from labeler.formats import foreign

_ROUGHNESS = (1.0, 0.5)
"""Pixels by which the outline of a mask may leave the edges of its pixels."""
_CHANGE = 0.05
"""The largest share of its area that this may change."""
_GAP = 1.0
"""Parts that are at most this many pixels apart belong together."""
_CIRCLE = 32
"""Vertices of a circle."""


def box(sides: Sequence[object], degrees: float = 0.0) -> Polygon:
    """Return left, top, width and height as an outline, turned clockwise around its centre."""
    if len(sides) != 4:
        raise ForeignFile("it has neither a polygon nor a box")
    left, top, width, height = map(foreign.number, sides)
    if width <= 0 or height <= 0:
        raise ForeignFile(
            "its box is {width:g} x {height:g} pixels large", width=width, height=height
        )
    corners = geometry.rectangle((left, top), (left + width, top + height))
    return foreign.polygon(geometry.rotated(corners, degrees) if degrees else corners)


def without_inside(kind: object) -> ForeignFile:
    """Return the error of a kind of shape that lies around nothing, whatever its points: a line, a cuboid."""
    return ForeignFile("a {kind!r} has no inside. Draw a polygon instead", kind=str(kind)[:40])


def circle(centre: Point, on: Point) -> Polygon:
    """Return a circle around a point through another."""
    radius = math.dist(centre, on)
    angles = [2 * math.pi * step / _CIRCLE for step in range(_CIRCLE)]
    return foreign.polygon(
        [[centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a)] for a in angles]
    )


def ellipse(centre: Point, radii: Point, degrees: float = 0.0) -> Polygon:
    """Return an ellipse around a point, turned clockwise."""
    if min(radii) <= 0:
        raise ForeignFile(
            "its ellipse has radii of {across:g} and {down:g} pixels",
            across=radii[0],
            down=radii[1],
        )
    angles = [2 * math.pi * step / _CIRCLE for step in range(_CIRCLE)]
    upright = [
        (centre[0] + radii[0] * math.cos(a), centre[1] + radii[1] * math.sin(a)) for a in angles
    ]
    return foreign.polygon(geometry.rotated(upright, degrees, centre))


def joined(parts: Sequence[Polygon]) -> Polygon:
    """Return the outline around parts that touch; raises ForeignFile when they lie apart."""
    return parts[0] if len(parts) == 1 else _around([geometry.as_shape(part) for part in parts])


def of_mask(mask: NDArray[np.bool_], left: float = 0.0, top: float = 0.0) -> Polygon:
    """Return the outline of a mask (H, W) whose first pixel lies at a place in the image.

    It follows the outer edges of the pixels; holes are filled. Raises ForeignFile when the mask
    is empty or lies in pieces.
    """
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        raise ForeignFile("its mask is empty")
    first_row, first_column = rows[0], columns[0]
    part = mask[first_row : rows[-1] + 1, first_column : columns[-1] + 1]
    contours, _ = cv2.findContours(_edges(part), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    exact = _around([geometry.as_shape((contour[:, 0] / 2).tolist()) for contour in contours])
    outline = geometry.translated(_smooth(exact), left + first_column, top + first_row)
    return foreign.polygon([list(point) for point in outline])


def _edges(mask: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Return the corners, edges and middles that the pixels of a mask have, two to a pixel."""
    height, width = mask.shape
    edges = np.zeros((2 * height + 1, 2 * width + 1), np.uint8)
    large = mask.repeat(2, axis=0).repeat(2, axis=1)
    for down in (0, 1):
        for right in (0, 1):
            edges[down : down + 2 * height, right : right + 2 * width] |= large
    return edges


def _smooth(outline: Polygon) -> Polygon:
    """Return the outline of pixels without their stairs, where that changes next to nothing."""
    shape = ShapelyPolygon(outline)
    for roughness in _ROUGHNESS:
        smooth = shape.simplify(roughness)
        if smooth.symmetric_difference(shape).area <= _CHANGE * shape.area:
            return tuple((float(x), float(y)) for x, y in smooth.exterior.coords[:-1])
    return outline


def _around(parts: Sequence[Any]) -> Polygon:
    """Return the outline of parts that are one piece but for gaps and specks."""
    shape = unary_union(parts)
    if shape.geom_type != "Polygon":
        shape = shape.buffer(_GAP / 2, join_style="mitre").buffer(-_GAP / 2, join_style="mitre")
    pieces = sorted(getattr(shape, "geoms", [shape]), key=lambda piece: float(piece.area))
    specks = sum(piece.area for piece in pieces[:-1])
    if specks > NEGLIGIBLE * shape.area:
        raise ForeignFile(
            "its {pieces} parts lie apart, and a region has one outline", pieces=len(pieces)
        )
    return foreign.polygon([[x, y] for x, y in pieces[-1].exterior.coords[:-1]])
