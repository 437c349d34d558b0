"""Somebody looks at what is on the screen before going on."""

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.core.accepting import Seen
from labeler.gui.main_window import MainWindow

LONG = 20_000


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
