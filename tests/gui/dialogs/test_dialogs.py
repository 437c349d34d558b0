"""Dialogs driven as a person would: settings, shortcuts, export, import."""

from pathlib import Path
from threading import Event, Thread, current_thread
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from labeler.app import exporting
from labeler.app.exporting import ExportPreview
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.settings import SETTINGS
from labeler.formats import registry
from labeler.gui import theme
from labeler.gui.dialogs.export import ExportDialog
from labeler.gui.dialogs.import_labels import TRUTH, ImportDialog
from labeler.gui.dialogs.settings import SettingsDialog
from labeler.gui.dialogs.shortcuts import ShortcutsDialog
from labeler.gui.main_window import MainWindow
from tests.builders import line
from tests.gui.looking import accept

LONG = 20_000
Dialog = TypeVar("Dialog", bound=QDialog)


def opened(window: MainWindow, action: str, kind: type[Dialog]) -> Dialog:
    window.actions_by_id[action].trigger()
    return window.findChildren(kind)[-1]


def test_every_setting_has_a_field(window: MainWindow, settings: UserSettings) -> None:
    dialog = opened(window, "settings", SettingsDialog)
    assert set(dialog.fields) == {setting.key for setting in SETTINGS}
    ahead = dialog.fields["pages_ahead"]
    assert isinstance(ahead, QSpinBox)
    ahead.setValue(12)
    assert settings.get("pages_ahead") == 12
    dialog.close()


def test_what_is_pasted_and_cannot_be_kept_does_not_get_into_the_field(
    window: MainWindow, settings: UserSettings
) -> None:
    dialog = opened(window, "settings", SettingsDialog)
    name = dialog.fields["author"]
    assert isinstance(name, QLineEdit)
    for pasted in ("Ada\x1b[2J", "A" * 5000, "Ada"):
        QApplication.clipboard().setText(pasted)
        name.paste()
    assert name.text() == settings.author == "Ada"
    dialog.close()


def test_a_folder_is_chosen_not_only_typed(
    window: MainWindow, settings: UserSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(window, "settings", SettingsDialog)
    field = dialog.fields["backup_folder"]
    (button,) = field.actions()
    for chosen in (str(tmp_path), ""):  # the second one is a dialog that was cancelled
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, said=chosen: said)
        button.trigger()
        assert settings.backup_folder == tmp_path
    dialog.close()


def test_a_number_that_is_too_small_becomes_the_smallest_there_is(
    window: MainWindow, settings: UserSettings, qtbot: QtBot
) -> None:
    dialog = opened(window, "settings", SettingsDialog)
    minutes = dialog.fields["backup_minutes"]
    assert isinstance(minutes, QSpinBox)
    minutes.selectAll()
    qtbot.keyClicks(minutes, "3")
    qtbot.keyClick(minutes, Qt.Key.Key_Return)
    assert minutes.value() == settings.get("backup_minutes") == 5
    dialog.close()


def test_the_theme_changes_at_once(window: MainWindow) -> None:
    dialog = opened(window, "settings", SettingsDialog)
    box = dialog.fields["theme"]
    assert isinstance(box, QComboBox)
    box.setCurrentText("dark")
    assert theme.tokens(window.palette()) is theme.DARK
    window.actions_by_id["switch_theme"].trigger()
    assert theme.tokens(window.palette()) is theme.LIGHT
    dialog.close()


def test_a_shortcut_that_is_taken_cannot_be_assigned(
    window: MainWindow, settings: UserSettings
) -> None:
    dialog = opened(window, "settings", SettingsDialog)
    editor = dialog.shortcuts
    editor.choose("propose")
    editor.keys.setKeySequence(QKeySequence("D"))
    assert editor.conflict.text() == "Taken by: Next page"
    assert not editor.assign.isEnabled()
    editor.keys.setKeySequence(QKeySequence("7"))
    assert editor.conflict.text() == "Taken by: typing a count on the page"
    assert not editor.assign.isEnabled()
    editor.keys.setKeySequence(QKeySequence("Ctrl+P"))
    editor.assign.click()
    assert settings.shortcuts == {"propose": ["Ctrl+P"]}
    assert window.actions_by_id["propose"].shortcuts() == [QKeySequence("Ctrl+P")]
    editor.reset.click()
    assert window.actions_by_id["propose"].shortcuts() == [QKeySequence("I")]
    dialog.close()


def test_the_keys_of_another_program_are_taken_over_and_kept(
    window: MainWindow, settings: UserSettings, qapp: QApplication, qtbot: QtBot
) -> None:
    dialog = opened(window, "settings", SettingsDialog)
    editor = dialog.shortcuts
    assert editor.presets.currentText() == "Labeler"
    index = editor.presets.findText("CVAT")
    editor.presets.setCurrentIndex(index)
    editor.presets.textActivated.emit("CVAT")
    assert window.actions_by_id["next_page"].shortcuts()[0] == QKeySequence("F")
    assert window.actions_by_id["fit_page"].shortcuts() == [QKeySequence("Ctrl+F")]
    editor.choose("propose")
    editor.keys.setKeySequence(QKeySequence("Ctrl+P"))
    editor.assign.click()
    assert editor.presets.currentText() == "yourself"
    dialog.close()
    again = MainWindow(qapp, settings)
    qtbot.addWidget(again)
    assert again.actions_by_id["next_page"].shortcuts()[0] == QKeySequence("F")
    assert again.actions_by_id["propose"].shortcuts() == [QKeySequence("Ctrl+P")]


