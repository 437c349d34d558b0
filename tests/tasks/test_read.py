"""Reading files: detectors that read what they find, in the JSON form of detect."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from labeler.app.detector import Detector
from labeler.core.annotation import Polygon
from labeler.core.detection import DEFAULT_SCORE, Detection, DetectSettings, FoundLine
from labeler.core.errors import Cancelled
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from labeler.tasks.detect import DetectOutcome, detect_files, from_json
from labeler.tasks.read import ReadingDetector, WholeImage
from tests.builders import quad
from tests.detectors import FakeDetector, size_of
from tests.readers import FakeReader, reading


class ScoredDetector(FakeDetector):
    """Finds three lines of different scores with seven characters each."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        lines = ((20, 0.9), (60, 0.6), (100, 0.7))
        return Detection(size_of(image), tuple(FoundLine(quad(0, y), s, 7) for y, s in lines))


class WindowReader(FakeReader):
    """Takes the third line for a window."""

    def read_line(self, line: Polygon) -> Reading:
        return reading("l", 0.4) if line[0][1] == 100 else super().read_line(line)


def looked(images: Path, detector: Detector, reader: FakeReader) -> DetectOutcome:
    found_by = ReadingDetector(detector, reader)
    return detect_files([images], found_by, DetectSettings(), Progress())


def test_lines_are_found_and_read(scans: Path) -> None:
    outcome = looked(scans, ScoredDetector(), FakeReader())
    assert len(outcome.found) == 5
    one = outcome.found[str(scans / "0.png")]
    assert list(one) == ["size", "lines", "chars", "regions", "count", "ms"]
    assert list(one["lines"][0]) == ["points", "score", "count", "text", "confidence"]
    assert [line["text"] for line in one["lines"]] == ["line 20", "line 60", "line 100"]
    assert [line["count"] for line in one["lines"]] == [6, 6, 7]
    assert one["count"]["lines"] == 19
    assert [line.text for line in from_json(one).lines] == ["line 20", "line 60", "line 100"]


def test_what_is_read_is_found_and_what_only_looks_like_text_is_not(scans: Path) -> None:
    detector = ScoredDetector()
    one = looked(scans / "0.png", detector, WindowReader()).found[str(scans / "0.png")]
    assert [line["text"] for line in one["lines"]] == ["line 20", "line 60"]
    assert all(line["score"] >= DEFAULT_SCORE for line in one["lines"])
    assert detector.settings is not None
    assert detector.settings.score_threshold < 0.6


def test_what_is_hardly_legible_keeps_the_count_of_the_detector(scans: Path) -> None:
    reader = FakeReader()
    reader.read_line = lambda line: reading(" cafe\u0301", 0.9 if line[0][1] == 20 else 0.45)  # type: ignore[method-assign]
    one = looked(scans / "0.png", ScoredDetector(), reader).found[str(scans / "0.png")]
    assert [(line["text"], line["count"]) for line in one["lines"]] == [
        ("caf\u00e9", 4),
        ("caf\u00e9", 7),
    ]


def test_an_image_without_lines_is_written_too(scans: Path) -> None:
    path = scans / "0.png"
    assert looked(path, FakeDetector(), FakeReader()).found[str(path)]["lines"] == []


def test_a_whole_image_is_one_line(scans: Path) -> None:
    path = scans / "0.png"
    one = looked(path, WholeImage(), FakeReader()).found[str(path)]
    width, height = one["size"]
    assert [line["points"] for line in one["lines"]] == [
        [[0, 0], [width, 0], [width, height], [0, height]]
    ]
    assert one["lines"][0]["text"] == "line 0"


def test_a_reader_that_fails_costs_one_image_and_a_cancelled_one_all(scans: Path) -> None:
    reader = FakeReader()

    def fail_once(progress: Progress) -> None:
        reader.before = Progress.check
        raise RuntimeError("the network has holes")

    reader.before = fail_once
    outcome = looked(scans, WholeImage(), reader)
    assert len(outcome.found) == 4
    assert outcome.problems == [f"{scans / '0.png'}: the network has holes"]
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        detect_files([scans], ReadingDetector(WholeImage(), reader), DetectSettings(), progress)


class TwoWords(FakeReader):
    """Reads "two words" on a whole line and "word" on what is narrower."""

    def read_line(self, line: Polygon) -> Reading:
        return reading("two words" if line[1][0] - line[0][0] > 60 else "word")


@pytest.mark.parametrize("words", [True, False])
def test_a_detector_of_words_has_them_parted_where_there_are_spaces(
    scans: Path, *, words: bool
) -> None:
    class WordDetector(FakeDetector):
        def find(self, image: NDArray[np.uint8]) -> Detection:
            return Detection(size_of(image), (FoundLine(quad(0, 20), 0.9, 8),), words=words)

    reader = TwoWords()
    one = looked(scans / "0.png", WordDetector(), reader).found[str(scans / "0.png")]
    assert [line["text"] for line in one["lines"]] == (["word"] * 2 if words else ["two words"])
    if words:
        assert [line["points"][0][0] for line in one["lines"]] == [0, 50]
        assert [len(lines) for lines in reader.seen] == [1, 2]
