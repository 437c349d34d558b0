"""The pages of a project in columns: enough to count, filter and walk a million of them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import repeat
from operator import contains
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from labeler.core.annotation import DONE_STATES, ReviewState, Voucher
from labeler.core.page_doubts import DoubtCounts, PageDoubt
from labeler.core.records import PageEntry, Split

Places: TypeAlias = NDArray[np.intp]
"""Places of pages in the order of the project, ascending."""


class Mark(StrEnum):
    """What is said of a page besides its state, mostly because it wants a look."""

    UNSEEN = "accepted unseen"
    REFUSED = "not all imported"
    IMAGE_CHANGED = "image changed"
    DAMAGED = "damaged"
    ISSUES = "open issues"
    APPROVED = "approved"
    """By a second person."""
    NOTED = "with a note"
    VALIDATION = "validation page"
    MINE = "mine"
    """Given to the person who looks."""
    OTHERS = "given to others"


Kind: TypeAlias = ReviewState | Mark | PageDoubt
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
    def is_to_review(self) -> bool:
        """Whether a person accepted such a page, nothing is to be settled, and nobody approved it."""
        off = {Mark.UNSEEN, Mark.APPROVED, Mark.ISSUES, Mark.DAMAGED, Mark.IMAGE_CHANGED}
        return self.state is ReviewState.ACCEPTED and self.marks.isdisjoint(off)

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
"""The code of a status is the sum of those of all that it says: two bytes a page."""
CODES = 2 * PROBLEM_CODE
"""How many codes there are."""
_STATES = tuple(ReviewState)


def code_of(status: Status) -> int:
    """Return the number that stands for a status."""
    marks = sum(MARK_CODES[mark] for mark in status.marks)
    return STATE_CODES[status.state] + marks + PROBLEM_CODE * status.has_problem


@cache
def status_by(code: int) -> Status:
    """Return the status that a number stands for. Of all there might be, projects hold a few."""
    said, state = divmod(code, len(STATE_CODES))
    marks = frozenset(mark for place, mark in enumerate(Mark) if said >> place & 1)
    return Status(_STATES[state], marks, bool(said >> len(Mark)))


def status_of(entry: PageEntry) -> Status:
    """Return what the list tells a page apart by."""
    is_approved = entry.state is ReviewState.ACCEPTED and entry.voucher is Voucher.REVIEWER
    given = {
        Mark.UNSEEN: is_unseen(entry),
        Mark.ISSUES: entry.open_issues > 0,
        Mark.APPROVED: is_approved,
        Mark.REFUSED: bool(entry.refused),
        Mark.IMAGE_CHANGED: entry.is_image_changed,
        Mark.DAMAGED: bool(entry.damage),
        Mark.NOTED: bool(entry.note),
        Mark.VALIDATION: entry.split is Split.VALIDATION,
        Mark.MINE: entry.is_mine,
        Mark.OTHERS: bool(entry.assignee) and not entry.is_mine,
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
        self._codes = np.array(codes, np.uint16)
        self._counts = np.bincount(self._codes, minlength=CODES)
        self._doubts = np.zeros((len(self.ids), len(PageDoubt)), np.int32)
        self._folded: list[str] = []
        """The names as they are searched, from the first search on."""

    @classmethod
    def of(cls, entries: Collection[PageEntry]) -> "PageIndex":
        """Return the index of some pages."""
        return cls(
            [entry.id for entry in entries],
            [entry.name for entry in entries],
            [code_of(status_of(entry)) for entry in entries],
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
        return status_by(int(self._codes[place]))

    def take_doubts(self, known: DoubtCounts) -> None:
        """Take over how many lines are doubtful on each page, as far as is known."""
        self._doubts = known.on(self.ids)

    def doubts(self, place: int) -> dict[PageDoubt, int]:
        """Return how many lines of a page are doubtful; kinds without any are left out."""
        if not self.status(place).has_lines:
            return {}
        counts = zip(PageDoubt, self._doubts[place].tolist(), strict=True)
        return {doubt: count for doubt, count in counts if count}

    def renew(self, entry: PageEntry) -> int | None:
        """Take over what a page is by now; return its place, None when there is no such page."""
        place = self.place(entry.id)
        if place is not None:
            self._counts[self._codes[place]] -= 1
            self._codes[place] = code_of(status_of(entry))
            self._counts[self._codes[place]] += 1
            self._rename(place, entry.name)
        return place

    def count(self, kind: Kind) -> int:
        """Return how many pages are of a kind."""
        if isinstance(kind, PageDoubt):
            return int(np.count_nonzero(self._doubted({kind}, 1)))
        there = np.flatnonzero(self._counts).tolist()
        return sum(int(self._counts[code]) for code in there if kind in status_by(code).kinds)

    def matching(self, text: str, wanted: frozenset[Kind], at_least: int = 1) -> Places:
        """Return pages whose name contains a text, of one of some kinds; none means all.

        Doubts are a choice of their own: where any is wanted, so many lines have to be of one of them.
        """
        doubts = {kind for kind in wanted if isinstance(kind, PageDoubt)}
        kinds = wanted - doubts
        matches = self._which(lambda status: not kinds or bool(kinds & status.kinds))
        if doubts:
            matches &= self._doubted(doubts, at_least)
        if text := text.casefold():
            if not self._folded:
                self._folded = [name.casefold() for name in self.names]
            # Python runs no line of its own for any of the million names.
            matches &= np.fromiter(map(contains, self._folded, repeat(text)), bool, len(self))
        return np.flatnonzero(matches)

    def waiting(self, places: Places) -> Places:
        """Return those of some pages that somebody should look at, and can."""
        return places[self._which(lambda status: status.waits, places)]

    def with_lines(self, places: Places) -> Places:
        """Return those of some pages on which lines can be checked."""
        return places[self._which(lambda status: status.has_lines, places)]

    def to_review(self) -> Places:
        """Return the pages that somebody accepted and no second person has approved."""
        return np.flatnonzero(self._which(lambda status: status.is_to_review))

    def without(self, page_ids: Collection[int]) -> "PageIndex":
        """Return the index of the other pages."""
        kept = np.flatnonzero(~np.isin(self.ids, list(page_ids)))
        names = [self.names[place] for place in kept.tolist()]
        others = PageIndex(self.ids[kept], names, self._codes[kept])
        others._doubts = self._doubts[kept]
        return others

    def _doubted(self, doubts: Collection[PageDoubt], at_least: int) -> NDArray[np.bool_]:
        """Tell of all pages whether so many lines are doubtful in one of some ways."""
        columns = [place for place, doubt in enumerate(PageDoubt) if doubt in doubts]
        found = self._which(lambda status: status.has_lines)
        found &= np.any(self._doubts[:, columns] >= at_least, axis=1)
        return found

    def _which(
        self, is_meant: Callable[[Status], bool], places: Places | slice = slice(None)
    ) -> NDArray[np.bool_]:
        """Tell which of some pages are of a status that is meant."""
        meant = np.zeros(CODES, bool)
        there = np.flatnonzero(self._counts).tolist()
        meant[[code for code in there if is_meant(status_by(code))]] = True
        found: NDArray[np.bool_] = meant[self._codes[places]]
        return found

    def _rename(self, place: int, name: str) -> None:
        if name != self.names[place]:
            self.names[place] = name
            self._folded = []
