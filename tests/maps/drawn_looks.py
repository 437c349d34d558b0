"""Looks at lines of which the map is known: what a network would answer that sees them as surely."""

import numpy as np

from labeler.core.annotation import Polygon
from labeler.core.looks import Look, Looks
from labeler.core.sample import Sample
from labeler.maps.encode import encode
from labeler.maps.offset import LINE_RATIO

BEST = 0.65
STRIDE = 2


def drawn(size: tuple[int, int], *lines: tuple[Polygon, float]) -> Looks:
    """Looks at lines on an image of a width and height, each seen with a probability."""
    shape = (size[1] // STRIDE, size[0] // STRIDE)
    line = np.zeros(shape, np.float32)
    for polygon, probability in lines:
        outlines = [np.array(polygon, np.float32)]
        seen = encode(Sample(np.zeros((size[1], size[0], 3), np.uint8), outlines)).line
        line = np.maximum(line, seen * probability)
    maps = np.rint(line * 255).astype(np.uint8)
    look = Look(np.zeros_like(maps), maps, (float(STRIDE), float(STRIDE)), 1.0)
    return Looks(size, (look,), LINE_RATIO, BEST)
