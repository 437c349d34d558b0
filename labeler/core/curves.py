"""Curves of lines: the outline that follows from one, and the same curve moved, turned round or cut.

The outline of a line is its truth; a curve stays with it as long as the outline follows from it.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.core import bezier, geometry, ribbon
from labeler.core.annotation import BezierPair, Curve, Knot, Point, Polygon, Ribbon

Array = NDArray[np.float64]

FOLLOWS = 0.99
"""Overlap from which on an outline follows from a curve, though it was cropped or rounded."""
SAME_PART = 0.98
"""Overlap from which on a curve is taken for a part of another one, or for that of an outline."""
MOST_KNOTS = 300
FARTHEST = 1_000_000.0
"""No point of a curve lies farther, in pixels, from the corner of its image."""
_SAMPLES = 49
"""Points of each side of a pair before those that say nothing are left out."""
_SHORTEST = 1.0
"""A part of a ribbon is longer than so many steps of its edges, and knots lie as far apart."""
_MOST_HALVINGS = 3
"""Times that knots are put between those of a part of a ribbon."""
_SAME = 0.01
"""Pixels by which vertices differ that are the same."""
_REMEMBERED = 4096
"""Curves whose outlines are remembered: those of a few pages."""


@lru_cache(_REMEMBERED)
def outline(curve: Curve) -> Polygon:
    """Return the outline of a curve in reading order; it may cross itself.

    Upper and lower side have as many vertices, opposite to each other. Raises ValueError for a
    ribbon of fewer than two different knots.
    """
    if isinstance(curve, Ribbon):
        return geometry.clockwise(ribbon.ribbon(curve.knots))
    shares = np.linspace(0, 1, _SAMPLES)
    upper, lower = (bezier.points(side, shares) for side in pair_sides(curve))
    if geometry.signed_area(as_points(np.vstack([upper, lower[::-1]]))) < 0:
        upper, lower = lower, upper  # The one that letters stand on was taken for the other.
    return ribbon.between(upper, lower)


def pair_sides(pair: BezierPair) -> tuple[Array, Array]:
    """Return the control points of the upper and of the lower side, (4, 2) each."""
    return np.asarray(pair.upper, np.float64), np.asarray(pair.lower, np.float64)


def as_pair(upper: Array, lower: Array) -> BezierPair:
    """Return the pair of two sides, (4, 2) control points each."""
    return BezierPair(as_points(upper), as_points(lower))


def follows(polygon: Polygon, expected: Polygon) -> bool:
    """Tell whether an outline is the expected one of its curve, also where reading starts."""
    is_as_long = len(polygon) == len(expected)
    if is_as_long and np.abs(np.subtract(polygon, expected)).max(initial=0.0) < _SAME:
        return True
    if len(polygon) < 3 or len(expected) < 3:
        return False
    starts_there = np.hypot(*np.subtract(polygon[0], expected[0])) <= geometry.thickness(expected)
    is_there = geometry.intersection_over_union(polygon, expected) >= FOLLOWS
    return bool(starts_there) and is_there


def is_sound(curve: Curve) -> bool:
    """Tell whether a curve can be stored: it has an outline, a height and not too many knots."""
    try:
        from_flat(flat(curve))
    except ValueError:
        return False
    return True


def moved(curve: Curve, move: Callable[[tuple[Point, ...]], tuple[Point, ...]]) -> Curve:
    """Return a curve of which all points were moved, turned or scaled alike."""
    if isinstance(curve, BezierPair):
        return BezierPair(move(curve.upper), move(curve.lower))
    above, below = (move(side) for side in crossings(curve))
    centre = move(tuple(knot.at for knot in curve.knots))
    halves = np.hypot(*np.subtract(below, above).T) / 2
    knots = (Knot(at, float(half)) for at, half in zip(centre, halves, strict=True))
    return Ribbon(tuple(knots))


def turned_round(curve: Curve) -> Curve:
    """Return the same curve read from its other end."""
    if isinstance(curve, Ribbon):
        return Ribbon(curve.knots[::-1])
    return BezierPair(curve.lower[::-1], curve.upper[::-1])


def crossings(curve: Ribbon) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """Return the points on the upper and on the lower side that lie opposite to each knot."""
    distinct = ribbon.without_repeats(curve.knots)
    above, below = (edge[:: ribbon.SAMPLES] for edge in ribbon.edges(distinct))
    places = np.cumsum([0, *(one.at != other.at for one, other in pairwise(curve.knots))])
    return as_points(above[places]), as_points(below[places])


def divided(curve: Curve, start: Point, end: Point) -> tuple[Curve, Curve] | None:
    """Cut a curve along the endless line through two points; the part read first comes first.

    None where a side or the centre of it does not cross that line exactly once.
    """
    if isinstance(curve, Ribbon):
        return _ribbon_divided(curve, start, end)
    cuts = []
    shares = np.linspace(0, 1, 4 * _SAMPLES)
    for side in pair_sides(curve):
        place = _crossing(bezier.points(side, shares), start, end)
        if place is None:
            return None
        cuts.append(bezier.divided(side, place / (len(shares) - 1)))
    (upper, later_upper), (lower, later_lower) = cuts
    return as_pair(upper, lower), as_pair(later_upper, later_lower)


def _ribbon_divided(curve: Ribbon, start: Point, end: Point) -> tuple[Curve, Curve] | None:
    edges = ribbon.edges(curve.knots)
    place = _crossing((edges[0] + edges[1]) / 2, start, end)
    if place is None:
        return None
    last = len(edges[0]) - 1.0
    if not _SHORTEST < place < last - _SHORTEST:
        return None
    return _part(edges, 0.0, place), _part(edges, place, last)


def _part(edges: tuple[Array, Array], start: float, end: float) -> Ribbon:
    """Return the ribbon between two places of the edges (N, 2) of another one, as indices with a share.

    It has the knots of that one, and others between where it would not run as that does without.
    """
    upper, lower = (_between(edge, np.linspace(start, end, _SAMPLES)) for edge in edges)
    whole = ribbon.between(upper, lower)
    step = ribbon.SAMPLES
    inner = np.arange(np.ceil((start + _SHORTEST) / step), (end - _SHORTEST) / step) * step
    places = np.concatenate([[start], inner, [end]])
    found = _through(edges, places)
    for _ in range(_MOST_HALVINGS):
        if geometry.intersection_over_union(outline(found), whole) >= SAME_PART:
            break
        places = np.sort(np.concatenate([places, (places[:-1] + places[1:]) / 2]))
        found = _through(edges, places)
    return found


def _through(edges: tuple[Array, Array], places: Array) -> Ribbon:
    upper, lower = (_between(edge, places) for edge in edges)
    halves = np.hypot(*(lower - upper).T) / 2
    middle = as_points((upper + lower) / 2)
    return Ribbon(tuple(Knot(at, float(half)) for at, half in zip(middle, halves, strict=True)))


def _between(edge: Array, places: Array) -> Array:
    """Return the points of an edge (N, 2) at places (M,), indices with a share."""
    known = np.arange(len(edge))
    return np.stack([np.interp(places, known, edge[:, axis]) for axis in (0, 1)], axis=1)


def _crossing(path: Array, start: Point, end: Point) -> float | None:
    """Return where a path (N, 2) crosses an endless line, as an index with a share; once, or None."""
    way = np.subtract(end, start)
    places = (path - start) @ np.array([-way[1], way[0]])
    sides = places > 0
    (changes,) = np.nonzero(sides[1:] != sides[:-1])
    if len(changes) != 1:
        return None
    before, after = places[changes[0]], places[changes[0] + 1]
    return float(changes[0] + before / (before - after))


def joined(parts: Sequence[Ribbon]) -> Ribbon:
    """Return the ribbon through the knots of others, given in reading order."""
    knots = [knot for part in parts for knot in part.knots]
    return Ribbon(ribbon.without_repeats(knots))


def flat(curve: Curve) -> list[str | float]:
    """Return a curve as a list: its kind, then its numbers.

    Of a "ribbon" x, y and half height of each knot; of a "bezier" pair x and y of the control points
    as ABCNet has them, those of the upper side forwards, those of the lower one backwards.
    """
    if isinstance(curve, Ribbon):
        return ["ribbon", *(float(n) for knot in curve.knots for n in (*knot.at, knot.half_height))]
    points = (*curve.upper, *curve.lower[::-1])
    return ["bezier", *(float(number) for point in points for number in point)]


def from_flat(values: Sequence[Any]) -> Curve:
    """Take `flat` back; raises ValueError or TypeError for anything else."""
    kind, *given = values
    numbers = np.array([_number(value) for value in given])
    if kind == "bezier":
        return pair_of(numbers)
    count = len(numbers) // 3
    if kind != "ribbon" or len(numbers) != 3 * count or not 2 <= count <= MOST_KNOTS:
        raise ValueError(f"{str(values)[:40]} is no curve")
    rows = numbers.reshape(-1, 3).tolist()
    if len({(x, y) for x, y, _ in rows}) < 2 or min(half for *_, half in rows) <= 0:
        raise ValueError("a ribbon needs two different knots, and a height")
    return Ribbon(tuple(Knot((x, y), half) for x, y, half in rows))


def pair_of(numbers: Sequence[float] | Array) -> BezierPair:
    """Return the pair of 16 numbers as ABCNet has them; raises ValueError for any others."""
    if len(numbers) != 16:
        raise ValueError(f"{len(numbers)} numbers instead of 16")
    points = np.asarray(numbers, np.float64).reshape(8, 2)
    return as_pair(points[:4], points[:3:-1])


def as_points(xy: NDArray[np.floating]) -> tuple[Point, ...]:
    """Return the rows of an array (N, 2) as points."""
    return tuple((float(x), float(y)) for x, y in xy)


def _number(value: Any) -> float:
    if isinstance(value, bool | str):
        raise TypeError(f"{str(value)[:40]!r} is no number")
    number = float(value)
    if not abs(number) <= FARTHEST:
        raise ValueError(f"{number} is no coordinate")
    return number
