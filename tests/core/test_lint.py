"""Lint: faults of outlines and their repair."""

from hypothesis import given
from hypothesis import strategies as st

from labeler.core import geometry, lint
from labeler.core.annotation import Level, Region
from labeler.core.lint import Problem

SIZE = (200, 100)
SQUARE = ((10.0, 10.0), (60.0, 10.0), (60.0, 40.0), (10.0, 40.0))


def test_a_sound_outline_is_left_alone() -> None:
    assert lint.repaired(SQUARE, SIZE) == SQUARE
    assert lint.problems(SQUARE, SIZE) == ()


def test_wrong_winding_is_turned_and_keeps_its_start() -> None:
    assert lint.repaired((SQUARE[0], *reversed(SQUARE[1:])), SIZE) == SQUARE


def test_duplicates_and_spikes_go() -> None:
    with_faults = (*SQUARE[:2], (60.0, 10.1), SQUARE[2], (160.0, 40.0), (60.0, 40.05), SQUARE[3])
    assert lint.repaired(with_faults, SIZE)[:2] == SQUARE[:2]
    assert geometry.bounds(lint.repaired(with_faults, SIZE)) == geometry.bounds(SQUARE)


def test_vertices_outside_are_brought_to_the_border() -> None:
    assert geometry.bounds(lint.repaired(((-5, -5), (50, -5), (50, 200)), SIZE)) == (0, 0, 50, 100)


def test_what_has_no_single_repair_is_reported() -> None:
    bow_tie = (SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3])
    assert lint.problems(bow_tie, SIZE)  # equal halves: no area and crossing are the same fault
    uneven = ((0.0, 0.0), (50.0, 50.0), (50.0, 0.0), (0.0, 20.0))
    assert Problem.SELF_INTERSECTION in lint.problems(uneven, SIZE)
    far = geometry.translated(SQUARE, 500, 0)
    assert lint.repaired(far, SIZE) == far
    assert lint.problems(far, SIZE) == (Problem.OUTSIDE,)
    assert lint.problems(SQUARE[:2], SIZE) == (Problem.TOO_FEW,)


_POINT = st.tuples(st.floats(-50, 250), st.floats(-50, 150))


@given(st.lists(_POINT, min_size=0, max_size=9))
def test_repair_is_final_and_never_raises(points: list[tuple[float, float]]) -> None:
    once = lint.repaired(points, SIZE)
    assert lint.problems(once, SIZE) is not None
    if len(once) >= 3:
        assert geometry.signed_area(once) >= 0
        assert lint.repaired(once, SIZE) == once


_QUAD = st.lists(_POINT, min_size=4, max_size=4)


@given(_QUAD, st.sampled_from([1e-3, 0.05, 1.0]))
def test_an_outline_that_is_sound_at_a_glance_is_so_on_a_close_look(
    points: list[tuple[float, float]], flatness: float
) -> None:
    quad = [(x, 20 + y * flatness) for x, y in points]
    outline = lint._tidy(quad)
    at_length = lint._tidy(lint._cropped(outline, SIZE))
    if lint._is_plain(quad) and lint.problems(outline, SIZE) == ():
        assert outline == at_length == lint.repaired(quad, SIZE) == tuple(quad)


def faults_of(*baseline: tuple[float, float], text: str = "") -> tuple[Problem, ...]:
    return lint.region_problems(Region(Level.LINE, SQUARE, text, baseline=baseline), SIZE)


def test_faults_of_a_baseline_are_named() -> None:
    assert faults_of((10, 34), (60, 34)) == ()
    assert faults_of((4, 45), (60, 34)) == ()  # beside the outline, but near
    assert faults_of((10, 34), (60, 90)) == (Problem.BASELINE_STRAYS,)
    assert faults_of((60, 34), (10, 34)) == (Problem.BASELINE_BACKWARDS,)
    assert faults_of((60, 34), (10, 34), text="\u05e9\u05dc\u05d5\u05dd") == ()
    crossing = (10.0, 20.0), (50.0, 38.0), (50.0, 20.0), (20.0, 38.0), (60.0, 36.0)
    assert faults_of(*crossing) == (Problem.BASELINE_CROSSES,)


def test_a_baseline_is_cut_off_at_the_border_and_goes_where_none_is_left() -> None:
    line = Region(Level.LINE, SQUARE, baseline=((-20.0, 30.0), (-20.0, 30.1), (60.0, 30.1)))
    assert lint.repaired_region(line, SIZE).baseline == ((0, 30.025), (60, 30.1))
    beside = Region(Level.LINE, SQUARE, baseline=((-20.0, 30.0), (-5.0, 30.0)))
    assert lint.repaired_region(beside, SIZE).baseline is None
    sound = Region(Level.LINE, SQUARE, baseline=((10.0, 34.0), (60.0, 34.0)))
    assert lint.repaired_region(sound, SIZE) == sound
