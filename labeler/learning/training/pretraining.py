"""Phase: an encoder learns to read whole images, from their words alone."""

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.core.word_sequence import END, PADDING, START
from labeler.learning.data.pretraining_views import PretrainingViews, pretraining_batches
from labeler.learning.losses.pretraining import character_count_loss, sequence_loss
from labeler.learning.networks.pretraining_batch import PretrainingBatch
from labeler.learning.networks.stkm import STKM, Objective
from labeler.learning.training.phase import (
    WHOLE,
    NetworkAndAverage,
    TrainingProgress,
    shares_of,
)


@dataclass(slots=True)
class PretrainingPhase:
    """All words of an image in one sequence, or how often each character occurs on it."""

    views: PretrainingViews
    batch: int
    length: int
    workers: int = 0
    name: str = "knowledge"

    def batches(self, first_step: int, share: slice = WHOLE) -> Iterator[PretrainingBatch]:
        """Yield the batches from a step on, or a share of each."""
        whole = pretraining_batches(
            self.views,
            batch=self.batch,
            length=self.length,
            first_step=first_step,
            workers=self.workers,
        )
        return shares_of(whole, share)

    def is_active(self, progress: TrainingProgress) -> bool:
        """Every step."""
        return True

    def losses(
        self, models: NetworkAndAverage[STKM], batch: PretrainingBatch, progress: TrainingProgress
    ) -> dict[str, Tensor]:
        """Return the loss of the objective."""
        network = models.network
        if network.config.objective is Objective.COUNTS:
            return {"counts": character_count_loss(network.count(batch.images), batch.counts)}
        wanted = batch.tokens[:, 1:]
        logits = network.recite(batch.images, batch.tokens[:, :-1]).logits
        return {"sequence": sequence_loss(logits, wanted)}


@torch.no_grad()
def recited(network: STKM, images: Tensor) -> tuple[Tensor, Tensor]:
    """Say all words of images (B, 3, H, W), each class after the likeliest ones before it.

    Returns classes (B, T) and where each step looked (B, T, h * w).
    """
    length = network.config.length
    tokens = torch.full((len(images), 1), START, device=images.device)
    while True:
        said = network.recite(images, tokens)
        following = said.logits[:, -1:].argmax(-1)
        following[(tokens == END).any(1)] = PADDING
        tokens = torch.cat([tokens, following], dim=1)
        if tokens.shape[1] == length or bool((tokens == END).any(1).all()):
            return tokens[:, 1:], said.attention
