"""How many characters a line has by whoever can tell, and which of it is truth."""

from dataclasses import replace

import pytest

from labeler.core.annotation import Count, CountSource, IgnoreReason, Region, TextSource
from labeler.core.counts import count_of, estimated, known_count
from labeler.core.line_edits import sum_of_counts
from labeler.core.transcribing import set_text
from tests.builders import character_proposal, line, line_proposal, page
from tests.fakes.readers import reading

READ, HARDLY_READ = reading("No 1234"), reading("No 1234", 0.2)
GUESS = Count(9, CountSource.MODEL)


@pytest.mark.parametrize(
    ("region", "count"),
    [
        (line(0, 0, count=Count(4, CountSource.TYPED)), Count(4, CountSource.TYPED)),
        (
            line(0, 0, text="No 12", count=Count(4, CountSource.TRANSCRIPT)),
            Count(4, CountSource.TRANSCRIPT),
        ),
        (line(0, 0, text="No 12", count=GUESS), Count(4, CountSource.TRANSCRIPT)),
        (line(0, 0, count=GUESS), Count(6, CountSource.READING)),
        (line(0, 0, count=Count(3, CountSource.READING)), Count(6, CountSource.READING)),
        (line(0, 0, count=GUESS, ignore=IgnoreReason.ILLEGIBLE), GUESS),
        (line(0, 0), None),
    ],
)
def test_a_persons_word_goes_before_a_reading_and_a_reading_before_a_guess(
    region: Region, count: Count | None
) -> None:
    assert count_of(region, READ) == count


def test_a_reading_that_is_hardly_legible_counts_nothing() -> None:
    kept = Count(3, CountSource.READING)
    assert count_of(line(0, 0, count=GUESS), HARDLY_READ) == GUESS
    assert count_of(line(0, 0, count=kept), HARDLY_READ) == kept
    assert estimated(9, HARDLY_READ) == estimated(9, None) == GUESS
    assert estimated(None, HARDLY_READ) is None
    assert estimated(None, READ) == Count(6, CountSource.READING)


def test_what_is_proposed_counts_as_it_will_once_it_is_accepted() -> None:
    proposed = line_proposal(1, 0, 0)
    assert count_of(proposed) == Count(5, CountSource.MODEL)
    assert count_of(proposed, READ) == Count(6, CountSource.READING)
    said = replace(proposed, text="EXIT")
    assert count_of(said, READ) == Count(4, CountSource.TRANSCRIPT)
    assert count_of(replace(character_proposal(2, 0, 0, 1), text="E"), READ) is None


def test_an_estimate_is_no_truth() -> None:
    for source in CountSource:
        is_known = source is CountSource.TYPED
        assert known_count(line(0, 0, count=Count(7, source))) == (7 if is_known else None)
    assert known_count(line(0, 0, text="a b", count=Count(7, CountSource.TRANSCRIPT))) == 7
    assert known_count(line(0, 0, text="a b", count=GUESS)) == 2
    assert known_count(line(0, 0, text="a b", text_source=TextSource.READER)) == 2


def test_counts_together_are_worth_what_the_least_of_them_is() -> None:
    typed, read = Count(2, CountSource.TYPED), Count(3, CountSource.READING)
    written = Count(4, CountSource.TRANSCRIPT)
    assert sum_of_counts([typed, read, written]) == Count(9, CountSource.READING)
    assert sum_of_counts([GUESS, read]) == Count(12, CountSource.MODEL)
    assert sum_of_counts([written, typed]) == Count(6, CountSource.TYPED)
    assert sum_of_counts([written, None]) is None


def test_what_a_transcript_counts_goes_with_it() -> None:
    written = set_text(page(line(0, 0, "a", count=GUESS)), "a", "No 12")
    assert set_text(written, "a", "").region("a").count is None
    typed = Count(4, CountSource.TYPED)
    written = set_text(page(line(0, 0, "a", count=typed)), "a", "No 12")
    assert set_text(written, "a", "").region("a").count == typed
    left_over = line(0, 0, count=Count(5, CountSource.TRANSCRIPT))
    assert count_of(left_over, READ) == Count(6, CountSource.READING)
