"""Sides and vertices that are dragged: a rectangle stays one, in its image, read as before."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import geometry, reshaping
from labeler.core.annotation import Point, Polygon
from labeler.core.reshaping import Held, is_rectangle, with_side_moved, with_vertex_moved
from tests.builders import quad

SIZE = 400, 300
LINE = quad(100, 100, 200, 40)
SKEWED = ((100.0, 100.0), (300.0, 110.0), (290.0, 150.0), (110.0, 140.0))
BENT = ((50.0, 100.0), (150.0, 80.0), (250.0, 100.0), (250.0, 130.0), (150.0, 110.0), (50.0, 130.0))

STRAIGHT, SYMMETRIC, FREE = Held(is_straight=True), Held(is_symmetric=True), Held(is_free=True)

shifts = st.tuples(st.floats(-500, 500), st.floats(-500, 500))
indexes = st.integers(0, 3)
holds = st.builds(Held, is_straight=st.booleans(), is_symmetric=st.booleans())


@st.composite
def rectangles(draw: st.DrawFn) -> Polygon:
    """A rectangle at any tilt that lies in the image, starting at any of its corners."""
    width, height = draw(st.floats(5, 150)), draw(st.floats(5, 100))
    radius = float(np.hypot(width, height)) / 2
    centre = draw(st.floats(radius, SIZE[0] - radius)), draw(st.floats(radius, SIZE[1] - radius))
    upright = quad(centre[0] - width / 2, centre[1] - height / 2, width, height)
    turned = geometry.rotated(upright, draw(st.floats(-180, 180)), centre)
    start = draw(indexes)
    return turned[start:] + turned[:start]


def along(polygon: Polygon) -> Point:
    (x0, y0), (x1, y1) = polygon[:2]
    length = np.hypot(x1 - x0, y1 - y0)
    return (x1 - x0) / length, (y1 - y0) / length


def is_inside(polygon: Polygon) -> bool:
    left, top, right, bottom = geometry.bounds(polygon)
    return left >= 0 and top >= 0 and right <= SIZE[0] and bottom <= SIZE[1]


@given(rectangles(), indexes, shifts, holds, st.sampled_from([with_side_moved, with_vertex_moved]))
def test_a_rectangle_stays_one_in_the_image_at_its_tilt_and_is_read_as_before(
    box: Polygon, index: int, shift: Point, held: Held, moved: object
) -> None:
    new = moved(box, index, shift, SIZE, held)  # type: ignore[operator]
    assert is_rectangle(new)
    assert is_inside(new)
    assert along(new) == pytest.approx(along(box), abs=1e-3)
    assert geometry.signed_area(new) > 0


@given(rectangles(), indexes, shifts)
def test_of_a_rectangle_only_the_dragged_side_moves(box: Polygon, index: int, shift: Point) -> None:
    new = with_side_moved(box, index, shift, SIZE)
    assert new is not None
    for vertex in (index + 2, index + 3):
        assert new[vertex % 4] == pytest.approx(box[vertex % 4])


@given(rectangles(), indexes, shifts)
def test_the_corner_opposite_to_the_dragged_one_stays(
    box: Polygon, index: int, shift: Point
) -> None:
    new = with_vertex_moved(box, index, shift, SIZE)
    assert new is not None
    assert new[(index + 2) % 4] == pytest.approx(box[(index + 2) % 4])


@given(rectangles(), indexes, shifts, st.sampled_from([with_side_moved, with_vertex_moved]))
def test_what_grows_on_both_sides_keeps_its_middle(
    box: Polygon, index: int, shift: Point, moved: object
) -> None:
    new = moved(box, index, shift, SIZE, SYMMETRIC)  # type: ignore[operator]
    assert geometry.centre(new) == pytest.approx(geometry.centre(box), abs=1e-3)


@given(rectangles(), indexes, st.floats(-2, 2), st.floats(-2, 2))
def test_a_corner_follows_the_pointer_while_there_is_room(
    box: Polygon, index: int, dx: float, dy: float
) -> None:
    x, y = box[index]
    new = with_vertex_moved(box, index, (dx, dy), SIZE)
    assert new is not None
    if is_inside(((x + dx, y + dy),)) and is_inside(geometry.translated(box, dx, dy)):
        assert new[index] == pytest.approx((x + dx, y + dy), abs=1e-3)


@given(st.sampled_from([SKEWED, BENT]), st.integers(0, 5), shifts, holds)
def test_other_outlines_stay_in_the_image_and_never_turn_over(
    outline: Polygon, index: int, shift: Point, held: Held
) -> None:
    for moved in (with_side_moved, with_vertex_moved):
        new = moved(outline, index % len(outline), shift, SIZE, held)
        if new is not None:
            assert is_inside(new)
            assert geometry.signed_area(new) >= 0
            assert len(new) == len(outline)


@pytest.mark.parametrize(
    ("side", "shift", "expected"),
    [
        (0, (7, -10), quad(100, 90, 200, 50)),
        (1, (20, 9), quad(100, 100, 220, 40)),
        (2, (0, -500), quad(100, 100, 200, 1)),
        (3, (-500, 3), quad(0, 100, 300, 40)),
    ],
)
def test_a_side_of_a_rectangle_moves_across_itself(
    side: int, shift: Point, expected: Polygon
) -> None:
    assert with_side_moved(LINE, side, shift, SIZE) == expected


def test_a_side_of_a_quad_takes_both_its_vertices_along() -> None:
    assert with_side_moved(SKEWED, 0, (5, -20), SIZE) == ((105, 80), (305, 90), *SKEWED[2:])
    new = with_side_moved(SKEWED, 0, (5, -20), SIZE, STRAIGHT)
    assert new is not None
    dx, dy = np.subtract(new[0], SKEWED[0])
    assert np.dot((dx, dy), along(SKEWED)) == pytest.approx(0)
    assert dy < -19


def test_the_side_that_lies_opposite_moves_the_other_way() -> None:
    assert with_side_moved(LINE, 0, (0, -10), SIZE, SYMMETRIC) == quad(100, 90, 200, 60)
    assert with_side_moved(LINE, 0, (0, 100), SIZE, SYMMETRIC) == quad(100, 119.5, 200, 1)
    new = with_side_moved(SKEWED, 0, (0, -10), SIZE, SYMMETRIC)
    assert new == ((100, 90), (300, 100), (290, 160), (110, 150))


def test_a_corner_held_straight_changes_one_side_only() -> None:
    assert with_vertex_moved(LINE, 2, (30, 5), SIZE, STRAIGHT) == quad(100, 100, 230, 40)
    assert with_vertex_moved(SKEWED, 0, (3, -9), SIZE, STRAIGHT) == ((100, 91), *SKEWED[1:])


def test_a_corner_that_is_let_go_moves_alone() -> None:
    new = with_vertex_moved(LINE, 1, (10, -20), SIZE, FREE)
    assert new == (LINE[0], (310, 80), *LINE[2:])
    assert not is_rectangle(new)


def test_a_corner_slides_along_the_border() -> None:
    assert with_vertex_moved(LINE, 1, (500, -30), SIZE) == quad(100, 70, 300, 70)


def test_what_would_turn_over_is_not_done() -> None:
    assert with_side_moved(SKEWED, 2, (0, -120), SIZE) is None


@pytest.mark.parametrize(
    ("outline", "is_one"),
    [
        (LINE, True),
        (geometry.rotated(LINE, 30), True),
        (geometry.rotated(LINE, 30)[::-1], False),
        (SKEWED, False),
        (BENT, False),
        (((100, 100), (300, 100.4), (300, 140), (100, 140)), True),
        (((100, 100), (100, 100), (100, 100), (100, 100)), False),
    ],
)
def test_four_corners_are_a_rectangle_or_not(outline: Polygon, is_one: bool) -> None:
    assert is_rectangle(outline) == is_one


def test_a_side_points_out_of_the_outline() -> None:
    assert [reshaping.outward(LINE, side) for side in range(4)] == [
        (0, -1),
        (1, 0),
        (0, 1),
        (-1, 0),
    ]


@given(st.integers(0, 3), holds)
def test_what_is_dragged_back_to_where_it_was_stays_as_it_was(index: int, held: Held) -> None:
    almost = ((40.3, 200.1), (240.2, 200.35), (240.0, 240.3), (40.1, 239.9))
    assert with_vertex_moved(almost, index, (0.0, 0.0), SIZE, held) == almost
    assert with_side_moved(almost, index, (0.0, 0.0), SIZE, held) == almost
