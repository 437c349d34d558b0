"""Issues: pinned to regions and places, answered and closed, whatever becomes of the regions."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from labeler.core import edits, issues, line_edits
from labeler.core.annotation import Comment, Issue, Page, ReviewState
from labeler.core.changes import apply, difference
from labeler.core.merging import made_on
from tests.builders import line, page

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


def said(text: str, author: str = "ann", *, after: int = 0, closes: bool = False) -> Comment:
    return Comment(author, NOON + timedelta(minutes=after), text, closes)


def with_issue(on: Page, region_id: str | None = "a") -> Page:
    return issues.raise_issue(on, (50, 10), said("Is this a 7?"), region_id)


PAGE = page(line(0, 0, "a", text="Sum 7"), line(0, 100, "b"))


def test_an_issue_is_open_until_it_is_closed_and_again_once_more_is_said() -> None:
    raised = with_issue(PAGE)
    key = raised.issues[0].id
    closed = issues.answer(raised, key, said("Yes.", "bob", after=1, closes=True))
    assert [len(issues.open_issues(one)) for one in (raised, closed)] == [1, 0]
    again = issues.answer(closed, key, said("No!", after=2))
    assert [comment.text for comment in again.issues[0].comments] == ["Is this a 7?", "Yes.", "No!"]
    assert len(issues.open_issues(again)) == 1


def test_a_pin_keeps_to_its_region_and_stays_at_its_place_without_it() -> None:
    raised = with_issue(PAGE)
    issue = raised.issues[0]
    moved = edits.move_regions(raised, {"a"}, 100, 30)
    assert issues.region_of(moved, issue) == moved.region("a")
    assert issues.place_of(moved, issue) == (100, 30)
    gone = edits.delete_regions(moved, {"a"})
    assert (issues.region_of(gone, issue), issues.place_of(gone, issue)) == (None, (50, 10))
    assert gone.issues == raised.issues


def test_an_issue_of_a_line_that_was_cut_or_joined_is_about_what_lies_there_now() -> None:
    raised = with_issue(PAGE)
    cut = line_edits.split_line(raised, "a", (40, -5), (40, 25))
    part = issues.region_of(cut, cut.issues[0])
    assert part is not None
    assert part.id not in ("b",)
    ids = {one.id for one in cut.lines if one.id != "b"}
    joined = line_edits.join_lines(cut, ids)
    whole = issues.region_of(joined, joined.issues[0])
    assert whole is not None
    assert len(joined.lines) == 2


def test_an_issue_on_a_place_of_the_page_is_about_no_region() -> None:
    raised = with_issue(PAGE, None)
    assert issues.region_of(raised, raised.issues[0]) is None


comments = st.builds(
    said, st.sampled_from("xyz"), st.sampled_from(["ann", "bob"]), after=st.integers(0, 3)
)
threads = st.dictionaries(
    st.sampled_from("abc"), st.lists(comments, min_size=1, max_size=4, unique=True), max_size=3
).map(
    lambda found: issues.in_turn(
        Issue((1, 1), tuple(sorted(c, key=lambda one: (one.made, one.author, one.text))), None, key)
        for key, c in found.items()
    )
)


@given(start=threads, mine=threads, theirs=threads)
def test_of_what_two_people_say_at_once_both_stays(
    start: tuple[Issue, ...], mine: tuple[Issue, ...], theirs: tuple[Issue, ...]
) -> None:
    before, after, now = (replace(PAGE, issues=one) for one in (start, mine, theirs))
    merged = made_on(now, difference(before, after))
    known = {(one.id, comment) for one in start for comment in one.comments}
    own, other = (
        {(one.id, comment) for one in those for comment in one.comments} for those in (mine, theirs)
    )
    found = {(one.id, comment) for one in merged.issues for comment in one.comments}
    assert found == (other - (known - own)) | (own - known)


@given(start=threads, end=threads)
def test_an_edit_of_issues_can_be_taken_back(
    start: tuple[Issue, ...], end: tuple[Issue, ...]
) -> None:
    before, after = (replace(PAGE, issues=one) for one in (start, end))
    changes = difference(before, after)
    assert apply(before, changes) == after
    assert made_on(after, changes.reversed()) == before


def test_raising_an_issue_leaves_the_verdict_alone() -> None:
    accepted = edits.set_state(PAGE, ReviewState.ACCEPTED)
    assert with_issue(accepted).state is ReviewState.ACCEPTED
