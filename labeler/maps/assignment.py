"""Which characters stand on which line, and in which order."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.geometry import as_shape
from labeler.core.sample import Vertices
from labeler.maps import offset

_AT_ONCE = 512
"""Characters that are compared with all lines at once: pages of thousands need no gigabyte."""


def assign(characters: Sequence[Vertices], lines: Sequence[Vertices]) -> list[int | None]:
    """Return for each character the index of the line its centre lies in, or None.

    Characters and lines are polygons (N, 2) in the same pixels. Where several lines hold the centre, the one that covers most of the character wins.
    """
    if not characters or not lines:
        return [None] * len(characters)
    centres = _centres(characters)
    low = np.array([line.min(axis=0) for line in lines])
    high = np.array([line.max(axis=0) for line in lines])
    owners = []
    for start in range(0, len(characters), _AT_ONCE):
        some = centres[start : start + _AT_ONCE, None]
        is_near: NDArray[np.bool_] = np.all((some >= low) & (some <= high), axis=2)
        owners += [
            _best_line(character, centre, lines, np.flatnonzero(near))
            for character, centre, near in zip(
                characters[start : start + _AT_ONCE], some[:, 0], is_near, strict=True
            )
        ]
    return owners


def _centres(polygons: Sequence[Vertices]) -> NDArray[np.float32]:
    """Return the mean vertex (P, 2) of each polygon."""
    counts = np.array([len(polygon) for polygon in polygons])
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    sums = np.add.reduceat(np.concatenate(polygons, dtype=np.float32), starts)
    return np.asarray(sums / counts[:, None], np.float32)


def _best_line(
    character: Vertices,
    centre: NDArray[np.float32],
    lines: Sequence[Vertices],
    candidates: NDArray[np.intp],
) -> int | None:
    point = (float(centre[0]), float(centre[1]))
    holding = [
        int(index)
        for index in candidates
        if cv2.pointPolygonTest(lines[index], point, measureDist=False) >= 0
    ]
    if len(holding) < 2:
        return holding[0] if holding else None
    return max(holding, key=lambda index: _covered(character, lines[index]))


def _covered(character: Vertices, line: Vertices) -> float:
    # cv2.intersectConvexConvex answers nothing, or half, for some nearly equal polygons.
    return float(as_shape(character.tolist()).intersection(as_shape(line.tolist())).area)


def reading_direction(line: Vertices) -> NDArray[np.float32]:
    """Return the unit vector (2,), x and y, along which a line (N, 2) is read.

    The longer side of its smallest rectangle, turned to the right; lines more than twice as high
    as wide are read downwards, nearly square ones to the right.
    """
    _, (width, height), angle = cv2.minAreaRect(line)
    radians = np.radians(angle)
    first = np.array([np.cos(radians), np.sin(radians)], np.float32)
    second = np.array([-first[1], first[0]], np.float32)
    if max(width, height) < 1.2 * min(width, height):
        along = max(first, second, key=lambda side: abs(float(side[0])))
    else:
        along = first if width >= height else second
    is_down = abs(along[1]) > 2 * abs(along[0])
    return np.asarray(-along if (along[1] if is_down else along[0]) < 0 else along, np.float32)


def order_along(characters: Sequence[Vertices], line: Vertices) -> list[int]:
    """Return indices of the characters of one line in the order in which they are read.

    Characters and line are polygons (N, 2) in the same pixels.
    """
    direction = reading_direction(line)
    positions = [float(character.mean(axis=0) @ direction) for character in characters]
    return sorted(range(len(characters)), key=positions.__getitem__)


def height_of(polygon: Vertices) -> float:
    """Return the height of a line (V, 2), straight or curved, in the unit of its polygon."""
    length = offset.perimeter(polygon)
    short = min(cv2.minAreaRect(polygon)[1])
    return min(float(short), 4 * offset.area(polygon) / length) if length > 0 else 0.0
