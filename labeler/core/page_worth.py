"""What a page is worth doing: how many of its lines are expected to be wrong.

The shares were counted on pages that no model was taught with (docs/experiments.md, 2026-11-30 first).
They put pages into an order; as numbers they hold for pages like those, and elsewhere roughly.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Proposal, Region
from labeler.core.dispute import chance_of_wrong, dispute_of
from labeler.core.line_facts import LineFacts
from labeler.core.pace import WorkPace, looking_at
from labeler.core.page_index import PageIndex, Places

MARKED = 0.5
"""Share of marks of missed text that lie on text."""


@dataclass(frozen=True, slots=True)
class PageWorth:
    """What is to be expected of a page as it stands."""

    looking: float
    """Seconds that it takes to look at its lines, by the model of `core.pace`."""
    wrong: float
    """Lines, and missed ones, on average over many such pages."""
    most_disputed: float
    """The highest dispute of a proposed line."""


@dataclass(frozen=True, slots=True)
class Stint:
    """What so many minutes bring, pages being taken in some order."""

    pages: int = 0
    wrong: float = 0.0
    """Lines that are put right or outlined meanwhile, as far as what is expected is true."""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Worths:
    """What pages are worth, in columns: those that wait, and of which anything is known."""

    ids: NDArray[np.int64]
    """Ascending."""
    looking: NDArray[np.float64]
    wrong: NDArray[np.float64]
    most_disputed: NDArray[np.float64]

    def rates(self, pace: WorkPace) -> NDArray[np.float64]:
        """Return how many lines each page lets somebody put right in a second."""
        return self.wrong / pace.seconds(self.looking, self.wrong)

    def rates_of(self, page_ids: NDArray[np.int64], pace: WorkPace) -> NDArray[np.float64]:
        """Return the same of some pages; nan of those of which nothing is known."""
        rates = np.full(len(page_ids), np.nan)
        known, at = self._places(page_ids)
        rates[known] = self.rates(pace)[at]
        return rates

    def within(self, seconds: float, page_ids: NDArray[np.int64], pace: WorkPace) -> Stint:
        """Return what so many seconds bring on pages in their order; the last one may be half done.

        Pages of which nothing is known are passed over.
        """
        _, at = self._places(page_ids)
        wrong = self.wrong[at]
        ends = np.cumsum(pace.seconds(self.looking[at], wrong))
        whole = int(np.searchsorted(ends, seconds, side="right"))
        share = 0.0
        if whole < len(at):
            begun = float(ends[whole - 1]) if whole else 0.0
            share = (seconds - begun) / (float(ends[whole]) - begun)
        parts = np.zeros(len(at))
        parts[:whole] = 1.0
        parts[whole : whole + 1] = share
        spent = min(seconds, float(ends[-1])) if len(at) else 0.0
        return Stint(whole + (share > 0), float(wrong @ parts), spent)

    def _places(self, page_ids: NDArray[np.int64]) -> tuple[NDArray[np.bool_], NDArray[np.intp]]:
        """Return which of some pages are known, and where these stand."""
        at = np.searchsorted(self.ids, page_ids)
        known = at < len(self.ids)
        known[known] = self.ids[at[known]] == page_ids[known]
        return known, at[known]


def worth_of(
    lines: Iterable[Region | Proposal],
    marks: int,
    facts: LineFacts,
    *,
    has_transcripts: bool,
) -> PageWorth:
    """Return what a page is worth: its lines and pending proposals of lines, and so many marks.

    Without transcripts only outlines can be wrong. What a person outlined or wrote is not.
    """
    count = to_check = characters = 0
    wrong, most = MARKED * marks, 0.0
    for line in lines:
        count += 1
        if facts.is_to_check(line):
            to_check += 1
            characters += len(facts.words(line).text) if has_transcripts else 0
        wrong += chance_of_wrong(line, facts, has_transcripts=has_transcripts)
        if isinstance(line, Proposal):
            most = max(most, dispute_of(line, facts, has_transcripts=has_transcripts))
    return PageWorth(looking_at(count, to_check, characters), wrong, most)


def most_worth_first(
    index: PageIndex, worths: Worths, by: WorkPace, kept: Places | None = None
) -> Places:
    """Return all places of a project's pages, in the order in which they are worth doing.

    First come those that are `kept` at the top, as they are given; then those that wait, the ones that
    let somebody put right most in a minute first, those of which nothing is known in their order, and
    last what is done.
    """
    everything = np.arange(len(index))
    rates = worths.rates_of(index.ids, by)
    rank = np.full(len(index), 2)
    waiting = index.waiting(everything)
    rank[waiting] = np.isnan(rates[waiting])
    order: Places = np.lexsort((everything, -np.nan_to_num(rates), rank))
    if kept is not None:
        order = np.concatenate([kept, order[~np.isin(order, kept)]])
    return order
