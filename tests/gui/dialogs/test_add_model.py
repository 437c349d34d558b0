"""The dialog that adds a model: what it refuses, what it shows, and that it stores nothing unasked."""

import threading
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core.foreign_model import Pixels
from labeler.core.progress import Progress
from labeler.gui.dialogs.add_model import AddModelDialog
from labeler.gui.main_window import MainWindow
from labeler.gui.proposer import LoadDetector, LoadReader
from tests.fakes import networks
from tests.fakes.detectors import FakeDetector
from tests.fakes.loading import in_place_of_own
from tests.fakes.readers import FakeReader
from tests.gui.desk import told
from tests.gui.dialogs.conftest import opened

LONG = 30_000


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """Four pages with a black line each."""
    folder = tmp_path / "images"
    folder.mkdir()
    for number in range(4):
        page = Image.new("RGB", (240, 160), "white")
        ImageDraw.Draw(page).rectangle((60, 60, 180, 84 + number), fill="black")
        page.save(folder / f"page {number}.png")
    return folder


@pytest.fixture
def models_at_hand(
    weights: Path, reader_weights: Path, detector: FakeDetector, reader: FakeReader
) -> tuple[LoadDetector, LoadReader]:
    return in_place_of_own(detector, reader)


@pytest.fixture
def dialog(window: MainWindow, project: Project) -> AddModelDialog:
    return opened(window, "add_model", AddModelDialog)


def press_try(dialog: AddModelDialog, qtbot: QtBot) -> None:
    dialog.start_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=LONG)


def assert_nothing_is_added(dialog: AddModelDialog, project: Project) -> None:
    assert not dialog.add_button.isEnabled()
    assert not dialog.use_button.isEnabled()
    assert all(model.source == "base" for model in project.store.models.all())
    assert not (project.folder / "models").exists()


