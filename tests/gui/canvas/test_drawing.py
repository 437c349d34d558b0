"""Drawing and cutting with real pointer and key events."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from labeler.core.annotation import Level, Region
from labeler.core.geometry import bounds, rectangle
from labeler.gui.canvas.image_layer import build_pyramid
from labeler.gui.canvas.view import CanvasView
from tests.gui.canvas.conftest import MemoryProject
from tests.gui.canvas.pointer import click, double_click, drag, hover, turn_wheel


def drawn(view: CanvasView) -> Region:
    """Return the one region that is selected."""
    assert view.session.page is not None
    (key,) = view.session.selected
    return view.session.page.region(key)


def order(view: CanvasView) -> list[str]:
    assert view.session.page is not None
    return [region.id for region in view.session.page.regions]


def test_polygon_closes_at_its_first_vertex(view: CanvasView) -> None:
    view.use_tool("draw_polygon")
    for at in [(260, 40), (380, 40), (380, 90), (320, 100), (260, 90), (262, 41)]:
        click(view, at)
    assert drawn(view).polygon == ((260, 40), (380, 40), (380, 90), (320, 100), (260, 90))
    assert view.tool_name == "draw_polygon"


def test_polygon_closes_with_enter_and_becomes_clockwise(view: CanvasView) -> None:
    view.use_tool("draw_polygon")
    for at in [(260, 40), (260, 90), (380, 90), (380, 40)]:
        click(view, at)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert drawn(view).polygon == ((260, 40), (380, 40), (380, 90), (260, 90))


def test_polygon_closes_with_a_double_click(view: CanvasView) -> None:
    view.use_tool("draw_polygon")
    click(view, (260, 40))
    click(view, (380, 40))
    double_click(view, (380, 90))
    assert drawn(view).polygon == ((260, 40), (380, 40), (380, 90))


def test_what_is_drawn_over_the_border_is_cut_off_there(view: CanvasView) -> None:
    view.camera.look_at(view.viewport.at_zoom(1.0, (400, 150)))
    view.use_tool("draw_polygon")
    for at in [(360, 100), (440, 140), (440, 180), (360, 140)]:
        click(view, at)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert drawn(view).polygon == ((360, 100), (400, 120), (400, 160), (360, 140))


def test_backspace_takes_the_last_vertex_back(view: CanvasView) -> None:
    view.use_tool("draw_polygon")
    for at in [(260, 40), (380, 40), (300, 200)]:
        click(view, at)
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    click(view, (380, 90))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert drawn(view).polygon == ((260, 40), (380, 40), (380, 90))


def test_escape_forgets_the_vertices_then_puts_the_tool_away(
    view: CanvasView, project: MemoryProject
) -> None:
    view.use_tool("draw_polygon")
    click(view, (260, 40))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.tool_name == "draw_polygon"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.tool_name == "select"
    assert project.journal.done == []


def test_two_vertices_are_no_region(view: CanvasView, project: MemoryProject) -> None:
    view.use_tool("draw_polygon")
    click(view, (260, 40))
    click(view, (380, 40))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert project.journal.done == []


def test_rectangle_by_dragging_stays_armed(view: CanvasView) -> None:
    view.use_tool("draw_rectangle")
    drag(view, (380, 90), (260, 40))
    assert drawn(view).polygon == rectangle((260, 40), (380, 90))
    drag(view, (260, 110), (380, 150))
    assert drawn(view).polygon == rectangle((260, 110), (380, 150))


def test_rectangle_by_two_clicks(view: CanvasView) -> None:
    view.use_tool("draw_rectangle")
    click(view, (260, 40))
    hover(view, (300, 60))
    click(view, (380, 90))
    assert drawn(view).polygon == rectangle((260, 40), (380, 90))


def test_outline_is_kept_within_the_image(view: CanvasView) -> None:
    view.use_tool("draw_rectangle")
    drag(view, (380, 280), (415, 315))
    assert bounds(drawn(view).polygon) == (380, 280, 400, 300)


def test_four_clicks_make_a_quad(view: CanvasView) -> None:
    view.use_tool("draw_quad")
    for at in [(260, 50), (380, 40), (382, 80), (262, 90)]:
        click(view, at)
    assert drawn(view).polygon == ((260, 50), (380, 40), (382, 80), (262, 90))


def test_line_takes_its_place_in_the_reading_order(view: CanvasView) -> None:
    view.use_tool("draw_rectangle")
    drag(view, (40, 90), (240, 112))
    assert order(view) == ["first", "a", "b", drawn(view).id, "second"]
    drag(view, (40, 5), (240, 30))
    assert order(view)[0] == drawn(view).id


def test_character_belongs_to_the_line_it_lies_on(view: CanvasView) -> None:
    view.use_tool("draw_character")
    drag(view, (120, 45), (150, 75))
    region = drawn(view)
    assert (region.level, region.line_id) == (Level.CHARACTER, "first")
    assert order(view) == ["first", "a", "b", region.id, "second"]


def test_cut_divides_line_and_characters_in_one_edit(
    view: CanvasView, project: MemoryProject
) -> None:
    view.use_tool("cut_line")
    drag(view, (78, 30), (78, 90))
    page = view.session.page
    assert page is not None
    assert len(page.lines) == 3
    assert not view.session.selected
    assert page.region("b").line_id != page.region("a").line_id == "first"
    assert [text for text, _, _ in project.journal.done] == ["Cut line"]


def test_cut_through_several_lines(view: CanvasView) -> None:
    view.use_tool("cut_line")
    drag(view, (150, 20), (150, 180))
    assert view.session.page is not None
    assert len(view.session.page.lines) == 4
    view.session.undo()
    assert len(view.session.page.lines) == 2


def test_a_click_cuts_a_line_where_the_letters_part(view: CanvasView) -> None:
    pixels = np.full((300, 400, 3), 230, np.uint8)
    pixels[125:155, 45:118] = pixels[125:155, 124:230] = 20
    view.scene.image.take(build_pyramid(pixels))
    view.use_tool("cut_line")
    click(view, (117, 140))
    assert view.session.page is not None
    first, second = view.session.page.lines[1:]
    ends = bounds(first.polygon)[2], bounds(second.polygon)[0]
    assert ends == pytest.approx((121, 121), abs=3)
    assert len(view.session.page.lines) == 3
    assert not view.session.selected
    click(view, (300, 20))  # beside every line: a stroke begins
    click(view, (180, 180))
    assert len(view.session.page.lines) == 4


def test_a_double_click_cuts_once(view: CanvasView) -> None:
    view.use_tool("cut_line")
    double_click(view, (140, 140))
    assert view.session.page is not None
    assert len(view.session.page.lines) == 3


def test_cut_beside_every_line_says_what_to_do(view: CanvasView, project: MemoryProject) -> None:
    told: list[str] = []
    view.session.problem.connect(told.append)
    view.use_tool("cut_line")
    drag(view, (300, 30), (300, 90))
    assert project.journal.done == []
    assert told == ["Drag from one side of a line to the other."]


def corners(region: Region) -> list[tuple[int, int]]:
    """Return the outline in whole pixels."""
    return [(round(x), round(y)) for x, y in region.polygon]


def test_rotated_box_by_dragging_its_base_line(view: CanvasView) -> None:
    view.use_tool("draw_rotated")
    drag(view, (260, 120), (340, 60))
    hover(view, (280, 60))
    click(view, (270, 70))
    region = drawn(view)
    # The base line is 100 long; the click lies 34 above it, square to the way of reading.
    assert corners(region) == [(240, 93), (320, 33), (340, 60), (260, 120)]
    assert view.tool_name == "draw_rotated"


def test_rotated_box_by_three_clicks_below_its_base_line(view: CanvasView) -> None:
    view.use_tool("draw_rotated")
    click(view, (260, 50))
    hover(view, (300, 50))
    click(view, (380, 50))
    hover(view, (350, 70))
    click(view, (350, 90))
    assert corners(drawn(view)) == [(260, 50), (380, 50), (380, 90), (260, 90)]


def test_backspace_takes_the_end_of_the_base_line_back(view: CanvasView) -> None:
    view.use_tool("draw_rotated")
    drag(view, (260, 50), (300, 60))
    assert view.tool.is_busy
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    click(view, (380, 50))
    hover(view, (380, 90))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert corners(drawn(view)) == [(260, 50), (380, 50), (380, 90), (260, 90)]


def test_escape_forgets_the_base_line(view: CanvasView, project: MemoryProject) -> None:
    view.use_tool("draw_rotated")
    drag(view, (260, 50), (300, 60))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.tool.is_busy
    click(view, (300, 90))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert project.journal.done == []


def test_ribbon_starts_as_high_as_the_other_lines(view: CanvasView) -> None:
    view.use_tool("draw_ribbon")
    click(view, (40, 260))
    click(view, (240, 260))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert corners(drawn(view)) == [(40, 240), (240, 240), (240, 280), (40, 280)]


def test_wheel_changes_the_height_and_with_ctrl_the_zoom(view: CanvasView) -> None:
    view.use_tool("draw_ribbon")
    click(view, (40, 260))
    click(view, (240, 260))
    turn_wheel(view, -480)
    assert view.viewport.zoom == 1.0
    turn_wheel(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.viewport.zoom == 1.25
    QTest.keyClick(view, Qt.Key.Key_Return)
    left, top, right, bottom = bounds(drawn(view).polygon)
    assert (round(left), round(right)) == (40, 240)
    assert 26 < bottom - top < 29
    turn_wheel(view, -120)
    assert view.viewport.zoom == 1.0


def test_dragging_sets_the_height_at_a_knot(view: CanvasView) -> None:
    view.use_tool("draw_ribbon")
    drag(view, (40, 260), (40, 250))
    drag(view, (240, 260), (240, 240))
    double_click(view, (300, 260))
    outline = corners(drawn(view))
    assert outline[0] == (40, 250)
    assert outline[-1] == (40, 270)
    assert (240, 240) in outline
    assert (300, 240) in outline


def test_ribbon_follows_a_bend_in_pairs(view: CanvasView) -> None:
    view.use_tool("draw_ribbon")
    for at in [(260, 80), (320, 50), (380, 80)]:
        click(view, at)
    QTest.keyClick(view, Qt.Key.Key_Return)
    region = drawn(view)
    assert len(region.polygon) > 6
    assert len(region.polygon) % 2 == 0
    assert region.polygon[0][1] < region.polygon[-1][1]
    assert bounds(region.polygon)[1] < 40


def test_taking_knots_back(view: CanvasView, project: MemoryProject) -> None:
    view.use_tool("draw_ribbon")
    click(view, (260, 80))
    click(view, (380, 80))
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.tool.is_busy
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.tool.is_busy
    assert project.journal.done == []
