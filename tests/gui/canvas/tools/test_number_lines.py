"""Lines are put into reading order by clicking them one after the other."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from labeler.core.annotation import Level, Region
from labeler.core.geometry import rectangle
from labeler.gui.canvas.view import CanvasView
from tests.gui.canvas.pointer import click

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(view: CanvasView) -> CanvasView:
    """Four lines below each other, one character on the first, and a proposal at the foot."""
    session = view.session
    assert session.page is not None
    lines = [
        Region(Level.LINE, rectangle((40, 20 + 40 * n), (240, 40 + 40 * n)), id=f"{n}")
        for n in range(4)
    ]
    letter = Region(Level.CHARACTER, rectangle((45, 22), (60, 38)), line_id="0", id="letter")
    session.edit("Draw", replace(session.page, regions=(lines[0], letter, *lines[1:])))
    view.use_tool("number_lines")
    return view


def click_line(view: CanvasView, number: int, held: Qt.KeyboardModifier | None = None) -> None:
    click(view, (150, 30 + 40 * number), held or Qt.KeyboardModifier.NoModifier)


def order(view: CanvasView) -> list[str]:
    assert view.session.page is not None
    return [region.id for region in view.session.page.regions]


def test_each_click_has_a_line_read_behind_the_one_before(view: CanvasView) -> None:
    for number in (2, 0, 3, 1):
        click_line(view, number)
    assert order(view) == ["2", "0", "letter", "3", "1"]


def test_what_was_clicked_by_mistake_is_undone_and_the_next_click_goes_on_from_there(
    view: CanvasView,
) -> None:
    click_line(view, 3)
    click_line(view, 2)
    assert order(view) == ["3", "2", "0", "letter", "1"]
    view.session.undo()
    assert order(view) == ["3", "0", "letter", "1", "2"]
    click_line(view, 1)
    assert order(view) == ["3", "1", "0", "letter", "2"]


def test_with_shift_one_goes_on_behind_a_line_that_is_right(view: CanvasView) -> None:
    click_line(view, 1, SHIFT)
    assert order(view) == ["0", "letter", "1", "2", "3"]
    click_line(view, 3)
    assert order(view) == ["0", "letter", "1", "3", "2"]


def test_escape_begins_anew_then_puts_the_tool_away(view: CanvasView) -> None:
    click_line(view, 3)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.tool_name == "number_lines"
    click_line(view, 2)
    assert order(view)[0] == "2"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.tool_name == "select"


def test_a_proposal_that_is_numbered_is_accepted(view: CanvasView) -> None:
    click_line(view, 0, SHIFT)
    click(view, (150, 220))
    page = view.session.page
    assert page is not None
    assert page.lines[1].origin.proposal_id == 1
    assert len(page.lines) == 5
    view.session.undo()
    assert order(view) == ["0", "letter", "1", "2", "3"]


def test_the_way_from_line_to_line_and_the_numbers_are_drawn(view: CanvasView) -> None:
    def at(x: float, y: float) -> QColor:
        place = view.viewport.to_canvas((x, y))
        return QColor(view.grab().toImage().pixel(round(place[0]), round(place[1])))

    between = at(40, 85)
    view.use_tool("select")
    assert at(40, 85) != between, "the way from the second line to the third"
