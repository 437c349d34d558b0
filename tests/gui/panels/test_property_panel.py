"""Typing into the property panel: every key is stored, one go is one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import Count, CountSource, IgnoreReason, Origin, ReviewState
from labeler.gui.main_window import MainWindow
from labeler.gui.panels.property_facts import provenance
from labeler.gui.panels.property_panel import NO_COUNT
from tests.builders import character, line
from tests.gui.desk import shown


@pytest.fixture
def with_lines(window: MainWindow, project: object) -> MainWindow:
    """Two lines on the shown page; the first one is selected."""
    session = window.session
    assert session.page is not None
    count = Count(4, CountSource.MODEL)
    lines = [
        line(10, 10, "first", count=count),
        line(10, 50, "second", count=Count(6, count.source)),
    ]
    session.edit("Draw", edits.add_regions(session.page, lines))
    session.select(["first"])
    return window


def test_it_says_what_is_selected(with_lines: MainWindow) -> None:
    panel, session = with_lines.property_panel, with_lines.session
    assert (panel.title.text(), panel.count.value()) == ("Line", 4)
    assert panel.count_source.text() == "the model's guess"
    session.select(["first", "second"])
    assert panel.title.text() == "2 regions, 10 characters"
    assert panel.count.value() == NO_COUNT
    assert not panel.text.isEnabled()
    session.select()
    assert panel.title.text() == "2 lines"
    assert not panel.count.isEnabled()
    letters = [character(20, 20, of="first"), character(40, 20, of="first")]
    session.edit("Draw", edits.add_regions(shown(with_lines), letters))
    session.select()
    assert panel.title.text() == "2 lines, 2 characters outlined"


def test_a_page_says_what_was_not_imported_until_somebody_settles_it(
    with_lines: MainWindow,
) -> None:
    panel, session = with_lines.property_panel, with_lines.session
    assert session.project is not None
    assert session.page is not None
    session.project.store.pages.record_refused(session.page.id, ["a.json, shape 2: no outline."])
    session.show(session.page.id)
    assert "Not imported: a.json, shape 2: no outline." in panel.facts.text()
    session.edit("Accept", edits.set_state(session.page, ReviewState.ACCEPTED))
    assert "Not imported" not in panel.facts.text()
    session.undo()
    assert "Not imported" in panel.facts.text()


def test_what_is_typed_is_stored_at_once_and_undone_in_one_step(
    with_lines: MainWindow, qtbot: QtBot
) -> None:
    panel, session = with_lines.property_panel, with_lines.session
    qtbot.keyClicks(panel.text, "Summe")
    assert session.project is not None
    assert session.page is not None
    stored = session.project.store.pages.load(session.page.id)
    assert stored.region("first").text == "Summe"
    session.undo()
    assert session.page.region("first").text == ""
    assert panel.text.text() == ""


def test_typing_keeps_the_cursor_in_its_place(with_lines: MainWindow, qtbot: QtBot) -> None:
    panel = with_lines.property_panel
    qtbot.keyClicks(panel.text, "ac")
    panel.text.setCursorPosition(1)
    qtbot.keyClicks(panel.text, "b")
    assert (panel.text.text(), panel.text.cursorPosition()) == ("abc", 2)


def test_each_region_is_a_step_of_its_own(with_lines: MainWindow, qtbot: QtBot) -> None:
    panel, session = with_lines.property_panel, with_lines.session
    qtbot.keyClicks(panel.text, "one")
    session.select(["second"])
    qtbot.keyClicks(panel.text, "two")
    session.undo()
    assert session.page is not None
    assert [region.text for region in session.page.lines] == ["one", ""]


def test_a_count_is_typed_or_taken_away(with_lines: MainWindow, qtbot: QtBot) -> None:
    panel, session = with_lines.property_panel, with_lines.session
    panel.count.selectAll()
    qtbot.keyClicks(panel.count, "12")
    qtbot.keyClick(panel.count, Qt.Key.Key_Return)
    assert session.page is not None
    assert session.page.region("first").count == Count(12, CountSource.TYPED)
    panel.count.setValue(NO_COUNT)
    assert session.page.region("first").count is None


def test_ignoring_has_a_reason(with_lines: MainWindow, qtbot: QtBot) -> None:
    panel, session = with_lines.property_panel, with_lines.session
    panel.ignore.setCurrentText("cut off")
    panel.ignore.activated.emit(panel.ignore.currentIndex())
    assert session.page is not None
    assert session.page.region("first").ignore is IgnoreReason.CUT_OFF
    with_lines.actions_by_id["ignore"].trigger()
    assert session.page.region("first").ignore is None
    assert panel.ignore.reason is None


def test_where_a_region_comes_from() -> None:
    assert provenance(line(0, 0)) == "Drawn or imported"
    assert provenance(line(0, 0, origin=Origin(12))) == "Proposal 12, as it stood"
    assert provenance(line(0, 0, origin=Origin(12, is_corrected=True))) == "Proposal 12, corrected"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_from_a_field_back_to_the_page(with_lines: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    window, panel = with_lines, with_lines.property_panel
    window.activateWindow()
    panel.text.setFocus()
    qtbot.waitUntil(panel.text.hasFocus)
    qtbot.keyClicks(panel.text, "go on")
    qtbot.keyClick(panel.text, key)
    assert window.canvas.hasFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Tab)
    assert window.session.selected == {"second"}
    assert window.session.page is not None
    assert window.session.page.region("first").text == "go on"


def test_a_selected_proposal_says_how_sure_it_is(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.proposals_changed, timeout=20_000):
        window.actions_by_id["propose"].trigger()
    first, second = window.session.proposals
    panel = window.property_panel
    window.session.select((), [first.id])
    assert panel.title.text() == "Proposed line"
    assert panel.facts.text() == "Score 0.90"
    assert panel.count.value() == 5
    window.session.select((), [first.id, second.id])
    assert panel.title.text() == "2 proposals, 5 characters"
    assert not panel.text.isEnabled()


def test_a_transcript_that_is_pasted_with_line_breaks_becomes_one_line(
    with_lines: MainWindow,
) -> None:
    QApplication.clipboard().setText("Sum\n10.00")
    with_lines.property_panel.text.setFocus()
    with_lines.property_panel.text.paste()
    assert shown(with_lines).region("first").text == "Sum 10.00"
    assert "line breaks became spaces" in with_lines.messages.label.text()
