"""The real window on small images, with a detector that finds what a test wants."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.app import models
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core.annotation import Page
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.gui.main_window import MainWindow
from labeler.gui.proposer import LoadDetector, LoadReader
from tests.builders import line, quad
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader
from tests.fakes.weights import READER, in_place_of
from tests.gui.desk import SOON, draw, open_window, shown, speak_english


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """The window speaks English, whatever this machine does."""
    speak_english(qapp)


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing to the next test, nor to Qt once the interpreter is gone."""
    yield
    qapp.clipboard().clear()


Models = tuple[LoadDetector, LoadReader]


class TwoLines(FakeDetector):
    """Finds two lines on every image, the second one less surely."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        lines = (FoundLine(quad(10, 10), 0.9, 5), FoundLine(quad(10, 60), 0.4, 7))
        characters = (FoundCharacter(quad(10, 10, 10, 20), 0.8, 0),)
        return Detection(size_of(image), lines, characters)


@pytest.fixture
def detector() -> FakeDetector:
    return TwoLines()


@pytest.fixture
def reader() -> FakeReader:
    return FakeReader()


@pytest.fixture
def settings(tmp_path: Path) -> UserSettings:
    return UserSettings(tmp_path / "settings.json")


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """A folder of six images, 200 x 100 pixels."""
    folder = tmp_path / "images"
    folder.mkdir()
    for number in range(6):
        Image.new("RGB", (200, 100), (250, 250, 250 - number)).save(folder / f"page {number}.png")
    return folder


@pytest.fixture
def weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Weights of the detector; there are none of a reader."""
    weights = tmp_path / "weights.safetensors"
    weights.write_bytes(b"not used: the detector is a fake")
    monkeypatch.setattr(models, "base_weights", in_place_of(weights))
    return weights


@pytest.fixture
def reader_weights(weights: Path) -> Path:
    """Weights of a reader, beside those of the detector: lines are read from now on."""
    beside = weights.with_name(READER)
    beside.write_bytes(b"not used: the reader is a fake")
    return beside


@pytest.fixture
def models_at_hand(weights: Path, detector: FakeDetector, reader: FakeReader) -> Models:
    """How the window loads its models."""
    return lambda _weights, _device: detector, lambda _weights, _device: reader


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, settings: UserSettings, models_at_hand: Models
) -> Iterator[MainWindow]:
    """The window with nothing open; it proposes only when told to."""
    settings.set("propose_automatically", False)
    settings.set("back_up_automatically", False)
    with open_window(qapp, qtbot, settings, *models_at_hand) as window:
        yield window


@pytest.fixture
def project(window: MainWindow, images: Path, qtbot: QtBot) -> Project:
    """The images opened as a project; the first page is shown, its picture as well."""
    window.open_path(images)
    qtbot.waitUntil(
        lambda: window.session.page is not None and window.canvas.scene.is_settled, timeout=20_000
    )
    assert window.session.project is not None
    return window.session.project


@pytest.fixture
def page(window: MainWindow, project: Project, qtbot: QtBot) -> Page:
    """The shown page, with two lines that are stored, however slow the disk is."""
    draw(window, line(10, 10, "a"), line(10, 50, "b"))
    qtbot.waitUntil(lambda: not len(project.outbox), timeout=SOON)
    return shown(window)
