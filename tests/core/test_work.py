"""What people did on a day follows from their edits."""

from datetime import UTC, date, datetime, timedelta

from labeler.core.annotation import ReviewState
from labeler.core.work import FIRST, Deed, by_day

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


def deed(author: str, page: int, minutes: float, **fields: object) -> Deed:
    made = NOON + timedelta(minutes=minutes)
    return Deed(page, author, made, **{"is_work": True, **fields})  # type: ignore[arg-type]


def test_time_between_edits_counts_unless_it_is_a_pause() -> None:
    deeds = [deed("ann", 1, 0), deed("bob", 2, 1), deed("ann", 1, 2), deed("ann", 1, 60)]
    ann, bob = by_day(deeds, {}, UTC)
    assert ann.time == FIRST + timedelta(minutes=2) + FIRST
    assert (ann.edits, bob.time) == (3, FIRST)


def test_lines_are_those_of_the_pages_accepted_that_day() -> None:
    accepted = {"review": ReviewState.ACCEPTED}
    deeds = [
        deed("ann", 1, 0),
        deed("ann", 1, 1, **accepted),
        deed("ann", 2, 2),
        deed("bob", 1, 3, is_work=False, is_approval=True),
        deed("ann", 2, 24 * 60, **accepted),
    ]
    second, first, bob = by_day(deeds, {1: 6, 2: 3}, UTC)
    assert (second.day, first.day) == (date(2026, 12, 1), date(2026, 11, 30))
    assert (first.accepted, first.lines, first.edits_a_line) == ({1}, 6, 0.5)
    assert (second.accepted, second.lines, second.pages) == ({2}, 3, {2})
    assert (bob.approved, bob.edits, bob.edits_a_line, bob.lines) == ({1}, 0, None, 0)
