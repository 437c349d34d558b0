"""Points and polygons: area, bounds, overlap, orientation, clipping, distance.

Polygons are sequences of (x, y) in pixels, x to the right and y down, without a repeated last
vertex. "Clockwise" means clockwise as seen on the screen.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import chain
from math import dist
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree
from shapely.geometry import Polygon as ShapelyPolygon
from shapely.validation import make_valid

from labeler.core.annotation import Bounds, Point, Polygon

SAME_POINT = 0.25
"""Points closer than this many pixels are one point."""
_RESOLVED = 500
"""Crossings of an outline that are resolved in a moment; a few thousand take minutes."""
_SOME_SIDES = 50


def signed_area(polygon: Sequence[Point]) -> float:
    """Return the area in square pixels, positive for clockwise vertices (shoelace formula)."""
    if len(polygon) == 4:  # Most are, by the thousand: NumPy takes ten times as long for so few.
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = polygon
        return float((cx - ax) * (dy - by) - (dx - bx) * (cy - ay)) / 2
    xy = np.asarray(polygon, dtype=np.float64).reshape(-1, 2)
    if len(xy) < 3:
        return 0.0
    following = np.roll(xy, -1, axis=0)
    return float(np.sum(xy[:, 0] * following[:, 1] - following[:, 0] * xy[:, 1]) / 2)


def is_convex_quad(polygon: Sequence[Point]) -> bool:
    """Tell whether an outline has four corners that all turn the same way: it is sound then.

    Such an outline has an inside, and does not cross itself; False proves nothing of others.
    """
    if len(polygon) != 4:
        return False
    turns = []
    for place in range(4):
        (ax, ay), (bx, by), (cx, cy) = polygon[place - 2], polygon[place - 1], polygon[place]
        turns.append((bx - ax) * (cy - by) - (by - ay) * (cx - bx))
    return all(turn > 0 for turn in turns) or all(turn < 0 for turn in turns)


def lies_in_convex_quad(points: Sequence[Point], polygon: Sequence[Point]) -> bool:
    """Tell at a glance that points lie in or on an outline; False proves nothing."""
    if not is_convex_quad(polygon):
        return False
    sides = [(polygon[place - 1], polygon[place]) for place in range(4)]
    turn = math.copysign(1.0, signed_area(polygon))
    return all(
        turn * ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) >= 0
        for x, y in points
        for (ax, ay), (bx, by) in sides
    )


def perimeter(polygon: Sequence[Point]) -> float:
    """Return the length of the closed outline in pixels."""
    xy = np.asarray(polygon, dtype=np.float64).reshape(-1, 2)
    return float(np.linalg.norm(xy - np.roll(xy, -1, axis=0), axis=1).sum())


def thickness(polygon: Sequence[Point]) -> float:
    """Return how thick an outline is on the whole, in pixels: of a long line that is its height."""
    around = perimeter(polygon)
    return 2 * abs(signed_area(polygon)) / around if around else 0.0


def bounds(polygon: Sequence[Point]) -> Bounds:
    """Return left, top, right, bottom."""
    xs, ys = [p[0] for p in polygon], [p[1] for p in polygon]
    return min(xs), min(ys), max(xs), max(ys)


def bounds_of_all(polygons: Sequence[Polygon]) -> NDArray[np.float64]:
    """Return the bounds (N, 4) of polygons that have vertices."""
    if not polygons:
        return np.empty((0, 4))
    starts = np.cumsum([0, *map(len, polygons[:-1])])
    numbers = chain.from_iterable(chain.from_iterable(polygons))
    vertices = np.fromiter(numbers, np.float64).reshape(-1, 2)
    return np.hstack([np.minimum.reduceat(vertices, starts), np.maximum.reduceat(vertices, starts)])


def centre(polygon: Sequence[Point]) -> Point:
    """Return the mean of the vertices."""
    return (
        sum(p[0] for p in polygon) / len(polygon),
        sum(p[1] for p in polygon) / len(polygon),
    )


def translated(polygon: Iterable[Point], dx: float, dy: float) -> Polygon:
    """Return the polygon moved by (dx, dy)."""
    return tuple((x + dx, y + dy) for x, y in polygon)


def scaled(polygon: Iterable[Point], old: tuple[int, int], new: tuple[int, int]) -> Polygon:
    """Return the polygon on an image that was resized from one width and height to another."""
    return tuple((x * new[0] / old[0], y * new[1] / old[1]) for x, y in polygon)


def rotated(polygon: Sequence[Point], degrees: float, around: Point | None = None) -> Polygon:
    """Return the polygon turned clockwise around a point, by default its own centre."""
    cx, cy = around or centre(polygon)
    cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return tuple(
        (
            float(cx + (x - cx) * cos - (y - cy) * sin),
            float(cy + (x - cx) * sin + (y - cy) * cos),
        )
        for x, y in polygon
    )


def rectangle(first: Point, second: Point) -> Polygon:
    """Return the upright rectangle between two corners, from its top left, clockwise."""
    left, right = sorted((first[0], second[0]))
    top, bottom = sorted((first[1], second[1]))
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def contains(polygon: Sequence[Point], point: Point) -> bool:
    """Tell whether a point lies inside, by the even-odd rule."""
    x, y = point
    inside = False
    previous = polygon[-1]
    for current in polygon:
        (x1, y1), (x2, y2) = previous, current
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
        previous = current
    return inside


def direction(way: Point) -> float:
    """Return where a vector points to in degrees, 0 to the right, clockwise on the screen."""
    return float(np.degrees(np.arctan2(way[1], way[0]))) % 360


def distance_to_edge(point: Point, start: Point, end: Point) -> float:
    """Return the distance in pixels from a point to the segment between two others."""
    return float(np.hypot(*np.subtract(point, nearest_on_edge(point, start, end))))


def nearest_on_edge(point: Point, start: Point, end: Point) -> Point:
    """Return the point of a segment that lies nearest to a given point."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    if length == 0:
        return start
    t = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
    t = min(1.0, max(0.0, t))
    return start[0] + t * dx, start[1] + t * dy


