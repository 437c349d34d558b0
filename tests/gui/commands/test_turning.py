"""The view of a page is turned, worked on turned, and stays so; labels know nothing of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from labeler.app.project import Project
from labeler.core.annotation import Level, Page, Polygon, Region
from labeler.core.geometry import bounds, rectangle
from labeler.core.reading import Reading
from labeler.core.records import ModelKind
from labeler.gui.canvas.view import CanvasView
from labeler.gui.main_window import MainWindow
from labeler.gui.translation import tr
from tests.gui.canvas.pointer import LEFT, NONE, drag
from tests.gui.desk import draw, shown


def turn(window: MainWindow, name: str = "turn_view_right") -> None:
    window.actions_by_id[name].trigger()


def on_screen(view: CanvasView, polygon: Polygon) -> Polygon:
    return tuple(view.viewport.to_canvas(point) for point in polygon)


def test_turning_changes_the_view_alone(window: MainWindow, project: Project, page: Page) -> None:
    undo = window.session.undo_text
    turn(window)
    assert window.canvas.viewport.turn == 1
    assert shown(window) == page
    assert project.page(page.id) == page
    assert window.session.undo_text == undo
    seen = window.canvas.viewport.box_to_canvas(window.canvas.viewport.page)
    assert seen.left >= 0
    assert seen.bottom <= window.canvas.height()


def test_a_page_is_shown_turned_again_and_others_are_not(
    window: MainWindow, project: Project, page: Page
) -> None:
    other = next(entry.id for entry in project.entries() if entry.id != page.id)
    turn(window, "turn_view_left")
    window.session.show(other)
    assert window.canvas.viewport.turn == 0
    window.session.show(page.id)
    assert window.canvas.viewport.turn == 3
    turn(window)
    assert window.canvas.viewport.turn == 0


@pytest.mark.parametrize("quarters", range(4))
def test_a_rectangle_drawn_on_the_turned_page_starts_at_its_upper_left_on_the_screen(
    window: MainWindow, page: Page, quarters: int
) -> None:
    view = window.canvas
    window.turning_commands.turn(quarters)
    view.use_tool("draw_rectangle")
    drag(view, (30, 70), (60, 84))
    (key,) = window.session.selected
    outline = shown(window).region(key).polygon
    assert bounds(outline) == pytest.approx((30, 70, 60, 84), abs=1.0)
    left, top, _, _ = bounds(on_screen(view, outline))
    assert on_screen(view, outline)[0] == pytest.approx((left, top), abs=1e-6)


@pytest.mark.parametrize("quarters", range(4))
def test_arrows_push_as_the_screen_shows_it(window: MainWindow, page: Page, quarters: int) -> None:
    view = window.canvas
    window.turning_commands.turn(quarters)
    view.use_tool("draw_rectangle")
    drag(view, (30, 70), (60, 84))
    view.use_tool("select")
    (key,) = window.session.selected
    before = bounds(on_screen(view, shown(window).region(key).polygon))
    QTest.keyClick(view, Qt.Key.Key_Right)
    after = bounds(on_screen(view, shown(window).region(key).polygon))
    assert after[0] - before[0] == pytest.approx(view.viewport.scale)
    assert after[1] == pytest.approx(before[1])


@pytest.mark.parametrize("quarters", range(4))
def test_a_side_follows_the_pointer_on_the_turned_page(
    window: MainWindow, page: Page, quarters: int
) -> None:
    view = window.canvas
    window.turning_commands.turn(quarters)
    line = page.lines[0]
    window.session.select([line.id])
    left, top, right, bottom = bounds(line.polygon)
    drag(view, ((left + right) / 2, bottom), ((left + right) / 2, bottom + 10))
    moved = bounds(shown(window).region(line.id).polygon)
    assert moved == pytest.approx((left, top, right, bottom + 10), abs=1.5)


def test_what_is_clicked_is_what_is_seen(window: MainWindow, page: Page) -> None:
    view = window.canvas
    turn(window)
    x, y = view.viewport.to_canvas(page.lines[1].polygon[0])
    QTest.mouseClick(view, LEFT, NONE, QPoint(round(x) - 3, round(y) + 3))
    assert window.session.selected == {page.lines[1].id}


def test_a_page_that_was_read_on_its_side_is_offered_to_be_turned(
    reader_weights: Path, window: MainWindow, page: Page, project: Project
) -> None:
    columns = [rectangle((10 + 12 * row, 10), (18 + 12 * row, 80)) for row in range(4)]
    draw(window, *(Region(Level.LINE, column) for column in columns))
    reading = Reading("TOTAL 12", (0.95,) * 8, is_upside_down=True)
    reader = project.store.models.current(ModelKind.READER)
    assert reader is not None
    strip = window.turning_commands.strip
    assert not strip.isVisible()
    project.store.readings.record(page.id, reader.id, dict.fromkeys(columns, reading))
    window.session.refresh_readings(page.id)
    assert strip.label.text() == tr("Most lines of this page run upwards.")
    window.actions_by_id["turn_upright"].trigger()
    assert window.canvas.viewport.turn == 1
    assert not strip.isVisible()
