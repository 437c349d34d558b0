"""Curves of lines: their outlines, and the same curve moved, turned round, cut, written and read."""

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from labeler.core import bezier, curve_fitting, curves, geometry, lint
from labeler.core.annotation import BezierPair, Curve, Knot, Level, Point, Region, Ribbon
from labeler.core.sides import are_opposite, sides

SIZE = (1000, 1000)
NUMBERS = st.floats(50, 950)
POINTS = st.tuples(NUMBERS, NUMBERS)
RIBBONS = st.lists(
    st.builds(Knot, POINTS, st.floats(1, 60)), min_size=2, max_size=6, unique_by=lambda k: k.at
).map(lambda knots: Ribbon(tuple(knots)))
PAIRS = st.lists(POINTS, min_size=8, max_size=8).map(
    lambda points: BezierPair(tuple(points[:4]), tuple(points[4:]))
)
CURVES = st.one_of(RIBBONS, PAIRS)


def arc(radius: float, opening: float, count: int, start: float = 0.0) -> list[Point]:
    angles = [math.radians(start + opening * (i / (count - 1) - 0.5)) for i in range(count)]
    return [(500 + radius * math.sin(a), 700 - radius * math.cos(a)) for a in angles]


def ribbon_on_arc(radius: float, opening: float, half: float, start: float = 0.0) -> Ribbon:
    count = 3 + int(opening / 35)
    return Ribbon(tuple(Knot(at, half) for at in arc(radius, opening, count, start)))


ARCS = st.builds(
    ribbon_on_arc, st.floats(150, 280), st.floats(20, 150), st.floats(10, 35), st.floats(-60, 60)
)


@given(CURVES)
def test_every_curve_has_an_outline_of_opposite_vertices(curve: Curve) -> None:
    outline = curves.outline(curve)
    assert len(outline) >= 4
    assert len(outline) % 2 == 0
    assert np.isfinite(outline).all()
    assert geometry.signed_area(outline) >= 0


@given(CURVES)
def test_a_curve_is_the_same_after_it_was_written(curve: Curve) -> None:
    assert curves.from_flat(curves.flat(curve)) == curve


