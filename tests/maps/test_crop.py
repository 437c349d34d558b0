"""Regions come out upright, unrolled and at the height asked for."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.core.raster import LargeImage
from labeler.core.sides import sides
from labeler.maps import crop
from labeler.maps.crop import cross_section, sampled, straighten


def gradient(width=300, height=200):
    """An image whose red is its x and whose green is its y."""
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    return np.stack([np.minimum(x, 255), np.minimum(y, 255), np.zeros_like(x)], axis=2).astype(
        np.uint8
    )


def box(x0, y0, x1, y1):
    return np.float32([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])


def test_an_upright_rectangle_is_cut_to_the_pixel():
    image = gradient()
    assert np.array_equal(straighten(image, box(20, 30, 120, 60)), image[30:60, 20:120])


def test_height_is_kept_and_width_follows():
    assert straighten(gradient(), box(20, 30, 120, 60), height=32).shape == (32, 107, 3)
    assert straighten(gradient(), box(0, 0, 200, 160), height=32).shape == (32, 40, 3)


def test_a_turned_line_comes_out_upright():
    image = np.zeros((300, 300, 3), np.uint8)
    cv2.putText(image, "Turned", (60, 160), cv2.FONT_HERSHEY_SIMPLEX, 1.5, (255, 255, 255), 3)
    upright = straighten(image, box(50, 110, 240, 180))
    turn = cv2.getRotationMatrix2D((150, 150), 35, 1)
    turned = cv2.warpAffine(image, turn, (300, 300))
    quad = cv2.transform(box(50, 110, 240, 180)[None], turn)[0]
    again = straighten(turned, quad)
    assert again.shape == upright.shape
    assert np.abs(again.astype(int) - upright).mean() < 8


def test_an_arch_is_unrolled():
    angles = np.linspace(np.pi * 1.1, np.pi * 1.9, 24)
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    polygon = np.float32(np.concatenate([140 * ring, 100 * ring[::-1]]) + np.array([150, 160]))
    image = np.zeros((200, 300, 3), np.uint8)
    cv2.circle(image, (150, 160), 120, (255, 255, 255), 3)
    crop = straighten(image, polygon)
    brightest = crop[:, 5:-5, 0].argmax(axis=0)
    assert np.ptp(brightest) <= 3
    assert crop.shape[1] > 300


def test_columns_are_laid_down():
    image = np.zeros((200, 100, 3), np.uint8)
    image[10:50, 20:40] = 255
    crop = straighten(image, box(20, 10, 40, 190))
    assert crop.shape == (20, 180, 3)
    assert crop[:, :38].min() == 255
    assert crop[:, 42:].max() == 0


@pytest.mark.parametrize("vertices", [3, 5, 7])
def test_any_number_of_vertices_is_split_into_two_sides(vertices):
    angles = np.arange(vertices) / vertices * 2 * np.pi - 2.5
    polygon = np.float32(np.stack([100 + 80 * np.cos(angles), 100 + 30 * np.sin(angles)], 1))
    upper, lower = sides(polygon)
    assert len(upper) + len(lower) == vertices
    assert straighten(gradient(), polygon, 32).shape[0] == 32


def test_regions_beyond_the_image_repeat_its_border():
    crop = straighten(gradient(), box(-50, -20, 60, 20))
    assert crop.shape == (40, 110, 3)
    assert not crop[:20, :50].any()
    assert straighten(gradient(), box(900, 900, 950, 920)).shape == (20, 50, 3)


def test_too_few_vertices_are_refused():
    with pytest.raises(ValueError, match="three"):
        straighten(gradient(), np.zeros((2, 2), np.float32))


def test_points_on_one_spot_give_one_pixel():
    assert straighten(gradient(), np.full((4, 2), 50, np.float32)).shape == (1, 1, 3)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.8])
def test_a_crossing_lies_where_the_crop_shows_it(share):
    corners = np.float32([[20, 30], [220, 60], [210, 120], [25, 70]])
    crop = straighten(gradient(), corners)
    lower, upper = cross_section(corners, share)
    shown = crop[crop.shape[0] // 2, round(share * crop.shape[1])]
    assert np.allclose((lower + upper) / 2, shown[:2], atol=2.5)
    assert lower[1] > upper[1]


FAR = 60_000


class Counting(LargeImage):
    """An image of 60,000 x 60,000 pixels: red and green are x, blue is y, modulo 251."""

    def __init__(self):
        self.largest = 0
        super().__init__((FAR, FAR), self._made, np.zeros((1, 1, 3), np.uint8))

    def _made(self, window):
        left, top, right, bottom = window
        self.largest = max(self.largest, (right - left) * (bottom - top))
        x, y = np.meshgrid(np.arange(left, right) % 251, np.arange(top, bottom) % 251)
        return np.stack([x, x, y], axis=2).astype(np.uint8)


@given(st.integers(0, FAR - 400), st.integers(0, FAR - 60))
@settings(max_examples=40, deadline=None)
def test_a_line_far_out_is_cut_to_the_pixel(left, top):
    image = Counting()
    found = straighten(image, box(left, top, left + 400, top + 60))
    assert np.array_equal(found, image[top : top + 60, left : left + 400])


def test_a_line_across_an_image_that_is_wider_than_any_function_of_opencv_takes():
    image = Counting()
    grid = np.stack(
        np.meshgrid(np.arange(0, FAR, 13, dtype=np.float32), np.float32([7, 40_007])), axis=-1
    )
    found = sampled(image, grid)
    assert np.array_equal(found[0, :, 0], np.arange(0, FAR, 13) % 251)
    assert set(found[1, :, 2].tolist()) == {40_007 % 251}
    assert image.largest <= crop._LARGEST


def test_sampling_in_parts_gives_what_sampling_at_once_does(monkeypatch):
    image = gradient(900, 700)
    slanted = np.float32([[20, 30], [700, 500], [640, 600], [10, 120]])
    whole = straighten(image, slanted)
    monkeypatch.setattr(crop, "_LARGEST", 2_000)
    assert np.abs(straighten(image, slanted).astype(int) - whole).max() <= 1
