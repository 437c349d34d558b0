"""Baselines drawn, changed and removed with pointer and keys, each in one step of undo."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.core import baseline_edits
from labeler.core.annotation import Baseline, Page
from labeler.core.geometry import bounds
from labeler.gui import selection_edits
from labeler.gui.canvas.scene import Layer
from labeler.gui.canvas.view import CanvasView
from tests.gui.canvas.conftest import MemoryProject
from tests.gui.canvas.pointer import LEFT, click, double_click, drag, move, place

DRAWN = ((50.0, 70.0), (140.0, 66.0), (230.0, 70.0))
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(page: Page) -> Page:
    """The first line has a baseline, and no characters under the pointer."""
    lines = replace(page, regions=page.lines)
    return baseline_edits.set_baseline(lines, "first", DRAWN)


def baseline(view: CanvasView, key: str = "first") -> Baseline | None:
    assert view.session.page is not None
    found = view.session.page.region(key).baseline
    return found and tuple((round(x, 3), round(y, 3)) for x, y in found)


def steps(project: MemoryProject) -> list[str]:
    return [text for text, _, _ in project.journal.done]


def test_a_point_follows_the_pointer_and_the_outline_stays(
    view: CanvasView, project: MemoryProject
) -> None:
    click(view, (200, 50))
    before = view.session.page
    drag(view, (140, 66), (144, 60))
    assert baseline(view) == (DRAWN[0], (144, 60), DRAWN[2])
    assert before is not None
    assert view.session.page is not None
    assert view.session.page.region("first").polygon == before.region("first").polygon
    assert steps(project) == ["Move point of baseline"]
    view.session.undo()
    assert baseline(view) == DRAWN


def test_a_piece_of_it_belongs_to_the_body_of_the_line(
    view: CanvasView, project: MemoryProject
) -> None:
    click(view, (200, 50))
    drag(view, (95, 68), (105, 78))
    assert baseline(view) == tuple((x + 10, y + 10) for x, y in DRAWN)
    assert steps(project) == ["Move region"]


def test_double_click_and_ctrl_click_put_a_point_on_it(view: CanvasView) -> None:
    click(view, (200, 50))
    double_click(view, (95, 68))
    assert baseline(view) == (DRAWN[0], (95, 68), *DRAWN[1:])
    click(view, (185, 68), CTRL)
    assert baseline(view) == (DRAWN[0], (95, 68), DRAWN[1], (185, 68), DRAWN[2])


def test_backspace_and_shift_click_take_points_away_but_two_stay(
    qtbot: QtBot, view: CanvasView, project: MemoryProject
) -> None:
    click(view, (200, 50))
    click(view, (140, 66), SHIFT)
    assert baseline(view) == (DRAWN[0], DRAWN[2])
    click(view, (230, 70))
    with qtbot.waitSignal(view.session.problem) as told:
        QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert "at least two points" in told.args[0]
    assert baseline(view) == (DRAWN[0], DRAWN[2])
    assert steps(project) == ["Delete point of baseline"]


def test_escape_leaves_it_as_it_was(view: CanvasView, project: MemoryProject) -> None:
    click(view, (200, 50))
    QTest.mousePress(view, LEFT, pos=place(view, (140, 66)))
    move(view, place(view, (160, 50)), LEFT)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, pos=place(view, (160, 50)))
    assert baseline(view) == DRAWN
    assert steps(project) == []


def test_a_corner_that_lies_nearer_is_meant_before_it(view: CanvasView) -> None:
    assert view.session.page is not None
    at_the_end = baseline_edits.set_baseline(view.session.page, "first", ((40, 76), (240, 76)))
    view.session.edit("Baseline", at_the_end)
    click(view, (200, 50))
    drag(view, (40, 80), (30, 90))
    assert bounds(view.session.page.region("first").polygon) == (30, 40, 240, 90)


def test_making_room_above_letters_leaves_it_where_they_stand(view: CanvasView) -> None:
    click(view, (200, 50))
    drag(view, (100, 40), (100, 30))
    assert bounds(view.session.page.region("first").polygon) == (40, 30, 240, 80)  # type: ignore[union-attr]
    assert baseline(view) == DRAWN


def test_it_is_drawn_for_all_selected_lines_that_have_none_and_removed_again(
    qtbot: QtBot, view: CanvasView, project: MemoryProject
) -> None:
    session = view.session
    session.select(["first", "second"])
    selection_edits.draw_baselines(session)
    assert baseline(view) == DRAWN
    assert baseline(view, "second") == ((40, 152), (240, 152))
    with qtbot.waitSignal(session.problem):
        selection_edits.draw_baselines(session)
    selection_edits.remove_baselines(session)
    assert (baseline(view), baseline(view, "second")) == (None, None)
    with qtbot.waitSignal(session.problem):
        selection_edits.remove_baselines(session)
    assert steps(project) == ["Draw baseline", "Remove 2 baselines"]
    session.undo()
    session.undo()
    assert (baseline(view), baseline(view, "second")) == (DRAWN, None)


def test_a_proposal_that_gets_one_is_accepted_in_the_same_step(
    view: CanvasView, project: MemoryProject
) -> None:
    session = view.session
    session.select((), [1])
    selection_edits.draw_baselines(session)
    assert session.page is not None
    (made,) = (region for region in session.page.lines if region.origin.proposal_id == 1)
    assert baseline(view, made.id) == ((40, 232), (240, 232))
    assert steps(project) == ["Draw baseline"]
    session.undo()
    assert session.selected_proposals == {1}


def test_it_is_seen_on_selected_lines_and_on_all_when_wanted(view: CanvasView) -> None:
    view.session.select()
    plain = view.grab().toImage()
    view.scene.show_layer(Layer.BASELINES, is_shown=True)
    with_all = view.grab().toImage()
    assert with_all != plain
    view.scene.show_layer(Layer.LINES, is_shown=False)
    without_lines = view.grab().toImage()
    view.scene.show_layer(Layer.BASELINES, is_shown=False)
    assert view.grab().toImage() == without_lines
    view.scene.show_layer(Layer.LINES, is_shown=True)
    assert view.grab().toImage() == plain
    view.session.select(["first"])
    selected = view.grab().toImage()
    selection_edits.remove_baselines(view.session)
    assert view.grab().toImage() != selected
