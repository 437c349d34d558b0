"""Vertical text: letters that stand one below the other, set side by side for a reader."""

import cv2
import numpy as np
from numpy.typing import NDArray

_PART = 0.25
"""Pieces of ink lower than this share of the column's width belong to a letter: dots, accents."""
_GAP = 0.12
"""Between two letters side by side, in widths of the column."""
_LEAST_CONTRAST = 24
"""Grey levels between ink and ground; with less there is nothing to be told apart."""


def set_side_by_side(column: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Return the letters of an upright column (H, W, 3) side by side (h, w, 3).

    Letters are told apart by the rows without ink between them. None where there are no two.
    """
    cells = _cells(column)
    if len(cells) < 2:
        return None
    width = column.shape[1]
    high = max(bottom - top for top, bottom in cells)
    ground = np.median(column.reshape(-1, 3), axis=0).astype(np.uint8)
    step = round(width * (1 + _GAP))
    line = np.empty((high, step * len(cells), 3), np.uint8)
    line[:] = ground
    for place, (top, bottom) in enumerate(cells):
        above = (high - (bottom - top)) // 2
        line[above : above + bottom - top, place * step : place * step + width] = column[top:bottom]
    return line


def _cells(column: NDArray[np.uint8]) -> list[tuple[int, int]]:
    """Return the first row and the row after the last of every letter."""
    grey = cv2.cvtColor(column, cv2.COLOR_RGB2GRAY).astype(np.int16)
    away = np.abs(grey - np.int16(np.median(grey)))
    if away.max() < _LEAST_CONTRAST:
        return []
    has_ink = (away > away.max() / 2).any(axis=1).astype(np.int8)
    edges = np.flatnonzero(np.diff(has_ink, prepend=0, append=0))
    cells: list[tuple[int, int]] = []
    for top, bottom in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        is_part = min(bottom - top, cells[-1][1] - cells[-1][0] if cells else bottom) < (
            _PART * column.shape[1]
        )
        if cells and is_part:
            cells[-1] = (cells[-1][0], bottom)
        else:
            cells.append((top, bottom))
    return cells
