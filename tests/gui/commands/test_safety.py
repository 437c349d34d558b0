"""Copies, repair and a damaged page in the window."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from labeler.app import mirror
from labeler.app.backups import Backups
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.page_index import Mark
from labeler.gui.dialogs.doctor import DoctorDialog
from labeler.gui.dialogs.mirror import MirrorDialog
from labeler.gui.dialogs.restore import RestoreDialog
from labeler.gui.dialogs.settings import SettingsDialog
from labeler.gui.main_window import MainWindow
from tests.app.worked_on import run_sql, settle
from tests.builders import line


@pytest.fixture
def edited(window: MainWindow, project: Project) -> Project:
    """A line on the first page."""
    page = window.session.page
    assert page is not None
    window.session.edit("Draw", edits.add_regions(page, [line(10, 10, "first")]))
    return project


def close(window: MainWindow) -> None:
    window.actions_by_id["close_project"].trigger()
    assert window.session.project is None


def test_a_copy_is_made_when_the_project_is_closed_if_anything_was_done(
    window: MainWindow, edited: Project, settings: UserSettings, images: Path, qtbot: QtBot
) -> None:
    settings.set("back_up_automatically", True)
    own = Backups(edited.folder)
    close(window)
    qtbot.waitUntil(lambda: len(own.all()) == 1, timeout=20_000)
    window.safety_commands.shut_down()
    window.open_path(images)
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=20_000)
    close(window)
    window.safety_commands.shut_down()
    assert len(own.all()) == 1


def test_an_earlier_copy_is_restored_and_opened(
    window: MainWindow, edited: Project, qtbot: QtBot
) -> None:
    own = Backups(edited.folder)
    window.actions_by_id["back_up"].trigger()
    qtbot.waitUntil(lambda: "Backed up" in window.messages.label.text(), timeout=20_000)
    page = window.session.page
    assert page is not None
    window.session.edit("Draw", edits.add_regions(page, [line(10, 50, "second")]))
    window.actions_by_id["restore_copy"].trigger()
    dialog = window.safety_commands.dialog
    assert isinstance(dialog, RestoreDialog)
    qtbot.waitUntil(dialog.start_button.isEnabled, timeout=20_000)
    assert "0 of 6 pages accepted" in dialog.list.item(0).text()
    assert "1 edit before now" in dialog.list.item(0).text()
    qtbot.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=30_000)
    assert window.session.project is not edited
    assert window.session.page is not None
    assert [region.id for region in window.session.page.regions] == ["first"]
    assert len(own.all()) == 2


def test_where_nothing_is_to_be_done_a_dialog_is_closed_not_cancelled(
    window: MainWindow, edited: Project, qtbot: QtBot
) -> None:
    window.actions_by_id["check_project"].trigger()
    dialog = window.safety_commands.dialog
    assert isinstance(dialog, DoctorDialog)
    assert dialog.cancel_button.text() == "Cancel"
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    assert dialog.summary.text() == "All is well."
    assert dialog.cancel_button.text() == "Close"
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_project_that_cannot_be_opened_is_repaired_from_the_start_view(
    window: MainWindow, edited: Project, images: Path, qtbot: QtBot
) -> None:
    close(window)
    file = settle(edited.folder)
    file.write_bytes(b"no database here"[:16] + file.read_bytes()[16:])
    window.open_path(images)
    qtbot.waitUntil(window.start.repair_button.isVisible, timeout=20_000)
    assert "not a database" in window.start.trouble.text()
    qtbot.mouseClick(window.start.repair_button, Qt.MouseButton.LeftButton)
    dialog = window.safety_commands.dialog
    assert isinstance(dialog, DoctorDialog)
    qtbot.waitUntil(dialog.start_button.isEnabled, timeout=20_000)
    assert "Database: File is not a database" in dialog.report.text()
    qtbot.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=30_000)
    assert window.session.page is not None
    assert [region.id for region in window.session.page.regions] == ["first"]
    assert "The project is repaired." in window.messages.label.text()


def test_a_damaged_page_is_marked_shown_and_left_alone(
    window: MainWindow, edited: Project, images: Path, qtbot: QtBot
) -> None:
    page = window.session.page
    assert page is not None
    window.session.edit("Draw", edits.add_regions(page, [line(10, 50, "second")]))
    page_ids = window.pages.pages.ids.tolist()
    close(window)
    last = page_ids[-1]
    run_sql(
        edited.folder,
        "UPDATE region SET polygon = '[' WHERE id = 'second'",
        f"UPDATE page SET state = 'nonsense' WHERE id = {last}",
    )
    window.open_path(images)
    qtbot.waitUntil(lambda: window.pages.count_of(Mark.DAMAGED) == 2, timeout=20_000)
    assert window.pages.page_count == len(page_ids)
    window.pages.filter("", frozenset([Mark.DAMAGED]))
    assert [window.pages.id_at(row) for row in range(window.pages.rowCount())] == [page.id, last]
    window.pages.filter("", frozenset())
    window.session.show(page.id)
    assert window.safety_commands.damaged.isVisible()
    assert "second" in window.safety_commands.damaged.label.text()
    shown = window.session.page
    assert shown is not None
    assert [region.id for region in shown.regions] == ["first"]
    window.session.edit("Accept", edits.set_state(shown, ReviewState.ACCEPTED))
    assert "is damaged" in window.messages.label.text()
    window.actions_by_id["next_page"].trigger()
    assert window.session.page is not None
    assert window.session.page.id != page.id
    assert not window.safety_commands.damaged.isVisible()


@pytest.mark.parametrize("column", ["width", "look", "state"])
def test_the_picture_of_a_page_without_a_size_is_shown(
    window: MainWindow, edited: Project, images: Path, qtbot: QtBot, column: str
) -> None:
    page = window.session.page
    assert page is not None
    close(window)
    run_sql(edited.folder, f"UPDATE page SET {column} = 'x' WHERE id = {page.id}")
    window.open_path(images)
    qtbot.waitUntil(lambda: window.session.project is not None)
    window.session.show(page.id)
    qtbot.waitUntil(lambda: window.canvas.scene.image.is_ready)
    window.canvas.grab()
    assert window.canvas.viewport.image == (200, 100)


def test_a_plain_copy_follows_what_is_done(
    window: MainWindow,
    edited: Project,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "plain"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.actions_by_id["keep_mirror"].trigger()
    qtbot.waitUntil(lambda: "A plain copy is kept" in window.messages.label.text(), timeout=20_000)
    file = folder / "pages" / "000001.jsonl"
    assert '"first"' in file.read_text("utf-8")
    page = window.session.page
    assert page is not None
    window.session.edit("Draw", edits.add_regions(page, [line(10, 50, "second")]))
    window.safety_commands.look()
    qtbot.waitUntil(lambda: '"second"' in file.read_text("utf-8"), timeout=20_000)
    press_in_mirror_dialog(window, "Close")
    assert mirror.folder_of(edited) == folder
    qtbot.waitUntil(lambda: not window.safety_commands.is_busy, timeout=20_000)
    shutil.rmtree(folder)
    window.safety_commands.look()
    qtbot.waitUntil(lambda: "the folder is gone" in window.messages.label.text(), timeout=20_000)


def test_a_plain_copy_is_kept_elsewhere_or_no_more(
    window: MainWindow,
    edited: Project,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mirror.choose(edited, tmp_path / "first")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "second"))
    press_in_mirror_dialog(window, "Another folder…")
    qtbot.waitUntil(lambda: mirror.folder_of(edited) == tmp_path / "second", timeout=20_000)
    qtbot.waitUntil(lambda: "A plain copy is kept" in window.messages.label.text(), timeout=20_000)
    press_in_mirror_dialog(window, "Stop")
    assert mirror.folder_of(edited) is None
    assert window.messages.label.text() == "No plain copy is kept any more."
    assert (tmp_path / "second" / "pages" / "000001.jsonl").is_file()


def press_in_mirror_dialog(window: MainWindow, caption: str) -> None:
    window.actions_by_id["keep_mirror"].trigger()
    (dialog,) = (box for box in window.findChildren(MirrorDialog) if box.isVisible())
    (button,) = (one for one in dialog.buttons() if one.text().replace("&", "") == caption)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_settings_say_how_much_room_all_copies_take(
    window: MainWindow, edited: Project
) -> None:
    Backups(edited.folder).write()
    size = Backups(edited.folder).size() / 1e6
    window.actions_by_id["settings"].trigger()
    (dialog,) = window.findChildren(SettingsDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"All copies of this project take {size:.1f} MB." in texts
    assert size > 0
