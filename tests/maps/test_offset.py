"""Shrinking and growing are each other's inverse."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Polygon as ShapelyPolygon

from labeler.maps import offset

numbers = st.floats


@st.composite
def rectangles(draw):
    width, height = draw(numbers(20, 900)), draw(numbers(12, 200))
    centre = (draw(numbers(0, 1000)), draw(numbers(0, 1000)))
    return cv2.boxPoints((centre, (width, height), draw(numbers(-90, 90)))).astype(np.float32)


def circle(radius: float, vertices: int = 64) -> np.ndarray:
    angles = np.arange(vertices) / vertices * 2 * np.pi
    return (100 + radius * np.stack([np.cos(angles), np.sin(angles)], axis=1)).astype(np.float32)


def test_distance_follows_the_formula():
    rectangle = np.float32([[0, 0], [40, 0], [40, 10], [0, 10]])
    assert offset.offset_distance(rectangle, 0.4) == pytest.approx(400 * 0.84 / 100)


def test_a_shrunk_rectangle_is_smaller_by_the_distance_on_every_side():
    rectangle = np.float32([[0, 0], [40, 0], [40, 10], [0, 10]])
    (kernel,) = offset.shrink(rectangle, 0.4)
    assert kernel.min(axis=0) == pytest.approx([3.36, 3.36], abs=2e-3)
    assert kernel.max(axis=0) == pytest.approx([36.64, 6.64], abs=2e-3)


@given(rectangles(), numbers(0.35, 0.8))
def test_unshrink_gives_rectangles_back(rectangle, ratio):
    (kernel,) = offset.shrink(rectangle, ratio)
    grown = offset.unshrink(kernel, ratio)
    assert offset.area(grown) == pytest.approx(offset.area(rectangle), rel=0.02)
    # cv2.intersectConvexConvex finds nothing between some nearly equal polygons.
    common = ShapelyPolygon(grown).intersection(ShapelyPolygon(rectangle)).area
    assert common > 0.97 * offset.area(rectangle)


@given(rectangles(), numbers(0.35, 0.8))
def test_shrinking_what_was_grown_gives_the_kernel_again(kernel, ratio):
    grown = offset.unshrink(kernel, ratio)
    (again,) = offset.shrink(grown, ratio)
    assert offset.area(again) == pytest.approx(offset.area(kernel), rel=0.02)


@pytest.mark.parametrize("ratio", [0.4, 0.5, 0.7])
def test_unshrink_gives_round_shapes_back(ratio):
    (kernel,) = offset.shrink(circle(40), ratio)
    assert offset.area(offset.unshrink(kernel, ratio)) == pytest.approx(np.pi * 1600, rel=0.02)


def test_unshrink_gives_curved_lines_back():
    x = np.linspace(0, 300, 40)
    top = np.stack([x, 60 * np.sin(x / 100)], axis=1)
    curved = np.concatenate([top, (top + np.array([0, 30]))[::-1]]).astype(np.float32)
    (kernel,) = offset.shrink(curved, 0.4)
    assert offset.area(offset.unshrink(kernel, 0.4)) == pytest.approx(offset.area(curved), rel=0.08)


def test_a_dumbbell_splits():
    left = [[40, 21], [40, 40], [0, 40], [0, 0], [40, 0], [40, 19]]
    right = [[80, 19], [80, 0], [120, 0], [120, 40], [80, 40], [80, 21]]
    dumbbell = np.float32([*left, *right])
    assert len(offset.shrink(dumbbell, 0.4)) == 2


@pytest.mark.parametrize(
    "polygon", [np.zeros((4, 2)), np.float32([[0, 0], [5, 5]]), np.zeros((0, 2), np.float32)]
)
def test_degenerate_polygons_do_no_harm(polygon):
    polygon = np.asarray(polygon, np.float32)
    assert offset.offset_distance(polygon, 0.4) == 0
    assert offset.shrink(polygon, 0.4) == []
    assert np.array_equal(offset.unshrink(polygon, 0.4), polygon)
