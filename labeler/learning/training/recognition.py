"""Phase: reader on lines with transcripts."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np
import torch
from torch import Tensor

from labeler.learning.data.line_stream import POOL, LinePools, line_batches
from labeler.learning.losses.transcription import flat_start_loss, transcription_loss
from labeler.learning.networks.line_batch import LineBatch
from labeler.learning.networks.precision import autocast
from labeler.learning.networks.recognizer import Recognizer
from labeler.learning.training.phase import NetworkAndAverage, TrainingProgress

FLAT_START = 300
"""Steps that take the characters of a line to be equally wide."""
LONGEST_WORD = 12
"""Characters for which that is nearly true."""


@dataclass(slots=True)
class RecognitionPhase:
    """CTC, or what comes before it, on crops of lines."""

    pools: LinePools
    workers: int = 0
    name: str = "recognition"
    is_flat: bool = False
    """Whether it is the flat start."""
    begins: int = 0
    """The first step it takes part in."""
    ends: int | None = None
    """The first step after it."""

    def batches(self, first_step: int) -> Iterator[LineBatch]:
        """Yield the batches from a step on."""
        return line_batches(self.pools, first_step=first_step, workers=self.workers)

    def is_active(self, progress: TrainingProgress) -> bool:
        """Tell whether it has begun and not ended."""
        return self.begins <= progress.step and (self.ends is None or progress.step < self.ends)

    def losses(
        self, models: NetworkAndAverage[Recognizer], batch: LineBatch, progress: TrainingProgress
    ) -> dict[str, Tensor]:
        """Return the CTC loss per character, a scalar (), in nats."""
        logits = self._logits(models.network, batch)
        steps = models.network.lengths(batch.widths)
        arguments = (logits, steps, batch.classes, batch.lengths)
        if self.is_flat:
            return {"transcript": flat_start_loss(*arguments)}
        return {"transcript": transcription_loss(*arguments, self._same(batch))}

    def _logits(self, network: Recognizer, batch: LineBatch) -> Tensor:
        logits: Tensor = network(batch.lines, batch.widths)
        return logits

    def _same(self, batch: LineBatch) -> Tensor | None:
        """Return what else is right where nobody told capitals from small letters: (B, classes)."""
        if batch.has_case.all():
            return None
        others = torch.tensor(self.pools.alphabet.other_cases, device=batch.classes.device)
        own = torch.arange(len(others), device=others.device)
        return torch.where(batch.has_case[:, None], own, others)


@dataclass(slots=True, kw_only=True)
class HeadPhase(RecognitionPhase):
    """CTC for what follows a backbone that stays as it is: it looks at each line once.

    Its features of `kept` pools of lines are what is learnt from, over and over: on a processor
    nearly all of a step is the backbone and the lines it is shown. Some thousand lines, each spoilt
    in its own way, are enough for what is learnt here.
    """

    backbone: Recognizer
    """The network that looks at the lines, on its own device."""
    kept: int = 8
    _features: dict[int, list[LineBatch]] = field(default_factory=dict, init=False, repr=False)

    def batches(self, first_step: int) -> Iterator[LineBatch]:
        """Yield batches whose lines are features, from a step on; in another order in each round."""
        count = self.kept * POOL
        for step in itertools.count(first_step):
            turn, place = divmod(step, count)
            if turn:
                place = np.random.default_rng([self.pools.seed, turn]).permutation(count)[place]
            number, which = divmod(int(place), POOL)
            yield self._pool(number)[which]

    def _pool(self, number: int) -> list[LineBatch]:
        if number not in self._features:
            self._features[number] = [self._seen(batch) for batch in self.pools[number]]
        return self._features[number]

    @torch.no_grad()
    def _seen(self, batch: LineBatch) -> LineBatch:
        device = next(self.backbone.parameters()).device
        with autocast(device):
            features = self.backbone.features(batch.to(device).lines)
        return replace(batch, lines=features.half().cpu())

    def _logits(self, network: Recognizer, batch: LineBatch) -> Tensor:
        return network.apply_head(batch.lines.float(), batch.widths)


def from_scratch(
    pools: LinePools, words: LinePools, workers: int = 0, *, flat_start: int = FLAT_START
) -> list[RecognitionPhase]:
    """Return the phases of a reader that cannot read yet: short words by `flat_start_loss`, then CTC.

    words: of these the first `flat_start` steps take what is short enough.
    """
    short = replace(words, longest=LONGEST_WORD)
    return [
        RecognitionPhase(short, workers, "flat start", is_flat=True, ends=flat_start),
        RecognitionPhase(pools, workers, begins=flat_start),
    ]
