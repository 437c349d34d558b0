"""Curves found for an outline, by least squares, and how well they fit it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from labeler.core import bezier, curves, geometry
from labeler.core.annotation import BezierPair, Curve, Knot, Polygon, Ribbon
from labeler.core.sides import are_opposite, opposite_points, points_at, sides

Array = NDArray[np.float64]

POOR = 0.85
"""Overlap below which nobody would take a curve for the outline it was made for."""
_ENOUGH = 0.015
"""Overlap that more knots have to bring."""
_MOST_KNOTS = 16
_THINNEST = 0.5
"""Half height in pixels."""
_STATIONS = 97
"""Places along both sides that a centre line is fitted to."""
_REMEMBERED = 256


@dataclass(frozen=True, slots=True)
class Fit:
    """A curve, and how its outline overlaps with the one that it was made for."""

    curve: Curve
    overlap: float
    """Intersection over union, 0 to 1."""

    @property
    def is_poor(self) -> bool:
        """Whether it is not worth to stand for the outline."""
        return self.overlap < POOR


@lru_cache(_REMEMBERED)
def as_ribbon(polygon: Polygon) -> Fit:
    """Return the ribbon of as few knots as do that fits an outline.

    Its centre line comes nearest to the middle between both sides, its height to their distance.
    Raises ValueError for fewer than three vertices.
    """
    fits: list[Fit] = []
    for fit in _ribbons(polygon):
        fits.append(fit)
        if fit.overlap > 1 - _ENOUGH:
            break
    best = max(fit.overlap for fit in fits)
    return next(fit for fit in fits if fit.overlap > best - _ENOUGH)


@lru_cache(_REMEMBERED)
def as_bezier(polygon: Polygon) -> Fit:
    """Return the pair of Bezier curves that comes nearest to the sides of an outline.

    Raises ValueError for fewer than three vertices.
    """
    upper, lower = (bezier.fitted(side) for side in sides(np.asarray(polygon, np.float64)))
    return _fit(curves.as_pair(upper, lower), polygon)


def converted(kind: type[Curve], polygon: Polygon) -> Fit:
    """Return what `as_ribbon` or `as_bezier` makes of an outline."""
    return as_bezier(polygon) if kind is BezierPair else as_ribbon(polygon)


def _ribbons(polygon: Polygon) -> Iterator[Fit]:
    shares = np.linspace(0, 1, _STATIONS)
    outline = np.asarray(polygon, np.float64)
    upper, lower = sides(outline)
    if are_opposite(upper, lower):
        upper, lower = opposite_points(upper, lower, shares)
    else:
        upper, lower = points_at(upper, shares), points_at(lower, shares)
    centre, halves = (upper + lower) / 2, np.hypot(*(lower - upper).T) / 2
    for count in range(2, _MOST_KNOTS + 1):
        weights = _weights(count)
        found, *_ = np.linalg.lstsq(weights, np.column_stack([centre, halves]), rcond=None)
        knots = (Knot((x, y), max(half, _THINNEST)) for x, y, half in found.tolist())
        yield _fit(Ribbon(tuple(knots)), polygon)


@cache
def _weights(count: int) -> Array:
    """Return how much each of so many knots, equally far apart, counts at the stations (N, count).

    Of a Catmull-Rom curve, which comes from where it would go if it were bent there as it is behind.
    """
    places = np.linspace(0, count - 1, _STATIONS)
    before = np.minimum(places.astype(int), count - 2)
    t = (places - before)[:, None]
    spans = np.hstack(
        [-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, t**3 - t**2]
    )
    weights = np.zeros((_STATIONS, count + 2))
    for column in range(4):
        weights[np.arange(_STATIONS), before + column] += spans[:, column] / 2
    ways = np.array([3.0, -3.0, 1.0] if count > 2 else [2.0, -1.0])
    weights[:, 1 : 1 + len(ways)] += weights[:, :1] * ways
    weights[:, -1 - len(ways) : -1] += weights[:, -1:] * ways[::-1]
    return weights[:, 1:-1]


def _fit(curve: Curve, polygon: Polygon) -> Fit:
    try:
        outline = curves.outline(curve)
    except ValueError:  # All of the outline is one point.
        return Fit(curve, 0.0)
    return Fit(curve, geometry.intersection_over_union(outline, polygon))
