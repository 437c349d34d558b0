"""However others write their detectors and readers: what is found out by trying is what works."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from labeler.app import adding, engines
from labeler.app.adding import Loaders, Trial
from labeler.app.engines import Detector
from labeler.app.project import Project
from labeler.core.annotation import Polygon
from labeler.core.errors import LabelerError
from labeler.core.foreign_model import Pixels
from labeler.core.geometry import bounds, rectangle
from labeler.core.records import OWN_ENGINES, ModelKind, Weights
from tests.fakes import networks
from tests.fakes.detectors import Rows
from tests.fakes.loading import in_place_of_own
from tests.fakes.readers import FakeReader

LINE: Polygon = rectangle((100, 130), (300, 170))
BLACK_OF_DOCTR = -2.6
"""What only docTR's black is darker than."""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project of one page with one black line."""
    page = np.full((300, 400, 3), 255, np.uint8)
    page[130:170, 100:300] = 0
    folder = tmp_path / "images"
    folder.mkdir()
    cv2.imwrite(str(folder / "page.png"), page)
    with Project.create(tmp_path / "project", [folder], author="ana") as project:
        project.scan()
        yield project


def tried(project: Project, file: Path, dictionary: Path | None = None) -> Trial:
    """Try a file beside models that need no weights."""
    load = Loaders(*in_place_of_own(Rows(1), FakeReader()))
    return adding.try_out(project, engines.examine(file, dictionary), load=load)


@pytest.mark.parametrize(
    ("way", "pixels"),
    [
        ({}, Pixels.IMAGENET),
        ({"is_logits": True}, Pixels.IMAGENET),
        ({"is_channels_last": True}, Pixels.IMAGENET),
        ({"is_channels_last": True, "size": (320, 320)}, Pixels.IMAGENET),
        ({"channels": 1}, Pixels.IMAGENET),
        ({"channels": 1, "is_channels_last": True, "is_logits": True}, Pixels.IMAGENET),
        ({"size": (640, 640)}, Pixels.IMAGENET),
        ({"size": (256, None)}, Pixels.IMAGENET),
        (
            {
                "name": "input",
                "darker_than": BLACK_OF_DOCTR,
                "size": (1024, 1024),
                "is_logits": True,
            },
            Pixels.DOCTR,
        ),
    ],
    ids=lambda value: ", ".join(value) or "as PaddleOCR" if isinstance(value, dict) else value,
)
def test_a_detector_is_fed_as_it_was_taught(
    way: dict[str, Any], pixels: Pixels, project: Project, tmp_path: Path
) -> None:
    trial = tried(project, networks.detector(tmp_path / "theirs.onnx", **way))
    assert trial.habits.kind is ModelKind.DETECTOR
    assert trial.habits.pixels is pixels
    assert trial.habits.is_logits is way.get("is_logits", False)
    record = adding.add(project, trial)
    image = project.image(project.entries()[0].id)
    for found in (trial.pages[0].found, engines.load_detector(record.weights).detect(image)):
        (line,) = found.lines
        left, top, right, bottom = bounds(line.polygon)
        assert (left, right) == pytest.approx((100, 300), abs=40)
        assert (top, bottom) == pytest.approx((130, 170), abs=40)
        assert left < 100 < 300 < right


@pytest.mark.parametrize(
    "way",
    [
        {},
        {"is_logits": True},
        {"is_channels_last": True},
        {"channels": 1},
        {"is_blank_last": True},
        {"name": "input", "is_blank_last": True, "is_logits": True, "size": (32, 128)},
        {"is_channels_last": True, "channels": 1, "size": (48, None), "is_blank_last": True},
    ],
    ids=lambda way: ", ".join(way) or "as PaddleOCR",
)
def test_a_reader_is_understood_as_it_was_taught(
    way: dict[str, Any], project: Project, tmp_path: Path
) -> None:
    dictionary = tmp_path / "characters.txt"
    dictionary.write_text("ö\nb\nc\nd\ne\nf\ng\nh\ni\n", encoding="utf-8")
    trial = tried(project, networks.reader(tmp_path / "theirs.onnx", **way), dictionary)
    assert trial.habits.kind is ModelKind.READER
    assert trial.habits.is_blank_last is way.get("is_blank_last", False)
    record = adding.add(project, trial)
    page = np.full((100, 400, 3), 255, np.uint8)
    page[20:80, 50:120] = page[20:80, 250:320] = 0
    reads = engines.load_reader(record.weights)
    (reading,) = reads.read(page, [rectangle((20, 20), (380, 80))])
    assert reading.text == "öö"


