"""Keys are assigned and taken over."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from labeler.app.user_settings import UserSettings
from labeler.gui.dialogs.settings import SettingsDialog
from labeler.gui.main_window import MainWindow
from tests.gui.dialogs.conftest import opened


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
