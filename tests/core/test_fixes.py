"""Fixes: what is told of a page follows from what people did on it, whichever way they did it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import edits, line_edits, proposing, transcribing
from labeler.core.annotation import (
    IgnoreReason,
    Page,
    Proposal,
    ReviewState,
    Target,
    TextSource,
    Voucher,
)
from labeler.core.fixes import Fate, Fix, Proposed, ReadText, change_of, fates
from labeler.core.reading import Reading
from tests.builders import character_proposal, line, line_proposal, page, quad

LINES = tuple(line_proposal(key, 20, 40 * key) for key in range(1, 6))
"""Five lines, one below the other."""
FOUND = Proposed(LINES)


def accepted(*proposals: Proposal, voucher: Voucher = Voucher.PERSON) -> Page:
    taken = proposing.accept_proposals(page(size=(400, 400)), proposals)
    return edits.set_state(taken, ReviewState.ACCEPTED, voucher=voucher)


def region_of(one: Page, proposal_id: int) -> str:
    return next(r.id for r in one.regions if r.origin.proposal_id == proposal_id)


def told(one: Page, proposed: Proposed = FOUND) -> dict[Target, set[Fix]]:
    return {fate.target: set(fate.fixes) for fate in fates(one, proposed)}


def of(one: Page, target: Target, proposed: Proposed = FOUND) -> Fate:
    return next(fate for fate in fates(one, proposed) if fate.target == target)


def test_what_was_accepted_as_it_stood_is_kept() -> None:
    found = fates(accepted(*LINES), FOUND)
    assert all(fate.is_kept and fate.is_found and fate.change == 0 for fate in found)
    assert len(found) == len(LINES)


def test_nothing_is_kept_that_no_person_has_looked_at() -> None:
    found = fates(accepted(*LINES, voucher=Voucher.NOBODY), FOUND)
    assert not any(fate.is_kept or fate.fixes for fate in found)
    in_work = replace(accepted(*LINES), state=ReviewState.IN_WORK)
    assert not any(fate.is_kept for fate in fates(in_work, FOUND))


@given(st.floats(-60, 60), st.floats(-20, 20))
def test_a_line_is_moved_as_soon_as_its_outline_is_another(dx: float, dy: float) -> None:
    before = accepted(LINES[0])
    key = region_of(before, 1)
    after = edits.move_regions(before, {key}, dx, dy)
    fate = of(after, key)
    assert (Fix.MOVED in fate.fixes) == (fate.overlap < 0.95)
    assert fate.change == (1 - fate.overlap if Fix.MOVED in fate.fixes else 0)
    assert fate.is_kept != (Fix.MOVED in fate.fixes)


@given(st.lists(st.tuples(st.sampled_from(LINES), st.floats(-9, 9), st.floats(-9, 9)), max_size=4))
def test_what_was_moved_back_is_kept(moves: Sequence[tuple[Proposal, float, float]]) -> None:
    one = accepted(*LINES)
    for proposal, dx, dy in moves:
        key = region_of(one, proposal.id)
        one = edits.set_polygon(edits.move_regions(one, {key}, dx, dy), key, proposal.polygon)
    assert all(fate.is_kept for fate in fates(one, FOUND))


@given(
    st.lists(
        st.tuples(st.sampled_from(("delete", "move", "split", "join", "draw")), st.integers(0, 9)),
        max_size=8,
    )
)
def test_every_region_and_every_proposal_is_told_of_once(
    steps: Sequence[tuple[str, int]],
) -> None:
    one = accepted(*LINES)
    for step, number in steps:
        one = _done(one, step, number)
    found = fates(one, FOUND)
    assert [fate.target for fate in found[: len(one.regions)]] == [r.id for r in one.regions]
    deleted = [fate.target for fate in found if Fix.DELETED in fate.fixes]
    assert len(set(deleted)) == len(deleted)
    used = {origin.id for fate in found if Fix.DELETED not in fate.fixes for origin in fate.origins}
    assert used.isdisjoint(deleted)
    assert used.union(deleted) == {one.id for one in LINES}
    assert all(0 <= fate.change <= 1 and 0 <= fate.overlap <= 1 for fate in found)
    assert all((Fix.ADDED in fate.fixes) == (not fate.origins) for fate in found)
    turned = replace(one, regions=one.regions[::-1])
    assert told(turned) == told(one), "the reading order says nothing of it"


def _done(one: Page, step: str, number: int) -> Page:
    lines = one.lines
    if step == "draw":
        return edits.add_regions(one, [line(250, 40 * number)])
    if not lines:
        return one
    key = lines[number % len(lines)].id
    if step == "delete":
        return edits.delete_regions(one, {key})
    if step == "move":
        return edits.move_regions(one, {key}, number, number)
    if step == "join":
        return line_edits.join_lines(one, {key, lines[(number + 1) % len(lines)].id})
    x = lines[number % len(lines)].polygon[0][0] + 35
    return line_edits.split_line(one, key, (x, 0), (x, 400))


def test_both_parts_of_a_line_are_split_and_not_moved() -> None:
    before = accepted(*LINES)
    after = line_edits.split_line(before, region_of(before, 2), (60, 0), (60, 400))
    parts = [fate for fate in fates(after, FOUND) if fate.fixes]
    assert [fate.fixes for fate in parts] == [{Fix.SPLIT}] * 2
    assert [round(fate.change, 3) for fate in parts] == [0.6, 0.4]
    further = edits.move_regions(after, {str(parts[1].target)}, 5, 0)
    assert of(further, parts[1].target).fixes == {Fix.SPLIT, Fix.MOVED}


def test_a_line_that_is_deleted_and_drawn_as_two_is_split() -> None:
    before = accepted(*LINES)
    after = edits.delete_regions(before, {region_of(before, 1)})
    after = edits.add_regions(
        after,
        [
            replace(line(0, 0, "left"), polygon=quad(20, 40, 49)),
            replace(line(0, 0, "right"), polygon=quad(70, 40, 50)),
        ],
    )
    found = told(after)
    assert found["left"] == found["right"] == {Fix.SPLIT}
    assert 1 not in found


def test_lines_that_are_joined_are_merged_and_none_of_them_is_deleted() -> None:
    two = (line_proposal(1, 20, 40), line_proposal(2, 130, 40), line_proposal(3, 20, 90))
    before = accepted(*two)
    after = line_edits.join_lines(before, {region_of(before, 1), region_of(before, 2)})
    found = told(after, Proposed(two))
    assert found == {region_of(after, 1): {Fix.MERGED}, region_of(after, 3): set()}
    fate = of(after, region_of(after, 1), Proposed(two))
    assert {one.id for one in fate.origins} == {1, 2}
    assert fate.change == pytest.approx(1 - 100 / 210)


def test_of_two_proposals_of_one_line_the_one_taken_out_is_deleted() -> None:
    twice = (line_proposal(1, 20, 40), line_proposal(2, 22, 41))
    before = accepted(*twice)
    after = edits.delete_regions(before, {region_of(before, 2)})
    assert told(after, Proposed(twice)) == {region_of(after, 1): set(), 2: {Fix.DELETED}}


def test_what_is_drawn_is_added_and_what_is_dismissed_is_deleted() -> None:
    before = proposing.reject_proposals(accepted(*LINES[:2]), {3})
    after = edits.add_regions(before, [line(200, 300, "own")])
    found = told(after)
    assert found["own"] == {Fix.ADDED}
    assert found[3] == {Fix.DELETED}
    assert set(found) == {*(r.id for r in after.regions), 3}, "what nobody judged has no fate"


def test_a_line_that_is_deleted_and_drawn_anew_is_moved() -> None:
    before = accepted(LINES[0])
    after = edits.delete_regions(before, {region_of(before, 1)})
    after = edits.add_regions(after, [line(30, 42, "own")])
    assert told(after) == {"own": {Fix.MOVED}}
    assert of(after, "own").is_found


def test_regions_from_before_the_first_proposal_say_nothing_of_a_model() -> None:
    before = edits.add_regions(accepted(*LINES[:1]), [line(200, 300, "own")])
    found = told(before, Proposed(LINES, earlier={"own"}))
    assert found == {region_of(before, 1): set()}


def test_regions_of_proposals_that_nobody_knows_any_more_are_left_out() -> None:
    one = accepted(*LINES)
    assert told(one, Proposed(LINES[:2])).keys() == {region_of(one, 1), region_of(one, 2)}


def test_a_faint_mark_was_not_proposed() -> None:
    marks = (line_proposal(1, 20, 40, 0.4), line_proposal(2, 20, 80, 0.3))
    one = proposing.reject_proposals(accepted(marks[0]), {2})
    assert told(one, Proposed(marks)) == {region_of(one, 1): {Fix.ADDED}}


def test_a_typed_count_is_a_fix_and_one_by_the_transcript_is_none() -> None:
    before = accepted(*LINES[:2])
    typed = edits.set_count(before, {region_of(before, 1)}, 7)
    read = transcribing.confirm_reading(typed, region_of(before, 2), Reading("abcdefg", (1.0,) * 7))
    found = told(read)
    assert found[region_of(before, 1)] == {Fix.RECOUNTED}
    assert found[region_of(before, 2)] == set()
    assert of(read, region_of(before, 1)).change == pytest.approx(2 / 7)
    same = edits.set_count(before, {region_of(before, 1)}, 5)
    assert of(same, region_of(before, 1)).is_kept


def test_a_transcript_is_re_read_where_a_person_says_something_else() -> None:
    first = LINES[0].polygon
    proposed = Proposed(LINES, {first: ReadText("Tota1 12,50", 4)})
    before = accepted(LINES[0])
    key = region_of(before, 1)
    right = transcribing.confirm_reading(before, key, Reading("Tota1 12,50", (1.0,) * 11))
    assert of(right, key, proposed).is_kept
    wrong = transcribing.set_text(before, key, "Total 12,50")
    fate = of(wrong, key, proposed)
    assert fate.fixes == {Fix.REREAD}
    assert fate.proofread is not None
    assert (fate.proofread.edits, fate.proofread.characters) == (1, 11)
    assert fate.proofread.read.model_id == 4
    assert fate.change == pytest.approx(1 / 11)
    moved = edits.move_regions(wrong, {key}, 8, 0)
    assert of(moved, key, proposed).fixes == {Fix.REREAD, Fix.MOVED}


def test_a_line_that_was_moved_is_compared_with_what_was_read_then() -> None:
    before = accepted(LINES[0])
    key = region_of(before, 1)
    moved = edits.move_regions(before, {key}, 8, 0)
    said = transcribing.set_text(moved, key, "Total")
    readings = {
        LINES[0].polygon: ReadText("Tot"),
        said.region(key).polygon: ReadText("Total"),
    }
    assert of(said, key, Proposed(LINES, readings)).fixes == {Fix.MOVED}


def test_a_reading_nobody_vouches_for_is_not_proofread() -> None:
    before = accepted(LINES[0])
    key = region_of(before, 1)
    read = edits.change_regions(
        before,
        {key},
        lambda one: replace(one, text="Total", text_source=TextSource.READER),
        is_correction=False,
    )
    proposed = Proposed(LINES, {LINES[0].polygon: ReadText("Tota1")})
    assert of(read, key, proposed).proofread is None
    assert of(read, key, proposed).is_kept


def test_what_is_ignored_was_not_to_be_used_as_it_was_proposed() -> None:
    before = accepted(LINES[0])
    ignored = edits.set_ignore(before, {region_of(before, 1)}, IgnoreReason.ILLEGIBLE)
    assert told(ignored) == {region_of(before, 1): {Fix.IGNORED}}


def test_characters_that_come_along_with_their_line_are_kept() -> None:
    proposals = (LINES[0], character_proposal(9, 20, 40, 1))
    before = accepted(*proposals)
    moved = edits.move_regions(before, {region_of(before, 1)}, 8, 0)
    assert told(moved, Proposed(proposals)) == {
        region_of(before, 1): {Fix.MOVED},
        region_of(before, 9): set(),
    }
    assert change_of(fates(moved, Proposed(proposals))) == of(moved, region_of(moved, 1)).change
