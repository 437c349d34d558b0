"""Accepting a page at the window: one key where all was seen."""

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.app.proposing import accept_page
from labeler.core.accepting import Seen
from labeler.core.annotation import ReviewState, Voucher
from labeler.core.page_index import Mark
from labeler.core.settings import PageView
from labeler.gui.acceptance.strip import Answer
from labeler.gui.canvas.image_layer import build_pyramid
from labeler.gui.canvas.viewport import Box
from labeler.gui.main_window import MainWindow
from tests.gui.acceptance.pages import LINES, SCROLL, SHEET
from tests.gui.looking import CTRL, accept, ask, look, press, show, strip_of

Key = Qt.Key


def test_a_page_that_was_seen_is_accepted_with_its_proposals_by_one_key(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    first = show(desk, 0, qtbot)
    press(desk, Key.Key_Return, CTRL)
    page = project.page(first.id)
    assert (page.state, page.voucher, len(page.lines)) == (
        ReviewState.ACCEPTED,
        Voucher.PERSON,
        LINES,
    )
    assert desk.session.page is not None
    assert desk.session.page.id != first.id
    assert not strip_of(desk).is_open
    assert not desk.messages.isVisible(), desk.messages.label.text()
    desk.session.show(first.id)
    desk.session.undo()
    assert (project.page(first.id).state, project.page(first.id).lines) == (
        ReviewState.PROPOSED,
        (),
    )


def test_whoever_does_not_look_accepts_nothing(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    show(desk, 0, qtbot)
    for _ in range(3):  # three times the same key without a pause
        press(desk, Key.Key_Return, CTRL)
    assert [one.state for one in project.entries()[:2]] == [
        ReviewState.ACCEPTED,
        ReviewState.PROPOSED,
    ]
    assert "only just come up" in desk.messages.label.text() or "read" in desk.messages.label.text()


def test_a_tall_page_somebody_scrolled_through_is_accepted_by_one_key(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    page = ask(desk, 2, qtbot)
    press(desk, Key.Key_Escape)
    assert desk.canvas.hasFocus()
    for top in range(0, SCROLL[1], 500):
        desk.canvas.camera.frame(Box(0, top, SCROLL[0], top + 500))
        assert look(desk, qtbot).is_whole is (top == 3500)
    press(desk, Key.Key_Return, CTRL)
    assert project.page(page.id).voucher is Voucher.PERSON
    assert len(project.page(page.id).lines) == LINES


def test_what_lies_around_the_text_was_not_seen_until_it_is_shown(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    desk.canvas.fitting.page_view = PageView.TEXT_WIDTH
    page = ask(desk, 1, qtbot)
    assert not desk.canvas.gaze.seen.is_whole
    strip = strip_of(desk)
    assert "not seen yet" in strip.question.text()
    for _ in range(LINES):  # what is below the view and below the strip, line by line
        if strip.buttons[Answer.SHOW].text() == "Show the whole page":
            break
        press(desk, Key.Key_S)
        look(desk, qtbot)
        press(desk, Key.Key_Return, CTRL)
    press(desk, Key.Key_S)
    assert desk.canvas.viewport == desk.canvas.viewport.fitted()
    assert look(desk, qtbot).is_whole
    press(desk, Key.Key_Return, CTRL)
    assert project.page(page.id).voucher is Voucher.PERSON
    assert len(project.page(page.id).lines) == LINES


def test_no_key_accepts_an_image_nobody_can_see(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    torn = desk.pages.entry_at(4)
    desk.session.show(torn.id)
    qtbot.waitUntil(lambda: desk.canvas.scene.is_settled)
    press(desk, Key.Key_Return, CTRL)
    assert not strip_of(desk).is_open
    assert "cannot be accepted" in desk.messages.label.text()
    assert "Skip" in desk.messages.label.text()
    assert project.page(torn.id).state is ReviewState.NEW

    gone = desk.pages.entry_at(1)
    gone.path.write_bytes(b"torn meanwhile")
    desk.canvas.scene.image.forget()
    project._images.forget()
    desk.session.show(gone.id)
    qtbot.waitUntil(lambda: desk.canvas.scene.is_settled)
    press(desk, Key.Key_Return, CTRL)
    assert "cannot be accepted" in desk.messages.label.text()
    assert project.page(gone.id).state is ReviewState.PROPOSED


def test_empty_is_one_key_where_the_detector_has_looked_and_else_two(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    black = show(desk, 3, qtbot)
    press(desk, Key.Key_Return, CTRL)
    assert project.page(black.id).voucher is Voucher.PERSON
    assert "3.png: accepted as empty." in desk.messages.label.text()

    hidden = show(desk, 0, qtbot)
    desk.session.set_threshold(0.95)
    look(desk, qtbot)
    press(desk, Key.Key_Return, CTRL)
    assert "the slider hides 70 lines proposed" in strip_of(desk).question.text()
    press(desk, Key.Key_A)
    page = project.page(hidden.id)
    assert (page.lines, page.dismissed, page.voucher) == ((), frozenset(), Voucher.PERSON)


@pytest.mark.usefixtures("project")
def test_a_page_is_not_empty_before_the_detector_has_looked(
    window: MainWindow, qtbot: QtBot
) -> None:
    accept(window, qtbot)
    assert "the detector has not looked yet" in strip_of(window).question.text()
    assert not strip_of(window).remember.isVisible()
    QTest.keyClick(strip_of(window), Key.Key_A)
    assert window.pages.entry_at(0).state is ReviewState.ACCEPTED
    assert window.pages.entry_at(0).voucher is Voucher.PERSON


def test_accepting_all_proposals_first_does_not_get_around_looking(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    show(desk, 2, qtbot)
    press(desk, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    page = ask(desk, 2, qtbot)
    assert "70 lines of the page" in strip_of(desk).question.text()
    assert len(page.lines) == LINES


def test_a_person_vouches_for_what_a_command_accepted(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    first = desk.pages.entry_at(1)
    accept_page(project, first.id)
    desk.session.refresh(first.id)
    assert desk.pages.count_of(Mark.UNSEEN) == 1
    show(desk, 0, qtbot)
    press(desk, Key.Key_Return, CTRL)
    assert desk.session.page is not None
    assert desk.session.page.id == first.id, "it still waits for somebody to look"
    look(desk, qtbot)
    press(desk, Key.Key_Return, CTRL)
    assert project.page(first.id).voucher is Voucher.PERSON
    assert desk.pages.count_of(Mark.UNSEEN) == 0


def test_another_picture_of_the_page_has_to_be_looked_at(desk: MainWindow, qtbot: QtBot) -> None:
    show(desk, 0, qtbot)
    assert desk.canvas.gaze.seen.is_whole
    image = desk.canvas.scene.image
    image.take(build_pyramid(np.zeros((SHEET[1], SHEET[0], 3), np.uint8)))
    assert desk.canvas.gaze.seen == Seen()
    press(desk, Key.Key_Return, CTRL)
    assert "only just come up" in desk.messages.label.text()


def test_lines_below_a_message_are_not_seen(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    desk.messages.warn("A long story. " * 60)
    show(desk, 1, qtbot)
    assert 0 < len(desk.canvas.gaze.seen.outlines) < LINES
    desk.messages.hide()
    assert len(look(desk, qtbot).outlines) == LINES


def test_whoever_hammers_on_a_key_does_not_look(desk: MainWindow, qtbot: QtBot) -> None:
    first, gaze = desk.pages.entry_at(0), desk.canvas.gaze
    moment = 0.6
    gaze.findChild(QTimer).setInterval(round(1000 * moment))
    desk.session.show(first.id)
    qtbot.waitUntil(lambda: desk.canvas.scene.is_drawn)
    QTest.qWait(300)
    press(desk, Key.Key_Return, CTRL)
    pressed = time.monotonic()
    with qtbot.waitSignal(gaze.noted):
        pass
    assert time.monotonic() - pressed > 0.9 * moment
