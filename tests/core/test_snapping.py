"""Sides that are dragged snap to the height of their neighbours, or in line with them."""

import pytest

from labeler.core.annotation import Polygon
from labeler.core.geometry import bounds, rotated
from labeler.core.reshaping import with_side_moved
from labeler.core.snapping import MOST_NEIGHBOURS, snapped, stops
from tests.builders import quad

LINE = quad(100, 100, 200, 30)
BELOW = quad(100, 150, 180, 40)
TOP, RIGHT, BOTTOM, _LEFT = range(4)


def shifts(polygon: Polygon, side: int, *others: Polygon, both: bool = False) -> list[float]:
    return [stop.shift for stop in stops(polygon, side, others, is_symmetric=both)]


def test_a_side_stops_in_line_with_a_neighbour_and_where_it_is_as_high() -> None:
    assert shifts(LINE, BOTTOM, BELOW) == [60, 10]
    assert shifts(LINE, TOP, BELOW) == [-50, 10]
    assert shifts(LINE, RIGHT, BELOW) == [-20, -20]


def test_where_both_sides_move_each_goes_half_the_way() -> None:
    assert shifts(LINE, BOTTOM, BELOW, both=True) == [60, 5]


@pytest.mark.parametrize("degrees", [0, 30, 90, -120])
def test_lines_are_compared_as_they_are_tilted(degrees: float) -> None:
    line, other = (rotated(each, degrees, (200, 130)) for each in (LINE, BELOW))
    (_, as_high) = stops(line, BOTTOM, [other])
    assert as_high.shift == pytest.approx(10)
    dx, dy = (10 * part for part in _across(line))
    new = with_side_moved(line, BOTTOM, (dx, dy), (1000, 1000))
    assert new is not None
    assert bounds(rotated(new, -degrees, (200, 130))) == pytest.approx((100, 100, 300, 140))


def test_lines_that_are_not_parallel_are_no_neighbours() -> None:
    assert shifts(LINE, BOTTOM, rotated(BELOW, 10)) == []
    assert len(shifts(LINE, BOTTOM, rotated(BELOW, 1))) == 2


def test_only_the_nearest_are_neighbours() -> None:
    many = [quad(100, 150 + 50 * row, 180, 30 + row) for row in range(20)]
    found = stops(LINE, BOTTOM, many[::-1])
    assert {stop.neighbour for stop in found} == set(many[:MOST_NEIGHBOURS])


def test_the_nearest_stop_within_reach_counts() -> None:
    places = stops(LINE, BOTTOM, [BELOW])
    near = snapped(13, places, 8)
    assert near is not None
    assert (near.shift, near.neighbour) == (10, BELOW)
    assert snapped(19, places, 8) is None
    assert snapped(0, (), 8) is None


def _across(line: Polygon) -> tuple[float, float]:
    (x0, y0), (x3, y3) = line[0], line[3]
    return (x3 - x0) / 30, (y3 - y0) / 30
