"""A retrain that two real processes share by gloo, started as the command does."""

import os
import signal
import socket
import sys
import threading
from argparse import Namespace
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from torch import distributed

from labeler.app.project import Project
from labeler.cli.ways_out import said
from labeler.core.errors import LabelerError, RankLost
from labeler.core.progress import Progress
from labeler.core.records import RunState
from labeler.jobs.events import Event, Measured, Scored
from labeler.learning.training.data_parallel import Rank
from labeler.learning.training.fine_tune import FineTuneSettings
from labeler.tasks import ranks, retrain, train_detector
from labeler.tasks.retrain import TrainRequest
from labeler.tasks.run_log import Observer

together = pytest.mark.skipif(
    sys.platform == "win32" or not distributed.is_available(), reason="needs gloo"
)
pytestmark = pytest.mark.timeout(3600)
"""The other process loads all of torch, which takes minutes where all cores are busy."""
SAVED_EACH_STEP = partial(FineTuneSettings, size=64, rehearsal=0.0, save_minutes=0.0)
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


def test_torchrun_alone_says_how_many_processes_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLD_SIZE", "2")
    with (
        pytest.raises(LabelerError, match="Leave out --processes"),
        ranks.gathered("cpu", 2, ["train"], pytest.fail),
    ):
        pass


@together
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have one address of their own")
def test_nobody_else_can_reach_where_processes_of_this_machine_meet() -> None:
    place = ranks._meeting_place()
    with socket.create_connection(("127.0.0.1", place.port), timeout=5):
        place.set("here", "yes")
    assert place.get("here") == b"yes"
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", place.port), timeout=5)


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


@together
@pytest.mark.skipif(sys.platform != "linux", reason="finds the other process in /proc")
def test_a_process_that_is_killed_ends_the_retrain_which_can_be_resumed_alone(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train_detector, "FineTuneSettings", SAVED_EACH_STEP)

    def kill(event: Event) -> None:
        if isinstance(event, Measured) and event.step == 2:
            children = Path(f"/proc/self/task/{threading.main_thread().native_id}/children")
            for child in children.read_text().split():
                if b"train" in Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0"):
                    os.kill(int(child), signal.SIGKILL)

    lost: list[str] = []
    command = ["train", str(project.folder), "--device", "cpu"]
    with (
        pytest.raises(RankLost, match="resume the training") as raised,
        ranks.gathered("cpu", 2, command, lost.append) as rank,
    ):
        retrain.train(project, replace(REQUEST, steps=3), Observer(Progress(), kill, rank))
    (run,) = project.store.runs.all()
    assert run.state is RunState.FAILED
    assert "has ended" in run.message
    command = Namespace(project=Path("P"))
    assert said(raised.value, command).endswith(f"labeler train P --resume {run.id}")

    heard: list[Event] = []
    retrain.resume(project, run.id, Observer(Progress(), heard.append))
    assert project.store.runs.get(run.id).state is RunState.FINISHED
    steps = [event.step for event in heard if isinstance(event, Measured)]
    assert steps in ([2, 3], [3]), "whether the second was stored depends on when the other died"
