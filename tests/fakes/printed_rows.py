"""A row of printed words, letters as bars, with what a detector's map of lines says of it."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from labeler.core.annotation import Polygon
from labeler.core.geometry import rectangle
from labeler.maps.line_gaps import LineGaps

WIDTH, HEIGHT, LETTER = 900, 120, 12
TOP, HIGH = 40, 30
STRIDE = 2
SHORT, LONG = 14, 48
"""Pixels of a space, and of what lies between two columns."""


def seen(words: Sequence[int], spaces: Sequence[int], believed: Sequence[int]) -> LineGaps:
    """Words of so many letters with so many pixels between them, and what the map says there, 0 to 255."""
    image = np.full((HEIGHT, WIDTH, 3), 250, np.uint8)
    line = np.zeros((HEIGHT // STRIDE, WIDTH // STRIDE), np.uint8)
    rows = slice((TOP + 9) // STRIDE, (TOP + 21) // STRIDE)
    for (start, end), letters in zip(spans(words, spaces), words, strict=True):
        for place in range(letters):
            left = start + place * (LETTER + 4)
            image[TOP + 4 : TOP + HIGH - 4, left : left + LETTER] = 20
        line[rows, start // STRIDE : end // STRIDE] = 240
    for ((_, end), (start, _)), belief in zip(
        pairwise(spans(words, spaces)), believed, strict=True
    ):
        line[rows, end // STRIDE : start // STRIDE] = belief
    return LineGaps(line, image)


def spans(words: Sequence[int], spaces: Sequence[int]) -> list[tuple[int, int]]:
    left, found = 40, []
    for letters, space in zip(words, [*spaces, 0], strict=True):
        right = left + letters * (LETTER + 4) - 4
        found.append((left, right))
        left = right + space
    return found


def around(*ends: tuple[int, int]) -> Polygon:
    return rectangle((ends[0][0] - 3, TOP), (ends[-1][1] + 3, TOP + HIGH))
