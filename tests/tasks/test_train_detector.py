"""A retrain from start to verdict, stopped and resumed on the way."""

import json

import pytest

from labeler.app import models
from labeler.app.project import Project
from labeler.app.training import LOG_NAME
from labeler.core.errors import Cancelled, LabelerError
from labeler.core.progress import Progress
from labeler.core.records import RunState, Split
from labeler.jobs.events import Event, Measured, Scored, Started
from labeler.learning.training.loop import STATE_NAME
from labeler.tasks import retrain, train_detector
from labeler.tasks.retrain import TrainRequest
from labeler.tasks.run_log import Watch
from tests.tasks.killed_work import SMALL

REQUEST = TrainRequest(steps=4, device="cpu", consistency="both")


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make training steps take no time."""
    monkeypatch.setattr(train_detector, "FineTuneSettings", SMALL)


def test_a_retrain_ends_with_a_verdict(project: Project) -> None:
    heard: list[Event] = []
    before = models.current(project)
    human = [project.page(entry.id) for entry in project.entries()]
    (settled,) = retrain.train(project, REQUEST, Watch(Progress(), heard.append))
    run = project.store.runs.all()[-1]
    assert isinstance(heard[0], Started)
    assert [event.step for event in heard if isinstance(event, Measured)] == [1, 2, 3, 4]
    assert {event.phase for event in heard if isinstance(event, Measured)} == {
        "supervised",
        "consistency",
    }
    assert sum(isinstance(event, Scored) for event in heard) == 2
    assert (run.state, run.model_id) == (RunState.FINISHED, settled.model.id)
    assert settled.model.parent_id == before.id
    assert settled.model.path.is_file()
    assert settled.model.manifest["lines"] == 6
    assert len(settled.model.manifest["validation_pages"]) == 1
    assert len(settled.model.manifest["unlabelled_pages"]) == 2
    assert not (run.folder / STATE_NAME).exists()
    log = [json.loads(line) for line in (run.folder / LOG_NAME).read_text().splitlines()]
    assert [record["step"] for record in log] == [1, 2, 3, 4]
    assert models.current(project).id in (before.id, settled.model.id)
    assert (models.current(project).id == settled.model.id) == settled.is_better
    assert [project.page(entry.id) for entry in project.entries()] == human
    held = {e.id for e in project.entries() if e.split is Split.VALIDATION}
    assert held == set(settled.model.manifest["validation_pages"])
    assert held.isdisjoint(settled.model.manifest["training_pages"])


def test_a_stopped_retrain_goes_on_where_it_was(project: Project) -> None:
    progress = Progress()
    steps: list[int] = []

    def stop_after_two(event: Event) -> None:
        if isinstance(event, Measured):
            steps.append(event.step)
            if event.step == 2:
                progress.cancel()

    with pytest.raises(Cancelled):
        retrain.train(project, REQUEST, Watch(progress, stop_after_two))
    run = project.store.runs.all()[-1]
    assert run.state is RunState.CANCELLED
    assert f"--resume {run.id}" in run.message
    retrain.resume(project, run.id, Watch(Progress(), stop_after_two))
    assert steps == [1, 2, 3, 4]
    assert project.store.runs.get(run.id).state is RunState.FINISHED
    with pytest.raises(LabelerError, match="finished"):
        retrain.resume(project, run.id, Watch(Progress(), stop_after_two))


def test_a_retrain_that_breaks_says_why(project: Project) -> None:
    models.current(project).path.rename(project.folder / "kept.safetensors")
    try:
        with pytest.raises(LabelerError, match="gone"):
            retrain.train(project, REQUEST, Watch(Progress(), lambda event: None))
        assert project.store.runs.all() == []
    finally:
        (project.folder / "kept.safetensors").rename(project.store.models.all()[0].path)


def test_a_run_that_fails_half_way_can_be_resumed(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr("shutil.copyfile", broken)
    watch = Watch(Progress(), lambda event: None)
    with pytest.raises(OSError, match="disk"):
        retrain.train(project, REQUEST, watch)
    run = project.store.runs.all()[-1]
    assert (run.state, run.message) == (RunState.FAILED, "the disk is full")
    monkeypatch.undo()
    monkeypatch.setattr(train_detector, "FineTuneSettings", SMALL)
    retrain.resume(project, run.id, watch)
    assert project.store.runs.get(run.id).state is RunState.FINISHED
