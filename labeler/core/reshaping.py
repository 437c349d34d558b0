"""Outlines of which a side or a vertex is dragged, as pure functions.

A rectangle stays one, upright or tilted; of other outlines only what is dragged moves. Vertices
keep their order and the first one stays first, so reading starts where it did. Nothing leaves the
image: what is dragged stops at its border. Shifts and sizes are in image pixels; `size` is the
width and height of the image. Side `i` leads from vertex `i` to the next one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon

Array = NDArray[np.float64]

SQUARE = 0.5
"""Four corners that are no farther than this many pixels from those of a rectangle are one."""
SMALLEST = 1.0
"""No side of a rectangle is dragged shorter than this many pixels."""
_ROUNDING = 1e-6
_CORNERS = np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]])
"""Where the corners of a rectangle lie from its centre: along its first side, and across."""


@dataclass(frozen=True, slots=True)
class Held:
    """What is held down while something is dragged."""

    is_straight: bool = False
    """A side moves only across itself, a corner of a rectangle along one side, others along x or y."""
    is_symmetric: bool = False
    """What lies opposite moves the other way; of outlines with more than four vertices nothing does."""
    is_free: bool = False
    """A corner of a rectangle moves alone, and the rectangle is none any more."""


NOTHING_HELD = Held()


def is_rectangle(polygon: Sequence[Point]) -> bool:
    """Tell whether an outline is a rectangle, at whatever tilt, with its vertices clockwise."""
    return _box(polygon) is not None


def outward(polygon: Sequence[Point], index: int) -> Point:
    """Return the unit vector out of a clockwise outline across a side; (0, 0) if it has no length."""
    (x0, y0), (x1, y1) = polygon[index], polygon[(index + 1) % len(polygon)]
    length = float(np.hypot(x1 - x0, y1 - y0))
    return ((y1 - y0) / length, (x0 - x1) / length) if length else (0.0, 0.0)


def with_side_moved(
    polygon: Polygon, index: int, shift: Point, size: tuple[int, int], held: Held = NOTHING_HELD
) -> Polygon | None:
    """Return an outline with one side moved; None where it would turn over."""
    moved, opposite = _ends(polygon, index), _ends(polygon, index + len(polygon) // 2)
    is_symmetric = held.is_symmetric and len(polygon) == 4
    box = _box(polygon)
    if box is None and not held.is_straight:
        return _free(polygon, moved, opposite if is_symmetric else (), shift, size)
    across = np.asarray(outward(polygon, index))
    ways = np.zeros((len(polygon), 2))
    ways[moved] = across
    if is_symmetric:
        ways[opposite] = -across
    far = float(np.asarray(shift) @ across)
    if box is not None:
        extent = 2 * float(box.half[(index + 1) % 2])
        shrinkable = max(extent - SMALLEST, 0.0) / (2 if is_symmetric else 1)
        far = max(far, -shrinkable)
    xy = np.asarray(polygon, np.float64)
    return _unless_turned(polygon, _outline(xy + _reach(xy, far * ways, size) * far * ways, size))


def with_vertex_moved(
    polygon: Polygon, index: int, shift: Point, size: tuple[int, int], held: Held = NOTHING_HELD
) -> Polygon | None:
    """Return an outline with one vertex moved; None where it would turn over."""
    box = None if held.is_free else _box(polygon)
    if box is not None:
        return _with_corner_moved(polygon, box, index, shift, size, held)
    if held.is_straight and not held.is_free:
        dx, dy = shift
        shift = (dx, 0.0) if abs(dx) > abs(dy) else (0.0, dy)
    is_symmetric = held.is_symmetric and not held.is_free and len(polygon) == 4
    return _free(polygon, [index], [(index + 2) % 4] if is_symmetric else (), shift, size)


@dataclass(frozen=True, slots=True)
class _Box:
    """A rectangle by its centre, the directions of its sides, and half its sides."""

    centre: Array
    axes: Array
    """Unit vectors (2, 2) along the first side and, a quarter turn clockwise, across it."""
    half: Array
    """Half of width and height (2,)."""


def _box(polygon: Sequence[Point]) -> _Box | None:
    if len(polygon) != 4:
        return None
    xy = np.asarray(polygon, np.float64)
    along = xy[1] - xy[0] + xy[2] - xy[3]
    length = float(np.hypot(*along))
    if length == 0:
        return None
    along = along / length
    axes = np.array([along, [-along[1], along[0]]])
    centre = xy.mean(axis=0)
    places = (xy - centre) @ axes.T
    half = (places * _CORNERS).mean(axis=0)
    is_square = np.abs(places - _CORNERS * half).max() <= SQUARE
    return _Box(centre, axes, half) if is_square and half.min() > 0 else None


def _with_corner_moved(
    polygon: Polygon, box: _Box, index: int, shift: Point, size: tuple[int, int], held: Held
) -> Polygon:
    """Scale a rectangle from the corner that lies opposite, or from its centre."""
    corner = _CORNERS[index]
    growth = box.axes @ np.asarray(shift) * corner
    if held.is_straight:
        growth[int(np.argmin(np.abs(growth)))] = 0.0
    if held.is_symmetric:
        growth *= 2
    sides = 2 * box.half
    growth = np.maximum(growth, np.minimum(SMALLEST - sides, 0.0))
    # How each corner moves when a side grows by one pixel: away from the place that stays.
    moves = _CORNERS / 2 if held.is_symmetric else (_CORNERS + corner) / 2
    anchor = box.centre if held.is_symmetric else np.asarray(polygon[(index + 2) % 4])
    grown = sides
    # As far as it goes, and from there along the border.
    for step in (np.ones(2), np.array([1.0, 0.0]), np.array([0.0, 1.0])):
        rest = (sides + growth - grown) * step
        corners = anchor + moves * grown @ box.axes
        grown = grown + rest * _reach(corners, moves * rest @ box.axes, size)
    if np.allclose(grown, sides, rtol=0, atol=_ROUNDING):
        return polygon  # Nothing was done: it is not made a perfect rectangle either.
    return _outline(anchor + moves * grown @ box.axes, size)


def _free(
    polygon: Polygon,
    moved: Sequence[int],
    opposite: Sequence[int],
    shift: Point,
    size: tuple[int, int],
) -> Polygon | None:
    """Move some vertices by a shift, and those opposite by its contrary."""
    dx, dy = geometry.shift_within(geometry.bounds([polygon[i] for i in moved]), size, *shift)
    if opposite:
        bounds = geometry.bounds([polygon[i] for i in opposite])
        dx, dy = (-by for by in geometry.shift_within(bounds, size, -dx, -dy))
    xy = np.asarray(polygon, np.float64)
    xy[list(moved)] += (dx, dy)
    xy[list(opposite)] -= (dx, dy)
    return _unless_turned(polygon, _outline(xy, size))


def _ends(polygon: Sequence[Point], side: int) -> list[int]:
    return [side % len(polygon), (side + 1) % len(polygon)]


def _reach(xy: Array, ways: Array, size: tuple[int, int]) -> float:
    """Return which share of their ways (N, 2) points (N, 2) can go together within the image."""
    room = np.where(ways > 0, np.asarray(size) - xy, xy)
    shares = (np.maximum(room, 0.0) + _ROUNDING) / np.maximum(np.abs(ways), 1e-12)
    return float(min(1.0, shares[ways != 0].min(initial=1.0)))


def _outline(xy: Array, size: tuple[int, int]) -> Polygon:
    """Return points as an outline; what rounding put beyond the border lies on it."""
    on_border = np.clip(xy, 0.0, size)
    kept = np.where(np.abs(on_border - xy) < 10 * _ROUNDING, on_border, xy)
    return tuple((float(x), float(y)) for x, y in kept)


def _unless_turned(before: Polygon, after: Polygon) -> Polygon | None:
    is_turned = geometry.signed_area(before) * geometry.signed_area(after) < 0
    return None if is_turned else after
