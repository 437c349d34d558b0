"""The JSON form of detections, and files that cannot be read."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from labeler.core.detection import DetectSettings
from labeler.core.errors import ForeignFile
from labeler.core.progress import Progress
from labeler.tasks.detect import as_json, detect_files, from_json, read_found, write_json
from tests.app.conftest import DrawnDetector


def found(paths: list[Path], **settings: bool):
    return detect_files(paths, DrawnDetector(), DetectSettings(**settings), Progress())


def test_images_are_named_as_they_were_given(scans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(scans.parent)
    outcome = found([Path("scans/0.png"), Path("scans")])
    assert list(outcome.found)[:2] == [str(Path("scans/0.png")), str(Path("scans/1.png"))]
    one = outcome.found[str(Path("scans/0.png"))]
    assert list(one) == ["size", "lines", "chars", "regions", "count", "ms"]
    assert one["size"] == [160, 140]
    assert list(one["lines"][0]) == ["points", "score", "count", "text"]
    assert list(one["chars"][0]) == ["points", "score"]
    assert one["count"] == {"lines": 10, "chars": 2, "head_a": None, "head_b": None}


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
