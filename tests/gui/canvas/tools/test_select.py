"""Selecting, moving and reshaping with real pointer and key events."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.core.annotation import Origin, Point, Polygon
from labeler.core.geometry import bounds, rectangle
from labeler.gui.canvas.palette import OutlineStyle
from labeler.gui.canvas.scene import Layer
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
    assert view.session.selected == {"first"}
    double_click(view, (60, 60))
    assert view.session.selected == {"first"}


def test_double_click_on_a_proposal_picks_no_character_of_it(view: CanvasView) -> None:
    click(view, (60, 220))
    double_click(view, (60, 220))
    assert view.session.selected_proposals == {1}


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


def test_a_dragged_proposal_is_accepted_where_it_is_dropped(
    view: CanvasView, project: MemoryProject
) -> None:
    session = view.session
    drag(view, (200, 220), (190, 230))
    assert session.page is not None
    line, character = session.page.regions[-2:]
    assert bounds(line.polygon) == (30, 210, 230, 250)
    assert bounds(character.polygon) == (35, 215, 65, 245)
    assert (line.origin, character.line_id) == (Origin(1, is_corrected=True), line.id)
    assert session.selected == {line.id}
    assert [text for text, _, _ in project.journal.done] == ["Move region"]
    session.undo()
    assert [p.id for p in session.proposals] == [1, 2, 3]
    assert (session.selected, session.selected_proposals) == (frozenset(), {1})


def test_regions_and_proposals_are_dragged_together(
    view: CanvasView, project: MemoryProject
) -> None:
    view.session.select(["second"], [3])
    drag(view, (200, 140), (210, 145))
    assert view.session.page is not None
    made = view.session.page.regions[-1]
    assert bounds(outline(view, "second")) == (50, 125, 250, 165)
    assert bounds(made.polygon) == (270, 205, 390, 245)
    assert view.session.selected == {"second", made.id}
    assert len(project.journal.done) == 1


def test_a_proposal_that_is_clicked_or_put_back_stays_one(
    view: CanvasView, project: MemoryProject
) -> None:
    click(view, (200, 220))
    drag(view, (200, 220), (201, 221))
    QTest.mousePress(view, LEFT, pos=place(view, (240, 200)))
    move(view, place(view, (260, 190)), LEFT)
    move(view, place(view, (240, 200)), LEFT)
    QTest.mouseRelease(view, LEFT, pos=place(view, (240, 200)))
    assert project.journal.done == []
    assert view.session.selected_proposals == {1}


def test_while_a_proposal_is_dragged_it_is_drawn_once(view: CanvasView) -> None:
    click(view, (320, 220))
    QTest.mousePress(view, LEFT, pos=place(view, (320, 220)))
    move(view, place(view, (320, 160)), LEFT)
    assert view.tool.outlines.keys() == {3}
    assert view.proposals.hidden == {3}
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.proposals.hidden


def test_a_vertex_of_a_proposal_is_put_in_and_taken_out(
    view: CanvasView, project: MemoryProject
) -> None:
    click(view, (200, 220))
    double_click(view, (100, 240))
    assert view.session.page is not None
    (line,) = (r for r in view.session.page.lines if r.origin.proposal_id == 1)
    assert (100, 240) in line.polygon
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert outline(view, line.id) == rectangle((40, 200), (240, 240))
    view.session.undo()
    view.session.undo()
    assert view.session.selected_proposals == {1}
    click(view, (240, 200), SHIFT)
    assert [text for text, _, _ in project.journal.done] == ["Delete vertex"]
    assert len(view.session.page.lines[-1].polygon) == 3


def test_hidden_proposals_are_neither_dragged_nor_cut(
    view: CanvasView, project: MemoryProject
) -> None:
    view.session.select((), [1])
    view.scene.show_layer(Layer.PROPOSALS, is_shown=False)
    drag(view, (240, 220), (250, 220))
    view.use_tool("cut_line")
    drag(view, (140, 190), (140, 250))
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


def test_what_is_under_the_pointer_is_hidden_with_all_lines(view: CanvasView) -> None:
    hover(view, (200, 140))
    assert isinstance(view.tool, select.Select)
    assert view.tool.hovered == "second"
    for layer in (Layer.LINES, Layer.CHARACTERS):
        view.scene.show_layer(layer, is_shown=False)
    hidden = view.grab().toImage()
    view.tool.leave()
    view.refresh()
    assert view.grab().toImage() == hidden
