"""While outlines are locked no hand moves, turns or reshapes one; all else goes on."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from labeler.core.annotation import Page
from labeler.gui.main_window import MainWindow
from tests.gui.canvas.pointer import click, double_click, drag
from tests.gui.desk import SOON, shown, told
from tests.gui.looking import press

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def test_dragging_pushing_and_turning_change_nothing_and_say_why(
    window: MainWindow, page: Page, qtbot: QtBot
) -> None:
    canvas = window.canvas
    canvas.setFocus()
    press(window, Key.Key_L, CTRL)
    assert window.actions_by_id["lock_outlines"].isChecked()
    click(canvas, (60, 20))
    assert window.session.selected == {"a"}
    for act in (
        lambda: drag(canvas, (60, 20), (80, 40)),
        lambda: drag(canvas, (110, 30), (140, 40)),
        lambda: press(window, Key.Key_Right),
        lambda: press(window, Key.Key_Right, ALT),
    ):
        window.messages.hide()
        act()
        assert shown(window).regions == page.regions
        assert "locked" in told(window)
    double_click(canvas, (60, 10))
    assert shown(window).regions == page.regions


def test_texts_counts_and_unlocked_outlines_are_changed_as_ever(
    window: MainWindow, page: Page, qtbot: QtBot
) -> None:
    canvas = window.canvas
    canvas.setFocus()
    press(window, Key.Key_L, CTRL)
    click(canvas, (60, 20))
    press(window, Key.Key_5)
    press(window, Key.Key_Return)
    count = shown(window).region("a").count
    assert count is not None
    assert count.value == 5
    press(window, Key.Key_L, CTRL)
    drag(canvas, (60, 20), (70, 25))
    qtbot.waitUntil(lambda: shown(window).region("a").polygon[0] == (20, 15), timeout=SOON)
