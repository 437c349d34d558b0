"""A window keeps to its screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from labeler.gui.window_layout import fit_on


def test_a_window_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    fit_on(window, QSize(1280, 720))
    assert window.width() < 1280
    assert window.height() < 720
    fit_on(window, QSize(3840, 2160))
    assert window.width() < 1280, "a larger screen leaves it as it is"
