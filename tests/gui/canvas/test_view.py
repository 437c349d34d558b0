"""Zoom, pan, counts, layers and pictures of the canvas."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.core import edits
from labeler.core.annotation import Count, CountSource
from labeler.core.detection import ProbabilityMaps
from labeler.gui.canvas.scene import Layer
from labeler.gui.canvas.view import CanvasView
from tests.gui.canvas.conftest import MemoryProject
from tests.gui.canvas.pointer import click, drag, hover, move, turn_wheel


def picture(view: CanvasView) -> QImage:
    """Return what is on the screen."""
    return view.grab().toImage()


def test_wheel_zooms_at_the_pointer(view: CanvasView) -> None:
    at = QPoint(100, 120)
    before = view.viewport.to_image((100, 120))
    turn_wheel(view, 120, at=at)
    assert view.viewport.zoom == pytest.approx(1.25)
    assert view.viewport.to_image((100, 120)) == pytest.approx(before, abs=1)


def test_two_fingers_pan(view: CanvasView) -> None:
    x, y = view.viewport.x, view.viewport.y
    turn_wheel(view, 30, at=QPoint(100, 100), pixels=QPoint(-12, 20))
    assert (view.viewport.x, view.viewport.y) == (x - 12, y + 20)
    assert view.viewport.zoom == 1.0


def test_middle_button_pans(view: CanvasView) -> None:
    x, y = view.viewport.x, view.viewport.y
    drag(view, (100, 100), (130, 90), Qt.MouseButton.MiddleButton)
    assert (view.viewport.x, view.viewport.y) == (x + 30, y - 10)


def test_space_bar_pans_while_drawing(view: CanvasView) -> None:
    view.use_tool("draw_polygon")
    click(view, (300, 20))
    x = view.viewport.x
    QTest.keyPress(view, Qt.Key.Key_Space)
    drag(view, (100, 100), (80, 100))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert view.viewport.x == x - 20
    assert view.tool.is_busy


def test_panned_picture_is_the_one_painted_afresh(view: CanvasView) -> None:
    view.camera.look_at(view.viewport.at_zoom(2.0))
    picture(view)
    for dx, dy in [(13, 7), (-40, 21), (5, -60), (-3, 0), (0, 9)]:
        view.camera.look_at(view.viewport.moved(dx, dy))
        picture(view)
    QTest.qWait(200)
    moved = picture(view)
    view.scene.frame.invalidate()
    assert picture(view) == moved


def test_edited_picture_is_the_one_painted_afresh(view: CanvasView) -> None:
    picture(view)
    drag(view, (200, 60), (215, 90))
    view.session.select()
    hover(view, (390, 290))
    edited = picture(view)
    view.scene.frame.invalidate()
    assert picture(view) == edited


def test_typed_digits_become_the_count_with_enter(view: CanvasView) -> None:
    click(view, (200, 60))
    QTest.keyClicks(view, "127")
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.session.page is not None
    count = view.session.page.region("first").count
    assert count is not None
    assert (count.value, count.source) == (12, CountSource.TYPED)


def test_typed_digits_become_the_count_after_a_pause(view: CanvasView, qtbot: QtBot) -> None:
    view.session.select(["first", "second"])
    QTest.keyClicks(view, "9")
    with qtbot.waitSignal(view.session.page_changed, timeout=4000):
        pass
    assert view.session.page is not None
    assert {line.count.value for line in view.session.page.lines if line.count} == {9}


def test_escape_forgets_the_digits_and_keeps_the_selection(
    view: CanvasView, project: MemoryProject
) -> None:
    click(view, (200, 60))
    QTest.keyClicks(view, "12")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.count_entry.is_open
    assert view.session.selected == {"first"}
    assert project.journal.done == []


def test_digits_that_need_shift_are_digits(view: CanvasView) -> None:
    view.session.select(["second"])
    for key in "12":  # as a French keyboard sends them
        event = QKeyEvent(QEvent.Type.KeyPress, ord("&"), Qt.KeyboardModifier.ShiftModifier, key)
        QApplication.sendEvent(view, event)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.session.page is not None
    assert view.session.page.region("second").count == Count(12, CountSource.TYPED)


def test_digits_stay_with_the_line_they_were_typed_for(view: CanvasView) -> None:
    view.session.select(["first"])
    QTest.keyClicks(view, "12")
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.session.selected == {"second"}
    assert view.session.page is not None
    assert view.session.page.region("first").count == Count(12, CountSource.TYPED)
    QTest.keyClicks(view, "7")
    view.session.undo()
    assert view.session.page.region("first").count == Count(12, CountSource.TYPED)
    assert view.session.page.region("second").count == Count(5, CountSource.MODEL)
    QTest.keyClicks(view, "7")
    view.session.edit("Delete", edits.delete_regions(view.session.page, {"second"}))
    assert [line.id for line in view.session.page.lines] == ["first"]
    assert view.session.page.region("first").count == Count(12, CountSource.TYPED)


def test_digits_without_a_line_mean_nothing(view: CanvasView, project: MemoryProject) -> None:
    QTest.keyClicks(view, "12")
    assert not view.count_entry.is_open
    view.session.select(["a"])
    QTest.keyClicks(view, "12")
    assert not view.count_entry.is_open


def test_pointer_position_in_image_pixels(view: CanvasView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.pointer_moved) as told:
        hover(view, (123, 45))
    assert told.args == [pytest.approx((123, 45))]


def test_tools_give_hints(view: CanvasView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.hint_changed) as told:
        view.use_tool("cut_line")
    assert told.args == ["Click a line where it is to be cut, or drag across several; Esc ends"]


@pytest.mark.parametrize("layer", [Layer.LINES, Layer.CHARACTERS, Layer.PROPOSALS])
def test_layers_can_be_switched_off_and_on(view: CanvasView, layer: Layer) -> None:
    full = picture(view)
    view.scene.show_layer(layer, is_shown=False)
    assert picture(view) != full
    view.scene.show_layer(layer, is_shown=True)
    assert picture(view) == full


def test_what_is_switched_off_cannot_be_clicked(view: CanvasView) -> None:
    view.scene.show_layer(Layer.LINES, is_shown=False)
    click(view, (200, 140))
    assert not view.session.selected


def test_probability_maps_lie_over_the_page(view: CanvasView) -> None:
    plain = picture(view)
    certain = np.full((30, 40), 255, dtype=np.uint8)
    view.scene.show_maps(ProbabilityMaps(certain, certain))
    assert picture(view) == plain
    view.scene.show_layer(Layer.LINE_MAP, is_shown=True)
    assert picture(view) != plain
    view.session.show(2)
    assert not view.scene.maps.images


def test_unreadable_image_says_why(view: CanvasView, project: MemoryProject, qtbot: QtBot) -> None:
    project.unreadable.add(2)
    with qtbot.waitSignal(view.scene.image.loaded):
        view.session.show(2)
    assert view.scene.image.problem == "The file is cut short. Copy it again."
    picture(view)


def test_faulty_outline_is_drawn_in_warning_colour(
    view: CanvasView, project: MemoryProject, qtbot: QtBot
) -> None:
    page = project.pages[1]
    crossed = ((40.0, 40.0), (240.0, 80.0), (240.0, 40.0), (40.0, 80.0))
    project.pages[1] = replace(page, regions=(replace(page.regions[0], polygon=crossed),))
    with qtbot.waitSignal(view.scene.image.loaded):
        view.session.show(1)
    style = view.regions.style("first")
    assert style.pen.color().hue() == view.colours.amber.hue()


def test_a_canvas_without_a_page_survives_everything(qtbot: QtBot, view: CanvasView) -> None:
    view.session.open(None)
    for name in ("draw_polygon", "draw_rectangle", "cut_line", "select"):
        view.use_tool(name)
        click(view, (50, 50))
        drag(view, (50, 50), (90, 90))
        QTest.keyClicks(view, "1")
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backspace, Qt.Key.Key_Left):
            QTest.keyClick(view, key)
    assert len({picture(view).pixel(x, 50) for x in (10, 50, 90)}) == 1, "nothing is drawn"


def test_dark_theme_repaints(view: CanvasView) -> None:
    palette = view.palette()
    palette.setColor(palette.ColorRole.Window, Qt.GlobalColor.white)
    view.setPalette(palette)
    light = picture(view)
    palette.setColor(palette.ColorRole.Window, Qt.GlobalColor.black)
    view.setPalette(palette)
    assert picture(view).pixelColor(2, 2) != light.pixelColor(2, 2)


def test_crosshair_only_while_something_is_drawn(view: CanvasView) -> None:
    hover(view, (300, 250))
    plain = picture(view)
    view.has_crosshair = True
    assert picture(view) == plain
    view.use_tool("draw_polygon")
    hover(view, (320, 270))
    x, y = (round(part) for part in view.viewport.to_canvas((320, 270)))
    seen = picture(view)
    assert seen.pixel(x, 40) == seen.pixel(60, y) != plain.pixel(60, y)
    move(view, QPoint(1, 1))
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert picture(view).pixel(x, 40) == plain.pixel(x, 40)
