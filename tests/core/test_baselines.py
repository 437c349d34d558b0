"""Baselines: made out from outlines, cut, joined, stretched, and what is wrong with them."""

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st
from shapely.geometry import LineString, box
from shapely.geometry import Point as ShapelyPoint

from labeler.core import baselines, geometry
from labeler.core.annotation import Baseline, Point
from labeler.core.baselines import DESCENT, SAME_POINT, derived
from labeler.core.sides import Way

turns = st.floats(-60, 60)
sizes = st.tuples(st.floats(40, 400), st.floats(8, 30))


@given(size=sizes, turn=turns)
def test_a_straight_line_stands_on_its_lower_edge(size: tuple[float, float], turn: float) -> None:
    width, height = size
    outline = geometry.rotated(geometry.rectangle((0, 0), (width, height)), turn, (0, 0))
    start, end = map(np.array, derived(outline))
    expected = geometry.rotated(
        ((0, height * (1 - DESCENT)), (width, height * (1 - DESCENT))), turn, (0, 0)
    )
    assert np.allclose([start, end], expected, atol=0.01)


@given(
    bend=st.floats(-60, 60),
    count=st.integers(9, 15),
    height=st.floats(10, 30),
    turn=st.floats(-40, 40),
)
def test_a_bent_line_stays_inside_its_outline(
    bend: float, count: int, height: float, turn: float
) -> None:
    xs = np.linspace(0, 300, count)
    ys = 100 + bend * np.sin(xs / 300 * np.pi)
    upper = list(zip(xs, ys, strict=True))
    lower = [(x, y + height) for x, y in reversed(upper)]
    outline = geometry.rotated([*upper, *lower], turn, (150, 100))
    line = derived(outline)
    assert geometry.as_shape(outline).buffer(1).covers(LineString(line))
    upright = geometry.rotated(line, -turn, (150, 100))
    assert [x for x, _ in upright] == sorted(x for x, _ in upright)
    below = np.interp([x for x, _ in upright], xs, ys) + height - [y for _, y in upright]
    assert abs(below.mean() - DESCENT * height) < 0.15 * height
    assert below.max() < 0.6 * height


def test_a_column_is_read_downwards_with_its_letters_to_the_right() -> None:
    assert np.allclose(derived(geometry.rectangle((100, 0), (120, 200))), [(104, 0), (104, 200)])


def test_letters_on_their_head_stand_on_what_is_above() -> None:
    outline = geometry.rectangle((0, 0), (100, 20))
    assert np.allclose(derived(outline[2:] + outline[:2]), [(100, 4), (0, 4)])


points = st.tuples(st.floats(0, 400), st.floats(0, 300))
polylines = st.lists(points, min_size=2, max_size=8).map(baselines.tidy).filter(bool)


def lying(baseline: Baseline | None) -> float:
    return LineString(baseline).length if baseline else 0.0


@given(baseline=polylines, start=points, end=points)
def test_a_cut_loses_nothing_and_each_piece_lies_on_its_side(
    baseline: Baseline, start: Point, end: Point
) -> None:
    assume(np.hypot(*np.subtract(end, start)) > 1)
    left, right = baselines.divided(baseline, start, end)
    way = np.subtract(end, start) / np.hypot(*np.subtract(end, start))
    for piece, side in ((left, -1), (right, 1)):
        for point in piece or ():
            assert side * (way[0] * (point[1] - start[1]) - way[1] * (point[0] - start[0])) > -1e-6
    # Pieces that are left of one side are joined along the cut: nothing is shorter for that.
    assert lying(left) + lying(right) >= lying(baseline) - len(baseline)
    if left and right:
        kept = np.array([*left, *right])
        for end in (baseline[0], baseline[-1]):  # Points this near each other are one.
            assert np.hypot(*(kept - end).T).min() < SAME_POINT


@given(baseline=polylines, dx=st.floats(-300, 300), dy=st.floats(-200, 200))
def test_what_is_left_on_an_image_is_on_it_and_was_there_before(
    baseline: Baseline, dx: float, dy: float
) -> None:
    moved = geometry.translated(baseline, dx, dy)
    left = baselines.within(moved, (400, 300))
    for x, y in left or ():
        assert -1e-6 <= x <= 400 + 1e-6
        assert -1e-6 <= y <= 300 + 1e-6
        assert LineString(moved).distance(ShapelyPoint(x, y)) < 1e-6
    if left is None:
        assert LineString(moved).intersection(box(0, 0, 400, 300)).length < 2


