"""From one page to the next: nothing flashes, and no edit lands on a page nobody sees."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.gui.canvas.view import CanvasView
from tests.gui.canvas.conftest import MemoryProject
from tests.gui.canvas.pointer import LEFT, click, drag, hover, move, place

FIRST, SECOND = 230, 180


@pytest.fixture
def late(project: MemoryProject) -> Iterator[MemoryProject]:
    """A project whose images come when the test says so."""
    yield project
    project.is_readable.set()


def shade(view: CanvasView) -> int:
    """Return how light the page is at a place without regions."""
    x, y = view.viewport.to_canvas((320.0, 20.0))
    return QColor(view.grab().toImage().pixel(round(x), round(y))).red()


def test_the_old_page_stands_until_the_new_one_is_there(
    view: CanvasView, late: MemoryProject, qtbot: QtBot
) -> None:
    before = view.grab().toImage()
    view.scene._standing.setInterval(60_000)
    late.is_readable.clear()
    view.session.show(2)
    assert view.grab().toImage() == before
    with qtbot.waitSignal(view.scene.image.loaded):
        late.is_readable.set()
    assert shade(view) == SECOND
    assert not view.scene.frame.is_held


def test_the_old_page_does_not_stand_for_long(
    view: CanvasView, late: MemoryProject, qtbot: QtBot
) -> None:
    assert shade(view) == FIRST
    late.is_readable.clear()
    view.session.show(2)
    qtbot.waitUntil(lambda: not view.scene.frame.is_held)
    assert shade(view) not in (FIRST, SECOND)


def test_the_pointer_changes_nothing_before_the_page_is_seen(
    view: CanvasView, late: MemoryProject, qtbot: QtBot
) -> None:
    view.session.show(2)
    qtbot.waitUntil(lambda: view.scene.is_settled)
    late.is_readable.clear()
    view.scene.image.forget()
    view.session.show(1)
    view.use_tool("draw_rectangle")
    drag(view, (260, 40), (380, 90))
    view.use_tool("select")
    click(view, (200, 60))
    drag(view, (200, 60), (215, 90))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert late.journal.done == []
    assert view.session.selected == set()
    with qtbot.waitSignal(view.scene.image.loaded):
        late.is_readable.set()
    drag(view, (200, 60), (215, 90))
    assert len(late.journal.done) == 1


def test_a_page_that_was_expected_is_there_at_once(
    view: CanvasView, late: MemoryProject, qtbot: QtBot
) -> None:
    view.scene.expect([2])
    qtbot.waitUntil(lambda: (2, "") in view.scene.image._kept)
    late.is_readable.clear()
    view.session.show(2)
    assert view.scene.is_settled
    assert shade(view) == SECOND
    view.session.show(1)
    assert shade(view) == FIRST
    assert late.read.count(2) == 1


def test_expected_pages_wait_for_the_one_that_is_shown(
    view: CanvasView, late: MemoryProject, qtbot: QtBot
) -> None:
    late.is_readable.clear()
    view.session.show(2)
    view.scene.expect([3])
    QTest.qWait(30)
    assert 3 not in late.read
    late.is_readable.set()
    qtbot.waitUntil(lambda: (3, "") in view.scene.image._kept)


def test_another_project_has_other_images(
    view: CanvasView, late: MemoryProject, qtbot: QtBot
) -> None:
    view.scene.expect([2])
    qtbot.waitUntil(lambda: (2, "") in view.scene.image._kept)
    view.session.open(late)  # type: ignore[arg-type]
    assert not view.scene.image._kept
    view.session.show(2)
    assert not view.scene.is_settled


def test_an_image_that_cannot_be_read_says_so_and_the_page_can_be_worked_on(
    view: CanvasView, late: MemoryProject, qtbot: QtBot
) -> None:
    late.unreadable.add(2)
    with qtbot.waitSignal(view.scene.image.loaded):
        view.session.show(2)
    assert view.scene.image.problem
    assert not view.scene.frame.is_held
    assert view.scene.is_settled


def test_a_drag_that_outlives_its_page_moves_nothing_on_the_next(
    view: CanvasView, project: MemoryProject, qtbot: QtBot
) -> None:
    hover(view, (200, 60))
    QTest.mousePress(view, LEFT, pos=place(view, (200, 60)))
    move(view, place(view, (200, 90)), LEFT)
    with qtbot.waitSignal(view.scene.image.loaded):
        view.session.show(2)
    view.session.show(1)
    move(view, place(view, (200, 120)), LEFT)
    QTest.mouseRelease(view, LEFT, pos=place(view, (200, 120)))
    assert project.journal.done == []
    click(view, (200, 140))
    assert view.session.selected == {"second"}
