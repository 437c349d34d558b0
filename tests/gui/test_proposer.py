"""The queue of proposals beside the window: urgent pages, pause, cancel, another project."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDoubleSpinBox
from pytestqt.qtbot import QtBot

from labeler.app import models
from labeler.app.project import Project
from labeler.app.proposal_events import ModelFailed, PageDetected, ProposalEvent
from labeler.app.user_settings import UserSettings
from labeler.core.errors import WeightsError
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.gui.commands import projects
from labeler.gui.dialogs.settings import SettingsDialog
from labeler.gui.main_window import MainWindow
from tests.fakes.detectors import FakeDetector

LONG = 20_000


class Gate:
    """Holds the detector until it is opened."""

    def __init__(self, detector: FakeDetector) -> None:
        self.is_open = threading.Event()
        self.reached = threading.Event()
        detector.before = self._wait

    def _wait(self, progress: Progress) -> None:
        self.reached.set()
        is_open = False
        while not is_open:
            is_open = self.is_open.wait(0.01)
            progress.check()


@pytest.fixture
def finished(window: MainWindow) -> list[int]:
    pages: list[int] = []

    def follow(event: ProposalEvent) -> None:
        if isinstance(event, PageDetected):
            pages.append(event.page_id)

    window.proposer.happened.connect(follow)
    return pages


def ids(project: Project) -> list[int]:
    return [entry.id for entry in project.entries()]


def test_the_urgent_page_overtakes(
    window: MainWindow,
    project: Project,
    detector: FakeDetector,
    finished: list[int],
    qtbot: QtBot,
) -> None:
    pages = ids(project)
    gate = Gate(detector)
    window.proposer.propose_all(pages)
    assert gate.reached.wait(10)
    window.proposer.focus([pages[4]])
    gate.is_open.set()
    qtbot.waitUntil(lambda: len(finished) == 6, timeout=LONG)
    assert finished[0] == pages[4]
    assert sorted(finished) == pages


def test_cancel_forgets_what_waits(
    window: MainWindow,
    project: Project,
    detector: FakeDetector,
    finished: list[int],
    qtbot: QtBot,
) -> None:
    gate = Gate(detector)
    window.actions_by_id["propose_all"].trigger()
    qtbot.waitUntil(window.status_line.bar.isVisible, timeout=LONG)
    assert gate.reached.wait(10)
    window.actions_by_id["cancel_proposals"].trigger()
    qtbot.waitUntil(lambda: not window.status_line.bar.isVisible(), timeout=LONG)
    gate.is_open.set()
    window.proposer.focus([ids(project)[2]])
    qtbot.waitUntil(lambda: finished != [], timeout=LONG)
    assert finished == [ids(project)[2]]


def test_results_land_in_the_store_of_a_page_that_is_not_shown(
    window: MainWindow, project: Project, finished: list[int], qtbot: QtBot
) -> None:
    last = ids(project)[-1]
    window.proposer.focus([last])
    qtbot.waitUntil(lambda: finished == [last], timeout=LONG)
    assert len(project.store.proposals.of_page(last)) == 3
    assert window.pages.entry(last).proposal_count == 2


def test_what_is_shown_follows_the_model_in_use(
    window: MainWindow, project: Project, finished: list[int], weights: Path, qtbot: QtBot
) -> None:
    window.actions_by_id["propose_all"].trigger()
    qtbot.waitUntil(lambda: len(finished) == 6, timeout=LONG)
    old = window.session.proposals
    newer = project.store.models.add(name="new", path=weights, sha256="2", source="training run 1")
    models.use(project, newer.id)
    window.training_commands.model_changed.emit()
    assert window.session.proposals == (), "those of the old one are gone at once"
    qtbot.waitUntil(lambda: len(finished) == 12, timeout=LONG)
    assert {p.id for p in window.session.proposals}.isdisjoint({p.id for p in old})
    window.actions_by_id["roll_back"].trigger()
    assert window.session.proposals == old
    with qtbot.waitSignal(window.session.problem, timeout=LONG) as said:
        window.actions_by_id["propose_all"].trigger()
    assert said.args == ["Every page that waits for review has its proposals."]
    assert len(finished) == 12


@pytest.mark.parametrize("kind", ModelKind)
def test_one_goes_back_only_to_a_model_that_was_in_use(
    window: MainWindow, project: Project, reader_weights: Path, weights: Path, kind: ModelKind
) -> None:
    models.bring_up_to_date(project)
    name = "roll_back" if kind is ModelKind.DETECTOR else "roll_back_reader"
    action = window.actions_by_id[name]
    window.training_commands.model_changed.emit()
    assert not action.isEnabled()
    newer = project.store.models.add(
        name="new", path=weights, sha256="2", source="training run 1", kind=kind
    )
    models.use(project, newer.id)
    window.training_commands.model_changed.emit()
    assert action.isEnabled()
    action.trigger()
    assert not action.isEnabled()


def test_a_model_that_a_command_takes_into_use_is_followed(
    window: MainWindow, project: Project, finished: list[int], weights: Path, qtbot: QtBot
) -> None:
    first, last = ids(project)[0], ids(project)[-1]
    window.proposer.focus([first, last])
    qtbot.waitUntil(lambda: len(finished) == 2, timeout=LONG)
    newer = project.store.models.add(name="new", path=weights, sha256="2", source="training run 1")
    with Project.open(project.folder) as elsewhere:
        models.use(elsewhere, newer.id)
    qtbot.waitUntil(lambda: window.session.proposals == (), timeout=LONG)
    qtbot.waitUntil(lambda: window.pages.entry(last).proposal_count is None, timeout=LONG)


def test_a_page_in_hand_while_the_model_changes_is_looked_at_again(
    window: MainWindow,
    project: Project,
    detector: FakeDetector,
    finished: list[int],
    weights: Path,
    qtbot: QtBot,
) -> None:
    gate = Gate(detector)
    first = ids(project)[0]
    window.proposer.focus([first])
    assert gate.reached.wait(10)
    newer = project.store.models.add(name="new", path=weights, sha256="2", source="training run 1")
    models.use(project, newer.id)
    gate.is_open.set()
    qtbot.waitUntil(lambda: finished == [first, first], timeout=LONG)
    assert window.session.entry.proposal_count == 2


def test_closing_the_project_drops_the_page_in_hand(
    window: MainWindow, project: Project, detector: FakeDetector, finished: list[int]
) -> None:
    gate = Gate(detector)
    window.proposer.propose_all(ids(project))
    assert gate.reached.wait(10)
    window.actions_by_id["close_project"].trigger()
    gate.is_open.set()
    assert finished == []


def test_a_model_that_cannot_be_loaded_is_said_once(
    qtbot: QtBot, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_weights: Path, _device: str) -> FakeDetector:
        raise WeightsError("The weights are damaged. Choose another model.")

    monkeypatch.setattr(window.proposer._shelves.detectors, "_load", refuse)
    texts: list[str] = []

    def follow(event: ProposalEvent) -> None:
        if isinstance(event, ModelFailed):
            texts.append(event.text)

    window.proposer.happened.connect(follow)
    window.proposer.propose_all(ids(project))
    qtbot.waitUntil(lambda: texts != [], timeout=LONG)
    assert texts == ["The weights are damaged. Choose another model."]
    assert window.messages.label.text() == texts[0]


def test_whoever_asks_for_what_is_under_way_is_told(
    window: MainWindow, project: Project, detector: FakeDetector, qtbot: QtBot
) -> None:
    gate = Gate(detector)
    told: list[str] = []
    window.session.news.connect(told.append)
    propose = window.actions_by_id["propose"]
    propose.trigger()
    qtbot.waitUntil(gate.reached.is_set, timeout=LONG)
    assert told == []
    propose.trigger()
    assert told == ["This page is being looked at just now."]
    gate.is_open.set()
    qtbot.waitUntil(lambda: bool(window.session.proposals), timeout=LONG)


def test_settings_decide_about_the_threshold(
    window: MainWindow, project: Project, settings: UserSettings, qtbot: QtBot
) -> None:
    assert project.entries()
    window.actions_by_id["settings"].trigger()
    field = window.findChildren(SettingsDialog)[-1].fields["score_threshold"]
    assert isinstance(field, QDoubleSpinBox)
    field.setValue(0.35)
    with qtbot.waitSignal(window.session.proposals_changed, timeout=LONG):
        window.actions_by_id["propose"].trigger()
    assert len(window.session.proposals) == 3
    assert window.proposal_bar.score.text() == "0.35"
    assert settings.score_threshold == 0.35


def test_the_window_closes_although_the_detector_does_not_listen(
    window: MainWindow,
    project: Project,
    detector: FakeDetector,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(projects, "PATIENCE", 0.05)
    reached, may_end = threading.Event(), threading.Event()

    def be_deaf(_: Progress) -> None:
        reached.set()
        may_end.wait(60)

    detector.before = be_deaf
    window.proposer.focus([ids(project)[0]])
    assert reached.wait(10)
    window.close()
    assert not window.isVisible()
    workers = [thread for thread in threading.enumerate() if thread.name == "proposer"]
    assert workers
    may_end.set()
    for worker in workers:
        worker.join(10)
    with Project.open(project.folder) as again:
        assert len(again.entries()) == 6
