"""Cubic Bezier curves: their points, cut in two, fitted to a path.

Curves are (4, 2) control points in pixels, the first and the last of which lie on them.
"""

import numpy as np
from numpy.typing import NDArray

from labeler.core.sides import length, points_at

Array = NDArray[np.float64]

_STATIONS = 65
"""Points of a path that a curve is fitted to."""
_ROUNDS = 12
"""Times the places along the curve that belong to the stations are found anew."""


def points(curve: Array, shares: Array) -> Array:
    """Return the points (N, 2) of a curve at shares (N,) of its parameter, 0 to 1."""
    return np.asarray(_weights(shares) @ curve, np.float64)


def divided(curve: Array, share: float) -> tuple[Array, Array]:
    """Cut a curve in two at a share of its parameter (de Casteljau); together they run as it does."""
    rows = [curve]
    while len(rows[-1]) > 1:
        rows.append(rows[-1][:-1] * (1 - share) + rows[-1][1:] * share)
    return np.stack([row[0] for row in rows]), np.stack([row[-1] for row in rows[::-1]])


def straight(start: Array, end: Array) -> Array:
    """Return the curve that runs straight from one point (2,) to another."""
    return np.asarray(start + np.arange(4)[:, None] / 3 * (end - start), np.float64)


def fitted(path: Array) -> Array:
    """Return the curve between the ends of a path (N, 2) that comes nearest to it (least squares).

    Its places are first taken in proportion to the way, then by Newton's method (Schneider, 1990).
    """
    ends = path[[0, -1]]
    if len(path) == 2 or length(path) == 0:
        return straight(*ends)
    shares = np.linspace(0, 1, _STATIONS)
    stations = points_at(path, shares)
    curve = _solved(stations, shares)
    for _ in range(_ROUNDS):
        shares = _nearer(curve, stations, shares)
        curve = _solved(stations, shares)
    return curve


def _solved(stations: Array, shares: Array) -> Array:
    """Return the curve from the first to the last station (N, 2) that is nearest to all, at shares."""
    weights = _weights(shares)
    ends = stations[[0, -1]]
    rest = stations - weights[:, [0, 3]] @ ends
    inner, *_ = np.linalg.lstsq(weights[:, 1:3], rest, rcond=None)
    return np.vstack([ends[:1], inner, ends[1:]])


def _nearer(curve: Array, stations: Array, shares: Array) -> Array:
    """Return shares (N,) at which a curve is nearer to stations (N, 2): one step, rising as before."""
    first = 3 * np.diff(curve, axis=0)
    second = 2 * np.diff(first, axis=0)
    t = shares[:, None]
    gaps = points(curve, shares) - stations
    speed = (1 - t) ** 2 * first[0] + 2 * t * (1 - t) * first[1] + t**2 * first[2]
    turn = (1 - t) * second[0] + t * second[1]
    slope = (speed**2).sum(axis=1) + (gaps * turn).sum(axis=1)
    step = (gaps * speed).sum(axis=1) / np.where(np.abs(slope) < 1e-9, np.inf, slope)
    moved = np.clip(shares - np.clip(step, -0.1, 0.1), 0, 1)
    moved[0], moved[-1] = 0.0, 1.0
    return np.asarray(np.maximum.accumulate(moved), np.float64)


def _weights(shares: Array) -> Array:
    """Return how much each of the four control points counts at shares (N,): (N, 4)."""
    t, s = shares, 1 - shares
    return np.stack([s**3, 3 * s**2 * t, 3 * s * t**2, t**3], axis=1)
