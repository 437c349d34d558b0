"""What lies under the pointer."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from labeler.core import geometry
from labeler.core.hit_test import (
    Hit,
    OutlineIndex,
    OutlinePart,
    near_edge,
    near_vertex,
    on_outline,
    on_path,
)
from tests.builders import quad

SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))
places = st.floats(-50, 150).map(lambda value: round(value, 2))


def test_nearest_vertex_wins() -> None:
    hit = near_vertex(SQUARE, (9.0, 1.0), 3)
    assert hit is not None
    assert (hit.part, hit.index, hit.at) == (OutlinePart.VERTEX, 1, (10.0, 0.0))
    assert near_vertex(SQUARE, (5.0, 5.0), 3) is None


def test_edge_tells_where_a_new_vertex_would_go() -> None:
    hit = near_edge(SQUARE, (11.0, 4.0), 2)
    assert hit is not None
    assert (hit.part, hit.index, hit.at) == (OutlinePart.EDGE, 1, (10.0, 4.0))


def test_last_edge_closes_the_outline() -> None:
    hit = near_edge(SQUARE, (0.5, 5.0), 2)
    assert hit is not None
    assert hit.index == 3


def test_vertex_comes_before_edge() -> None:
    hit = on_outline(SQUARE, (9.0, 0.0), 2, 2)
    assert hit is not None
    assert hit.part is OutlinePart.VERTEX


def test_vertex_and_edge_leave_half_of_a_thin_outline_to_its_body() -> None:
    thin = quad(0, 0, 100, 8)
    assert on_outline(thin, (50, 4), 7, 4) is None
    assert on_outline(thin, (3, 4), 7, 4) is None
    assert on_outline(thin, (50, 1), 7, 4) == Hit(OutlinePart.EDGE, 0, (50, 0))
    assert on_outline(thin, (50, -3), 7, 4) == Hit(OutlinePart.EDGE, 0, (50, 0))
    assert on_outline(thin, (-4, -4), 7, 4) == Hit(OutlinePart.VERTEX, 0, (0, 0))


@pytest.mark.parametrize("outline", [(), ((1.0, 1.0),)])
def test_fragments_of_outlines_are_no_error(outline: tuple[tuple[float, float], ...]) -> None:
    assert near_edge(outline, (1, 1), 5) is None
    assert (near_vertex(outline, (1, 1), 5) is None) == (len(outline) == 0)


def test_what_lies_inside_comes_first() -> None:
    index: OutlineIndex[str] = OutlineIndex()
    index.put("page wide", geometry.rectangle((0, 0), (100, 100)))
    index.put("line", geometry.rectangle((30, 40), (80, 50)))
    assert index.at((42, 45)) == ["line", "page wide"]
    assert index.at((5, 5)) == ["page wide"]
    assert index.at((105, 50)) == []
    assert index.at((105, 50), tolerance=6) == ["page wide"]


def test_mean_height_follows_changes() -> None:
    index: OutlineIndex[int] = OutlineIndex()
    assert index.mean_height() == 0
    index.put(1, geometry.rectangle((0, 0), (10, 10)))
    index.put(2, geometry.rectangle((0, 0), (10, 20)))
    assert index.mean_height() == 15
    index.discard(2)
    assert index.mean_height() == 10


def test_replaced_and_forgotten_outlines() -> None:
    index: OutlineIndex[int] = OutlineIndex()
    index.put(1, geometry.rectangle((0, 0), (10, 10)))
    assert index.at((5, 5)) == [1]
    index.put(1, geometry.rectangle((50, 50), (60, 60)))
    assert index.at((5, 5)) == []
    assert index.at((55, 55)) == [1]
    index.discard(1)
    index.discard(1)
    assert (index.at((55, 55)), len(index)) == ([], 0)


def test_rubber_band_takes_what_it_touches() -> None:
    index: OutlineIndex[str] = OutlineIndex()
    index.put("inside", geometry.rectangle((10, 10), (20, 20)))
    index.put("across", geometry.rectangle((25, 10), (60, 20)))
    # Its bounds overlap the band, its area does not.
    index.put("beside", ((60.0, 0.0), (60.0, 60.0), (0.0, 60.0)))
    assert set(index.touching(0, 0, 28, 28)) == {"inside", "across"}


@given(st.lists(st.tuples(places, places, places, places), max_size=12), places, places)
def test_index_agrees_with_looking_at_every_outline(
    corners: list[tuple[float, float, float, float]], x: float, y: float
) -> None:
    outlines = [geometry.rectangle((a, b), (c, d)) for a, b, c, d in corners]
    index: OutlineIndex[int] = OutlineIndex()
    for key, outline in enumerate(outlines):
        index.put(key, outline)
    expected = {key for key, outline in enumerate(outlines) if geometry.contains(outline, (x, y))}
    assert set(index.at((x, y))) == expected


def test_no_edge_of_a_polyline_leads_back_to_its_start() -> None:
    path = ((0.0, 0.0), (50.0, 10.0), (100.0, 0.0))
    assert on_path(path, (50, 0), 3, 3) is None
    hit = on_path(path, (25, 6), 3, 3)
    assert hit is not None
    assert (hit.part, hit.index) == (OutlinePart.EDGE, 0)
    hit = on_path(path, (99, 1), 3, 3)
    assert hit is not None
    assert (hit.part, hit.index, hit.at) == (OutlinePart.VERTEX, 2, (100, 0))
