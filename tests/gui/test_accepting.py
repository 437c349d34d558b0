"""Accepting a page at the window: one key where all was seen, one calm question elsewhere."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.app.proposing import accept_page
from labeler.core import edits
from labeler.core.accepting import Seen
from labeler.core.annotation import Page, ReviewState, TextSource, Voucher
from labeler.core.detection import Detection, FoundLine
from labeler.core.records import PageEntry
from labeler.gui.acceptance.strip import AcceptStrip
from labeler.gui.canvas.image_layer import build_pyramid
from labeler.gui.canvas.viewport import Box
from labeler.gui.item_models.page_list import Mark
from labeler.gui.main_window import MainWindow
from tests.builders import line, quad
from tests.detectors import FakeDetector, size_of
from tests.gui.looking import LONG, accept, look
from tests.readers import FakeReader, reading

LINES = 70
SHEET, SCROLL = (1000, 1600), (400, 4000)
"""An ordinary page, and one of which the screen shows only a part large enough to be read."""
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


class Seventy(FakeDetector):
    """Finds seventy lines from top to bottom; on black pages none."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        width, height = size_of(image)
        count = LINES if image.any() else 0
        tops = [10 + row * (height - 30) / LINES for row in range(count)]
        lines = [FoundLine(quad(20, top, width - 200), 0.9, 5) for top in tops]
        return Detection((width, height), tuple(lines))


class Doubter(FakeReader):
    """Is not sure of the first line of a page."""

    def read_line(self, line: tuple) -> object:  # type: ignore[override]
        return reading("T0TAL", doubtful="0") if line[0][1] < 20 else super().read_line(line)


@pytest.fixture
def detector() -> FakeDetector:
    return Seventy()


@pytest.fixture
def reader() -> FakeReader:
    return Doubter()


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """Two ordinary pages, a tall one, a black one, and one that is no image at all."""
    folder = tmp_path / "images"
    folder.mkdir()
    for number, (size, grey) in enumerate([(SHEET, 250), (SHEET, 240), (SCROLL, 230), (SHEET, 0)]):
        Image.new("L", size, grey).save(folder / f"{number}.png")
    (folder / "4.png").write_bytes(b"torn")
    return folder


@pytest.fixture
def desk(window: MainWindow, project: Project, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window in front, every page with its proposals."""
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    window.actions_by_id["propose_all"].trigger()
    qtbot.waitUntil(
        lambda: [one.proposal_count for one in project.entries()] == [70, 70, 70, 0, None],
        timeout=LONG,
    )
    qtbot.waitUntil(lambda: len(window.session.proposals) == LINES)
    return window


def strip_of(window: MainWindow) -> AcceptStrip:
    return window.page_commands.acceptance.strip


def show(window: MainWindow, number: int, qtbot: QtBot) -> PageEntry:
    """Show a page and look at it."""
    entry = window.pages.entry_at(number)
    window.session.show(entry.id)
    look(window, qtbot)
    return entry


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    widget = window.focusWidget() or window.canvas
    QTest.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)


def ask(window: MainWindow, number: int, qtbot: QtBot) -> Page:
    """Press Ctrl+Enter on a page that is not accepted by one key; return the page."""
    show(window, number, qtbot)
    press(window, Key.Key_Return, CTRL)
    assert strip_of(window).is_open
    assert window.session.page is not None
    return window.session.page


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
    assert not desk.messages.isVisible()
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
    desk.session.entry_changed.emit(first.id)
    assert desk.pages.count_of(Mark.UNSEEN) == 1
    show(desk, 0, qtbot)
    press(desk, Key.Key_Return, CTRL)
    assert desk.session.page is not None
    assert desk.session.page.id == first.id, "it still waits for somebody to look"
    look(desk, qtbot)
    press(desk, Key.Key_Return, CTRL)
    assert project.page(first.id).voucher is Voucher.PERSON
    assert desk.pages.count_of(Mark.UNSEEN) == 0


def test_labels_that_were_not_imported_are_named(
    desk: MainWindow, project: Project, qtbot: QtBot
) -> None:
    first = desk.pages.entry_at(0)
    project.store.pages.record_refused(first.id, ["Line 3 has no points.", "Line 9 has none."])
    ask(desk, 0, qtbot)
    assert "Line 3 has no points. And 1 more." in strip_of(desk).question.text()
    press(desk, Key.Key_A)
    assert project.page(first.id).voucher is Voucher.PERSON


def test_another_picture_of_the_page_has_to_be_looked_at(desk: MainWindow, qtbot: QtBot) -> None:
    show(desk, 0, qtbot)
    assert desk.canvas.gaze.seen.is_whole
    image = desk.canvas.scene.image
    image.take(build_pyramid(np.zeros((SHEET[1], SHEET[0], 3), np.uint8)))
    assert desk.canvas.gaze.seen == Seen()
    press(desk, Key.Key_Return, CTRL)
    assert "only just come up" in desk.messages.label.text()


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
