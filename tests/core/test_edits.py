"""Edits: what an annotator does, seen from the page."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import changes, edits, geometry, transcribing
from labeler.core.annotation import (
    IgnoreReason,
    Origin,
    Page,
    ReviewState,
    TextSource,
)
from tests.builders import character, line, page


def test_first_edit_puts_a_fresh_page_in_work() -> None:
    assert edits.add_regions(page(), [line(0, 0)]).state is ReviewState.IN_WORK


def test_an_accepted_page_stays_accepted_when_touched_up() -> None:
    accepted = edits.set_state(page(line(0, 0, "a")), ReviewState.ACCEPTED)
    assert edits.move_regions(accepted, {"a"}, 1, 0).state is ReviewState.ACCEPTED


def test_deleting_a_line_takes_its_characters_and_settles_its_proposal() -> None:
    before = page(line(0, 0, "a", origin=Origin(7)), character(0, 0, "a"), line(0, 50, "b"))
    after = edits.delete_regions(before, {"a"})
    assert [region.id for region in after.regions] == ["b"]
    assert after.dismissed == {7}


def test_moving_a_line_carries_its_characters() -> None:
    after = edits.move_regions(page(line(0, 0, "a"), character(5, 0, "a", "c")), {"a"}, 3, 4)
    assert after.region("c").polygon[0] == (8, 4)


def test_a_changed_proposal_is_marked_as_corrected() -> None:
    before = page(line(0, 0, "a", origin=Origin(7)))
    assert edits.move_vertex(before, "a", 0, (1, 1)).region("a").origin == Origin(7, True)
    assert edits.move_regions(before, {"a"}, 0, 0).region("a").origin == Origin(7)


def test_vertices_are_inserted_and_deleted_but_a_triangle_stays() -> None:
    more = edits.insert_vertex(page(line(0, 0, "a")), "a", 1, (50, -2))
    assert more.region("a").polygon[1] == (50, -2)
    less = edits.delete_vertex(edits.delete_vertex(more, "a", 1), "a", 0)
    assert len(less.region("a").polygon) == 3
    assert edits.delete_vertex(less, "a", 0) == less


def test_reading_order_follows_rows() -> None:
    after = edits.sort_reading_order(
        page(line(0, 100, "c"), line(200, 2, "b"), line(0, 0, "a"), character(5, 100, "c", "x"))
    )
    assert [region.id for region in after.regions] == ["a", "b", "c", "x"]


def test_ignoring_needs_a_region_that_exists() -> None:
    with pytest.raises(KeyError):
        edits.set_ignore(page(), {"nobody"}, IgnoreReason.OTHER)


def test_copies_stay_inside_the_image_and_are_a_persons_own() -> None:
    read = line(0, 0, "a", text="x", text_source=TextSource.READER, origin=Origin(3))
    before = page(read, character(0, 0, "a", "c"))
    after = edits.duplicate_regions(before, {"a", "c"}, -50, 10)
    copied = after.lines[1]
    assert copied.origin == Origin()
    assert (copied.text, copied.text_source) == ("x", TextSource.READER)
    assert geometry.bounds(copied.polygon)[0] == 0
    assert after.characters[1].line_id == copied.id


_ACTIONS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 5), st.integers(-30, 30)), min_size=1, max_size=12
)


def _do(state: Page, action: int, which: int, amount: int) -> Page:
    ids = [region.id for region in state.regions]
    if action == 0 or not ids:
        return edits.add_regions(state, [line(amount % 50, which * 20)], which % (len(ids) + 1))
    chosen = ids[which % len(ids)]
    if action == 1:
        return edits.delete_regions(state, {chosen})
    if action == 2:
        return edits.move_regions(state, {chosen}, amount, 1)
    if action == 3:
        return edits.reorder(state, {chosen}, ids[abs(amount) % len(ids)])
    if action == 4:
        return transcribing.set_text(state, chosen, "x" * abs(amount))
    if action == 5:
        return edits.set_note(state, str(amount))
    return edits.sort_reading_order(state)


@given(_ACTIONS)
def test_changes_lead_there_and_back(actions: list[tuple[int, int, int]]) -> None:
    start = state = page(line(0, 0, "a"), line(0, 40, "b"), character(5, 0, "a", "c"))
    whole = None
    for action in actions:
        new = _do(state, *action)
        step = changes.difference(state, new)
        assert changes.apply(state, step) == new
        assert changes.apply(new, step.reversed()) == state
        whole = step if whole is None else changes.merged(whole, step)
        state = new
    assert whole is not None
    assert changes.apply(start, whole) == state
    assert changes.apply(state, whole.reversed()) == start


def test_characters_turn_with_their_line() -> None:
    before = page(line(100, 100, "l"), character(100, 100, "l", "c"), line(100, 200, "other"))
    after = edits.rotate_regions(before, {"l"}, 90)
    # The line turns around (150, 110), so its first character comes to stand at the top.
    assert geometry.bounds(after.region("c").polygon) == pytest.approx((140, 60, 160, 70))
    assert geometry.bounds(after.region("l").polygon) == pytest.approx((140, 60, 160, 160))
    assert after.region("other") == before.region("other")


def test_characters_alone_turn_around_themselves() -> None:
    before = page(line(100, 100, "l"), character(100, 100, "l", "c"))
    after = edits.rotate_regions(before, {"c"}, 90)
    assert geometry.bounds(after.region("c").polygon) == pytest.approx((95, 105, 115, 115))
    assert after.region("l") == before.region("l")


def test_lines_are_read_elsewhere_together_with_their_characters() -> None:
    before = page(line(0, 0, "a"), character(0, 0, "a", "a1"), line(0, 40, "b"), line(0, 80, "c"))

    def order(ids: set[str], following: str | None) -> list[str]:
        return [region.id for region in edits.reorder(before, ids, following).regions]

    assert order({"a"}, "c") == ["b", "a", "a1", "c"]
    assert order({"a", "c"}, None) == ["b", "a", "a1", "c"]
    assert order({"c"}, "a") == ["c", "a", "a1", "b"]
    assert edits.reorder(before, {"a"}, "a1") is before


@pytest.mark.parametrize(
    "edit",
    [lambda p: edits.move_regions(p, {"l"}, 5, 0), lambda p: edits.rotate_regions(p, {"l"}, 3)],
)
def test_characters_that_only_come_along_are_not_corrected(edit: Callable[[Page], Page]) -> None:
    proposed = (
        replace(line(100, 100, "l"), origin=Origin(1)),
        replace(character(100, 100, "l", "c"), origin=Origin(2)),
    )
    after = edit(page(*proposed))
    assert after.region("c").polygon != proposed[1].polygon
    assert after.region("l").origin.is_corrected
    assert after.region("c").origin == Origin(2)
    assert edits.move_regions(after, {"l", "c"}, 5, 0).region("c").origin.is_corrected
