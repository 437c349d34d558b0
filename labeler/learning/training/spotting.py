"""Phase: detector and reader on shared features, L = a L_det + b L_rec + c L_reg."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import torch
from torch import Tensor

from labeler.learning.data.spotting_views import SpottingViews, spotting_batches
from labeler.learning.losses.detector import LossWeights, detector_losses
from labeler.learning.losses.distillation import distillation_losses
from labeler.learning.losses.transcription import flat_start_loss, transcription_loss
from labeler.learning.networks.detector import DetectionNetwork
from labeler.learning.networks.spotter import Spotter
from labeler.learning.networks.spotting_batch import ReadableLines, SpottingBatch
from labeler.learning.training.phase import (
    WHOLE,
    NetworkAndAverage,
    TrainingProgress,
    shares_of,
)
from labeler.learning.training.recognition import LONGEST_WORD


class Balance(StrEnum):
    """How the three losses are weighed against each other."""

    FIXED = "fixed"
    UNCERTAINTY = "uncertainty"
    """Learnt: each loss is divided by a variance, which costs its logarithm (Kendall et al. 2018)."""


@dataclass(slots=True)
class SpottingPhase:
    """Both tasks on the same views, their gradients meeting in the encoder."""

    views: SpottingViews
    balance: Balance = Balance.FIXED
    shares: tuple[float, float, float] = (1.0, 1.0, 5.0)
    """a, b and c, where they are fixed."""
    teacher: DetectionNetwork | None = None
    """What the regularisation holds the detector to; None: there is none."""
    flat_start: int = 0
    """Steps that take the characters of short lines to be equally wide, see `recognition`."""
    workers: int = 0
    name: str = "spotting"

    def batches(self, first_step: int, share: slice = WHOLE) -> Iterator[SpottingBatch]:
        """Yield the batches from a step on, or a share of each."""
        whole = spotting_batches(self.views, first_step=first_step, workers=self.workers)
        return shares_of(whole, share)

    def is_active(self, progress: TrainingProgress) -> bool:
        """Every step."""
        return True

    def losses(
        self, models: NetworkAndAverage[Spotter], batch: SpottingBatch, progress: TrainingProgress
    ) -> dict[str, Tensor]:
        """Return the weighted losses: detection, transcript and, with a teacher, regularisation."""
        network, lines, targets = models.network, batch.lines, batch.detection.targets
        if targets is None:
            raise ValueError("A supervised batch needs targets.")
        images = batch.detection.images
        output, logits = network(images, lines.grids, lines.widths)
        parts: list[Tensor] = []
        parts.append(_total(detector_losses(output, targets, LossWeights())))
        parts.append(_reading_loss(logits, lines, is_flat=progress.step < self.flat_start))
        if self.teacher is not None:
            self.teacher.to(images.device).eval()
            with torch.no_grad():
                wanted = self.teacher(images)
            parts.append(_total(distillation_losses(output, wanted)))
        names = ("detection", "transcript", "regularisation")
        return {
            name: self._weighed(network, place, loss)
            for place, (name, loss) in enumerate(zip(names, parts, strict=False))
        }

    def _weighed(self, network: Spotter, place: int, loss: Tensor) -> Tensor:
        if self.balance is Balance.FIXED:
            return self.shares[place] * loss
        spread = network.balance[place]
        return torch.exp(-spread) * loss + spread


def _reading_loss(logits: Tensor, lines: ReadableLines, *, is_flat: bool) -> Tensor:
    wanted = lines.lengths <= LONGEST_WORD if is_flat else lines.lengths >= 0
    if not wanted.any():
        return logits.sum() * 0
    loss = flat_start_loss if is_flat else transcription_loss
    return loss(logits[wanted], lines.widths[wanted], lines.classes[wanted], lines.lengths[wanted])


def _total(losses: dict[str, Tensor]) -> Tensor:
    return torch.stack(list(losses.values())).sum()