def nearest_on_outline(polygon: Sequence[Point], point: Point) -> Point:
    """Return the point of an outline that is nearest to another point."""
    edges = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    found = (nearest_on_edge(point, *edge) for edge in edges)
    return min(found, key=lambda near: dist(near, point))


def as_shape(polygon: Sequence[Point]) -> ShapelyPolygon:
    """Return a valid shapely geometry of the same area; self-intersections are resolved.

    A scribble, of which that would take for ever, is taken for its hull.
    """
    if len(polygon) < 3:
        return ShapelyPolygon()
    shape = ShapelyPolygon(polygon)
    if shape.is_valid:
        return shape
    return shape.convex_hull if crosses_itself_more(polygon, _RESOLVED) else make_valid(shape)


def as_shapes(polygons: Sequence[NDArray[np.floating[Any]]]) -> NDArray[np.object_]:
    """Return what `as_shape` does for polygons (V, 2), all at once, which is faster."""
    shapes = np.empty(len(polygons), object)
    counts = np.array([len(polygon) for polygon in polygons], np.intp)
    whole = np.flatnonzero(counts >= 3)
    if len(whole):
        points = np.concatenate([one for one in polygons if len(one) >= 3]).astype(np.float64)
        rings = shapely.linearrings(points, indices=np.repeat(np.arange(len(whole)), counts[whole]))
        shapes[whole] = shapely.polygons(rings)
    odd = counts < 3
    odd[whole] = ~shapely.is_valid(shapes[whole])
    for place in np.flatnonzero(odd).tolist():
        shapes[place] = as_shape(polygons[place].tolist())
    return shapes


def crosses_itself_more(polygon: Sequence[Point], often: int) -> bool:
    """Tell whether the sides of an outline cross each other more often than so many times."""
    xy = np.asarray(polygon, dtype=np.float64)
    sides = shapely.linestrings(np.stack([xy, np.roll(xy, -1, axis=0)], axis=1))
    tree, crossings = STRtree(sides), 0
    for start in range(0, len(sides), _SOME_SIDES):
        some = sides[start : start + _SOME_SIDES]
        crossings += tree.query(some, predicate="crosses").shape[1]
        if crossings > 2 * often:  # each is found from both sides
            return True
    return False


def intersection_over_union(first: Sequence[Point], second: Sequence[Point]) -> float:
    """Return the overlap of two polygons, 0 to 1."""
    a, b = as_shape(first), as_shape(second)
    union = a.union(b).area
    return float(a.intersection(b).area / union) if union > 0 else 0.0


def coverage(polygon: Sequence[Point], by: Sequence[Point]) -> float:
    """Return the share, 0 to 1, of a polygon's area that another one covers."""
    shape = as_shape(polygon)
    return float(shape.intersection(as_shape(by)).area / shape.area) if shape.area > 0 else 0.0


def minimum_rectangle(polygon: Sequence[Point]) -> Polygon:
    """Return the smallest rotated rectangle around a polygon, in reading order."""
    shape = ShapelyPolygon(polygon).minimum_rotated_rectangle if len(polygon) > 2 else None
    if shape is None or shape.geom_type != "Polygon":
        left, top, right, bottom = bounds(polygon)
        return rectangle((left, top), (right, bottom))
    corners = [(float(x), float(y)) for x, y in shape.exterior.coords[:-1]]
    return in_reading_order(corners)


