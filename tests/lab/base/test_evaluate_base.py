"""The base models and RapidOCR, measured side by side."""

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from labeler.core.detection import Detection, FoundLine
from labeler.core.reading import Reading
from labeler.lab.base.evaluate_base import Contestant, found, main, read
from labeler.lab.base.kept_findings import KeptFindings, name_of
from labeler.learning.data import shared_sets

BOX = ((20.0, 20.0), (230.0, 20.0), (230.0, 60.0), (20.0, 60.0))
TEXT = "TOTAL 9.99"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder with one receipt in the test part of a set, and none to choose by."""
    part = tmp_path / "sroie" / "kept"
    (part / "images").mkdir(parents=True)
    image = np.full((100, 260, 3), 250, np.uint8)
    cv2.putText(image, TEXT, (24, 51), cv2.FONT_HERSHEY_SIMPLEX, 1.1, (20, 20, 20), 2)
    cv2.imwrite(str(part / "images" / "a.png"), image)
    region = {"points": BOX, "ignore": False, "text": TEXT}
    entry = {"size": [260, 100], "regions": [region]}
    (part / "gt.json").write_text(json.dumps({"a.png": entry}), encoding="utf-8")
    return tmp_path


class Clerk:
    """Reads every line as the same text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def read(self, image: NDArray[np.uint8], lines: object) -> list[Reading]:
        return [Reading(self._text, (0.9,) * len(self._text))]


def contestant(text: str, *boxes: tuple[tuple[float, float], ...]) -> Contestant:
    lines = tuple(FoundLine(box, 0.9) for box in boxes)
    return Contestant("x", lambda image: Detection((260, 100), lines), Clerk(text))


def test_what_is_found_and_read_is_compared_with_the_truth(data: Path) -> None:
    images = shared_sets.read_test_parts(data, ["sroie", "gothic"])
    assert [image.set_name for image in images] == ["sroie"]
    away = ((1.0, 70.0), (30.0, 70.0), (30.0, 90.0), (1.0, 90.0))
    scores = found(contestant(TEXT, BOX, away), images)
    assert (scores["precision"], scores["recall"]) == (0.5, 1.0)
    assert scores["F one to one"] == pytest.approx(2 / 3)
    assert read(contestant(TEXT), images)["whole lines"] == 1
    nearly = read(contestant("Total 9,99"), images)
    assert (nearly["whole lines"], nearly["whole lines of them"]) == (0, 1)


def test_what_is_kept_is_not_looked_for_again(data: Path, tmp_path: Path) -> None:
    images = shared_sets.read_test_parts(data, ["sroie"])
    looks: list[None] = []

    def find(image: NDArray[np.uint8]) -> Detection:
        looks.append(None)
        return Detection((260, 100), (FoundLine(BOX, 0.9, text=TEXT),))

    one = Contestant("x", find, Clerk(TEXT), name_of("x", data / "sroie/kept/gt.json", words=False))
    kept = KeptFindings(tmp_path / "kept")
    assert found(one, images, kept) == found(one, images, kept)
    assert len(looks) == 1
    other = replace(one, key=name_of("x", data / "sroie/kept/gt.json", words=True))
    found(other, images, kept)
    assert len(looks) == 2, "another finder looks itself"


def test_rapidocr_finds_and_reads_what_is_there(
    data: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pytest.importorskip("rapidocr")
    pytest.importorskip("onnxruntime")
    rapidocr = pytest.importorskip("labeler.lab.base.rapidocr")
    peer = rapidocr.RapidOcr()
    images = shared_sets.read_test_parts(data, ["sroie"])
    contest = Contestant(rapidocr.NAME, peer.find, peer)
    assert found(contest, images)["F one to one"] == 1
    assert read(contest, images)["whole lines"] == 1
    assert peer.read(np.zeros((9, 9, 3), np.uint8), []) == []
    assert not peer.find(np.full((64, 64, 3), 200, np.uint8)).lines


def test_nothing_is_measured_by_the_parts_to_choose_by_unless_asked_for(
    data: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    results = tmp_path / "results.json"
    assert main(["--data", str(data), "--alone", "--json", str(results)]) == 0
    assert json.loads(results.read_text(encoding="utf-8")) == {"rows": []}
    assert "Lines found" in capsys.readouterr().out
