"""The JSON form of detections, and files that cannot be read."""

import json
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from labeler.app.engines import Detector
from labeler.app.pipeline import Pipeline
from labeler.core.detection import Detection, DetectSettings, FoundLine
from labeler.core.errors import Cancelled, ForeignFile
from labeler.core.files import write_json
from labeler.core.progress import Progress
from labeler.formats.detections import as_json, from_json
from labeler.tasks.detect import DetectOutcome, WholeImage, detect_files, read_found
from tests.app.conftest import DrawnDetector
from tests.builders import quad
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader, reading


def found(paths: list[Path], **settings: bool):
    return detect_files(paths, Pipeline(DrawnDetector()), DetectSettings(**settings), Progress())


def test_images_are_named_as_they_were_given(scans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(scans.parent)
    outcome = found([Path("scans/0.png"), Path("scans")])
    assert list(outcome.found)[:2] == [str(Path("scans/0.png")), str(Path("scans/1.png"))]
    one = outcome.found[str(Path("scans/0.png"))]
    assert list(one) == ["size", "lines", "chars", "regions", "count", "ms"]
    assert one["size"] == [160, 140]
    assert list(one["lines"][0]) == ["points", "score", "count", "text"]
    assert list(one["chars"][0]) == ["points", "score"]
    assert one["count"] == {"lines": 7, "chars": 2, "head_a": None, "head_b": None}


def test_orientation_can_be_taken_raw(tmp_path: Path) -> None:
    path = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (80, 40)).save(path, exif=exif)
    assert found([path]).found[str(path)]["size"] == [40, 80]
    assert found([path], raw_orientation=True).found[str(path)]["size"] == [80, 40]


def test_what_cannot_be_read_is_named_and_stops_nothing(scans: Path, tmp_path: Path) -> None:
    (scans / "broken.png").write_bytes(b"nothing")
    (tmp_path / "empty").mkdir()
    outcome = found([scans, tmp_path / "nowhere.png", tmp_path / "empty"])
    assert len(outcome.found) == 5
    assert [p.split(":")[0].rpartition("/")[2] for p in outcome.problems] == [
        "nowhere.png",
        "empty",
        "broken.png",
    ]


def test_an_image_with_a_damaged_middle_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    noise = np.random.default_rng(1).integers(90, 160, (240, 320, 3), dtype=np.uint8)
    Image.fromarray(noise).save(path)
    assert found([path]).problems == []
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 400] = b"\x55\xaa" * 200
    path.write_bytes(content)
    outcome = found([path])
    assert (outcome.found, "damaged" in outcome.problems[0]) == ({}, True)


def test_every_page_of_a_file_is_looked_at(tmp_path: Path) -> None:
    frames = [Image.new("L", (40, 30)) for _ in range(2)]
    frames[0].save(tmp_path / "fax.tif", save_all=True, append_images=frames[1:])
    assert [name[-1] for name in found([tmp_path / "fax.tif"]).found] == ["1", "2"]


def test_detections_survive_their_file(scans: Path, tmp_path: Path) -> None:
    outcome = found([scans / "0.png"])
    write_json(tmp_path / "out" / "found.json", outcome.found)
    back = read_found(tmp_path / "out" / "found.json")
    assert {name: as_json(one) | {"ms": 0} for name, one in back.items()} == {
        name: one | {"ms": 0} for name, one in outcome.found.items()
    }


@pytest.mark.parametrize("values", [{}, {"size": [1]}, {"size": [1, 2], "lines": 3}, []])
def test_what_detect_did_not_write_is_refused(values: object, tmp_path: Path) -> None:
    with pytest.raises(ForeignFile):
        from_json(values)  # type: ignore[arg-type]
    (tmp_path / "odd.json").write_text(json.dumps({"a.png": values}))
    with pytest.raises(ForeignFile, match="labeler detect"):
        read_found(tmp_path / "odd.json")


class ScoredDetector(FakeDetector):
    """Finds three lines of different scores with seven characters each."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        lines = ((20, 0.9), (60, 0.6), (100, 0.7))
        return Detection(size_of(image), tuple(FoundLine(quad(0, y), s, 7) for y, s in lines))


def looked(images: Path, detector: Detector, reader: FakeReader) -> DetectOutcome:
    pipeline = Pipeline(detector, reader)
    return detect_files([images], pipeline, DetectSettings(), Progress())


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


def test_what_is_hardly_legible_keeps_the_count_of_the_detector(scans: Path) -> None:
    reader = FakeReader()
    reader.read_line = lambda line: reading(" cafe\u0301", 0.9 if line[0][1] == 20 else 0.49)  # type: ignore[method-assign]
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
    assert outcome.problems == [f"{scans / '0.png'}: The reader failed: the network has holes"]
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        detect_files([scans], Pipeline(WholeImage(), reader), DetectSettings(), progress)
