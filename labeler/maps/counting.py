"""How many characters stand on each line: the character density, summed over the line."""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
from labeler.core.looks import DENSITY_STRIDE, MAP_STRIDE, Look, TextSizes, fit
from labeler.core.sample import Vertices
from labeler.maps.assignment import height_of

_PARTS = 4
"""Each cell is divided into so many parts along a side, which belong to one line each."""
_REACH = 1
"""Cells up to so many parts beside a line still are that line's: a density is a little blurred."""
_CELLS = 1 << 17
"""Cells counted at once, in bands: the parts of all cells of a large page would take a gigabyte."""


def count_lines(
    outlines: Sequence[Polygon], looks: Sequence[Look], sizes: TextSizes
) -> list[int | None]:
    """Return the characters on each line (image pixels), read at the scale that fits it best.

    None for lines that no scale with a density has seen.
    """
    lines = [np.array(outline, np.float32) for outline in outlines]
    best: list[tuple[float, float | None]] = [(0.0, None) for _ in lines]
    heights = [height_of(line) for line in lines]
    for look in looks:
        worth = [fit(height * look.zoom, sizes.count_heights) for height in heights]
        if look.density is None or not any(
            mine > known for mine, (known, _) in zip(worth, best, strict=True)
        ):
            continue
        sums, seen = _sums(lines, look.density, look.scale)
        for index in np.flatnonzero(seen).tolist():
            if worth[index] > best[index][0]:
                best[index] = (worth[index], float(sums[index]))
    factor = sizes.count_factor
    return [None if count is None else round(count * factor) for _, count in best]


def _sums(
    lines: Sequence[Vertices], density: NDArray[np.float32], scale: tuple[float, float]
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return what a density gives each line, and which lines it has seen."""
    step = DENSITY_STRIDE / _PARTS / MAP_STRIDE * np.array(scale, np.float32)
    paths = [np.rint(line / step - 0.5).astype(np.int32) for line in lines]
    low = np.array([path[:, 1].min() for path in paths]) - _REACH
    high = np.array([path[:, 1].max() for path in paths]) + _REACH
    sums, missed = np.zeros(len(lines)), np.zeros(len(lines))
    rows = max(_CELLS // density.shape[1], 1)
    for top in range(0, len(density), rows):
        band = density[top : top + rows]
        start, end = top * _PARTS, (top + len(band)) * _PARTS
        members = np.flatnonzero((low < end) & (high >= start))
        if not len(members):
            continue
        shape = (len(band) * _PARTS, band.shape[1] * _PARTS)
        owners = _owners([paths[i] - (0, start) for i in members], shape)
        owned = (owners > 0).reshape(len(band), _PARTS, -1, _PARTS).sum((1, 3))
        per_part = np.clip(band, 0, None) / np.maximum(owned, 1)
        found, unseen = (
            np.bincount(owners.ravel(), _spread(one).ravel(), len(members) + 1)[1:]
            for one in (per_part, band < 0)
        )
        sums[members] += found
        missed[members] += unseen
    return sums, missed == 0


def _owners(paths: Sequence[NDArray[np.int32]], shape: tuple[int, int]) -> NDArray[np.int32]:
    """Return (h, w) which line (vertices in parts) each part of a cell belongs to, from 1; or 0."""
    owners = np.zeros(shape, np.int32)
    for index, path in enumerate(paths):
        cv2.polylines(owners, [path], True, index + 1, 2 * _REACH + 1)
    # The insides come last: a part inside one line is never taken by the margin of another.
    for index, path in enumerate(paths):
        cv2.fillPoly(owners, [path], index + 1)
    return owners


def _spread(cells: NDArray[Any]) -> NDArray[Any]:
    """Repeat each cell (h, w) for its parts."""
    return np.repeat(np.repeat(cells, _PARTS, axis=0), _PARTS, axis=1)
