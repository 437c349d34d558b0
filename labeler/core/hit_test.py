"""What lies under the pointer: a vertex, an edge or the inside of an outline."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from labeler.core import geometry
from labeler.core.annotation import Bounds, Point, Polygon

Key = TypeVar("Key", bound=Hashable)


class OutlinePart(StrEnum):
    """The part of an outline that was hit."""

    VERTEX = "vertex"
    EDGE = "edge"


@dataclass(frozen=True, slots=True)
class Hit:
    """A place on an outline."""

    part: OutlinePart
    index: int
    """Index of the vertex, or of the vertex at which the edge starts."""
    at: Point
    """The vertex itself, or the point of the edge nearest to the pointer."""

    @property
    def vertex(self) -> int | None:
        """The index of the vertex; None of an edge."""
        return self.index if self.part is OutlinePart.VERTEX else None

    @property
    def edge(self) -> int | None:
        """The index of the edge; None of a vertex."""
        return self.index if self.part is OutlinePart.EDGE else None


INNER_SHARE = 0.25
"""How far into an outline its vertices and edges reach at most, as a share of its thickness."""


def on_outline(
    polygon: Sequence[Point], point: Point, to_vertex: float, to_edge: float
) -> Hit | None:
    """Return the vertex, or else the edge, within so many pixels of a point; nearest wins.

    Inside a thin outline they reach less far: half of its thickness is left to its body.
    """
    if len(polygon) > 2 and geometry.contains(polygon, point):
        inner = INNER_SHARE * geometry.thickness(polygon)
        to_vertex, to_edge = min(to_vertex, inner), min(to_edge, inner)
    return near_vertex(polygon, point, to_vertex) or near_edge(polygon, point, to_edge)


def on_path(path: Sequence[Point], point: Point, to_vertex: float, to_edge: float) -> Hit | None:
    """Return the point of a polyline, or else the piece, within so many pixels; nearest wins."""
    return near_vertex(path, point, to_vertex) or near_edge(path, point, to_edge, is_open=True)


def near_vertex(polygon: Sequence[Point], point: Point, tolerance: float) -> Hit | None:
    """Return the vertex nearest to a point, None when none lies within `tolerance` pixels."""
    xy = np.asarray(polygon, dtype=np.float64).reshape(-1, 2)
    if len(xy) == 0:
        return None
    distances = np.hypot(xy[:, 0] - point[0], xy[:, 1] - point[1])
    index = int(np.argmin(distances))
    return Hit(OutlinePart.VERTEX, index, polygon[index]) if distances[index] <= tolerance else None


def near_edge(
    polygon: Sequence[Point], point: Point, tolerance: float, *, is_open: bool = False
) -> Hit | None:
    """Return the edge nearest to a point, None when none lies within `tolerance` pixels.

    Of what is open, a polyline, no edge leads from the last point back to the first.
    """
    if len(polygon) < 2:
        return None
    start = np.asarray(polygon, dtype=np.float64).reshape(-1, 2)
    side = np.roll(start, -1, axis=0) - start
    if is_open:
        start, side = start[:-1], side[:-1]
    length = np.maximum((side**2).sum(axis=1), 1e-12)
    share = np.clip(((np.asarray(point) - start) * side).sum(axis=1) / length, 0.0, 1.0)
    nearest = start + share[:, None] * side
    distances = np.hypot(nearest[:, 0] - point[0], nearest[:, 1] - point[1])
    index = int(np.argmin(distances))
    if distances[index] > tolerance:
        return None
    return Hit(OutlinePart.EDGE, index, (float(nearest[index, 0]), float(nearest[index, 1])))


class OutlineIndex(Generic[Key]):
    """Finds outlines by place. Changing a few of thousands costs no more than those few."""

    def __init__(self) -> None:
        self._outlines: dict[Key, Polygon] = {}
        self._table: tuple[list[Key], NDArray[np.float64]] | None = None
        """All keys and their bounds, made when somebody asks."""
        self._rows_of: dict[Key, int] = {}
        """Where the bounds of outlines stand in the table."""
        self._renewed: set[Key] = set()
        """Outlines that were replaced since: their bounds are found together, once somebody asks."""

    def __contains__(self, key: object) -> bool:
        return key in self._outlines

    def __len__(self) -> int:
        return len(self._outlines)

    def polygon(self, key: Key) -> Polygon:
        """Return an outline; raises KeyError when it is not known."""
        return self._outlines[key]

    def bounds(self, keys: Iterable[Key]) -> Bounds | None:
        """Return left, top, right, bottom of outlines; None where none of them is known."""
        outlines = [self._outlines[key] for key in keys if key in self._outlines]
        if len(outlines) < 2:
            return geometry.bounds(outlines[0]) if outlines else None
        rows = geometry.bounds_of_all(outlines)
        (left, top), (right, bottom) = rows[:, :2].min(axis=0), rows[:, 2:].max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    def put(self, key: Key, polygon: Polygon) -> None:
        """Add an outline, or replace the one with the same key."""
        if not polygon:
            self.discard(key)
            return
        if self._table is not None and key in self._outlines:
            self._renewed.add(key)
        else:
            self._table = None
        self._outlines[key] = polygon

    def discard(self, key: Key) -> None:
        """Forget an outline; one that is not known is no error."""
        if self._outlines.pop(key, None) is not None:
            self._table = None

    def clear(self) -> None:
        """Forget all outlines."""
        self._outlines.clear()
        self._table = None

    def at(self, point: Point, tolerance: float = 0.0) -> list[Key]:
        """Return the outlines under a point, small ones first: what lies inside is easily missed.

        Where nothing contains the point, outlines whose edge lies within `tolerance` pixels count.
        """
        x, y = point
        near = self.overlapping(x - tolerance, y - tolerance, x + tolerance, y + tolerance)
        found = [key for key in near if geometry.contains(self._outlines[key], point)]
        if not found and tolerance > 0:
            found = [key for key in near if near_edge(self._outlines[key], point, tolerance)]
        return sorted(found, key=lambda key: abs(geometry.signed_area(self._outlines[key])))

    def touching(self, left: float, top: float, right: float, bottom: float) -> list[Key]:
        """Return the outlines that share a point with a rectangle."""
        area = geometry.as_shape(geometry.rectangle((left, top), (right, bottom)))
        near = self.overlapping(left, top, right, bottom)
        return [k for k in near if geometry.as_shape(self._outlines[k]).intersects(area)]

    def overlapping(self, left: float, top: float, right: float, bottom: float) -> list[Key]:
        """Return the outlines whose bounds meet a rectangle, in the order they were put."""
        keys, rows = self._rows()
        is_near = (rows[:, 0] <= right) & (rows[:, 2] >= left)
        is_near &= (rows[:, 1] <= bottom) & (rows[:, 3] >= top)
        return keys if is_near.all() else [keys[i] for i in np.flatnonzero(is_near)]

    def mean_height(self) -> float:
        """Return the mean height of the bounds; 0 when there are none."""
        _, rows = self._rows()
        return float((rows[:, 3] - rows[:, 1]).mean()) if len(rows) else 0.0

    def _rows(self) -> tuple[list[Key], NDArray[np.float64]]:
        if self._table is None:
            keys = list(self._outlines)
            self._table = keys, geometry.bounds_of_all([*self._outlines.values()])
            self._rows_of = {key: row for row, key in enumerate(keys)}
        elif self._renewed:
            places = [self._rows_of[key] for key in self._renewed]
            outlines = [self._outlines[key] for key in self._renewed]
            self._table[1][places] = geometry.bounds_of_all(outlines)
        self._renewed.clear()
        return self._table
