"""Phase: detector on rendered views, where it goes on giving the answers it started with."""

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.learning.data.sources import Source
from labeler.learning.data.stream import ViewSet, batches
from labeler.learning.losses.detector import detector_losses
from labeler.learning.losses.distillation import distillation_losses
from labeler.learning.networks.batch import Batch
from labeler.learning.networks.detector import DetectionNetwork, DetectorOutput
from labeler.learning.networks.encoders import EncoderKind
from labeler.learning.training.config import TrainingConfig
from labeler.learning.training.phase import WHOLE, NetworkAndAverage, TrainingProgress

_LINE = "kept_line"


@dataclass(slots=True)
class RehearsalPhase:
    """A retrain does not forget: a copy of the network it began with teaches on rendered views.

    A base that is to be fast learns in the same way from one that is slow. Labels of the renderer would pull the network towards rendered pages; its own old answers
    hold it where it was on everything the new pages do not contradict.
    """

    source: Source
    images: int
    """Per batch."""
    teacher: DetectionNetwork
    config: TrainingConfig
    name: str = "rehearsal"

    def __post_init__(self) -> None:
        self.teacher = self.teacher.eval().requires_grad_(False)

    def batches(self, first_step: int, share: slice = WHOLE) -> Iterator[Batch]:
        """Yield batches of rendered views from a step on, or a share of each."""
        # Another seed than the labelled views: the same numbers would tie the two together.
        views = ViewSet([self.source] * self.images, self.config.size, self.config.seed + 2)
        return batches(views, first_step=first_step, workers=self.config.workers, share=share)

    def is_active(self, progress: TrainingProgress) -> bool:
        """Every step."""
        return True

    def losses(
        self, models: NetworkAndAverage[DetectionNetwork], batch: Batch, progress: TrainingProgress
    ) -> dict[str, Tensor]:
        """Return the weighted distances from the teacher's answers."""
        self.teacher.to(batch.images.device)
        answer, wanted = self._answers(models.network, batch.images)
        parts = distillation_losses(answer, wanted)
        if self.teacher.config.encoder is EncoderKind.ADDED:
            parts = {_LINE: parts[_LINE]}
        kept = {name: self.config.rehearsal_weight * loss for name, loss in parts.items()}
        return kept | self._taught(answer, batch)

    def _taught(self, answer: DetectorOutput, batch: Batch) -> dict[str, Tensor]:
        """Return the losses by the labels of the renderer, where answers are not worth keeping.

        Of an added detector that is all that nobody taught it: characters, thresholds and counts.
        """
        if self.teacher.config.encoder is not EncoderKind.ADDED or batch.targets is None:
            return {}
        parts = detector_losses(answer, batch.targets, self.config.weights)
        return {name: loss for name, loss in parts.items() if name not in ("line", "binary")}

    def _answers(
        self, network: DetectionNetwork, images: Tensor
    ) -> tuple[DetectorOutput, DetectorOutput]:
        """Return what the network and the teacher say about images.

        An encoder that stays as it came is the same in both, and looks once for both.
        """
        with torch.no_grad():
            seen = self.teacher.encoded(images)
            wanted = self.teacher.answer(seen)
        is_shared = _encoder_of(network) == _encoder_of(self.teacher) is not None
        return network.answer(seen) if is_shared else network(images), wanted


def _encoder_of(network: DetectionNetwork) -> tuple[EncoderKind, bytes] | None:
    """Return what an encoder that stays as it came is known by; None for one that learns."""
    config = network.config
    return (config.encoder, config.encoder_file) if config.is_encoder_frozen else None
