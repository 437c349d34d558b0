"""What of a curve can be taken hold of, and the curve after it was dragged, as pure functions.

Coordinates, shifts and distances are image pixels.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from labeler.core import curves, geometry, ribbon
from labeler.core.annotation import BezierPair, Curve, Knot, Point, Polygon, Ribbon
from labeler.core.hit_test import INNER_SHARE, near_edge
from labeler.core.reshaping import NOTHING_HELD, Held

Array = NDArray[np.float64]

THINNEST = 0.75
"""No half height is dragged smaller than this many pixels."""


class CurvePart(StrEnum):
    """A part of a curve."""

    KNOT = "knot"
    CENTRE = "centre"
    """A piece of the centre line, from one knot to the next."""
    UPPER = "upper"
    """The point on the upper side opposite to a knot, or a control point of that side."""
    LOWER = "lower"
    UPPER_SIDE = "upper side"
    LOWER_SIDE = "lower side"
    START = "start"
    """The side where reading starts, across the line."""
    END = "end"


@dataclass(frozen=True, slots=True)
class Grip:
    """A place of a curve that can be taken hold of."""

    part: CurvePart
    index: int
    """Of the knot, the control point, or the knot at which a piece of the centre line starts."""
    at: Point


Points: TypeAlias = tuple[Point, ...]


def grips(curve: Curve) -> Iterator[Grip]:
    """Yield the points of a curve that are drawn to be dragged, those of the centre line first."""
    sides: tuple[tuple[CurvePart, Points], ...]
    if isinstance(curve, Ribbon):
        above, below = curves.crossings(curve)
        knots = tuple(knot.at for knot in curve.knots)
        sides = (CurvePart.KNOT, knots), (CurvePart.UPPER, above), (CurvePart.LOWER, below)
    else:
        sides = (CurvePart.UPPER, curve.upper), (CurvePart.LOWER, curve.lower)
    for part, points in sides:
        yield from (Grip(part, index, at) for index, at in enumerate(points))


def centre_line(curve: Ribbon) -> tuple[Point, ...]:
    """Return the points of the centre line, `ribbon.SAMPLES` from each knot to the next."""
    upper, lower = ribbon.edges(curve.knots)
    return curves.as_points((upper + lower) / 2)


def grip_at(curve: Curve, point: Point, to_point: float, to_edge: float) -> Grip | None:
    """Return what of a curve, or of its outline, lies within so many pixels of a point.

    Points come before sides. Inside a thin line they reach less far: half of its thickness is left
    to its body.
    """
    polygon = curves.outline(curve)
    if geometry.contains(polygon, point):
        inner = INNER_SHARE * geometry.thickness(polygon)
        to_point, to_edge = min(to_point, inner), min(to_edge, inner)
    found = min(grips(curve), key=lambda grip: _distance(grip.at, point))
    if _distance(found.at, point) <= to_point:
        return found
    if (side := _side_at(polygon, point, to_edge)) is not None:
        return side
    return _piece_at(curve, point, to_edge) if isinstance(curve, Ribbon) else None


def dragged(curve: Curve, grip: Grip, shift: Point, held: Held = NOTHING_HELD) -> Curve | None:
    """Return a curve of which something was dragged; None where it would be none any more.

    A knot and a control point go where they are dragged, along one axis if the drag is straight.
    The end of a side takes the tangent there with it. What is dragged of the height moves across the
    line and lets the other side lie; if the drag is symmetric that one moves as far the other way.
    Of a ribbon a straight drag of the height changes it at all knots, as dragging a side does.
    """
    if isinstance(curve, Ribbon):
        new = _ribbon_dragged(curve, grip, shift, held)
        return new if len(ribbon.without_repeats(new.knots)) > 1 else None
    return _pair_dragged(curve, grip, shift, held)


def with_knot(curve: Ribbon, index: int, at: Point) -> Ribbon:
    """Return a ribbon with another knot behind the one with the given index, as high as it is there."""
    before, after = curve.knots[index], curve.knots[index + 1]
    first, second = _distance(before.at, at), _distance(at, after.at)
    share = first / (first + second) if first + second else 0.0
    half = before.half_height * (1 - share) + after.half_height * share
    return Ribbon((*curve.knots[: index + 1], Knot(at, half), *curve.knots[index + 1 :]))


def without_knot(curve: Ribbon, index: int) -> Ribbon | None:
    """Return a ribbon without one of its knots; None where less than two would be left."""
    knots = curve.knots[:index] + curve.knots[index + 1 :]
    return Ribbon(knots) if len(ribbon.without_repeats(knots)) > 1 else None


def _side_at(polygon: Polygon, point: Point, within: float) -> Grip | None:
    hit = near_edge(polygon, point, within)
    if hit is None:
        return None
    half = len(polygon) // 2
    if hit.index % half == half - 1:
        part = CurvePart.END if hit.index < half else CurvePart.START
    else:
        part = CurvePart.UPPER_SIDE if hit.index < half else CurvePart.LOWER_SIDE
    return Grip(part, 0, hit.at)


def _piece_at(curve: Ribbon, point: Point, within: float) -> Grip | None:
    hit = near_edge(centre_line(curve), point, within, is_open=True)
    return None if hit is None else Grip(CurvePart.CENTRE, hit.index // ribbon.SAMPLES, hit.at)


def _ribbon_dragged(curve: Ribbon, grip: Grip, shift: Point, held: Held) -> Ribbon:
    knots = list(curve.knots)
    if grip.part in (CurvePart.KNOT, CurvePart.START, CurvePart.END):
        index = {CurvePart.START: 0, CurvePart.END: len(knots) - 1}.get(grip.part, grip.index)
        knots[index] = replace(knots[index], at=_moved(knots[index].at, _kept(shift, held)))
        return Ribbon(tuple(knots))
    above, below = (np.asarray(side) for side in curves.crossings(curve))
    across = (
        above - below if grip.part in (CurvePart.UPPER, CurvePart.UPPER_SIDE) else below - above
    )
    across = across / np.maximum(np.hypot(*across.T), 1e-9)[:, None]
    is_one = grip.part in (CurvePart.UPPER, CurvePart.LOWER)
    here = grip.index if is_one else _nearest(curve, grip.at)
    far = float(np.asarray(shift) @ across[here])
    for index in [here] if is_one and not held.is_straight else range(len(knots)):
        knots[index] = _higher(knots[index], across[index], far, held)
    return Ribbon(tuple(knots))


def _higher(knot: Knot, across: Array, far: float, held: Held) -> Knot:
    """Move one side of a knot outwards by so many pixels, and the other one if the drag is symmetric."""
    half = max(knot.half_height + (far if held.is_symmetric else far / 2), THINNEST)
    shift = 0.0 if held.is_symmetric else half - knot.half_height
    return Knot(_moved(knot.at, across * shift), half)


def _nearest(curve: Ribbon, point: Point) -> int:
    return min(range(len(curve.knots)), key=lambda i: _distance(curve.knots[i].at, point))


def _pair_dragged(pair: BezierPair, grip: Grip, shift: Point, held: Held) -> BezierPair:
    shift = _kept(shift, held)
    upper, lower = list(pair.upper), list(pair.lower)
    if grip.part in (CurvePart.START, CurvePart.END):
        for side in (upper, lower):
            _move_points(side, _with_tangent(0 if grip.part is CurvePart.START else 3), shift)
        return BezierPair(tuple(upper), tuple(lower))
    is_upper = grip.part in (CurvePart.UPPER, CurvePart.UPPER_SIDE)
    side, other = (upper, lower) if is_upper else (lower, upper)
    is_side = grip.part in (CurvePart.UPPER_SIDE, CurvePart.LOWER_SIDE)
    moving = range(4) if is_side else _with_tangent(grip.index)
    _move_points(side, moving, shift)
    if held.is_symmetric:
        _move_points(other, moving, (-shift[0], -shift[1]))
    return BezierPair(tuple(upper), tuple(lower))


def _with_tangent(index: int) -> tuple[int, ...]:
    """Return the control points that go along with one: an end of a curve takes its tangent."""
    return {0: (0, 1), 3: (3, 2)}.get(index, (index,))


def _move_points(side: list[Point], indexes: range | tuple[int, ...], shift: Point) -> None:
    for index in indexes:
        side[index] = _moved(side[index], shift)


def _kept(shift: Point, held: Held) -> Point:
    """Return a shift, along one axis if it is to be straight."""
    dx, dy = shift
    if not held.is_straight:
        return shift
    return (dx, 0.0) if abs(dx) > abs(dy) else (0.0, dy)


def _moved(point: Point, shift: Point | Array) -> Point:
    return float(point[0] + shift[0]), float(point[1] + shift[1])


def _distance(first: Point, second: Point) -> float:
    return float(np.hypot(first[0] - second[0], first[1] - second[1]))
