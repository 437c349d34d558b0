"""Curved lines drawn and corrected with pointer and keys, each change in one step of undo."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.core import curve_edits, curves
from labeler.core.annotation import BezierPair, Curve, Knot, Page, Point, Region, Ribbon
from labeler.core.curve_handles import centre_line
from labeler.gui import curving, selection_edits
from labeler.gui.canvas.view import CanvasView
from tests.gui.canvas.conftest import MemoryProject
from tests.gui.canvas.pointer import LEFT, click, double_click, drag, move, place

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
BOW = Ribbon((Knot((50, 70), 20), Knot((150, 50), 20), Knot((250, 70), 20)))
INSIDE = (100, 60)
"""A point of the line that lies on none of its handles."""


@pytest.fixture
def page(page: Page) -> Page:
    """The first line is curved, and no characters are under the pointer."""
    lines = replace(page, regions=page.lines)
    return curve_edits.set_curve(lines, "first", BOW)


def line(view: CanvasView, key: str = "first") -> Region:
    assert view.session.page is not None
    return view.session.page.region(key)


def rounded(curve: Curve | None) -> list[Point]:
    assert isinstance(curve, Ribbon)
    return [(round(knot.at[0]), round(knot.at[1])) for knot in curve.knots]


def halves(view: CanvasView) -> list[float]:
    curve = line(view).curve
    assert isinstance(curve, Ribbon)
    return [round(knot.half_height, 1) for knot in curve.knots]


def steps(project: MemoryProject) -> list[str]:
    return [text for text, _, _ in project.journal.done]


def test_a_curved_line_keeps_the_points_it_was_drawn_through(view: CanvasView) -> None:
    view.use_tool("draw_ribbon")
    for at in [(260, 180), (320, 160), (380, 180)]:
        click(view, at)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.session.page is not None
    (drawn,) = (one for one in view.session.page.lines if one.id in view.session.selected)
    assert rounded(drawn.curve) == [(260, 180), (320, 160), (380, 180)]
    assert drawn.curve is not None
    assert curves.follows(drawn.polygon, curves.outline(drawn.curve))


def test_a_point_follows_the_pointer_and_the_outline_follows_the_point(
    view: CanvasView, project: MemoryProject
) -> None:
    click(view, INSIDE)
    drag(view, (150, 50), (155, 60))
    assert rounded(line(view).curve) == [(50, 70), (155, 60), (250, 70)]
    assert line(view).polygon == curves.outline(line(view).curve)  # type: ignore[arg-type]
    assert steps(project) == ["Move point of curved line"]
    view.session.undo()
    assert line(view).curve == BOW
    assert line(view).polygon == curves.outline(BOW)


def test_the_height_is_dragged_at_one_point_or_at_all(
    view: CanvasView, project: MemoryProject
) -> None:
    click(view, INSIDE)
    drag(view, (150, 30), (150, 20))
    assert halves(view) == [20, 25, 20]
    assert rounded(line(view).curve)[1] == (150, 45)
    view.session.undo()
    drag(view, (150, 70), (150, 80), held=SHIFT)
    assert halves(view) == [25, 25, 25]
    view.session.undo()
    drag(view, (150, 70), (150, 80), held=CTRL)
    assert halves(view) == [20, 30, 20]
    assert rounded(line(view).curve)[1] == (150, 50)
    assert steps(project)[-1] == "Change height of curved line"


def test_points_are_put_on_the_centre_line_and_taken_away_but_two_stay(
    qtbot: QtBot, view: CanvasView, project: MemoryProject
) -> None:
    click(view, INSIDE)
    on_it = centre_line(BOW)[12]
    double_click(view, on_it)
    assert len(rounded(line(view).curve)) == 4
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert rounded(line(view).curve) == rounded(BOW)
    click(view, on_it, CTRL)
    click(view, on_it, SHIFT)
    click(view, (150, 50), SHIFT)
    assert rounded(line(view).curve) == [(50, 70), (250, 70)]
    with qtbot.waitSignal(view.session.problem) as told:
        click(view, (250, 70), SHIFT)
    assert "at least two points" in told.args[0]
    assert steps(project) == [
        "Insert point of curved line", "Delete point of curved line",
        "Insert point of curved line", "Delete point of curved line", "Delete point of curved line",
    ]  # fmt: skip


def test_its_body_moves_it_with_the_curve(view: CanvasView, project: MemoryProject) -> None:
    click(view, INSIDE)
    drag(view, INSIDE, (110, 70))
    assert rounded(line(view).curve) == [(60, 80), (160, 60), (260, 80)]
    assert steps(project) == ["Move region"]


def test_escape_leaves_it_as_it_was(view: CanvasView, project: MemoryProject) -> None:
    click(view, INSIDE)
    QTest.mousePress(view, LEFT, pos=place(view, (150, 50)))
    move(view, place(view, (160, 90)), LEFT)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, pos=place(view, (160, 90)))
    assert line(view).curve == BOW
    assert steps(project) == []


def test_started_elsewhere_it_is_read_from_its_other_end(view: CanvasView) -> None:
    click(view, INSIDE)
    selection_edits.start_at_vertex(view.session)
    assert rounded(line(view).curve) == rounded(BOW)[::-1]


def test_the_menu_tells_the_overlap_before_bezier_curves_are_made(
    view: CanvasView, project: MemoryProject
) -> None:
    session = view.session
    session.select(["first"])
    assert curving.caption(session, Ribbon) == "Make curved line"
    assert curving.caption(session, BezierPair).startswith("Make Bezier curves (overlap 0.9")
    curving.convert(session, BezierPair)
    pair = line(view).curve
    assert isinstance(pair, BezierPair)
    x, y = pair.upper[1]
    drag(view, (x, y), (x + 5, y - 8))
    bent = line(view).curve
    assert isinstance(bent, BezierPair)
    assert bent.upper[1] == pytest.approx((x + 5, y - 8), abs=1)
    assert bent.lower == pair.lower
    assert steps(project) == ["Make Bezier curves", "Bend curved line"]
    session.undo()
    session.undo()
    assert line(view).curve == BOW


def test_without_its_curve_the_vertices_can_be_dragged(
    qtbot: QtBot, view: CanvasView, project: MemoryProject
) -> None:
    session = view.session
    session.select(["first"])
    curving.remove(session)
    assert line(view).curve is None
    (x, y), *rest = line(view).polygon
    drag(view, (x, y), (x - 6, y - 6))
    assert line(view).polygon[0] == pytest.approx((x - 6, y - 6), abs=1)
    assert line(view).polygon[1:] == tuple(rest)
    curving.convert(session, Ribbon)
    assert isinstance(line(view).curve, Ribbon)
    session.select(["second"])
    with qtbot.waitSignal(session.problem) as told:
        curving.remove(session)
    assert "no curve" in told.args[0]
    assert steps(project) == ["Remove curve", "Move vertex", "Make curved line"]


def test_a_proposal_that_becomes_curved_is_accepted_in_the_same_step(
    view: CanvasView, project: MemoryProject
) -> None:
    session = view.session
    session.select((), [1])
    curving.convert(session, Ribbon)
    assert session.page is not None
    (made,) = (region for region in session.page.lines if region.origin.proposal_id == 1)
    assert isinstance(made.curve, Ribbon)
    assert steps(project) == ["Make curved line"]
    session.undo()
    assert session.selected_proposals == {1}


def test_whoever_cuts_it_aslant_is_told_that_the_curve_is_gone(
    qtbot: QtBot, view: CanvasView
) -> None:
    view.use_tool("cut_line")
    with qtbot.waitSignal(view.session.problem) as told:
        drag(view, (110, 20), (170, 90))
    assert "no curve any more" in told.args[0]
    view.session.undo()
    assert line(view).curve == BOW
    drag(view, (150, 20), (150, 90))
    assert view.session.page is not None
    parts = [one for one in view.session.page.lines if one.curve is not None]
    assert len(parts) == 2
