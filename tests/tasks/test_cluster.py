"""Pages are looked at elsewhere, and what comes back is stored here, once."""

import os
import pickle
import signal
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest

from labeler.app import models
from labeler.app.project import Project
from labeler.core.errors import Cancelled, LabelerError
from labeler.core.progress import Progress
from labeler.core.records import PageEntry
from labeler.tasks.cluster import Address, RayWorkers, propose_on
from labeler.tasks.looker import Assignment, Looked, Looker, shipment
from labeler.tasks.propose import chosen_models, propose_pages


class InTurn:
    """Workers that are this process, but for what is sent to them and comes back."""

    def __init__(self, project: Project) -> None:
        shipped = shipment(chosen_models(project, models.current(project)))
        self._looker = Looker(pickle.loads(pickle.dumps(shipped)), "cpu")

    def missing(self, entry: PageEntry) -> list[str]:
        machine = self._looker.missing(entry.path)
        return [machine] if machine else []

    def looked(self, assigned: Iterator[Assignment], progress: Progress) -> Iterator[Looked]:
        for each in assigned:
            progress.check()
            answer = self._looker.look(pickle.loads(pickle.dumps(each)))
            yield pickle.loads(pickle.dumps(answer))


def proposed(project: Project) -> dict[str, list[object]]:
    """What is proposed on the pages of a project, by their names."""
    return {
        entry.name: [
            (one.level, one.polygon, one.score) for one in project.store.proposals.of_page(entry.id)
        ]
        for entry in project.entries()
    }


def test_they_propose_what_this_process_would(project: Project) -> None:
    assert propose_on(project, None, InTurn(project), Progress()) == (2, [])
    elsewhere = proposed(project)
    ids = [entry.id for entry in project.entries() if entry.proposal_count is not None]
    assert len(ids) == 2
    propose_pages(project, ids, "cpu")
    assert proposed(project) == elsewhere
    assert propose_on(project, None, InTurn(project), Progress()) == (0, [])


def test_a_machine_without_the_images_is_refused_before_anything_is_stored(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    workers = InTurn(project)
    monkeypatch.setattr(workers, "missing", lambda _: ["node-7"])
    with pytest.raises(LabelerError, match=r"node-7 cannot see .*png.* shared file system"):
        propose_on(project, None, workers, Progress())
    assert not any(proposed(project).values())
    assert not any(entry.problem for entry in project.entries())


def test_a_page_that_fails_there_keeps_its_reason_and_the_others_are_done(
    project: Project, scans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workers = InTurn(project)
    honest = Looker.look

    def look(self: Looker, assigned: Assignment) -> Looked:
        if assigned.entry.name == "3.png":
            return Looked(assigned.page.id, None, None, "3 workers were lost while looking at it.")
        return honest(self, assigned)

    monkeypatch.setattr(Looker, "look", look)
    done, failed = propose_on(project, None, workers, Progress())
    assert (done, [entry.name for entry in failed]) == (1, ["3.png"])
    assert "3 workers" in failed[0].problem


def test_whoever_stops_keeps_what_is_done(project: Project) -> None:
    progress = Progress(lambda done, _total, _text: progress.cancel() if done else None)
    with pytest.raises(Cancelled):
        propose_on(project, None, InTurn(project), progress)
    waiting = [entry for entry in project.entries() if entry.proposal_count is None]
    propose_on(project, None, InTurn(project), Progress())
    assert len(waiting) == 3 + 1
    assert sum(entry.proposal_count is not None for entry in project.entries()) == 2


def test_another_version_of_the_program_is_refused(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = shipment(chosen_models(project, models.current(project)))
    monkeypatch.setattr("labeler.tasks.looker.version", lambda _: "0.0")
    with pytest.raises(LabelerError, match=r"has Labeler 0\.0.*Install the same version there"):
        Looker(shipped)


def test_ray_that_does_not_start_is_no_fault_of_the_program(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def init(*_: object, **__: object) -> None:
        raise Exception("The current node timed out during startup.")  # as Ray does

    ray = ModuleType("ray")
    ray.__spec__ = ModuleSpec("ray", None)
    monkeypatch.setattr(ray, "init", init, raising=False)
    monkeypatch.setitem(sys.modules, "ray", ray)
    chosen = chosen_models(project, models.current(project))
    with pytest.raises(LabelerError, match=r"Ray does not start .* timed out .* leave out --on"):
        RayWorkers(chosen, Address("local", 2))
    with pytest.raises(LabelerError, match=r"No cluster answers at head:6379"):
        RayWorkers(chosen, Address("head:6379"))


def test_a_cluster_goes_on_when_workers_are_killed(many: Project) -> None:
    pytest.importorskip("ray")
    killed: list[int] = []

    def kill_one(done: int, _total: int, _text: str) -> None:
        if done in {3, 8}:
            process = workers.processes()[0]
            os.kill(process, signal.SIGKILL)
            killed.append(process)

    chosen = chosen_models(many, models.current(many))
    with RayWorkers(chosen, Address("local", 2), "cpu") as workers:
        done, failed = propose_on(many, None, workers, Progress(kill_one))
    assert (done, failed) == (18, [])
    assert len(set(killed)) == 2
    for entry in many.entries():
        assert len(many.store.proposals.detections(entry.id)) == 1
