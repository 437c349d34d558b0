"""What people did in a day, week or month: pages, lines, minutes, edits; derived, never stored."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from labeler.core.annotation import ReviewState

PAUSE = timedelta(minutes=5)
"""Who did nothing for longer than that was not at work in between."""
FIRST = timedelta(seconds=20)
"""What is counted for the edit that work begins with: nobody knows how long it took."""


class Period(StrEnum):
    """What is counted together."""

    DAY = "day"
    WEEK = "week"
    """From Monday on."""
    MONTH = "month"
    ALL = "all"
    """Everything that is asked about."""

    def begin(self, day: date) -> date:
        """Return the first day of the period that a day lies in."""
        match self:
            case Period.WEEK:
                return day - timedelta(days=day.weekday())
            case Period.MONTH:
                return day.replace(day=1)
        return day


@dataclass(frozen=True, slots=True)
class Deed:
    """One edit that counts, as far as it tells what somebody did."""

    page_id: int
    author: str
    made: datetime
    is_work: bool
    """Whether it is about the labels, or accepts them: no word about them, no approval."""
    review: ReviewState | None = None
    """The state that the page has with it, where it gave one."""
    is_approval: bool = False
    """Whether somebody approved what another person had accepted."""


@dataclass(slots=True)
class DayOfWork:
    """What one person did on one day, or in a longer period."""

    day: date
    """The first of the period on which anybody might have worked."""
    author: str
    edits: int = 0
    pages: set[int] = field(default_factory=set)
    """Those whose labels were made, changed or accepted."""
    accepted: set[int] = field(default_factory=set)
    approved: set[int] = field(default_factory=set)
    lines: int = 0
    """On the accepted pages, as they are now."""
    time: timedelta = timedelta()

    @property
    def minutes(self) -> float:
        """How long it took, without pauses."""
        return self.time.total_seconds() / 60

    @property
    def edits_a_line(self) -> float | None:
        """Edits for each line of the accepted pages; None where there is none."""
        return self.edits / self.lines if self.lines else None


def by_day(
    deeds: Iterable[Deed],
    lines: Mapping[int, int],
    zone: tzinfo | None = None,
    period: Period = Period.DAY,
) -> list[DayOfWork]:
    """Return what each person did in each period in which they worked, the newest first.

    `deeds` stand in the order in which they were made, `lines` says how many lines pages have now.
    Days are those of a time zone, by default of this machine. A page that is accepted twice counts
    once in each period; so periods are counted, and not added up from shorter ones.
    """
    first: date | None = None
    days: dict[tuple[date, str], DayOfWork] = {}
    last: dict[str, datetime] = {}
    for deed in deeds:
        day = deed.made.astimezone(zone).date()
        first = first or day
        key = first if period is Period.ALL else period.begin(day), deed.author
        work = days.setdefault(key, DayOfWork(*key))
        since = deed.made - last[deed.author] if deed.author in last else PAUSE
        work.time += since if timedelta() <= since < PAUSE else FIRST
        last[deed.author] = deed.made
        if deed.is_work:
            work.edits += 1
            work.pages.add(deed.page_id)
        if deed.review is ReviewState.ACCEPTED:
            work.accepted.add(deed.page_id)
        if deed.is_approval:
            work.approved.add(deed.page_id)
    for work in days.values():
        work.lines = sum(lines.get(page_id, 0) for page_id in work.accepted)
    return sorted(days.values(), key=lambda work: (-work.day.toordinal(), work.author))
