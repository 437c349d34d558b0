"""Detectors that need no torch and find what a test wants."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from labeler.core.detection import Detection, DetectSettings
from labeler.core.progress import Progress


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


def size_of(image: NDArray[np.uint8]) -> tuple[int, int]:
    """Width and height of an image (H, W, 3)."""
    return (image.shape[1], image.shape[0])
