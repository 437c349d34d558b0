"""Phase: reader on lines with transcripts."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from labeler.core.alphabet import Alphabet
from labeler.learning.data.line_stream import LinePools, line_batches
from labeler.learning.losses.transcription import flat_start_loss, transcription_loss
from labeler.learning.networks.line_batch import LineBatch
from labeler.learning.networks.recognizer import Recognizer
from labeler.learning.training.phase import (
    WHOLE,
    NetworkAndAverage,
    TrainingProgress,
    shares_of,
)

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

    def batches(self, first_step: int, share: slice = WHOLE) -> Iterator[LineBatch]:
        """Yield the batches from a step on, or a share of each."""
        whole = line_batches(self.pools, first_step=first_step, workers=self.workers)
        return shares_of(whole, share)

    def is_active(self, progress: TrainingProgress) -> bool:
        """Tell whether it has begun and not ended."""
        return self.begins <= progress.step and (self.ends is None or progress.step < self.ends)

    def losses(
        self, models: NetworkAndAverage[Recognizer], batch: LineBatch, progress: TrainingProgress
    ) -> dict[str, Tensor]:
        """Return the CTC loss per character, a scalar (), in nats."""
        network = models.network
        logits = network(batch.lines, batch.widths)
        steps = network.lengths(batch.widths)
        arguments = (logits, steps, batch.classes, batch.lengths)
        if self.is_flat:
            return {"transcript": flat_start_loss(*arguments)}
        return {
            "transcript": transcription_loss(*arguments, same(self.pools.alphabet, batch.has_case))
        }


def same(alphabet: Alphabet, has_case: Tensor) -> Tensor | None:
    """Return what else is right where nobody told capitals from small letters: (B, classes).

    has_case: (B,) bool, whether somebody did. None where that is so on all lines.
    """
    if has_case.all():
        return None
    others = torch.tensor(alphabet.other_cases, device=has_case.device)
    own = torch.arange(len(others), device=others.device)
    return torch.where(has_case[:, None], own, others)


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