def clockwise(polygon: Sequence[Point]) -> Polygon:
    """Return the same outline with clockwise vertices, keeping the first one first."""
    vertices = [(float(x), float(y)) for x, y in polygon]
    if signed_area(vertices) < 0:
        vertices = [vertices[0], *reversed(vertices[1:])]
    return tuple(vertices)


def in_reading_order(polygon: Sequence[Point]) -> Polygon:
    """Return the outline clockwise from the corner where left-to-right reading starts.

    The reading direction is the longer side of the smallest rectangle around the outline, turned
    so that it points right; an outline more than twice as high as wide reads downwards.
    """
    vertices = clockwise(polygon)
    across, down = reading_axes(vertices)
    xy = np.asarray(vertices)
    start = int(np.argmin(xy @ across + xy @ down))
    return vertices[start:] + vertices[:start]


def reading_axes(polygon: Sequence[Point]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return unit vectors (2,) along the reading direction and, a quarter turn clockwise, across it."""
    shape = as_shape(polygon).minimum_rotated_rectangle
    if shape.geom_type != "Polygon":
        return np.array([1.0, 0.0]), np.array([0.0, 1.0])
    corners = np.asarray(shape.exterior.coords)
    sides = corners[1:3] - corners[:2]
    lengths = np.linalg.norm(sides, axis=1)
    long = sides[int(np.argmax(lengths))] / max(lengths.max(), 1e-9)
    if lengths.max() < 1.2 * lengths.min():
        # Nearly square: the side that is closer to horizontal.
        long = sides[int(np.argmax(np.abs(sides[:, 0])))]
        long = long / max(np.linalg.norm(long), 1e-9)
    is_vertical = abs(long[1]) > 2 * abs(long[0])
    if (long[1] if is_vertical else long[0]) < 0:
        long = -long
    if is_vertical:
        # A column reads downwards; its lines advance to the left, yet its first vertex is the
        # top left corner and the outline still runs clockwise.
        return np.array([-long[1], long[0]]) * -1.0, long
    return long, np.array([-long[1], long[0]])


def clipped(polygon: Sequence[Point], size: tuple[int, int]) -> Polygon:
    """Return the outline with every vertex moved into an image of the given width and height.

    That bends what reaches out; `cropping.part_inside` cuts it off.
    """
    width, height = size
    return tuple(
        (min(max(x, 0.0), float(width)), min(max(y, 0.0), float(height))) for x, y in polygon
    )


def shift_within(
    bounds: Bounds, size: tuple[int, int], dx: float, dy: float
) -> tuple[float, float]:
    """Return as much of a shift as leaves a rectangle in an image of the given width and height.

    A side that lies outside already goes no further out, and may come back.
    """
    left, top, right, bottom = bounds
    width, height = size
    return (
        min(max(dx, min(0.0, -left)), max(0.0, width - right)),
        min(max(dy, min(0.0, -top)), max(0.0, height - bottom)),
    )


def cut(polygon: Sequence[Point], start: Point, end: Point) -> tuple[Polygon, Polygon] | None:
    """Cut an outline along the endless line through two points.

    Returns the part left and the part right of the direction start to end as seen on the screen,
    or None when the line does not divide the outline into exactly two parts.
    """
    direction = np.subtract(end, start)
    length = float(np.hypot(*direction))
    shape = as_shape(polygon)
    if length == 0 or shape.is_empty:
        return None
    along = direction / length
    across = np.array([-along[1], along[0]])
    reach = 2 * (np.hypot(*np.subtract(shape.bounds[2:], shape.bounds[:2])) + length)
    middle = np.add(start, end) / 2
    far = [middle - along * reach, middle + along * reach]
    parts = []
    for sign in (-1.0, 1.0):
        half = ShapelyPolygon(
            [*far, far[1] + sign * across * reach * 2, far[0] + sign * across * reach * 2]
        )
        part = shape.intersection(half)
        if part.geom_type != "Polygon" or part.area < 1e-6:
            return None
        corners = [(float(x), float(y)) for x, y in part.exterior.coords[:-1]]
        parts.append(in_reading_order(corners))
    return parts[0], parts[1]


def hull(polygons: Iterable[Sequence[Point]]) -> Polygon:
    """Return the convex outline around several polygons, in reading order."""
    points = [point for polygon in polygons for point in polygon]
    shape = ShapelyPolygon(points).convex_hull if len(points) > 2 else None
    if shape is None or shape.geom_type != "Polygon":
        left, top, right, bottom = bounds(points)
        return rectangle((left, top), (right, bottom))
    return in_reading_order([(float(x), float(y)) for x, y in shape.exterior.coords[:-1]])
