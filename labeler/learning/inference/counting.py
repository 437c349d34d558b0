"""How many characters stand on each line: the character density, summed over the line."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.sample import Vertices
from labeler.learning.inference.look import MAP_STRIDE, Look
from labeler.learning.inference.merge import height_of
from labeler.learning.inference.scales import ScaleSettings, fit
from labeler.learning.networks.detector import DENSITY_STRIDE

_PARTS = 4
"""Each cell is divided into so many parts along a side, which belong to one line each."""
_REACH = 1
"""Cells up to so many parts beside a line still are that line's: a density is a little blurred."""


def count_lines(
    lines: Sequence[Vertices], looks: Sequence[Look], settings: ScaleSettings
) -> list[int | None]:
    """Return the characters on each line (image pixels), read at the scale that fits it best.

    None for lines that no look with a density has seen.
    """
    best: list[tuple[float, float | None]] = [(0.0, None) for _ in lines]
    for look in looks:
        if look.density is None or not lines:
            continue
        sums, seen = _sums(lines, look)
        for index, line in enumerate(lines):
            worth = fit(height_of(line) * look.zoom, settings.count_heights)
            if seen[index] and worth > best[index][0]:
                best[index] = (worth, float(sums[index]))
    factor = settings.count_factor
    return [None if count is None else round(count * factor) for _, count in best]


def _sums(lines: Sequence[Vertices], look: Look) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return what the density of one look gives each line, and which lines it has seen."""
    assert look.density is not None
    height, width = look.density.shape
    owners = _owners(lines, look, (height * _PARTS, width * _PARTS))
    owned = (owners > 0).reshape(height, _PARTS, width, _PARTS).sum((1, 3))
    per_part = np.clip(look.density, 0, None) / np.maximum(owned, 1)
    spread = np.repeat(np.repeat(per_part, _PARTS, axis=0), _PARTS, axis=1)
    unseen = np.repeat(np.repeat(look.density < 0, _PARTS, axis=0), _PARTS, axis=1)
    size = len(lines) + 1
    sums = np.bincount(owners.ravel(), spread.ravel(), size)[1:].astype(np.float64)
    missed = np.bincount(owners.ravel(), unseen.ravel(), size)[1:]
    return sums, missed == 0


def _owners(lines: Sequence[Vertices], look: Look, shape: tuple[int, int]) -> NDArray[np.int32]:
    """Return (h, w) which line each part of a cell belongs to, from 1; 0 for none."""
    step = DENSITY_STRIDE / _PARTS / MAP_STRIDE
    scale = np.array(look.scale, np.float32) * step
    owners = np.zeros(shape, np.float32)
    paths = [np.rint(line / scale - 0.5).astype(np.int32) for line in lines]
    for index, path in enumerate(paths):
        cv2.polylines(owners, [path], True, index + 1, 2 * _REACH + 1)
    # The insides come last: a part inside one line is never taken by the margin of another.
    for index, path in enumerate(paths):
        cv2.fillPoly(owners, [path], index + 1)
    return owners.astype(np.int32)
