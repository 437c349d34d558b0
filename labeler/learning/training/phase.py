"""What a phase of training is: a batch in, named losses out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, Protocol, Self, TypeVar

import torch
from torch import Tensor

from labeler.learning.networks.stored import StoredNetwork

NetworkT = TypeVar("NetworkT", bound=StoredNetwork)
WHOLE = slice(None)
"""The share of a process that is alone in each batch: all of it."""


class Divisible(Protocol):
    """A batch of anything."""

    def __len__(self) -> int: ...

    def part(self, index: int, parts: int) -> Self:
        """Return every `parts`-th example from `index` on."""
        ...

    def to(self, device: torch.device) -> Self:
        """Return the batch on a device."""
        ...


BatchT = TypeVar("BatchT", bound=Divisible)


@dataclass(frozen=True, slots=True)
class TrainingProgress:
    """How far training has come."""

    step: int
    fraction: float
    """Of the budget, 0 to 1."""
    settled_at: float | None = None
    """The fraction at which the supervised loss stopped falling; None before that."""


@dataclass(frozen=True, slots=True)
class NetworkAndAverage(Generic[NetworkT]):
    """The network that is trained and the moving average of its weights."""

    network: NetworkT
    average: NetworkT


def shares_of(batches: Iterator[BatchT], share: slice) -> Iterator[BatchT]:
    """Yield what is in `share` of batches that can only be made whole."""
    for batch in batches:
        yield batch.part(share.start or 0, share.step or 1)


class Phase(Protocol[NetworkT, BatchT]):
    """One kind of step. Phases that are active at the same moment share one optimiser step."""

    name: str

    def batches(self, first_step: int, share: slice = WHOLE) -> Iterator[BatchT]:
        """Yield the batches from a step on; the same ones however often training was resumed.

        Of each only the examples in `share`, the same ones as they would be in the whole batch: the
        others are for processes that share the training.
        """
        ...

    def is_active(self, progress: TrainingProgress) -> bool:
        """Tell whether the phase takes part in a step."""
        ...

    def losses(
        self, models: NetworkAndAverage[NetworkT], batch: BatchT, progress: TrainingProgress
    ) -> dict[str, Tensor]:
        """Return the weighted losses by name, each a scalar ()."""
        ...
