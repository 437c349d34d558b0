"""At how many pixels a page of a PDF is drawn: a function of what is on it, the same for good.

Labels are kept in these pixels. Whatever changes the outcome here moves the labels of all pages
that were labelled before.
"""

import math
from collections.abc import Sequence
from statistics import median

from labeler.core.errors import UnreadableImage
from labeler.formats.sources.limits import PIXEL_LIMIT
from labeler.formats.sources.pdf_content import Character, PlacedPicture

LINE_HEIGHT = 30.0
"""Pixels that the lines of a page are to be high: what detector and reader do well with."""
MOST_PIXELS = 100_000_000
"""An A3 page at 600 dots per inch has 70 million."""
LONGEST_SIDE = 30_000
_POINTS = 72.0
"""To the inch."""
_LOWEST, _USUAL, _HIGHEST = 72, 200, 600
"""Dots per inch: the lower end, that of pages without text or scan, and the upper end."""
_STEP = 25
"""Dots per inch are a multiple of it, so that a hair's breadth makes no other page."""
_COVERED = 0.5
"""A page of which pictures cover such a share is a scan."""
_TILE = 0.02
"""The share of the page from which on a picture may be a part of a scan, not an ornament."""
_MOST_REDUCED = 3.0
"""A page that would have to be drawn so many times as small is refused: nobody could read it."""


def pixels_per_point(
    size: tuple[float, float], characters: Sequence[Character], pictures: Sequence[PlacedPicture]
) -> float:
    """Return how many pixels a point becomes on a page of a size in points.

    A scan has the resolution of its pictures; other pages have that at which half of their
    characters stand on lines of `LINE_HEIGHT`. Raises UnreadableImage for pages and pictures that
    are too large.
    """
    if not all(0 < side < math.inf for side in size):
        raise UnreadableImage("The page has no size. Save the PDF anew where it still opens.")
    if any(picture.pixels > PIXEL_LIMIT for picture in pictures):
        raise UnreadableImage(
            "A picture on the page has more than {limit} million pixels. "
            "Scale it down or cut it into parts.",
            limit=PIXEL_LIMIT // 10**6,
        )
    if is_scan(size, pictures):
        wanted = max(one.pixels_per_point for one in large_pictures(size, pictures))
        wanted = min(max(wanted, _LOWEST / _POINTS), _HIGHEST / _POINTS)
    else:
        wanted = _dots_for_text(characters) / _POINTS
    possible = min(math.sqrt(MOST_PIXELS / (size[0] * size[1])), LONGEST_SIDE / max(size))
    if wanted > _MOST_REDUCED * possible:
        inches = " x ".join(f"{side / _POINTS:.0f}" for side in size)
        raise UnreadableImage(
            "The page measures {inches} inches: at a size at which it can be read it has more "
            "than {limit} million pixels, or {side:,} on a side. Cut it into parts.",
            inches=inches,
            limit=MOST_PIXELS // 10**6,
            side=LONGEST_SIDE,
        )
    return min(wanted, possible)


def is_scan(size: tuple[float, float], pictures: Sequence[PlacedPicture]) -> bool:
    """Tell whether most of a page is pictures."""
    covered = sum(picture.area for picture in large_pictures(size, pictures))
    return covered >= _COVERED * size[0] * size[1]


def large_pictures(
    size: tuple[float, float], pictures: Sequence[PlacedPicture]
) -> list[PlacedPicture]:
    """Return the pictures that may hold text, not the ornaments."""
    return [one for one in pictures if one.area >= _TILE * size[0] * size[1]]


def _dots_for_text(characters: Sequence[Character]) -> float:
    heights = [one.height for one in characters if one.height > 0 and one.text.strip()]
    if not heights:
        return _USUAL
    dots = LINE_HEIGHT / median(heights) * _POINTS
    return min(max(round(dots / _STEP) * _STEP, _LOWEST), _HIGHEST)
