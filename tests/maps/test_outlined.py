"""Of the same looks come the same outlines, by the values that are asked for."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from labeler.core.annotation import Polygon
from labeler.core.detection import Detection, DetectSettings
from labeler.core.geometry import bounds
from labeler.core.looks import Looks
from labeler.core.outlining import Outlining
from labeler.maps.outlined import outlined, without_small
from tests.builders import quad
from tests.maps.drawn_looks import drawn

SURE, FAINT = quad(40, 40, 240, 30), quad(40, 120, 240, 30)
LOOKS = drawn((400, 240), (SURE, 0.9), (FAINT, 0.3))


def at(looks: Looks, **values: float) -> Detection:
    return outlined(looks, DetectSettings(outlining=Outlining(**values), score_threshold=0.1))


def tops(found: Detection) -> list[int]:
    return sorted(round(bounds(line.polygon)[1], -1) for line in found.lines)


def height(polygon: Polygon) -> float:
    _, top, _, bottom = bounds(polygon)
    return bottom - top


def test_a_lower_threshold_finds_what_is_faint() -> None:
    assert tops(at(LOOKS, threshold=0.25)) == [40, 120]
    assert tops(at(LOOKS, threshold=0.5)) == [40]


def test_more_growth_makes_larger_outlines_around_the_same_place() -> None:
    (small,), (usual,), (large,) = (
        at(LOOKS, threshold=0.4, growth=growth).lines for growth in (0.5, 1.0, 1.5)
    )
    assert height(small.polygon) < height(usual.polygon) < height(large.polygon)
    assert height(usual.polygon) == pytest.approx(30, abs=2.5)
    middles = [np.mean(line.polygon, axis=0) for line in (small, usual, large)]
    assert np.ptp(middles, axis=0).max() < 1


def test_lines_below_the_least_size_are_left_out() -> None:
    looks = drawn((400, 240), (SURE, 0.9), (quad(40, 120, 240, 12), 0.9))
    found = at(looks)
    assert tops(found) == [40, 120]
    assert tops(without_small(found, 20.0)) == [40]
    assert without_small(found, 0.0) is found


def test_the_ends_of_a_line_whose_kernel_is_seen_rounded_are_enclosed_where_that_is_wanted() -> (
    None
):
    shown = np.zeros_like(LOOKS.each[0].line)
    cv2.line(shown, (40, 60), (120, 60), 230, thickness=9)  # with round ends
    rounded = replace(LOOKS, each=(replace(LOOKS.each[0], line=shown),))
    (tight,), (loose,) = (at(replace(rounded, encloses=wanted)).lines for wanted in (False, True))
    (left, top, right, bottom), (x0, y0, x1, y1) = bounds(tight.polygon), bounds(loose.polygon)
    assert x0 < left - 0.5
    assert x1 > right + 0.5
    assert y0 <= top < bottom <= y1


def test_a_line_that_is_seen_with_all_its_corners_is_as_large_either_way() -> None:
    (tight,), (loose,) = (
        at(replace(LOOKS, encloses=wanted), threshold=0.4).lines for wanted in (False, True)
    )
    assert np.allclose(bounds(tight.polygon), bounds(loose.polygon), atol=1.0)
