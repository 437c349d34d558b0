"""Writing what lines say, by keyboard alone, on the page itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QRect, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.core import settling
from labeler.core.annotation import Count, CountSource, TextSource
from labeler.core.geometry import rectangle
from labeler.core.line_facts import Concern
from labeler.core.reading import Reading
from labeler.gui.canvas.line_editor import LineEditor
from labeler.gui.canvas.view import CanvasView
from tests.fakes.readers import reading
from tests.gui.canvas.conftest import MemoryProject
from tests.gui.canvas.pointer import click

FIRST = rectangle((40, 40), (240, 80))
SECOND = rectangle((40, 120), (240, 160))
PROPOSED = rectangle((40, 200), (240, 240))


@pytest.fixture
def project(project: MemoryProject) -> MemoryProject:
    """Two lines and a proposal that are read; the reader is unsure of the zero and the one."""
    project.readings[1] = {
        FIRST: reading("T0TAL 1", doubtful="01"),
        SECOND: reading("Cash"),
        PROPOSED: reading("Change"),
    }
    return project


@pytest.fixture
def editor(view: CanvasView, qtbot: QtBot) -> LineEditor:
    """The editor, open on the first line."""
    view.activateWindow()
    view.session.select(["first"])
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(view.line_editor.field.hasFocus)
    return view.line_editor


def said(view: CanvasView, key: str) -> tuple[str, TextSource]:
    assert view.session.page is not None
    region = view.session.page.region(key)
    return region.text, region.text_source


def press(editor: LineEditor, key: Qt.Key) -> None:
    QTest.keyClick(editor.field, key)


def write(editor: LineEditor, text: str) -> None:
    QTest.keyClicks(editor.field, text)


def test_enter_on_a_region_opens_it_with_what_was_read(editor: LineEditor) -> None:
    assert editor.isVisible()
    assert editor.field.toPlainText() == "T0TAL 1"
    assert editor.field.textCursor().selectedText() == "0"
    assert editor.picture.isVisible()


def test_what_is_typed_replaces_the_doubtful_character_and_enter_confirms_it(
    editor: LineEditor, view: CanvasView, project: MemoryProject, qtbot: QtBot
) -> None:
    write(editor, "O")
    press(editor, Qt.Key.Key_Return)
    assert said(view, "first") == ("TOTAL 1", TextSource.PERSON)
    assert [text for text, _, _ in project.journal.done] == ["Write transcript"]
    assert not editor.isVisible()
    qtbot.waitUntil(view.hasFocus)
    view.session.undo()
    assert said(view, "first")[0] == ""


def test_doubtful_characters_are_gone_through_once(editor: LineEditor) -> None:
    write(editor, "O")
    assert editor.select_doubtful()
    assert editor.field.textCursor().selectedText() == "1"
    assert not editor.select_doubtful()  # the zero is none any more
    assert editor.field.textCursor().selectedText() == "1"


def test_an_unchanged_reading_becomes_the_persons_and_is_no_correction(
    editor: LineEditor, view: CanvasView, project: MemoryProject
) -> None:
    press(editor, Qt.Key.Key_Enter)
    assert said(view, "first") == ("T0TAL 1", TextSource.PERSON)
    assert view.session.page is not None
    region = view.session.page.region("first")
    assert region.count == Count(6, CountSource.TRANSCRIPT)
    assert not region.origin.is_corrected
    assert len(project.journal.done) == 1


def test_tab_goes_through_the_lines_in_reading_order(
    editor: LineEditor, view: CanvasView, project: MemoryProject
) -> None:
    press(editor, Qt.Key.Key_Tab)
    assert said(view, "first")[0] == "T0TAL 1"
    assert view.session.selected == {"second"}
    assert editor.field.toPlainText() == "Cash"
    press(editor, Qt.Key.Key_Tab)
    assert view.session.selected_proposals == {1}
    assert editor.field.toPlainText() == "Change"
    QTest.keyClick(editor.field, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert view.session.selected == {"second"}
    assert editor.field.hasFocus()
    assert [text for text, _, _ in project.journal.done] == [
        "Write transcript",
        "Write transcript",
        "Accept line with transcript",
    ]


def test_behind_the_last_line_tab_closes(editor: LineEditor, view: CanvasView) -> None:
    view.session.select((), [3])
    view.edit_line()
    write(editor, "end")
    press(editor, Qt.Key.Key_Tab)
    assert not editor.is_open
    assert view.session.page is not None
    assert view.session.page.lines[-1].text == "end"


def test_a_confirmed_proposal_is_accepted_with_its_text_and_characters(
    editor: LineEditor, view: CanvasView, project: MemoryProject
) -> None:
    press(editor, Qt.Key.Key_Escape)
    view.session.select((), [1])
    view.edit_line()
    press(editor, Qt.Key.Key_Return)
    assert view.session.page is not None
    line = view.session.page.lines[-1]
    assert (line.text, line.text_source, line.origin.proposal_id) == (
        "Change",
        TextSource.PERSON,
        1,
    )
    assert [c.origin.proposal_id for c in view.session.page.characters_of(line.id)] == [2]
    assert view.session.selected == {line.id}
    assert len(project.journal.done) == 1


def test_a_proposal_of_which_nothing_is_said_is_not_accepted(
    editor: LineEditor, view: CanvasView, project: MemoryProject
) -> None:
    view.session.select((), [3])
    view.edit_line()
    assert editor.field.toPlainText() == ""
    press(editor, Qt.Key.Key_Return)
    assert project.journal.done == []
    assert 3 in {proposal.id for proposal in view.session.proposals}


def test_what_is_read_meanwhile_is_shown_unless_somebody_writes(
    view: CanvasView, project: MemoryProject
) -> None:
    del project.readings[1][SECOND]
    view.session.refresh_readings(1)
    view.session.select(["second"])
    view.edit_line()
    field = view.line_editor.field
    assert field.toPlainText() == ""
    project.readings[1] = project.readings[1] | {SECOND: reading("C4sh", doubtful="4")}
    view.session.refresh_readings(1)
    assert (field.toPlainText(), field.textCursor().selectedText()) == ("C4sh", "4")
    write(view.line_editor, "a")
    project.readings[1] = project.readings[1] | {SECOND: reading("Cosh")}
    view.session.refresh_readings(1)
    assert field.toPlainText() == "Cash"


def test_escape_gives_up(editor: LineEditor, view: CanvasView, project: MemoryProject) -> None:
    write(editor, "nonsense")
    press(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert project.journal.done == []
    assert view.session.selected == {"first"}
    assert view.hasFocus()


def test_a_transcript_can_be_taken_away(editor: LineEditor, view: CanvasView) -> None:
    press(editor, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(editor.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(editor, Qt.Key.Key_Delete)
    press(editor, Qt.Key.Key_Return)
    assert said(view, "first")[0] == ""


@pytest.mark.parametrize(("typed", "left"), [("x", "x"), ("", "")])
def test_a_click_elsewhere_stores_what_was_typed_and_confirms_nothing_else(
    editor: LineEditor, view: CanvasView, typed: str, left: str
) -> None:
    QTest.keyClick(editor.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(editor, typed)
    click(view, (350, 20))
    assert not editor.isVisible()
    assert said(view, "first")[0] == left


def test_the_focus_lost_for_a_while_changes_nothing(editor: LineEditor) -> None:
    write(editor, "O")
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(editor.field, away)
    assert editor.is_open
    assert editor.field.toPlainText() == "TOTAL 1"


def test_showing_another_page_stores_what_was_typed(
    editor: LineEditor, view: CanvasView, project: MemoryProject
) -> None:
    write(editor, "O")
    view.session.show(2)
    assert not editor.is_open
    assert project.pages[1].region("first").text == "TOTAL 1"
    assert project.pages[2].regions == ()


def test_undo_of_the_line_itself_closes_the_editor(editor: LineEditor, view: CanvasView) -> None:
    press(editor, Qt.Key.Key_Escape)
    view.session.select((), [1])
    view.edit_line()
    press(editor, Qt.Key.Key_Return)
    view.edit_line()
    assert editor.is_open
    view.session.undo()
    assert not editor.is_open
    assert not editor.isVisible()


def test_digits_and_letters_mean_text_and_nothing_else(
    editor: LineEditor, view: CanvasView
) -> None:
    write(editor, "7d")
    assert editor.field.toPlainText() == "T7dTAL 1"
    assert not view.count_entry.is_open
    press(editor, Qt.Key.Key_Up)
    assert view.session.page is not None
    assert view.session.page.region("first").polygon == FIRST


def test_it_says_at_once_when_the_numbers_disagree(
    editor: LineEditor, view: CanvasView, project: MemoryProject
) -> None:
    told = "6 characters written, count 6, 2 found"
    assert editor.numbers.text() == f"{told}: Enter says that it is right"
    write(editor, "O")
    assert editor.numbers.text() == told
    press(editor, Qt.Key.Key_Escape)
    view.session.select(["second"])
    view.edit_line()
    assert editor.numbers.text() == "4 characters"
    assert editor.numbers.objectName() == "caption"
    write(editor, "ier")
    assert editor.numbers.text() == "7 characters"


def test_it_stays_on_the_canvas_and_off_the_line(editor: LineEditor, view: CanvasView) -> None:
    for key in ("first", "second"):
        view.line_editor.cancel()
        view.session.select([key])
        view.edit_line()
        line = view.viewport.box_to_canvas(view.regions.box([key]))  # type: ignore[arg-type]
        on_screen = QRect(round(line.left), round(line.top), round(line.width), round(line.height))
        assert view.rect().contains(editor.geometry())
        assert not editor.geometry().intersects(on_screen)
    below = editor.y()
    view.camera.pan(0, 150)
    assert editor.y() < below  # there is no room below the line any more


def test_the_picture_of_a_line_on_its_head_is_turned(
    view: CanvasView, project: MemoryProject
) -> None:
    pixels = view.scene.image.pixels
    assert pixels is not None
    marked = pixels.copy()
    marked[40:60, 40:60] = 0
    picture = view.line_editor.picture
    picture.show_line(marked, FIRST, (400, 40))
    upright = picture.grab().toImage()
    picture.show_line(marked, FIRST, (400, 40), is_upside_down=True)
    turned = picture.grab().toImage()
    assert upright.pixelColor(8, 8).lightness() < 60 < upright.pixelColor(150, 30).lightness()
    across, down = turned.width() - 1, turned.height() - 1
    assert turned.pixelColor(across - 8, down - 8) == upright.pixelColor(8, 8)


def test_long_lines_fit_into_the_window(editor: LineEditor, view: CanvasView) -> None:
    view.resize(300, 348)
    view.line_editor.cancel()
    view.session.select(["first"])
    view.edit_line()
    assert view.rect().contains(editor.geometry())
    assert editor.rect().contains(editor.picture.geometry())


def test_what_is_pasted_becomes_one_line(editor: LineEditor) -> None:
    mime = QMimeData()
    mime.setText("two\r\nlines")
    QGuiApplication.clipboard().setMimeData(mime)
    editor.field.selectAll()
    editor.field.paste()
    assert editor.field.text == "two lines"


def test_marks_find_their_characters_behind_letters_of_two_units(
    view: CanvasView, project: MemoryProject
) -> None:
    project.readings[1] = {SECOND: Reading("😀é0", (0.99, 0.99, 0.3))}
    view.session.show(1)
    view.session.select(["second"])
    view.edit_line()
    assert view.line_editor.field.textCursor().selectedText() == "0"


def test_the_field_is_marked_where_nobody_has_looked_and_not_where_somebody_has(
    editor: LineEditor, view: CanvasView
) -> None:
    assert len(editor.field.extraSelections()) == 2
    press(editor, Qt.Key.Key_Return)
    view.edit_line()
    assert editor.field.extraSelections() == []
    assert not editor.field.textCursor().hasSelection()


def test_text_accepted_with_its_page_becomes_the_persons_by_enter(
    view: CanvasView, project: MemoryProject
) -> None:
    page = project.pages[1]
    read = replace(page.region("second"), text="Cash", text_source=TextSource.READER)
    kept = tuple(read if region.id == "second" else region for region in page.regions)
    project.pages[1] = replace(page, regions=kept)
    view.session.show(1)
    view.session.select(["second"])
    view.edit_line()
    press(view.line_editor, Qt.Key.Key_Return)
    assert said(view, "second") == ("Cash", TextSource.PERSON)


def test_enter_on_what_stands_there_settles_that_numbers_disagree(
    editor: LineEditor, view: CanvasView, project: MemoryProject
) -> None:
    press(editor, Qt.Key.Key_Return)
    assert view.session.page is not None
    assert settling.is_settled(view.session.page.region("first"))
    assert not view.session.facts.disagrees(view.session.page.region("first"))
    assert [text for text, _, _ in project.journal.done] == ["Write transcript"]
    view.edit_line()
    assert editor.numbers.text() == "6 characters"
    write(editor, "s")
    assert editor.numbers.objectName() == "warning"


def test_what_was_just_typed_is_still_compared_until_it_is_confirmed_as_it_stands(
    editor: LineEditor, view: CanvasView, project: MemoryProject
) -> None:
    write(editor, "O")
    press(editor, Qt.Key.Key_Return)
    assert view.session.page is not None
    assert view.session.facts.disagrees(view.session.page.region("first"))
    view.edit_line()
    press(editor, Qt.Key.Key_Return)
    assert not view.session.facts.disagrees(view.session.page.region("first"))
    assert [text for text, _, _ in project.journal.done] == [
        "Write transcript",
        "Mark as right",
    ]


def test_tab_goes_only_through_what_the_list_of_regions_shows(
    editor: LineEditor, view: CanvasView, project: MemoryProject
) -> None:
    view.session.concerns = frozenset({Concern.DOUBTFUL})
    project.readings[1] = project.readings[1] | {PROPOSED: reading("Ch4nge", doubtful="4")}
    view.session.refresh_readings(1)
    press(editor, Qt.Key.Key_Tab)
    assert view.session.selected_proposals == {1}
    press(editor, Qt.Key.Key_Tab)
    assert not editor.is_open
