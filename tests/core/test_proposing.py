"""Proposals: accepting, rejecting, filtering by score."""

from dataclasses import replace

from labeler.core import edits, proposing
from labeler.core.annotation import Count, CountSource, Level, Origin, TextSource
from tests.builders import character, character_proposal, line, line_proposal, page

PROPOSALS = (
    line_proposal(1, 0, 50),
    line_proposal(2, 0, 0, score=0.4),
    character_proposal(3, 0, 50, of=1),
    character_proposal(4, 0, 0, of=2),
)


def test_accepting_makes_regions_that_point_at_their_proposals() -> None:
    after = proposing.accept_proposals(page(), PROPOSALS)
    assert [region.origin.proposal_id for region in after.regions] == [2, 4, 1, 3]
    assert after.regions[1].line_id == after.regions[0].id
    assert after.lines[0].count == Count(5, CountSource.MODEL)
    assert after.pending(PROPOSALS) == ()


def test_a_line_stands_behind_the_one_it_is_read_after() -> None:
    before = page(line(0, 80, "c"), line(0, 30, "b"), character(0, 30, "b", "b1"), line(0, 5, "a"))
    after = proposing.accept_proposals(before, PROPOSALS)
    made = {r.origin.proposal_id: r.id for r in after.regions}
    expected = [made[2], made[4], "c", "b", "b1", made[1], made[3], "a"]
    assert [region.id for region in after.regions] == expected


def test_what_lines_are_accepted_with_is_vouched_for_or_not() -> None:
    said = replace(PROPOSALS[0], text="Total")
    for source in TextSource:
        (made,) = proposing.accept_proposals(page(), [said], text_source=source).lines
        assert (made.text, made.text_source) == ("Total", source)


def test_accepting_twice_adds_nothing() -> None:
    once = proposing.accept_proposals(page(), PROPOSALS)
    assert proposing.accept_proposals(once, PROPOSALS) is once


def test_characters_accepted_later_find_their_line() -> None:
    lines = [p for p in PROPOSALS if p.level is Level.LINE]
    after = proposing.accept_proposals(proposing.accept_proposals(page(), lines), PROPOSALS)
    made_from_1 = next(r for r in after.lines if r.origin == Origin(1))
    assert [r.origin for r in after.characters_of(made_from_1.id)] == [Origin(3)]


def test_a_rejected_or_deleted_proposal_does_not_come_back() -> None:
    rejected = proposing.reject_proposals(page(), [1, 3])
    assert {p.id for p in rejected.pending(PROPOSALS)} == {2, 4}
    accepted = proposing.accept_proposals(rejected, PROPOSALS)
    emptied = edits.delete_regions(accepted, {r.id for r in accepted.regions})
    assert emptied.pending(PROPOSALS) == ()


def test_a_dropped_line_drops_its_characters() -> None:
    assert {p.id for p in proposing.above_score(PROPOSALS, 0.5)} == {1, 3}


def test_a_closer_look_takes_the_place_of_what_lies_wholly_within_its_area() -> None:
    loose = character_proposal(5, 30, 80, of=None)
    sticking_out = (line_proposal(6, 0, 100), character_proposal(7, 0, 100, of=6))
    found = (*PROPOSALS, loose, *sticking_out)
    kept = proposing.without_area(found, (0, 45, 100, 110))
    # Line 6 goes on below the area, and keeps its character although that lies within.
    assert [p.id for p in kept] == [2, 4, 6, 7]
    assert proposing.without_area(found, (200, 0, 400, 300)) == found
