"""Phases: a side network for a reader that others trained, on lines it looks at once.

On a processor nearly all of a step is the backbone and the lines it is shown. While it stays as it
is, what it sees of a line stays too: kept, it can be learnt from over and over. So is what the
classes that do not learn make of it, which is all that a softmax wants to know of them.
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from labeler.learning.data.line_stream import POOL, LinePools
from labeler.learning.losses.distillation import answer_distance
from labeler.learning.losses.transcription import transcription_loss
from labeler.learning.networks.line_batch import LineBatch
from labeler.learning.networks.precision import autocast
from labeler.learning.networks.recognizer import Recognizer
from labeler.learning.networks.side_network import SideNetwork
from labeler.learning.training.phase import (
    WHOLE,
    NetworkAndAverage,
    TrainingProgress,
    shares_of,
)
from labeler.learning.training.recognition import same

_LOOKED_AT = 16
"""Lines at once; more would take gigabytes where they are long."""


@dataclass(frozen=True, slots=True)
class SeenLines:
    """What a frozen reader makes of lines, and what they say."""

    features: Tensor  # (B, channels, 1, T) float16
    others: Tensor  # (B, T) logarithm of the sum of exponentials of all classes that do not learn
    widths: Tensor  # (B,) int64, columns of each line
    classes: Tensor  # (B, L) int64, of the characters that learn; zeros after the end
    lengths: Tensor  # (B,) int64, characters of each transcript
    has_case: Tensor  # (B,) bool

    def __len__(self) -> int:
        return len(self.features)

    def part(self, index: int, parts: int) -> "SeenLines":
        """Return every `parts`-th line from `index` on."""
        which = slice(index, None, parts)
        return SeenLines(*(getattr(self, name)[which] for name in self.__slots__))

    def to(self, device: torch.device) -> "SeenLines":
        """Return them on a device."""
        return SeenLines(*(getattr(self, name).to(device) for name in self.__slots__))

    def answers(self, network: Recognizer) -> tuple[Tensor, Tensor]:
        """Return logits without what the side network adds, and with it, each (B, T, 1 + K + 1).

        Of the blank, the characters that learn and, as if it were one class, all others.
        """
        side, features = side_of(network), self.features.float()
        own = _own_answers(network, features, self.widths, side.classes)
        without = torch.cat([own, self.others[..., None]], dim=-1)
        added = side(features[:, network.config.channels :])
        return without, without + functional.pad(added, (0, 1))


def side_of(network: Recognizer) -> SideNetwork:
    """Return the side network of a reader that has one."""
    if network.side is None:
        raise ValueError("let its side network learn first")
    return network.side


def _own_answers(network: Recognizer, features: Tensor, widths: Tensor, classes: Tensor) -> Tensor:
    """Return what a reader answers by itself for some classes: (B, T, K)."""
    row = network.row(features, widths)
    return functional.linear(row, network.head.weight[classes], network.head.bias[classes])


@dataclass(slots=True)
class SeenPools:
    """Pools of lines that come again and again; each batch is looked at when it comes first.

    Not the whole pool at once: somebody waits for the first step.
    """

    pools: LinePools
    reader: Recognizer
    """Looks at them, on its own device; all but its side network stays as it is."""
    kept: int
    """Pools: some thousand lines, each spoilt in a way of its own."""
    _seen: dict[int, list[LineBatch | SeenLines]] = field(
        default_factory=dict, init=False, repr=False
    )

    def batches(self, first_step: int, share: slice = WHOLE) -> Iterator[SeenLines]:
        """Yield lines from a step on, from the second round on in another order, or a share of each batch.

        Only those are looked at; whoever asks again asks for the same share.
        """
        count = self.kept * POOL
        for step in itertools.count(first_step):
            turn, place = divmod(step, count)
            order = np.arange(count)
            if turn:
                order = np.random.default_rng([self.pools.seed, turn]).permutation(order)
            pool, which = divmod(int(order[place]), POOL)
            yield self._batch(pool, which, share)

    def _batch(self, number: int, which: int, share: slice) -> SeenLines:
        if number not in self._seen:
            self._seen[number] = list(shares_of(iter(self.pools[number]), share))
        pool = self._seen[number]
        batch = pool[which]
        if isinstance(batch, LineBatch):
            batch = pool[which] = self._looked_at(batch)
        return batch

    @torch.no_grad()
    def _looked_at(self, batch: LineBatch) -> SeenLines:
        network = self.reader
        device = network.head.weight.device
        with autocast(device):
            seen = [
                network.features(lines.to(device)) for lines in torch.split(batch.lines, _LOOKED_AT)
            ]
        features = torch.cat(seen).half()
        is_other = torch.ones_like(network.head.bias, dtype=torch.bool)
        is_other[side_of(network).classes] = False
        widths = batch.widths.to(device)
        others = _own_answers(network, features.float(), widths, is_other).logsumexp(dim=-1)
        return SeenLines(
            features.cpu(),
            others.cpu(),
            batch.widths,
            batch.classes,
            batch.lengths,
            batch.has_case,
        )


@dataclass(slots=True)
class SidePhase:
    """CTC for the characters a side network answers for, as if all were asked."""

    lines: SeenPools
    """Their alphabet: the characters of the side network, in its order."""
    name: str = "recognition"

    def batches(self, first_step: int, share: slice = WHOLE) -> Iterator[SeenLines]:
        """Yield lines from a step on, or a share of each batch."""
        return self.lines.batches(first_step, share)

    def is_active(self, progress: TrainingProgress) -> bool:
        """Every step."""
        return True

    def losses(
        self, models: NetworkAndAverage[Recognizer], batch: SeenLines, progress: TrainingProgress
    ) -> dict[str, Tensor]:
        """Return the CTC loss per character, a scalar (), in nats."""
        _, logits = batch.answers(models.network)
        steps = models.network.lengths(batch.widths)
        cases = same(self.lines.pools.alphabet, batch.has_case)
        if cases is not None:
            cases = functional.pad(cases, (0, 1), value=logits.shape[-1] - 1)
        return {
            "transcript": transcription_loss(logits, steps, batch.classes, batch.lengths, cases)
        }


@dataclass(slots=True)
class OldAnswersPhase:
    """On lines in other scripts a reader goes on answering as before, whatever they say.

    A softmax unlearns what it is never shown, and of 18,708 characters a project holds some
    hundred. Here it is enough that what learns keeps its share against all others as one.
    """

    lines: SeenPools
    weight: float
    name: str = "rehearsal"

    def batches(self, first_step: int, share: slice = WHOLE) -> Iterator[SeenLines]:
        """Yield lines from a step on, or a share of each batch."""
        return self.lines.batches(first_step, share)

    def is_active(self, progress: TrainingProgress) -> bool:
        """Every step."""
        return True

    def losses(
        self, models: NetworkAndAverage[Recognizer], batch: SeenLines, progress: TrainingProgress
    ) -> dict[str, Tensor]:
        """Return the distance from the answers before, a scalar ()."""
        before, now = batch.answers(models.network)
        steps = models.network.lengths(batch.widths)
        return {"kept_answers": self.weight * answer_distance(now, before, steps)}
