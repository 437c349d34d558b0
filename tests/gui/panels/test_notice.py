"""A strip above the page takes what room there is, and claims none from the lists beside the page."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from labeler.gui.panels.notice import Notice


def test_buttons_stand_below_each_other_where_they_do_not_fit_beside(qtbot: QtBot) -> None:
    actions = [QAction(f"A rather long thing that can be done ({number})") for number in range(3)]
    window = QWidget()
    qtbot.addWidget(window)
    strip = Notice("Strip", actions)
    strip.setParent(window)
    strip.say("Something that a person should know.")
    window.show()
    buttons = list(strip.buttons.values())
    widest = max(button.sizeHint().width() for button in buttons)
    assert strip.minimumSizeHint().width() < 2 * widest
    strip.resize(widest + 80, 300)
    qtbot.waitUntil(lambda: buttons[1].y() >= buttons[0].y() + buttons[0].height())
    strip.resize(6 * widest, 300)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 1)
