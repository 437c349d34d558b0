"""Pages that look alike, by their perceptual hashes."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

ALIKE_BITS = 6
"""Pages whose looks differ in no more bits are near-duplicates."""


def alike(pages: Sequence[int], models: Sequence[int], looks: Mapping[int, int]) -> set[int]:
    """Return those pages that are near-duplicates of any of the model pages."""
    wanted = [key for key in models if key in looks]
    seen = [key for key in pages if key in looks]
    if not wanted or not seen:
        return set()
    near = np.any(_distances(seen, wanted, looks) <= ALIKE_BITS, axis=1)
    return {seen[place] for place in np.flatnonzero(near)}


def groups(pages: Sequence[int], looks: Mapping[int, int]) -> list[list[int]]:
    """Divide pages into groups of near-duplicates, also of duplicates of duplicates."""
    seen = [key for key in pages if key in looks]
    links = _distances(seen, seen, looks) <= ALIKE_BITS if seen else np.zeros((0, 0), bool)
    parents = list(range(len(seen)))

    def root(place: int) -> int:
        while parents[place] != place:
            parents[place] = parents[parents[place]]
            place = parents[place]
        return place

    for row in range(len(seen)):
        for column in np.flatnonzero(links[row, :row]).tolist():
            parents[root(column)] = root(row)
    found: dict[int, list[int]] = {}
    for place, key in enumerate(seen):
        found.setdefault(root(place), []).append(key)
    return [*found.values(), *([key] for key in pages if key not in looks)]


def _distances(
    rows: Sequence[int], columns: Sequence[int], looks: Mapping[int, int]
) -> NDArray[np.uint8]:
    """(rows, columns) number of bits in which the looks of two pages differ."""
    first = np.array([looks[key] & _MASK for key in rows], np.uint64)
    second = np.array([looks[key] & _MASK for key in columns], np.uint64)
    return np.asarray(np.bitwise_count(first[:, None] ^ second[None, :]), np.uint8)


_MASK = (1 << 64) - 1