@pytest.mark.parametrize(
    "values",
    [
        [],
        ["ribbon"],
        ["ribbon", 1, 2, 3],
        ["ribbon", 1, 2, 3, 1, 2, 3],
        ["ribbon", 1, 2, 3, 4, 5, 0],
        ["ribbon", 1, 2, 3, 4, 5, -6],
        ["ribbon", 1, 2, 3, 4, 5],
        ["ribbon", 1, 2, 3, 4, 5, float("nan")],
        ["ribbon", 1, 2, 3, 4, 5, 1e300],
        ["ribbon", *[1, 2, 3, 4, 5, 6] * 5000],
        ["bezier", *range(15)],
        ["bezier", *range(17)],
        ["bezier", *["1"] * 16],
        ["bezier", *[True] * 16],
        ["bezier", *[[1]] * 16],
        ["spline", *range(16)],
        [["ribbon"], 1, 2, 3, 4, 5, 6],
    ],
)
def test_what_is_no_curve_is_refused(values: list[object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        curves.from_flat(values)


@given(ARCS, st.floats(-40, 40), st.floats(-40, 40), st.floats(-180, 180))
def test_the_outline_of_a_moved_curve_is_the_moved_outline(
    curve: Ribbon, dx: float, dy: float, degrees: float
) -> None:
    for either in (curve, curve_fitting.as_bezier(curves.outline(curve)).curve):
        for move in (
            lambda points: geometry.translated(points, dx, dy),
            lambda points: geometry.rotated(points, degrees, (500, 500)),
        ):
            wanted = move(curves.outline(either))
            assert curves.follows(curves.outline(curves.moved(either, move)), wanted)


@given(ARCS)
def test_a_scaled_curve_is_higher_as_well(curve: Ribbon) -> None:
    double = curves.moved(curve, lambda points: tuple((2 * x, 2 * y) for x, y in points))
    assert isinstance(double, Ribbon)
    for small, large in zip(curve.knots, double.knots, strict=True):
        assert large.half_height == pytest.approx(2 * small.half_height)


@given(ARCS)
def test_read_from_its_other_end_it_starts_at_the_last_lower_vertex(curve: Ribbon) -> None:
    for either in (curve, curve_fitting.as_bezier(curves.outline(curve)).curve):
        outline = curves.outline(either)
        other = curves.outline(curves.turned_round(either))
        half = len(outline) // 2
        assert other[0] == pytest.approx(outline[half], abs=1e-6)
        assert geometry.intersection_over_union(outline, other) > 0.99
        assert curves.turned_round(curves.turned_round(either)) == either


@given(ARCS)
def test_a_ribbon_is_found_again_in_its_outline(curve: Ribbon) -> None:
    outline = curves.outline(curve)
    fit = curve_fitting.as_ribbon(outline)
    assert fit.overlap > 0.95
    assert isinstance(fit.curve, Ribbon)
    assert len(fit.curve.knots) <= len(curve.knots) + 3
    again = curve_fitting.as_ribbon(curves.outline(fit.curve))
    assert geometry.intersection_over_union(curves.outline(again.curve), outline) > 0.93


@given(ARCS)
def test_bezier_curves_fit_arcs(curve: Ribbon) -> None:
    assert curve_fitting.as_bezier(curves.outline(curve)).overlap > 0.95


@st.composite
def plain_curves(draw: st.DrawFn) -> list[Point]:
    """Control points without cusps and loops: a path does not tell at which pace these are run through."""
    at, angle = draw(POINTS), draw(st.floats(0, 360))
    control = [at]
    for _ in range(3):
        angle += draw(st.floats(-60, 60))
        far, way = draw(st.floats(40, 200)), math.radians(angle)
        at = (at[0] + far * math.cos(way), at[1] + far * math.sin(way))
        control.append(at)
    return control


@given(plain_curves())
def test_a_bezier_curve_is_found_again_in_its_points(control: list[Point]) -> None:
    curve = np.asarray(control)
    path = bezier.points(curve, np.linspace(0, 1, 200))
    found = bezier.points(bezier.fitted(path), np.linspace(0, 1, 200))
    gaps = np.hypot(*(found[:, None] - path[None]).transpose(2, 0, 1)).min(axis=1)
    extent = float(np.hypot(*np.ptp(path, axis=0)))
    assert gaps.max() < 0.02 * extent
    assert np.allclose(found[[0, -1]], curve[[0, 3]])


@given(st.lists(POINTS, min_size=4, max_size=4), st.floats(0, 1))
def test_the_two_parts_of_a_bezier_curve_run_as_the_whole_does(
    control: list[Point], share: float
) -> None:
    curve, shares = np.asarray(control), np.linspace(0, 1, 9)
    first, second = bezier.divided(curve, share)
    assert np.allclose(bezier.points(first, shares), bezier.points(curve, shares * share))
    rest = share + shares * (1 - share)
    assert np.allclose(bezier.points(second, shares), bezier.points(curve, rest))


@given(ARCS, st.floats(0.3, 0.7))
def test_cut_across_its_parts_cover_the_curve(curve: Ribbon, share: float) -> None:
    whole = curves.outline(curve)
    upper, lower = sides(np.asarray(whole))
    assume(are_opposite(upper, lower))
    place = share * (len(upper) - 1)
    start, end = (
        tuple(np.asarray([np.interp(place, range(len(side)), side[:, a]) for a in (0, 1)]).tolist())
        for side in (upper, lower)
    )
    for either in (curve, curve_fitting.as_bezier(whole).curve):
        parts = curves.divided(either, start, end)
        assert parts is not None
        areas = [abs(geometry.signed_area(curves.outline(part))) for part in parts]
        assert sum(areas) == pytest.approx(abs(geometry.signed_area(whole)), rel=0.03)
        assert geometry.coverage(curves.outline(parts[0]), whole) > 0.96


def test_what_a_stroke_does_not_cross_once_is_not_cut() -> None:
    bow = ribbon_on_arc(200, 150, 20)
    assert curves.divided(bow, (0, 560), (1000, 560)) is None
    assert curves.divided(bow, (0, 0), (10, 0)) is None


@given(CURVES)
def test_a_curve_stays_with_its_outline_and_goes_with_another(curve: Curve) -> None:
    line = Region(Level.LINE, curves.outline(curve), curve=curve)
    repaired = lint.repaired_region(line, SIZE)
    if not lint.problems(repaired.polygon, SIZE):
        assert repaired.curve == curve
        (x, y), *rest = line.polygon
        dragged = Region(Level.LINE, ((x + 500, y), *rest), curve=curve)
        after = lint.repaired_region(dragged, SIZE)
        assert after.curve is None or curves.follows(after.polygon, repaired.polygon)


def test_a_curve_that_leaves_the_image_keeps_what_the_border_takes() -> None:
    curve = Ribbon((Knot((900, 500), 20), Knot((1040, 500), 20)))
    line = lint.repaired_region(Region(Level.LINE, curves.outline(curve), curve=curve), SIZE)
    assert geometry.bounds(line.polygon)[2] == 1000
    assert line.curve == curve


@pytest.mark.parametrize(
    "polygon",
    [
        ((10.0, 10.0),) * 3,
        ((10.0, 10.0),) * 8,
        ((10.0, 10.0), (90.0, 10.0), (50.0, 10.0), (20.0, 10.0)),
        ((10.0, 10.0), (90.0, 10.0), (90.0, 10.0), (10.0, 10.0), (10.0, 10.0), (90.0, 10.0)),
        ((10.0, 10.0), (90.0, 30.0), (90.0, 10.0), (10.0, 30.0)),
        ((10.0, 10.0), (500.0, 10.0), (11.0, 11.0), (500.0, 40.0), (10.0, 42.0)),
    ],
)
def test_degenerate_outlines_get_a_poor_fit_and_no_error(polygon: tuple[Point, ...]) -> None:
    for fit in (curve_fitting.as_ribbon(polygon), curve_fitting.as_bezier(polygon)):
        assert 0 <= fit.overlap <= 1


def test_a_hairpin_is_an_outline_that_crosses_itself() -> None:
    hairpin = Ribbon(tuple(Knot(at, 30) for at in [(100, 500), (500, 500), (505, 510), (100, 510)]))
    outline = curves.outline(hairpin)
    assert lint.Problem.SELF_INTERSECTION in lint.problems(lint.repaired(outline, SIZE), SIZE)
    line = lint.repaired_region(Region(Level.LINE, outline, curve=hairpin), SIZE)
    assert line.curve == hairpin


def test_knots_at_one_place_count_once() -> None:
    doubled = Ribbon((Knot((10, 50), 5), Knot((10, 50), 9), Knot((90, 50), 5), Knot((90, 50), 5)))
    assert curves.outline(doubled) == curves.outline(Ribbon(doubled.knots[::2]))
    above, _ = curves.crossings(doubled)
    assert above == ((10, 45), (10, 45), (90, 45), (90, 45))
