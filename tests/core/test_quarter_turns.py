"""An image turned by quarters: points, directions and boxes."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from labeler.core.quarter_turns import (
    turned,
    turned_back,
    turned_bounds,
    turned_size,
    turned_vector,
)

coordinates = st.integers(0, 5000).map(float)
points = st.tuples(coordinates, coordinates)
quarters = st.integers(-5, 8)


@given(points, points, quarters)
def test_turning_back_leads_back(
    point: tuple[float, float], size: tuple[float, float], q: int
) -> None:
    assert turned_back(turned(point, size, q), size, q) == point
    assert turned_vector(turned_vector(point, q), -q) == point


@given(points, quarters, quarters)
def test_turns_add_up(size: tuple[float, float], one: int, other: int) -> None:
    point = size[0] / 4, size[1] / 2
    twice = turned(turned(point, size, one), turned_size(size, one), other)
    assert twice == turned(point, size, one + other)


@pytest.mark.parametrize(
    ("quarters", "place"), [(0, (0, 0)), (1, (30, 0)), (2, (20, 30)), (3, (0, 20))]
)
def test_the_first_corner_goes_round_clockwise(quarters: int, place: tuple[float, float]) -> None:
    assert turned((0, 0), (20, 30), quarters) == place


@given(points, points, quarters)
def test_a_box_holds_the_turned_corners(
    first: tuple[float, float], second: tuple[float, float], q: int
) -> None:
    box = (
        min(first[0], second[0]),
        min(first[1], second[1]),
        max(first[0], second[0]),
        max(first[1], second[1]),
    )
    left, top, right, bottom = turned_bounds(box, q)
    for x, y in (turned_vector(first, q), turned_vector(second, q)):
        assert left <= x <= right
        assert top <= y <= bottom
