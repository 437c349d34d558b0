"""Somebody at a real window whose models need no weights; each journey brings its own fakes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.app import models
from labeler.app.user_settings import UserSettings
from tests.fakes.detectors import FakeDetector
from tests.fakes.readers import FakeReader
from tests.fakes.weights import READER, in_place_of
from tests.gui.desk import open_window, speak_english
from tests.journeys.annotator import Annotator


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """The window speaks English, whatever this machine does."""
    speak_english(qapp)


@pytest.fixture
def somebody(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    detector: FakeDetector,
    reader: FakeReader,
) -> Iterator[Annotator]:
    """Somebody who has not opened anything yet."""
    weights = tmp_path / "weights.safetensors"
    for file in (weights, weights.with_name(READER)):
        file.write_bytes(b"not used: detector and reader are fakes")
    monkeypatch.setattr(models, "base_weights", in_place_of(weights))
    settings = UserSettings(tmp_path / "settings.json")
    with open_window(qapp, qtbot, settings, lambda *_: detector, lambda *_: reader) as window:
        window.activateWindow()
        yield Annotator(window)
