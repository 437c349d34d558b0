"""Keys that are held, as X11 reports them: let go and pressed again at the same moment."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import edits
from labeler.gui.held_keys import HeldKeys
from labeler.gui.main_window import MainWindow
from tests.builders import line

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


def test_a_key_that_is_only_held_is_not_pressed_again(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    assert window.session.page is not None
    window.session.edit("Draw", edits.add_regions(window.session.page, [line(20, 20, "a")]))
    window.session.select(["a"])
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    handle = window.windowHandle()
    HeldKeys(handle)

    def send(kind: QEvent.Type, at: int) -> None:
        event = QKeyEvent(kind, Qt.Key.Key_5, Qt.KeyboardModifier.NoModifier, "5")
        event.setTimestamp(at)
        QApplication.sendEvent(handle, event)

    send(PRESS, 1000)
    for moment in (1600, 1640, 1680):
        send(RELEASE, moment)
        send(PRESS, moment)
    assert window.canvas.count_entry.text == "5"
    send(RELEASE, 1700)
    send(PRESS, 1740)
    assert window.canvas.count_entry.text == "55"
