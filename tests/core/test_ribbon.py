"""Boxes on base lines and ribbons along curves: in reading order, around what they are to hold."""

import math
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from shapely.geometry import LineString
from shapely.geometry import Polygon as ShapelyPolygon

from labeler.core import geometry
from labeler.core.annotation import Point
from labeler.core.ribbon import Knot, box_on_base, ribbon

POINTS = st.tuples(st.floats(0, 1000), st.floats(0, 1000))
ANGLES = st.floats(0, 360)


def arc(radius: float, opening: float, count: int, start: float = 0.0) -> list[Point]:
    """Points on a circle around (500, 500); angles in degrees, clockwise on the screen."""
    angles = [math.radians(start + opening * i / (count - 1)) for i in range(count)]
    return [(500 + radius * math.cos(a), 500 + radius * math.sin(a)) for a in angles]


@given(POINTS, POINTS, POINTS)
def test_a_box_holds_its_base_line_and_reaches_its_third_point(
    start: Point, end: Point, beyond: Point
) -> None:
    length = math.dist(start, end)
    assume(length > 1)
    height = abs(geometry.signed_area([start, end, beyond])) * 2 / length
    assume(height > 1)
    box = box_on_base(start, end, beyond)
    assert geometry.signed_area(box) == pytest.approx(length * height, rel=1e-6)
    along = (box[1][0] - box[0][0], box[1][1] - box[0][1])
    assert along == pytest.approx((end[0] - start[0], end[1] - start[1]), abs=1e-6)
    assert min(math.dist(corner, start) for corner in box) < 1e-6
    shape = ShapelyPolygon(box)
    sides = [LineString([box[0], box[1]]), LineString([box[2], box[3]])]
    reach = min(
        abs(geometry.signed_area([*side.coords, beyond])) * 2 / side.length for side in sides
    )
    assert reach == pytest.approx(0, abs=1e-5)
    assert shape.is_valid


def test_a_box_above_and_below_its_base_line_is_read_the_same_way() -> None:
    assert box_on_base((10, 50), (90, 50), (40, 30)) == ((10, 30), (90, 30), (90, 50), (10, 50))
    assert box_on_base((10, 50), (90, 50), (40, 70)) == ((10, 50), (90, 50), (90, 70), (10, 70))


def test_text_that_stands_on_its_head_starts_at_the_lower_right() -> None:
    box = box_on_base((90, 50), (10, 50), (40, 70))
    assert box == ((90, 70), (10, 70), (10, 50), (90, 50))


@given(ANGLES, st.floats(5, 400), st.floats(2, 40))
def test_two_knots_make_a_box(degrees: float, length: float, half: float) -> None:
    end = geometry.rotated([(500 + length, 500)], degrees, (500, 500))[0]
    outline = ribbon([Knot((500, 500), half), Knot(end, half)])
    assert len(outline) == 4
    expected = geometry.rotated(
        geometry.rectangle((500, 500 - half), (500 + length, 500 + half)), degrees, (500, 500)
    )
    for got, wanted in zip(outline, expected, strict=True):
        assert got == pytest.approx(wanted, abs=1e-6)


@given(st.floats(120, 400), st.floats(20, 300), st.integers(3, 9), st.floats(0.05, 0.6), ANGLES)
def test_a_ribbon_along_an_arc_is_a_ring_sector(
    radius: float, opening: float, count: int, share: float, start: float
) -> None:
    # Knots farther apart than 50 degrees leave the shape of the curve open.
    assume(opening / (count - 1) <= 50)
    knots, half = arc(radius, opening, count, start), radius * share / 2
    outline = ribbon([Knot(at, half) for at in knots])
    shape = ShapelyPolygon(outline)
    assert shape.is_valid
    assert len(outline) % 2 == 0
    # Clockwise on the screen: what is read along the arc has its top away from the centre.
    area = 2 * half * radius * math.radians(opening)
    assert geometry.signed_area(outline) == pytest.approx(area, rel=0.05)
    assert math.dist(outline[0], (500, 500)) > radius > math.dist(outline[-1], (500, 500))
    middles = [
        ((x0 + x1) / 2, (y0 + y1) / 2)
        for (x0, y0), (x1, y1) in zip(outline, reversed(outline), strict=True)
    ]
    assert middles[0] == pytest.approx(knots[0], abs=1e-6)
    assert middles[len(outline) // 2 - 1] == pytest.approx(knots[-1], abs=1e-6)
    assert all(math.dist(m, (500, 500)) == pytest.approx(radius, rel=0.05) for m in middles)


@given(st.lists(POINTS, min_size=2, max_size=8), st.floats(1, 30))
def test_any_knots_make_an_outline_of_opposite_vertices(knots: list[Point], half: float) -> None:
    assume(all(math.dist(a, b) > 2 for a, b in pairwise(knots)))
    outline = ribbon([Knot(at, half) for at in knots])
    pairs = zip(outline[: len(outline) // 2], reversed(outline), strict=False)
    assert [math.dist(a, b) for a, b in pairs] == pytest.approx([2 * half] * (len(outline) // 2))


def test_height_changes_in_proportion_to_the_way() -> None:
    outline = ribbon([Knot((0, 50), 10), Knot((30, 50), 13), Knot((100, 50), 20)])
    assert ShapelyPolygon(outline).symmetric_difference(
        ShapelyPolygon([(0, 40), (100, 30), (100, 70), (0, 60)])
    ).area == pytest.approx(0, abs=1)


@pytest.mark.parametrize("knots", [[], [Knot((1, 1), 5)], [Knot((1, 1), 5), Knot((1, 1), 5)]])
def test_without_a_way_there_is_no_ribbon(knots: list[Knot]) -> None:
    with pytest.raises(ValueError, match="two different knots"):
        ribbon(knots)


def test_without_a_base_line_there_is_no_box() -> None:
    with pytest.raises(ValueError, match="two different points"):
        box_on_base((3, 3), (3, 3), (5, 5))
