"""A reader that needs no torch and reads what a test wants."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
from labeler.core.progress import Progress
from labeler.core.reading import Reading


class FakeReader:
    """Reads "line 20" within an outline whose first vertex is 20 pixels from the top."""

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
        return [reading(f"line {line[0][1]:.0f}") for line in lines]


def reading(text: str, confidence: float = 0.9) -> Reading:
    """A reading whose characters are all equally sure."""
    return Reading(text, (confidence,) * len(text))
