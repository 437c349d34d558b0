"""Two real processes share a training by gloo: the same weights, the same end."""

import multiprocessing
import shutil
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import distributed

from labeler.core.errors import Cancelled, LabelerError, RankLost
from labeler.lab.base.detector import BaseRun, train_base
from labeler.learning.checkpoint import load_checkpoint
from labeler.learning.data.stream import ViewSet, batches
from labeler.learning.networks.batch import Batch
from labeler.learning.training import data_parallel
from labeler.learning.training.config import Budget
from labeler.learning.training.data_parallel import Rank, joined
from labeler.learning.training.loop import STATE_NAME, WEIGHTS_NAME, TrainingDiverged
from tests.learning import pages
from tests.learning.training import ranks
from tests.learning.training.ranks import SETTINGS, Arrays

PATIENCE = 120.0

together = pytest.mark.skipif(
    sys.platform == "win32" or not distributed.is_available(),
    reason="needs gloo and a fork server",
)


def both(work: ranks.Work, *arguments: Any) -> list[Any]:
    """Run work in two processes; return what each returned or raised, None for one that died."""
    with working(work, *arguments) as answers:
        return [received(answer) for answer in answers]


@contextmanager
def working(work: ranks.Work, *arguments: Any) -> Iterator[list[Connection]]:
    """Start work in two processes, as torchrun would, and end what is left of them."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.learning.training.ranks"])
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    answers: list[Connection] = []
    processes = []
    for rank in range(2):
        answer, end = context.Pipe(duplex=False)
        process = context.Process(
            target=ranks.enter, args=(rank, port, end, work, arguments), daemon=True
        )
        process.start()
        end.close()
        answers.append(answer)
        processes.append(process)
    try:
        yield answers
    finally:
        for process in processes:
            process.kill()
            process.join()


def received(answer: Connection) -> Any:
    assert answer.poll(PATIENCE), "a process hangs"
    try:
        return answer.recv()
    except EOFError:
        return None


def assert_equal(one: Arrays, other: Arrays) -> None:
    for name, value in one.items():
        np.testing.assert_array_equal(other[name], value, name)


def assert_close(one: Arrays, other: Arrays) -> None:
    for name, value in one.items():
        np.testing.assert_allclose(other[name], value, rtol=1e-4, atol=1e-6, err_msg=name)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ranks.Ended, ranks.Ended]:
    """A training of two processes from beginning to end, and its folder."""
    folder = tmp_path_factory.mktemp("shared")
    first, second = both(ranks.train, folder)
    return folder, first, second


@together
def test_both_end_with_the_same_weights_and_one_writes_them(
    shared: tuple[Path, ranks.Ended, ranks.Ended],
) -> None:
    folder, first, second = shared
    assert first.step == second.step == SETTINGS.budget.steps
    assert_equal(first.weights, second.weights)
    assert_equal(first.statistics, second.statistics)
    assert_equal(first.average, second.average)
    assert (folder / "0" / STATE_NAME).exists()
    assert (folder / "0" / WEIGHTS_NAME).exists()
    assert not (folder / "1").exists()


@together
def test_two_processes_learn_what_one_learns_from_a_batch_in_two_parts(
    shared: tuple[Path, ranks.Ended, ranks.Ended], tmp_path: Path
) -> None:
    """A whole batch would differ: losses and normalisation look at all its images at once."""
    alone = ranks.train_as(Rank(), tmp_path, parts=2)
    assert_close(alone.weights, shared[1].weights)


@together
def test_cancelling_one_stops_both_and_two_or_one_go_on(
    shared: tuple[Path, ranks.Ended, ranks.Ended], tmp_path: Path
) -> None:
    first, second = both(ranks.train, tmp_path, SETTINGS, ranks.second_cancels)
    assert isinstance(first.error, Cancelled)
    assert isinstance(second.error, Cancelled)
    assert first.step == second.step == 2

    alone = ranks.train_as(Rank(), copied(tmp_path / "0", tmp_path / "alone"), parts=2)
    assert alone.step == 3
    assert_close(alone.weights, shared[1].weights)

    resumed, other = both(ranks.train, tmp_path)
    assert resumed.step == other.step == 3
    assert_equal(resumed.average, shared[1].average)
    assert_equal(other.average, shared[1].average)


def copied(folder: Path, target: Path) -> Path:
    return Path(shutil.copytree(folder, target))


@together
def test_one_that_dies_ends_the_other_with_a_message(tmp_path: Path) -> None:
    first, second = both(ranks.train, tmp_path, SETTINGS, ranks.second_dies)
    assert isinstance(first, RankLost)
    assert "has ended" in str(first)
    assert second is None


@together
def test_nobody_waits_for_ever_for_one_that_hangs(tmp_path: Path) -> None:
    patience = timedelta(seconds=3)
    with working(ranks.train, tmp_path, SETTINGS, ranks.second_hangs, patience) as answers:
        assert isinstance(received(answers[0]), RankLost)


@together
def test_a_loss_that_is_no_number_in_one_stops_both(tmp_path: Path) -> None:
    for error in both(ranks.train, tmp_path, SETTINGS, ranks.second_diverges):
        assert isinstance(error, TrainingDiverged)
        assert "step 1" in str(error)


@together
def test_the_smallest_memory_and_the_slowest_clock_count_for_both(tmp_path: Path) -> None:
    settings = replace(SETTINGS, budget=Budget(minutes=1))
    first, second = both(ranks.train, tmp_path, settings, ranks.second_is_worse_off)
    assert first.parts == second.parts == 2
    assert first.step == second.step == 2
    assert_equal(first.weights, second.weights)


@together
def test_they_exchange_gradients_numbers_and_states() -> None:
    for seen in both(ranks.exchange):
        assert seen == {
            "both": [1.5, 3.0],
            "one": [2.0, 3.0],
            "none": None,
            "means": {"loss": 1.5},
            "largest": [1.0, 0.0],
            "state": {"step": 0},
        }


def test_shares_make_up_the_batches() -> None:
    views = ViewSet([pages.NoisyPage() for _ in range(5)], size=96, seed=3)

    def second_batch(share: slice) -> Batch:
        made = batches(views, first_step=7, workers=0, share=share)
        next(made)
        return next(made)

    whole = second_batch(slice(None))
    for rank in range(2):
        part = second_batch(Rank(rank, 2).share)
        assert torch.equal(part.images, whole.part(rank, 2).images)


def test_nothing_that_stood_in_the_store_before_a_restart_is_believed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = distributed.HashStore()
    monkeypatch.setenv("TORCHELASTIC_RESTART_COUNT", "0")
    data_parallel._of_this_start(kept).set("turn 0", "more")
    assert data_parallel._of_this_start(kept).check(["turn 0"])
    monkeypatch.setenv("TORCHELASTIC_RESTART_COUNT", "1")
    assert not data_parallel._of_this_start(kept).check(["turn 0"])


def test_without_torchrun_a_process_is_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORLD_SIZE", raising=False)
    with joined("cpu") as shard:
        assert shard == Rank()
        assert not distributed.is_initialized()


@together
def test_every_process_needs_an_image(tmp_path: Path) -> None:
    config = replace(SETTINGS, batch=1)
    errors = both(train_base, BaseRun(tmp_path, None, config))
    assert all(isinstance(error, LabelerError) for error in errors)
    # Whoever comes late may only hear that the other has ended.
    told = [str(error) for error in errors if not isinstance(error, RankLost)]
    assert told
    assert all("2 processes cannot share a batch of 1" in each for each in told)


@together
def test_base_training_is_shared(tmp_path: Path) -> None:
    config = replace(SETTINGS, budget=Budget(steps=1), size=64)
    first, second = both(train_base, BaseRun(tmp_path, None, config))
    assert first == second == tmp_path / WEIGHTS_NAME
    assert load_checkpoint(first)[1]["step"] == 1
