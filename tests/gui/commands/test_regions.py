"""Turning what is selected: by keys that nobody presses when they miss another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.core.annotation import Page
from labeler.gui.main_window import MainWindow
from tests.gui.desk import SOON, shown
from tests.gui.looking import press

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def turned(window: MainWindow, page: Page, qtbot: QtBot) -> MainWindow:
    """A window in which a line is selected and the page has the keyboard."""
    window.session.select(["a"])
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus, timeout=SOON)
    return window


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_V])
def test_undo_and_paste_without_ctrl_change_nothing(
    turned: MainWindow, page: Page, key: Qt.Key
) -> None:
    press(turned, key)
    press(turned, key, Qt.KeyboardModifier.ShiftModifier)
    assert shown(turned) == page


def test_arrows_with_alt_turn_and_turn_back(turned: MainWindow, page: Page) -> None:
    press(turned, Qt.Key.Key_Right, ALT)
    assert shown(turned).region("a").polygon != page.region("a").polygon
    press(turned, Qt.Key.Key_Left, ALT)
    assert shown(turned).region("a").polygon == page.region("a").polygon


def test_nothing_is_turned_while_somebody_writes(turned: MainWindow, page: Page) -> None:
    turned.canvas.edit_line()
    QTest.keyClicks(turned.canvas.line_editor.field, "ab")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        press(turned, key, ALT)
    assert turned.canvas.line_editor.is_open
    assert shown(turned).region("a").polygon == page.region("a").polygon
