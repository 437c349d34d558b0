"""Reading files: the JSON form of detect, with transcripts."""

from pathlib import Path

import numpy as np
import pytest

from labeler.core.detection import Detection, DetectSettings
from labeler.core.errors import Cancelled
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from labeler.tasks.detect import from_json
from labeler.tasks.read import as_json, read_files
from tests.app.conftest import DrawnDetector
from tests.detectors import FakeDetector
from tests.readers import FakeReader


def test_lines_are_found_and_read(scans: Path) -> None:
    outcome = read_files([scans], DrawnDetector(), FakeReader(), DetectSettings(), Progress())
    assert len(outcome.found) == 5
    one = outcome.found[str(scans / "0.png")]
    assert list(one) == ["size", "lines", "chars", "regions", "count", "ms"]
    assert list(one["lines"][0]) == ["points", "score", "count", "text", "confidence"]
    assert [line["text"] for line in one["lines"]] == ["line 20", "line 80"]
    assert [line["count"] for line in one["lines"]] == [6, 6]
    assert one["count"]["lines"] == 12
    assert [line.text for line in from_json(one).lines] == ["line 20", "line 80"]


def test_an_image_without_lines_and_a_line_without_letters_are_written_too(scans: Path) -> None:
    path = scans / "0.png"
    outcome = read_files([path], FakeDetector(), FakeReader(), DetectSettings(), Progress())
    assert outcome.found[str(path)]["lines"] == []
    found = DrawnDetector().detect(np.full((140, 160, 3), 255, np.uint8))
    values = as_json(found, [Reading("", ()), Reading(" cafe\u0301", (1.0,) * 6)])
    assert [(line["text"], line["confidence"]) for line in values["lines"]] == [
        ("", 0.0),
        ("caf\u00e9", 1.0),
    ]
    with pytest.raises(ValueError, match="shorter"):
        as_json(Detection((9, 9), found.lines), [Reading("", ())])


def test_a_reader_that_fails_costs_one_image_and_a_cancelled_one_all(scans: Path) -> None:
    reader = FakeReader()

    def fail_once(progress: Progress) -> None:
        reader.before = Progress.check
        raise RuntimeError("the network has holes")

    reader.before = fail_once
    outcome = read_files([scans], None, reader, DetectSettings(), Progress())
    assert len(outcome.found) == 4
    assert outcome.problems == [f"{scans / '0.png'}: the network has holes"]
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        read_files([scans], None, reader, DetectSettings(), progress)
