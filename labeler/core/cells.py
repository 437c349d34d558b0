"""Character cells: the stretches of a line between separators, each of which holds a character.

Cells are how the characters of a line are outlined together, in one dimension. They are never
stored: what a page holds are characters, which cells become and are found in again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from labeler.core.annotation import Polygon
from labeler.core.sides import Way

_TOUCHING = 0.02
"""Share of a character's width by which two may lie apart, or overlap, and be neighbours still."""
_APART = 1e-4
"""Share of a line by which edges differ at least."""


@dataclass(frozen=True, slots=True)
class Cells:
    """A line divided, in shares of its way (`core.sides`)."""

    edges: tuple[float, ...]
    """Rising: where the first stretch begins, the separators, where the last stretch ends."""
    gaps: frozenset[int] = frozenset()
    """The stretches, by their numbers, that hold no character: the spaces between words."""

    @property
    def spans(self) -> tuple[tuple[float, float], ...]:
        """Where each cell begins and ends, in reading order."""
        stretches = enumerate(pairwise(self.edges))
        return tuple(span for number, span in stretches if number not in self.gaps)

    @property
    def count(self) -> int:
        """How many characters there are."""
        return len(self.edges) - 1 - len(self.gaps)

    def outlines(self, way: Way) -> list[Polygon]:
        """Return the outline of each cell, in reading order."""
        return [way.between(*span) for span in self.spans]

    def moved(self, number: int, to: float, least: float) -> "Cells":
        """Put an edge somewhere else, at least so far from its neighbours and within the line."""
        low = self.edges[number - 1] + least if number > 0 else 0.0
        high = self.edges[number + 1] - least if number + 1 < len(self.edges) else 1.0
        return self._with(number, number + 1, min(max(to, low), max(low, high)))

    def divided(self, at: float, least: float) -> "Cells":
        """Put another separator at a share of the way; none where there is no room for it.

        A gap is divided into a gap and a cell, and before the first edge or behind the last one
        there is another cell then.
        """
        number = int(np.searchsorted(self.edges, at))
        if any(abs(edge - at) < least for edge in self.edges):
            return self
        gaps = {gap + (gap >= number) for gap in self.gaps}
        return replace(self, gaps=frozenset(gaps))._with(number, number, at)

    def joined(self, number: int) -> "Cells":
        """Take an edge away: two stretches become one, a cell if either was; an end goes with its cell.

        The last cell stays.
        """
        is_end = number in (0, len(self.edges) - 1)
        first = max(number - 1, 0)
        both = {first} if is_end else {first, first + 1}
        stays = not is_end and both <= self.gaps
        gaps = {gap - (gap > first) for gap in self.gaps - both} | ({first} if stays else set())
        left = replace(self, gaps=frozenset(gaps))._with(number, number + 1)
        return left if left.count > 0 else self

    def switched(self, at: float) -> "Cells":
        """Make a gap of the cell at a share of the way, or a cell of the gap; the last cell stays."""
        number = int(np.searchsorted(self.edges, at)) - 1
        if not 0 <= number < len(self.edges) - 1:
            return self
        other = replace(self, gaps=self.gaps ^ {number})
        return other if other.count > 0 else self

    def _with(self, start: int, end: int, *edges: float) -> "Cells":
        return replace(self, edges=(*self.edges[:start], *edges, *self.edges[end:]))


def reach_of(way: Way, outline: Polygon) -> tuple[float, float]:
    """Return from where to where on the way an outline reaches."""
    shares = [way.share_of(point) for point in outline]
    return min(shares), max(shares)


def cells_around(way: Way, characters: Sequence[Polygon]) -> Cells:
    """Return the cells that characters of a line lie in, as far along it as each of them reaches.

    Of characters that were cells these come back. They are in the order of the middles of what the
    characters reach over. Raises ValueError without characters.
    """
    if not characters:
        raise ValueError("cells are found around characters")
    spans = sorted((reach_of(way, outline) for outline in characters), key=sum)
    near = _TOUCHING * float(np.median([end - start for start, end in spans]))
    edges, gaps = [spans[0][0]], set()
    for (_, end), (start, _) in pairwise(spans):
        if start - end <= near:
            edges.append((start + end) / 2)
        else:
            gaps.add(len(edges))
            edges += [end, start]
    edges.append(spans[-1][1])
    return Cells(tuple(_rising(edges)), frozenset(gaps))


def _rising(edges: Sequence[float]) -> list[float]:
    """Return edges none of which lies before the one in front of it, and none at the same place."""
    apart = np.arange(len(edges)) * _APART
    return [float(edge) for edge in np.maximum.accumulate(np.array(edges) - apart) + apart]
