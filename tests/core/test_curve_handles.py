"""What of a curve is taken hold of, and what a drag makes of it."""

import pytest

from labeler.core import curve_handles, curves
from labeler.core.annotation import BezierPair, Knot, Ribbon
from labeler.core.curve_handles import CurvePart, Grip
from labeler.core.reshaping import Held

STRAIGHT = Ribbon((Knot((100, 100), 20), Knot((200, 100), 20), Knot((300, 100), 20)))
PAIR = BezierPair(
    ((100, 80), (160, 60), (240, 60), (300, 80)), ((100, 120), (160, 100), (240, 100), (300, 120))
)


@pytest.mark.parametrize(
    ("at", "part", "index"),
    [
        ((201, 99), CurvePart.KNOT, 1),
        ((200, 78), CurvePart.UPPER, 1),
        ((300, 122), CurvePart.LOWER, 2),
        ((150, 79), CurvePart.UPPER_SIDE, 0),
        ((150, 121), CurvePart.LOWER_SIDE, 0),
        ((99, 110), CurvePart.START, 0),
        ((301, 110), CurvePart.END, 0),
        ((250, 101), CurvePart.CENTRE, 1),
    ],
)
def test_points_come_before_sides(at: tuple[float, float], part: CurvePart, index: int) -> None:
    grip = curve_handles.grip_at(STRAIGHT, at, 7, 5)
    assert grip is not None
    assert (grip.part, grip.index) == (part, index)


def test_the_body_is_left_to_itself() -> None:
    assert curve_handles.grip_at(STRAIGHT, (150, 90), 7, 5) is None
    assert curve_handles.grip_at(PAIR, (200, 90), 7, 5) is None


def halves(curve: object) -> list[float]:
    assert isinstance(curve, Ribbon)
    return [knot.half_height for knot in curve.knots]


def test_one_side_of_the_height_is_dragged_and_the_other_lies_still() -> None:
    grip = Grip(CurvePart.UPPER, 1, (200, 80))
    new = curve_handles.dragged(STRAIGHT, grip, (3, -10))
    assert halves(new) == [20, 25, 20]
    assert isinstance(new, Ribbon)
    assert curves.crossings(new)[1][1] == pytest.approx((200, 120))
    both = curve_handles.dragged(STRAIGHT, grip, (0, -10), Held(is_symmetric=True))
    assert halves(both) == [20, 30, 20]
    every = curve_handles.dragged(STRAIGHT, grip, (0, -10), Held(is_straight=True))
    assert halves(every) == [25, 25, 25]
    side = curve_handles.dragged(STRAIGHT, Grip(CurvePart.UPPER_SIDE, 0, (150, 80)), (0, -10))
    assert side == every
    thin = curve_handles.dragged(STRAIGHT, grip, (0, 500))
    assert halves(thin)[1] == curve_handles.THINNEST


def test_knots_go_where_they_are_dragged() -> None:
    grip = Grip(CurvePart.KNOT, 1, (200, 100))
    new = curve_handles.dragged(STRAIGHT, grip, (5, -30))
    assert isinstance(new, Ribbon)
    assert new.knots[1] == Knot((205, 70), 20)
    axis = curve_handles.dragged(STRAIGHT, grip, (5, -30), Held(is_straight=True))
    assert isinstance(axis, Ribbon)
    assert axis.knots[1] == Knot((200, 70), 20)
    end = curve_handles.dragged(STRAIGHT, Grip(CurvePart.END, 0, (300, 110)), (40, 0))
    assert isinstance(end, Ribbon)
    assert end.knots[-1].at == (340, 100)
    short = Ribbon(STRAIGHT.knots[:2])
    assert curve_handles.dragged(short, Grip(CurvePart.KNOT, 0, (100, 100)), (100, 0)) is None


def test_knots_are_put_between_and_taken_away_but_two_stay() -> None:
    uneven = Ribbon((Knot((100, 100), 10), Knot((200, 100), 30)))
    more = curve_handles.with_knot(uneven, 0, (150, 100))
    assert more.knots[1] == Knot((150, 100), 20)
    assert curve_handles.without_knot(more, 1) == uneven
    assert curve_handles.without_knot(uneven, 0) is None


def test_an_end_of_a_bezier_curve_takes_its_tangent_along() -> None:
    new = curve_handles.dragged(PAIR, Grip(CurvePart.UPPER, 0, (100, 80)), (-5, -5))
    assert isinstance(new, BezierPair)
    assert new.upper == ((95, 75), (155, 55), *PAIR.upper[2:])
    assert new.lower == PAIR.lower
    bent = curve_handles.dragged(
        PAIR, Grip(CurvePart.LOWER, 1, (160, 100)), (0, 9), Held(False, True)
    )
    assert isinstance(bent, BezierPair)
    assert (bent.lower[1], bent.upper[1]) == ((160, 109), (160, 51))
    end = curve_handles.dragged(PAIR, Grip(CurvePart.END, 0, (300, 100)), (10, 0))
    assert isinstance(end, BezierPair)
    assert (end.upper[3], end.lower[3]) == ((310, 80), (310, 120))
