"""Panels of sliders over the page: one goes on working beside them, by the keys of always."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.gui.canvas.corner_panel import CornerPanel
from labeler.gui.main_window import MainWindow
from tests.gui.desk import shown
from tests.gui.looking import press

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=["tone", "outlines"])
def opened(
    request: pytest.FixtureRequest, window: MainWindow, page: Page, qtbot: QtBot
) -> CornerPanel:
    """A panel with the keyboard, over a page with two lines."""
    if request.param == "tone":
        panel: CornerPanel = window.view_commands.tone_panel
        press(window, Key.Key_B)
    else:
        panel = window.scrubbing.panel
        press(window, Key.Key_I, SHIFT)
    qtbot.waitUntil(panel.isVisible)
    return panel


def test_the_key_that_opened_a_panel_closes_it_and_the_page_has_the_keyboard_again(
    window: MainWindow, opened: CornerPanel
) -> None:
    is_tone = opened is window.view_commands.tone_panel
    name = "adjust_tone" if is_tone else "adjust_outlines"
    assert window.actions_by_id[name].isChecked()
    press(window, *((Key.Key_B,) if is_tone else (Key.Key_I, SHIFT)))
    assert opened.isHidden()
    assert not window.actions_by_id[name].isChecked()
    assert window.focusWidget() is window.canvas


def test_escape_closes_a_panel_from_a_slider_and_from_the_page_once_nothing_else_is_given_up(
    window: MainWindow, opened: CornerPanel, page: Page
) -> None:
    window.canvas.setFocus()
    window.session.select([page.regions[0].id])
    press(window, Key.Key_Escape)
    assert not window.session.selected
    assert not opened.isHidden()
    press(window, Key.Key_Escape)
    assert opened.isHidden()
    opened.switch(is_on=True)
    QTest.keyClick(opened, Key.Key_Escape)
    assert opened.isHidden()


def test_keys_that_are_not_of_the_sliders_reach_the_page(
    window: MainWindow, opened: CornerPanel, page: Page
) -> None:
    first, second = (region.id for region in page.regions)
    press(window, Key.Key_Tab)
    assert window.session.selected == {first}
    press(window, Key.Key_Tab)
    assert window.session.selected == {second}
    press(window, Key.Key_7)
    press(window, Key.Key_Tab)
    count = shown(window).region(second).count
    assert count is not None
    assert count.value == 7
    press(window, Key.Key_Z, CTRL)
    assert shown(window).region(second).count is None
    press(window, Key.Key_Delete)
    assert len(shown(window).regions) == 1
    press(window, Key.Key_D)
    assert shown(window).id != page.id
    assert not opened.isHidden()


def test_up_and_down_lead_from_slider_to_slider(window: MainWindow, project: Project) -> None:
    panel = window.view_commands.tone_panel
    press(window, Key.Key_B)
    press(window, Key.Key_PageUp)
    press(window, Key.Key_Down)
    press(window, Key.Key_Right)
    assert (panel.tone.brightness, panel.tone.contrast) == (10, 1)
    press(window, Key.Key_Down)
    press(window, Key.Key_Left)
    assert panel.tone.brightness == 9


def test_a_click_on_a_panel_is_none_on_the_page_below(
    window: MainWindow, opened: CornerPanel, page: Page
) -> None:
    window.session.select([page.regions[0].id])
    QTest.mouseClick(opened, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert window.session.selected == {page.regions[0].id}


def test_a_panel_stays_in_its_corner_however_large_the_window_is(
    window: MainWindow, opened: CornerPanel
) -> None:
    for size in ((1000, 700), (700, 600), (1600, 1000)):
        window.resize(*size)
        QTest.qWait(0)
        assert window.canvas.rect().contains(opened.geometry())


def test_a_panel_goes_with_its_project(window: MainWindow, opened: CornerPanel) -> None:
    window.actions_by_id["close_project"].trigger()
    assert opened.isHidden()
