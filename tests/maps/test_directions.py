"""How short lines lie."""

import cv2
import numpy as np
import pytest

from labeler.maps import offset
from labeler.maps.directions import short_directions
from labeler.maps.instances import InstanceSettings, find_instances

LONG = ((100.0, 50.0), (120.0, 10.0), 10.0)
SETTINGS = InstanceSettings(ratio=offset.LINE_RATIO)


def slope(way: tuple[float, float] | None) -> float:
    assert way is not None
    return float(np.degrees(np.arctan2(way[1], way[0]))) % 180


def test_long_lines_know_their_own_direction() -> None:
    assert short_directions([LONG, ((0.0, 0.0), (8.0, 90.0), 0.0)]) == [None, None]
    assert short_directions([]) == []


def test_short_lines_follow_the_nearest_long_one_unless_they_clearly_lie_otherwise() -> None:
    far = ((100.0, 900.0), (10.0, 120.0), 20.0)  # its long side runs at 110 degrees
    round_one = ((110.0, 90.0), (11.0, 10.0), 45.0)
    slightly_off = ((110.0, 20.0), (30.0, 10.0), 25.0)
    across = ((110.0, 25.0), (30.0, 10.0), 80.0)
    ways = short_directions([LONG, far, round_one, slightly_off, across])
    assert [slope(ways[2]), slope(ways[3])] == pytest.approx([10, 10])
    assert ways[4] is None


def test_a_lone_letter_stands_upright() -> None:
    assert short_directions([((50.0, 50.0), (11.0, 10.0), 45.0)]) == [(0.0, 0.0)]
    assert short_directions([((50.0, 50.0), (30.0, 10.0), 45.0)]) == [None]


def test_a_digit_beside_a_line_gets_no_diamond_around_it() -> None:
    probability = np.zeros((80, 200), np.float32)
    cv2.rectangle(probability, (10, 10), (120, 18), 1.0, -1)
    cv2.ellipse(probability, (160, 14), (5, 5), 0, 0, 360, 1.0, -1)
    _, digit = sorted(
        find_instances(probability, 0.3, SETTINGS), key=lambda i: i.polygon[:, 0].min()
    )
    sides = np.diff(np.vstack([digit.polygon, digit.polygon[:1]]), axis=0)
    assert np.abs(sides).min(axis=1).max() < 0.5, "every side is level or plumb"
