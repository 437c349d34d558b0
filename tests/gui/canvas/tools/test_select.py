"""Selecting, moving and reshaping with real pointer and key events."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.core.annotation import Point, Polygon
from labeler.core.geometry import bounds, rectangle
from labeler.gui.canvas.palette import OutlineStyle
from labeler.gui.canvas.tools import select
from labeler.gui.canvas.view import CanvasView
from tests.gui.canvas.conftest import MemoryProject
from tests.gui.canvas.pointer import (
    LEFT,
    click,
    double_click,
    drag,
    hover,
    move,
    place,
    right_click,
)

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def outline(view: CanvasView, key: str) -> Polygon:
    assert view.session.page is not None
    return view.session.page.region(key).polygon


def test_click_selects_the_line_and_again_what_lies_inside(view: CanvasView) -> None:
    click(view, (60, 60))
    assert view.session.selected == {"first"}
    click(view, (60, 60))
    assert view.session.selected == {"a"}
    click(view, (60, 60))
    assert view.session.selected == {"first"}


def test_click_into_several_selected_lines_selects_the_line(view: CanvasView) -> None:
    view.session.select(["first", "second"])
    click(view, (60, 60))
    assert view.session.selected == {"first"}


def test_a_click_reaches_another_line_before_its_characters(view: CanvasView) -> None:
    view.session.select(["second"])
    click(view, (60, 60))
    assert view.session.selected == {"first"}


def test_while_characters_are_edited_they_come_before_lines(view: CanvasView) -> None:
    view.session.select(["b"])
    click(view, (60, 60))
    assert view.session.selected == {"a"}


def test_double_click_stays_on_the_line(view: CanvasView) -> None:
    double_click(view, (60, 60))
    QTest.mouseRelease(view, LEFT, pos=place(view, (60, 60)))
    assert view.session.selected == {"first"}


def test_right_click_selects_what_is_under_the_pointer(view: CanvasView) -> None:
    view.session.select(["second"])
    right_click(view, (60, 60))
    assert view.session.selected == {"first"}
    right_click(view, (200, 220))
    assert (view.session.selected, view.session.selected_proposals) == (frozenset(), {1})
    right_click(view, (350, 20))
    assert not view.session.selected_proposals


def test_right_click_keeps_a_selection_that_lies_there(view: CanvasView) -> None:
    view.session.select(["first", "second"])
    right_click(view, (200, 140))
    assert view.session.selected == {"first", "second"}


def test_click_beside_everything_selects_nothing(view: CanvasView) -> None:
    click(view, (60, 60))
    click(view, (350, 20))
    assert not view.session.selected


@pytest.mark.parametrize("held", [SHIFT, CTRL])
def test_modified_click_adds_and_takes_away(view: CanvasView, held: Qt.KeyboardModifier) -> None:
    click(view, (200, 60))
    click(view, (200, 140), held)
    assert view.session.selected == {"first", "second"}
    click(view, (200, 60), held)
    assert view.session.selected == {"second"}


def test_rubber_band_selects_what_it_touches(view: CanvasView) -> None:
    drag(view, (300, 20), (200, 150))
    assert view.session.selected == {"first", "second"}


def test_hover_highlights_what_a_click_would_select(view: CanvasView) -> None:
    hover(view, (350, 20))
    plain = view.grab().toImage()
    hover(view, (200, 140))
    assert view.grab().toImage() != plain
    hover(view, (350, 20))
    assert view.grab().toImage() == plain


def test_drag_moves_a_line_with_its_characters_as_one_edit(
    view: CanvasView, project: MemoryProject
) -> None:
    drag(view, (200, 60), (210, 90))
    assert bounds(outline(view, "first")) == (50, 70, 250, 110)
    assert bounds(outline(view, "a")) == (55, 75, 85, 105)
    assert [text for text, _, _ in project.journal.done] == ["Move region"]
    view.session.undo()
    assert bounds(outline(view, "first")) == (40, 40, 240, 80)


def test_drag_stops_at_the_border_of_the_image(view: CanvasView) -> None:
    drag(view, (200, 60), (10, 60))
    assert bounds(outline(view, "first"))[0] == 0
    assert bounds(outline(view, "first"))[2] == 200


def test_trembling_click_moves_nothing(view: CanvasView, project: MemoryProject) -> None:
    drag(view, (200, 60), (201, 61))
    assert project.journal.done == []


def test_escape_drops_a_running_drag(view: CanvasView, project: MemoryProject) -> None:
    click(view, (200, 60))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=place(view, (200, 60)))
    move(view, place(view, (220, 90)), Qt.MouseButton.LeftButton)
    assert view.tool.outlines
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.tool.outlines
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place(view, (220, 90)))
    assert project.journal.done == []
    assert view.session.selected == {"first"}


def test_vertex_follows_the_pointer(view: CanvasView, project: MemoryProject) -> None:
    click(view, (200, 60))
    drag(view, (240, 40), (260, 30))
    assert outline(view, "first")[1] == (260, 30)
    assert project.journal.done[-1][0] == "Move vertex"


def test_vertex_stays_in_the_image(view: CanvasView) -> None:
    click(view, (200, 60))
    drag(view, (40, 40), (-15, -15))
    assert outline(view, "first")[0] == (0, 0)


def test_edge_handle_inserts_a_vertex(view: CanvasView, project: MemoryProject) -> None:
    click(view, (200, 60))
    drag(view, (140, 40), (140, 20))
    assert outline(view, "first") == ((40, 40), (140, 20), (240, 40), (240, 80), (40, 80))
    assert project.journal.done[-1][0] == "Insert vertex"


def test_double_click_on_an_edge_inserts_a_vertex(view: CanvasView) -> None:
    click(view, (200, 60))
    double_click(view, (100, 80))
    assert len(outline(view, "first")) == 5
    assert (100, 80) in outline(view, "first")


def test_ctrl_click_on_an_edge_inserts_a_vertex(view: CanvasView) -> None:
    click(view, (200, 60))
    click(view, (100, 40), CTRL)
    assert outline(view, "first")[1] == (100, 40)


def test_backspace_deletes_the_vertex_under_the_pointer(view: CanvasView) -> None:
    click(view, (200, 60))
    hover(view, (240, 40))
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert outline(view, "first") == ((40, 40), (240, 80), (40, 80))


def test_backspace_deletes_no_vertex_of_the_next_region(view: CanvasView) -> None:
    click(view, (200, 60))
    click(view, (240, 40))
    hover(view, (350, 20))
    view.session.select(["second"])
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert outline(view, "second") == rectangle((40, 120), (240, 160))


def test_shift_click_deletes_a_vertex_but_three_remain(
    view: CanvasView, project: MemoryProject
) -> None:
    told: list[str] = []
    view.session.problem.connect(told.append)
    click(view, (200, 60))
    click(view, (240, 40), SHIFT)
    click(view, (240, 80), SHIFT)
    assert len(outline(view, "first")) == 3
    assert len(project.journal.done) == 1
    assert "three vertices" in told[0]


def test_arrows_nudge_and_merge_into_one_step(view: CanvasView, project: MemoryProject) -> None:
    click(view, (200, 140))
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert bounds(outline(view, "second")) == (43, 130, 243, 170)
    assert len(project.journal.done) == 1
    view.session.undo()
    assert bounds(outline(view, "second")) == (40, 120, 240, 160)


def test_pushing_against_the_border_and_back_changes_nothing(
    view: CanvasView, project: MemoryProject
) -> None:
    before = view.session.page
    click(view, (200, 140))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        for _ in range(30):
            QTest.keyClick(view, key, SHIFT)
    assert view.session.page == before
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert bounds(outline(view, "second")) == (50, 0, 250, 40)


def test_tab_walks_lines_then_proposals(view: CanvasView) -> None:
    seen: list[object] = []
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Tab)
        seen += [*view.session.selected, *view.session.selected_proposals]
    assert seen == ["first", "second", 1, 3, "first"]
    QTest.keyClick(view, Qt.Key.Key_Backtab)
    assert view.session.selected_proposals == {3}


def test_tab_scrolls_into_view(view: CanvasView) -> None:
    view.camera.look_at(view.viewport.at_zoom(4.0, (0, 0)))
    view.session.select(["first"])
    QTest.keyClick(view, Qt.Key.Key_Tab)
    seen = view.viewport.visible
    assert seen.top < 120 < seen.bottom


def test_click_selects_a_proposal_and_drag_leaves_it(
    view: CanvasView, project: MemoryProject
) -> None:
    click(view, (200, 220))
    assert view.session.selected_proposals == {1}
    drag(view, (200, 220), (220, 260))
    assert project.journal.done == []


@pytest.mark.parametrize(("at", "is_proposal"), [((60, 60), False), ((60, 220), True)])
def test_what_is_under_the_pointer_tells_proposals_from_regions(
    view: CanvasView, monkeypatch: pytest.MonkeyPatch, at: Point, is_proposal: bool
) -> None:
    drawn: list[OutlineStyle] = []
    click(view, at)
    assert bool(view.session.selected_proposals) == is_proposal
    hover(view, at)
    monkeypatch.setattr(select, "draw", lambda *given: drawn.append(given[2]))
    view.grab()
    assert [style.pen.style() == Qt.PenStyle.CustomDashLine for style in drawn] == [is_proposal]


@pytest.mark.parametrize("chosen", [(), ("first", "second")])
def test_with_no_one_line_selected_it_is_said_what_to_do(
    view: CanvasView, qtbot: QtBot, chosen: tuple[str, ...]
) -> None:
    view.session.select(chosen)
    with qtbot.waitSignal(view.session.problem) as said:
        view.edit_line()
    assert "Select the one line to write" in said.args[0]
    assert not view.line_editor.is_open
