"""The dialog of exports: what would be lost is said before anything is written."""

from pathlib import Path
from threading import Event, Thread, current_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from labeler.app import exporting
from labeler.app.exporting import ExportPreview
from labeler.app.project import Project
from labeler.gui.dialogs.export import ExportDialog
from labeler.gui.main_window import MainWindow
from tests.gui.dialogs.conftest import opened

LONG = 20_000


def test_export_lists_losses_then_writes(
    window: MainWindow, accepted: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, "export", ExportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData("icdar"))
    qtbot.waitUntil(lambda: "lost" in dialog.report.text(), timeout=LONG)
    assert dialog.folder.path == accepted.folder / "exports" / "icdar"
    dialog.folder.set_path(tmp_path / "out")
    with qtbot.waitSignal(dialog.done_with, timeout=LONG) as done:
        dialog.start_button.click()
    assert done.args is not None
    assert done.args[0].startswith("1 page")
    files = [path.name for path in (tmp_path / "out").rglob("*.txt")]
    assert files == ["gt_page 0.txt"]


def test_words_of_lines_are_announced_as_what_nobody_outlined(
    window: MainWindow, accepted: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, "export", ExportDialog)
    dialog.outlines.setCurrentIndex(dialog.outlines.findData("words"))
    qtbot.waitUntil(lambda: "Nobody outlined them" in dialog.report.text(), timeout=LONG)
    dialog.folder.set_path(tmp_path / "out")
    with qtbot.waitSignal(dialog.done_with, timeout=LONG) as done:
        dialog.start_button.click()
    assert done.args is not None
    assert "not clearly seen" in done.args[0] or "Nobody outlined" in done.args[0]


def test_no_copies_are_offered_of_images_that_the_files_hold(
    window: MainWindow, accepted: Project
) -> None:
    dialog = opened(window, "export", ExportDialog)
    for name, may_copy in (("coco", True), ("webdataset", False)):
        dialog.format.setCurrentIndex(dialog.format.findData(name))
        assert dialog.with_images.isEnabled() is may_copy
    dialog.close()


def test_a_folder_that_will_not_do_is_refused_before_anything_is_written(
    window: MainWindow, accepted: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/notes.txt").write_text("keep me")
    dialog = opened(window, "export", ExportDialog)
    dialog.folder.text.setText(str(tmp_path / "mine"))
    qtbot.waitUntil(lambda: "notes.txt" in dialog.report.text(), timeout=LONG)
    assert not dialog.start_button.isEnabled()
    dialog.folder.text.setText(str(tmp_path / "mine/export"))
    qtbot.waitUntil(dialog.start_button.isEnabled, timeout=LONG)
    with qtbot.waitSignal(dialog.done_with, timeout=LONG):
        dialog.start_button.click()
    assert (tmp_path / "mine/notes.txt").read_text() == "keep me"


def test_a_long_report_takes_no_room_from_the_fields(
    window: MainWindow, accepted: Project, qtbot: QtBot
) -> None:
    dialog = opened(window, "export", ExportDialog)
    qtbot.waitUntil(lambda: bool(dialog.report.text()), timeout=LONG)
    heights = [dialog.format.height(), dialog.with_images.height()]
    dialog.report.setText("A sentence about something that will be lost.\n" * 200)
    dialog.resize(dialog.minimumSizeHint())
    QApplication.processEvents()
    assert [dialog.format.height(), dialog.with_images.height()] == heights
    dialog.close()


def test_escape_while_losses_are_counted_closes_quietly(
    window: MainWindow, accepted: Project, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    begun, go_on = Event(), Event()
    counting: list[Thread] = []

    def count_slowly(*_: object, **__: object) -> ExportPreview:
        counting.append(current_thread())
        begun.set()
        assert go_on.wait(LONG / 1000)
        return ExportPreview(1, 0, ["Everything"], [], [], None, [])

    monkeypatch.setattr(exporting, "preview", count_slowly)
    dialog = opened(window, "export", ExportDialog)
    assert begun.wait(LONG / 1000)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=LONG)
    with qtbot.waitSignal(dialog.destroyed, timeout=LONG):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    go_on.set()
    counting[0].join(LONG / 1000)
    assert not counting[0].is_alive()  # An error in a thread fails the test.


def test_the_format_that_was_exported_last_comes_up_again(
    window: MainWindow, accepted: Project, qtbot: QtBot
) -> None:
    dialog = opened(window, "export", ExportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData("voc"))
    dialog.close()
    dialog = opened(window, "export", ExportDialog)
    assert dialog.format.currentData() != "voc", "nothing was written"
    dialog.format.setCurrentIndex(dialog.format.findData("coco"))
    with qtbot.waitSignal(dialog.done_with, timeout=LONG):
        dialog.start_button.click()
    dialog = opened(window, "export", ExportDialog)
    assert dialog.format.currentData() == "coco"
    assert dialog.folder.path == accepted.folder / "exports" / "coco"
