"""Phase: the last layer of a reader whose backbone others trained, on lines it looks at once.

On a processor nearly all of a step is the backbone and the lines it is shown. While it stays as it
is, what it sees of a line stays too: kept, it can be learnt from over and over. So is what the
classes that do not learn make of it, which is all that a softmax wants to know of them.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from labeler.core.alphabet import BLANK, Alphabet
from labeler.learning.data.line_stream import POOL, LinePools
from labeler.learning.losses.transcription import transcription_loss
from labeler.learning.networks.line_batch import LineBatch
from labeler.learning.networks.precision import autocast
from labeler.learning.networks.recognizer import Recognizer
from labeler.learning.training.phase import NetworkAndAverage, TrainingProgress
from labeler.learning.training.recognition import same

_TOGETHER = 4
"""Batches of lines in a step: they cost little once they were looked at."""
_LOOKED_AT = 16
"""Lines at once; more would take gigabytes where they are long."""
_NEVER = -1e4
"""Stands for classes beyond the end of a line, which nobody asks for."""


@dataclass(frozen=True, slots=True)
class SeenLines:
    """What a backbone sees of lines, and what they say."""

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


@dataclass(slots=True)
class HeadPhase:
    """CTC for some characters of the last layer; all others, the blank and the backbone stay as they are.

    A softmax unlearns what it is never shown: of 18,708 characters a project holds some hundred,
    and a head that learnt them alone read every fifth Chinese character no more.
    """

    pools: LinePools
    """Of lines, with an alphabet of the characters that learn."""
    reader: Recognizer
    """Whose backbone looks at them, on its own device; frozen, and without a sequence model of ours."""
    kept: int = 8
    """Pools that come again and again: some thousand lines, each spoilt in a way of its own."""
    name: str = "recognition"
    _seen: dict[int, list[SeenLines]] = field(default_factory=dict, init=False, repr=False)

    def batches(self, first_step: int) -> Iterator[SeenLines]:
        """Yield lines from a step on; from the second round on in another order."""
        steps = self.kept * POOL // _TOGETHER
        for step in itertools.count(first_step):
            turn, place = divmod(step, steps)
            order = np.arange(self.kept * POOL)
            if turn:
                order = np.random.default_rng([self.pools.seed, turn]).permutation(order)
            places = order[place * _TOGETHER : (place + 1) * _TOGETHER].tolist()
            yield together([self._pool(one // POOL)[one % POOL] for one in places])

    def is_active(self, progress: TrainingProgress) -> bool:
        """Every step."""
        return True

    def losses(
        self, models: NetworkAndAverage[Recognizer], batch: SeenLines, progress: TrainingProgress
    ) -> dict[str, Tensor]:
        """Return the CTC loss per character, a scalar (), in nats: as if all classes were asked."""
        network = models.network
        row = network.row(batch.features.float(), batch.widths)
        logits = torch.cat([self._answers(network, row), batch.others[..., None]], dim=-1)
        steps = network.lengths(batch.widths)
        cases = same(self.pools.alphabet, batch.has_case)
        if cases is not None:
            cases = functional.pad(cases, (0, 1), value=logits.shape[-1] - 1)
        return {
            "transcript": transcription_loss(logits, steps, batch.classes, batch.lengths, cases)
        }

    def _answers(self, network: Recognizer, row: Tensor) -> Tensor:
        """Return the logits of the blank, which does not learn, and of those that do: (B, T, 1 + K)."""
        head, learning = network.head, self._learning(network)
        weight = torch.cat([head.weight[:1].detach(), head.weight[learning]])
        bias = torch.cat([head.bias[:1].detach(), head.bias[learning]])
        return functional.linear(row, weight, bias)

    def _learning(self, network: Recognizer) -> Tensor:
        """Return the classes of the network that learn, as `pools` number them from 1 on: (K,)."""
        known = Alphabet(network.config.alphabet)
        learning = [known.class_of(one) for one in self.pools.alphabet.characters]
        return torch.tensor(learning, device=network.head.weight.device)

    def _pool(self, number: int) -> list[SeenLines]:
        if number not in self._seen:
            self._seen[number] = [self._looked_at(batch) for batch in self.pools[number]]
        return self._seen[number]

    @torch.no_grad()
    def _looked_at(self, batch: LineBatch) -> SeenLines:
        network = self.reader
        device = network.head.weight.device
        with autocast(device):
            seen = [
                network.features(lines.to(device)) for lines in torch.split(batch.lines, _LOOKED_AT)
            ]
        features = torch.cat(seen).half()
        stay = torch.ones(len(network.head.bias), dtype=torch.bool, device=device)
        stay[BLANK] = stay[self._learning(network)] = False
        row = network.row(features.float(), batch.widths.to(device))
        logits = functional.linear(row, network.head.weight[stay], network.head.bias[stay])
        return SeenLines(
            features.cpu(),
            logits.logsumexp(dim=-1).cpu(),
            batch.widths,
            batch.classes,
            batch.lengths,
            batch.has_case,
        )


def together(batches: Sequence[SeenLines]) -> SeenLines:
    """Return several batches as one, as wide as the widest."""
    steps = max(one.others.shape[1] for one in batches)
    longest = max(one.classes.shape[1] for one in batches)

    def widened(values: Tensor, size: int, fill: float = 0) -> Tensor:
        return functional.pad(values, (0, size - values.shape[-1]), value=fill)

    return SeenLines(
        torch.cat([widened(one.features, steps) for one in batches]),
        torch.cat([widened(one.others, steps, _NEVER) for one in batches]),
        torch.cat([one.widths for one in batches]),
        torch.cat([widened(one.classes, longest) for one in batches]),
        torch.cat([one.lengths for one in batches]),
        torch.cat([one.has_case for one in batches]),
    )
