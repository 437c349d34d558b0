"""One key walks through what is doubtful, over the ends of pages, and past what is settled."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import edits, settling
from labeler.core.annotation import Count, CountSource, Page, Region, ReviewState
from labeler.core.detection import Detection, FoundLine
from labeler.core.page_index import Kind
from labeler.gui.main_window import MainWindow
from tests.builders import line, quad
from tests.gui.desk import SOON, draw, shown, told
from tests.gui.looking import look

NO_PAGE: frozenset[Kind] = frozenset()
Walk = Callable[[str], None]


def odd(y: float, key: str, x: float = 10) -> Region:
    """A line whose text and count disagree."""
    return line(x, y, key, text="Total", count=Count(9, CountSource.TYPED))


@pytest.fixture
def pages(window: MainWindow, project: Project) -> list[Page]:
    """Two odd lines and a good one on the first page, an odd one on the fourth."""
    pages = [project.page(entry.id) for entry in project.entries()]
    good = line(10, 40, "good", text="Total", count=Count(5, CountSource.TYPED))
    draw(window, odd(5, "upper"), good, odd(75, "lower"))
    window.session.show(pages[3].id)
    draw(window, odd(5, "far"))
    window.session.show(pages[0].id)
    return pages


@pytest.fixture
def press(window: MainWindow, pages: list[Page], qtbot: QtBot) -> Callable[..., None]:
    """Press keys on the page, once it is seen, until what was selected by them is."""

    def press(action: str, wanted: str) -> None:
        qtbot.waitUntil(lambda: window.canvas.scene.is_drawn, timeout=SOON)
        window.actions_by_id[action].trigger()
        qtbot.waitUntil(lambda: window.session.selected == {wanted}, timeout=SOON)

    return press


def test_one_key_goes_through_the_pages_and_round(
    window: MainWindow, press: Walk, pages: list[Page]
) -> None:
    press("next_disagreement", "upper")
    press("next_disagreement", "lower")
    press("next_disagreement", "far")
    assert shown(window).id == pages[3].id
    press("next_disagreement", "upper")
    assert shown(window).id == pages[0].id


def test_the_other_key_goes_back_over_the_end(
    window: MainWindow, press: Walk, pages: list[Page]
) -> None:
    press("next_disagreement", "upper")
    press("previous_disagreement", "far")
    press("previous_disagreement", "lower")
    press("previous_disagreement", "upper")


def test_each_line_of_a_page_is_come_to_once_wherever_one_begins(
    window: MainWindow, press: Walk
) -> None:
    window.session.select(["lower"])
    press("next_disagreement", "upper")
    press("next_disagreement", "far")


def test_pages_out_of_sight_and_those_that_are_rejected_are_passed_over(
    window: MainWindow, press: Walk, pages: list[Page], project: Project
) -> None:
    window.session.show(pages[3].id)
    window.session.edit("Reject", edits.set_state(shown(window), ReviewState.REJECTED))
    window.session.show(pages[0].id)
    for wanted in ("upper", "lower", "upper"):
        press("next_disagreement", wanted)
    window.session.show(pages[3].id)
    window.session.edit("Open", edits.set_state(shown(window), ReviewState.IN_WORK))
    window.session.show(pages[0].id)
    window.pages.filter("page 0", NO_PAGE)
    for wanted in ("upper", "lower", "upper"):
        press("next_disagreement", wanted)


def test_what_is_settled_stays_so_after_a_restart_and_undo_opens_it_again(
    window: MainWindow, press: Walk, pages: list[Page], project: Project, qtbot: QtBot
) -> None:
    window.session.select(["upper", "good"])
    window.actions_by_id["settle"].trigger()
    press("next_disagreement", "lower")
    assert settling.is_settled(shown(window).region("upper"))
    assert not settling.is_settled(shown(window).region("good"))
    folder: Path = project.folder
    window.project_commands.close_project()
    qtbot.waitUntil(lambda: window.session.project is None, timeout=SOON)
    window.open_path(folder, pages[0].id)
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=SOON)
    assert settling.is_settled(shown(window).region("upper"))
    press("next_disagreement", "lower")
    window.actions_by_id["undo"].trigger()
    press("previous_disagreement", "upper")


def test_settling_where_nothing_disagrees_says_so(window: MainWindow, press: Walk) -> None:
    window.session.select(["good"])
    window.actions_by_id["settle"].trigger()
    assert "On the selected lines no numbers disagree" in told(window)


def test_nothing_to_check_is_said_too(window: MainWindow, project: Project, qtbot: QtBot) -> None:
    draw(window, line(10, 10, "good"))
    qtbot.waitUntil(lambda: window.canvas.scene.is_drawn, timeout=SOON)
    window.actions_by_id["next_disagreement"].trigger()
    qtbot.waitUntil(lambda: "needs a check" in told(window), timeout=SOON)
    assert window.session.selected == frozenset()


def test_what_is_out_of_sight_is_come_to_once_and_seen_then(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    draw(window, line(0, 2, "near"), line(90, 75, "out of sight"))
    window.session.show(project.entries()[1].id)  # What one draws one has seen.
    window.session.show(project.entries()[0].id)
    qtbot.waitUntil(lambda: window.canvas.scene.is_drawn, timeout=SOON)
    window.session.select(["near"])
    window.canvas.camera.frame(window.canvas.regions.box(["near"]))
    window.session.select()
    look(window, qtbot)
    window.actions_by_id["next_disagreement"].trigger()
    assert window.session.selected == {"out of sight"}
    qtbot.waitUntil(
        lambda: shown(window).region("out of sight").polygon in window.canvas.gaze.seen.outlines,
        timeout=SOON,
    )
    window.actions_by_id["next_disagreement"].trigger()
    qtbot.waitUntil(lambda: "needs a check" in told(window), timeout=SOON)


def test_lines_that_the_detector_is_not_sure_of_are_come_to(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    page = shown(window)
    lines = (FoundLine(quad(10, 10), 0.95, 5), FoundLine(quad(10, 60), 0.66, 5))
    detection = Detection(page.size, lines)
    project.store.proposals.record(page.id, detection, model_id=None, settings=None)
    window.session.refresh(page.id)
    _, unsure = window.session.proposals
    qtbot.waitUntil(lambda: window.canvas.scene.is_drawn, timeout=SOON)
    window.actions_by_id["next_disagreement"].trigger()
    assert window.session.selected_proposals == {unsure.id}
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    assert [line.origin.proposal_id for line in shown(window).lines] == [unsure.id]
    window.session.select()
    window.actions_by_id["next_disagreement"].trigger()
    qtbot.waitUntil(lambda: "needs a check" in told(window), timeout=SOON)


def test_one_key_writes_from_line_to_line_over_the_end_of_the_page(
    window: MainWindow, press: Walk, pages: list[Page], project: Project, qtbot: QtBot
) -> None:
    editor = window.canvas.line_editor
    look(window, qtbot)  # It will lie over the good line.
    for wanted in ("upper", "lower", "far"):
        press("edit_text", wanted)
        qtbot.waitUntil(lambda: editor.is_open, timeout=SOON)
        assert "Enter says that it is right" in editor.numbers.text()
    first = project.page(pages[0].id)
    assert [settling.is_settled(region) for region in first.lines] == [True, False, True]
    window.actions_by_id["edit_text"].trigger()
    qtbot.waitUntil(lambda: "needs a check" in told(window), timeout=SOON)
    assert not editor.is_open
    assert settling.is_settled(shown(window).region("far"))


def test_whoever_goes_elsewhere_meanwhile_is_not_taken_along(
    window: MainWindow, press: Walk, pages: list[Page], qtbot: QtBot
) -> None:
    for wanted in ("upper", "lower"):
        press("next_disagreement", wanted)
    window.actions_by_id["next_disagreement"].trigger()
    window.session.show(pages[1].id)
    task = window.checking_commands._search
    assert task is None
    qtbot.wait(100)
    assert shown(window).id == pages[1].id


def test_a_line_that_says_something_else_by_now_is_come_to_again(
    window: MainWindow, press: Walk
) -> None:
    press("next_disagreement", "upper")
    press("next_disagreement", "lower")
    page = shown(window)
    window.session.edit("Write", edits.change_regions(page, {"upper"}, _saying_more))
    press("next_disagreement", "upper")
    press("next_disagreement", "far")


def test_writing_leaves_no_page_on_which_something_is_left(
    window: MainWindow, press: Walk, pages: list[Page], qtbot: QtBot
) -> None:
    look(window, qtbot)  # Writing will lie over the good line.
    press("next_disagreement", "upper")
    press("next_disagreement", "lower")
    window.session.select()
    for wanted in ("upper", "lower", "far"):
        press("edit_text", wanted)
        qtbot.waitUntil(lambda: window.canvas.line_editor.is_open, timeout=SOON)
    assert shown(window).id == pages[3].id


def _saying_more(region: Region) -> Region:
    return replace(region, text="Total sum")
