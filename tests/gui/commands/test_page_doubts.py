"""The list of pages is filtered by how many lines are doubtful, also on pages that are done."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from labeler.app import page_book
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import Count, CountSource, ReviewState
from labeler.core.detection import Detection, FoundLine
from labeler.core.page_doubts import PageDoubt
from labeler.core.settling import settle
from labeler.gui.commands import page_doubts
from labeler.gui.item_models.page_list import DOUBTS
from labeler.gui.main_window import MainWindow
from tests.builders import line, quad
from tests.gui.desk import SOON

DOUBTFUL, SURE = 0.7, 0.95


def propose(project: Project, page_id: int, *scores: float) -> None:
    lines = tuple(FoundLine(quad(10, 5 + 22 * n, 150, 18), s) for n, s in enumerate(scores))
    project.store.proposals.record(
        page_id, Detection((200, 100), lines), model_id=None, settings=None
    )


@pytest.fixture
def pages(project: Project) -> list[int]:
    """Six pages: none, 1, 3 and 0 doubtful lines; the fifth is accepted, and one of its lines disagrees."""
    ids = [entry.id for entry in project.entries()]
    propose(project, ids[1], DOUBTFUL, SURE, SURE)
    propose(project, ids[2], DOUBTFUL, DOUBTFUL, DOUBTFUL)
    propose(project, ids[3], SURE, SURE)
    page = project.page(ids[4])
    odd = line(20, 20, "odd", text="three", count=Count(9, CountSource.TYPED))
    drawn = edits.add_regions(page, [odd])
    edit(project, page, drawn, "Draw")
    page = project.page(ids[4])
    edit(project, page, edits.set_state(page, ReviewState.ACCEPTED), "Accept")
    return ids


@pytest.fixture
def listed(window: MainWindow) -> Callable[[], list[int]]:
    return lambda: [window.pages.id_at(row) for row in range(window.pages.rowCount())]


def counts(window: MainWindow) -> list[int]:
    model = window.pages
    return [model.data(model.index(row), DOUBTS) for row in range(model.rowCount())]


def test_pages_are_filtered_by_what_is_doubtful_and_by_how_much(
    window: MainWindow, pages: list[int], listed: Callable[[], list[int]], qtbot: QtBot
) -> None:
    kinds = window.page_panel.kinds
    kinds.choose(PageDoubt.TO_CHECK)
    qtbot.waitUntil(lambda: listed() == [pages[1], pages[2], pages[4]], timeout=SOON)
    assert counts(window) == [1, 3, 1]
    kinds.choose_least(3)
    assert listed() == [pages[2]]
    kinds.choose_least(1)
    kinds.choose(PageDoubt.TO_CHECK, is_chosen=False)
    kinds.choose(PageDoubt.DISAGREEING)
    assert listed() == [pages[4]]
    kinds.choose(ReviewState.PROPOSED)
    assert listed() == [], "of pages of this state none disagrees"
    kinds.clear()
    assert listed() == pages


def test_the_keys_walk_the_pages_that_are_left_and_the_list_does_not_jump(
    window: MainWindow,
    project: Project,
    pages: list[int],
    listed: Callable[[], list[int]],
    qtbot: QtBot,
) -> None:
    window.page_panel.kinds.choose(PageDoubt.TO_CHECK)
    qtbot.waitUntil(lambda: len(listed()) == 3, timeout=SOON)
    window.session.show(pages[1])
    window.actions_by_id["next_page"].trigger()
    assert window.session.entry is not None
    assert window.session.entry.id == pages[2]
    window.actions_by_id["next_page"].trigger()
    page = window.session.page
    assert page is not None
    assert window.session.entry.id == pages[4]
    window.session.edit("Mark as right", settle(page, ["odd"]))
    qtbot.waitUntil(lambda: counts(window) == [1, 3, 0], timeout=SOON)
    assert listed() == [pages[1], pages[2], pages[4]]


def test_the_menu_says_how_many_pages_there_are_of_each_kind(
    window: MainWindow, pages: list[int], qtbot: QtBot
) -> None:
    kinds = window.page_panel.kinds

    def said() -> dict[str, str]:
        texts = [action.text().split("\t") for action in kinds.menu().actions()]
        return {text[0]: text[1] for text in texts if len(text) == 2}

    kinds.menu().aboutToShow.emit()
    assert said()["With lines to check"] == "…", "nobody has looked"
    assert said()["Accepted"] == "1"
    qtbot.waitUntil(lambda: window.page_panel.knows_doubts, timeout=SOON)
    kinds.menu().aboutToShow.emit()
    assert said()["With lines to check"] == "3"
    assert said()["With disagreements"] == "1"
    assert said()["With unusual reading starts"] == "0"


def test_the_list_grows_while_the_pages_are_looked_into(
    window: MainWindow,
    pages: list[int],
    listed: Callable[[], list[int]],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(page_book, "_BATCH", 1)
    monkeypatch.setattr(page_doubts, "SLICE", 0.0)
    book = window.page_order.book
    assert book is not None
    slices = []
    doubts = book.doubts

    def look(progress, seconds):
        found = doubts(progress, seconds)
        slices.append(found.ids.tolist())
        return found

    monkeypatch.setattr(book, "doubts", look)
    window.page_panel.kinds.choose(PageDoubt.TO_CHECK)
    qtbot.waitUntil(lambda: listed() == [pages[1], pages[2], pages[4]], timeout=SOON)
    assert len(slices) > 1
    assert all(set(before) <= set(after) for before, after in pairwise(slices))


def test_doubts_of_another_project_are_not_shown(
    window: MainWindow,
    project: Project,
    pages: list[int],
    listed: Callable[[], list[int]],
    qtbot: QtBot,
) -> None:
    window.page_panel.kinds.choose(PageDoubt.DISAGREEING)
    qtbot.waitUntil(lambda: listed() == [pages[4]], timeout=SOON)
    folder = project.folder
    window.project_commands.close_project()
    assert listed() == []
    assert not window.page_panel.knows_doubts
    window.open_path(folder)
    qtbot.waitUntil(lambda: listed() == [pages[4]], timeout=SOON)
