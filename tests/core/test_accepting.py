"""What accepting a page asks, and what it makes of proposals and readings."""

from dataclasses import replace
from pathlib import Path

import pytest

from labeler.core.accepting import (
    Draft,
    Questions,
    Seen,
    accept,
    doubtful_lines,
    obstacle,
    questions,
)
from labeler.core.annotation import (
    Count,
    CountSource,
    Page,
    ReviewState,
    TextSource,
    Voucher,
)
from labeler.core.counts import known_count
from labeler.core.records import PageEntry
from tests.builders import character_proposal, line, line_proposal, page, quad
from tests.fakes.readers import reading

ENTRY = PageEntry(1, Path("1.png"), 0, "1.png", ReviewState.PROPOSED, (400, 300), proposal_count=2)
PROPOSALS = (line_proposal(1, 20, 20), line_proposal(2, 20, 60), character_proposal(3, 20, 20, 1))
READINGS = {quad(20, 20): reading("Sum"), quad(20, 60): reading("T0TAL", doubtful="0")}


def draft(shown: Page | None = None, **fields: object) -> Draft:
    fields = {"proposals": PROPOSALS, "readings": READINGS} | fields
    return Draft(shown or page(), ENTRY, **fields)  # type: ignore[arg-type]


def seen(*outlines: tuple, **fields: object) -> Seen:
    return Seen(True, frozenset(outlines), **fields)  # type: ignore[arg-type]


BOTH = (quad(20, 20), quad(20, 60))


def test_what_was_on_the_screen_is_accepted_without_a_question_and_vouched_for() -> None:
    assert not questions(draft(), seen(*BOTH)).are_open
    done = accept(draft(), seen(*BOTH))
    assert (done.state, done.voucher) == (ReviewState.ACCEPTED, Voucher.PERSON)
    assert [len(done.lines), len(done.characters)] == [2, 1]


def test_estimates_become_those_of_the_readings_and_stay_estimates() -> None:
    doubtful = line(20, 100, "before", count=Count(9, CountSource.MODEL))
    readings = READINGS | {doubtful.polygon: reading("T0T", doubtful="0")}
    done = accept(draft(page(doubtful), readings=readings), seen(*BOTH, doubtful.polygon))
    assert {one.text: one.count for one in done.lines if one.text} == {
        "Sum": Count(3, CountSource.TRANSCRIPT)
    }
    assert sorted(one.count.value for one in done.lines if one.count and not one.text) == [3, 5]
    assert [known_count(one) for one in done.lines if not one.text] == [None, None]


def test_lines_that_were_not_on_the_screen_are_asked_about_and_nobody_vouches() -> None:
    asked = questions(draft(page(line(20, 100, "own"))), seen(quad(20, 20)))
    assert [one.id for one in asked.proposals] == [2]
    assert [one.id for one in asked.lines] == ["own"]
    assert accept(draft(), seen(quad(20, 20))).voucher is Voucher.NOBODY
    assert accept(draft(), Seen(False, frozenset(BOTH))).voucher is Voucher.NOBODY


def test_a_page_nobody_has_seen_is_asked_about_even_without_lines() -> None:
    assert questions(draft(proposals=()), Seen()) == Questions(is_partly_unseen=True)


def test_rejecting_leaves_what_was_there() -> None:
    own = page(line(20, 100, "own"))
    done = accept(draft(own).without_proposals(), seen(quad(20, 100)))
    assert [region.id for region in done.regions] == ["own"]
    assert done.dismissed == {1, 2, 3}
    assert done.voucher is Voucher.PERSON


def test_empty_is_said_of_a_page_only_when_that_is_known() -> None:
    unsearched = replace(draft(proposals=()), entry=replace(ENTRY, proposal_count=None))
    hidden = draft(proposals=(), hidden=PROPOSALS[:1])
    assert questions(unsearched, seen()) == Questions(is_unsearched=True)
    assert questions(hidden, seen()) == Questions(hidden=PROPOSALS[:1])
    own = page(line(20, 100))
    assert not questions(replace(unsearched, page=own), seen(quad(20, 100))).are_open
    assert not questions(replace(hidden, page=own), seen(quad(20, 100))).are_open


def test_a_doubtful_reading_stays_a_reading_until_somebody_looks_at_its_line() -> None:
    assert [one.id for one in doubtful_lines(draft(), seen(*BOTH))] == [2]  # type: ignore[list-item]
    done = accept(draft(), seen(*BOTH))
    assert [(one.text, one.text_source) for one in done.lines if one.text] == [
        ("Sum", TextSource.READER)
    ]
    looked = seen(*BOTH, readings={quad(20, 60): READINGS[quad(20, 60)]})
    assert doubtful_lines(draft(), looked) == ()
    assert {one.text for one in accept(draft(), looked).lines} == {"Sum", "T0TAL"}
    another = draft(readings={quad(20, 60): reading("TO7AL", doubtful="7")})
    assert len(doubtful_lines(another, looked)) == 1, "what was looked at said something else"


def test_nobody_vouches_for_texts_that_came_with_proposals() -> None:
    written = (replace(PROPOSALS[0], text="Sum"),)
    assert accept(draft(proposals=written), Seen()).lines[0].text_source is TextSource.READER
    own = page(line(20, 100, "own", text="mine"))
    assert accept(draft(own), Seen()).region("own").text_source is TextSource.PERSON


def test_a_person_can_vouch_later_for_what_was_accepted_unseen() -> None:
    unseen = accept(draft(), Seen())
    assert unseen.voucher is Voucher.NOBODY
    later = accept(draft(unseen, proposals=()), seen(*BOTH))
    assert later == replace(unseen, voucher=Voucher.PERSON)


def test_labels_that_were_not_imported_are_asked_about_once() -> None:
    torn = replace(draft(), entry=replace(ENTRY, refused=("Line 3 has no points.",)))
    asked = questions(torn, seen(*BOTH))
    assert asked == Questions(refused=("Line 3 has no points.",))
    done = accept(torn, seen(*BOTH))
    again = replace(torn, page=done, proposals=())
    assert not questions(again, seen(*BOTH)).are_open


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({}, ""),
        ({"size": None, "problem": "It is cut short."}, "It is cut short"),
        ({"size": None}, "nobody has looked into it"),
        ({"is_image_changed": True}, "changed since"),
        ({"problem": "The detector failed."}, ""),
    ],
)
def test_no_page_is_accepted_whose_image_cannot_be_trusted(
    fields: dict[str, object], reason: str
) -> None:
    assert reason in obstacle(replace(ENTRY, **fields))  # type: ignore[arg-type]
    assert bool(obstacle(replace(ENTRY, **fields))) is bool(reason)  # type: ignore[arg-type]
