"""The two long sides of a line's outline, and how far along both of them something lies.

Outlines (N, 2) start where reading starts and run clockwise; x and y in pixels.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Point, Polygon

Array = NDArray[np.float64]
Number = TypeVar("Number", bound=np.floating)

_COLUMN = 2.5
"""A region so many times higher than wide is a column: it is read downwards."""
_BEND = 5
"""Degree of the polynomial that the centre of a line follows: enough for an arch or a wave."""
_STATIONS = 65
"""Points of the centre line, and crossings that are tried for one near a point."""
_SLANT, _STEEPEST = 0.5, 0.5
"""Of sides with opposite vertices: cosine of the angle between way and rung, and by how much the height
changes on a piece of the way."""
_SPREAD = (np.arange(9) + 0.5) / 9
"""Shares of two paths at which they are compared."""
_ROUNDS = 3
"""Times the search for a crossing is narrowed: to less than a ten-thousandth of the way."""


def sides(polygon: NDArray[Number]) -> tuple[NDArray[Number], NDArray[Number]]:
    """Return the upper and the lower side, each (M, 2), of a polygon (N, 2), in reading direction.

    The upper side starts at the first vertex and the lower one at the last; they end where they
    stay closest to each other on their way. Sides that follow from a curve have opposite vertices
    and are halves of the outline. Raises ValueError for fewer than three vertices.
    """
    if len(polygon) < 3:
        raise ValueError("A region needs at least three vertices")
    half = len(polygon) // 2
    halves = polygon[:half], polygon[: half - 1 : -1]
    if len(polygon) == 4 or are_opposite(*halves):
        return halves
    end = int(_distances_by_end(polygon).argmin())
    return polygon[: end + 1], polygon[:end:-1]


def are_opposite(upper: NDArray[Number], lower: NDArray[Number]) -> bool:
    """Tell whether the vertices of two sides, each (N, 2), lie opposite to each other.

    So they do where an outline follows from a curve, or was drawn in pairs as in CTW1500: from each
    vertex it is straight across to the one with the same index, and the height changes slowly.
    """
    if len(upper) != len(lower) or len(upper) < 3:
        return False
    rungs, steps = lower - upper, np.diff((upper + lower) / 2, axis=0)
    far, heights = np.hypot(*steps.T), np.hypot(*rungs.T)
    if min(far.min(), heights.min()) <= 0:
        return False
    ways = steps / far[:, None]
    along = np.vstack([ways[:1], ways[:-1] + ways[1:], ways[-1:]])
    lengths = np.hypot(*along.T)
    if lengths.min() < 0.99:  # It turns by about 120 degrees or more.
        return False
    slants = (rungs * along).sum(axis=1) / heights / lengths
    is_right_of_way = along[:, 0] * rungs[:, 1] > along[:, 1] * rungs[:, 0]
    is_steady = np.abs(np.diff(heights)) <= _STEEPEST * far
    return bool(np.abs(slants).max() < _SLANT and is_right_of_way.all() and is_steady.all())


def opposite_points(
    upper: NDArray[Number], lower: NDArray[Number], shares: Array
) -> tuple[NDArray[Number], NDArray[Number]]:
    """Return the points, (M, 2) of each of two sides with opposite vertices, at shares (M,) of the way."""
    passed = _passed((upper + lower) / 2)
    both = np.hstack([upper, lower])
    found = np.stack([np.interp(shares, passed, column) for column in both.T], axis=1)
    return found[:, :2].astype(upper.dtype), found[:, 2:].astype(lower.dtype)


def is_column(upper: NDArray[Number], lower: NDArray[Number]) -> bool:
    """Tell by its sides, each (N, 2), whether a region is so high that it is read downwards."""
    return distance(upper, lower) > _COLUMN * max(length(upper), length(lower))


def laid_down(polygon: NDArray[Number]) -> NDArray[Number]:
    """Return the outline (N, 2) of a column started at its top right: read as a line, it lies on its right side."""
    upper, _ = sides(polygon)
    return np.roll(polygon, 1 - len(upper), axis=0)


def distance(upper: NDArray[Number], lower: NDArray[Number]) -> float:
    """Return the mean distance, in pixels, of points that are equally far along two paths (N, 2)."""
    return float(np.hypot(*(points_at(upper, _SPREAD) - points_at(lower, _SPREAD)).T).mean())


def _distances_by_end(polygon: NDArray[np.floating]) -> Array:
    """Return the `distance` (N - 1,) of the sides of an outline (N, 2), by the vertex the upper one ends at.

    All at once: outlines that programs trace have vertices by the hundred.
    """
    outline = polygon.astype(np.float64)
    passed = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(outline, axis=0).T))])
    on_upper = passed[:-1, None] * _SPREAD
    on_lower = passed[-1] - (passed[-1] - passed[1:, None]) * _SPREAD
    apart = [np.interp(on_upper, passed, c) - np.interp(on_lower, passed, c) for c in outline.T]
    return np.asarray(np.hypot(*apart).mean(axis=1), np.float64)


def length(path: NDArray[Number]) -> float:
    """Return the length in pixels of a path (N, 2)."""
    return float(np.hypot(*np.diff(path, axis=0).T).sum())


def points_at(path: NDArray[Number], shares: Array) -> NDArray[Number]:
    """Return the points (M, 2) at shares (M,) of the length of a path (N, 2), 0 to 1."""
    if len(path) == 2:  # The sides of four corners, asked for by the thousand.
        along = shares[:, None] * (path[1] - path[0])
        return np.asarray(path[0] + along, path.dtype)
    steps = np.diff(path, axis=0)
    passed = np.concatenate([[0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))])
    points = [np.interp(shares * passed[-1], passed, path[:, axis]) for axis in (0, 1)]
    return np.stack(points, axis=1).astype(path.dtype)


@dataclass(frozen=True, eq=False)
class Way:
    """The way along a line, from where reading starts (0) to where it ends (1).

    At every share of it a straight line crosses from one side to the other. All crossings between
    0 and 1 together cover the outline, whatever its form.
    """

    upper: Array
    """(N, 2) of the side at the top of letters; in a column, of its right side."""
    lower: Array
    """(M, 2) of the side opposite to it."""
    upper_shares: Array
    """(N,) rising from 0 to 1: where on the way each vertex of the upper side lies."""
    lower_shares: Array
    """(M,), the same of the lower side."""
    is_column: bool
    """Whether letters stand one below the other."""

    @classmethod
    def along(cls, polygon: Polygon) -> "Way":
        """Return the way along the outline of a line; raises ValueError for fewer than three vertices."""
        outline = np.asarray(polygon, np.float64)
        upper, lower = sides(outline)
        runs_down = is_column(upper, lower)
        if runs_down:
            upper, lower = sides(laid_down(outline))
        if are_opposite(upper, lower):
            passed = _passed((upper + lower) / 2)
            return cls(upper, lower, passed, passed, runs_down)
        centre = _centre(upper, lower)
        return cls(upper, lower, _shares(upper, centre), _shares(lower, centre), runs_down)

    def crossings(self, shares: Array) -> tuple[Array, Array]:
        """Return where lines at shares (N,) of the way cross: (N, 2) on the upper side, and on the lower."""
        upper, lower = (
            np.stack([np.interp(shares, known, side[:, axis]) for axis in (0, 1)], axis=1)
            for side, known in ((self.upper, self.upper_shares), (self.lower, self.lower_shares))
        )
        return upper, lower

    def between(self, start: float, end: float) -> Polygon:
        """Return the part of the outline between two shares of the way, start before end.

        It starts where a letter on it does: at its upper left, also in a column.
        """
        above = self._stretch(self.upper, self.upper_shares, start, end)
        below = self._stretch(self.lower, self.lower_shares, start, end)
        if self.is_column:
            return (below[0], *above, *below[:0:-1])
        return (*above, *below[::-1])

    def share_of(self, point: Point) -> float:
        """Return the share of the way, 0 to 1, whose crossing lies nearest to a point."""
        low, high = 0.0, 1.0
        at = np.asarray(point, np.float64)
        nearest = 0.0
        for _ in range(_ROUNDS):
            shares = np.linspace(low, high, _STATIONS)
            upper, lower = self.crossings(shares)
            nearest = float(shares[int(np.argmin(_distances(at, upper, lower)))])
            step = (high - low) / (_STATIONS - 1)
            low, high = max(nearest - step, 0.0), min(nearest + step, 1.0)
        return nearest

    @cached_property
    def length(self) -> float:
        """The mean length of both sides in pixels."""
        return (length(self.upper) + length(self.lower)) / 2

    @staticmethod
    def _stretch(side: Array, shares: Array, start: float, end: float) -> list[Point]:
        inner = (shares > start) & (shares < end)
        wanted = np.concatenate([[start], shares[inner], [end]])
        points = np.stack([np.interp(wanted, shares, side[:, axis]) for axis in (0, 1)], axis=1)
        return [(float(x), float(y)) for x, y in points]


def _centre(upper: Array, lower: Array) -> Array:
    """Return points (S, 2) along the middle between two sides, without the bumps of an outline."""
    shares = np.linspace(0, 1, _STATIONS)
    middle = (points_at(upper, shares) + points_at(lower, shares)) / 2
    if len(upper) == len(lower) == 2:
        return middle
    fits = [np.polynomial.Chebyshev.fit(shares, middle[:, axis], _BEND) for axis in (0, 1)]
    return np.stack([fit(shares) for fit in fits], axis=1)


def _passed(path: NDArray[np.floating]) -> Array:
    """Return how far along a path (N, 2) each of its points lies, 0 to 1."""
    passed = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    return np.asarray(passed / passed[-1], np.float64)


def _shares(side: Array, centre: Array) -> Array:
    """Return how far along a centre line (S, 2) the vertices of a side (N, 2) lie, rising from 0 to 1.

    By the nearest point of the centre: letters that stand out of a traced outline make its side
    longer, but do not shift what lies behind them.
    """
    starts, steps = centre[:-1], np.diff(centre, axis=0)
    lengths = np.maximum((steps**2).sum(axis=1), 1e-12)
    offsets = side[:, None, :] - starts[None]
    inside = np.clip((offsets * steps).sum(axis=2) / lengths, 0, 1)
    gaps = np.hypot(*np.moveaxis(offsets - inside[..., None] * steps, 2, 0))
    piece = gaps.argmin(axis=1)
    found = (piece + inside[np.arange(len(side)), piece]) / (len(centre) - 1)
    found[0], found[-1] = 0.0, 1.0
    # No two vertices at the same place, so that none is lost between two crossings.
    rising = np.maximum.accumulate(found) + np.linspace(0, 1e-6, len(side))
    return np.asarray(rising / rising[-1], np.float64)


def _distances(point: Array, starts: Array, ends: Array) -> Array:
    """Return the distances (N,) of a point (2,) from straight pieces between points (N, 2)."""
    steps = ends - starts
    lengths = np.maximum((steps**2).sum(axis=1), 1e-12)
    share = np.clip(((point - starts) * steps).sum(axis=1) / lengths, 0, 1)
    return np.asarray(np.hypot(*(starts + share[:, None] * steps - point).T), np.float64)
