"""How far the two branches of a detector are apart: the one sees characters, the other lines, both count."""

from collections.abc import Iterable
from dataclasses import dataclass

APART = 0.1
"""Share of the larger count from which on branches disagree about a page."""


@dataclass(frozen=True, slots=True)
class BranchCounts:
    """Characters that both branches counted on pages nobody has done with."""

    pages: int = 0
    by_characters: int = 0
    by_lines: int = 0
    apart: int = 0
    """Pages about which they disagree."""


NONE_COUNTED = BranchCounts()


def compared(counts: Iterable[tuple[int, int]]) -> BranchCounts:
    """Add up what both branches counted on each page: that of characters, that of lines."""
    pages = by_characters = by_lines = apart = 0
    for characters, lines in counts:
        pages += 1
        by_characters += characters
        by_lines += lines
        apart += abs(characters - lines) > APART * max(characters, lines)
    return BranchCounts(pages, by_characters, by_lines, apart)
