"""Geometry: orientation, order, cutting."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Point as ShapelyPoint
from shapely.geometry import Polygon as ShapelyPolygon

from labeler.core import geometry
from labeler.core.annotation import Point
from tests.builders import quad


def test_clockwise_area_is_positive_on_a_screen() -> None:
    assert geometry.signed_area(quad(0, 0, 4, 3)) == 12
    assert geometry.signed_area(quad(0, 0, 4, 3)[::-1]) == -12


@given(st.floats(-40, 40), st.integers(0, 3), st.booleans())
def test_reading_starts_at_the_left_end_of_the_upper_side(
    degrees: float, shift: int, mirrored: bool
) -> None:
    upright = quad(50, 50, 120, 20)
    turned = geometry.rotated(upright, degrees)
    mixed = turned[shift:] + turned[:shift]
    ordered = geometry.in_reading_order(mixed[::-1] if mirrored else mixed)
    for got, expected in zip(ordered, turned, strict=True):
        assert got == pytest.approx(expected, abs=1e-6)


def test_a_tall_column_starts_at_its_top_left() -> None:
    column = quad(10, 10, 20, 200)
    assert geometry.in_reading_order(column[2:] + column[:2]) == column


def test_cutting_gives_both_parts_in_reading_order() -> None:
    parts = geometry.cut(quad(0, 0, 100, 20), (30, -5), (30, 25))
    assert parts is not None
    areas = sorted(geometry.signed_area(part) for part in parts)
    assert areas == pytest.approx([600, 1400])
    assert all(part[0][1] == pytest.approx(0) for part in parts)


@given(st.floats(1, 99), st.floats(1, 19))
def test_contains_agrees_with_the_outline(x: float, y: float) -> None:
    assert geometry.contains(quad(0, 0), (x, y))
    assert not geometry.contains(quad(0, 0), (x + 100, y))


def test_overlap_of_shifted_rectangles() -> None:
    assert geometry.intersection_over_union(quad(0, 0), quad(50, 0)) == pytest.approx(1 / 3)


def test_an_outline_that_crosses_itself_is_resolved_and_a_scribble_is_its_hull() -> None:
    bow = [(0, 0), (10, 10), (10, 0), (0, 10)]
    assert geometry.as_shape(bow).area == 50
    scribble = [(100 * math.cos(2.5 * i), 100 * math.sin(2.5 * i)) for i in range(60)]
    assert geometry.crosses_itself_more(scribble, 1000)
    assert geometry.as_shape(scribble).equals(ShapelyPolygon(scribble).convex_hull)


def test_bounds_of_many_polygons_are_those_of_each() -> None:
    polygons = [quad(3, 4, 20, 12), ((0.5, 9.0), (7.0, 1.0), (2.0, 2.0)), quad(-5, -6, 1, 2)]
    assert geometry.bounds_of_all(polygons).tolist() == [[*geometry.bounds(p)] for p in polygons]
    assert geometry.bounds_of_all([]).shape == (0, 4)


@pytest.mark.parametrize(
    ("width", "height", "expected"), [(400, 8, 7.8), (8, 400, 7.8), (9, 9, 4.5)]
)
def test_a_long_line_is_as_thick_as_it_is_high(width: int, height: int, expected: float) -> None:
    assert geometry.thickness(quad(0, 0, width, height)) == pytest.approx(expected, abs=0.1)
    assert geometry.thickness(((5, 5), (5, 5))) == 0


@pytest.mark.parametrize(
    ("way", "degrees"), [((1, 0), 0), ((0, 2), 90), ((-1, 0), 180), ((0, -1), 270)]
)
def test_directions_turn_clockwise_on_the_screen(way: tuple[int, int], degrees: int) -> None:
    assert geometry.direction(way) == pytest.approx(degrees)


quads = st.lists(st.tuples(*[st.integers(0, 12).map(float)] * 2), min_size=4, max_size=4)


@given(quads)
def test_a_convex_quad_is_sound_and_has_the_area_that_others_find(vertices: list[Point]) -> None:
    shape = ShapelyPolygon(vertices)
    if geometry.is_convex_quad(vertices):
        assert shape.is_valid
        assert abs(geometry.signed_area(vertices)) == pytest.approx(shape.area)
    else:
        assert not shape.is_valid or shape.area <= shape.convex_hull.area - 0.25 or _is_flat(shape)


def _is_flat(shape: ShapelyPolygon) -> bool:
    """Tell whether a corner of a quad lies on the line between its neighbours."""
    corners = len(shape.convex_hull.simplify(0).exterior.coords) if shape.area else 0
    return corners < 5


@given(quads, st.tuples(st.floats(-1, 13), st.floats(-1, 13)))
def test_what_lies_in_a_convex_quad_lies_in_its_shape(vertices: list[Point], point: Point) -> None:
    if geometry.lies_in_convex_quad([point], vertices):
        assert ShapelyPolygon(vertices).distance(ShapelyPoint(point)) < 1e-6
