"""Labels find their place on the upright image."""

import math
import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from labeler.core import geometry
from labeler.core.annotation import Level, Region
from labeler.core.errors import ForeignFile
from labeler.formats import orientation as exif
from labeler.formats.images import read_image, read_orientation, scan_image
from labeler.formats.labelled_page import Coordinates, LabelledPage
from labeler.formats.placement import placed

BAR = geometry.rectangle((2, 3), (12, 6))


def labels(size: tuple[int, int] | None) -> LabelledPage:
    return LabelledPage("a.jpg", (Region(Level.LINE, BAR),), size)


def outline(page: LabelledPage) -> geometry.Polygon:
    return page.regions[0].polygon


@pytest.mark.parametrize("orientation", [5, 6, 7, 8])
def test_labels_of_stored_pixels_follow_the_pixels(tmp_path: Path, orientation: int) -> None:
    pixels = np.zeros((30, 40, 3), np.uint8)
    pixels[3:6, 2:12] = 255
    tag = Image.Exif()
    tag[0x0112] = orientation
    Image.fromarray(pixels).save(tmp_path / "a.png", exif=tag)
    size = scan_image(tmp_path / "a.png").size
    assert size == (30, 40)
    page = placed(labels((40, 30)), size, read_orientation(tmp_path / "a.png"))
    left, top, right, bottom = (int(v) for v in geometry.bounds(outline(page)))
    upright = read_image(tmp_path / "a.png")
    assert upright[top:bottom, left:right].min() == 255
    assert upright.sum() == 255 * 3 * (bottom - top) * (right - left)
    assert geometry.signed_area(outline(page)) > 0
    assert page.size == size


def test_labels_of_another_scale_are_scaled() -> None:
    page = placed(labels((400, 300)), (200, 150))
    assert outline(page) == geometry.rectangle((1, 1.5), (6, 3))
    assert outline(placed(labels((400, 300)), (200, 151))) != BAR
    turned = placed(labels((400, 300)), (150, 200), 6)
    assert geometry.bounds(outline(turned)) == (147, 1, 148.5, 6)


@pytest.mark.parametrize("size", [None, (40, 30)])
def test_labels_that_fit_stay_as_they_are(size: tuple[int, int] | None) -> None:
    page = placed(labels(size), (40, 30), 3)
    assert (page.size, outline(page)) == ((40, 30), BAR)


@pytest.mark.parametrize("orientation", [1, 3, 6])
def test_labels_of_another_image_are_refused(orientation: int) -> None:
    with pytest.raises(ForeignFile, match="40 x 30"):
        placed(labels((40, 30)), (40, 40), orientation)


@given(st.integers(40, 9000), st.integers(40, 9000), st.floats(0.01, 1))
def test_a_reduced_copy_is_known_however_it_was_rounded(
    width: int, height: int, factor: float
) -> None:
    small = max(1, int(width * factor)), max(1, math.ceil(height * factor))
    assert placed(LabelledPage("a.jpg", (), small), (width, height)).size == (width, height)
    assert placed(LabelledPage("a.jpg", (), (width, height)), small).size == small


@pytest.mark.parametrize("size", [(1000, 740), (990, 750), (1000, 1000), (480, 375)])
def test_labels_of_a_crop_are_refused(size: tuple[int, int]) -> None:
    with pytest.raises(ForeignFile, match="part"):
        placed(labels((1000, 750)), size)


def test_labels_beyond_the_size_their_file_claims_are_refused() -> None:
    far = Region(Level.LINE, geometry.rectangle((390, 250), (500, 280)))
    with pytest.raises(ForeignFile, match="belong together"):
        placed(LabelledPage("a.jpg", (far,), (400, 300)), (800, 600))
    assert placed(LabelledPage("a.jpg", (far,), (400, 300)), (400, 300)).regions == (far,)


@given(st.integers(1, 8), st.integers(1, 9), st.integers(1, 9), st.randoms())
def test_points_and_pixels_turn_alike(
    orientation: int, width: int, height: int, chance: random.Random
) -> None:
    x, y = chance.randrange(width), chance.randrange(height)
    stored = np.zeros((height, width))
    stored[y, x] = 1
    shape = stored.shape[::-1] if exif.swaps_sides(orientation) else stored.shape
    upright = np.zeros(shape)
    exif.stored_view(upright, orientation)[:] = stored
    row, column = np.argwhere(upright)[0]
    ((u, v),) = exif.upright_points([(x + 0.5, y + 0.5)], (width, height), orientation)
    assert (u, v) == (column + 0.5, row + 0.5)
    back = np.zeros_like(stored)
    exif.stored_view(back, exif.inverse(orientation))[:] = upright
    assert np.array_equal(back, stored)


def test_files_that_count_otherwise_are_put_in_pixels_by_the_size_of_the_image() -> None:
    square = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))
    shares = tuple((x / 640, y / 480) for x, y in square)
    from_bottom = tuple((x, 480 - y) for x, y in square)
    for kind, outline in ((Coordinates.SHARES, shares), (Coordinates.FROM_BOTTOM, from_bottom)):
        page = LabelledPage("a.jpg", (Region(Level.LINE, outline),), coordinates=kind)
        found = placed(page, (640, 480))
        assert found.regions[0].polygon == square
        assert (found.size, found.coordinates) == ((640, 480), Coordinates.PIXELS)
        assert placed(found, (1280, 960)).regions[0].polygon[0] == (20.0, 24.0)
