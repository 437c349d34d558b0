"""How a page lies: upright, on one of its sides or on its head, as the reading of its lines tells.

Outlines alone cannot: a line that runs up a page looks like a column that is read downwards.
"""

import math
import unicodedata
from collections.abc import Iterable

from labeler.core.annotation import Polygon
from labeler.core.quarter_turns import QUARTERS
from labeler.core.reading import LEGIBLE, Reading
from labeler.core.reading_starts import UPRIGHT, stance

_COLUMN = 2.0
"""A region that is so many times as high as it is wide is read after it was laid down."""
_FEWEST = 3
"""Lines that have to agree: a page of one or two says too little."""
_SHORTEST = 3
"""Characters of a text that may be one of a page that lies on its side."""


def lie(lines: Iterable[tuple[Polygon, Reading | None]]) -> int:
    """Return by how many quarters, 0 to 3, a page must be turned clockwise for its text to stand upright.

    Longer lines count more. Where no direction has more than half of all that could be read, or few
    lines could, the page is taken to be upright: 0.
    """
    lengths = [0.0] * QUARTERS
    counts = [0] * QUARTERS
    for polygon, reading in lines:
        if len(polygon) > 2 and reading is not None and reading.confidence >= LEGIBLE:
            turn = line_turn(polygon, reading)
            found = stance(polygon)
            lengths[turn] += max(found.length, found.height)
            counts[turn] += 1
    most = max(range(QUARTERS), key=lambda turn: lengths[turn])
    is_clear = counts[most] >= _FEWEST and 2 * lengths[most] > sum(lengths)
    return most if is_clear else 0


def line_turn(polygon: Polygon, reading: Reading) -> int:
    """Return the quarters by which a page must be turned clockwise for a line to stand upright."""
    found = stance(polygon)
    up = found.up
    if is_laid_down(polygon):
        if may_stand(reading.text):
            return 0
        up += math.pi / 2  # It was laid on its right side: letters that stand then point there.
    if reading.is_upside_down:
        up += math.pi
    return round((UPRIGHT - up) / (math.pi / 2)) % QUARTERS


def is_laid_down(polygon: Polygon) -> bool:
    """Tell whether a region is laid on its right side before it is read."""
    found = stance(polygon)
    return found.height >= _COLUMN * found.length


def may_stand(text: str) -> bool:
    """Tell whether a text may be written in a column: most of it in characters that are, or short."""
    letters = [one for one in text if not one.isspace()]
    wide = sum(unicodedata.east_asian_width(one) in "WF" for one in letters)
    return len(letters) < _SHORTEST or 2 * wide >= len(letters)
