"""Where the characters of a line probably lie, from what it says and where there is ink.

The separators between N characters are chosen together, by dynamic programming. They are cheap
where little is seen of letters, and where they leave each character about as wide as it should be,
with something to see on it, and each gap between words with nothing. A separator through the middle
of a letter costs as much as a character on which nothing is to be seen, a gap that lies on a letter,
or a character e times as wide as expected.
"""

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from labeler.core.cells import Cells
from labeler.core.text import graphemes

Array = NDArray[np.float64]

_WIDTHS = {
    0.45: "'.,:;!|·’‘",
    0.6: "iIlj-",
    0.8: 'tfr1J()[]/"“”',
    1.35: "mwMWæœÆŒ@%&—",
}
"""Widths of letters, in those of an ordinary one, where they differ (ic03 and iiit5k, the parts for training)."""
_SPACE = 0.6
_FULL_WIDTH = 1.8
"""Of a character that fills a square, as Chinese ones do."""
_NARROWEST, _WIDEST, _WIDEST_GAP = 0.3, 2.6, 15.0
"""Between which factors of what is expected the width of a character lies, and that of a gap."""
_PLIANCE = 0.1
"""What a gap costs of what a character would that is as much wider than expected: words are set
far apart to fill a line, or a receipt."""
_INKED = 0.25
"""Ink from which on a place is thought to belong to a letter."""
_SMALLEST, _LARGEST = 0.5, 1.2
"""Between which factors of its share of the line an ordinary letter's width lies."""
_FINEST, _COARSEST = 10.0, 3.0
"""Places for separators on an ordinary letter, at most and at least."""
_MOST_STRETCHES = 500
"""Of more, separators are not chosen together: that takes the time by the square of their number."""
_MANY_PLACES = 900
"""So many are enough for a line of any length, unless its letters then have too few."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What comes next on a line: a character, or the gap between two words."""

    width: float = 1.0
    """In widths of an ordinary letter."""
    is_gap: bool = False


def expected_of_text(text: str) -> list[Expected]:
    """Return what a transcript leads one to expect."""
    found: list[Expected] = []
    for word in text.split():
        if found:
            found.append(Expected(_SPACE, is_gap=True))
        found += [Expected(_width(character)) for character in graphemes(word)]
    return found


def expected_of_count(count: int) -> list[Expected]:
    """Return what a number of characters leads one to expect: nothing of their widths."""
    return [Expected()] * count


def place(expected: Sequence[Expected], ink: Array | None = None) -> Cells:
    """Return the cells that fit best to what is expected along a line.

    ink: how much is seen of letters, 0 to 1, on each of some equal stretches of the line; None
    where nobody knows: then widths alone decide, and so they do where more is expected than stands
    on any line (a page pasted into one, say). Raises ValueError where nothing is expected.
    """
    if not expected:
        raise ValueError("there are no characters to place")
    widths = np.array([one.width for one in expected])
    gaps = frozenset(number for number, one in enumerate(expected) if one.is_gap)
    if ink is None or len(expected) > _MOST_STRETCHES:
        edges = np.concatenate([[0.0], np.cumsum(widths)])
    else:
        seen = _at_places(ink, float(widths.sum()))
        tried = (_cheapest(widths, gaps, seen, one) for one in _ordinary(widths, gaps, seen))
        _, edges = min(tried, key=itemgetter(0))
    return Cells(tuple((edges / edges[-1]).tolist()), gaps)


def _at_places(ink: Array, width: float) -> Array:
    """Return the ink at each place where a separator may lie; width: of the line, in ordinary letters."""
    fineness = max(min(_FINEST, _MANY_PLACES / width), _COARSEST)
    steps = math.ceil(fineness * width)
    middles = (np.arange(len(ink)) + 0.5) / len(ink)
    return np.interp(np.arange(steps + 1) / steps, middles, ink)


def _cheapest(
    widths: Array, gaps: frozenset[int], ink: Array, ordinary: float
) -> tuple[float, Array]:
    """Return what the best edges cost, and their places from the first to the last.

    widths: of the stretches between them, in ordinary letters; gaps: which of them lie between
    words; ink: at each place, 0 to 1; ordinary: places that such a letter takes.
    """
    places, passed = np.arange(len(ink)), np.cumsum(ink)
    cost = np.where(places == 0, 0.0, np.inf)
    origins: list[NDArray[np.intp]] = []
    for number, width in enumerate(widths * ordinary):
        is_gap = number in gaps
        widest = math.ceil(width * (_WIDEST_GAP if is_gap else _WIDEST))
        steps = np.arange(min(widest, len(ink) - 1), max(int(width * _NARROWEST), 1) - 1, -1)
        # One row for each place where the stretch may end, one column for how long it may be.
        covered = passed[:, None] - _before(passed, steps, 0.0)
        strain = np.log(steps / width) ** 2
        price = strain * _PLIANCE + covered / ordinary if is_gap else strain + 1 - covered / steps
        arrived = _before(cost, steps, np.inf) + price
        best = arrived.argmin(axis=1)
        origins.append(places - steps[best])
        cost = arrived[places, best] + ink
    return float(cost[-1]), _traced(origins, len(ink) - 1)


def _before(values: Array, steps: NDArray[np.intp], outside: float) -> Array:
    """Return what stands so many steps before each of some values, (N, S); steps fall by one."""
    padded = np.concatenate([np.full(steps[0], outside), values])
    return sliding_window_view(padded, len(steps))[: len(values)]


def _ordinary(widths: Array, gaps: frozenset[int], ink: Array) -> tuple[float, float]:
    """Return how many places an ordinary letter may take: its share of the line, and of the ink.

    Words that are set far apart leave less of the line to letters; letters set far apart do not.
    """
    share = (len(ink) - 1) / widths.sum()
    letters = widths.sum() - sum(widths[number] for number in gaps)
    seen = np.count_nonzero(ink > _INKED) / letters
    return share, float(np.clip(seen, _SMALLEST * share, _LARGEST * share))


def _traced(origins: Sequence[NDArray[np.intp]], end: int) -> Array:
    """Return the places on the way to the last one, by where each stretch began that ends there."""
    edges = [end]
    for origin in reversed(origins):
        edges.append(int(origin[edges[-1]]))
    return np.array(edges[::-1], np.float64)


def _width(character: str) -> float:
    """Return how wide a character is expected to be, in widths of an ordinary letter."""
    if unicodedata.east_asian_width(character[0]) in "WF":
        return _FULL_WIDTH
    base = unicodedata.normalize("NFD", character)[0]
    return next((width for width, letters in _WIDTHS.items() if base in letters), 1.0)
