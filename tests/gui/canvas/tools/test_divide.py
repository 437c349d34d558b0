"""Dividing lines into characters with real pointer and key events."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.core import edits, geometry, transcribing
from labeler.core.annotation import Count, CountSource, Level, Page, Region, ReviewState, TextSource
from labeler.core.geometry import rectangle
from labeler.core.reading import Reading
from labeler.gui import selection_edits
from labeler.gui.canvas.tools.cell_draft import CellDraft
from labeler.gui.canvas.tools.divide import Divide
from labeler.gui.canvas.view import CanvasView
from tests.gui.canvas.conftest import MemoryProject, line
from tests.gui.canvas.pointer import click, double_click, drag, hover

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def divide(view: CanvasView, key: str | int) -> CellDraft:
    """Select a line and take up the tool."""
    if isinstance(key, str):
        view.session.select([key])
    else:
        view.session.select((), [key])
    view.use_tool("divide")
    return draft(view)


def shown(view: CanvasView) -> Page:
    assert view.session.page is not None
    return view.session.page


def draft(view: CanvasView) -> CellDraft:
    assert isinstance(view.tool, Divide)
    assert view.tool.draft is not None
    return view.tool.draft


def characters(view: CanvasView, line: str = "second") -> list[Region]:
    return list(shown(view).characters_of(line))


def edges(view: CanvasView) -> list[int]:
    """Where the separators lie, in image pixels, of a line from x = 40 to 240."""
    return [round(40 + 200 * edge) for edge in draft(view).cells.edges]


def write(view: CanvasView, text: str, line: str = "second") -> None:
    view.session.edit("Write", transcribing.set_text(shown(view), line, text))


def test_cells_are_as_many_as_the_line_is_counted_and_none_is_true_before_enter(
    view: CanvasView, project: MemoryProject
) -> None:
    assert divide(view, "second").cells.count == 5
    assert edges(view) == [40, 80, 120, 160, 200, 240]
    view.session.select(["first"])
    assert project.journal.done == []
    assert characters(view) == []


def test_enter_makes_characters_of_cells_in_one_step(
    view: CanvasView, project: MemoryProject
) -> None:
    divide(view, "second")
    QTest.keyClick(view, Qt.Key.Key_Return)
    found = characters(view)
    assert [one.polygon for one in found] == [
        rectangle((x, 120), (x + 40, 160)) for x in range(40, 240, 40)
    ]
    assert {one.level for one in found} == {Level.CHARACTER}
    assert shown(view).region("second").count == Count(5, CountSource.TYPED)
    assert [text for text, _, _ in project.journal.done] == ["Divide into characters"]
    view.session.undo()
    assert characters(view) == []
    assert shown(view).region("second").count == Count(5, CountSource.MODEL)


def test_enter_on_cells_that_are_on_the_page_writes_what_the_line_says(view: CanvasView) -> None:
    divide(view, "second")
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.line_editor.is_open


def test_characters_say_what_a_person_wrote_and_nothing_that_was_only_read(
    view: CanvasView, project: MemoryProject
) -> None:
    outline = rectangle((40, 120), (240, 160))
    project.readings[1] = {outline: Reading("abc d", (0.99,) * 5)}
    view.session.refresh_readings(1)
    assert divide(view, "second").cells.count == 4
    assert len(draft(view).cells.gaps) == 1
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [one.text for one in characters(view)] == ["", "", "", ""]
    write(view, "wxyz")
    QTest.keyClick(view, Qt.Key.Key_Plus)  # nothing to point at: it stays as it is
    assert draft(view).cells.count == 4
    hover(view, (60, 140))
    QTest.keyClick(view, Qt.Key.Key_4)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [one.text for one in characters(view)] == ["w", "x", "y", "z"]


def test_a_separator_is_dragged_between_its_neighbours(view: CanvasView) -> None:
    divide(view, "second")
    drag(view, (120, 140), (131, 150))
    assert edges(view)[2] == pytest.approx(131, abs=1)
    drag(view, (131, 140), (10, 140))
    assert edges(view)[2] == pytest.approx(82, abs=1)
    assert draft(view).cells.count == 5


def test_plus_adds_a_separator_and_backspace_takes_the_nearest_away(view: CanvasView) -> None:
    divide(view, "second")
    hover(view, (101, 140))
    QTest.keyClicks(view, "+")
    assert edges(view) == [40, 80, 101, 120, 160, 200, 240]
    hover(view, (155, 140))
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert edges(view) == [40, 80, 101, 120, 200, 240]


def test_the_pointer_alone_adds_and_takes_away(view: CanvasView) -> None:
    divide(view, "second")
    double_click(view, (100, 140))
    assert draft(view).cells.count == 6
    click(view, (160, 140), SHIFT)
    assert edges(view) == [40, 80, 100, 120, 200, 240]


def test_digits_say_how_many_there_are_and_the_page_waits(
    view: CanvasView, project: MemoryProject
) -> None:
    divide(view, "second")
    QTest.keyClicks(view, "12")
    assert draft(view).cells.count == 12
    assert not view.count_entry.is_open
    assert project.journal.done == []


def test_a_gap_holds_no_character(view: CanvasView) -> None:
    divide(view, "second")
    click(view, (100, 140), CTRL)
    assert draft(view).cells.count == 4
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [geometry.bounds(one.polygon)[0] for one in characters(view)] == [40, 120, 160, 200]


def test_escape_forgets_what_was_changed_then_puts_the_tool_away(
    view: CanvasView, project: MemoryProject
) -> None:
    divide(view, "second")
    QTest.keyClicks(view, "3")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert draft(view).cells.count == 5
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.tool_name == "select"
    assert project.journal.done == []


def test_who_goes_on_keeps_what_they_changed(view: CanvasView, project: MemoryProject) -> None:
    divide(view, "second")
    QTest.keyClicks(view, "3")
    click(view, (60, 42))
    assert view.session.selected == {"first"}
    assert len(characters(view)) == 3
    divide(view, "second")
    drag(view, (107, 140), (120, 140))
    view.use_tool("select")
    assert geometry.bounds(characters(view)[1].polygon)[0] == pytest.approx(120, abs=1)
    divide(view, "second")
    QTest.keyClicks(view, "6")
    view.session.show(2)
    assert len(project.pages[1].characters_of("second")) == 6


def test_tab_keeps_the_cells_and_goes_on_either_way(
    view: CanvasView, project: MemoryProject
) -> None:
    divide(view, "second")
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert len(characters(view)) == 5
    assert [text for text, _, _ in project.journal.done] == ["Divide into characters"]
    assert draft(view).line.id == 1
    QTest.keyClick(view, Qt.Key.Key_Backtab)
    assert view.session.selected == {"second"}
    assert [text for text, _, _ in project.journal.done] == ["Divide into characters"] * 2


def test_tab_keeps_nothing_that_is_on_the_page_already(
    view: CanvasView, project: MemoryProject
) -> None:
    divide(view, "second")
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert len(project.journal.done) == 1


def test_characters_that_a_person_drew_are_where_cells_begin(view: CanvasView) -> None:
    first = divide(view, "first")
    assert first.cells.count == 2
    assert edges(view) == [45, 75, 80, 110]
    assert first.cells.gaps == {1}
    assert view.scene.regions.hidden == {"a", "b"}
    drag(view, (110, 60), (121, 60))
    QTest.keyClick(view, Qt.Key.Key_Return)
    a, b = characters(view, "first")
    assert (a.id, b.id) == ("a", "b")
    assert a.polygon == rectangle((45, 45), (75, 75))  # nobody has touched it
    assert geometry.bounds(b.polygon) == pytest.approx((80, 40, 121, 80), abs=1)


def test_enter_has_the_count_follow_characters_that_are_there(view: CanvasView) -> None:
    before = divide(view, "first"), characters(view, "first")
    assert not before[0].is_stored
    assert not before[0].agrees
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert draft(view).is_stored
    assert shown(view).region("first").count == Count(2, CountSource.TYPED)
    assert characters(view, "first") == before[1]


def test_a_transcript_of_another_length_is_told_and_stays(view: CanvasView) -> None:
    write(view, "abcd")
    assert divide(view, "second").agrees
    assert draft(view).cells.count == 4
    QTest.keyClicks(view, "5")
    assert not draft(view).agrees
    QTest.keyClick(view, Qt.Key.Key_Return)
    line = shown(view).region("second")
    assert (line.text, line.count) == ("abcd", Count(5, CountSource.TYPED))
    assert view.session.facts.disagrees(line)


def test_cells_of_a_proposal_accept_it_in_the_same_step(
    view: CanvasView, project: MemoryProject
) -> None:
    assert divide(view, 1).cells.count == 4
    QTest.keyClick(view, Qt.Key.Key_Return)
    page = shown(view)
    line = next(one for one in page.lines if one.origin.proposal_id == 1)
    assert view.session.selected == {line.id}
    own = page.characters_of(line.id)
    assert [geometry.bounds(one.polygon)[0] for one in own] == [40, 90, 140, 190]
    assert [one.origin.proposal_id for one in own] == [2, None, None, None]
    assert len(project.journal.done) == 1
    view.session.undo()
    assert {one.id for one in view.session.proposals} == {1, 2, 3}


def test_what_others_do_to_the_line_is_followed(view: CanvasView) -> None:
    divide(view, "second")
    page = shown(view)
    view.session.edit("Set count", edits.set_count(page, {"second"}, 8))
    assert draft(view).cells.count == 8


def test_a_line_comes_close_where_its_separators_could_not_be_told_apart(view: CanvasView) -> None:
    near = view.viewport.scale
    divide(view, "second")
    assert view.viewport.scale == near
    view.use_tool("select")
    write(view, 40 * "i")
    divide(view, "second")
    assert view.viewport.scale > 1.5 * near
    assert not draft(view).is_touched
    view.use_tool("select")
    view.session.select()
    before = view.viewport
    view.use_tool("divide")
    assert view.viewport == before


def test_without_a_line_there_is_nothing_to_divide(view: CanvasView) -> None:
    view.use_tool("divide")
    assert isinstance(view.tool, Divide)
    assert view.tool.draft is None
    click(view, (60, 140))
    assert draft(view).line.id == "second"


def test_cells_are_painted_while_they_are_looked_at(view: CanvasView) -> None:
    view.session.select(["second"])
    before = view.grab().toImage()
    write(view, "wide m")
    view.use_tool("divide")
    assert view.grab().toImage() != before
    assert shown(view).state is not ReviewState.ACCEPTED


def test_a_picture_that_comes_late_is_looked_at_when_it_is_there(
    view: CanvasView, project: MemoryProject, qtbot: QtBot
) -> None:
    project.is_readable.clear()
    project.pages[2] = edits.add_regions(project.pages[2], [line("late", 40, 120, 240, 160)])
    view.session.show(2)
    early = divide(view, "late")
    with qtbot.waitSignal(view.scene.image.loaded):
        project.is_readable.set()
    assert draft(view) is not early
    assert draft(view).cells.count == early.cells.count


def test_cells_go_with_their_line(view: CanvasView) -> None:
    divide(view, "second")
    drag(view, (120, 140), (130, 140))
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert geometry.bounds(characters(view)[1].polygon) == pytest.approx((80, 140, 130, 180), abs=1)


def test_characters_that_nobody_touched_go_with_their_line_as_they_are(view: CanvasView) -> None:
    divide(view, "first")
    drag(view, (110, 60), (121, 60))
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert characters(view, "first")[0].polygon == rectangle((46, 45), (76, 75))


def test_characters_say_what_is_written_by_the_time_they_are_kept(view: CanvasView) -> None:
    write(view, "abcde")
    divide(view, "second")
    drag(view, (120, 140), (130, 140))
    write(view, "vwxyz")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [one.text for one in characters(view)] == ["v", "w", "x", "y", "z"]


def test_cells_go_when_their_line_is_deleted(view: CanvasView, project: MemoryProject) -> None:
    divide(view, "second")
    QTest.keyClicks(view, "3")
    selection_edits.delete(view.session)
    assert [one.id for one in shown(view).regions] == ["first", "a", "b"]
    assert [text for text, _, _ in project.journal.done] == ["Delete region"]


def test_cells_of_a_proposal_that_is_accepted_become_characters_of_its_line(
    view: CanvasView,
) -> None:
    divide(view, 1)
    QTest.keyClicks(view, "5")
    selection_edits.accept(view.session)
    page = shown(view)
    (line,) = [one for one in page.lines if one.origin.proposal_id == 1]
    assert len(page.characters_of(line.id)) == 5


def test_cells_of_a_proposal_that_is_rejected_go_with_it(view: CanvasView) -> None:
    divide(view, 1)
    QTest.keyClicks(view, "5")
    selection_edits.reject(view.session)
    assert shown(view).dismissed == {1, 2}
    assert len(shown(view).regions) == 4


def test_cells_of_a_proposal_that_is_hidden_are_kept(view: CanvasView) -> None:
    divide(view, 3)
    QTest.keyClicks(view, "3")
    view.session.set_threshold(0.8)
    page = shown(view)
    (line,) = [one for one in page.lines if one.origin.proposal_id == 3]
    assert len(page.characters_of(line.id)) == 3


def test_whoever_divides_a_proposal_does_not_say_that_it_reads_as_proposed(
    view: CanvasView, project: MemoryProject
) -> None:
    first, *others = project.proposals[1]
    project.proposals[1] = (replace(first, text="Note"), *others)
    view.session.show(1)
    divide(view, 1)
    QTest.keyClick(view, Qt.Key.Key_Return)
    page = shown(view)
    (line,) = [one for one in page.lines if one.origin.proposal_id == 1]
    said = [(one.text, one.text_source) for one in (line, *page.characters_of(line.id))]
    assert said == [(text, TextSource.READER) for text in ("Note", "N", "o", "t", "e")]


def test_a_line_without_length_can_be_looked_at(view: CanvasView, project: MemoryProject) -> None:
    point = Region(Level.LINE, ((90.0, 200.0),) * 4, id="point")
    project.pages[1] = edits.add_regions(project.pages[1], [point])
    view.session.show(1)
    divide(view, "point")
    draft(view).move_edge(0, (90, 200), 5.0)
    assert draft(view).cells.count == 1
