"""Where characters are placed: between letters, as wide as they should be, as many as there are."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.cell_placing import Expected, expected_of_count, expected_of_text, place
from labeler.core.text import count_characters

TEXTS = st.text(st.sampled_from("abimW1.,é漢 "), max_size=60).filter(count_characters)


def ink_of(*stretches: tuple[int, float]) -> np.ndarray:
    """So much ink, on so many stretches each."""
    return np.concatenate([np.full(length, amount) for length, amount in stretches])


@given(TEXTS, st.none() | st.lists(st.floats(0, 1), min_size=1, max_size=400).map(np.array))
def test_there_is_a_cell_for_each_character_and_a_gap_for_each_space(
    text: str, ink: np.ndarray | None
) -> None:
    cells = place(expected_of_text(text), ink)
    assert cells.count == count_characters(text)
    assert len(cells.gaps) == len(text.split()) - 1
    assert (cells.edges[0], cells.edges[-1]) == (0, 1)
    assert all(before < after for before, after in pairwise(cells.edges))


@given(st.integers(1, 999))
def test_a_number_alone_is_placed_evenly(count: int) -> None:
    cells = place(expected_of_count(count))
    assert cells.edges == pytest.approx(np.linspace(0, 1, count + 1))


def test_an_i_is_narrower_than_an_m() -> None:
    (start, middle, end) = place(expected_of_text("im")).edges
    assert middle - start < 0.5 * (end - middle)


def test_separators_lie_between_letters() -> None:
    ink = ink_of((18, 1), (4, 0), (30, 1), (4, 0), (44, 1))
    assert place(expected_of_count(3), ink).edges[1:3] == pytest.approx((0.2, 0.54), abs=0.03)


def test_what_two_letters_touch_is_divided_by_what_they_should_be_wide() -> None:
    ink = ink_of((60, 1), (4, 0), (36, 1))
    first, second = place(expected_of_text("min"), ink).edges[1:3]
    assert second == pytest.approx(0.62, abs=0.03)
    assert 0.35 < first < 0.48


def test_a_gap_takes_all_the_room_between_two_words() -> None:
    ink = ink_of((8, 1), (2, 0), (8, 1), (2, 0), (8, 1), (44, 0), (8, 1), (2, 0), (8, 1))
    cells = place(expected_of_text("abc de"), ink)
    assert cells.gaps == {3}
    assert cells.edges[3:5] == pytest.approx((28 / 90, 72 / 90), abs=0.04)


def test_a_gap_does_not_swallow_letters_that_are_set_far_apart() -> None:
    ink = ink_of(*[(5, 0), (4, 1), (5, 0)] * 4, (14, 0), *[(5, 0), (4, 1), (5, 0)] * 3)
    spans = place(expected_of_text("CURV ING"), ink).spans
    starts = [0, 14, 28, 42, 70, 84, 98]
    for (start, end), letter in zip(spans, starts, strict=True):
        assert start * 112 < letter + 5
        assert letter + 9 < end * 112


def test_characters_are_not_placed_where_there_is_nothing() -> None:
    ink = ink_of((10, 1), (2, 0), (10, 1), (50, 0), (10, 1), (2, 0), (10, 1))
    spans = place(expected_of_text("ab cd"), ink).spans
    starts = [0, 11, 72, 83]
    for (start, end), letter in zip(spans, starts, strict=True):
        assert start * 94 <= letter + 5 <= end * 94


def test_nothing_cannot_be_placed() -> None:
    with pytest.raises(ValueError, match="no characters"):
        place(expected_of_text("  "))


def test_a_wide_character_is_expected_to_fill_a_square() -> None:
    assert expected_of_text("漢a")[0].width > 1.5
    assert expected_of_text("a b")[1] == Expected(0.6, is_gap=True)


@pytest.mark.parametrize(("count", "is_even"), [(20, False), (6000, True)])
def test_a_page_pasted_into_a_line_is_divided_by_widths_alone(count: int, is_even: bool) -> None:
    words = ink_of((60, 1.0), (40, 0.0), (100, 1.0))
    edges = place(expected_of_count(count), words).edges
    assert (edges == pytest.approx(np.linspace(0, 1, count + 1))) is is_even
