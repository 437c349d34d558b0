"""The two long sides of a line that was traced around its letters, made even."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Point
from labeler.core.sample import Vertices
from labeler.core.sides import are_opposite, opposite_points, points_at, sides

_ROUGH = 0.06
"""Unevenness of an outline, in heights of the region, from which on its sides are smoothed: it was
traced around the letters, and laying it straight would bend them. Sides that are shifted against
each other, twice as much, would make the letters lean."""
_DEGREE = 5
"""Of the polynomial a smoothed centre line follows: enough for an arch or a wave."""
_STATIONS = 64
"""Places at which the sides are compared."""


class Sides(NamedTuple):
    """The upper and the lower side of a line, (N, 2) each, in reading direction."""

    upper: Vertices
    lower: Vertices
    are_opposite: bool = False
    """Whether vertices with the same index lie opposite to each other, as where both follow from a curve."""

    def at(self, shares: NDArray[np.float64]) -> tuple[Vertices, Vertices]:
        """Return the points of both sides (M, 2) that a letter at each share of the way stands between."""
        if self.are_opposite:
            return opposite_points(self.upper, self.lower, shares)
        return points_at(self.upper, shares), points_at(self.lower, shares)


def even_sides(polygon: Vertices) -> Sides:
    """Return the sides of a polygon (N, 2), smoothed where it was traced around letters."""
    upper, lower = sides(np.asarray(polygon, np.float32))
    if len(polygon) <= 4:
        return Sides(upper, lower)
    return Sides(*smoothed(upper, lower), are_opposite(upper, lower))


def sides_as_drawn(polygon: Sequence[Point]) -> Sides:
    """Return the sides of an outline as they are, however rough."""
    upper, lower = sides(np.asarray(polygon, np.float32))
    return Sides(upper, lower, are_opposite(upper, lower))


def smoothed(upper: Vertices, lower: Vertices) -> tuple[Vertices, Vertices]:
    """Return the sides (N, 2) of a rough outline as parallels of a smooth centre line.

    The sides of other outlines come back as they are, those that follow from a curve first of all.
    """
    if are_opposite(upper, lower):
        return upper, lower
    above, below = (points_at(side, np.linspace(0, 1, _STATIONS)) for side in (upper, lower))
    centre, halves = (above + below) / 2, np.hypot(*(below - above).T) / 2
    way = np.linspace(-1, 1, _STATIONS)
    smooth = np.stack([_fitted(way, centre[:, axis], _DEGREE) for axis in (0, 1)], axis=1)
    breadth = _fitted(way, halves, 1)
    along = np.gradient(smooth, axis=0)
    along /= np.maximum(np.hypot(*along.T), 1e-6)[:, None]
    unevenness = np.hypot(*(centre - smooth).T).mean() + np.abs(halves - breadth).mean()
    slant = abs(float(((below - above) * along).sum(axis=1).mean())) / 2
    if max(unevenness, slant / 2) < _ROUGH * 2 * breadth.mean():
        return upper, lower
    # Bumps of the outline are tall letters: the sides go around most of them.
    breadth = np.maximum(breadth + float(np.std(halves - breadth)), 0.5)
    across = np.stack([-along[:, 1], along[:, 0]], axis=1) * breadth[:, None]
    return (smooth - across).astype(np.float32), (smooth + across).astype(np.float32)


def _fitted(
    way: NDArray[np.float64], values: NDArray[np.floating], degree: int
) -> NDArray[np.float64]:
    fit = np.polynomial.Chebyshev.fit(way, values.astype(np.float64), degree)
    return np.asarray(fit(way), np.float64)