def test_what_the_models_in_use_find_is_set_beside_it(project: Project, tmp_path: Path) -> None:
    trial = tried(project, networks.detector(tmp_path / "theirs.onnx"))
    (theirs,), (ours,) = trial.pages, trial.in_use
    assert theirs.name == ours.name == "page.png"
    assert bounds(theirs.found.lines[0].polygon) != bounds(ours.found.lines[0].polygon)
    assert ours.readings == ["line 10"]
    assert not trial.obstacle


def test_a_model_is_tried_where_the_one_in_use_cannot_be_loaded(
    project: Project, tmp_path: Path
) -> None:
    theirs = engines.examine(networks.detector(tmp_path / "theirs.onnx"))

    def load(weights: Weights) -> Detector:
        if weights.engine == OWN_ENGINES[ModelKind.DETECTOR]:
            raise LabelerError("The weights are damaged.")
        return engines.load_detector(weights)

    trial = adding.try_out(project, theirs, load=Loaders(load, lambda _: FakeReader()))
    assert len(trial.pages) == 1
    assert (trial.in_use, trial.obstacle) == ((), "The weights are damaged.")


def test_what_was_added_before_is_not_added_again(project: Project, tmp_path: Path) -> None:
    trial = tried(project, networks.detector(tmp_path / "theirs.onnx"))
    first = adding.add(project, trial)
    assert adding.add(project, trial).id == first.id
    first.path.unlink()
    again = adding.add(project, trial)
    assert again.path.is_file()


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda path: path.write_bytes(b"") and path, "holds no network"),
        (lambda path: networks.enormous(path, is_made=False), "cannot run"),
        (lambda path: networks.enormous(path, is_made=True), "cannot (be )?run"),
        (lambda path: networks.of_opset(path, 99), "an opset that this version knows"),
        (networks.without_numbers, "answers a white picture with what is no number"),
        (networks.classifier, "neither a detector nor a reader"),
        (networks.two_maps, r"it gives \[1, 1, 64, 96\], \[1, 1, 64, 96\]"),
        (lambda path: networks.detector(path, size=(100_000, 100_000)), "8,192 pixels a side"),
    ],
    ids=[
        "empty",
        "huge weights",
        "huge answers",
        "opset",
        "no numbers",
        "classifier",
        "two maps",
        "huge picture",
    ],
)
def test_what_cannot_be_used_is_refused_with_a_reason(
    make: Callable[[Path], object], told: str, tmp_path: Path
) -> None:
    path = tmp_path / "theirs.onnx"
    make(path)
    with pytest.raises(LabelerError, match=told):
        engines.examine(path)


def test_a_small_file_cannot_take_all_memory(tmp_path: Path) -> None:
    # A process has one limit for good, so another one needs another process.
    file = networks.enormous(tmp_path / "theirs.onnx", is_made=True, size=2**26)
    code = (
        "import sys; from pathlib import Path\n"
        "from labeler.learning.inference.foreign import memory, probe\n"
        "memory.largest = lambda: int(sys.argv[2])\n"
        "probe.examine(Path(sys.argv[1]))\n"
    )

    def examined(limit: int) -> str:
        command = [sys.executable, "-c", code, str(file), str(limit)]
        return subprocess.run(command, check=False, capture_output=True, text=True).stderr

    assert "cannot be run on a picture" in examined(2**27)
    assert "cannot be run" not in examined(2**30)


@pytest.mark.parametrize("encoding", ["utf-16", "gb18030", "latin-1"])
def test_a_dictionary_in_another_encoding_is_refused(encoding: str, tmp_path: Path) -> None:
    dictionary = tmp_path / "characters.txt"
    dictionary.write_text("\n".join("öüäéèàçñß"), encoding=encoding)
    with pytest.raises(LabelerError, match=r"no text in UTF-8\. Name another"):
        engines.examine(networks.reader(tmp_path / "theirs.onnx"), dictionary)


def test_a_side_that_no_detector_can_look_at_is_refused(tmp_path: Path) -> None:
    file = networks.detector(tmp_path / "theirs.onnx")
    assert engines.examine(file, long_side=960).habits.long_side == 960
    for side in (0, 31, 10_000):
        with pytest.raises(LabelerError, match="from 32 to 8,192"):
            engines.examine(file, long_side=side)
