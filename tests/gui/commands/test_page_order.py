"""The list begins with the pages most worth doing, and says what the next minutes bring."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.detection import Detection, FoundLine
from labeler.gui.commands import page_order
from labeler.gui.main_window import MainWindow
from labeler.gui.translation import tr
from tests.builders import quad
from tests.gui.desk import SOON, shown

DOUBTFUL, SURE = 0.7, 0.95


def propose(project: Project, page_id: int, *scores: float) -> None:
    lines = tuple(FoundLine(quad(10, 5 + 22 * n, 150, 18), s) for n, s in enumerate(scores))
    project.store.proposals.record(
        page_id, Detection((200, 100), lines), model_id=None, settings=None
    )


@pytest.fixture
def pages(project: Project) -> list[int]:
    """Six pages: the third has most to put right in a minute, then the second; the last has no proposals."""
    ids = [entry.id for entry in project.entries()]
    propose(project, ids[0], SURE)
    propose(project, ids[1], DOUBTFUL, SURE, SURE)
    propose(project, ids[2], DOUBTFUL, DOUBTFUL, DOUBTFUL)
    propose(project, ids[3], SURE, SURE, SURE)
    propose(project, ids[4], SURE, SURE)
    return ids


@pytest.fixture
def listed(window: MainWindow) -> Callable[[], list[int]]:
    return lambda: [window.pages.id_at(row) for row in range(window.pages.rowCount())]


@pytest.fixture
def arranged(
    window: MainWindow, pages: list[int], listed: Callable[[], list[int]], qtbot: QtBot
) -> list[int]:
    """The pages, the most worth first."""
    window.session.show(pages[0])
    window.actions_by_id["worth_first"].trigger()
    qtbot.waitUntil(lambda: listed() != pages, timeout=SOON)
    return listed()


def test_the_shown_page_stays_on_top_and_the_walk_goes_on_with_the_most_worth(
    window: MainWindow, pages: list[int], arranged: list[int]
) -> None:
    first, second, third, fourth, fifth, last = pages
    assert arranged == [first, third, second, fourth, fifth, last]
    assert shown(window).id == first
    window.actions_by_id["next_unreviewed"].trigger()
    assert shown(window).id == third
    window.actions_by_id["next_page"].trigger()
    assert shown(window).id == second
    window.actions_by_id["previous_page"].trigger()
    assert shown(window).id == third


def test_a_verdict_leads_on_in_this_order_and_the_list_does_not_jump(
    window: MainWindow,
    pages: list[int],
    arranged: list[int],
    listed: Callable[[], list[int]],
    qtbot: QtBot,
) -> None:
    window.session.show(pages[2])
    window.actions_by_id["skip_page"].trigger()
    qtbot.waitUntil(lambda: shown(window).id == pages[1], timeout=SOON)
    assert listed() == arranged


def test_what_the_next_minutes_bring_is_told_and_gets_less(
    window: MainWindow, project: Project, arranged: list[int], qtbot: QtBot
) -> None:
    outlook = window.page_panel.outlook
    assert outlook.isVisible()
    before = outlook.text()
    assert before.startswith("The next ")
    assert "5 pages" in before
    assert tr(page_order.PACE_UNKNOWN) in outlook.toolTip()
    for page_id in arranged[:3]:
        page = project.page(page_id)
        window.session.show(page_id)
        window.session.edit("Reject page", edits.set_state(page, ReviewState.REJECTED))
    window.session.show(arranged[3])
    assert "2 pages" in outlook.text()
    window.session.show(arranged[5])
    assert outlook.text() == tr(page_order.NOTHING)


def test_the_order_of_the_project_comes_back(
    window: MainWindow, pages: list[int], arranged: list[int], listed: Callable[[], list[int]]
) -> None:
    window.actions_by_id["worth_first"].trigger()
    assert listed() == pages
    assert not window.page_panel.outlook.isVisible()


def test_the_filter_keeps_the_order(
    window: MainWindow, pages: list[int], arranged: list[int], listed: Callable[[], list[int]]
) -> None:
    window.page_panel.kinds.choose(ReviewState.PROPOSED)
    assert listed() == [key for key in arranged if key != pages[5]]
    window.page_panel.search.setText("page 2")
    assert listed() == [pages[2]]
    window.actions_by_id["next_page"].trigger()
    assert shown(window).id == pages[2]


def test_the_order_is_kept_for_the_next_time(
    window: MainWindow,
    project: Project,
    arranged: list[int],
    listed: Callable[[], list[int]],
    qtbot: QtBot,
) -> None:
    folder = project.folder
    window.project_commands.close_project()
    assert listed() == []
    window.open_path(folder)
    qtbot.waitUntil(lambda: listed() == arranged, timeout=SOON)


def test_pages_that_are_added_come_in_where_they_belong(
    window: MainWindow,
    project: Project,
    pages: list[int],
    arranged: list[int],
    listed: Callable[[], list[int]],
    qtbot: QtBot,
) -> None:
    project.store.pages.remove([pages[1]])
    window.project_commands.reload()
    qtbot.waitUntil(lambda: listed() == [key for key in arranged if key != pages[1]], timeout=SOON)


def test_new_proposals_are_sorted_in_below_the_page_in_hand_and_nothing_above_it_moves(
    window: MainWindow,
    project: Project,
    pages: list[int],
    arranged: list[int],
    listed: Callable[[], list[int]],
    qtbot: QtBot,
) -> None:
    first, second, third, fourth, fifth, last = pages
    window.session.show(third)
    window.actions_by_id["skip_page"].trigger()
    qtbot.waitUntil(lambda: shown(window).id == second, timeout=SOON)
    propose(project, last, DOUBTFUL, DOUBTFUL, DOUBTFUL)
    window.page_order.follow_queue(1, 1)
    wanted = [first, third, second, last, fourth, fifth]
    qtbot.waitUntil(lambda: listed() == wanted, timeout=SOON)
    window.actions_by_id["previous_page"].trigger()
    assert shown(window).id == third
