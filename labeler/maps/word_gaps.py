"""The space between neighbours of one row: unknown between words, background between lines."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.sample import Vertices

Reach: TypeAlias = Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.float64]]
"""From lengths and heights to how far from their middle, in pixels, the gaps of words begin."""

_WIDEST_GAP = 1.5
"""In heights of the higher word; wider gaps separate rows of text, not words."""
_DEEPEST_OVERLAP = 0.5
"""In heights: sloppy outlines of neighbouring words may overlap by this much."""
_LARGEST_SHIFT = 0.5
"""Across the row, in heights of the lower word."""
_LARGEST_HEIGHT_RATIO = 1.6
_SMALLEST_COSINE = 0.94
"""Rows bend by at most 20 degrees from word to word."""


def word_gaps(words: Sequence[Vertices]) -> list[Vertices]:
    """Return a quadrilateral from the middle of each word to the middle of its right neighbour.

    `words` are polygons (N, 2) whose first vertex stands where reading starts and that wind clockwise.
    """
    return _gaps(words, lambda lengths, heights: np.zeros_like(lengths))


def line_gaps(lines: Sequence[Vertices], ratio: float) -> list[Vertices]:
    """Return a quadrilateral from the end of each kernel to the start of its right neighbour's.

    What keeps columns apart is little area and easily lost among all that is background. `lines`
    are polygons as `word_gaps` takes them; `ratio` is the one their kernels are shrunk by.
    """
    inset = (1.0 - ratio * ratio) / 2  # of a long outline's height: A / L is nearly half of it
    return _gaps(lines, lambda lengths, heights: np.maximum(lengths / 2 - inset * heights, 0.0))


def _gaps(words: Sequence[Vertices], reach: Reach) -> list[Vertices]:
    words = [word for word in words if len(word) >= 3]
    if len(words) < 2:
        return []
    centres, directions, lengths, heights = _frames(words)
    normals = np.stack([-directions[:, 1], directions[:, 0]], axis=1) * heights[:, None] / 2
    along = directions * reach(lengths, heights)[:, None]
    ends, starts = centres + along, centres - along
    first, second = np.nonzero(_are_neighbours(centres, directions, lengths, heights))
    return [
        np.stack(
            [
                ends[i] - normals[i],
                starts[j] - normals[j],
                starts[j] + normals[j],
                ends[i] + normals[i],
            ]
        ).astype(np.float32)
        for i, j in zip(first, second, strict=True)
    ]


def _frames(words: Sequence[Vertices]) -> tuple[NDArray[np.float64], ...]:
    """Centre, reading direction, length along it and height across it of each word."""
    centres, directions, lengths, heights = [], [], [], []
    for word in words:
        centre, sides, angle = cv2.minAreaRect(np.asarray(word, np.float32))
        axis = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
        # Clockwise from the start, the first half of the vertices runs along the top.
        top = np.asarray(word[len(word) // 2 - 1] - word[0], np.float64)
        if len(word) == 3 or not top.any():
            top = np.array([1.0, 0.0])
        across = np.array([-axis[1], axis[0]])
        is_along = abs(top @ axis) >= abs(top @ across)
        direction = axis if is_along else across
        centres.append(centre)
        directions.append(direction if top @ direction >= 0 else -direction)
        lengths.append(sides[0] if is_along else sides[1])
        heights.append(sides[1] if is_along else sides[0])
    return np.array(centres), np.array(directions), np.array(lengths), np.array(heights)


def _are_neighbours(
    centres: NDArray[np.float64],
    directions: NDArray[np.float64],
    lengths: NDArray[np.float64],
    heights: NDArray[np.float64],
) -> NDArray[np.bool_]:
    """(N, N): whether word j follows word i on the same row."""
    steps = centres[None, :, :] - centres[:, None, :]
    along = np.einsum("ijk,ik->ij", steps, directions)
    across = np.abs(steps[..., 1] * directions[:, None, 0] - steps[..., 0] * directions[:, None, 1])
    gaps = along - (lengths[:, None] + lengths[None, :]) / 2
    higher = np.maximum(heights[:, None], heights[None, :])
    lower = np.minimum(heights[:, None], heights[None, :])
    is_on_row = across < _LARGEST_SHIFT * lower + np.maximum(gaps, 0) * 0.2
    is_alike = (higher < _LARGEST_HEIGHT_RATIO * lower) & (
        directions @ directions.T > _SMALLEST_COSINE
    )
    is_near = (gaps < _WIDEST_GAP * higher) & (gaps > -_DEEPEST_OVERLAP * higher) & (along > 0)
    return np.asarray(is_on_row & is_alike & is_near, bool)
