"""Where there is room below a line to write what it says, without hiding another line."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon
from labeler.core.quarter_turns import turned_vector

STEEPEST = 1.0
"""Slope up to which a text is written along its line; below steeper ones it stays level."""
GRAZE = 0.1
"""Heights of a line by which another may reach across its end and still lie beside it."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A rectangle below a line, in image coordinates; it may be slanted."""

    start: Point
    """The upper left corner, on the lower side of the line."""
    along: Point
    """Unit vector in which the text runs."""
    length: float
    """As long as the line."""
    depth: float
    """How far down nothing else lies, but no more than the height of the line; 0 is no room."""


def strip_below(polygon: Polygon, others: Iterable[Polygon], turn: int = 0) -> Strip:
    """Return the room below a line; only outlines that start lower than it take any.

    What is below is told by an image that is turned clockwise by some quarters of a turn.
    """
    axes = _axes(polygon, turn)
    box = _Extent.of(polygon, axes)
    depth = box.bottom - box.top
    graze = GRAZE * depth
    for other in others:
        near = _Extent.of(other, axes)
        is_below = near.top + near.bottom > box.top + box.bottom
        if is_below and near.left < box.right - graze and near.right > box.left + graze:
            depth = min(depth, near.top - box.bottom)
    start = np.array([box.left, box.bottom]) @ axes
    return Strip(
        (float(start[0]), float(start[1])),
        (float(axes[0, 0]), float(axes[0, 1])),
        box.right - box.left,
        max(0.0, depth),
    )


@dataclass(frozen=True, slots=True)
class _Extent:
    """The bounds of an outline along and across a line."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, polygon: Polygon, axes: NDArray[np.float64]) -> "_Extent":
        places = np.asarray(polygon, np.float64) @ axes.T
        (left, top), (right, bottom) = places.min(axis=0), places.max(axis=0)
        return cls(float(left), float(top), float(right), float(bottom))


def _axes(polygon: Polygon, turn: int) -> NDArray[np.float64]:
    """Return the unit vectors (2, 2) along and across a line, level ones where it is steep.

    A line is steep or level as it lies when the image is turned.
    """
    if len(polygon) == 4:
        first, second, third, fourth = np.asarray(polygon, np.float64)
        along = (second - first) + (third - fourth)
    else:
        along, _ = geometry.reading_axes(polygon)
    dx, dy = turned_vector((float(along[0]), float(along[1])), turn)
    if dx <= 0 or abs(dy) > STEEPEST * dx:
        return np.array([turned_vector(axis, -turn) for axis in ((1.0, 0.0), (0.0, 1.0))])
    along = along / np.hypot(*along)
    return np.array([along, (-along[1], along[0])])
