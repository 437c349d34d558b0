"""Lines that start at the wrong corner: listed, shown, and turned one after the other by one key."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core.annotation import Level, Page, Region
from labeler.core.line_facts import Concern
from labeler.gui.main_window import MainWindow
from tests.builders import line, quad
from tests.gui.desk import SOON, draw, shown, told
from tests.gui.looking import press


def turned(y: float, key: str) -> Region:
    """A line that starts at its lower right corner."""
    outline = quad(10, y)
    return Region(Level.LINE, outline[2:] + outline[:2], id=key)


@pytest.fixture
def pages(window: MainWindow, project: Project) -> list[Page]:
    """Two lines on their heads among good ones on the first page, another on the third."""
    pages = [project.page(entry.id) for entry in project.entries()]
    good = [line(10, y, f"good {y}") for y in (0, 20, 40)]
    draw(window, *good, turned(60, "first"), turned(80, "second"))
    window.session.show(pages[2].id)
    draw(window, *good[:2], turned(60, "far"))
    window.session.show(pages[0].id)
    return pages


def listed(window: MainWindow) -> list[str]:
    regions = window.region_panel.regions
    return [
        regions.index(row, 0).data(Qt.ItemDataRole.DisplayRole) for row in range(regions.rowCount())
    ]


def test_one_key_turns_each_and_goes_on_over_the_ends_of_pages(
    window: MainWindow, pages: list[Page], qtbot: QtBot
) -> None:
    session = window.session
    window.region_panel.concerns.choose(Concern.READING_START)
    assert len(listed(window)) == 2
    window.canvas.setFocus()
    press(window, Qt.Key.Key_Tab)
    assert session.selected == {"first"}
    press(window, Qt.Key.Key_S)
    assert shown(window).region("first").polygon == quad(10, 60)
    assert session.selected == {"second"}
    press(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: session.selected == {"far"}, timeout=SOON)
    assert shown(window).id == pages[2].id
    press(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: "of the kind" in told(window), timeout=SOON)
    assert listed(window) == []
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(listed(window)) == 1


def test_on_a_line_that_starts_as_usual_the_key_leads_to_the_next_vertex(
    window: MainWindow, pages: list[Page]
) -> None:
    session = window.session
    session.select(["good 0"])
    press(window, Qt.Key.Key_S)
    assert shown(window).region("good 0").polygon == quad(10, 0)[1:] + quad(10, 0)[:1]
    assert session.selected == {"good 0"}


def test_who_says_that_it_is_right_is_asked_no_more(window: MainWindow, pages: list[Page]) -> None:
    session = window.session
    session.select(["first"])
    window.actions_by_id["settle"].trigger()
    assert not session.facts.starts_unusually(shown(window).region("first"))
    assert session.facts.starts_unusually(shown(window).region("second"))
    session.select(["good 20"])
    window.actions_by_id["settle"].trigger()
    assert "starts where one would begin" in told(window)


def test_the_list_and_the_page_say_what_is_unusual(window: MainWindow, pages: list[Page]) -> None:
    regions = window.region_panel.regions
    tip = regions.index_of("first").data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "unusual reading start"
    window.session.select(["first"])
    assert "Check: unusual reading start" in window.property_panel.facts.text()
    viewport = window.canvas.viewport
    shown_tip = window.canvas.scene.tip(viewport, viewport.to_canvas((60, 70)))
    assert shown_tip is not None
    assert "press S" in shown_tip[0]
