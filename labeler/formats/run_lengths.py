"""Masks as COCO writes them: lengths of runs of 0 and 1 by turns, down the columns, 0 first."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.sources.limits import PIXEL_LIMIT

_MORE, _SIGN = 0x20, 0x10


def decode(segmentation: dict[str, Any]) -> NDArray[np.bool_]:
    """Return the mask (H, W) of `{"size": [height, width], "counts": list or text}`.

    Raises ForeignFile when the runs do not fill it exactly.
    """
    height, width = size_of(segmentation)
    counts = segmentation.get("counts")
    runs = _unpacked(counts) if isinstance(counts, str) else _listed(counts)
    if min(runs, default=0) < 0 or sum(runs) != height * width:
        raise ForeignFile(
            "the runs of the mask do not fill {width} x {height} pixels", width=width, height=height
        )
    values = np.arange(len(runs)) % 2 == 1
    return np.repeat(values, runs).reshape(width, height).T


def size_of(segmentation: dict[str, Any]) -> tuple[int, int]:
    """Return the height and width of a mask; raises ForeignFile."""
    sides = [foreign.number(side) for side in foreign.items(segmentation.get("size"))]
    if len(sides) != 2 or any(side < 1 or side != int(side) for side in sides):
        raise ForeignFile("the mask has no size")
    height, width = map(int, sides)
    if height * width > PIXEL_LIMIT:
        raise ForeignFile("the mask is too large")
    return height, width


def _listed(counts: object) -> list[int]:
    runs = [foreign.number(run) for run in foreign.items(counts)]
    if any(run != int(run) for run in runs):
        raise ForeignFile("the runs of the mask are no whole numbers")
    return [int(run) for run in runs]


def _unpacked(text: str) -> list[int]:
    """Return the runs that pycocotools packs into text.

    Each character holds five bits of a number, the lowest first, and whether more follow. From
    the fourth run on, a number is the difference to the run before the last.
    """
    runs: list[int] = []
    value = shift = 0
    for letter in text:
        bits = ord(letter) - 48
        if not 0 <= bits < 64:
            raise ForeignFile("{letter!r} has no place in the runs of a mask", letter=letter)
        value |= (bits & 0x1F) << shift
        shift += 5
        if bits & _MORE:
            continue
        if bits & _SIGN:
            value -= 1 << shift
        runs.append(value + runs[-2] if len(runs) > 2 else value)
        value = shift = 0
    if shift:
        raise ForeignFile("the runs of the mask are cut off")
    return runs
