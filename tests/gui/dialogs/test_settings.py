"""The dialog of settings: each has a field, and no value that is wrong gets in."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from labeler.app.user_settings import UserSettings
from labeler.core.annotation import Level
from labeler.core.settings import SETTINGS
from labeler.gui import theme
from labeler.gui.dialogs.settings import SettingsDialog
from labeler.gui.main_window import MainWindow
from tests.gui.dialogs.conftest import opened


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


def test_outlines_look_at_once_as_somebody_wants_them(window: MainWindow) -> None:
    dialog = opened(window, "settings", SettingsDialog)
    colour, width = dialog.fields["outline_colour"], dialog.fields["outline_width"]
    assert isinstance(colour, QComboBox)
    assert isinstance(width, QSpinBox)
    before = window.canvas.colours
    colour.setCurrentIndex(colour.findData("red"))
    width.setValue(3)
    style = window.canvas.colours.region(
        Level.LINE, is_selected=False, is_ignored=False, is_faulty=False
    )
    assert style.pen.widthF() == 3
    assert window.canvas.colours.accent != before.accent
    assert window.canvas.scene.regions.palette is window.canvas.colours
    dialog.close()
