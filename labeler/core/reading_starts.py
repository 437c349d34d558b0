"""Lines that start where nobody would begin to read them: read across, or upside down.

An outline begins where reading starts and runs clockwise, so that it says which way the letters
stand. The lines of a page mostly agree about that; a line that does not, although it could, was
most likely started at the wrong vertex, by a tool or by a hand. Everything that is cut out of
the page for a reader lies on its side then.
"""

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from labeler.core import sides
from labeler.core.annotation import Point, Polygon

UPRIGHT = -math.pi / 2
"""Where the tops of upright letters are: up the page, as an angle clockwise from the right."""
_ASIDE = math.pi / 4
"""Letters that are turned by more than this from those of the page stand otherwise."""
_OVER = 3 * math.pi / 4
"""Letters that are turned by more than this stand on their heads."""
_CLEARLY = 0.8
"""A line that is so many times as long as it is high, or less, may as well be read across."""
_QUARTERS = 4
_KEPT = 2**15
"""Outlines whose stance is remembered: those of a few large pages."""


class Stance(NamedTuple):
    """Which way the letters of a line stand, by its outline alone."""

    up: float
    """Where their tops are: an angle in radians, clockwise from the right, -pi to pi."""
    length: float
    """Pixels along the reading direction of rows; of columns, across it."""
    height: float
    """Pixels from the upper to the lower side."""


@lru_cache(_KEPT)
def stance(polygon: Polygon) -> Stance:
    """Return which way the letters of a line stand; raises ValueError for fewer than three vertices."""
    upper, lower = _sides(polygon)
    (ux, uy), (lx, ly) = _middle(upper), _middle(lower)
    return Stance(
        math.atan2(uy - ly, ux - lx),
        (_reach(upper) + _reach(lower)) / 2,
        math.hypot(ux - lx, uy - ly),
    )


def usual_up(polygons: Iterable[Polygon]) -> float:
    """Return where the tops of letters are on a page with these lines, to a quarter of a turn.

    Longer lines count more. As long as no direction has more than half of all, letters are taken to
    stand upright, and one more line of the mean length always says so: a single line decides nothing.
    """
    lengths = [0.0] * _QUARTERS
    count = 0
    for polygon in polygons:
        if len(polygon) > 2:
            found = stance(polygon)
            lengths[_quarter(found.up)] += max(found.length, found.height)
            count += 1
    if count:
        lengths[_quarter(UPRIGHT)] += sum(lengths) / count
    most = max(range(_QUARTERS), key=lambda quarter: lengths[quarter])
    return most * math.pi / 2 if lengths[most] > sum(lengths) / 2 else UPRIGHT


def upright_turn(up: float) -> int:
    """Return by how many quarters, 0 to 3, letters must be turned clockwise to stand upright."""
    return round((UPRIGHT - up) / (math.pi / 2)) % _QUARTERS


def is_unusual(polygon: Polygon, up: float) -> bool:
    """Tell whether a line starts where nobody would begin to read it.

    `up` is where the tops of letters are on its page. Letters that stand on their heads are unusual,
    and such that lie on their side, unless the line is longer that way: text that runs up or down a margin does.
    """
    if len(polygon) < 3:
        return False
    found = stance(polygon)
    turn = _between(found.up, up)
    is_across = found.length * _CLEARLY < found.height
    return turn > _OVER or (turn > _ASIDE and is_across)


def likely_start(polygon: Polygon, up: float) -> int:
    """Return the vertex at which reading most likely starts: where the upper side is, on its left."""
    if len(polygon) == 4:
        turned = (polygon[place:] + polygon[:place] for place in range(4))
        turns = [_between(stance(outline).up, up) for outline in turned]
        return turns.index(min(turns))
    along = up + math.pi / 2
    ahead = math.cos(up) - math.cos(along), math.sin(up) - math.sin(along)
    places = [x * ahead[0] + y * ahead[1] for x, y in polygon]
    return places.index(max(places))


def _sides(polygon: Polygon) -> tuple[Sequence[Point], Sequence[Point]]:
    """Return the upper and the lower side, both in reading direction."""
    if len(polygon) == 4:
        return polygon[:2], polygon[:1:-1]
    upper, lower = sides.sides(np.asarray(polygon, np.float64))
    return [(x, y) for x, y in upper.tolist()], [(x, y) for x, y in lower.tolist()]


def _middle(side: Sequence[Point]) -> Point:
    """Return the middle between the ends of a side: bends do not count."""
    (ax, ay), (bx, by) = side[0], side[-1]
    return (ax + bx) / 2, (ay + by) / 2


def _reach(side: Sequence[Point]) -> float:
    (ax, ay), (bx, by) = side[0], side[-1]
    return math.hypot(bx - ax, by - ay)


def _quarter(angle: float) -> int:
    return round(angle / (math.pi / 2)) % _QUARTERS


def _between(one: float, other: float) -> float:
    """Return the angle between two directions, 0 to pi."""
    return abs(math.remainder(one - other, math.tau))
