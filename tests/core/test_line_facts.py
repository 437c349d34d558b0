"""What is known of lines."""

from dataclasses import replace

from labeler.core import edits, line_edits, settling
from labeler.core.agreement import Agreement
from labeler.core.annotation import (
    Count,
    CountSource,
    IgnoreReason,
    Level,
    Origin,
    Region,
    ReviewState,
    TextSource,
    Voucher,
)
from labeler.core.cell_edits import set_cells
from labeler.core.line_facts import Concern, LineFacts, Words, words_of
from labeler.core.reading import Reading
from tests.builders import character, character_proposal, line, line_proposal, page, quad
from tests.fakes.readers import reading

READ = {quad(0, 0): reading("T0TAL", doubtful="0")}


def test_a_transcript_goes_before_a_reading() -> None:
    assert words_of(line(0, 0), READ) == Words("T0TAL", is_read=True, doubtful=(1,))
    assert words_of(line(0, 0, text="Total"), READ) == Words("Total")
    assert words_of(line(0, 40), READ) == Words()


def test_what_was_accepted_with_its_page_stays_doubtful_until_somebody_looks() -> None:
    read = line(0, 0, text="T0TAL", text_source=TextSource.READER)
    assert words_of(read, READ) == Words("T0TAL", doubtful=(1,))
    assert words_of(replace(read, text_source=TextSource.PERSON), READ) == Words("T0TAL")


def test_all_of_a_text_is_doubtful_that_nobody_confirmed_and_that_reads_otherwise() -> None:
    before = page(line(0, 0, "whole", text="Total 10.00 EUR", count=Count(13, CountSource.TYPED)))
    first, second = line_edits.split_line(before, "whole", (40, -5), (40, 25)).lines
    assert first.text_source is second.text_source is TextSource.READER
    readings = {first.polygon: reading(first.text), second.polygon: reading("1O.OO EUR")}
    facts = LineFacts(page(first, second), (), readings)
    assert not facts.is_to_check(first)
    assert facts.words(second) == Words(second.text, doubtful=tuple(range(len(second.text))))
    assert facts.is_to_check(second)
    confirmed = replace(second, text_source=TextSource.PERSON)
    assert not facts.words(confirmed).doubtful


def test_ignored_lines_are_not_read() -> None:
    ignored = line(0, 0, ignore=IgnoreReason.ILLEGIBLE)
    assert words_of(ignored, READ) == Words()
    assert LineFacts(page(ignored), (), READ).concerns(ignored) == frozenset()


def test_a_proposal_may_bring_its_own_text() -> None:
    proposal = line_proposal(1, 0, 0)
    assert words_of(proposal, READ).text == "T0TAL"
    assert words_of(replace(proposal, text="Sum"), READ) == Words("Sum", is_read=True)


def test_doubtful_places_are_those_of_the_text_as_it_is_shown() -> None:
    spaced = {quad(0, 0): Reading(" a0 ", (0.1, 0.9, 0.1, 0.1))}
    assert words_of(line(0, 0), spaced) == Words("a0", is_read=True, doubtful=(1,))
    untidy = {quad(0, 0): Reading("e\u0301", (0.1, 0.1))}
    assert words_of(line(0, 0), untidy) == Words("\u00e9", is_read=True)


def test_concerns_of_a_line() -> None:
    agreed = line(0, 0, "a", count=Count(5, CountSource.MODEL))
    facts = LineFacts(page(agreed), (), READ)
    assert facts.concerns(agreed) == {Concern.WITHOUT_TRANSCRIPT, Concern.DOUBTFUL}
    typed = replace(agreed, text="Total", count=Count(7, CountSource.TYPED))
    facts = LineFacts(page(typed), (), READ)
    assert facts.concerns(typed) == {Concern.DISAGREEING}
    assert facts.agreement(typed) == Agreement(written=5, count=7)


