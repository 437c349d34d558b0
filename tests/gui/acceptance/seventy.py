"""Pages of seventy lines, of which nobody sees all at once on a tall one."""

import numpy as np
from numpy.typing import NDArray

from labeler.core.detection import Detection, FoundLine
from tests.builders import quad
from tests.detectors import FakeDetector, size_of

LINES = 70
SHEET, SCROLL = (1000, 1600), (400, 4000)
"""An ordinary page, and one of which the screen shows only a part large enough to be read."""


class Seventy(FakeDetector):
    """Finds seventy lines from top to bottom; on black pages none."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        width, height = size_of(image)
        count = LINES if image.any() else 0
        tops = [10 + row * (height - 30) / LINES for row in range(count)]
        lines = [FoundLine(quad(20, top, width - 200), 0.9, 5) for top in tops]
        return Detection((width, height), tuple(lines))
