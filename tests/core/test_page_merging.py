"""Two versions of a page become one, whether or not it is known what they began as."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import edits, line_edits, transcribing
from labeler.core.annotation import Page, ReviewState, Voucher
from labeler.core.page_merging import MergedPage, aligned, common_base, merge_pages
from tests.builders import character, line, page

Edit = Callable[[Page], Page]

BASE = replace(
    page(
        line(0, 0, "a", text="Sum"),
        character(0, 0, of="a", name="a1"),
        line(0, 40, "b"),
        line(0, 80, "c", text="9.00"),
    ),
    state=ReviewState.IN_WORK,
)
EDITS: dict[str, Edit] = {
    "move a": lambda p: edits.move_regions(p, {"a"}, 5, 5),
    "write b": lambda p: transcribing.set_text(p, "b", "Total"),
    "delete c": lambda p: edits.delete_regions(p, {"c"}),
    "cut a": lambda p: line_edits.split_line(p, "a", (40, -5), (40, 30)),
    "add": lambda p: edits.add_regions(p, [line(0, 120, "d", text="new")]),
    "note": lambda p: edits.set_note(p, "torn"),
    "order": lambda p: edits.reorder(p, {"c"}, "a"),
    "accept": lambda p: edits.set_state(p, ReviewState.ACCEPTED),
    "nothing": lambda p: p,
}
names = st.sampled_from(list(EDITS))


def without_ids(of: Page) -> list[object]:
    """What a page says, whatever its regions are called."""
    numbers = {one.id: place for place, one in enumerate(of.regions)}
    return [replace(one, id="", line_id=str(numbers.get(one.line_id or ""))) for one in of.regions]


@given(name=names)
def test_what_only_one_side_did_is_taken_over(name: str) -> None:
    done = EDITS[name](BASE)
    for merged in (merge_pages(BASE, BASE, done), merge_pages(BASE, done, BASE)):
        assert merged == MergedPage(done, done)


@given(mine=names, theirs=names)
def test_merging_twice_changes_nothing_more(mine: str, theirs: str) -> None:
    ours, other = EDITS[mine](BASE), EDITS[theirs](BASE)
    once = merge_pages(BASE, ours, other).page
    assert merge_pages(BASE, once, other).page.regions == once.regions


@given(mine=names, theirs=names)
def test_no_line_of_either_side_is_lost(mine: str, theirs: str) -> None:
    ours, other = EDITS[mine](BASE), EDITS[theirs](BASE)
    merged = merge_pages(BASE, ours, other)
    added = {one.id for side in (ours, other) for one in side.lines} - BASE.by_id.keys()
    kept = merged.page.by_id.keys() | merged.theirs.by_id.keys()
    assert added <= kept


def test_edits_of_different_lines_and_fields_go_together() -> None:
    ours = EDITS["note"](EDITS["write b"](EDITS["move a"](BASE)))
    theirs = EDITS["add"](transcribing.set_text(BASE, "a", "Summe"))
    merged = merge_pages(BASE, ours, theirs)
    assert merged.conflicts == ()
    assert (merged.page.region("a").text, merged.page.region("b").text) == ("Summe", "Total")
    assert merged.page.region("a").polygon == ours.region("a").polygon
    assert merged.page.region("d")
    assert merged.page.note == "torn"


def test_where_both_say_something_else_ours_stays_and_theirs_is_kept() -> None:
    ours = transcribing.set_text(BASE, "c", "9.80")
    theirs = EDITS["write b"](transcribing.set_text(BASE, "c", "9.90"))
    merged = merge_pages(BASE, ours, theirs)
    assert merged.page.region("c").text == "9.80"
    assert merged.page.region("b").text == "Total"
    assert merged.theirs.region("c").text == "9.90"
    (conflict,) = merged.conflicts
    assert conflict.what == "the transcript of a line"
    assert (conflict.ours, conflict.theirs) == (ours.region("c"), theirs.region("c"))


@pytest.mark.parametrize("side", [0, 1])
def test_nobody_vouches_for_lines_that_no_accepted_page_held_together(side: int) -> None:
    accepted = EDITS["accept"](EDITS["move a"](BASE))
    other = EDITS["write b"](BASE)
    ours, theirs = (accepted, other) if side else (other, accepted)
    merged = merge_pages(BASE, ours, theirs).page
    assert (merged.state, merged.voucher) == (ReviewState.ACCEPTED, Voucher.NOBODY)
    same = merge_pages(BASE, BASE, accepted).page
    assert (same.state, same.voucher) == (ReviewState.ACCEPTED, Voucher.PERSON)


def renamed(of: Page) -> Page:
    """The same page as somebody else outlined it: other identifiers."""
    names = {one.id: f"x{one.id}" for one in of.regions}
    return replace(
        of,
        regions=tuple(
            replace(one, id=names[one.id], line_id=names.get(one.line_id or ""))
            for one in of.regions
        ),
    )


def unrelated(ours: Page, theirs: Page) -> MergedPage:
    theirs = aligned(ours, theirs)
    return merge_pages(common_base(ours, theirs), ours, theirs)


def test_lines_in_the_same_place_are_one_line_whatever_they_are_called() -> None:
    merged = unrelated(BASE, renamed(BASE))
    assert merged == MergedPage(BASE, BASE)


def test_without_a_common_beginning_what_one_side_leaves_open_the_other_fills_in() -> None:
    theirs = renamed(EDITS["add"](EDITS["write b"](EDITS["delete c"](BASE))))
    merged = unrelated(BASE, theirs)
    assert merged.conflicts == ()
    assert [one.text for one in merged.page.lines] == ["Sum", "Total", "new", "9.00"]


def test_without_a_common_beginning_only_what_both_say_differently_clashes() -> None:
    theirs = renamed(transcribing.set_text(BASE, "c", "9.90"))
    merged = unrelated(BASE, theirs)
    (conflict,) = merged.conflicts
    assert conflict.what.startswith("the transcript of a line")
    assert merged.page.region("c").text == "9.00"
    assert merged.theirs.region("c").text == "9.90"
    moved = renamed(edits.move_regions(BASE, {"c"}, 0, 4))
    (conflict,) = unrelated(BASE, moved).conflicts
    assert conflict.what == "the outline of a line"
