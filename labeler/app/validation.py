"""The validation pages of a project: chosen once, never redrawn, growing by append."""

import random
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from labeler.app.project import Project
from labeler.core.annotation import ReviewState
from labeler.core.records import PageEntry, Split

SHARE = 0.2
"""Of the accepted pages."""
AT_LEAST, AT_MOST = 2, 60
"""Pages. More than that many tell little more, and scoring them takes the time to learn from them."""
ALIKE_BITS = 6
"""Pages whose looks differ in no more bits are near-duplicates and stay together."""


def freeze(project: Project) -> frozenset[int]:
    """Choose validation pages among the accepted ones, once; return all there are.

    Called before every training: pages chosen earlier stay, pages that were trained on never
    join, and of pages accepted since then so many join that the share is kept. Near-duplicates of
    a page go where that page went.
    """
    entries = usable(project)
    splits = {entry.id: entry.split for entry in entries}
    chosen = assign(splits, groups(list(splits), project.store.pages.looks()))
    fresh = {key: split for key, split in chosen.items() if splits[key] is None}
    if fresh:
        project.store.pages.set_split(fresh)
    return pages_of(project.entries(), Split.VALIDATION)


def usable(project: Project) -> list[PageEntry]:
    """Return the accepted pages whose image can be read and is the one that was labelled."""
    return [
        entry
        for entry in project.sound_entries()
        if entry.state is ReviewState.ACCEPTED and entry.size is not None
    ]


def pages_of(entries: Sequence[PageEntry], split: Split) -> frozenset[int]:
    """Return the pages that were given to one use."""
    return frozenset(entry.id for entry in entries if entry.split is split)


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


def assign(
    splits: Mapping[int, Split | None], grouped: Sequence[Sequence[int]]
) -> dict[int, Split]:
    """Give every page a use; pages that have one keep it, and groups are not divided.

    When all pages look alike there is only one group; then it has to be divided, because a model
    that cannot be judged is worth less than one judged a little too kindly.
    """
    chosen: dict[int, Split] = {key: split for key, split in splits.items() if split is not None}
    fresh: list[list[int]] = []
    for group in grouped:
        uses = {chosen[key] for key in group if key in chosen}
        if uses:
            use = Split.TRAINING if Split.TRAINING in uses else Split.VALIDATION
            chosen |= {key: use for key in group if key not in chosen}
        else:
            fresh.append(sorted(group))
    if not chosen and len(fresh) == 1:
        fresh = [[key] for key in fresh[0]]
    fresh.sort()
    random.Random(len(splits)).shuffle(fresh)
    validation = sum(use is Split.VALIDATION for use in chosen.values())
    for group in sorted(fresh, key=len):
        missing = target(len(splits)) - validation
        is_wanted = missing > 0 and (len(group) <= missing or not validation)
        chosen |= dict.fromkeys(group, Split.VALIDATION if is_wanted else Split.TRAINING)
        validation += len(group) if is_wanted else 0
    return chosen


def target(pages: int) -> int:
    """Return how many of so many accepted pages are for validation."""
    return min(max(round(SHARE * pages), min(AT_LEAST, pages // 2)), AT_MOST)


def _distances(
    rows: Sequence[int], columns: Sequence[int], looks: Mapping[int, int]
) -> NDArray[np.uint8]:
    """(rows, columns) number of bits in which the looks of two pages differ."""
    first = np.array([looks[key] & _MASK for key in rows], np.uint64)
    second = np.array([looks[key] & _MASK for key in columns], np.uint64)
    return np.asarray(np.bitwise_count(first[:, None] ^ second[None, :]), np.uint8)


_MASK = (1 << 64) - 1
