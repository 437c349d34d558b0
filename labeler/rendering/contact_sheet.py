"""Samples with their labels drawn on them, side by side, for a person to look at."""

from collections.abc import Iterable, Sequence

import cv2
import numpy as np

from labeler.core.sample import Sample, Vertices
from labeler.rendering.sheet import Picture

LINE_COLOUR, CHARACTER_COLOUR, IGNORED_COLOUR = (230, 30, 30), (0, 150, 255), (250, 220, 0)
START_COLOUR = (0, 200, 60)
SUBPIXEL_BITS = 3
COLUMNS, GAP = 4, 4


def contact_sheet(samples: Sequence[Sample]) -> Picture:
    """Return samples of one size in rows of four, every one with its labels.

    Red: lines, with a green dot where reading starts. Blue: characters. Yellow: ignored.
    """
    height, width = samples[0].image.shape[:2]
    rows = -(-len(samples) // COLUMNS)
    shape = (rows * (height + GAP) - GAP, min(COLUMNS, len(samples)) * (width + GAP) - GAP, 3)
    sheet = np.zeros(shape, np.uint8)
    for number, sample in enumerate(samples):
        top, left = (height + GAP) * (number // COLUMNS), (width + GAP) * (number % COLUMNS)
        sheet[top : top + height, left : left + width] = drawn(sample)
    return sheet


def drawn(sample: Sample) -> Picture:
    """Return the image with lines, characters, ignored regions and the start of each line."""
    picture = sample.image.copy()
    _outline(picture, sample.characters, CHARACTER_COLOUR)
    _outline(picture, sample.ignored, IGNORED_COLOUR)
    _outline(picture, sample.lines, LINE_COLOUR)
    for line in sample.lines:
        start = (round(float(line[0, 0])), round(float(line[0, 1])))
        cv2.circle(picture, start, 2, START_COLOUR, -1)
    return picture


def _outline(picture: Picture, polygons: Iterable[Vertices], colour: tuple[int, int, int]) -> None:
    fixed_point = [np.round(p * 2**SUBPIXEL_BITS).astype(np.int32) for p in polygons]
    cv2.polylines(picture, fixed_point, True, colour, 1, cv2.LINE_AA, SUBPIXEL_BITS)
