"""How fast somebody works: what pages take them, learned from the times between their edits.

Before anything is known of them it is what the keystroke-level model says of a trained hand
(docs/experiments.md, 2026-11-29 eleventh and twelfth), which makes no mistakes and never thinks twice. What they
do tells one number: how many times as long it takes them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

OF_PAGE, OF_GLANCE, OF_VISIT, OF_CHARACTER, OF_FIX = 1.8, 0.23, 0.4, 0.09, 3.0
"""Seconds: for accepting a page, for each line at a glance, for coming to one that is to be checked, for each
of its characters, which are read in the picture and in the text, and for putting a line right."""
VISITED = 0.4
"""Share of the lines of a page that are to be checked, where only that is known what became of it."""
PRIOR_SECONDS = 600.0
"""The model counts as much as so many seconds of somebody's own work."""
LONGEST_PAUSE = 60.0
"""Seconds: between two edits nobody is taken to have worked longer."""
SHORTEST_LOOK = 0.5
"""Seconds: a page that took less was no person's work."""

Amount = TypeVar("Amount", float, NDArray[np.float64])


@dataclass(frozen=True, slots=True)
class EditMoment:
    """One edit of a person: on which page, when, in which window."""

    page_id: int
    moment: datetime
    writer: str


@dataclass(frozen=True, slots=True)
class WorkedPage:
    """A page that somebody has done with."""

    seconds: float
    edits: int
    lines: int
    characters: int
    """Of all its transcripts."""


@dataclass(frozen=True, slots=True)
class WorkPace:
    """How long pages take somebody."""

    factor: float = 1.0
    """Times as long as by the model."""
    pages: int = 0
    """Of their own that it was learned from."""

    def seconds(self, looking: Amount, wrong: Amount) -> Amount:
        """Return how long pages take that take `looking` seconds by the model, and to put right."""
        return self.factor * (looking + OF_FIX * wrong)


def looking_at(lines: float, to_check: float, characters: float) -> float:
    """Return the seconds that a page takes on which nothing is wrong, by the model.

    `characters` are those of the lines to check.
    """
    return OF_PAGE + OF_GLANCE * lines + OF_VISIT * to_check + OF_CHARACTER * characters


def times_worked(edits: Sequence[EditMoment]) -> dict[int, tuple[float, int]]:
    """Return for each page how many seconds somebody worked on it, and by how many edits.

    `edits` are in their order. The time before an edit is spent on its page, pauses aside. Of the
    first edit in a window nobody knows how long it took: its page is left out.
    """
    last: dict[str, datetime] = {}
    found: dict[int, tuple[float, int]] = {}
    unknown: set[int] = set()
    for edit in edits:
        before = last.get(edit.writer)
        last[edit.writer] = edit.moment
        if before is None:
            unknown.add(edit.page_id)
            continue
        passed = (edit.moment - before).total_seconds()
        seconds, count = found.get(edit.page_id, (0.0, 0))
        found[edit.page_id] = seconds + min(max(passed, 0.0), LONGEST_PAUSE), count + 1
    return {key: one for key, one in found.items() if key not in unknown}


def learned(pages: Iterable[WorkedPage]) -> WorkPace:
    """Return the pace at which somebody worked; of few pages much of the model stays."""
    known = [page for page in pages if page.seconds >= SHORTEST_LOOK]
    taken = sum(one.seconds for one in known)
    expected = sum(map(_expected, known))
    return WorkPace((taken + PRIOR_SECONDS) / (expected + PRIOR_SECONDS), len(known))


def _expected(page: WorkedPage) -> float:
    """Return how long a page takes by the model. Its last edit is the verdict, and puts nothing right."""
    looking = looking_at(page.lines, VISITED * page.lines, VISITED * page.characters)
    return WorkPace().seconds(looking, float(max(page.edits - 1, 0)))
