"""From which score on a network's findings count, by the validation pages."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from labeler.app.project import Project
from labeler.core.annotation import Polygon
from labeler.core.detection import DEFAULT_SCORE, Detection, FoundLine
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from labeler.evaluation.settings import DetectionSettings
from labeler.learning.checkpoint import best_score, load_checkpoint
from labeler.tasks import judging
from labeler.tasks.judging import Judge, best_threshold
from labeler.tasks.scoring import Truth, scored
from tests.builders import quad
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader, reading
from tests.tasks.conftest import ROWS


def best(lines: int, right: float, wrong: float, usual: float = DEFAULT_SCORE) -> float:
    """Judge findings with the given scores: as many false ones as there are true ones."""
    pages = []
    for start in range(0, lines, 10):
        rows = range(min(10, lines - start))
        truth = tuple(quad(0, 30 * row) for row in rows)
        found = [FoundLine(line, right) for line in truth]
        found += [FoundLine(quad(200, 30 * row), wrong) for row in rows]
        pages.append((Truth(truth, (None,) * len(truth)), Detection((400, 300), tuple(found))))
    return best_threshold(scored(pages, "", DetectionSettings(score=0.0)), usual)


def test_it_lies_between_what_is_right_and_what_is_wrong() -> None:
    assert 0.3 < best(120, right=0.5, wrong=0.3) <= 0.5
    assert 0.7 < best(120, right=0.9, wrong=0.7) <= 0.9


def test_few_lines_do_not_tell() -> None:
    assert best(40, right=0.5, wrong=0.3) == DEFAULT_SCORE
    assert best(40, right=0.5, wrong=0.3, usual=0.6) == 0.6


@pytest.mark.parametrize("wrong", [0.2, 0.6])
def test_the_usual_one_stays_where_it_is_as_good(wrong: float) -> None:
    assert best(120, right=0.9, wrong=wrong) == DEFAULT_SCORE
    assert best(120, right=0.9, wrong=wrong, usual=0.72) == 0.72


class Windows(FakeDetector):
    """Finds the bars of a scan, and beside each a window that it is as sure of."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        found = [quad(left, row, 40, 20) for row in ROWS for left in (20, 100)]
        return Detection(size_of(image), tuple(FoundLine(one, 0.7, 7) for one in found))


class Doubtful(FakeReader):
    """Reads the bars, and makes something of windows."""

    def read_line(self, line: Polygon) -> Reading:
        return reading("bar", 1.0) if line[0][0] < 100 else reading("|||", 0.5)


def test_what_has_been_read_tells_from_which_score_on_lines_count(
    project: Project, tiny_weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    truth = tuple(quad(20, row, 40, 20) for row in ROWS)
    monkeypatch.setattr(judging, "truth_of", lambda _: Truth(truth, (None,) * 3))
    monkeypatch.setattr(judging, "detector_of", lambda *_: Windows())
    pages = {entry.id: project.page(entry.id) for entry in project.entries()[:3]}
    judge = Judge(project, pages, torch.device("cpu"), Progress())
    weights = Path(shutil.copyfile(tiny_weights, tmp_path / "weights.safetensors"))

    def calibrated(reader: FakeReader | None) -> float:
        judge.calibrate(weights, 0.6, reader)
        return best_score(load_checkpoint(weights)[1])

    assert calibrated(Doubtful()) == 0.6, "nine lines tell nothing"
    monkeypatch.setattr(judging, "_TELLING_LINES", 9)
    assert calibrated(None) == 0.6, "unread, windows are as sure as bars"
    assert 0.7 < calibrated(Doubtful()) <= 0.9