def test_f1_shows_the_shortcuts_in_force(window: MainWindow) -> None:
    window.actions_by_id.use_shortcuts({"propose": ["Ctrl+P"]})
    dialog = opened(window, "show_shortcuts", ShortcutsDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts[texts.index("Propose on this page") + 1] == "Ctrl+P"
    assert "Accept page and go on" in texts
    dialog.close()


@pytest.fixture
def accepted(window: MainWindow, project: Project, qtbot: QtBot) -> Project:
    """The first page has a line that says something, and is accepted."""
    session = window.session
    assert session.page is not None
    session.edit("Draw", edits.add_regions(session.page, [line(20, 20, text="Hi you")]))
    accept(window, qtbot)
    return project


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


def test_labels_come_back_through_import(
    window: MainWindow, accepted: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    export = opened(window, "export", ExportDialog)
    export.folder.set_path(tmp_path / "out")
    with qtbot.waitSignal(export.done_with, timeout=LONG):
        export.start_button.click()
    first = accepted.entries()[0].id
    window.session.show(first)
    assert window.session.page is not None
    lines = {region.id for region in window.session.page.lines}
    window.session.edit("Delete", edits.delete_regions(window.session.page, lines))

    dialog = opened(window, "import_labels", ImportDialog)
    assert dialog.format.currentText() == "find out"
    dialog.source.set_path(tmp_path / "out")
    dialog.how.setCurrentText(TRUTH)
    with qtbot.waitSignal(dialog.done_with, timeout=LONG):
        dialog.start_button.click()
    assert "check “Replace what people have done" in dialog.report.text()
    assert "--" not in dialog.report.text()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    dialog.replace_work.setChecked(True)
    with qtbot.waitSignal(dialog.done_with, timeout=LONG) as done:
        dialog.start_button.click()
    assert done.args is not None
    qtbot.waitUntil(lambda: window.session.page is not None and bool(window.session.page.lines))
    assert window.session.page is not None
    assert window.session.page.lines[0].text == "Hi you"
    assert window.session.page.state is ReviewState.ACCEPTED


def test_a_single_file_is_chosen_and_imported(
    window: MainWindow,
    accepted: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    export = opened(window, "export", ExportDialog)
    export.format.setCurrentIndex(export.format.findData("coco"))
    export.folder.set_path(tmp_path / "out")
    export.with_images.setChecked(True)
    with qtbot.waitSignal(export.done_with, timeout=LONG):
        export.start_button.click()
    assert len(list((tmp_path / "out").rglob("*.png"))) == 1
    assert all(entry.path.parent != tmp_path / "out" for entry in accepted.entries())

    asked: list[str] = []
    (file,) = (tmp_path / "out/annotations").iterdir()

    def choose(_parent: object, _title: str, _place: str, kinds: str) -> tuple[str, str]:
        asked.append(kinds)
        return str(file), kinds

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    dialog = opened(window, "import_labels", ImportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData("coco"))
    qtbot.mouseClick(dialog.source.buttons["File…"], Qt.MouseButton.LeftButton)
    assert dialog.source.path == file
    assert asked == ["JSON files (*.json);;All files (*)"]
    with qtbot.waitSignal(dialog.done_with, timeout=LONG) as done:
        dialog.start_button.click()
    assert done.args is not None
    assert done.args[0].endswith("imported on 1 page")


def test_what_was_not_taken_stays_to_be_read(
    window: MainWindow, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    shape = '{"label": "text", "points": [[10, 10], [60, 10], [60, 30]], "score": 0.5}'
    broken = '{"label": "text", "points": []}'
    name = project.entries()[0].path.stem
    (tmp_path / f"{name}.json").write_text(f'{{"shapes": [{shape}, {broken}]}}')
    dialog = opened(window, "import_labels", ImportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData("labelme"))
    dialog.how.setCurrentText(TRUTH)
    dialog.source.set_path(tmp_path / f"{name}.json")
    with qtbot.waitSignal(dialog.done_with, timeout=LONG):
        dialog.start_button.click()
    text = dialog.report.text()
    assert "shape 2: the outline has 0 points" in text
    assert "stays new" in text
    assert "Not taken:\n  scores (1)" in text
    assert project.entries()[0].state is ReviewState.NEW
    dialog.close()


def test_every_format_that_can_be_read_names_the_ending_of_its_files() -> None:
    for row in registry.FORMATS:
        assert row.suffix.startswith(".") == (row.read is not None), row.name


def test_nothing_is_imported_from_nowhere(
    window: MainWindow, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    assert project.entries()
    dialog = opened(window, "import_labels", ImportDialog)
    dialog.source.set_path(tmp_path / "gone")
    dialog.start_button.click()
    qtbot.waitUntil(dialog.start_button.isEnabled, timeout=LONG)
    assert dialog.report.text()
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
        return ExportPreview(1, 0, ["Everything"], [], "")

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
