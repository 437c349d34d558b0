"""The pages of a project in columns: enough to count, filter and walk a million of them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product, repeat
from operator import contains
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from labeler.core.annotation import DONE_STATES, ReviewState, Voucher
from labeler.core.records import PageEntry

Places: TypeAlias = NDArray[np.intp]
"""Places of pages in the order of the project, ascending."""


class Mark(StrEnum):
    """What about a page wants a look, whatever its state."""

    UNSEEN = "accepted unseen"
    REFUSED = "not all imported"
    IMAGE_CHANGED = "image changed"
    DAMAGED = "damaged"


Kind: TypeAlias = ReviewState | Mark
"""What the list can be filtered by."""


@dataclass(frozen=True, slots=True)
class Status:
    """All that the list tells pages apart by, besides their names."""

    state: ReviewState
    marks: frozenset[Mark] = frozenset()
    has_problem: bool = False

    @property
    def kinds(self) -> frozenset[Kind]:
        """Everything such a page can be found by."""
        return frozenset([self.state, *self.marks])

    @property
    def waits(self) -> bool:
        """Whether somebody should look at such a page, and can."""
        is_open = self.state not in DONE_STATES or Mark.UNSEEN in self.marks
        return is_open and not self.has_problem and Mark.DAMAGED not in self.marks

    @property
    def has_lines(self) -> bool:
        """Whether lines of such a page can be checked, and are to be used for something."""
        is_out = self.state in (ReviewState.REJECTED, ReviewState.SKIPPED) or self.has_problem
        return not is_out and self.marks.isdisjoint({Mark.DAMAGED, Mark.IMAGE_CHANGED})


STATE_CODES: Mapping[ReviewState, int] = {state: code for code, state in enumerate(ReviewState)}
MARK_CODES: Mapping[Mark, int] = {
    mark: len(STATE_CODES) << place for place, mark in enumerate(Mark)
}
PROBLEM_CODE = len(STATE_CODES) << len(Mark)
"""The code of a status is the sum of those of all that it says: one byte a page."""


def _code(status: Status) -> int:
    marks = sum(MARK_CODES[mark] for mark in status.marks)
    return STATE_CODES[status.state] + marks + PROBLEM_CODE * status.has_problem


def _all_statuses() -> list[Status]:
    choices = [(False, True)] * len(Mark)
    marks = [
        frozenset(m for m, is_on in zip(Mark, on, strict=True) if is_on) for on in product(*choices)
    ]
    found = [Status(*each) for each in product(ReviewState, marks, (False, True))]
    return sorted(found, key=_code)


STATUSES: Sequence[Status] = _all_statuses()
"""Every status, by its code."""
_WAITS = np.array([status.waits for status in STATUSES])
_HAS_LINES = np.array([status.has_lines for status in STATUSES])


def status_of(entry: PageEntry) -> Status:
    """Return what the list tells a page apart by."""
    given = {
        Mark.UNSEEN: is_unseen(entry),
        Mark.REFUSED: bool(entry.refused),
        Mark.IMAGE_CHANGED: entry.is_image_changed,
        Mark.DAMAGED: bool(entry.damage),
    }
    marks = frozenset(mark for mark, is_given in given.items() if is_given)
    return Status(entry.state, marks, bool(entry.problem))


def marks(entry: PageEntry) -> list[Mark]:
    """Return what about a page wants a look."""
    given = status_of(entry).marks
    return [mark for mark in Mark if mark in given]


def is_unseen(entry: PageEntry) -> bool:
    """Tell whether a page was accepted although nobody has looked at all of it."""
    return entry.state is ReviewState.ACCEPTED and entry.voucher is Voucher.NOBODY


class PageIndex:
    """Pages by their place in the order of the project, which is that of their numbers."""

    def __init__(
        self, ids: ArrayLike = (), names: Sequence[str] = (), codes: ArrayLike = ()
    ) -> None:
        """`ids` ascend; `codes` are those of their statuses."""
        self.ids = np.array(ids, np.int64)
        self.names = list(names)
        self._codes = np.array(codes, np.uint8)
        self._counts = np.bincount(self._codes, minlength=len(STATUSES))
        self._folded: list[str] = []
        """The names as they are searched, from the first search on."""

    @classmethod
    def of(cls, entries: Collection[PageEntry]) -> "PageIndex":
        """Return the index of some pages."""
        return cls(
            [entry.id for entry in entries],
            [entry.name for entry in entries],
            [_code(status_of(entry)) for entry in entries],
        )

    def __len__(self) -> int:
        return len(self.names)

    def __contains__(self, page_id: object) -> bool:
        return isinstance(page_id, int) and self.place(page_id) is not None

    def place(self, page_id: int) -> int | None:
        """Return where a page stands; None when there is no such page."""
        place = int(np.searchsorted(self.ids, page_id))
        return place if place < len(self.ids) and self.ids[place] == page_id else None

    def status(self, place: int) -> Status:
        """Return what the list tells a page apart by."""
        return STATUSES[int(self._codes[place])]

    def renew(self, entry: PageEntry) -> int | None:
        """Take over what a page is by now; return its place, None when there is no such page."""
        place = self.place(entry.id)
        if place is not None:
            self._counts[self._codes[place]] -= 1
            self._codes[place] = _code(status_of(entry))
            self._counts[self._codes[place]] += 1
            self._rename(place, entry.name)
        return place

    def count(self, kind: Kind) -> int:
        """Return how many pages are of a kind."""
        return sum(
            int(count)
            for status, count in zip(STATUSES, self._counts, strict=True)
            if count and kind in status.kinds
        )

    def matching(self, text: str, wanted: frozenset[Kind]) -> Places:
        """Return pages whose name contains a text, of one of some kinds; none means all."""
        is_wanted = np.array([not wanted or bool(wanted & one.kinds) for one in STATUSES])
        matches = is_wanted[self._codes]
        if text := text.casefold():
            if not self._folded:
                self._folded = [name.casefold() for name in self.names]
            # Python runs no line of its own for any of the million names.
            matches &= np.fromiter(map(contains, self._folded, repeat(text)), bool, len(self))
        return np.flatnonzero(matches)

    def waiting(self, places: Places) -> Places:
        """Return those of some pages that somebody should look at, and can."""
        waiting: Places = places[_WAITS[self._codes[places]]]
        return waiting

    def with_lines(self, places: Places) -> Places:
        """Return those of some pages on which lines can be checked."""
        found: Places = places[_HAS_LINES[self._codes[places]]]
        return found

    def without(self, page_ids: Collection[int]) -> "PageIndex":
        """Return the index of the other pages."""
        kept = np.flatnonzero(~np.isin(self.ids, list(page_ids)))
        names = [self.names[place] for place in kept.tolist()]
        return PageIndex(self.ids[kept], names, self._codes[kept])

    def _rename(self, place: int, name: str) -> None:
        if name != self.names[place]:
            self.names[place] = name
            self._folded = []
