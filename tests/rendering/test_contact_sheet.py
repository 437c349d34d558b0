"""Samples written for a person to look at."""

from pathlib import Path

import cv2
import numpy as np

from labeler.core.progress import Progress
from labeler.rendering.contact_sheet import write_samples
from labeler.rendering.settings import RenderSettings


def test_samples_are_written_plain_and_with_labels(tmp_path: Path) -> None:
    steps: list[int] = []
    progress = Progress(lambda done, total, text: steps.append(done))
    paths = write_samples(tmp_path / "out", 2, 4, 192, RenderSettings(), progress)
    assert [path.name for path in paths] == ["00000.png", "00001.png"]
    assert steps == [1, 2]
    plain = cv2.imread(str(paths[0]))
    drawn = cv2.imread(str(tmp_path / "out" / "00000-labels.png"))
    assert plain.shape == drawn.shape == (192, 192, 3)
    assert not np.array_equal(plain, drawn)
