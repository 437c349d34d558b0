"""Cut outlines to the image they lie on, and untangle those that cross themselves.

What is left keeps its vertices and their order; reading goes on starting where it did.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import Polygon as ShapelyPolygon
from shapely.geometry import box

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon

NEGLIGIBLE = 0.01
"""Loops and slivers that are at most this share of an outline's area are dropped."""
MOST_CROSSINGS = 50
"""Whoever crosses itself more often is a scribble: nothing sensible comes of cutting it."""
_SAME = 1e-6
"""Coordinates this close, in pixels, differ by rounding."""


def leaves(polygon: Sequence[Point], size: tuple[int, int]) -> bool:
    """Tell whether a part of an outline lies outside an image of the given width and height."""
    left, top, right, bottom = geometry.bounds(polygon)
    return left < 0 or top < 0 or right > size[0] or bottom > size[1]


def within(polygon: Polygon, size: tuple[int, int]) -> Polygon | None:
    """Return an outline that lies in an image of the given width and height; None where none does.

    What reaches out is cut off; where no simple outline is left by that, it is bent inwards.
    """
    if not leaves(polygon, size):
        return polygon
    bent = geometry.clipped(polygon, size)
    return part_inside(polygon, size) or (bent if ShapelyPolygon(bent).area > 0 else None)


def part_inside(polygon: Sequence[Point], size: tuple[int, int]) -> Polygon | None:
    """Return the part of an outline that lies in an image, simple and clockwise.

    Parts and holes that do not matter (`NEGLIGIBLE`) are dropped. None when one simple outline
    cannot say what is left: it lies in several pieces, or crosses itself in earnest.
    """
    outline = untangled(polygon)
    if geometry.crosses_itself_more(outline, MOST_CROSSINGS):
        return None
    visible = geometry.as_shape(outline).intersection(box(0, 0, *size))
    pieces = [
        p for p in getattr(visible, "geoms", [visible]) if p.geom_type == "Polygon" and p.area
    ]
    if not pieces:
        return None
    largest = max(pieces, key=lambda piece: float(piece.area))
    whole = sum(piece.area for piece in pieces)
    filled = ShapelyPolygon(largest.exterior).area
    if whole - largest.area + filled - largest.area > NEGLIGIBLE * whole:
        return None
    ring = [(float(x), float(y)) for x, y in largest.exterior.coords[:-1]]
    return started_like(outline, geometry.clipped(ring, size))


def untangled(polygon: Sequence[Point]) -> Polygon:
    """Return four corners in an order that does not cross; other outlines as they are.

    Only where all four are corners of their hull, there being but one such order then.
    """
    vertices = geometry.clockwise(polygon)
    if len(vertices) != 4 or ShapelyPolygon(vertices).is_valid:
        return vertices
    hull = ShapelyPolygon(vertices).convex_hull
    if hull.geom_type != "Polygon" or len(hull.exterior.coords) != 5:
        return vertices
    return started_like(vertices, [(float(x), float(y)) for x, y in hull.exterior.coords[:-1]])


def started_like(polygon: Sequence[Point], ring: Sequence[Point]) -> Polygon:
    """Return a ring clockwise, starting where the outline that it is a part of starts.

    Where that vertex is gone, the ring starts at the corner that is the first one in the
    direction the outline is read.
    """
    vertices = geometry.clockwise(ring)
    xy, first = np.asarray(vertices), np.asarray(polygon[0])
    distances = np.abs(xy - first).max(axis=1)
    start = int(np.argmin(distances))
    if distances[start] > _SAME:
        start = int(np.argmin(xy @ _backwards(polygon)))
    return vertices[start:] + vertices[:start]


def _backwards(polygon: Sequence[Point]) -> NDArray[np.float64]:
    """Return along plus across: the smaller its product with a point, the earlier that is read.

    Of the four ways to read the outline's rectangle it is the one that starts at its first vertex.
    """
    along, across = geometry.reading_axes(polygon)
    first = np.asarray(polygon[0]) - np.asarray(polygon).mean(axis=0)
    ways = [along + across, across - along, -along - across, along - across]
    return min(ways, key=lambda way: float(first @ way))
