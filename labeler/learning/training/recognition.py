"""Phase: reader on lines with transcripts."""

from collections.abc import Iterator
from dataclasses import dataclass

from torch import Tensor

from labeler.learning.data.line_stream import LinePools, line_batches
from labeler.learning.losses.transcription import transcription_loss
from labeler.learning.networks.line_batch import LineBatch
from labeler.learning.networks.reader import Reader
from labeler.learning.training.phase import Models, Moment


@dataclass(slots=True)
class RecognitionPhase:
    """CTC on crops of lines; the only phase of a reader's training."""

    pools: LinePools
    workers: int = 0
    name: str = "recognition"

    def batches(self, first_step: int) -> Iterator[LineBatch]:
        """Yield the batches from a step on."""
        return line_batches(self.pools, first_step=first_step, workers=self.workers)

    def is_active(self, moment: Moment) -> bool:
        """Every step."""
        return True

    def losses(self, models: Models[Reader], batch: LineBatch, moment: Moment) -> dict[str, Tensor]:
        """Return the loss per character."""
        network = models.network
        logits = network(batch.lines, batch.widths)
        steps = network.lengths(batch.widths)
        return {"transcript": transcription_loss(logits, steps, batch.classes, batch.lengths)}
