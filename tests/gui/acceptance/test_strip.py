"""Accepting a page of which not all was seen: one calm question."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState, TextSource, Voucher
from labeler.core.page_index import Mark
from labeler.gui.main_window import MainWindow
from tests.builders import line
from tests.gui.acceptance.pages import LINES
from tests.gui.looking import CTRL, LONG, ask, look, press, show, strip_of

Key = Qt.Key


def test_a_tall_page_is_asked_about_and_accepted_unseen_if_so_wanted(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    page = ask(desk, 2, qtbot)
    strip = strip_of(desk)
    assert strip.hasFocus()
    assert "70 proposed lines" in strip.question.text()
    assert project.page(page.id).state is ReviewState.PROPOSED
    press(desk, Key.Key_Return, CTRL)
    press(desk, Key.Key_5)
    assert strip.is_open, "the same key twice is no answer, nor any other"
    press(desk, Key.Key_A)
    done = project.page(page.id)
    assert (done.state, done.voucher, len(done.lines)) == (
        ReviewState.ACCEPTED,
        Voucher.NOBODY,
        LINES,
    )
    assert "marked as unseen" in desk.messages.label.text()
    assert desk.pages.count_of(Mark.UNSEEN) == 1
    desk.session.show(page.id)
    desk.session.undo()
    assert project.page(page.id) == page
    desk.session.redo()
    assert project.page(page.id) == done


def test_proposals_are_rejected_in_one_step(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    desk.actions_by_id["show_proposals"].setChecked(False)
    page = ask(desk, 0, qtbot)
    assert "Without them the page is empty." in strip_of(desk).question.text()
    press(desk, Key.Key_R)
    done = project.page(page.id)
    assert (done.state, done.lines, len(done.dismissed)) == (ReviewState.ACCEPTED, (), LINES)
    assert "accepted as empty" in desk.messages.label.text()
    desk.session.show(page.id)
    desk.session.undo()
    assert project.page(page.id) == page


@pytest.mark.parametrize("way", ["escape", "click", "another page", "an edit"])
def test_whoever_goes_back_has_lost_nothing(
    desk: MainWindow, project: Project, qtbot: QtBot, way: str
) -> None:
    page = ask(desk, 2, qtbot)
    if way == "escape":
        press(desk, Key.Key_Escape)
    elif way == "click":
        desk.page_panel.search.setFocus(Qt.FocusReason.MouseFocusReason)
    elif way == "another page":
        press(desk, Key.Key_D)
    else:
        desk.session.edit("Draw", edits.add_regions(page, [line(20, 20)]))
    assert not strip_of(desk).is_open
    assert project.page(page.id).state is not ReviewState.ACCEPTED


def test_the_answer_is_remembered_until_somebody_wants_to_be_asked_again(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    desk.actions_by_id["show_proposals"].setChecked(False)
    ask(desk, 0, qtbot)
    press(desk, Key.Key_Space)
    assert strip_of(desk).remember.isChecked()
    press(desk, Key.Key_A)
    for number in (1, 2):
        entry = show(desk, number, qtbot)
        press(desk, Key.Key_Return, CTRL)
        assert project.page(entry.id).voucher is Voucher.NOBODY
        desk.session.show(entry.id)
        desk.session.undo()
    desk.actions_by_id["ask_again"].trigger()
    ask(desk, 2, qtbot)


def test_the_first_that_nobody_saw_is_shown_large_enough(desk: MainWindow, qtbot: QtBot) -> None:
    page = ask(desk, 2, qtbot)
    press(desk, Key.Key_S)
    assert not strip_of(desk).is_open
    first = min(desk.session.proposals, key=lambda one: one.polygon[0][1])
    assert desk.session.selected_proposals == {first.id}
    assert first.polygon in look(desk, qtbot).outlines
    assert desk.session.page == page


def test_what_is_asked_stays_true_while_somebody_looks_around(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    desk.actions_by_id["show_proposals"].setChecked(False)
    page = ask(desk, 0, qtbot)
    strip = strip_of(desk)
    assert strip.question.text().startswith("The 70 proposed lines on this page")
    desk.actions_by_id["show_proposals"].setChecked(True)
    look(desk, qtbot)
    left = int(strip.question.text().split()[0])
    assert 0 < left < LINES, "the question itself lies over some of them"
    press(desk, Key.Key_Escape)
    look(desk, qtbot)
    press(desk, Key.Key_Return, CTRL)
    assert project.page(page.id).voucher is Voucher.PERSON


@pytest.mark.usefixtures("reader_weights")
def test_doubtful_readings_nobody_looked_at_are_named_and_stay_readings(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: len(desk.session.readings) == LINES, timeout=LONG)
    first = show(desk, 0, qtbot)
    press(desk, Key.Key_Return, CTRL)
    said = desk.messages.label.text()
    assert "1 doubtful reading nobody looked at stays without transcript: “T0TAL”" in said
    texts = [one.text for one in project.page(first.id).lines]
    assert (texts[0], texts.count("")) == ("", 1)

    desk.session.show(first.id)
    desk.session.undo()
    press(desk, Key.Key_Tab)  # this is looking at one line
    look(desk, qtbot)
    press(desk, Key.Key_Return, CTRL)
    line = project.page(first.id).lines[0]
    assert (line.text, line.text_source) == ("T0TAL", TextSource.READER)


def test_labels_that_were_not_imported_are_named(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    first = desk.pages.entry_at(0)
    project.store.pages.record_refused(first.id, ["Line 3 has no points.", "Line 9 has none."])
    ask(desk, 0, qtbot)
    assert "Line 3 has no points. And 1 more." in strip_of(desk).question.text()
    press(desk, Key.Key_A)
    assert project.page(first.id).voucher is Voucher.PERSON
