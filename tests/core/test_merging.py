"""Edits of two people at one page: made field by field, or refused."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import baseline_edits, edits, line_edits, ordering, proposing, transcribing
from labeler.core.annotation import (
    Count,
    CountSource,
    IgnoreReason,
    Page,
    ReviewState,
    TextSource,
    Voucher,
)
from labeler.core.cell_edits import set_cells
from labeler.core.changes import PagePart, apply, difference
from labeler.core.merging import Merged, merge
from tests.builders import character, line, line_proposal, page, quad

Edit = Callable[[Page], Page]

FRESH = page(
    line(0, 0, "a", text="Sum"),
    character(0, 0, of="a", name="a1"),
    line(0, 40, "b", count=Count(3, CountSource.TYPED)),
    line(0, 80, "c"),
)
PAGE = replace(FRESH, state=ReviewState.IN_WORK)
PROPOSAL = line_proposal(7, 0, 120)


def part(whole: Page) -> PagePart:
    """A whole page, as far as an edit may look at it."""
    order = tuple(region.id for region in whole.regions)
    return PagePart(
        whole.regions,
        order,
        whole.dismissed,
        whole.state,
        whole.note,
        whole.voucher,
        whole.size,
        whole.picture,
        whole.issues,
    )


def made(mine: Edit, theirs: Edit, start: Page = PAGE) -> tuple[Merged, Page]:
    """Make an edit on a page that somebody else has edited; return the page, too."""
    now = theirs(start)
    merged = merge(difference(start, mine(start)), part(now))
    return merged, apply(now, merged.changes)


EDITS: dict[str, Edit] = {
    "move": lambda p: edits.move_regions(p, {"a"}, 5, 5),
    "baseline": lambda p: baseline_edits.draw_baselines(p, {"a"}),
    "text": lambda p: transcribing.set_text(p, "a", "Total"),
    "count": lambda p: edits.set_count(p, {"b"}, 9),
    "ignore": lambda p: edits.set_ignore(p, {"b"}, IgnoreReason.OTHER),
    "add": lambda p: edits.add_regions(p, [line(0, 120, "d")], 1),
    "add another": lambda p: edits.add_regions(p, [line(0, 160, "e")]),
    "delete": lambda p: edits.delete_regions(p, {"c"}),
    "note": lambda p: edits.set_note(p, "blurred"),
    "reject": lambda p: proposing.reject_proposals(p, {3}),
    "verdict": lambda p: edits.set_state(p, ReviewState.SKIPPED),
}


@pytest.mark.parametrize("mine", EDITS)
@pytest.mark.parametrize("theirs", EDITS)
def test_edits_of_different_things_are_both_made_in_whatever_sequence(
    mine: str, theirs: str
) -> None:
    merged, one = made(EDITS[mine], EDITS[theirs])
    _, other = made(EDITS[theirs], EDITS[mine])
    if mine != theirs:
        assert merged.clashes == ()
        assert one == other
        for edit in (EDITS[mine], EDITS[theirs]):
            said = difference(PAGE, edit(PAGE))
            assert merge(said, part(one)).changes.is_empty
    else:
        assert merged.changes.is_empty
        assert one == EDITS[mine](PAGE)


CLASHES: dict[str, tuple[Edit, Edit, str]] = {
    "two moves": (
        lambda p: edits.move_regions(p, {"a"}, 5, 5),
        lambda p: edits.move_regions(p, {"a"}, 0, 7),
        "the outline of a line",
    ),
    "two transcripts": (
        lambda p: transcribing.set_text(p, "b", "x"),
        lambda p: transcribing.set_text(p, "b", "y"),
        "the transcript of a line",
    ),
    "two sources": (
        lambda p: edits.change_regions(p, {"c"}, lambda r: replace(r, text="x")),
        lambda p: edits.change_regions(
            p, {"c"}, lambda r: replace(r, text="x", text_source=TextSource.READER)
        ),
        "the transcript of a line",
    ),
    "two counts": (
        lambda p: edits.set_count(p, {"a", "b"}, 4),
        lambda p: edits.set_count(p, {"b"}, 5),
        "the count of a line",
    ),
    "a count of a text that is another now": (
        lambda p: transcribing.count_from_text(p, {"a"}),
        lambda p: edits.change_regions(p, {"a"}, lambda r: replace(r, text="Total")),
        "the transcript and the count of a line",
    ),
    "two baselines": (
        lambda p: baseline_edits.draw_baselines(p, {"b"}),
        lambda p: baseline_edits.set_baseline(p, "b", ((0, 50), (100, 50))),
        "the baseline of a line",
    ),
    "change of what is gone": (
        lambda p: edits.move_regions(p, {"c"}, 1, 1),
        lambda p: edits.delete_regions(p, {"c"}),
        "a line",
    ),
    "deleting what was changed": (
        lambda p: edits.delete_regions(p, {"c"}),
        lambda p: transcribing.set_text(p, "c", "kept"),
        "a line",
    ),
    "deleting a line with new characters": (
        lambda p: edits.delete_regions(p, {"c"}),
        lambda p: edits.add_regions(p, [character(0, 80, of="c", name="c1")]),
        "the characters of a line",
    ),
    "two divisions of one line": (
        lambda p: set_cells(p, "c", [quad(0, 80, 50), quad(50, 80, 50)]),
        lambda p: set_cells(p, "c", [quad(0, 80, 48), quad(48, 80, 52)]),
        "the characters of a line",
    ),
    "the same character drawn twice": (
        lambda p: edits.add_regions(p, [character(0, 80, of="c", name="c1")]),
        lambda p: edits.add_regions(p, [character(2, 80, of="c", name="c2")]),
        "the characters of a line",
    ),
    "cutting what was written on": (
        lambda p: line_edits.split_line(p, "c", (50, -99), (60, 999)),
        lambda p: transcribing.set_text(p, "c", "one two"),
        "a line that is divided or joined",
    ),
    "joining what was ignored": (
        lambda p: line_edits.join_lines(p, {"b", "c"}),
        lambda p: edits.set_ignore(p, {"b"}, IgnoreReason.OTHER),
        "a line that is divided or joined",
    ),
    "one proposal, two regions": (
        lambda p: proposing.accept_proposals(p, [PROPOSAL]),
        lambda p: proposing.accept_proposals(p, [PROPOSAL]),
        "what becomes of a proposal",
    ),
    "two notes": (
        lambda p: edits.set_note(p, "x"),
        lambda p: edits.set_note(p, "y"),
        "the note",
    ),
    "two verdicts": (
        lambda p: edits.set_state(p, ReviewState.ACCEPTED),
        lambda p: edits.set_state(p, ReviewState.REJECTED),
        "the state of the page",
    ),
    "two vouchers": (
        lambda p: edits.set_state(p, ReviewState.ACCEPTED),
        lambda p: replace(p, state=ReviewState.ACCEPTED, voucher=Voucher.NOBODY),
        "the state of the page",
    ),
    "two places in the order": (
        lambda p: edits.reorder(p, {"a"}, "c"),
        lambda p: edits.reorder(p, {"a"}, None),
        "the reading order",
    ),
}


@pytest.mark.parametrize("name", CLASHES)
def test_what_both_changed_differently_is_named(name: str) -> None:
    mine, theirs, what = CLASHES[name]
    merged, _ = made(mine, theirs)
    assert what in merged.clashes


@pytest.mark.parametrize("name", CLASHES)
def test_the_edit_can_be_made_all_the_same_and_taken_back(name: str) -> None:
    mine, theirs, _ = CLASHES[name]
    wanted, standing = mine(PAGE), theirs(PAGE)
    merged, forced = made(lambda _: wanted, lambda _: standing)
    assert merge(difference(PAGE, wanted), part(forced)).changes.is_empty
    assert apply(forced, merged.changes.reversed()) == standing


def test_beginning_to_work_on_a_page_takes_no_verdict_back() -> None:
    merged, both = made(EDITS["move"], EDITS["verdict"], FRESH)
    assert merged.clashes == ()
    assert both.state is ReviewState.SKIPPED


def test_no_verdict_is_given_on_a_page_that_somebody_has_begun_to_work_on() -> None:
    merged, _ = made(EDITS["verdict"], EDITS["move"], FRESH)
    assert merged.clashes == ("the state of the page",)


orders = st.permutations([str(number) for number in range(6)])


@given(orders, orders, st.integers(0, 6), st.integers(0, 6))
def test_a_rearrangement_of_the_same_order_leads_to_the_order_wanted(
    before: list[str], after: list[str], gone: int, new: int
) -> None:
    after = [*after[gone:new], *(f"new {i}" for i in range(gone)), *after[new:]]
    assert ordering.rearranged(before, before, after) == tuple(after)
    stretch = ordering.splice(before, after)
    end = stretch.start + len(stretch.before)
    earlier, later = before[max(stretch.start - 1, 0) : stretch.start], before[end : end + 1]
    assert ordering.rearranged(
        before,
        (*earlier, *stretch.before, *later),
        (*earlier, *stretch.after, *later),
    ) == tuple(after)


@given(orders, orders, orders)
def test_nothing_is_lost_or_doubled_in_the_order_of_two(
    before: list[str], mine: list[str], theirs: list[str]
) -> None:
    now = [*theirs[:3], "theirs", *theirs[4:]]
    order = ordering.rearranged(now, before, [*mine, "mine"])
    assert len(order) == len(set(order))
    assert {*now, "mine"} <= set(order) <= {*now, *mine, "mine"}


def test_what_two_people_outline_first_on_an_empty_page_has_two_places_in_the_order() -> None:
    empty = replace(page(), state=ReviewState.IN_WORK)
    merged, after = made(
        lambda p: edits.add_regions(p, [line(0, 0, "mine")]),
        lambda p: edits.add_regions(p, [line(0, 40, "theirs")]),
        empty,
    )
    assert merged.clashes == ()
    assert merged.changes.after.order == ("theirs", "mine")
    assert [region.id for region in after.regions] == ["theirs", "mine"]


def test_whoever_deletes_the_last_region_that_they_knew_leaves_those_of_others_in_the_order() -> (
    None
):
    one = replace(page(line(0, 0, "a")), state=ReviewState.IN_WORK)
    merged, after = made(
        lambda p: edits.delete_regions(p, {"a"}),
        lambda p: edits.add_regions(p, [line(0, 40, "theirs")]),
        one,
    )
    assert merged.changes.after.order == ("theirs",)
    assert [region.id for region in after.regions] == ["theirs"]
