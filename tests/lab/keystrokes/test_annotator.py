"""Somebody simulated puts a real page right by real keys and clicks, and what that takes is counted."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.app import models
from labeler.app.user_settings import UserSettings
from labeler.core import geometry
from labeler.core.annotation import Polygon, ReviewState
from labeler.core.detection import Detection, FoundLine
from labeler.core.geometry import rectangle
from labeler.core.reading import Reading
from labeler.gui.main_window import MainWindow
from labeler.lab.keystrokes.annotator import Annotator, Strategy
from labeler.lab.keystrokes.eyes import Errors, Eyes
from labeler.lab.keystrokes.operators import Effort, Operator, Task
from labeler.tasks.scoring import Truth
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader, reading
from tests.fakes.weights import READER, in_place_of
from tests.gui.desk import open_window, speak_english

LONG = 30_000


def row(top: float, left: float = 40, right: float = 400) -> Polygon:
    return rectangle((left, top), (right, top + 30))


TRUTH = Truth(
    (row(20), row(80), row(140, 40, 210), row(140, 230, 400), row(260)),
    line_texts=("ROW 20", "TOTAL", "ROW 140", "ROW 140", "ROW 260"),
)


class Erring(FakeDetector):
    """Takes two lines for one, finds one that is none, and misses the last one."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        sure = [FoundLine(row(top), 0.95, 5) for top in (20, 80, 140)]
        return Detection(size_of(image), (*sure, FoundLine(row(200), 0.7, 5)))


class Misreading(FakeReader):
    """Takes a letter for a digit, and is not sure of it."""

    def read_line(self, line: Polygon) -> Reading:
        top = round(geometry.bounds(line)[1] / 20) * 20
        return reading("T0TAL", doubtful="0") if top == 80 else reading(f"Row {top}", 0.99)


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The window with a page that is found and read."""
    speak_english(qapp)
    weights = tmp_path / "weights.safetensors"
    for file in (weights, weights.with_name(READER)):
        file.write_bytes(b"not used: detector and reader are fakes")
    monkeypatch.setattr(models, "base_weights", in_place_of(weights))
    images = tmp_path / "images"
    images.mkdir()
    Image.new("RGB", (500, 320), "white").save(images / "receipt.png")
    settings = UserSettings(tmp_path / "settings.json")
    settings.set("back_up_automatically", False)
    with open_window(qapp, qtbot, settings, lambda *_: Erring(), lambda *_: Misreading()) as window:
        window.open_path(images)
        qtbot.waitUntil(lambda: len(window.session.readings) == 4, timeout=LONG)
        yield window


@pytest.mark.parametrize("is_thorough", [True, False])
def test_a_page_is_put_right_and_every_task_is_counted(
    window: MainWindow, *, is_thorough: bool
) -> None:
    effort = Effort()
    Annotator(window, effort, TRUTH, Strategy(is_thorough, is_up_to_date=not is_thorough)).work()
    project = window.session.project
    assert project is not None
    page = project.page(project.entries()[0].id)
    assert page.state is ReviewState.ACCEPTED
    assert Eyes(TRUTH).errors(page) == Errors(lines=5)
    assert {line.text.upper() for line in page.lines} == set(TRUTH.line_texts)
    assert all(page.characters_of(line.id) for line in page.lines)
    mended = (Task.TEXT, Task.CUT, Task.DELETE, Task.DRAW)
    assert [effort.done[task] for task in mended] == [1, 1, 1, 1]
    assert effort.counts[Task.CUT, Operator.DRAG] == (1 if is_thorough else 0)
    assert effort.counts[Task.DRAW, Operator.DRAG] == 1
