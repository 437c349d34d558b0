"""Somebody looks at what is on the screen before going on."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.core.accepting import Seen
from labeler.core.annotation import Page
from labeler.core.records import PageEntry
from labeler.gui.acceptance.strip import AcceptStrip
from labeler.gui.main_window import MainWindow

LONG = 20_000
CTRL = Qt.KeyboardModifier.ControlModifier


def look(window: MainWindow, qtbot: QtBot) -> Seen:
    """Wait until all that is on the screen has stood there for a moment; return what was seen."""
    gaze, scene = window.canvas.gaze, window.canvas.scene
    qtbot.waitUntil(lambda: scene.is_drawn and gaze.seen == gaze.expected, timeout=LONG)
    return gaze.seen


def accept(window: MainWindow, qtbot: QtBot) -> None:
    """Look, then accept the page."""
    QTest.qWait(0)
    look(window, qtbot)
    window.actions_by_id["accept_page"].trigger()


def strip_of(window: MainWindow) -> AcceptStrip:
    return window.page_commands.acceptance.strip


def show(window: MainWindow, number: int, qtbot: QtBot) -> PageEntry:
    """Show a page and look at it."""
    entry = window.pages.entry_at(number)
    window.session.show(entry.id)
    look(window, qtbot)
    return entry


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    widget = window.focusWidget() or window.canvas
    QTest.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)


def ask(window: MainWindow, number: int, qtbot: QtBot) -> Page:
    """Press Ctrl+Enter on a page that is not accepted by one key; return the page."""
    show(window, number, qtbot)
    press(window, Qt.Key.Key_Return, CTRL)
    assert strip_of(window).is_open
    assert window.session.page is not None
    return window.session.page
