"""Words are proposed once the accepted pages outline words, or when somebody says so."""

from collections.abc import Callable, Iterable

import pytest
from pytestqt.qtbot import QtBot

from labeler.app import outlines
from labeler.app.editing import edit
from labeler.app.outlines import Outlines
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core import edits
from labeler.core.annotation import Level, ReviewState
from labeler.gui.commands.outlines import LINES_NOW, UNREAD, WORDS_NOW
from labeler.gui.main_window import MainWindow
from tests.builders import line
from tests.gui.desk import told

LONG = 20_000
Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda condition: qtbot.waitUntil(condition, timeout=LONG)


@pytest.fixture(autouse=True)
def one_by_one(settings: UserSettings) -> None:
    """Have no pages looked at but those that are shown."""
    settings.set("pages_ahead", 0)


@pytest.fixture
def said(window: MainWindow) -> list[str]:
    """The news of the session."""
    said: list[str] = []
    window.session.news.connect(said.append)
    return said


def accept(project: Project, number: int, texts: Iterable[str]) -> None:
    """Accept a page, of which lines say so."""
    page = project.page(project.entries()[number].id)
    lines = [line(10, 10, f"{i}", text=text) for i, text in enumerate(texts)]
    edit(project, page, edits.add_regions(page, lines), "Draw")
    page = project.page(page.id)
    edit(project, page, edits.set_state(page, ReviewState.ACCEPTED), "Accept")


def proposed(window: MainWindow) -> list[float]:
    """Where the shown lines that are proposed begin, from the left."""
    lines = (one for one in window.session.proposals if one.level is Level.LINE)
    return [line.polygon[0][0] for line in lines]


def propose(window: MainWindow, number: int) -> None:
    window.session.show(window.pages.entry_at(number).id)
    window.actions_by_id["propose"].trigger()


@pytest.mark.usefixtures("reader_weights")
def test_pages_of_words_have_words_proposed_from_then_on(
    window: MainWindow, project: Project, said: list[str], until: Until
) -> None:
    switch = window.actions_by_id["propose_words"]
    propose(window, 0)
    until(lambda: proposed(window) == [10])
    assert (switch.isChecked(), said) == (False, [])
    accept(project, 3, ["exit"] * 20)
    propose(window, 1)
    until(lambda: proposed(window) == [10, 60])
    assert (switch.isChecked(), said) == (True, [WORDS_NOW])
    accept(project, 4, ["way out"] * 20)
    propose(window, 2)
    until(lambda: proposed(window) == [10])
    assert (switch.isChecked(), said) == (False, [WORDS_NOW, LINES_NOW])


@pytest.mark.usefixtures("reader_weights")
def test_whoever_chooses_words_sees_them_at_once_and_is_told_nothing(
    window: MainWindow, project: Project, said: list[str], until: Until
) -> None:
    propose(window, 0)
    until(lambda: proposed(window) == [10])
    window.actions_by_id["propose_words"].setChecked(True)
    assert outlines.of_project(project) is Outlines.WORDS
    until(lambda: proposed(window) == [10, 60])
    accept(project, 3, ["way out"] * 20)
    propose(window, 1)
    until(lambda: proposed(window) == [10, 60])
    window.actions_by_id["propose_words"].setChecked(False)
    assert outlines.of_project(project) is Outlines.LINES
    until(lambda: proposed(window) == [10])
    assert said == []


@pytest.mark.usefixtures("reader_weights")
def test_a_page_in_work_keeps_its_proposals(
    window: MainWindow, project: Project, until: Until
) -> None:
    propose(window, 0)
    until(lambda: proposed(window) == [10])
    page = window.session.page
    assert page is not None
    window.session.edit("Draw", edits.add_regions(page, [line(10, 75)]))
    known = window.session.proposals
    window.actions_by_id["propose_words"].setChecked(True)
    propose(window, 1)
    until(lambda: proposed(window) == [10, 60])
    window.session.show(page.id)
    assert window.session.proposals == known


@pytest.mark.usefixtures("reader_weights", "project")
def test_whoever_wants_words_of_lines_that_are_not_read_is_told_what_to_do(
    window: MainWindow,
) -> None:
    window.actions_by_id["read_lines"].setChecked(False)
    window.actions_by_id["propose_words"].setChecked(True)
    assert told(window) == UNREAD


def test_a_project_of_words_is_known_when_it_is_opened_again(
    window: MainWindow, project: Project, said: list[str], until: Until
) -> None:
    switch = window.actions_by_id["propose_words"]
    outlines.choose(project, Outlines.WORDS)
    window.actions_by_id["close_project"].trigger()
    with Project.open(project.folder) as again:
        window.session.open(again)
        window.proposer.open(Project.open(project.folder))
        until(switch.isChecked)
        window.session.open(None)
    assert said == []
