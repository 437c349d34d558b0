"""A window keeps to its screen, also to a small one."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from labeler.core.annotation import Page
from labeler.gui.main_window import MainWindow
from labeler.gui.window_layout import fit_on
from tests.gui.desk import SOON
from tests.gui.looking import ask, strip_of

LAPTOP = QSize(910, 512)
"""1366 x 768 pixels at 150 %."""


def test_a_window_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    fit_on(window, QSize(1280, 720))
    assert window.width() < 1280
    assert window.height() < 720
    fit_on(window, QSize(3840, 2160))
    assert window.width() < 1280, "a larger screen leaves it as it is"


def test_the_window_fits_on_a_small_laptop_whatever_is_selected(
    window: MainWindow, page: Page, qtbot: QtBot
) -> None:
    window.resize(LAPTOP)
    window.session.select(["a"])
    window.actions_by_id["raise_issue"].trigger()
    qtbot.waitUntil(window.review_commands.panel.isVisible, timeout=SOON)
    assert window.size() == LAPTOP


def test_the_question_before_accepting_lies_within_a_narrow_page(
    window: MainWindow, page: Page, qtbot: QtBot
) -> None:
    window.resize(LAPTOP)
    ask(window, 1, qtbot)
    strip = strip_of(window)
    assert window.canvas.rect().contains(strip.geometry())
    for button in strip.buttons.values():
        assert button.isHidden() or strip.rect().contains(button.geometry())


def test_a_narrow_row_of_proposals_leaves_out_the_maps_until_there_is_room(
    window: MainWindow, page: Page, qtbot: QtBot
) -> None:
    bar, map_action = window.proposal_bar, window.actions_by_id["show_line_map"]

    def is_in_row() -> bool:
        return any(
            map_action in button.actions() and button.isVisible()
            for button in bar.findChildren(QToolButton)
        )

    window.resize(1440, 800)
    qtbot.waitUntil(is_in_row, timeout=SOON)
    window.resize(window.minimumSizeHint())
    qtbot.waitUntil(lambda: not is_in_row(), timeout=SOON)
    assert map_action.isEnabled(), "its key and its menu are there"
