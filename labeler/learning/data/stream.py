"""Batches without end, each a function of seed and step: resuming needs only the step."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np
from torch.utils.data import DataLoader, Dataset

from labeler.learning.data.sources import Source
from labeler.learning.data.targets import Example, stack
from labeler.learning.networks.batch import Batch

_FOREVER = 2**40
"""Steps after which nobody looks."""
One = TypeVar("One")
Many = TypeVar("Many")


def stream(
    examples: Dataset[One],
    size: int,
    collate: Callable[[Sequence[One]], Many],
    *,
    first_step: int,
    workers: int,
    share: slice = slice(None),
) -> Iterator[Many]:
    """Yield batches of `size` examples in their order, from a step on.

    Made here, or by worker processes that are spawned. Only the examples in `share` of each batch
    are made: the same ones as they would be in the whole batch.
    """
    steps = range(first_step, _FOREVER)
    loader = DataLoader(
        examples,
        batch_sampler=(list(range(step * size, (step + 1) * size)[share]) for step in steps),
        num_workers=workers,
        collate_fn=collate,
        worker_init_fn=_one_thread if workers else None,
        multiprocessing_context="spawn" if workers else None,
    )
    return iter(loader)


@dataclass(frozen=True)
class ViewSet(Dataset[Example]):
    """View number i: slot i mod B of a batch, drawn from the generator seeded (seed, i)."""

    slots: Sequence[Source]
    size: int
    seed: int

    def __getitem__(self, index: int) -> Example:
        rng = np.random.default_rng([self.seed, index])
        return self.slots[index % len(self.slots)].view(self.size, rng, index)


def batches(
    views: ViewSet, *, first_step: int, workers: int, share: slice = slice(None)
) -> Iterator[Batch]:
    """Yield the batches of a set of views; see `stream`."""
    size = len(views.slots)
    return stream(views, size, stack, first_step=first_step, workers=workers, share=share)


def _one_thread(worker: int) -> None:
    """Keep a worker process to its one core."""
    cv2.setNumThreads(1)
