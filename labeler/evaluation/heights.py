"""Recall by the height of the text."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

HEIGHT_EDGES = (12.0, 24.0, 48.0)
"""Pixels of the image; recall is told below, between and above them."""


def height_names() -> tuple[str, ...]:
    """Return the names of the bins, from low to high text."""
    edges = [f"{edge:g}" for edge in HEIGHT_EDGES]
    between = [f"{low} - {high}" for low, high in pairwise(edges)]
    return (f"< {edges[0]}", *between, f">= {edges[-1]}")


def _zeros() -> NDArray[np.int64]:
    return np.zeros(len(HEIGHT_EDGES) + 1, np.int64)


@dataclass(slots=True)
class HeightRecall:
    """True regions by height, and how many of them were found."""

    _truths: NDArray[np.int64] = field(default_factory=_zeros)
    _found: NDArray[np.int64] = field(default_factory=_zeros)

    def add(self, heights: Sequence[float], is_found: Sequence[bool]) -> None:
        """Add the true regions of a page: heights in pixels, and whether each was found."""
        bins = np.digitize(heights, HEIGHT_EDGES)
        self._truths += np.bincount(bins, minlength=len(self._truths))
        self._found += np.bincount(bins[np.asarray(is_found, bool)], minlength=len(self._found))

    def recall(self) -> dict[str, float | None]:
        """Return the share found of each bin; None where there is nothing of that height."""
        return {
            name: float(found / truths) if truths else None
            for name, found, truths in zip(height_names(), self._found, self._truths, strict=True)
        }

    def truths(self) -> dict[str, int]:
        """Return the number of true regions of each bin."""
        return dict(zip(height_names(), self._truths.tolist(), strict=True))
