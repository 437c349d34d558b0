"""Three numbers of one line: when they disagree, and how that is said."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import agreement
from labeler.core.agreement import Agreement
from labeler.core.annotation import Count, CountSource, IgnoreReason, TextSource
from tests.builders import line, line_proposal
from tests.fakes.readers import reading

numbers = st.none() | st.integers(0, 40)


def test_a_reading_that_is_two_short_of_the_count_is_pointed_out() -> None:
    typed = line(0, 0, count=Count(14, CountSource.TYPED))
    numbers = agreement.of_line(typed, reading("abcdef ghijkl"), 13)
    assert not numbers.holds
    assert (numbers.written, numbers.count, numbers.found) == (12, 14, 13)
    assert agreement.of_line(typed, reading("abcdefg hijklm"), 14).holds


def test_what_a_person_wrote_and_what_a_person_counted_must_be_equal() -> None:
    written = line(0, 0, text="abc", count=Count(4, CountSource.TYPED))
    numbers = agreement.of_line(written)
    assert (numbers.holds, numbers.written, numbers.is_read) == (False, 3, False)
    guessed = line(0, 0, text="abc", count=Count(4, CountSource.MODEL))
    assert agreement.of_line(guessed).holds
    unchecked = line(
        0, 0, text="abc", text_source=TextSource.READER, count=Count(4, CountSource.TYPED)
    )
    numbers = agreement.of_line(unchecked)
    assert (numbers.holds, numbers.written, numbers.is_read) == (True, 3, True)


def test_a_transcript_goes_before_a_reading() -> None:
    written = line(0, 0, text="abc")
    assert agreement.of_line(written, reading("something else"), 3).holds
    numbers = agreement.of_line(written, reading("abc"), 9)
    assert (numbers.written, numbers.is_read, numbers.found) == (3, False, 9)


def test_a_line_on_which_nothing_was_read_says_so() -> None:
    counted = line(0, 0, count=Count(9, CountSource.MODEL))
    numbers = agreement.of_line(counted, reading(""))
    assert (numbers.holds, numbers.written, numbers.count) == (False, 0, 9)
    assert agreement.of_line(counted).holds
    assert agreement.of_line(line(0, 0), reading("x")).written == 1


def test_ignored_lines_are_not_compared() -> None:
    ignored = line(0, 0, text="ab", count=Count(9, CountSource.TYPED), ignore=IgnoreReason.OTHER)
    assert agreement.of_line(ignored, reading("abcdef"), 30) == Agreement()


def test_estimates_of_a_proposal_are_not_held_against_each_other() -> None:
    proposed = line_proposal(1, 0, 0)  # count 5
    numbers = agreement.of_proposal(proposed, reading("abcdefghi", 0.4), 1)
    assert (numbers.holds, numbers.written, numbers.count, numbers.found) == (True, 9, 5, 1)
    assert agreement.of_proposal(proposed, reading("abcdefghi")).count is None, "said once"
    assert not agreement.of_proposal(proposed, reading("")).holds
    assert not agreement.of_proposal(replace(proposed, count=None), reading(""), 2).holds
    assert agreement.of_proposal(replace(proposed, count=0), reading("")).holds


@pytest.mark.parametrize(("most", "holds"), [(20, True), (22, True), (23, False)])
def test_a_tenth_of_a_long_line_is_no_disagreement(most: int, holds: bool) -> None:
    assert Agreement(20, most, is_estimate=True).holds is holds


@pytest.mark.parametrize(("found", "holds"), [(4, True), (10, True), (11, True), (12, False)])
def test_a_detector_overlooks_characters_but_adds_hardly_any(found: int, holds: bool) -> None:
    assert Agreement(10, None, found).holds is holds


@given(numbers, numbers, numbers, st.booleans(), st.booleans())
def test_one_number_is_never_alone_in_disagreeing(
    written: int | None,
    count: int | None,
    found: int | None,
    is_read: bool,
    is_estimate: bool,
) -> None:
    made = Agreement(written, count, found, is_read=is_read, is_estimate=is_estimate)
    known = [number for number in (written, count, found) if number is not None]
    if len(set(known)) <= 1:
        assert made.holds
    told = [(n, doubt) for n, doubt in ((written, is_read), (count, is_estimate)) if n is not None]
    exact = [number for number, doubt in told if not doubt]
    both = [number for number, _ in told]
    if exact and max(both) - min(both) > max(1, max(both) / 10):
        assert not made.holds
    if exact and found is not None and found > max(exact) + max(1, found / 10):
        assert not made.holds
    if made.holds and written != 0:
        # More doubt in the numbers never makes a disagreement.
        assert Agreement(written, count, found, is_read=True, is_estimate=True).holds


def test_characters_that_a_person_outlined_are_all_there_are() -> None:
    typed = line(0, 0, count=Count(5, CountSource.TYPED))
    assert agreement.of_line(typed, None, 4).holds
    assert not agreement.of_line(typed, None, 4, is_outlined=True).holds
    assert not agreement.of_line(typed, reading("abcde"), 4, is_outlined=True).holds
    assert agreement.of_line(typed, reading("abcd"), 5, is_outlined=True).holds
    assert agreement.of_line(typed, None, 0, is_outlined=True).holds
    assert not agreement.of_written(typed, "abcde", 4, is_outlined=True).holds
