"""Lines that start where nobody would begin to read them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import geometry, reading_starts
from labeler.core.annotation import Polygon
from labeler.core.reading_starts import UPRIGHT, is_unusual, likely_start, usual_up
from tests.builders import quad

PAGE = [quad(10, 30 * row, 200, 20) for row in range(6)]
ARCH: Polygon = (
    *((100 - 80 * math.cos(a / 8), 100 - 80 * math.sin(a / 8)) for a in range(4, 22)),
    *((100 - 60 * math.cos(a / 8), 100 - 60 * math.sin(a / 8)) for a in range(21, 3, -1)),
)


def started(outline: Polygon, vertex: int) -> Polygon:
    return outline[vertex:] + outline[:vertex]


@given(
    degrees=st.floats(-40, 40),
    vertex=st.integers(1, 3),
    width=st.integers(40, 300),
    outlines=st.just([quad(0, 0, 20, 20), quad(0, 0, 30, 14)]) | st.none(),
)
def test_a_line_that_starts_at_another_corner_is_unusual_and_is_turned_back(
    degrees: float, vertex: int, width: int, outlines: list[Polygon] | None
) -> None:
    for outline in outlines or [quad(0, 0, width, 20)]:
        right = geometry.rotated(outline, degrees)
        assert not is_unusual(right, UPRIGHT)
        wrong = started(right, vertex)
        assert is_unusual(wrong, UPRIGHT)
        assert started(wrong, likely_start(wrong, UPRIGHT)) == right


@given(st.integers(1, len(ARCH) - 1))
def test_an_outline_of_many_vertices_is_turned_back_to_the_end_of_its_upper_side(
    vertex: int,
) -> None:
    assert not is_unusual(ARCH, UPRIGHT)
    wrong = started(ARCH, vertex)
    turned = started(wrong, likely_start(wrong, UPRIGHT))
    assert not is_unusual(turned, UPRIGHT)


def test_columns_and_text_along_a_margin_are_as_usual() -> None:
    assert not is_unusual(quad(0, 0, 20, 200), UPRIGHT), "a column"
    upward = geometry.rotated(quad(0, 0, 200, 20), -90)
    assert not is_unusual(upward, UPRIGHT)
    assert not is_unusual(geometry.rotated(upward, 180), UPRIGHT)


def test_the_lines_of_a_page_say_which_way_letters_stand() -> None:
    on_its_side = [geometry.rotated(outline, 90, around=(0, 0)) for outline in PAGE]
    upside_down = [geometry.rotated(outline, 180, around=(0, 0)) for outline in PAGE]
    for lines, degrees in ((PAGE, -90), (on_its_side, 0), (upside_down, 90)):
        up = usual_up(lines)
        assert math.cos(up - math.radians(degrees)) == pytest.approx(1)
        assert not any(is_unusual(outline, up) for outline in lines)
    assert is_unusual(PAGE[0], usual_up(upside_down))


def test_a_single_line_decides_nothing() -> None:
    (single,) = [geometry.rotated(PAGE[0], 180)]
    assert usual_up([]) == usual_up([single]) == UPRIGHT
    assert is_unusual(single, usual_up([single]))


def test_what_is_no_outline_is_passed_over() -> None:
    assert usual_up([((0, 0), (10, 0))]) == UPRIGHT
    assert not is_unusual(((0, 0), (10, 0)), UPRIGHT)
    assert reading_starts.stance(((0, 0), (9, 0), (9, 9))).height > 0
