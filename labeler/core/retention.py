"""Which copies of a project are kept: many of today, one a day of the last month, some always."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

ALWAYS = 3
"""The newest ones stay, whatever the clock says and however large they are."""
_DAY, _MONTH = timedelta(days=1), timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Dated:
    """One copy: the later it was made, the higher its number."""

    number: int
    written: datetime
    size: int
    """Bytes."""


def superfluous(copies: Iterable[Dated], now: datetime, limit: int) -> list[Dated]:
    """Return the copies to let go of, the oldest first.

    Of the last day one for each hour stays, of the last month one for each day, the newest of it;
    of those the oldest go until all together take no more than `limit` bytes. A clock that was
    wrong is no reason to lose the last copies: their order is told by their numbers. Nor is one
    that is wrong now, and years behind: of what comes from its future, one for each day stays.
    """
    ordered = sorted(copies, key=lambda copy: copy.number)
    kept = ordered[-ALWAYS:]
    slots = {_slot(copy.written, now) for copy in kept}
    for copy in reversed(ordered[:-ALWAYS]):
        slot = _slot(copy.written, now)
        if slot is not None and slot not in slots:
            slots.add(slot)
            kept.insert(0, copy)
    while len(kept) > ALWAYS and _total(kept) > limit:
        del kept[0]
    return [copy for copy in ordered if copy not in kept]


def _slot(written: datetime, now: datetime) -> str | None:
    """Return the hour or the day that a copy stands for; None for one of long ago."""
    age = now - written
    if age > _MONTH:
        return None
    return f"{written:%Y-%m-%d %H}" if abs(age) <= _DAY else f"{written:%Y-%m-%d}"


def _total(copies: Sequence[Dated]) -> int:
    return sum(copy.size for copy in copies)