def test_lines_that_the_detector_is_not_sure_of_are_to_be_checked_until_a_person_accepts() -> None:
    unsure, sure = replace(line_proposal(1, 0, 40), score=0.66), line_proposal(2, 0, 80)
    facts = LineFacts(page(), (unsure, sure))
    assert facts.concerns(unsure) == {Concern.WITHOUT_TRANSCRIPT, Concern.LOW_IN_SCORE}
    assert [facts.is_to_check(each) for each in (unsure, sure)] == [True, False]
    region = line(0, 40, origin=Origin(1))
    for voucher, is_open in ((Voucher.NOBODY, True), (Voucher.PERSON, False)):
        accepted = replace(page(region), state=ReviewState.ACCEPTED, voucher=voucher)
        facts = LineFacts(accepted, (), {}, {1: 0.66})
        assert facts.is_to_check(region) is is_open
        assert not facts.is_to_check(replace(region, origin=Origin(1, is_corrected=True)))


def test_characters_found_count() -> None:
    two = [character(10 * place, 0, "a") for place in range(2)]
    read = line(0, 0, "a")
    facts = LineFacts(page(read, *two), (), READ)
    assert facts.agreement(read).found == 2
    assert facts.disagrees(read)
    assert not facts.disagrees(two[0])
    proposals = (line_proposal(1, 0, 0), character_proposal(2, 0, 0, 1))
    assert LineFacts(page(), proposals, READ).agreement(proposals[0]) == Agreement(
        written=5, found=1, is_read=True, is_estimate=True
    )


def test_a_cell_that_was_deleted_is_missed() -> None:
    cells = [quad(x, 0, 20, 20) for x in range(0, 100, 20)]
    divided = set_cells(page(line(0, 0, "a")), "a", cells)
    assert not LineFacts(divided).disagrees(divided.region("a"))
    fewer = edits.delete_regions(divided, {divided.characters[0].id})
    assert LineFacts(fewer).disagrees(fewer.region("a"))


def test_what_is_known_of_a_line_is_found_out_anew_where_anything_about_it_changed() -> None:
    region = line(0, 0, "a", count=Count(5, CountSource.TYPED))
    first = LineFacts(page(region), (), READ)
    assert first.concerns(region) == {Concern.WITHOUT_TRANSCRIPT, Concern.DOUBTFUL}
    two = [character(10 * place, 0, "a") for place in range(2)]
    written = replace(region, text="Total")
    ways = [
        (page(region), READ, {Concern.WITHOUT_TRANSCRIPT, Concern.DOUBTFUL}),
        (page(region), {quad(0, 0): reading("TOTAL")}, {Concern.WITHOUT_TRANSCRIPT}),
        (page(written), READ, set()),
        (page(written, *two), READ, {Concern.DISAGREEING}),
    ]
    for now, readings, expected in ways:
        facts = LineFacts(now, (), readings, before=first)
        for _ in range(2):
            assert facts.concerns(now.region("a")) == expected


def test_a_line_that_starts_otherwise_than_those_around_it_is_to_be_checked() -> None:
    turned = Region(Level.LINE, quad(0, 80)[2:] + quad(0, 80)[:2], text="Total", id="turned")
    lines = [line(0, y, f"{y}", text="Total") for y in (0, 40)]
    facts = LineFacts(page(*lines, turned))
    assert facts.concerns(turned) == {Concern.READING_START}
    assert facts.is_to_check(turned)
    assert facts.likely_start(turned) == 2
    assert not any(map(facts.starts_unusually, lines))
    for right in (
        replace(turned, ignore=IgnoreReason.ILLEGIBLE),
        settling.settle(page(turned), {"turned"}).regions[0],
    ):
        assert not LineFacts(page(*lines, right), before=facts).starts_unusually(right)


def test_what_was_known_of_a_line_is_found_out_again_where_the_page_turns_over() -> None:
    top = Region(Level.LINE, quad(0, 0)[2:] + quad(0, 0)[:2], id="top")
    before = LineFacts(page(top))
    assert before.starts_unusually(top)
    others = [Region(Level.LINE, quad(0, y)[2:] + quad(0, y)[:2]) for y in (40, 80, 120)]
    assert not LineFacts(page(top, *others), before=before).starts_unusually(top)
