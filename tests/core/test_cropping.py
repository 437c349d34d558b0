"""What lies inside the image stays where it is; crossings are untangled where that has one way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Polygon as ShapelyPolygon
from shapely.geometry import box

from labeler.core import cropping, geometry, lint
from labeler.core.annotation import Polygon
from labeler.core.lint import Problem

SIZE = (400, 240)
IMAGE = box(0, 0, *SIZE)


@st.composite
def tilted_lines(draw: st.DrawFn) -> Polygon:
    """A line of text at any angle, anywhere near the image, as it is read."""
    x, y = draw(st.integers(-80, 480)), draw(st.integers(-80, 320))
    width, height = draw(st.integers(30, 500)), draw(st.integers(10, 80))
    line = geometry.rectangle((x, y), (x + width, y + height))
    return geometry.rotated(line, draw(st.integers(-180, 180)))


@given(tilted_lines())
def test_the_part_inside_stays_where_it_was(line: Polygon) -> None:
    visible = ShapelyPolygon(line).intersection(IMAGE)
    if visible.area < 20:
        return
    part = lint.repaired(line, SIZE)
    assert lint.problems(part, SIZE) == ()
    assert ShapelyPolygon(part).symmetric_difference(visible).area <= 0.02 * visible.area
    assert lint.repaired(part, SIZE) == part
    kept = [point for point in line if point in part]
    turns = [part.index(point) for point in kept]
    assert turns == sorted(turns)
    if line[0] in part:
        assert part[0] == line[0]


@given(tilted_lines(), st.integers(-400, 400), st.integers(-240, 240))
def test_what_fits_moves_as_it_is(line: Polygon, dx: int, dy: int) -> None:
    shift = geometry.shift_within(geometry.bounds(line), SIZE, dx, dy)
    moved = geometry.translated(line, *shift)
    if not cropping.leaves(line, SIZE):
        left, top, right, bottom = geometry.bounds(moved)
        assert min(left, top, SIZE[0] - right, SIZE[1] - bottom) > -1e-9
    assert abs(shift[0]) <= abs(dx)
    assert abs(shift[1]) <= abs(dy)


@pytest.mark.parametrize("degrees", [0, 30, -30, 90, 180])
def test_reading_goes_on_where_the_line_comes_in(degrees: float) -> None:
    """The start of a long line lies outside; what is left starts at its own upper left corner."""
    line = geometry.rectangle((-200, 100), (300, 130))
    line = geometry.rotated(line, degrees, (200, 120))
    part = lint.repaired(line, SIZE)
    along = line[1][0] - line[0][0], line[1][1] - line[0][1]
    first_edge = part[1][0] - part[0][0], part[1][1] - part[0][1]
    assert first_edge[0] * along[0] + first_edge[1] * along[1] > 0
    assert ShapelyPolygon(part).area > 0.99 * ShapelyPolygon(line).intersection(IMAGE).area


def test_a_line_that_comes_back_in_pieces_is_named() -> None:
    arch = ((10, 30), (10, -40), (200, -40), (200, 30), (150, 30), (150, -10), (60, -10), (60, 30))
    assert lint.repaired(arch, SIZE) == tuple((float(x), float(y)) for x, y in arch)
    assert lint.problems(arch, SIZE) == (Problem.LEAVES,)
    speck = (
        (10, 100),
        (10, -40),
        (390, -40),
        (390, 1),
        (380, 1),
        (380, -10),
        (110, -10),
        (110, 100),
    )
    assert lint.repaired(speck, SIZE) == ((10, 100), (10, 0), (110, 0), (110, 100))


CORNERS = ((38.0, 38.0), (250.0, 38.0), (200.0, 75.0), (38.0, 75.0))


@pytest.mark.parametrize("order", [(0, 1, 3, 2), (0, 2, 1, 3), (0, 3, 1, 2), (0, 2, 3, 1)])
def test_four_corners_are_put_into_order(order: tuple[int, ...]) -> None:
    assert lint.repaired([CORNERS[i] for i in order], SIZE) == CORNERS


@given(st.permutations(CORNERS))
def test_no_order_of_four_corners_is_a_bow_tie(corners: list[tuple[float, float]]) -> None:
    part = lint.repaired(corners, SIZE)
    assert lint.problems(part, SIZE) == ()
    assert set(part) == set(CORNERS)
    assert part[0] == corners[0]


def test_what_has_no_single_order_is_left_and_named() -> None:
    star = ((100.0, 20.0), (140.0, 200.0), (20.0, 80.0), (180.0, 80.0), (60.0, 200.0))
    assert Problem.SELF_INTERSECTION in lint.problems(lint.repaired(star, SIZE), SIZE)
    dart = ((10.0, 10.0), (110.0, 10.0), (60.0, 30.0), (60.0, 110.0))
    crossed = (dart[0], dart[2], dart[1], dart[3])
    assert cropping.untangled(crossed) in (crossed, geometry.clockwise(crossed))


def test_a_tiny_loop_goes_and_the_rest_stays() -> None:
    looped = (*CORNERS[:2], (250.5, 60.0), (249.5, 61.0), (250.5, 61.5), CORNERS[2], CORNERS[3])
    part = lint.repaired(looped, SIZE)
    assert lint.problems(part, SIZE) == ()
    assert part[0] == CORNERS[0]
    assert geometry.intersection_over_union(part, looped) > 0.99


def test_a_thin_wedge_is_no_spike() -> None:
    wedge = ((0.0, 100.0), (390.0, 115.0), (0.0, 115.0))
    assert lint.repaired(wedge, SIZE) == wedge
