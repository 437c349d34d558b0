"""Detectors that need no torch and find what a test wants."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
from labeler.core.detection import Detection, DetectSettings, FoundLine
from labeler.core.progress import Progress
from labeler.maps.outlined import outlined
from tests.builders import quad
from tests.maps.drawn_looks import drawn


class FakeDetector:
    """Finds nothing; others override `find`."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, ...]] = []
        """Shapes of the images looked at."""
        self.settings: DetectSettings | None = None
        """Those of the latest look."""
        self.before: Callable[[Progress], None] = Progress.check
        """Called before each look; to wait, to fail or not to listen, put another in its place."""

    def detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
    ) -> Detection:
        """Do what the detector of the program does."""
        self.before(progress or Progress())
        self.seen.append(image.shape)
        self.settings = settings
        return self.find(image)

    def find(self, image: NDArray[np.uint8]) -> Detection:
        """Return what is on an image (H, W, 3)."""
        return Detection(size_of(image))


class Rows(FakeDetector):
    """Finds so many lines from top to bottom; on black pages none."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count
        self.left = 20
        """Where they begin; another model may see it differently."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        width, height = size_of(image)
        count = self.count if image.any() else 0
        tops = [10 + row * (height - 30) / count for row in range(count)]
        lines = [FoundLine(quad(self.left, top, width - 80), 0.9, 5) for top in tops]
        return Detection((width, height), tuple(lines))


class Seeing(FakeDetector):
    """Outlines lines of which it sees so much, as the detector of the program does."""

    def __init__(self, *lines: tuple[Polygon, float]) -> None:
        super().__init__()
        self.lines = lines

    def detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
    ) -> Detection:
        """Make maps of the lines, and outlines of the maps."""
        super().detect(image, settings, progress)
        return outlined(drawn(size_of(image), *self.lines), settings or DetectSettings())


def size_of(image: NDArray[np.uint8]) -> tuple[int, int]:
    """Width and height of an image (H, W, 3)."""
    return (image.shape[1], image.shape[0])
