"""What test_sharding.py has several processes do; each function runs in all of them at once."""

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from labeler.core.errors import Cancelled, LabelerError
from labeler.core.progress import Progress
from labeler.learning.networks.batch import Batch
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig
from labeler.learning.training.data_parallel import Rank, joined
from labeler.learning.training.loop import Run, Training
from labeler.learning.training.phase import NetworkAndAverage, TrainingProgress
from labeler.learning.training.supervised import SupervisedPhase
from tests.learning import pages

# The first optimizer imports half of torch: done here, once, in the server all processes fork from.
torch.optim.AdamW([torch.zeros(1, requires_grad=True)])

SETTINGS = TrainingConfig(
    budget=Budget(steps=3),
    optimizer=OptimizerConfig(learning_rate=3e-3, warm_up_steps=3, average_decay=0.5),
    batch=4,
    size=96,
    device="cpu",
)
MONOTONIC = time.monotonic
Work = Callable[..., Any]
Trouble = Callable[[Rank, TrainingProgress, Tensor, Progress], None]
Arrays = dict[str, NDArray[np.float32]]


@dataclass(frozen=True)
class Ended:
    """What a process knew when its training had ended."""

    step: int
    parts: int
    weights: Arrays
    """Of the network that was trained."""
    statistics: Arrays
    average: Arrays
    error: Exception | None = None


def enter(rank: int, port: int, answer: Connection, work: Work, arguments: Sequence[Any]) -> None:
    """Be the process of a rank: join the other, work, and send what came of it."""
    torch.set_num_threads(1)
    torchrun = {"RANK": rank, "LOCAL_RANK": rank, "WORLD_SIZE": 2, "MASTER_PORT": port}
    os.environ |= {name: str(value) for name, value in torchrun.items()}
    os.environ["MASTER_ADDR"] = "127.0.0.1"
    try:
        answer.send(work(*arguments))
    except LabelerError as error:
        answer.send(error)


def train(
    folder: Path,
    settings: TrainingConfig = SETTINGS,
    trouble: Trouble | None = None,
    patience: timedelta = timedelta(minutes=2),
) -> Ended:
    """Train with each rank in a folder of its own, so that what it writes can be told apart."""
    with joined("cpu", patience=patience) as rank:
        return train_as(rank, folder / str(rank.number), settings, trouble)


def train_as(
    rank: Rank,
    folder: Path,
    settings: TrainingConfig = SETTINGS,
    trouble: Trouble | None = None,
    *,
    parts: int = 1,
) -> Ended:
    """Train on noisy pages, or let something else decide the loss."""
    torch.manual_seed(rank.number)  # weights differ until the first process shares its own
    progress = Progress()
    supervised = SupervisedPhase([pages.NoisyPage()] * settings.batch, settings)
    troubled = trouble and Troubled(supervised, rank, trouble, progress)
    network = DetectionNetwork(DetectorConfig(decoder_channels=16))
    training = Training(network, [troubled or supervised], settings, Run(folder), rank=rank)
    training.parts = max(parts, training.parts)
    error: Exception | None = None
    try:
        training.train(progress)
    except Cancelled as cancelled:
        error = cancelled
    weights = {name: value.detach().numpy() for name, value in network.named_parameters()}
    statistics = {name: value.numpy() for name, value in network.named_buffers()}
    average = {name: value.numpy() for name, value in training.models.average.state_dict().items()}
    return Ended(training.step, training.parts, weights, statistics, average, error)


@dataclass
class Troubled:
    """A supervised phase that is disturbed before each loss."""

    phase: SupervisedPhase
    rank: Rank
    trouble: Trouble
    progress: Progress
    name: str = "troubled"

    def batches(self, first_step: int, share: slice) -> Iterator[Batch]:
        return self.phase.batches(first_step, share)

    def is_active(self, moment: TrainingProgress) -> bool:
        return True

    def losses(
        self, models: NetworkAndAverage, batch: Batch, moment: TrainingProgress
    ) -> dict[str, Tensor]:
        images = batch.images.clone()
        self.trouble(self.rank, moment, images, self.progress)
        return self.phase.losses(models, replace(batch, images=images), moment)


def second_cancels(
    rank: Rank, moment: TrainingProgress, images: Tensor, progress: Progress
) -> None:
    if (rank.number, moment.step) == (1, 1):
        progress.cancel()


def second_dies(rank: Rank, moment: TrainingProgress, images: Tensor, progress: Progress) -> None:
    if (rank.number, moment.step) == (1, 1):
        os._exit(1)


def second_hangs(rank: Rank, moment: TrainingProgress, images: Tensor, progress: Progress) -> None:
    if (rank.number, moment.step) == (1, 1):
        threading.Event().wait()


def second_diverges(
    rank: Rank, moment: TrainingProgress, images: Tensor, progress: Progress
) -> None:
    if (rank.number, moment.step) == (1, 1):
        images.fill_(torch.nan)


def second_is_worse_off(
    rank: Rank, moment: TrainingProgress, images: Tensor, progress: Progress
) -> None:
    """The second process has memory for one image; its second step takes it two minutes."""
    if rank.number == 1 and len(images) > 1:
        raise torch.OutOfMemoryError("no memory")
    if (rank.number, moment.step) == (1, 1) and time.monotonic is MONOTONIC:
        time.monotonic = lambda: MONOTONIC() + 120.0


def exchange() -> dict[str, Any]:
    """Return what each process has after telling the other its numbers."""
    with joined("cpu") as rank:
        both, one, none = (nn.Parameter(torch.zeros(2)) for _ in range(3))
        both.grad = torch.tensor([1.0, 2.0]) * (rank.number + 1)
        if rank.number == 1:
            one.grad = torch.tensor([4.0, 6.0])
        rank.average_gradients([both, one, none])
        assert both.grad is not None
        assert one.grad is not None
        return {
            "both": both.grad.tolist(),
            "one": one.grad.tolist(),
            "none": none.grad,
            "means": rank.means({"loss": 1.0 + rank.number}),
            "largest": rank.largest(rank.number, -rank.number),
            "state": rank.from_first({"step": rank.number}),
        }
