"""Edges and corners dragged with a real pointer, on a page where a pixel is one of the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from labeler.core import edits
from labeler.core.annotation import Bounds, Point, Polygon
from labeler.core.geometry import bounds, rectangle, rotated
from labeler.core.reshaping import is_rectangle
from labeler.gui.canvas.view import CanvasView
from tests.gui.canvas.conftest import MemoryProject
from tests.gui.canvas.pointer import LEFT, NONE, click, drag, hover, move, place

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
Shape = Qt.CursorShape


def outline(view: CanvasView, key: str = "first") -> Polygon:
    assert view.session.page is not None
    return view.session.page.region(key).polygon


def reshape(view: CanvasView, key: str, polygon: Polygon) -> None:
    """Give a region another outline and select it alone."""
    assert view.session.page is not None
    view.session.edit("Reshape", edits.set_polygon(view.session.page, key, polygon))
    view.session.select([key])


@pytest.mark.parametrize(
    ("start", "end", "held", "expected"),
    [
        ((140, 40), (150, 30), NONE, (40, 30, 240, 80)),
        ((240, 60), (260, 70), NONE, (40, 40, 260, 80)),
        ((140, 80), (140, 90), CTRL, (40, 30, 240, 90)),
        ((240, 40), (250, 30), NONE, (40, 30, 250, 80)),
        ((240, 40), (250, 37), SHIFT, (40, 40, 250, 80)),
        ((240, 40), (250, 30), CTRL, (30, 30, 250, 90)),
        ((40, 80), (-90, 90), NONE, (0, 40, 240, 90)),
    ],
)
def test_a_rectangle_is_scaled_by_its_edges_and_corners(
    view: CanvasView, start: Point, end: Point, held: Qt.KeyboardModifier, expected: Bounds
) -> None:
    view.session.select(["first"])
    drag(view, start, end, held=held)
    assert bounds(outline(view)) == expected
    assert is_rectangle(outline(view))
    assert outline(view)[0] == expected[:2], "reading starts where it did"


def test_a_tilted_rectangle_stays_one(view: CanvasView, project: MemoryProject) -> None:
    tilted = rotated(rectangle((100, 100), (260, 130)), 25)
    reshape(view, "second", tilted)
    drag(view, tilted[2], (tilted[2][0] + 30, tilted[2][1] + 5))
    assert is_rectangle(outline(view, "second"))
    assert outline(view, "second")[0] == pytest.approx(tilted[0])
    assert project.journal.done[-1][0] == "Move vertex"
    middle = tuple(sum(parts) / 2 for parts in zip(*outline(view, "second")[:2], strict=True))
    drag(view, middle, (middle[0] + 10, middle[1] - 20))  # type: ignore[arg-type]
    assert is_rectangle(outline(view, "second"))
    assert project.journal.done[-1][0] == "Move edge"


def test_both_keys_let_a_corner_of_a_rectangle_go_alone(view: CanvasView) -> None:
    view.session.select(["first"])
    drag(view, (240, 40), (260, 30), held=SHIFT | CTRL)
    assert outline(view) == ((40, 40), (260, 30), (240, 80), (40, 80))


def test_of_a_quad_an_edge_takes_two_vertices_along_and_a_vertex_none(view: CanvasView) -> None:
    quad = ((40.0, 120.0), (240.0, 126.0), (230.0, 160.0), (50.0, 150.0))
    reshape(view, "second", quad)
    drag(view, (140, 123), (145, 113))
    assert outline(view, "second") == ((45, 110), (245, 116), *quad[2:])
    drag(view, (230, 160), (235, 170))
    assert outline(view, "second") == ((45, 110), (245, 116), (235, 170), quad[3])


@pytest.mark.parametrize(
    ("at", "shape"),
    [
        ((140, 40), Shape.SizeVerCursor),
        ((240, 60), Shape.SizeHorCursor),
        ((40, 40), Shape.SizeFDiagCursor),
        ((40, 80), Shape.SizeBDiagCursor),
        ((140, 60), Shape.SizeAllCursor),
        ((140, 140), Shape.PointingHandCursor),
        ((350, 20), Shape.ArrowCursor),
    ],
)
def test_the_cursor_tells_what_a_press_will_do(view: CanvasView, at: Point, shape: Shape) -> None:
    view.session.select(["first"])
    hover(view, at)
    assert view.cursor().shape() is shape


def test_the_edge_under_the_pointer_stands_out(view: CanvasView) -> None:
    view.session.select(["first"])
    hover(view, (140, 60))
    plain = view.grab().toImage()
    hover(view, (140, 40))
    assert view.grab().toImage() != plain


def test_a_line_of_eight_pixels_is_moved_by_its_body_and_resized_by_its_edge(
    view: CanvasView,
) -> None:
    reshape(view, "second", rectangle((100, 250), (160, 258)))
    drag(view, (130, 254), (140, 264))
    assert bounds(outline(view, "second")) == (110, 260, 170, 268)
    drag(view, (140, 271), (140, 276))
    assert bounds(outline(view, "second")) == (110, 260, 170, 273)


def test_a_click_beside_an_edge_selects_what_it_hits(view: CanvasView) -> None:
    reshape(view, "second", rectangle((40, 82), (240, 120)))
    view.session.select(["first"])
    click(view, (200, 83))
    assert view.session.selected == {"second"}


def test_with_several_selected_there_are_no_handles(view: CanvasView) -> None:
    view.session.select(["first", "second"])
    drag(view, (240, 40), (250, 45))
    assert bounds(outline(view, "second")) == (50, 125, 250, 165)


@pytest.mark.parametrize(
    ("end", "bottom"), [((140, 106), 108.0), ((140, 93), 93.0), ((140, 84), 80.0)]
)
def test_an_edge_snaps_to_the_height_of_other_lines(
    view: CanvasView, end: Point, bottom: float
) -> None:
    reshape(view, "second", rectangle((40, 132), (240, 200)))
    view.session.select(["first"])
    view.snaps = True
    drag(view, (140, 80), end)
    assert bounds(outline(view)) == (40, 40, 240, bottom)


def test_a_corner_snaps_in_line_with_other_lines(view: CanvasView) -> None:
    reshape(view, "second", rectangle((46, 132), (246, 200)))
    view.session.select(["first"])
    view.snaps = True
    drag(view, (240, 80), (249, 112))
    assert bounds(outline(view)) == (40, 40, 246, 108)


def test_what_an_edge_snapped_to_is_shown(view: CanvasView) -> None:
    pictures = []
    for snaps in (False, True):
        view.snaps = snaps
        view.session.select(["first"])
        QTest.mousePress(view, LEFT, pos=place(view, (140, 80)))
        move(view, place(view, (140, 88)), LEFT)
        move(view, place(view, (140, 80)), LEFT)
        pictures.append(view.grab().toImage())
        QTest.keyClick(view, Qt.Key.Key_Escape)
    assert pictures[0] != pictures[1]


def test_a_corner_of_a_proposal_is_dragged_in_one_step(
    view: CanvasView, project: MemoryProject
) -> None:
    click(view, (320, 220))
    drag(view, (380, 240), (390, 250))
    assert view.session.page is not None
    made = view.session.page.regions[-1]
    assert bounds(made.polygon) == (260, 200, 390, 250)
    assert (made.origin.proposal_id, made.origin.is_corrected) == (3, True)
    assert view.session.selected == {made.id}
    assert [text for text, _, _ in project.journal.done] == ["Move vertex"]
    view.session.undo()
    assert view.session.selected_proposals == {3}
    assert made.id not in view.session.page.by_id
