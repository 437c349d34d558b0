"""What another tool has kept is dropped on the window: it asks once, and there is a project."""

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from labeler.app import opening
from labeler.core.annotation import ReviewState
from labeler.core.errors import LabelerError
from labeler.gui.commands import moving
from labeler.gui.dialogs.import_labels import ImportDialog
from labeler.gui.dialogs.move_over import MoveDialog
from labeler.gui.main_window import MainWindow

LONG = 20_000


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))


def asked(window: MainWindow, qtbot: QtBot) -> MoveDialog:
    """Return the dialog once it has looked."""
    qtbot.waitUntil(lambda: bool(window.findChildren(MoveDialog)), timeout=LONG)
    dialog = window.findChildren(MoveDialog)[-1]
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=LONG)
    return dialog


@pytest.fixture
def labelled(images: Path) -> Path:
    """The folder of images with labels of X-AnyLabeling for two of them."""
    shape = {"label": "text", "points": [[10, 10], [90, 10], [90, 30]], "description": "ab"}
    for number, is_checked in ((0, True), (1, False)):
        content = {"shapes": [shape], "imagePath": f"page {number}.png", "checked": is_checked}
        (images / f"page {number}.json").write_text(json.dumps(content))
    return images


def test_a_folder_becomes_a_project_after_one_question(
    window: MainWindow, labelled: Path, qtbot: QtBot
) -> None:
    drop(window, labelled)
    dialog = asked(window, qtbot)
    assert "Read as labelme" in dialog.report.text()
    assert "Found 2 images that the labels speak of." in dialog.report.text()
    assert "4 images beside them come in unlabelled." in dialog.report.text()
    assert not (labelled / "labeler-project").exists()
    dialog.start_button.click()
    qtbot.waitUntil(lambda: window.pages.page_count == 6, timeout=LONG)
    states = [window.pages.entry(entry.id).state for entry in window.pages.entries]
    assert states[:2] == [ReviewState.ACCEPTED, ReviewState.NEW]
    assert [entry.line_count for entry in window.pages.entries] == [1, 1, 0, 0, 0, 0]
    assert window.session.project is not None
    assert window.session.project.folder == labelled / "labeler-project"


def test_a_project_that_is_there_is_opened_without_a_question(
    window: MainWindow, labelled: Path, qtbot: QtBot
) -> None:
    opening.open_path(labelled).close()
    window.open_path(labelled)
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=LONG)
    window.actions_by_id["close_project"].trigger()
    drop(window, labelled)
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=LONG)
    assert window.findChildren(MoveDialog) == []


def test_a_folder_that_cannot_be_looked_through_is_opened_as_it_is(
    window: MainWindow, images: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_path: Path) -> None:
        raise LabelerError("It cannot be read.")

    monkeypatch.setattr(moving, "recognise_labels", fail)
    drop(window, images)
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=LONG)


def test_the_images_can_be_had_without_their_labels(
    window: MainWindow, labelled: Path, qtbot: QtBot
) -> None:
    drop(window, labelled)
    asked(window, qtbot).images_button.click()
    qtbot.waitUntil(lambda: window.pages.page_count == 6, timeout=LONG)
    assert sum(entry.line_count for entry in window.pages.entries) == 0


def test_an_archive_is_gone_again_unless_somebody_wants_it(
    window: MainWindow,
    labelled: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    archive = tmp_path / "export.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        for file in labelled.iterdir():
            zipped.write(file, file.name)
    drop(window, archive)
    dialog = asked(window, qtbot)
    assert f"Unpacked to {tmp_path / 'export'}." in dialog.report.text()
    dialog.cancel_button.click()
    assert not (tmp_path / "export").exists()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(archive), ""))
    window.actions_by_id["move_over"].trigger()
    qtbot.waitUntil(lambda: len(window.findChildren(MoveDialog)) == 1, timeout=LONG)
    asked(window, qtbot).start_button.click()
    qtbot.waitUntil(lambda: window.pages.page_count == 6, timeout=LONG)
    assert window.pages.entries[0].path.parent == tmp_path / "export"


def test_what_could_not_be_taken_stays_to_be_read(
    window: MainWindow, labelled: Path, qtbot: QtBot
) -> None:
    (labelled / "gone.json").write_text(
        (labelled / "page 0.json").read_text().replace("page 0", "x")
    )
    drop(window, labelled)
    dialog = asked(window, qtbot)
    assert "nowhere to be found (x.png)" in dialog.report.text()
    dialog.start_button.click()
    qtbot.waitUntil(lambda: window.pages.page_count == 6, timeout=LONG)
    assert "x.png: the project has no such image" in dialog.report.text()
    assert not dialog.start_button.isVisible()
    assert dialog.isVisible()


def test_images_elsewhere_are_looked_for_when_somebody_says_where(
    window: MainWindow, labelled: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "labels").mkdir()
    file = (labelled / "page 0.json").rename(tmp_path / "labels/page 0.json")
    drop(window, file)
    dialog = asked(window, qtbot)
    assert "Nothing was created" in dialog.report.text()
    assert dialog.start_button.text() == "Look again"
    dialog.images.set_path(labelled)
    dialog.start_button.click()
    qtbot.waitUntil(lambda: dialog.start_button.text() == "Make a project", timeout=LONG)
    assert "Found 1 image" in dialog.report.text()


@pytest.mark.usefixtures("project")
def test_labels_that_are_dropped_on_a_project_are_imported(
    window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "Label.txt"
    file.write_text("page 0.png\t[]\n")
    drop(window, file)
    (dialog,) = window.findChildren(ImportDialog)
    assert dialog.source.path == file
