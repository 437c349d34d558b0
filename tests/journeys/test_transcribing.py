"""From a folder of images to a recognition set: propose, read, correct by keyboard, retrain, export."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from labeler.app import training_runs
from labeler.core.annotation import Polygon, ReviewState, TextSource
from labeler.core.detection import Detection, FoundLine
from labeler.core.geometry import rectangle
from labeler.core.reading import Reading
from labeler.core.records import ModelKind, RunState
from labeler.formats.images import read_image
from labeler.gui.canvas.transcript_field import TranscriptField
from labeler.gui.dialogs.export import ExportDialog
from labeler.gui.main_window import MainWindow
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader, reading
from tests.journeys.annotator import Annotator, until

LONG = 30_000
TILL = ("BOOKSHOP", "TOTAL 18.00", "CASH 20.00", "CHANGE 2.00")
READ = ("BOOKSHOP", "T0TAL 18.00", "CASH 20.00", "CHANGE Z.0O")
DOUBTFUL = {"T0TAL 18.00": "0", "CHANGE Z.0O": "ZO"}
"""What the reader mistakes, and which letters it is not sure of; some zeros are right."""


def outline(row: int) -> Polygon:
    return rectangle((30, 30 + 60 * row), (330, 70 + 60 * row))


class TillDetector(FakeDetector):
    """Finds the four lines of the receipt, from the last to the first."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        lines = (FoundLine(outline(row), 0.9) for row in reversed(range(len(TILL))))
        return Detection(size_of(image), tuple(lines))


class TillReader(FakeReader):
    """Reads with known mistakes."""

    def read_line(self, line: Polygon) -> Reading:
        text = READ[round((line[0][1] - 30) / 60)]
        return reading(text, doubtful=DOUBTFUL.get(text, ""))


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """A folder with two receipts that say the same."""
    page = np.full((300, 360, 3), 250, np.uint8)
    for row, text in enumerate(TILL):
        place = (36, 62 + 60 * row)
        cv2.putText(page, text, place, cv2.FONT_HERSHEY_SIMPLEX, 1.0, (20, 20, 20), 2)
    folder = tmp_path / "images"
    folder.mkdir()
    cv2.imwrite(str(folder / "till.png"), page)
    cv2.imwrite(str(folder / "till of another day.png"), 255 - page)
    return folder


@pytest.fixture
def detector() -> FakeDetector:
    return TillDetector()


@pytest.fixture
def reader() -> FakeReader:
    return TillReader()


@pytest.mark.slow
def test_a_recognition_set_by_keyboard_alone(
    somebody: Annotator, images: Path, qtbot: QtBot
) -> None:
    window, session = somebody.window, somebody.window.session
    window.open_path(images)
    qtbot.waitUntil(
        lambda: len(session.readings) == len(TILL) and window.canvas.scene.is_settled, timeout=LONG
    )
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)

    _correct(somebody, window.canvas.line_editor.field)
    for _ in range(2):
        somebody.wait_for_page()
        somebody.go_on("Shift+Return")
        somebody.go_on("Ctrl+Return")

    assert session.project is not None
    first, second = session.project.entries()
    assert first.state is second.state is ReviewState.ACCEPTED
    said = {line.text: line.text_source for line in session.project.page(first.id).lines}
    assert said == dict.fromkeys(TILL, TextSource.PERSON) | {TILL[2]: TextSource.READER}

    _retrain(window)
    runs = session.project.store.runs.all()
    assert {training_runs.kind_of(run) for run in runs} == set(ModelKind)
    assert all(run.state is RunState.FINISHED for run in runs)

    folder = _export(window, qtbot)
    lists = [path.read_text("utf-8") for path in sorted(folder.glob("rec_gt*.txt"))]
    rows = [row.split("\t") for row in "".join(lists).splitlines()]
    sure = [text for text in READ if text not in DOUBTFUL]
    assert sorted(text for _, text in rows) == sorted((*TILL, *sure))
    for name, _ in rows:
        height, width, _ = read_image(folder / name).shape
        assert width > 4 * height


def _correct(somebody: Annotator, field: TranscriptField) -> None:
    """Go through the lines from the keyboard; the third one is left to the page."""
    somebody.go_on("Tab")
    somebody.go_on("F2")
    assert field.toPlainText() == READ[0]
    somebody.go_on("Tab")  # as it was read
    assert field.textCursor().selectedText() == "0"
    somebody.write("O")
    somebody.go_on("Tab")
    assert field.toPlainText() == READ[2]
    somebody.go_on("Escape")  # the page will vouch for it
    somebody.go_on("Tab")
    somebody.go_on("F2")
    assert field.textCursor().selectedText() == "Z"
    somebody.write("2")
    somebody.go_on("F2")
    assert field.textCursor().selectedText() == "O"
    somebody.write("0")
    somebody.go_on("Return")


def _retrain(window: MainWindow) -> None:
    """Retrain detector and reader, the real ones, for one step each."""
    window.actions_by_id["retrain"].trigger()
    dialog = window.training_commands.dialog
    assert dialog is not None
    until(dialog.summary_view.start_button.isEnabled, "the summary")
    dialog.summary_view.steps.setMinimum(1)
    dialog.summary_view.steps.setValue(1)
    dialog.summary_view.start_button.click()
    until(lambda: "reader" in dialog.result_view.verdict.text(), "the verdict", 600)
    dialog.close()


def _export(window: MainWindow, qtbot: QtBot) -> Path:
    """Export for PaddleOCR by the dialog; return where it was written."""
    window.actions_by_id["export"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportDialog)), timeout=LONG)
    dialog = window.findChildren(ExportDialog)[-1]
    dialog.format.setCurrentIndex(dialog.format.findData("paddle"))
    qtbot.waitUntil(lambda: bool(dialog.report.text()), timeout=LONG)
    folder = dialog.folder.path
    assert folder is not None
    with qtbot.waitSignal(dialog.done_with, timeout=LONG):
        dialog.start_button.click()
    return folder
