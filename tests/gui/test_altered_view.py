"""The page is shown lighter or darker: said plainly, and never taken for looking at it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core.accepting import Seen
from labeler.gui.canvas.tone import FARTHEST, Tone
from labeler.gui.main_window import MainWindow
from tests.gui.looking import look, press, show

SHIFT = Qt.KeyboardModifier.ShiftModifier


def shade(window: MainWindow) -> int:
    """Return how blue the middle of the page is on the screen."""
    canvas = window.canvas
    return QColor(canvas.grab().toImage().pixel(canvas.rect().center())).blue()


def test_keys_open_the_sliders_and_show_the_page_as_it_is_again(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    panel = window.view_commands.tone_panel
    plain = shade(window)
    press(window, Qt.Key.Key_B)
    qtbot.waitUntil(panel.isVisible)
    panel.brightness.setValue(-30)
    QTest.keyClick(panel.contrast, Qt.Key.Key_PageUp)
    assert shade(window) == Tone(-30, 10).table[plain]
    assert window.status_line.tone.text() == "Brightness -30, contrast +10"
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    show(window, 1, qtbot)
    assert window.status_line.tone.text()
    press(window, Qt.Key.Key_B, SHIFT)
    assert shade(window) == plain - 1, "the second page is a little darker"
    assert not window.status_line.tone.text()


def test_nothing_is_seen_while_things_look_alike_that_are_not(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    canvas = window.canvas
    canvas.scene.show_tone(Tone(0, FARTHEST))
    window.session.show(window.pages.entry_at(1).id)
    qtbot.waitUntil(lambda: canvas.scene.is_drawn)
    canvas.repaint()
    QTest.qWait(400)
    assert canvas.gaze.seen == canvas.gaze.expected == Seen()
    assert "too far for the page to count as seen" in window.status_line.tone.text()
    canvas.scene.show_tone(Tone(20, 10))
    assert look(window, qtbot).is_whole
