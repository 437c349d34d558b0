"""Where a side of an outline that is dragged lies as the sides of its neighbours do.

It snaps where the outline becomes as high as a neighbour, or in line with one. All in image pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from labeler.core import geometry, reshaping
from labeler.core.annotation import Point, Polygon

MOST_NEIGHBOURS = 8
"""Only the nearest outlines are neighbours."""
PARALLEL = float(np.cos(np.radians(3.0)))


@dataclass(frozen=True, slots=True)
class Stop:
    """A place where a side snaps."""

    shift: float
    """How far the side is from it, outwards."""
    neighbour: Polygon
    """The outline it is like there."""


def stops(
    polygon: Polygon, side: int, others: Sequence[Polygon], *, is_symmetric: bool = False
) -> tuple[Stop, ...]:
    """Return where a side of an outline snaps; with `is_symmetric` the opposite one moves as well.

    Outlines that are not parallel to the side are no neighbours.
    """
    across = reshaping.outward(polygon, side)
    near, far = _extent(polygon, across)
    found = []
    for other in _nearest(polygon, [other for other in others if _is_parallel(other, across)]):
        low, high = _extent(other, across)
        as_high = (high - low) - (far - near)
        found += [Stop(high - far, other), Stop(as_high / 2 if is_symmetric else as_high, other)]
    return tuple(found)


def snapped(far: float, places: Sequence[Stop], reach: float) -> Stop | None:
    """Return the stop nearest to a side that was moved so far; None where none is within reach."""
    best = min(places, key=lambda place: abs(place.shift - far), default=None)
    return best if best is not None and abs(best.shift - far) <= reach else None


def _extent(polygon: Sequence[Point], across: Point) -> tuple[float, float]:
    places = np.asarray(polygon, np.float64) @ np.asarray(across)
    return float(places.min()), float(places.max())


def _is_parallel(polygon: Polygon, across: Point) -> bool:
    """Tell whether an outline has a side that runs as the one does which `across` points out of."""
    axes = np.array(geometry.reading_axes(polygon))
    return bool(np.abs(axes @ np.asarray(across)).max() >= PARALLEL)


def _nearest(polygon: Polygon, others: Sequence[Polygon]) -> list[Polygon]:
    middle = np.asarray(geometry.centre(polygon))
    distances = [float(np.hypot(*(np.asarray(geometry.centre(o)) - middle))) for o in others]
    order = sorted(range(len(others)), key=distances.__getitem__)
    return [others[index] for index in order[:MOST_NEIGHBOURS]]
