"""A reader that needs no torch and reads what a test wants."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
from labeler.core.geometry import bounds
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from labeler.core.word_splitting import WordBoundary


class FakeReader:
    """Reads "line 20" within an outline whose first vertex is 20 pixels from the top.

    Others override `read_line`.
    """

    def __init__(self) -> None:
        self.seen: list[list[Polygon]] = []
        """The outlines of every call."""
        self.before: Callable[[Progress], None] = Progress.check
        """Called before each reading; to wait or to fail, put another in its place."""

    def read(
        self,
        image: NDArray[np.uint8],
        lines: Sequence[Polygon],
        progress: Progress | None = None,
    ) -> list[Reading]:
        """Do what the reader of the program does."""
        self.before(progress or Progress())
        self.seen.append(list(lines))
        return [self.read_line(line) for line in lines]

    def word_boundaries(
        self,
        image: NDArray[np.uint8],
        lines: Sequence[Polygon],
        progress: Progress | None = None,
    ) -> list[list[WordBoundary]]:
        """Return a space in the middle of every line."""
        return [[_middle(line)] for line in lines]

    def read_line(self, line: Polygon) -> Reading:
        """Return what a line says."""
        return reading(f"line {line[0][1]:.0f}")


def _middle(line: Polygon) -> WordBoundary:
    left, top, right, bottom = bounds(line)
    return ((left + right) / 2, bottom), ((left + right) / 2, top)


def reading(text: str, confidence: float = 0.9, doubtful: str = "") -> Reading:
    """A reading whose characters are all equally sure, except for some letters."""
    return Reading(text, tuple(0.3 if letter in doubtful else confidence for letter in text))


class Doubter(FakeReader):
    """Is not sure of the first line of a page."""

    def read_line(self, line: Polygon) -> Reading:
        return reading("T0TAL", doubtful="0") if line[0][1] < 20 else super().read_line(line)
