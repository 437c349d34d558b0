"""Missed text: marks that one key each outlines, ignores or dismisses, and that accepting asks about."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core.annotation import IgnoreReason, ReviewState
from labeler.core.detection import Detection, FoundLine
from labeler.gui.main_window import MainWindow
from tests.builders import quad
from tests.gui.desk import SOON, shown, told
from tests.gui.looking import accept, look, press, strip_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def marked(window: MainWindow, project: Project, qtbot: QtBot) -> MainWindow:
    """A page with two lines that count, a mark within one of them, and three elsewhere."""
    found = [(5, 0.95), (7, 0.5), (30, 0.4), (52, 0.9), (76, 0.4)]
    lines = tuple(FoundLine(quad(10, y), score, 5) for y, score in found)
    lines += (FoundLine(quad(115, 76, 60), 0.4, 5),)
    page = shown(window)
    detection = Detection(page.size, lines)
    project.store.proposals.record(page.id, detection, model_id=None, settings=None)
    window.session.refresh(page.id)
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    return window


def marks(window: MainWindow) -> list[float]:
    return [mark.polygon[0][1] for mark in window.session.overlooked]


def test_one_key_each_outlines_ignores_and_dismisses(
    marked: MainWindow, project: Project, qtbot: QtBot
) -> None:
    press(marked, Qt.Key.Key_U)
    assert marks(marked) == [30, 76, 76]
    assert "3 places look like text" in told(marked)
    assert len(marked.session.counting) == 2
    press(marked, Qt.Key.Key_Return)
    press(marked, Qt.Key.Key_I, CTRL)
    press(marked, Qt.Key.Key_X)
    assert marks(marked) == []
    assert len(marked.session.counting) == 2  # One goes from mark to mark, past what counts.
    outlined = [(line.polygon[0][1], line.ignore) for line in shown(marked).lines]
    assert outlined == [(30, None), (76, IgnoreReason.ILLEGIBLE)]
    marked.actions_by_id["undo"].trigger()
    assert marks(marked) == [76]
    marked.actions_by_id["redo"].trigger()
    marked.session.show(project.entries()[1].id)
    marked.session.show(project.entries()[0].id)
    assert marks(marked) == []


def test_lines_that_are_outlined_are_not_said_to_be_missed(
    marked: MainWindow, project: Project
) -> None:
    marked.actions_by_id["accept_all_proposals"].trigger()
    marked.session.select()
    press(marked, Qt.Key.Key_U)
    assert "3 places look like text" in told(marked)
    assert marked.session.selected_proposals == {marked.session.overlooked[0].id}
    for _ in range(3):
        press(marked, Qt.Key.Key_X)
    for _ in range(2):
        press(marked, Qt.Key.Key_U)
    assert "No place on this page" in told(marked)
    assert [line.polygon[0][1] for line in shown(marked).lines] == [5, 52]


def test_they_are_no_part_of_what_is_accepted_all_at_once(marked: MainWindow) -> None:
    marked.actions_by_id["show_overlooked"].trigger()
    marked.actions_by_id["accept_all_proposals"].trigger()
    assert [line.polygon[0][1] for line in shown(marked).lines] == [5, 52]
    assert marks(marked) == [30, 76, 76]
    assert not marked.actions_by_id["accept_all_proposals"].isEnabled()


def test_accepting_asks_about_them_while_they_are_shown(
    marked: MainWindow, project: Project, qtbot: QtBot
) -> None:
    first = shown(marked).id
    press(marked, Qt.Key.Key_U)
    marked.session.select()
    accept(marked, qtbot)
    strip = strip_of(marked)
    assert strip.is_open
    assert "3 places look like text and are outlined nowhere." in strip.question.text()
    press(marked, Qt.Key.Key_S)
    assert marked.session.selected_proposals == {marked.session.overlooked[0].id}
    for _ in range(3):
        press(marked, Qt.Key.Key_X)
    accept(marked, qtbot)
    qtbot.waitUntil(lambda: project.page(first).state is ReviewState.ACCEPTED, timeout=SOON)
    assert [line.polygon[0][1] for line in project.page(first).lines] == [5, 52]


def test_while_they_are_not_shown_nothing_is_asked(
    marked: MainWindow, project: Project, qtbot: QtBot
) -> None:
    first = shown(marked).id
    accept(marked, qtbot)
    assert project.page(first).state is ReviewState.ACCEPTED


def test_where_there_are_none_that_is_said(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    look(window, qtbot)
    press(window, Qt.Key.Key_U)
    assert "has not looked" in told(window)
    page = shown(window)
    found = Detection(page.size, (FoundLine(quad(10, 5), 0.9, 5),))
    project.store.proposals.record(page.id, found, model_id=None, settings=None)
    window.session.refresh(page.id)
    for _ in range(2):
        press(window, Qt.Key.Key_U)
    assert "No place on this page" in told(window)
