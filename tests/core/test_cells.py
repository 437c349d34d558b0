"""Character cells: as many as there are characters, in order, found again in what they became."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import geometry
from labeler.core.annotation import Polygon
from labeler.core.cells import Cells, cells_around
from labeler.core.sides import Way
from tests.builders import quad
from tests.core.test_sides import LINES

LEAST = 0.01


@st.composite
def cells(draw: st.DrawFn) -> Cells:
    """Some cells, between one and twenty stretches; gaps lie between two cells, as words have them."""
    widths = draw(st.lists(st.floats(0.5, 3), min_size=1, max_size=20))
    edges = [sum(widths[:n]) / sum(widths) for n in range(len(widths))] + [1.0]
    gaps = draw(st.sets(st.integers(1, len(widths)).map(lambda n: 2 * n - 1)))
    return Cells(tuple(edges), frozenset(gap for gap in gaps if gap < len(widths) - 1))


@given(cells())
def test_there_are_as_many_outlines_as_characters(some: Cells) -> None:
    assert len(some.spans) == some.count == len(some.edges) - 1 - len(some.gaps)
    assert len(some.outlines(Way.along(quad(0, 0, 300, 20)))) == some.count


@given(LINES, cells())
def test_cells_are_found_again_in_the_characters_they_became(outline: Polygon, some: Cells) -> None:
    way = Way.along(outline)
    again = cells_around(way, some.outlines(way))
    assert again.gaps == some.gaps
    assert again.edges == pytest.approx(some.edges, abs=2e-3)


@given(cells(), st.floats(-0.5, 1.5), st.data())
def test_an_edge_stays_between_its_neighbours(some: Cells, to: float, data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(some.edges) - 1))
    moved = some.moved(number, to, LEAST)
    assert moved.count == some.count
    assert list(moved.edges) == sorted(moved.edges)
    assert 0 <= moved.edges[0] < moved.edges[-1] <= 1


@given(cells(), st.floats(0, 1))
def test_a_separator_adds_a_cell_and_taking_it_away_brings_back_what_was(
    some: Cells, at: float
) -> None:
    more = some.divided(at, LEAST)
    if more == some:
        assert any(abs(edge - at) < LEAST for edge in some.edges)
        return
    assert more.count == some.count + 1
    assert more.joined(more.edges.index(at)).count in (some.count, some.count + 1)
    if not some.gaps:
        assert more.joined(more.edges.index(at)) == some


def test_taking_an_end_away_takes_its_cell_and_the_last_one_stays() -> None:
    three = Cells((0.0, 0.25, 0.5, 1.0))
    assert three.joined(0) == Cells((0.25, 0.5, 1.0))
    assert three.joined(3) == Cells((0.0, 0.25, 0.5))
    assert Cells((0.0, 1.0)).joined(0) == Cells((0.0, 1.0))


def test_a_cell_becomes_a_gap_and_a_cell_again() -> None:
    three = Cells((0.0, 0.25, 0.5, 1.0))
    gap = three.switched(0.3)
    assert gap == Cells(three.edges, frozenset({1}))
    assert gap.spans == ((0.0, 0.25), (0.5, 1.0))
    assert gap.switched(0.3) == three
    assert Cells((0.0, 1.0)).switched(0.5).count == 1


def test_cells_joined_with_a_gap_are_a_cell() -> None:
    words = Cells((0.0, 0.4, 0.6, 1.0), frozenset({1}))
    assert words.joined(1) == Cells((0.0, 0.6, 1.0))
    assert words.joined(2) == Cells((0.0, 0.4, 1.0))
    assert words.divided(0.5, LEAST) == Cells((0.0, 0.4, 0.5, 0.6, 1.0), frozenset({1}))


def test_characters_that_overlap_or_lie_apart_keep_to_where_they_are() -> None:
    way = Way.along(quad(0, 0, 100, 20))
    found = cells_around(way, [quad(50, 2, 30, 16), quad(10, 2, 22, 16), quad(30, 2, 15, 16)])
    assert found.edges == pytest.approx((0.1, 0.31, 0.45, 0.5, 0.8), abs=1e-3)
    assert found.gaps == {2}
    assert [geometry.bounds(one)[0] for one in found.outlines(way)] == pytest.approx(
        [10, 31, 50], abs=0.2
    )
