"""Words of lines and lines of words say where they come from, and lose nothing on the way."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString

from labeler.core import baselines, geometry
from labeler.core.annotation import (
    Count,
    CountSource,
    IgnoreReason,
    Level,
    Region,
    TextSource,
)
from labeler.core.cell_placing import expected_of_text, place
from labeler.core.cells import Cells
from labeler.core.deriving import Whole, are_spaces_clear, lines_of, obstacle, words_in, words_of
from labeler.core.sides import Way
from labeler.core.text import count_characters

LINE = ((100.0, 50.0), (500.0, 70.0), (498.0, 110.0), (98.0, 90.0))
CURVE = ((0.0, 40.0), (100.0, 20.0), (200.0, 40.0), (200.0, 80.0), (100.0, 60.0), (0.0, 80.0))
COLUMN = ((50.0, 0.0), (90.0, 0.0), (90.0, 400.0), (50.0, 400.0))
texts = st.text(st.sampled_from("ab é-.  "), min_size=1, max_size=20).filter(words_in)


def line(text: str, polygon: geometry.Polygon = LINE, **said: object) -> Region:
    return Region(Level.LINE, polygon, text, **said)  # type: ignore[arg-type]


def word(left: float, text: str = "ab", *, top: float = 0.0, **said: object) -> Region:
    return line(text, geometry.rectangle((left, top), (left + 40, top + 20)), **said)


@given(texts, st.sampled_from([LINE, CURVE, COLUMN]))
def test_words_say_together_what_their_line_says_and_lie_within_it(
    text: str, polygon: geometry.Polygon
) -> None:
    words = words_of(line(text, polygon), (), Way.along(polygon), place(expected_of_text(text)))
    assert [each.text for each in words] == words_in(text)
    counts = [each.count for each in words]
    assert sum(count.value for count in counts if count) == count_characters(text)
    whole = geometry.as_shape(polygon).buffer(0.01)
    areas = [geometry.as_shape(each.polygon) for each in words]
    assert all(whole.contains(area) for area in areas)
    for first in range(len(areas)):
        assert all(areas[first].intersection(other).area < 0.1 for other in areas[first + 1 :])
    assert all(each.origin.is_derived and not each.origin.is_own for each in words)


@given(texts, st.sampled_from([LINE, CURVE, COLUMN]))
def test_words_have_what_of_the_baseline_lies_on_them(text: str, polygon: geometry.Polygon) -> None:
    whole = line(text, polygon, baseline=baselines.derived(polygon))
    words = words_of(whole, (), Way.along(polygon), place(expected_of_text(text)))
    for each in words:
        assert each.baseline is not None
        assert geometry.as_shape(each.polygon).buffer(0.5).covers(LineString(each.baseline))
        assert not baselines.runs_backwards(each.baseline, each.polygon)


def test_no_baseline_is_made_up_for_what_nobody_drew_it_on() -> None:
    half = line("ab cd", geometry.rectangle((0, 0), (400, 40)), baseline=((0, 30), (150, 30)))
    first, second = words_of(half, (), Way.along(half.polygon), place(expected_of_text("ab cd")))
    assert (first.baseline, second.baseline) == (half.baseline, None)
    bare = [word(0, baseline=((0, 15), (40, 15))), word(50)]
    assert lines_of(bare)[0].baseline is None


def test_baselines_of_words_become_that_of_their_line() -> None:
    drawn = [((0.0, 15.0), (40.0, 16.0)), ((50.0, 16.0), (90.0, 15.0))]
    (whole,) = lines_of([word(0, baseline=drawn[0]), word(50, baseline=drawn[1])])
    assert whole.baseline == (*drawn[0], *drawn[1])


def test_characters_go_with_the_word_they_stand_on() -> None:
    whole = line("ab c", geometry.rectangle((0, 0), (400, 40)), text_source=TextSource.READER)
    boxes = [(0, 90), (100, 190), (300, 390)]
    drawn = [
        Region(Level.CHARACTER, geometry.rectangle((a, 0), (b, 40)), line_id=whole.id)
        for a, b in boxes
    ]
    cells = Cells((0.0, 0.25, 0.5, 0.75, 1.0), frozenset({2}))
    first, a, b, second, c = words_of(whole, drawn, Way.along(whole.polygon), cells)
    assert [(first.text, second.text)] == [("ab", "c")]
    assert {a.line_id, b.line_id} == {first.id}
    assert c.line_id == second.id
    assert (a.polygon, a.origin.is_derived) == (drawn[0].polygon, False)
    assert geometry.bounds(first.polygon) == pytest.approx((0, 0, 200, 40), abs=0.1)
    assert geometry.bounds(second.polygon) == pytest.approx((300, 0, 400, 40), abs=0.1)
    assert first.text_source is TextSource.READER
    with pytest.raises(ValueError, match="as many"):
        words_of(whole, drawn, Way.along(whole.polygon), Cells((0.0, 0.5, 1.0)))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Whole.NO_TRANSCRIPT),
        (" \u200b ", Whole.NO_TRANSCRIPT),
        ("收据 第1页", Whole.UNSPACED),
        ("ภาษา ไทย", Whole.UNSPACED),
        ("שלום 12", Whole.RIGHT_TO_LEFT),
        ("two words", None),
        ("두 단어", None),
    ],
)
def test_some_lines_cannot_be_cut(text: str, reason: Whole | None) -> None:
    assert obstacle(line(text)) is reason


def test_words_that_follow_each_other_become_a_line() -> None:
    words = [word(0, "two"), word(50, "words"), word(300, "far"), word(0, "below", top=60)]
    letter = Region(Level.CHARACTER, words[1].polygon, line_id=words[1].id)
    first, far, below, character = lines_of([*words, letter])
    assert (first.text, far, below) == ("two words", words[2], words[3])
    assert first.origin.is_derived
    assert not far.origin.is_derived
    assert first.count == Count(8, CountSource.TRANSCRIPT)
    assert character.line_id == first.id
    assert geometry.bounds(first.polygon) == (0, 0, 90, 20)
    assert first.polygon[0] == (0, 0)


def test_ignored_words_stay_apart() -> None:
    words = [word(0), word(50, ignore=IgnoreReason.ILLEGIBLE), word(100), word(150)]
    first, ignored, rest = lines_of(words)
    assert (first, ignored) == (words[0], words[1])
    assert rest.text == "ab ab"


def test_a_line_says_something_only_if_all_of_its_words_do() -> None:
    typed = Count(2, CountSource.TYPED)
    (silent,) = lines_of([word(0, count=typed), word(50, "", count=typed)])
    assert (silent.text, silent.count) == ("", Count(4, CountSource.TYPED))
    (unknown,) = lines_of([word(0), word(50, "")])
    assert unknown.count is None


def test_scripts_without_spaces_get_none() -> None:
    (one,) = lines_of([word(0, "第1"), word(45, "收"), word(90, "页"), word(140, "No")])
    assert one.text == "第1 收页 No"


def test_words_of_different_sizes_or_rows_stay_apart() -> None:
    small = line("x", geometry.rectangle((50, 8), (60, 16)))
    assert len(lines_of([word(0), small])) == 2
    assert len(lines_of([word(0), word(50, top=12)])) == 2
    turned = line("up", geometry.rotated(word(50).polygon, 45))
    assert len(lines_of([word(0), turned])) == 2


@given(texts)
def test_lines_of_the_words_of_a_line_say_the_same(text: str) -> None:
    whole = line(" ".join(words_in(text)))
    whole = replace(whole, polygon=geometry.rectangle((0, 0), (20 * len(whole.text), 40)))
    (back,) = lines_of(words_of(whole, (), Way.along(whole.polygon), place(expected_of_text(text))))
    assert back.text == whole.text
    assert geometry.intersection_over_union(back.polygon, whole.polygon) > 0.99


def test_spaces_are_clear_where_they_are_blank_and_wider_than_the_rest() -> None:
    def clear(row: str) -> bool:
        ink = np.array([float(sign == "#") for sign in row])
        return are_spaces_clear("ab cd", place(expected_of_text("ab cd"), ink), ink)

    assert clear("####.####......####.####")
    assert clear("#########......#########")
    assert not clear("####.####.####.####")
    assert not clear("####...####...####...####")
    assert not clear("###################")
