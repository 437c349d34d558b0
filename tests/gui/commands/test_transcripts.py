"""Transcripts through the real window: keys, menus, list and panel, one project on disk."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import edits, transcribing
from labeler.core.annotation import (
    Count,
    CountSource,
    Page,
    Polygon,
    Region,
    ReviewState,
    TextSource,
)
from labeler.core.line_facts import Concern
from labeler.core.reading import Reading
from labeler.gui.item_models.region_tree import COUNT
from labeler.gui.main_window import MainWindow
from tests.builders import line
from tests.fakes.readers import FakeReader, reading
from tests.gui.looking import look

LONG = 20_000
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Till(FakeReader):
    """Reads two lines of a receipt; it takes the O for a zero and says so."""

    def read_line(self, line: Polygon) -> Reading:
        return reading("T0TAL", doubtful="0") if line[0][1] < 30 else reading("1 0.00")


@pytest.fixture
def reader() -> FakeReader:
    return Till()


@pytest.fixture
def read(window: MainWindow, reader_weights: object, project: object, qtbot: QtBot) -> MainWindow:
    """A page with two lines that are read; the second one has a count that is too high."""
    session = window.session
    assert session.page is not None
    lines = [
        line(20, 10, "first", count=Count(8, CountSource.MODEL)),
        line(20, 50, "second", count=Count(9, CountSource.TYPED)),
    ]
    session.edit("Draw", edits.add_regions(session.page, lines))
    qtbot.waitUntil(lambda: len(session.readings) == 2, timeout=LONG)
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    return window


def says_two_words(region: Region) -> Region:
    return replace(region, text="TOTAL 10.00", count=Count(10, CountSource.TYPED))


def shown(window: MainWindow) -> Page:
    assert window.session.page is not None
    return window.session.page


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    widget = window.focusWidget() or window.canvas
    QTest.keyClick(widget, key, held)


def test_f2_writes_and_single_letters_do_nothing_else(read: MainWindow, qtbot: QtBot) -> None:
    page_id = shown(read).id
    press(read, Qt.Key.Key_Tab)
    press(read, Qt.Key.Key_F2)
    field = read.canvas.line_editor.field
    qtbot.waitUntil(field.hasFocus)
    assert field.textCursor().selectedText() == "0"
    assert "Tab" in read.status_line.hint.text()
    QTest.keyClicks(field, "O")
    press(read, Qt.Key.Key_End)  # accepts the page elsewhere
    QTest.keyClicks(field, " dEx")
    press(read, Qt.Key.Key_Return)
    assert shown(read).id == page_id
    assert shown(read).state is ReviewState.IN_WORK
    assert shown(read).region("first").text == "TOTAL dEx"
    assert "Tab" not in read.status_line.hint.text()
    press(read, Qt.Key.Key_Z, CTRL)
    assert shown(read).region("first").text == ""


def test_f2_goes_on_to_the_next_doubtful_character(read: MainWindow, qtbot: QtBot) -> None:
    press(read, Qt.Key.Key_Tab)
    press(read, Qt.Key.Key_Return)
    field = read.canvas.line_editor.field
    qtbot.waitUntil(field.hasFocus)
    press(read, Qt.Key.Key_Home)
    QTest.keyClicks(field, "A ")
    press(read, Qt.Key.Key_F2)
    assert field.textCursor().selectedText() == "0"
    assert field.toPlainText() == "A T0TAL"
    assert shown(read).region("first").text == ""


def test_accepting_the_page_while_writing_stores_what_was_typed(
    read: MainWindow, project: Project, qtbot: QtBot
) -> None:
    page_id = shown(read).id
    look(read, qtbot)
    press(read, Qt.Key.Key_Tab)
    press(read, Qt.Key.Key_F2)
    qtbot.waitUntil(read.canvas.line_editor.field.hasFocus)
    QTest.keyClicks(read.canvas.line_editor.field, "O")
    press(read, Qt.Key.Key_Return, CTRL)
    page = project.page(page_id)
    assert shown(read).id != page_id
    assert page.state is ReviewState.ACCEPTED
    assert [(r.text, r.text_source) for r in page.lines] == [
        ("TOTAL", TextSource.PERSON),
        ("1 0.00", TextSource.READER),
    ]


def test_closing_the_project_while_writing_stores_what_was_typed(
    read: MainWindow, project: Project, qtbot: QtBot
) -> None:
    press(read, Qt.Key.Key_Tab)
    press(read, Qt.Key.Key_F2)
    qtbot.waitUntil(read.canvas.line_editor.field.hasFocus)
    QTest.keyClicks(read.canvas.line_editor.field, "O")
    read.actions_by_id["close_project"].trigger()
    with Project.open(project.folder) as again:
        assert again.page(again.entries()[0].id).region("first").text == "TOTAL"


def test_e_goes_through_what_is_doubtful_and_what_disagrees(read: MainWindow, qtbot: QtBot) -> None:
    look(read, qtbot)
    for wanted in ("first", "second", "first"):
        press(read, Qt.Key.Key_E)
        qtbot.waitUntil(lambda: read.session.selected == {wanted}, timeout=LONG)  # noqa: B023
    press(read, Qt.Key.Key_E, SHIFT)
    qtbot.waitUntil(lambda: read.session.selected == {"second"}, timeout=LONG)
    assert "Check: 5 characters read, count 9" in read.property_panel.facts.text()
    press(read, Qt.Key.Key_F2)
    press(read, Qt.Key.Key_Return)
    facts = read.property_panel.facts.text()
    assert "Marked as right: 5 characters written, count 9" in facts
    assert "Check" not in facts


def test_where_all_agree_and_are_read_surely_that_is_said(read: MainWindow, qtbot: QtBot) -> None:
    page = transcribing.set_text(shown(read), "first", "TOTAL")
    read.session.edit("Write", edits.set_count(page, {"second"}, 5))
    look(read, qtbot)
    press(read, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: "needs a check" in read.messages.label.text(), timeout=LONG)
    assert not read.session.selected


def test_the_filter_of_the_list_steers_tab(read: MainWindow) -> None:
    panel = read.region_panel
    panel.concerns.choose(Concern.DOUBTFUL)
    for _ in range(2):
        press(read, Qt.Key.Key_Tab)
        assert read.session.selected == {"first"}
    panel.concerns.choose(Concern.DOUBTFUL, is_chosen=False)
    panel.concerns.choose(Concern.LOW_IN_SCORE)
    press(read, Qt.Key.Key_Tab)
    assert "of the kind that the list of regions shows" in read.messages.label.text()
    panel.concerns.clear()
    press(read, Qt.Key.Key_Tab)
    assert read.session.selected == {"second"}


def test_counts_come_from_the_selection_or_else_from_all(read: MainWindow) -> None:
    action = read.actions_by_id["count_from_text"]
    assert "Spaces do not count" in action.toolTip()
    read.session.select(["second"])
    read.property_panel.count_from_text.click()
    assert shown(read).region("second").count == Count(5, CountSource.READING)
    assert shown(read).region("first").count == Count(8, CountSource.MODEL)
    read.session.select()
    action.trigger()
    assert shown(read).region("first").count == Count(5, CountSource.READING)
    read.actions_by_id["undo"].trigger()
    assert shown(read).region("first").count == Count(8, CountSource.MODEL)


def test_a_line_that_is_read_counts_as_many_characters_as_are_shown_beside_it(
    read: MainWindow,
) -> None:
    panel, tree = read.property_panel, read.region_panel.regions
    read.session.select(["first"])
    assert (panel.count.value(), panel.count_source.text()) == (5, "from the reading")
    assert tree.data(tree.index_of("first"), COUNT) == Count(5, CountSource.READING)
    read.session.select(["second"])
    assert (panel.count.value(), panel.count_source.text()) == (9, "typed")
    assert tree.data(tree.index_of("second"), COUNT) == Count(9, CountSource.TYPED)


@pytest.mark.usefixtures("project")
def test_there_is_nothing_to_count_before_something_is_read(window: MainWindow) -> None:
    assert not window.actions_by_id["count_from_text"].isEnabled()
    window.session.edit("Draw", edits.add_regions(shown(window), [line(20, 10, "mute")]))
    window.actions_by_id["count_from_text"].trigger()
    assert shown(window).region("mute").count is None
    assert "Nobody" in window.messages.label.text()


def test_the_panel_shows_the_reading_where_one_would_type(read: MainWindow) -> None:
    panel = read.property_panel
    read.session.select(["first"])
    assert (panel.text.text(), panel.text.placeholderText()) == ("", "T0TAL")
    read.session.select()
    assert panel.text.placeholderText() == "What it says"


def test_the_filter_keeps_the_selection(read: MainWindow) -> None:
    panel = read.region_panel
    read.session.select(["first"])
    panel.concerns.choose(Concern.DISAGREEING)
    assert [panel.regions.index(row, 0).data() for row in range(panel.regions.rowCount())] == [
        "1 0.00"
    ]
    assert read.session.selected == {"first"}
    read.session.select(["first", "second"])
    assert [index.data() for index in panel.view.selectedIndexes()] == ["1 0.00"]
    read.session.edit("Count", edits.set_count(shown(read), {"second"}, 5))
    assert panel.regions.rowCount() == 0
    assert panel.view.nothing
    assert read.session.selected == {"first", "second"}
    panel.concerns.clear()
    assert len(panel.view.selectedIndexes()) == 2


def test_rows_of_the_list_can_be_told_apart(read: MainWindow) -> None:
    view = read.region_panel.view
    unconfirmed = view.grab().toImage()
    read.session.select(["first"])
    press(read, Qt.Key.Key_Return)
    press(read, Qt.Key.Key_Return)
    read.session.select()
    assert shown(read).region("first").text == "T0TAL"
    assert view.grab().toImage() != unconfirmed


def test_end_in_a_list_accepts_no_page(read: MainWindow) -> None:
    page = shown(read)
    for widget in (read.page_panel.view, read.region_panel.view, read.proposal_bar.slider):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_End)
    assert read.session.project is not None
    assert read.session.project.page(page.id).state is page.state
    assert read.session.entry is not None
    assert read.session.entry.id == read.pages.entries[-1].id


def test_one_switch_hides_all_transcripts(read: MainWindow) -> None:
    with_transcripts = read.canvas.grab().toImage()
    press(read, Qt.Key.Key_T, SHIFT)
    assert not read.actions_by_id["show_transcripts"].isChecked()
    without = read.canvas.grab().toImage()
    assert without != with_transcripts
    press(read, Qt.Key.Key_T, SHIFT)
    assert read.canvas.grab().toImage() == with_transcripts


def test_lines_are_parted_at_spaces_by_one_key(read: MainWindow, qtbot: QtBot) -> None:
    session = read.session
    session.edit("Write", edits.change_regions(shown(read), {"first"}, says_two_words))
    session.select(["first"])
    press(read, Qt.Key.Key_C, SHIFT)
    qtbot.waitUntil(lambda: len(shown(read).lines) == 3, timeout=LONG)
    first, made, second = shown(read).lines
    assert (first.text, made.text, second.id) == ("TOTAL", "10.00", "second")
    assert first.count == made.count == Count(5, CountSource.TRANSCRIPT)
    assert first.text_source is made.text_source is TextSource.PERSON
    assert first.polygon[1][0] == made.polygon[0][0] == pytest.approx(60, abs=30)
    assert not session.selected
    press(read, Qt.Key.Key_Z, CTRL)
    assert [line.id for line in shown(read).lines] == ["first", "second"]
    assert shown(read).region("first").text == "TOTAL 10.00"


def test_where_no_space_is_seen_nothing_changes(
    read: MainWindow, reader: FakeReader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        reader, "word_boundaries", lambda image, lines, progress: [[] for _ in lines]
    )
    before = shown(read)
    with qtbot.waitSignal(read.session.problem, timeout=LONG) as said:
        read.actions_by_id["part_lines"].trigger()
    assert "by hand with C" in said.args[0]
    assert shown(read) == before

    def fail(*_: object) -> None:
        raise RuntimeError("out of memory")

    monkeypatch.setattr(reader, "word_boundaries", fail)
    with qtbot.waitSignal(read.session.problem, timeout=LONG) as said:
        read.actions_by_id["part_lines"].trigger()
    assert "The reader failed: out of memory" in said.args[0]
    assert shown(read) == before


def test_f2_with_nothing_selected_says_what_to_do(window: MainWindow, project: Project) -> None:
    assert project.entries()
    window.session.select()
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert "Select the one line to write" in window.messages.label.text()
