"""The baseline of a line: where its letters stand, from where reading starts to where it ends.

A baseline is a polyline of at least two points in pixels of the upright image. Under letters that
stand upright it runs from left to right, however the text is read, as the lower side of an outline
does; in a column, laid on its right side, it runs down along the left.
"""

import math
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import LineString, box

from labeler.core.annotation import Baseline, Point, Polygon
from labeler.core.even_sides import smoothed
from labeler.core.geometry import SAME_POINT
from labeler.core.sides import Way, is_column, laid_down, points_at, sides

DESCENT = 0.2
"""Share of a line's height below its baseline: descenders in most Latin, Greek and Cyrillic type."""
_STRAIGHT = 0.03
"""How far a baseline that is drawn to begin with may be from the derived one, in heights."""

_CROSSWISE = 0.1
"""Share of the way along a line: what gets no further on it runs across the line."""
_LONG = 3.0
"""Times its height that a line is long which nobody takes for a column."""
_ALONG, _SLANT = 0.95, 0.5
"""Cosines: of the angle between a baseline and its line at most, of that at its corners at least."""
_STATIONS = 9
"""Points of a baseline that are asked which side of the outline is nearer."""

Array = NDArray[np.float64]


def derived(polygon: Polygon) -> Baseline:
    """Return what an outline alone tells of a baseline: its lower side, moved up by `DESCENT`.

    It bends as the lower side does. Nobody has looked where the letters stand. Raises ValueError for
    fewer than three vertices.
    """
    upper, lower = sides(np.asarray(polygon, np.float32))
    if is_column(upper, lower):
        upper, lower = sides(laid_down(np.asarray(polygon, np.float32)))
    if len(polygon) > 4:
        upper, lower = smoothed(upper, lower)
    stations = _stations(lower)
    above, below = points_at(upper, stations), points_at(lower, stations)
    return _as_points(below + (above - below) * DESCENT)


def begun(polygon: Polygon) -> Baseline:
    """Return the derived baseline with as few points as it can be told by: one to be drawn on from."""
    whole = derived(polygon)
    if len(whole) == 2:
        return whole
    upper, lower = sides(np.asarray(polygon, np.float64))
    height = float(np.hypot(*(upper.mean(axis=0) - lower.mean(axis=0))))
    few = LineString(whole).simplify(max(_STRAIGHT * height, SAME_POINT), preserve_topology=False)
    return _as_points(np.asarray(few.coords)) if len(few.coords) > 1 else whole


def tidy(points: Iterable[Point]) -> Baseline | None:
    """Return a polyline without points that repeat the one before; None where no two are left."""
    kept: list[Point] = []
    for x, y in points:
        if not kept or np.hypot(x - kept[-1][0], y - kept[-1][1]) >= SAME_POINT:
            kept.append((float(x), float(y)))
    return tuple(kept) if len(kept) > 1 else None


def within(baseline: Baseline, size: tuple[int, int]) -> Baseline | None:
    """Return what of a baseline lies on an image of the given width and height; None where none does.

    Where it leaves the image and comes back, it runs straight on between the two places.
    """
    width, height = size
    if all(0 <= x <= width and 0 <= y <= height for x, y in baseline):
        return baseline
    left = LineString(baseline).intersection(box(0, 0, width, height))
    pieces = [piece for piece in getattr(left, "geoms", [left]) if piece.geom_type == "LineString"]
    return tidy((x, y) for piece in pieces for x, y in piece.coords)


def divided(
    baseline: Baseline, start: Point, end: Point
) -> tuple[Baseline | None, Baseline | None]:
    """Cut a baseline along the endless line through two points, as `geometry.cut` cuts an outline.

    Returns what lies left and what lies right of the direction start to end as seen on the screen;
    None where nothing does.
    """
    way = np.subtract(end, start)
    points = np.asarray(baseline, np.float64)
    # How far right of the line each point lies, in so many times the distance of its two points.
    places = (points - start) @ np.array([-way[1], way[0]])
    left, right = list[Point](), list[Point]()
    for index, place in enumerate(places):
        before = places[index - 1] if index else place
        if before * place < 0:
            share = before / (before - place)
            crossing = points[index - 1] + share * (points[index] - points[index - 1])
            left.append(_as_point(crossing))
            right.append(_as_point(crossing))
        if place <= 0:
            left.append(baseline[index])
        if place >= 0:
            right.append(baseline[index])
    return tidy(left), tidy(right)


def between(baseline: Baseline, way: Way, start: float, end: float) -> Baseline | None:
    """Return what of the baseline of a line lies between two shares of its way; None where none does."""
    upper, lower = way.crossings(np.array([start, end]))
    _, rest = divided(baseline, _as_point(lower[0]), _as_point(upper[0]))
    if rest is None:
        return None
    return divided(rest, _as_point(lower[1]), _as_point(upper[1]))[0]


