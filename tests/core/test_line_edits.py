"""Lines that are cut or joined take along what they say."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import geometry, line_edits
from labeler.core.annotation import Count, CountSource, TextSource
from tests.builders import character, line, page


def test_splitting_divides_characters_text_and_count() -> None:
    letters = [character(x, 0, "a", f"c{x}") for x in range(0, 100, 10)]
    before = page(line(0, 0, "a", text="abcd efghij", count=Count(10, CountSource.TYPED)), *letters)
    after = line_edits.split_line(before, "a", (41, -10), (41, 40))
    first, second = after.lines
    assert (first.text, second.text) == ("abcd", "efghij")
    assert first.count is not None
    assert second.count is not None
    assert (first.count.value, second.count.value) == (4, 6)
    assert len(after.characters_of(second.id)) == 6
    assert geometry.bounds(first.polygon)[2] == pytest.approx(41)


@pytest.mark.parametrize("text", ["", "abcdefghij"])
def test_what_is_divided_by_length_is_a_guess(text: str) -> None:
    typed = line(0, 0, "a", text=text, count=Count(10, CountSource.TYPED))
    first, second = line_edits.split_line(page(typed), "a", (41, -10), (41, 40)).lines
    assert first.count is not None
    assert second.count is not None
    assert (first.count.value, second.count.value) == (4, 6)
    source = CountSource.TRANSCRIPT if text else CountSource.MODEL
    assert first.count.source is second.count.source is source
    if text:
        assert first.text_source is second.text_source is TextSource.READER


@given(st.lists(st.integers(5, 95), min_size=1, max_size=6, unique=True).map(sorted))
def test_a_line_is_parted_at_every_crossing_in_order(places: list[int]) -> None:
    words = [f"word{number}" for number in range(len(places) + 1)]
    told = page(line(0, 0, "a", text=" ".join(words)), line(0, 60, "b"))
    parts = line_edits.split_line_into_words(told, "a", [((x, 30), (x, -10)) for x in places]).lines
    assert [part.text for part in parts] == [*words, ""]
    edges = [geometry.bounds(part.polygon)[2] for part in parts[:-1]]
    assert edges == pytest.approx([*places, geometry.bounds(told.region("a").polygon)[2]])
    silent = page(line(0, 0, "a", text="seven"), line(0, 60, "b"))
    cut = line_edits.split_line_into_words(silent, "a", [((x, 30), (x, -10)) for x in places])
    assert "".join(part.text for part in cut.lines) == "seven"


def test_a_cut_beside_the_line_changes_nothing() -> None:
    before = page(line(0, 0, "a"))
    assert line_edits.split_line(before, "a", (200, 0), (200, 50)) is before


def test_joining_sums_counts_and_keeps_characters() -> None:
    five = Count(5, CountSource.TYPED)
    before = page(
        line(0, 0, "a", text="ab", count=five),
        line(150, 0, "b", text="cd", count=five),
        character(160, 0, "b", "c"),
    )
    after = line_edits.join_lines(before, {"a", "b"})
    joined = after.region("a")
    assert joined.text == "ab cd"
    assert joined.count == Count(10, CountSource.TYPED)
    assert after.region("c").line_id == "a"
    assert geometry.bounds(joined.polygon) == (0, 0, 250, 20)


@pytest.mark.parametrize("other", CountSource)
def test_a_count_joined_of_a_guess_is_a_guess(other: CountSource) -> None:
    guess = line(0, 0, "a", count=Count(5, CountSource.MODEL))
    before = page(guess, line(150, 0, "b", count=Count(4, other)))
    assert line_edits.join_lines(before, {"a", "b"}).region("a").count == Count(
        9, CountSource.MODEL
    )


def test_a_transcript_joined_of_an_unchecked_part_is_unchecked() -> None:
    read = line(150, 0, "b", text="cd", text_source=TextSource.READER)
    typed = line(0, 0, "a", text="ab")
    joined = line_edits.join_lines(page(typed, read), {"a", "b"}).region("a")
    assert (joined.text, joined.text_source) == ("ab cd", TextSource.READER)
    mute = line(0, 0, "a", text_source=TextSource.READER)
    joined = line_edits.join_lines(page(mute, line(150, 0, "b", text="cd")), {"a", "b"}).region("a")
    assert (joined.text, joined.text_source) == ("cd", TextSource.PERSON)


def test_a_baseline_is_cut_where_its_line_is() -> None:
    drawn = line(0, 0, "a", baseline=((2, 16), (50, 15), (98, 16)))
    first, second = line_edits.split_line(page(drawn), "a", (41, -10), (41, 40)).lines
    assert first.baseline is not None
    assert second.baseline is not None
    assert first.baseline[0] == (2, 16)
    assert first.baseline[-1] == second.baseline[0] == pytest.approx((41, 15.1875))
    assert second.baseline[1:] == ((50, 15), (98, 16))


def test_the_part_that_no_baseline_runs_through_has_none() -> None:
    drawn = line(0, 0, "a", baseline=((2, 16), (98, 16)))
    parts = line_edits.split_line(page(drawn), "a", (-10, 10), (110, 10)).lines
    assert {part.baseline for part in parts} == {None, drawn.baseline}
    (lower,) = (part for part in parts if part.baseline)
    assert geometry.bounds(lower.polygon) == (0, 10, 100, 20)


@given(st.lists(st.integers(5, 95), min_size=1, max_size=6, unique=True).map(sorted))
def test_words_of_a_line_have_a_baseline_each_and_joined_again_the_old_one(
    places: list[int],
) -> None:
    drawn = line(0, 0, "a", baseline=((0, 16), (100, 14)))
    boundaries = [((x, 30), (x, -10)) for x in places]
    parts = line_edits.split_line_into_words(page(drawn), "a", boundaries)
    along = [part.baseline for part in parts.lines]
    assert all(along)
    assert all(one[-1] == two[0] for one, two in pairwise(b for b in along if b))
    (whole,) = line_edits.join_lines(parts, {part.id for part in parts.lines}).lines
    assert whole.baseline is not None
    for x, y in whole.baseline:
        assert y == pytest.approx(16 - x / 50)
    assert (whole.baseline[0], whole.baseline[-1]) == ((0, 16), (100, 14))


def test_joined_lines_have_a_baseline_where_all_have_one_in_a_row() -> None:
    drawn = line(0, 0, "a", baseline=((0, 16), (100, 16)))
    behind = line(120, 0, "b", baseline=((120, 15), (220, 15)))
    joined = line_edits.join_lines(page(drawn, behind), {"a", "b"}).region("a")
    assert joined.baseline == ((0, 16), (100, 16), (120, 15), (220, 15))
    bare = line(120, 0, "b")
    assert line_edits.join_lines(page(drawn, bare), {"a", "b"}).region("a").baseline is None
    below = line(0, 30, "b", baseline=((0, 46), (100, 46)))
    assert line_edits.join_lines(page(drawn, below), {"a", "b"}).region("a").baseline is None
