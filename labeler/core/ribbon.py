"""Outlines built along a line of reading: a box on a base line, a ribbon along a curve.

Reading goes from the first point to the last, in whatever direction that is on the screen; the
outlines start at the upper side of the first letter and run clockwise.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import LineString

from labeler.core.annotation import Knot, Point, Polygon

Array = NDArray[np.float64]

SAMPLES = 24
"""Points of the curve between two knots before those that say nothing are left out."""
FLATNESS = 0.03
"""How far, in half heights, the curve may be from the outline's straight pieces."""


def box_on_base(start: Point, end: Point, beyond: Point) -> Polygon:
    """Return the rectangle on a base line that reaches as far as a third point, in pixels.

    Text is read from `start` to `end`. The third point may lie on either side: the base line is
    the lower or the upper edge of the text. Raises ValueError when start and end are one point.
    """
    origin = np.asarray(start, dtype=np.float64)
    along = np.asarray(end, dtype=np.float64) - origin
    length = float(np.hypot(*along))
    if length == 0:
        raise ValueError("a base line needs two different points")
    upward = _upward(along / length)
    height = float((np.asarray(beyond) - origin) @ upward)
    other = [origin + upward * height, origin + along + upward * height]
    base = [origin, origin + along]
    upper, lower = (other, base) if height >= 0 else (base, other)
    return _as_polygon(np.array([*upper, *lower[::-1]]))


def ribbon(knots: Sequence[Knot]) -> Polygon:
    """Return the outline of text along a curve through knots, in reading order.

    The centre line is the centripetal Catmull-Rom curve through the knots (Yuksel et al., 2011),
    which neither overshoots nor loops between them; the half height changes in proportion to the
    way. The outline has n vertices along the upper edge and n opposite ones along the lower edge,
    n as small as the curve allows. It crosses itself where the curve is narrower than the text is
    high. Raises ValueError for fewer than two different knots.
    """
    upper, lower = edges(knots)
    return between(upper, lower)


def edges(knots: Sequence[Knot]) -> tuple[Array, Array]:
    """Return opposite points (N, 2) of the upper and the lower edge, `SAMPLES` from knot to knot.

    Raises ValueError for fewer than two different knots.
    """
    distinct = without_repeats(knots)
    if len(distinct) < 2:
        raise ValueError("a ribbon needs two different knots")
    centre, halves = _curve(distinct)
    outward = _upward(_directions(centre)) * halves[:, None]
    return centre + outward, centre - outward


def without_repeats(knots: Sequence[Knot]) -> tuple[Knot, ...]:
    """Return knots without those that lie where the one before does."""
    return tuple(k for i, k in enumerate(knots) if i == 0 or k.at != knots[i - 1].at)


def between(upper: Array, lower: Array) -> Polygon:
    """Return the outline between two edges of opposite points (N, 2), in as few as do.

    Opposite points stay so; those left out lie hardly beside the outline (`FLATNESS`).
    """
    half_height = float(np.hypot(*(lower - upper).T).mean()) / 2
    tolerance = max(half_height * FLATNESS, 0.25)
    kept = _telling(upper, tolerance) | _telling(lower, tolerance)
    return _as_polygon(np.vstack([upper[kept], lower[kept][::-1]]))


def _curve(knots: Sequence[Knot]) -> tuple[Array, Array]:
    """Return points (N, 2) along the centre line and the half height at each."""
    at = np.array([knot.at for knot in knots], dtype=np.float64)
    halves = np.array([knot.half_height for knot in knots], dtype=np.float64)
    padded = np.vstack([_before(at), at, _before(at[::-1])])
    steps = np.linspace(0, 1, SAMPLES, endpoint=False)
    pieces = [_span(padded[i : i + 4], steps) for i in range(len(at) - 1)]
    centre = np.vstack([*pieces, at[-1:]])
    way = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(centre, axis=0), axis=1))])
    return centre, np.interp(way, way[::SAMPLES], halves)


def _before(at: Array) -> Array:
    """Return the point the curve would come from: it bends the same way at its end.

    It mirrors the third knot at the middle between the first two; on a circle it lies on it.
    """
    if len(at) < 3:
        before: Array = 2 * at[0] - at[1]
    else:
        along = (at[1] - at[0]) / np.linalg.norm(at[1] - at[0])
        before = at[2] - 2 * ((at[2] - (at[0] + at[1]) / 2) @ along) * along
    return before


def _span(points: Array, steps: Array) -> Array:
    """Return the curve between the second and the third of four points (Barry and Goldman)."""
    gaps = np.sqrt(np.linalg.norm(np.diff(points, axis=0), axis=1))
    t0, t1, t2, t3 = np.concatenate([[0.0], np.cumsum(np.maximum(gaps, 1e-9))])
    p0, p1, p2, p3 = points
    t = (t1 + steps * (t2 - t1))[:, None]
    a1 = (t1 - t) / (t1 - t0) * p0 + (t - t0) / (t1 - t0) * p1
    a2 = (t2 - t) / (t2 - t1) * p1 + (t - t1) / (t2 - t1) * p2
    a3 = (t3 - t) / (t3 - t2) * p2 + (t - t2) / (t3 - t2) * p3
    b1 = (t2 - t) / (t2 - t0) * a1 + (t - t0) / (t2 - t0) * a2
    b2 = (t3 - t) / (t3 - t1) * a2 + (t - t1) / (t3 - t1) * a3
    found: Array = (t2 - t) / (t2 - t1) * b1 + (t - t1) / (t2 - t1) * b2
    return found


def _telling(edge: Array, tolerance: float) -> NDArray[np.bool_]:
    """Return where the points are without which an edge would look different."""
    kept = LineString(edge).simplify(tolerance, preserve_topology=False).coords
    wanted = set(kept)
    return np.array([tuple(point) in wanted for point in edge.tolist()])


def _directions(centre: Array) -> Array:
    """Return the unit direction of reading at every point of a curve."""
    steps = np.diff(centre, axis=0)
    steps = steps / np.maximum(np.linalg.norm(steps, axis=1, keepdims=True), 1e-12)
    before, after = np.vstack([steps[:1], steps]), np.vstack([steps, steps[-1:]])
    along = before + after
    lengths = np.linalg.norm(along, axis=1, keepdims=True)
    # Where the curve turns on its heel there is no middle between before and after.
    unit: Array = np.where(lengths > 1e-6, along / np.maximum(lengths, 1e-12), before)
    return unit


def _upward(along: Array) -> Array:
    """Return directions turned a quarter counter-clockwise as seen on the screen."""
    return np.stack([along[..., 1], -along[..., 0]], axis=-1)


def _as_polygon(vertices: Array) -> Polygon:
    return tuple((float(x), float(y)) for x, y in vertices)
