"""Batches without end, each a function of seed and step: resuming needs only the step."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from torch.utils.data import DataLoader, Dataset

from labeler.learning.data.sources import Source
from labeler.learning.data.targets import Example, stack
from labeler.learning.networks.batch import Batch

FOREVER = 2**40
"""Steps after which nobody looks."""


@dataclass(frozen=True)
class ViewSet(Dataset[Example]):
    """View number i: slot i mod B of a batch, drawn from the generator seeded (seed, i)."""

    slots: Sequence[Source]
    size: int
    seed: int

    def __getitem__(self, index: int) -> Example:
        rng = np.random.default_rng([self.seed, index])
        return self.slots[index % len(self.slots)].view(self.size, rng)


def batches(
    views: ViewSet, *, first_step: int, workers: int, share: slice = slice(None)
) -> Iterator[Batch]:
    """Yield the batches from a step on; made here, or by worker processes that are spawned.

    Only the slots in `share` are made: the same views as they would be in the whole batch.
    """
    batch = len(views.slots)
    steps = range(first_step, FOREVER)
    loader = DataLoader(
        views,
        batch_sampler=(list(range(step * batch, (step + 1) * batch)[share]) for step in steps),
        num_workers=workers,
        collate_fn=stack,
        worker_init_fn=one_thread if workers else None,
        multiprocessing_context="spawn" if workers else None,
    )
    return iter(loader)


def one_thread(worker: int) -> None:
    """Keep a worker process to its one core."""
    cv2.setNumThreads(1)
