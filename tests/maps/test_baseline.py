"""Baselines run along the lower side of a line, inside of it, in reading direction."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString

from labeler.core import geometry
from labeler.maps.baseline import DESCENT, baseline

turns = st.floats(-60, 60)
sizes = st.tuples(st.floats(40, 400), st.floats(8, 30))


@given(size=sizes, turn=turns)
def test_a_straight_line_stands_on_its_lower_edge(size: tuple[float, float], turn: float) -> None:
    width, height = size
    outline = geometry.rotated(geometry.rectangle((0, 0), (width, height)), turn, (0, 0))
    start, end = map(np.array, baseline(outline))
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
    line = baseline(outline)
    assert geometry.as_shape(outline).buffer(1).covers(LineString(line))
    upright = geometry.rotated(line, -turn, (150, 100))
    assert [x for x, _ in upright] == sorted(x for x, _ in upright)
    below = np.interp([x for x, _ in upright], xs, ys) + height - [y for _, y in upright]
    assert abs(below.mean() - DESCENT * height) < 0.15 * height
    assert below.max() < 0.6 * height


def test_a_column_is_read_downwards_with_its_letters_to_the_right() -> None:
    assert np.allclose(baseline(geometry.rectangle((100, 0), (120, 200))), [(104, 0), (104, 200)])


def test_letters_on_their_head_stand_on_what_is_above() -> None:
    outline = geometry.rectangle((0, 0), (100, 20))
    assert np.allclose(baseline(outline[2:] + outline[:2]), [(100, 4), (0, 4)])