def joined(parts: Sequence[Baseline | None], polygon: Polygon) -> Baseline | None:
    """Return the baseline of a line that was joined of parts, given in reading order.

    None where one of them has none, or where one does not go on behind the other along the outline
    of the whole: nobody knows then where all of its letters stand.
    """
    known = [part for part in parts if part is not None]
    if not known or len(known) < len(parts):
        return None
    way = Way.along(polygon)
    points = [*known[0]]
    for part in known[1:]:
        reached = way.share_of(points[-1])
        following = [point for point in part if way.share_of(point) > reached]
        if not following:
            return None
        points += following
    return tidy(points)


def runs_backwards(baseline: Baseline, polygon: Polygon) -> bool:
    """Tell whether a baseline ends clearly nearer to where its line begins than it starts."""
    if _runs_plainly_on(baseline, polygon):
        return False
    way = Way.along(polygon)
    return way.share_of(baseline[-1]) < way.share_of(baseline[0]) - _CROSSWISE


def _runs_plainly_on(baseline: Baseline, polygon: Polygon) -> bool:
    """Tell at a glance that a baseline runs along an outline of four corners; False proves nothing.

    Pages have thousands of such lines, and to find the way along each takes milliseconds.
    """
    if len(polygon) != 4:
        return False
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = polygon
    way = bx + cx - ax - dx, by + cy - ay - dy  # twice that from side to side
    across = cx + dx - ax - bx, cy + dy - ay - by
    if math.hypot(*way) < _LONG * math.hypot(*across):  # It may be a column.
        return False
    (x0, y0), (x1, y1) = baseline[0], baseline[-1]
    run = (x1 - x0) * way[0] + (y1 - y0) * way[1]
    slant = abs(across[0] * way[0] + across[1] * way[1])
    is_upright = slant <= _SLANT * math.hypot(*across) * math.hypot(*way)
    return is_upright and run >= _ALONG * math.hypot(x1 - x0, y1 - y0) * math.hypot(*way)


def following(baseline: Baseline, polygon: Polygon) -> Baseline:
    """Return a baseline in the direction in which its line is read; no point of it moves."""
    return baseline[::-1] if runs_backwards(baseline, polygon) else baseline


def read_along(polygon: Polygon, baseline: Baseline) -> Polygon:
    """Return an outline that starts where its baseline says that reading starts.

    For outlines of files that do not tell. The start is put at the other end where the letters stand
    on their heads: the baseline runs backwards, and nearer to the upper side than to the lower.
    """
    if not runs_backwards(baseline, polygon):
        return polygon
    way, shares = Way.along(polygon), np.linspace(0, 1, _STATIONS)
    points = points_at(np.asarray(baseline, np.float64), shares)
    crossings = way.crossings(np.array([way.share_of(_as_point(point)) for point in points]))
    above, below = (float(np.hypot(*(points - side).T).mean()) for side in crossings)
    if above >= below:
        return polygon
    start = len(sides(np.asarray(polygon, np.float64))[0])
    return polygon[start:] + polygon[:start]


def stretched(baseline: Baseline, before: Polygon, after: Polygon) -> Baseline:
    """Return a baseline after its outline of four corners was dragged to another size.

    Its ends go along with those of the line. Across the line it stays where it is, because letters
    do not move when somebody makes room above or below them. With other outlines nothing moves.
    """
    if not len(before) == len(after) == 4:
        return baseline
    (old_start, old_end), (new_start, new_end) = _ends(before, before), _ends(after, before)
    way = old_end - old_start
    extent = float(np.hypot(*way))
    if extent == 0:
        return baseline
    along = way / extent
    points = np.asarray(baseline, np.float64)
    shares = (points - old_start) @ along / extent
    shift = (new_start - old_start) @ along * (1 - shares) + (new_end - old_end) @ along * shares
    return _as_points(points + shift[:, None] * along)


def _ends(polygon: Polygon, read_as: Polygon) -> tuple[Array, Array]:
    """Return the middle of the first and of the last side of four corners, read as others are."""
    corners = np.asarray(polygon, np.float64)
    if is_column(*sides(np.asarray(read_as, np.float64))):
        return corners[[0, 1]].mean(axis=0), corners[[2, 3]].mean(axis=0)
    return corners[[0, 3]].mean(axis=0), corners[[1, 2]].mean(axis=0)


def _stations(path: NDArray[np.floating]) -> Array:
    """Return how far along a path its vertices are, 0 to 1; both ends are among them."""
    if len(path) == 2:
        return np.array([0.0, 1.0])
    way = np.cumsum(np.hypot(*np.diff(path, axis=0).T))
    if len(way) == 0 or way[-1] == 0:
        return np.array([0.0, 1.0])
    return np.unique(np.concatenate([[0.0], way / way[-1]]))


def _as_points(xy: NDArray[np.floating]) -> tuple[Point, ...]:
    return tuple((float(x), float(y)) for x, y in xy)


def _as_point(xy: Array) -> Point:
    return float(xy[0]), float(xy[1])
