"""How much of a page fills the canvas, and what pages that come up look like."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.core.annotation import Level, Proposal
from labeler.core.geometry import rectangle
from labeler.core.settings import PageView
from labeler.gui.canvas.view import CanvasView
from labeler.gui.canvas.viewport import MARGIN, Box
from tests.gui.canvas.conftest import MemoryProject
from tests.gui.canvas.pointer import drag

TEXT = Box(40, 40, 380, 240)
"""Where the lines and proposals of the first page lie."""


def propose(view: CanvasView, project: MemoryProject, page_id: int, outline: Box) -> None:
    """Let the detector find a line on the shown page."""
    polygon = rectangle((outline.left, outline.top), (outline.right, outline.bottom))
    project.proposals[page_id] = (Proposal(9, Level.LINE, polygon, 0.9),)
    view.session.refresh(page_id)


def test_text_fills_the_canvas_with_proposals(view: CanvasView) -> None:
    view.fitting.fit(PageView.TEXT)
    seen = view.viewport.box_to_canvas(TEXT)
    assert seen.left == pytest.approx(MARGIN, abs=1)
    assert seen.right == pytest.approx(view.width() - MARGIN, abs=1)
    assert seen.centre == pytest.approx((view.width() / 2, view.height() / 2), abs=1)


def test_proposals_below_the_slider_are_no_text(view: CanvasView) -> None:
    view.session.set_threshold(0.8)
    view.fitting.fit(PageView.TEXT)
    assert view.viewport.box_to_canvas(Box(40, 40, 240, 240)).height == pytest.approx(
        view.height() - 2 * MARGIN, abs=1
    )


def test_what_is_too_high_across_begins_at_its_top(view: CanvasView) -> None:
    view.resize(448, 200)
    view.fitting.fit(PageView.TEXT_WIDTH)
    seen = view.viewport.box_to_canvas(TEXT)
    assert (seen.left, seen.top) == pytest.approx((MARGIN, MARGIN), abs=1)
    assert seen.bottom > view.height()
    view.fitting.fit(PageView.WIDTH)
    page = view.viewport.box_to_canvas(view.viewport.page)
    assert (page.left, page.top) == pytest.approx((MARGIN, MARGIN), abs=1)
    assert page.right == pytest.approx(view.width() - MARGIN, abs=1)


@pytest.mark.parametrize(
    "fit", [PageView.WHOLE, PageView.WIDTH, PageView.TEXT, PageView.TEXT_WIDTH]
)
def test_what_fills_the_canvas_still_does_when_its_size_changes(
    view: CanvasView, fit: PageView
) -> None:
    view.fitting.fit(fit)
    view.resize(800, 500)
    resized = view.viewport
    view.fitting.fit(fit)
    assert view.viewport == resized
    view.camera.zoom_in()
    scale = view.viewport.scale
    view.resize(500, 300)
    assert view.viewport.scale == scale, "somebody chose that zoom"


@pytest.mark.parametrize(
    ("view_of_pages", "filling"),
    [(PageView.WHOLE, None), (PageView.WIDTH, None), (PageView.TEXT, TEXT)],
)
def test_pages_come_up_as_is_wished(
    view: CanvasView, view_of_pages: PageView, filling: Box | None
) -> None:
    view.resize(900, 348)
    view.fitting.page_view = view_of_pages
    view.session.show(2)
    empty = view.viewport
    view.session.show(1)
    view.camera.zoom_in()
    view.session.show(1)
    page = view.viewport.page
    across = view_of_pages is PageView.WIDTH
    assert empty == (empty.spanning(page) if across else empty.framing(page)), "there is no text"
    expected = view.viewport.spanning(page) if across else view.viewport.framing(filling or page)
    assert view.viewport == expected


def test_a_page_comes_up_as_the_last_one_was(view: CanvasView, project: MemoryProject) -> None:
    project.pages[3] = replace(project.pages[3], size=(800, 900))
    view.fitting.page_view = PageView.LAST
    view.fitting.fit(PageView.WIDTH)
    view.session.show(3)
    assert view.viewport == view.viewport.spanning(Box(0, 0, 800, 900))
    view.camera.look_at(view.viewport.at_zoom(3.0))
    last = view.viewport
    view.session.show(2)
    view.session.show(3)
    assert view.viewport == last, "the same zoom and place, whatever lies between"
    view.fitting.fit(PageView.WHOLE)
    view.session.show(2)
    assert view.viewport == view.viewport.fitted()


def test_text_that_is_found_later_comes_into_view(view: CanvasView, project: MemoryProject) -> None:
    view.fitting.page_view = PageView.TEXT
    view.session.show(2)
    assert view.viewport == view.viewport.fitted()
    propose(view, project, 2, Box(100, 100, 300, 140))
    assert view.viewport == view.viewport.framing(Box(100, 100, 300, 140))
    propose(view, project, 2, Box(20, 20, 300, 140))
    assert view.viewport == view.viewport.framing(Box(100, 100, 300, 140)), "only once"


def test_nothing_moves_below_the_hand_of_somebody_at_work(
    view: CanvasView, project: MemoryProject, qtbot: QtBot
) -> None:
    view.fitting.page_view = PageView.TEXT
    view.session.show(2)
    qtbot.waitUntil(lambda: view.scene.is_settled)
    view.use_tool("draw_polygon")
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    propose(view, project, 2, Box(100, 100, 300, 140))
    assert view.viewport == view.viewport.fitted()
    view.session.show(3)
    drag(view, (50, 50), (80, 80), Qt.MouseButton.MiddleButton)
    panned = view.viewport
    propose(view, project, 3, Box(100, 100, 300, 140))
    assert view.viewport == panned


def test_labels_of_another_picture_are_not_fitted(view: CanvasView) -> None:
    assert view.session.entry is not None
    view.session.entry = replace(view.session.entry, is_image_changed=True)
    view.fitting.fit(PageView.TEXT)
    assert view.viewport == view.viewport.fitted()
