"""The list of shortcuts."""

from PySide6.QtWidgets import (
    QLabel,
)

from labeler.gui.dialogs.shortcuts import ShortcutsDialog
from labeler.gui.main_window import MainWindow
from tests.gui.dialogs.conftest import opened


def test_f1_shows_the_shortcuts_in_force(window: MainWindow) -> None:
    window.actions_by_id.use_shortcuts({"propose": ["Ctrl+P"]})
    dialog = opened(window, "show_shortcuts", ShortcutsDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts[texts.index("Propose on this page") + 1] == "Ctrl+P"
    assert "Accept page and go on" in texts
    dialog.close()