def test_what_a_model_finds_is_shown_beside_what_the_one_in_use_does(
    dialog: AddModelDialog, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    assert dialog.view.hint.isVisible()
    dialog.file.set_path(networks.detector(tmp_path / "theirs.onnx"))
    press_try(dialog, qtbot)
    view = dialog.view
    assert view.tabs.count() == 3
    assert view.theirs.title.text().startswith("This model: 1 line, mean score")
    assert view.in_use.title.text().startswith("In use: 1 line, mean score")
    assert view.theirs.readings.toPlainText().startswith("line ")
    view.tabs.setCurrentIndex(2)
    page = view.theirs.picture.page
    assert page is not None
    assert page.name == view.tabs.tabText(2)
    (outline,) = page.outlines
    assert min(x for x, _ in outline) < 60 < 180 < max(x for x, _ in outline)
    assert dialog.report.text().startswith("It is a detector that takes pictures of any size.")
    assert "as PaddleOCR's detectors" in dialog.report.text()
    assert project.store.models.all()
    assert not (project.folder / "models").exists()
    assert dialog.use_button.isDefault()


def test_outlines_are_drawn_on_the_page(
    dialog: AddModelDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.file.set_path(networks.detector(tmp_path / "theirs.onnx"))
    press_try(dialog, qtbot)
    picture = dialog.view.theirs.picture
    drawn = picture.grab().toImage()
    page, outline = picture.page, (picture.page.outlines[0] if picture.page else ())
    assert page is not None
    zoom = min(picture.width() / 240, picture.height() / 160)
    left = (picture.width() - 240 * zoom) / 2 + min(x for x, _ in outline) * zoom
    middle = picture.height() // 2
    colours = {drawn.pixelColor(round(left) + step, middle).saturation() for step in range(-2, 3)}
    assert max(colours) > 80
    assert drawn.pixelColor(round(left) - 12, middle).saturation() < 20


def test_a_trial_counts_only_for_what_the_fields_say(
    dialog: AddModelDialog, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.file.set_path(networks.detector(tmp_path / "theirs.onnx", name="input"))
    dialog.pixels.setCurrentIndex(dialog.pixels.findData(Pixels.UNIT))
    press_try(dialog, qtbot)
    assert dialog.use_button.isEnabled()
    dialog.long_side.setValue(320)
    assert_nothing_is_added(dialog, project)
    assert dialog.view.hint.isVisible()
    press_try(dialog, qtbot)
    dialog.add_button.click()
    qtbot.waitUntil(lambda: len(project.store.models.all()) == 3, timeout=LONG)
    added = project.store.models.all()[-1]
    assert (added.name, added.is_current) == ("theirs", False)


def test_a_model_is_only_added_where_that_is_wanted(
    window: MainWindow, dialog: AddModelDialog, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.file.set_path(networks.detector(tmp_path / "theirs.onnx"))
    press_try(dialog, qtbot)
    with qtbot.waitSignal(dialog.added, timeout=LONG):
        dialog.add_button.click()
    assert "theirs is added as model" in told(window)
    assert not dialog.isVisible()
    assert not project.store.models.all()[-1].is_current


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "holds no network"),
        (b"<html>", "no ONNX file, or damaged"),
        (None, "There is no model at"),
    ],
)
def test_what_is_no_model_is_refused(
    content: bytes | None,
    why: str,
    dialog: AddModelDialog,
    project: Project,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    file = tmp_path / "theirs.onnx"
    if content is not None:
        file.write_bytes(content)
    dialog.file.set_path(file)
    press_try(dialog, qtbot)
    assert why in dialog.report.text()
    assert "Choose another file." in dialog.report.text()
    assert_nothing_is_added(dialog, project)


def test_a_reader_is_asked_for_its_dictionary(
    dialog: AddModelDialog, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.start_button.click()
    assert dialog.report.text() == "Choose an ONNX file first."
    dialog.file.set_path(networks.reader(tmp_path / "theirs.onnx"))
    press_try(dialog, qtbot)
    assert "does not say which" in dialog.report.text()
    assert "--" not in dialog.report.text()
    assert_nothing_is_added(dialog, project)
    dictionary = tmp_path / "characters.txt"
    dictionary.write_text("\n".join("abcdefghi"))
    dialog.dictionary.set_path(dictionary)
    press_try(dialog, qtbot)
    assert dialog.report.text().startswith("It is a reader of 9 characters.")
    assert dialog.use_button.isEnabled()


def test_closing_while_it_tries_cancels(
    dialog: AddModelDialog, detector: FakeDetector, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    began, cancelled = threading.Event(), threading.Event()

    def wait(progress: Progress) -> None:
        began.set()
        while not progress.is_cancelled:
            threading.Event().wait(0.01)
        cancelled.set()
        progress.check()

    detector.before = wait
    dialog.file.set_path(networks.detector(tmp_path / "theirs.onnx"))
    dialog.start_button.click()
    qtbot.waitUntil(began.is_set, timeout=LONG)
    assert not dialog.file.isEnabled()
    dialog.close()
    qtbot.waitUntil(cancelled.is_set, timeout=LONG)
    assert all(model.source == "base" for model in project.store.models.all())


def test_a_model_that_is_dropped_on_the_window_is_chosen(
    window: MainWindow, images: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = networks.detector(tmp_path / "theirs.onnx")
    _drop(window, file)
    assert "Open a project first" in told(window)
    window.open_path(images)
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=LONG)
    _drop(window, file)
    (dialog,) = window.findChildren(AddModelDialog)
    assert dialog.file.path == file
    _drop(window, images)
    assert window.findChildren(AddModelDialog) == [dialog]


def test_it_fits_into_a_small_window(
    window: MainWindow, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    assert project.entries()
    window.resize(1000, 700)
    dialog = opened(window, "add_model", AddModelDialog)
    dialog.file.set_path(networks.detector(tmp_path / "theirs.onnx"))
    press_try(dialog, qtbot)
    for size in (dialog.size(), dialog.minimumSizeHint()):
        assert size.width() < 1000
        assert size.height() < 700
    for button in (dialog.cancel_button, dialog.use_button):
        assert dialog.rect().contains(button.geometry())


def _drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
