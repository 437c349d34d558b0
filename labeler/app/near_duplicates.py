"""Pages that look alike, by their perceptual hashes."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

ALIKE_BITS = 6
"""Pages whose hashes differ in no more bits are near-duplicates."""


def alike(pages: Sequence[int], models: Sequence[int], hashes: Mapping[int, int]) -> set[int]:
    """Return those pages that are near-duplicates of any of the model pages."""
    wanted = [key for key in models if key in hashes]
    seen = [key for key in pages if key in hashes]
    if not wanted or not seen:
        return set()
    blocks = _near(_bits(seen, hashes), _bits(wanted, hashes))
    return {seen[start + row] for start, near in blocks for row in np.flatnonzero(near.any(axis=1))}


def groups(pages: Sequence[int], hashes: Mapping[int, int]) -> list[list[int]]:
    """Divide pages into groups of near-duplicates, also of duplicates of duplicates."""
    seen = [key for key in pages if key in hashes]
    parents = list(range(len(seen)))

    def root(place: int) -> int:
        while parents[place] != place:
            parents[place] = parents[parents[place]]
            place = parents[place]
        return place

    bits = _bits(seen, hashes)
    for start, near in _near(bits, bits):
        for row, column in np.argwhere(np.tril(near, start - 1)).tolist():
            parents[root(column)] = root(start + row)
    found: dict[int, list[int]] = {}
    for place, key in enumerate(seen):
        found.setdefault(root(place), []).append(key)
    return [*found.values(), *([key] for key in pages if key not in hashes)]


def _bits(pages: Sequence[int], hashes: Mapping[int, int]) -> NDArray[np.uint64]:
    return np.array([hashes[key] & _MASK for key in pages], np.uint64)


def _near(
    rows: NDArray[np.uint64], columns: NDArray[np.uint64]
) -> Iterator[tuple[int, NDArray[np.bool_]]]:
    """Yield (rows, columns) whether hashes are alike, block by block with its first row.

    All pairs of a hundred thousand pages at once would take more memory than there is.
    """
    for start in range(0, len(rows), _BLOCK):
        differing = np.bitwise_count(rows[start : start + _BLOCK, None] ^ columns[None, :])
        yield start, differing <= ALIKE_BITS


_MASK = (1 << 64) - 1
_BLOCK = 64
