"""A large image is looked at in sections: what is found is what would be found on the whole."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from labeler.app import sections
from labeler.app.pipeline import Pipeline
from labeler.core import geometry
from labeler.core.detection import Detection, FoundLine
from labeler.core.errors import Cancelled
from labeler.core.geometry import rectangle
from labeler.core.progress import Progress
from labeler.core.raster import LargeImage, shrunk
from labeler.maps.tiles import TileSettings
from tests.fakes.detectors import FakeDetector, size_of

SIZE = (1000, 900)
OVERLAP = 160


class Bars(FakeDetector):
    """Finds dark bars that are high enough."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        _, _, boxes, _ = cv2.connectedComponentsWithStats((image[..., 0] < 128).astype(np.uint8))
        lines = [
            FoundLine(rectangle((float(x), float(y)), (float(x + w), float(y + h))), 0.9, 5)
            for x, y, w, h, _ in boxes[1:].tolist()
            if h >= 5
        ]
        return Detection(size_of(image), tuple(lines))


@pytest.fixture(autouse=True, scope="module")
def small_sections() -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sections, "SECTIONS", TileSettings(side=320, overlap=OVERLAP))
        yield


def large(pixels: NDArray[np.uint8]) -> LargeImage:
    return LargeImage(
        (pixels.shape[1], pixels.shape[0]),
        lambda w: pixels[w[1] : w[3], w[0] : w[2]],
        lambda: shrunk(pixels, 4),
    )


def page(bars: list[tuple[int, int, int, int]]) -> NDArray[np.uint8]:
    pixels = np.full((SIZE[1], SIZE[0], 3), 255, np.uint8)
    for left, top, width, height in bars:
        pixels[top : top + height, left : left + width] = 0
    return pixels


@given(st.integers(0, 800), st.integers(0, 850), st.integers(20, OVERLAP - 8), st.integers(8, 28))
@settings(max_examples=60, deadline=None)
def test_a_line_that_fits_what_sections_share_is_found_once_and_exactly(
    left: int, top: int, width: int, height: int
) -> None:
    width = min(width, SIZE[0] - left)
    pixels = page([(left, top, width, height)])
    (found,) = Pipeline(Bars()).find(large(pixels)).lines
    (whole,) = Pipeline(Bars()).find(pixels).lines
    assert geometry.bounds(found.polygon) == pytest.approx(geometry.bounds(whole.polygon), abs=1e-6)


def test_a_line_that_no_section_holds_is_found_on_the_whole() -> None:
    (found,) = Pipeline(Bars()).find(large(page([(40, 400, 900, 60)]))).lines
    true = rectangle((40, 400), (940, 460))
    assert geometry.intersection_over_union(found.polygon, true) > 0.9


def test_no_look_is_larger_than_a_section() -> None:
    detector = Bars()
    Pipeline(detector).find(large(page([])))
    assert max(max(shape) for shape in detector.seen) <= 400
    assert len(detector.seen) > 9


def test_it_can_be_stopped_between_sections() -> None:
    progress, detector = Progress(), Bars()
    detector.before = lambda progress: progress.cancel() if len(detector.seen) == 3 else None
    with pytest.raises(Cancelled):
        Pipeline(detector).find(large(page([])), progress=progress)
    assert len(detector.seen) == 4