@given(size=sizes, turn=turns)
def test_a_baseline_that_is_begun_needs_two_points_on_a_straight_line(
    size: tuple[float, float], turn: float
) -> None:
    outline = geometry.rotated(geometry.rectangle((0, 0), size), turn, (0, 0))
    assert baselines.begun(outline) == derived(outline)
    assert len(baselines.begun(outline)) == 2


def test_a_baseline_that_is_begun_on_a_traced_line_has_few_points() -> None:
    xs = np.linspace(0, 400, 60)
    upper = [(x, 100 + 8 * (i % 3)) for i, x in enumerate(xs)]
    outline = tuple(map(tuple, [*upper, *((x, 130 + 2 * (i % 2)) for i, x in enumerate(xs[::-1]))]))
    assert 2 <= len(baselines.begun(outline)) < 8 < len(derived(outline))


@given(size=sizes, turn=turns, longer=st.floats(0.5, 2), higher=st.floats(0.5, 2))
def test_a_baseline_goes_along_with_the_ends_of_its_line_and_stays_on_its_letters(
    size: tuple[float, float], turn: float, longer: float, higher: float
) -> None:
    (width, height), centre = size, (0.0, 0.0)
    before = geometry.rectangle((0, 0), (width, height))
    after = geometry.rectangle((0, 0), (width * longer, height * higher))
    assume(width > height and min(width, width * longer) > height * higher)
    drawn = ((0.0, height / 2), (width / 2, height / 3), (width, height / 2))
    stretched = baselines.stretched(
        geometry.rotated(drawn, turn, centre),
        geometry.rotated(before, turn, centre),
        geometry.rotated(after, turn, centre),
    )
    expected = geometry.rotated([(x * longer, y) for x, y in drawn], turn, centre)
    assert np.allclose(stretched, expected, atol=1e-6)


def test_in_a_column_the_ends_are_above_and_below() -> None:
    before, after = geometry.rectangle((0, 0), (20, 200)), geometry.rectangle((0, 0), (30, 300))
    assert baselines.stretched(((4, 0), (4, 200)), before, after) == ((4, 0), (4, 300))


def test_the_baseline_of_a_traced_outline_stays_where_it_is() -> None:
    outline = ((0, 0), (50, -2), (100, 0), (100, 20), (0, 20))
    drawn = ((0.0, 16.0), (100.0, 16.0))
    assert baselines.stretched(drawn, outline, (*outline[:1], (50, -9), *outline[2:])) == drawn


@given(size=sizes, turn=turns)
def test_turning_the_start_all_around_leaves_the_baseline_as_it_was(
    size: tuple[float, float], turn: float
) -> None:
    assume(size[0] > 2 * size[1])
    outline = geometry.rotated(geometry.rectangle((0, 0), size), turn, (0, 0))
    baseline = derived(outline)
    for start in (1, 2, 3, 0):
        read = outline[start:] + outline[:start]
        baseline = baselines.following(baseline, read)
        assert not baselines.runs_backwards(baseline, read)
    assert baseline == derived(outline)


@given(
    size=sizes,
    turn=st.floats(-180, 180),
    slants=st.tuples(*[st.floats(-0.4, 0.4)] * 4),
    start=st.tuples(st.floats(-0.2, 1.2), st.floats(-0.5, 1.5)),
    end=st.tuples(st.floats(-0.2, 1.2), st.floats(-0.5, 1.5)),
)
def test_what_runs_on_at_a_glance_does_so_when_measured(
    size: tuple[float, float], turn: float, slants: tuple[float, ...], start: Point, end: Point
) -> None:
    width, height = size
    first, second, third, fourth = (slant * height for slant in slants)
    corners = ((first, 0), (width + second, 0), (width + third, height), (fourth, height))
    outline = geometry.rotated(corners, turn, (0, 0))
    ends = [(x * width, y * height) for x, y in (start, end)]
    baseline = geometry.rotated(ends, turn, (0, 0))
    assume(baselines._runs_plainly_on(baseline, outline))
    way = Way.along(outline)
    assert way.share_of(baseline[1]) >= way.share_of(baseline[0]) - baselines._CROSSWISE
