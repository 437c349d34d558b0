"""The lines disputed most are gone through by key, over all pages; each verdict settles one."""

import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import edits
from labeler.core.proposing import reject_proposals
from labeler.gui import chosen
from labeler.gui.commands import disputes
from labeler.gui.main_window import MainWindow
from labeler.gui.panels.notice import Notice
from labeler.gui.translation import tr
from tests.gui.commands.test_page_order import propose
from tests.gui.desk import SOON, shown, told


@pytest.fixture
def pages(window: MainWindow, project: Project) -> list[int]:
    """The third page has the two worst lines, the first another one that is doubted."""
    ids = [entry.id for entry in project.entries()]
    propose(project, ids[0], 0.95, 0.80)
    propose(project, ids[2], 0.66, 0.70)
    window.session.show(ids[0])
    return ids


@pytest.fixture
def strip(window: MainWindow, pages: list[int], qtbot: QtBot) -> Notice:
    """The strip once the first disputed line is shown."""
    window.actions_by_id["next_dispute"].trigger()
    strip = window.dispute_commands.strip
    qtbot.waitUntil(lambda: strip.label.text().startswith("Disputed line"), timeout=SOON)
    return strip


def score(window: MainWindow) -> float:
    """The score of the proposal that is selected; 0 where none is."""
    chosen_ones = window.session.selected_proposals
    return next((one.score for one in window.session.proposals if one.id in chosen_ones), 0.0)


def test_the_worst_line_is_shown_and_what_is_doubted_about_it(
    window: MainWindow, pages: list[int], strip: Notice
) -> None:
    assert shown(window).id == pages[2]
    assert score(window) == 0.66
    assert strip.label.text().startswith("Disputed line 1 of 4.")
    assert "0.66" in strip.label.text()


def test_accepting_and_rejecting_go_on_over_the_end_of_the_page(
    window: MainWindow, pages: list[int], strip: Notice, qtbot: QtBot
) -> None:
    def settle(action: str, then: tuple[int, float], place: int) -> None:
        window.actions_by_id[action].trigger()
        said = f"Disputed line {place} of 4."
        qtbot.waitUntil(lambda: strip.label.text().startswith(said), timeout=SOON)
        assert (shown(window).id, score(window)) == then

    settle("accept_proposals", (pages[2], 0.70), 2)
    assert len(shown(window).lines) == 1
    settle("reject_proposals", (pages[0], 0.80), 3)
    settle("reject_proposals", (pages[0], 0.95), 4)
    window.actions_by_id["accept_proposals"].trigger()
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=SOON)
    assert told(window) == tr(disputes.ALL_SETTLED, "", 4)


def test_a_correction_settles_a_line_and_stays_with_it(window: MainWindow, strip: Notice) -> None:
    session = window.session
    taken = chosen.chosen(session)
    (line,) = taken.page.lines[-1:]
    taken.edit(session, "Move", edits.move_regions(taken.page, {line.id}, 3, 0))
    assert len(shown(window).lines) == 1
    assert strip.label.text().startswith("Settled.")
    window.actions_by_id["next_dispute"].trigger()
    assert score(window) == 0.70


def test_the_key_passes_a_line_by_and_settles_nothing(window: MainWindow, strip: Notice) -> None:
    window.actions_by_id["next_dispute"].trigger()
    assert score(window) == 0.70
    assert len(window.session.proposals) == 2


def test_who_goes_to_another_page_comes_back_by_the_key(
    window: MainWindow, pages: list[int], strip: Notice
) -> None:
    window.session.show(pages[1])
    assert strip.label.text().startswith("4 disputed lines")
    window.actions_by_id["next_dispute"].trigger()
    assert (shown(window).id, score(window)) == (pages[2], 0.66)


def test_what_others_settled_meanwhile_is_passed_by(
    window: MainWindow, pages: list[int], strip: Notice, qtbot: QtBot
) -> None:
    page = shown(window)
    other = next(one for one in window.session.proposals if one.score == 0.70)
    window.session.edit("Reject", reject_proposals(page, {other.id}))
    window.actions_by_id["accept_proposals"].trigger()
    qtbot.waitUntil(lambda: (shown(window).id, score(window)) == (pages[0], 0.80), timeout=SOON)


@pytest.mark.parametrize("is_closed", [False, True])
def test_while_pages_are_looked_through_the_strip_says_so_and_no_longer(
    window: MainWindow,
    pages: list[int],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_closed: bool,
) -> None:
    may_end = threading.Event()
    real = disputes.disputes.most_disputed

    def slowly(*given: Any, **named: Any) -> Any:
        may_end.wait(20)
        return real(*given, **named)

    monkeypatch.setattr(disputes.disputes, "most_disputed", slowly)
    monkeypatch.setattr(disputes, "LONG", 0)
    strip = window.dispute_commands.strip
    window.actions_by_id["next_dispute"].trigger()
    qtbot.waitUntil(strip.isVisible, timeout=SOON)
    assert strip.label.text() == tr(disputes.LOOKING)
    assert not any(button.isVisible() for button in strip.buttons.values())
    if is_closed:
        strip.close_button.click()
        assert not strip.isVisible()
    may_end.set()
    wanted = "" if is_closed else "Disputed line 1 of 4."
    qtbot.waitUntil(lambda: strip.label.text().startswith(wanted), timeout=SOON)
    assert strip.isVisible() is not is_closed
    assert not window.messages.isVisible()


def test_closing_the_strip_ends_it_and_the_key_begins_anew(
    window: MainWindow, strip: Notice, qtbot: QtBot
) -> None:
    strip.close_button.click()
    assert not strip.isVisible()
    window.actions_by_id["next_dispute"].trigger()
    said = "Disputed line 1 of 4."
    qtbot.waitUntil(lambda: strip.label.text().startswith(said), timeout=SOON)


def test_without_proposals_it_is_said_that_nothing_is_disputed(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    window.actions_by_id["next_dispute"].trigger()
    qtbot.waitUntil(lambda: told(window) == tr(disputes.NONE_LEFT), timeout=SOON)
