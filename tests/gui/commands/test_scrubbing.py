"""Sliders that outline the shown page anew: live, then stored, then all other pages."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from labeler.app import outlining
from labeler.app.outline_fitting import LineScore, OutlineFit
from labeler.app.project import Project
from labeler.core.annotation import Level, Proposal
from labeler.core.errors import StorageError
from labeler.core.geometry import bounds
from labeler.core.outlining import LEAST_SIZE, USUAL, Outlining
from labeler.gui.canvas.outline_fit import in_words
from labeler.gui.main_window import MainWindow
from tests.builders import quad
from tests.fakes.detectors import Seeing
from tests.gui.desk import SOON, shown, told


@pytest.fixture
def detector() -> Seeing:
    return Seeing((quad(10, 10, 150, 20), 0.97), (quad(10, 60, 150, 20), 0.5))


@pytest.fixture
def proposed(window: MainWindow, project: Project, qtbot: QtBot) -> MainWindow:
    """The first page with two lines proposed, both of them shown."""
    window.session.set_threshold(0.33)
    window.actions_by_id["propose_all"].trigger()
    qtbot.waitUntil(lambda: all(e.proposal_count for e in project.entries()), timeout=SOON)
    qtbot.waitUntil(lambda: len(tops(window.session.proposals)) == 2, timeout=SOON)
    return window


@pytest.fixture
def scrubbing(proposed: MainWindow, qtbot: QtBot) -> MainWindow:
    """The same, with the sliders over it, ready to be moved."""
    proposed.actions_by_id["adjust_outlines"].trigger()
    qtbot.waitUntil(proposed.scrubbing.panel.threshold.isEnabled, timeout=SOON)
    return proposed


def tops(proposals: tuple[Proposal, ...]) -> list[int]:
    lines = [one for one in proposals if one.level is Level.LINE]
    return sorted(round(bounds(line.polygon)[1], -1) for line in lines)


def drawn(window: MainWindow) -> set[int | str]:
    """Return what lines are drawn on the canvas."""
    visible = window.canvas.camera.viewport.visible
    return {one.id for one in window.canvas.scene.lines.within(visible)}


def test_the_canvas_follows_a_slider_and_nothing_is_stored_before_it_is_let_go(
    scrubbing: MainWindow, project: Project, detector: Seeing, qtbot: QtBot
) -> None:
    panel, session = scrubbing.scrubbing.panel, scrubbing.session
    stored, looks = session.proposals, len(detector.seen)
    panel.threshold.setSliderDown(True)
    panel.threshold.setValue(70)
    qtbot.waitUntil(lambda: drawn(scrubbing) == {-1}, timeout=SOON)
    assert session.proposals == stored
    assert outlining.in_use(project) == USUAL
    assert panel.note.text().startswith("1 line")
    panel.threshold.setSliderDown(False)
    qtbot.waitUntil(lambda: tops(session.proposals) == [10], timeout=SOON)
    qtbot.waitUntil(lambda: drawn(scrubbing) == {session.proposals[0].id}, timeout=SOON)
    assert outlining.in_use(project) == Outlining(threshold=0.7)
    assert len(detector.seen) == looks


def test_keys_move_a_slider_as_well_and_what_rests_is_stored(
    scrubbing: MainWindow, project: Project, qtbot: QtBot
) -> None:
    panel = scrubbing.scrubbing.panel
    panel.least_size.setFocus()
    qtbot.keyClick(panel.least_size, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: scrubbing.session.proposals == (), timeout=SOON)
    assert outlining.in_use(project).least_size == LEAST_SIZE.high
    panel.usual.click()
    qtbot.waitUntil(lambda: tops(scrubbing.session.proposals) == [10, 60], timeout=SOON)
    assert outlining.in_use(project) == USUAL


def test_what_was_accepted_and_drawn_stays(scrubbing: MainWindow, qtbot: QtBot) -> None:
    session, panel = scrubbing.session, scrubbing.scrubbing.panel
    panel.hide()
    first = next(one for one in session.proposals if bounds(one.polygon)[1] < 40)
    session.select((), [first.id])
    scrubbing.actions_by_id["accept_proposals"].trigger()
    before = shown(scrubbing)
    scrubbing.actions_by_id["adjust_outlines"].trigger()
    qtbot.waitUntil(panel.growth.isEnabled, timeout=SOON)
    panel.choose(Outlining(growth=1.3))
    qtbot.waitUntil(lambda: tops(session.proposals) == [60], timeout=SOON)
    assert shown(scrubbing) == before


def test_all_other_pages_follow_when_told_to(
    scrubbing: MainWindow, project: Project, detector: Seeing, qtbot: QtBot
) -> None:
    panel, looks = scrubbing.scrubbing.panel, len(detector.seen)
    pages = [entry.id for entry in project.entries()]
    panel.choose(Outlining(threshold=0.7))
    qtbot.waitUntil(lambda: tops(scrubbing.session.proposals) == [10], timeout=SOON)
    assert len(outlining.waiting(project).all) == 5
    project.looks.forget(pages[-1])
    panel.apply_to_all.click()
    qtbot.waitUntil(lambda: outlining.waiting(project).all == (), timeout=SOON)
    assert "5 pages are outlined anew. 1 of them the detector looks at again" in told(scrubbing)
    assert len(detector.seen) == looks + 1


def test_without_what_the_detector_saw_the_sliders_say_why_and_how_to_go_on(
    proposed: MainWindow, project: Project, qtbot: QtBot
) -> None:
    panel = proposed.scrubbing.panel
    project.looks.forget(shown(proposed).id)
    proposed.actions_by_id["adjust_outlines"].trigger()
    qtbot.waitUntil(panel.detect_again.isVisible, timeout=SOON)
    assert "not kept" in panel.note.text()
    assert not panel.threshold.isEnabled()
    panel.detect_again.click()
    qtbot.waitUntil(panel.threshold.isEnabled, timeout=SOON)
    assert not panel.detect_again.isVisible()


def test_closing_in_the_middle_of_a_drag_stores_and_draws_what_can_be_acted_on(
    scrubbing: MainWindow, project: Project, qtbot: QtBot
) -> None:
    panel, session = scrubbing.scrubbing.panel, scrubbing.session
    panel.threshold.setSliderDown(True)
    panel.threshold.setValue(70)
    qtbot.waitUntil(lambda: drawn(scrubbing) == {-1}, timeout=SOON)
    panel.hide()
    assert drawn(scrubbing) == {one.id for one in session.proposals if one.level is Level.LINE}
    qtbot.waitUntil(lambda: tops(session.proposals) == [10], timeout=SOON)
    assert outlining.in_use(project).threshold == 0.7


def test_too_few_accepted_pages_are_told(scrubbing: MainWindow, qtbot: QtBot) -> None:
    fit = scrubbing.scrubbing.panel.fit
    fit.ask.click()
    qtbot.waitUntil(lambda: "3 accepted pages or more" in fit.answer.text(), timeout=SOON)
    assert not fit.use.isVisible()


def test_an_answer_says_what_it_was_measured_on_and_is_used_only_when_told_to(
    scrubbing: MainWindow, project: Project, qtbot: QtBot
) -> None:
    panel = scrubbing.scrubbing.panel
    before, after, held_out = (LineScore(f, 0.8) for f in (0.8, 0.95, 0.9))
    best = Outlining(0.7, 1.0, 0.0)
    panel.fit.show_fit(OutlineFit(best, 4, 2, before, after, held_out, is_other=True))
    text = panel.fit.answer.text()
    for part in (
        "4 accepted pages",
        "2 more are left out",
        "F 0.800, mean IoU 0.800 now, F 0.950",
        "others: F 0.900",
    ):
        assert part in text
    assert "very pages they were fitted to" in text
    assert outlining.in_use(project) == USUAL
    panel.fit.use.click()
    qtbot.waitUntil(lambda: tops(scrubbing.session.proposals) == [10], timeout=SOON)
    assert outlining.in_use(project) == best


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: LineScore(0.7, 0.8), "no sign that they help"),
        (lambda: LineScore(0.8, 0.8), "no sign that they help"),
        (lambda: LineScore(0.8, 0.85), "others: F 0.800, mean IoU 0.850."),
        (lambda: LineScore(0.9, 0.8), "judged by values fitted to the others"),
    ],
)
def test_a_fit_that_does_not_hold_elsewhere_is_told_as_such(
    english: None, make: Callable[[], LineScore], said: str
) -> None:
    now = LineScore(0.8, 0.8)
    fit = OutlineFit(Outlining(0.7), 3, 0, now, LineScore(0.95, 0.8), make(), is_other=True)
    assert said in in_words(fit)


def test_a_slider_that_nobody_moved_keeps_what_a_command_chose(
    proposed: MainWindow, project: Project, qtbot: QtBot
) -> None:
    model = project.store.models.current()
    assert model is not None
    outlining.choose(project, model, Outlining(0.3, 1.055, 80.5))
    proposed.actions_by_id["adjust_outlines"].trigger()
    panel = proposed.scrubbing.panel
    qtbot.waitUntil(panel.threshold.isEnabled, timeout=SOON)
    panel.threshold.setValue(40)
    panel.hide()
    assert outlining.in_use(project) == Outlining(0.4, 1.055, 80.5)


def test_the_first_slider_has_the_keyboard_once_it_can_be_moved(scrubbing: MainWindow) -> None:
    panel = scrubbing.scrubbing.panel
    assert panel.focusWidget() is panel.threshold


def test_values_that_cannot_be_stored_are_not_shown_as_if_they_were(
    scrubbing: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageError("The database is locked.")

    monkeypatch.setattr(outlining, "choose", refuse)
    panel = scrubbing.scrubbing.panel
    panel.choose(Outlining(threshold=0.7))
    assert "locked" in told(scrubbing)
    assert panel.values == USUAL
    assert -1 not in drawn(scrubbing)


def test_what_waited_in_another_project_is_not_outlined_in_this_one(
    scrubbing: MainWindow,
    project: Project,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    may_go_on = threading.Event()

    def wait(_: Project) -> outlining.OutdatedPages:
        may_go_on.wait(SOON / 1000)
        return outlining.OutdatedPages(tuple(entry.id for entry in entries), ())

    entries = project.entries()
    asked: list[list[int]] = []
    monkeypatch.setattr(outlining, "waiting", wait)
    monkeypatch.setattr(scrubbing.proposer, "outline_all", asked.append)
    scrubbing.scrubbing.panel.apply_to_all.click()
    scrubbing.scrubbing.panel.hide()
    other = tmp_path / "other"
    other.mkdir()
    Image.new("RGB", (200, 100), "white").save(other / "page.png")
    scrubbing.open_path(other)
    qtbot.waitUntil(lambda: scrubbing.session.project is not project, timeout=SOON)
    may_go_on.set()
    qtbot.wait(100)
    assert not asked
