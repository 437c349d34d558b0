"""What of a page was in view, large enough to be read: pure arithmetic, no widgets."""

import math
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon
from labeler.gui.canvas.viewport import Box, Viewport

LEGIBLE, SMALLEST = 6.0, 3.0
"""Logical pixels of height from which the usual line of a page can be read, and the smallest."""
NARROWEST = 100.0
"""Logical pixels the narrow side of a page takes at least where one can see if there is text."""
SPOTS = 24
"""Places along each side of a page that all have to be in view before the whole page was."""

_KEPT = 2**14
"""Outlines whose thickness is remembered: those of a few large pages."""


class Sight:
    """Remembers what was in view, also bit by bit: a line or a page may be larger than the view."""

    def __init__(self, size: tuple[int, int] = (0, 0)) -> None:
        self._narrow = min(size)
        self._spots = frozenset(
            ((column + 0.5) / SPOTS * size[0], (row + 0.5) / SPOTS * size[1])
            for column in range(SPOTS)
            for row in range(SPOTS)
        )
        """Where nobody has looked yet."""
        self._left: dict[Polygon, frozenset[Point]] = {}
        """Of the outlines that came into view, the vertices that have not yet."""

    @property
    def is_whole(self) -> bool:
        """Whether every part of the page was in view."""
        return not self._spots

    @property
    def outlines(self) -> frozenset[Polygon]:
        """The outlines that were in view as a whole."""
        return frozenset(outline for outline, left in self._left.items() if not left)

    def copy(self) -> "Sight":
        """Return what was in view so far; looking on changes only one of the two."""
        twin = Sight()
        twin._narrow, twin._spots, twin._left = self._narrow, self._spots, dict(self._left)
        return twin

    def look(
        self,
        views: Sequence[Viewport],
        outlines: Iterable[Polygon],
        usual: float,
        covered: Collection[Box] = (),
    ) -> None:
        """Take note of what is in view in every one of some views; `usual` is the height of lines.

        What lies below a `covered` part of the image, or reaches below it, is not.
        """
        if self._spots and all(_shows(view, self._narrow, NARROWEST) for view in views):
            below = frozenset(spot for spot in self._spots if _is_below(covered, (spot, spot)))
            self._spots = _out_of_view(self._spots, views) | below
        for outline in outlines:
            left = self._left.get(outline, frozenset(outline))
            if (
                left
                and not _is_below(covered, outline)
                and all(is_legible(view, outline, usual) for view in views)
            ):
                self._left[outline] = _out_of_view(left, views)

    def follow(self, before: Polygon, after: Polygon) -> None:
        """Take note that somebody changed an outline: it was seen if it was seen before."""
        if self._left.get(before) == frozenset():
            self._left[after] = frozenset()


def is_legible(view: Viewport, outline: Polygon, usual: float) -> bool:
    """Tell whether a line is shown large enough to be read, or as large as its image is.

    A page is looked at in the size of its usual lines, given in image pixels.
    """
    return _shows(view, usual, LEGIBLE) and _shows(view, _thickness(outline), SMALLEST)


@lru_cache(_KEPT)
def _thickness(outline: Polygon) -> float:
    """Return the shorter side of the rectangle with the same area and perimeter.

    Asked of every line in view after every moment.
    """
    half, area = geometry.perimeter(outline) / 2, abs(geometry.signed_area(outline))
    return (half - math.sqrt(max(half**2 - 4 * area, 0.0))) / 2


def _shows(view: Viewport, extent: float, at_least: float) -> bool:
    return extent * view.scale >= at_least or view.zoom >= 1


def _out_of_view(points: frozenset[Point], views: Sequence[Viewport]) -> frozenset[Point]:
    seen = [view.visible for view in views]
    left, right = max(box.left for box in seen), min(box.right for box in seen)
    top, bottom = max(box.top for box in seen), min(box.bottom for box in seen)
    return frozenset((x, y) for x, y in points if not (left <= x <= right and top <= y <= bottom))


def _is_below(covered: Collection[Box], points: Sequence[Point]) -> bool:
    if not covered:
        return False
    bounds = Box(*geometry.bounds(points))
    return any(bounds.meets(box) for box in covered)
