"""How short lines lie: a page is written in few directions, and a word of two letters has none."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

RotatedRectangle: TypeAlias = tuple[Sequence[float], Sequence[float], float]
"""Centre, sides and angle in degrees, as cv2.minAreaRect gives them."""

_LONG = 4.0
"""Sides of a kernel from which on it knows its own direction."""
_ROUND = 1.6
"""Sides up to which it has none."""
_NEAR_COSINE = 0.92
"""Between the two it follows a neighbour that lies within 23 degrees of its own direction."""


def short_directions(
    rectangles: Sequence[RotatedRectangle],
) -> list[tuple[float, float] | None]:
    """Return for each of some kernels the direction of its neighbours; None where its own counts.

    That is the unit vector of the nearest long kernel's long side. Without any long one, nearly
    round kernels get (0, 0): no direction is known.
    """
    if not rectangles:
        return []
    centres = np.array([rectangle[0] for rectangle in rectangles], np.float64)
    sides = np.array([rectangle[1] for rectangle in rectangles], np.float64)
    angles = np.radians([rectangle[2] for rectangle in rectangles])
    angles += np.where(sides[:, 1] > sides[:, 0], np.pi / 2, 0.0)
    own = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    aspects = sides.max(axis=1) / np.maximum(sides.min(axis=1), 1e-6)
    is_long = aspects >= _LONG
    return [
        None if long else _direction(centre, aspect, way, centres[is_long], own[is_long])
        for long, centre, aspect, way in zip(is_long, centres, aspects, own, strict=True)
    ]


def _direction(
    centre: NDArray[np.float64],
    aspect: float,
    own: NDArray[np.float64],
    centres: NDArray[np.float64],
    directions: NDArray[np.float64],
) -> tuple[float, float] | None:
    is_round = aspect <= _ROUND
    if len(centres) == 0:
        return (0.0, 0.0) if is_round else None
    nearest = directions[np.argmin(np.linalg.norm(centres - centre, axis=1))]
    if is_round or abs(float(nearest @ own)) >= _NEAR_COSINE:
        return float(nearest[0]), float(nearest[1])
    return None
