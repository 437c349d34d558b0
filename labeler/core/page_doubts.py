"""How many lines of each page are doubtful, by kind: what pages are filtered by."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from labeler.core.annotation import Proposal, Region
from labeler.core.line_facts import DOUBTS, Concern, LineFacts


class PageDoubt(StrEnum):
    """What lines of a page are looked for by. A line may be of several kinds."""

    TO_CHECK = "with lines to check"
    """Any doubt: what F2 goes through."""
    DISAGREEING = "with disagreements"
    READING_START = "with unusual reading starts"


_CONCERNS = {
    PageDoubt.TO_CHECK: DOUBTS,
    PageDoubt.DISAGREEING: frozenset({Concern.DISAGREEING}),
    PageDoubt.READING_START: frozenset({Concern.READING_START}),
}


@dataclass(frozen=True, slots=True)
class DoubtCounts:
    """Doubtful lines of pages, in columns."""

    ids: NDArray[np.int64]
    """Ascending."""
    counts: NDArray[np.int32]
    """(pages, kinds of doubts) in the order of `PageDoubt`."""
    is_whole: bool = True
    """Whether every page was looked into that has lines."""

    @classmethod
    def of(
        cls, ids: ArrayLike = (), counts: ArrayLike = (), *, is_whole: bool = True
    ) -> "DoubtCounts":
        """Make columns of pages in any order."""
        keys = np.array(ids, np.int64)
        order = np.argsort(keys, kind="stable")
        rows = np.array(counts, np.int32).reshape(-1, len(PageDoubt))
        return cls(keys[order], rows[order], is_whole)

    def on(self, page_ids: NDArray[np.int64]) -> NDArray[np.int32]:
        """Return the counts of some pages, (pages, kinds); 0 of those that are not known."""
        found = np.zeros((len(page_ids), len(PageDoubt)), np.int32)
        at = np.searchsorted(self.ids, page_ids)
        known = at < len(self.ids)
        known[known] = self.ids[at[known]] == page_ids[known]
        found[known] = self.counts[at[known]]
        return found


def doubts_among(lines: Iterable[Region | Proposal], facts: LineFacts) -> Sequence[int]:
    """Return how many lines of a page are doubtful, in the order of `PageDoubt`."""
    concerns = [facts.concerns(line) for line in lines]
    return [
        sum(not wanted.isdisjoint(given) for given in concerns) for wanted in _CONCERNS.values()
    ]
