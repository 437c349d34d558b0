"""A retrain that two real processes share by gloo, started as the command does."""

import os
import sys

import pytest
from torch import distributed

from labeler.app.project import Project
from labeler.core.progress import Progress
from labeler.core.records import RunState
from labeler.jobs.events import Event, Measured, Scored
from labeler.learning.training.data_parallel import Rank
from labeler.tasks import ranks, retrain
from labeler.tasks.retrain import TrainRequest
from labeler.tasks.run_log import Observer

together = pytest.mark.skipif(
    sys.platform == "win32" or not distributed.is_available(), reason="needs gloo"
)
REQUEST = TrainRequest(steps=2, device="cpu")


@together
def test_two_processes_share_a_retrain_and_the_first_alone_tells_the_project(
    project: Project,
) -> None:
    heard: list[Event] = []
    lost: list[str] = []
    command = ["train", str(project.folder), "--device", "cpu"]
    with ranks.gathered("cpu", 2, command, lost.append) as rank:
        assert (rank.number, rank.world_size) == (0, 2)
        retrain.train(project, REQUEST, Observer(Progress(), heard.append, rank))
    assert [event.step for event in heard if isinstance(event, Measured)] == [1, 2]
    assert any(isinstance(event, Scored) for event in heard)
    (run,) = project.store.runs.all()
    assert run.state is RunState.FINISHED
    assert not lost
    assert "WORLD_SIZE" not in os.environ


def test_a_process_that_nobody_shares_with_is_alone(project: Project) -> None:
    with ranks.gathered("cpu", None, ["train"], pytest.fail) as rank:
        assert rank == Rank()


def test_torch_elastic_goes_on_with_the_run_that_it_began(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TORCHELASTIC_RUN_ID", "night")
    folder = project.folder / "runs" / "1"
    other = project.store.runs.start({ranks.LAUNCH: "another"}, folder)
    own = project.store.runs.start({ranks.LAUNCH: ranks.launch()}, folder)
    project.store.runs.start({}, folder)
    assert ranks.interrupted(project) is None
    monkeypatch.setenv("TORCHELASTIC_RESTART_COUNT", "1")
    assert ranks.interrupted(project) == own.id != other.id
    project.store.runs.finish(own.id, RunState.FINISHED)
    assert ranks.interrupted(project) is None
