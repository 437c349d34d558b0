"""One outline around two columns is cut between them; two outlines of one line are joined."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import geometry
from labeler.core.annotation import Point
from labeler.core.geometry import rectangle
from labeler.maps.line_gaps import LineGaps
from tests.fakes.printed_rows import (
    HEIGHT,
    HIGH,
    LETTER,
    LONG,
    SHORT,
    TOP,
    WIDTH,
    around,
    seen,
    spans,
)

WIDER = 22
"""Pixels that are more than a space, but as one finds them between parts of a line."""
words = st.lists(st.integers(3, 7), min_size=2, max_size=4)


@given(words, st.data())
def test_a_line_is_cut_where_columns_begin_and_nowhere_else(
    lengths: list[int], data: st.DataObject
) -> None:
    is_column = data.draw(
        st.lists(st.booleans(), min_size=len(lengths) - 1, max_size=len(lengths) - 1)
    )
    spaces = [LONG if each else SHORT for each in is_column]
    gaps = seen(lengths, spaces, [180] * len(spaces))
    words_at = spans(lengths, spaces)
    cuts = gaps.cuts(around(*words_at))
    wanted = [
        (end, start)
        for ((_, end), (start, _)), wide in zip(pairwise(words_at), is_column, strict=True)
        if wide
    ]
    assert len(cuts) == len(wanted)
    for (lower, upper), (end, start) in zip(cuts, wanted, strict=True):
        assert end < lower[0] < start
        assert end < upper[0] < start
        assert lower[1] == pytest.approx(TOP + HIGH)
        assert upper[1] == pytest.approx(TOP)


def test_a_wide_gap_in_which_the_map_believes_as_in_letters_is_none() -> None:
    assert seen((5, 5), (LONG,), (180,)).cuts(around(*spans((5, 5), (LONG,))))
    assert not seen((5, 5), (LONG,), (240,)).cuts(around(*spans((5, 5), (LONG,))))


def test_the_beginning_of_another_letter_at_its_end_is_not_cut_off() -> None:
    gaps = seen((5, 5), (LONG,), (180,))
    (start, _), (other, _) = spans((5, 5), (LONG,))
    assert not gaps.cuts(around((start, other + 5)))
    assert gaps.cuts(around((start, other + 2 * LETTER)))


def test_lines_with_wide_spaces_throughout_are_left_whole() -> None:
    lengths, spaces = (4, 4, 4), (26, 28)
    assert not seen(lengths, spaces, (180, 180)).cuts(around(*spans(lengths, spaces)))


@pytest.mark.parametrize("spaces", [(SHORT, 2 * SHORT + 3), (2 * SHORT + 3,)])
def test_sentences_that_are_typed_two_spaces_apart_are_left_whole(spaces: tuple[int, ...]) -> None:
    lengths = (5,) * (len(spaces) + 1)
    assert not seen(lengths, spaces, [180] * len(spaces)).cuts(around(*spans(lengths, spaces)))


@given(words, st.integers(1, 3), st.sampled_from([SHORT, WIDER]), st.sampled_from([0, 60, 200]))
def test_two_outlines_are_joined_at_a_space_or_where_the_map_runs_on(
    lengths: list[int], after: int, between: int, belief: int
) -> None:
    after = min(after, len(lengths) - 1)
    spaces = [SHORT] * (len(lengths) - 1)
    spaces[after - 1] = between
    gaps = seen(
        lengths, spaces, [belief if place == after - 1 else 200 for place in range(len(spaces))]
    )
    words_at = spans(lengths, spaces)
    first, second = around(*words_at[:after]), around(*words_at[after:])
    is_one = belief == 200 or (belief == 60 and between == SHORT)
    found = gaps.join(first, second)
    assert (found is not None) is is_one
    assert gaps.join(second, first) is None
    if found is not None:
        (x0, y0), (x1, y1) = found
        assert x0 == pytest.approx(max(x for x, _ in first))
        assert x1 == pytest.approx(min(x for x, _ in second))
        assert y0 == y1 == pytest.approx(TOP + HIGH / 2)


def test_outlines_of_other_heights_rows_and_far_away_stay_apart() -> None:
    lengths, spaces = (5, 5), (20,)
    gaps = seen(lengths, spaces, (220,))
    (first, second) = (around(each) for each in spans(lengths, spaces))
    assert gaps.join(first, second)
    assert not gaps.join(first, geometry.translated(second, 0, 9))
    assert not gaps.join(first, geometry.translated(second, 30, 0))
    left, top, right, bottom = geometry.bounds(second)
    assert not gaps.join(first, rectangle((left, top), (right, bottom - 8)))
    assert not gaps.join(first, geometry.translated(first, 5, 0))


def test_what_something_stands_between_stays_apart() -> None:
    lengths, spaces = (5, 5), (20,)
    gaps = seen(lengths, spaces, (220,))
    (first, second) = spans(lengths, spaces)
    middle = (first[1] + second[0]) // 2
    assert isinstance(gaps.image, np.ndarray)
    gaps.image[TOP + 6 : TOP + HIGH - 6, middle - 8 : middle + 9] = 20
    assert not gaps.join(around(first), around(second))


@given(st.integers(0, 3))
def test_it_is_the_same_whichever_way_a_page_is_turned(turn: int) -> None:
    lengths, spaces = (5, 5, 4), (SHORT, LONG)
    upright = seen(lengths, spaces, (220, 180))
    image, line = (
        np.ascontiguousarray(np.rot90(each, -turn)) for each in (upright.image, upright.line)
    )
    turned_gaps = LineGaps(line, image)

    def turned(point: Point) -> Point:
        x, y = point
        return ((x, y), (HEIGHT - y, x), (WIDTH - x, HEIGHT - y), (y, WIDTH - x))[turn]

    outline = around(*spans(lengths, spaces))
    ((lower, upper),) = upright.cuts(outline)
    ((low, high),) = turned_gaps.cuts(tuple(map(turned, outline)))
    wanted = sorted([turned(lower), turned(upper)])
    assert sorted([low, high]) == [pytest.approx(point, abs=2) for point in wanted]
