"""The sheet of failures shows what went wrong, and only pages on which something did."""

import numpy as np
from numpy.typing import NDArray

from labeler.app.pipeline import Pipeline
from labeler.core.detection import Detection, FoundLine
from labeler.lab.experiments.failure_sheet import MISSED, WRONG, failure_sheet
from tests.builders import quad
from tests.fakes.detectors import FakeDetector, size_of


class Mistaken(FakeDetector):
    """Finds one line where there is none."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        return Detection(size_of(image), (FoundLine(quad(0, 0, 20, 8), 0.9),))


def colours(sheet: NDArray[np.uint8], colour: tuple[int, int, int]) -> int:
    return int((sheet == np.array(colour, np.uint8)).all(axis=2).sum())


def test_missed_lines_are_red_and_false_ones_orange() -> None:
    sheet = failure_sheet(Pipeline(Mistaken()), pages=3, size=96, seed=5)
    assert sheet.shape[0] == 96
    assert sheet.shape[1] > 4 * 96
    assert colours(sheet, MISSED) > 20
    assert colours(sheet, WRONG) > 20
