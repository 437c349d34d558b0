"""Training runs: begun, resumed, ended."""

from pathlib import Path

import pytest

from labeler.core.errors import ProjectError
from labeler.core.records import RunState
from labeler.store.project_store import ProjectStore


def test_a_run_from_start_to_finish(store: ProjectStore, folder: Path) -> None:
    run = store.runs.start({"steps": 10, "device": "cpu"}, folder / "runs" / "1")
    assert store.runs.unfinished() == [run] == store.runs.all()
    assert (run.state, run.folder) == (RunState.RUNNING, folder / "runs" / "1")
    assert (run.settings, run.ended, run.model_id) == ({"steps": 10, "device": "cpu"}, None, None)
    model = store.models.add(
        name="m", path=folder / "models" / "1", sha256="1", source="training run 1"
    )
    done = store.runs.finish(run.id, RunState.FINISHED, "It is better.", model.id)
    assert store.runs.unfinished() == []
    assert store.runs.get(run.id) == done
    assert (done.state, done.message, done.model_id) == (
        RunState.FINISHED,
        "It is better.",
        model.id,
    )
    assert done.ended is not None
    assert done.ended >= run.started


def test_a_run_that_died_can_go_on(store: ProjectStore, folder: Path) -> None:
    run = store.runs.start({}, folder / "runs" / "1")
    other = store.runs.start({}, folder / "runs" / "2")
    store.runs.finish(run.id, RunState.FAILED, "The process ended unexpectedly.")
    assert store.runs.unfinished() == [other]
    assert store.runs.resume(run.id) == run
    assert store.runs.unfinished() == [run, other]


def test_a_run_that_does_not_exist(store: ProjectStore) -> None:
    for call in (store.runs.get, store.runs.resume):
        with pytest.raises(ProjectError, match="no training run 3"):
            call(3)
