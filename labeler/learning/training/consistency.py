"""Phase: detector on unlabelled images; an image and its changed copy must agree."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from labeler.learning.data.consistency_views import PairSet, pair_batches
from labeler.learning.data.sources import Load, PageCache
from labeler.learning.losses.consistency import count_consistency, map_consistency
from labeler.learning.networks.batch import Batch
from labeler.learning.networks.detector import DetectionNetwork, DetectorOutput
from labeler.learning.networks.heads import expected_count
from labeler.learning.training.config import Consistency, TrainingConfig
from labeler.learning.training.phase import WHOLE, NetworkAndAverage, TrainingProgress

_COUNTS = (Consistency.COUNT, Consistency.BOTH)
_MAPS = (Consistency.MAPS, Consistency.BOTH)


@dataclass(slots=True)
class ConsistencyPhase:
    """The seed's 2N batch: it joins the supervised steps between two conditions."""

    images: Sequence[Load]
    config: TrainingConfig
    name: str = "consistency"

    def batches(self, first_step: int, share: slice = WHOLE) -> Iterator[Batch]:
        """Yield batches of N originals and N copies from a step on, or a share of each."""
        settings = self.config.consistency
        # Another seed than the labelled views: the same numbers would tie the two together.
        pairs = PairSet(self.images, settings.size, self.config.seed + 1, PageCache(2**30))
        return pair_batches(
            pairs,
            settings.images,
            first_step=first_step,
            workers=self.config.workers,
            share=share,
        )

    def is_active(self, progress: TrainingProgress) -> bool:
        """Tell whether the first condition has been met and the second one has not."""
        settings = self.config.consistency
        is_wanted = settings.kind is not Consistency.NONE and len(self.images) > 0
        return is_wanted and self._begins(progress) <= progress.fraction < settings.ends

    def losses(
        self, models: NetworkAndAverage[DetectionNetwork], batch: Batch, progress: TrainingProgress
    ) -> dict[str, Tensor]:
        """Return the count and the map consistency, weighted, as far as they are asked for."""
        if batch.copies is None or batch.motions is None:
            raise ValueError("A consistency batch needs copies.")
        settings = self.config.consistency
        share = min((progress.fraction - self._begins(progress)) / max(settings.ramp, 1e-9), 1.0)
        copies: DetectorOutput = models.network(batch.copies)
        parts: dict[str, Tensor] = {}
        if settings.kind in _COUNTS:
            loss = self._count_loss(models, batch.images, copies)
            parts["consistent_count"] = settings.count_weight * share * loss
        if settings.kind in _MAPS:
            loss = self._map_loss(models, batch.images, batch.motions, copies)
            parts["consistent_maps"] = settings.map_weight * share * loss
        return parts

    def _begins(self, progress: TrainingProgress) -> float:
        begins = self.config.consistency.begins
        return begins if progress.settled_at is None else min(begins, progress.settled_at)

    def _count_loss(
        self, models: NetworkAndAverage[DetectionNetwork], images: Tensor, copies: DetectorOutput
    ) -> Tensor:
        """Originals through decoder A, copies through decoder B; no segmentation head is reached."""
        with torch.no_grad():
            originals: DetectorOutput = models.network(images)
        if originals.count_a is None or copies.count_b is None:
            raise ValueError("Count consistency needs the count heads.")
        agreement = self.config.consistency.agreement
        original_a, copy_b = originals.count_a, copies.count_b
        if agreement is not None:
            a, b = expected_count(original_a), expected_count(copy_b.detach())
            heard = (a - b).abs() <= agreement * torch.maximum(a, b) + 1.0
            original_a, copy_b = original_a[heard], copy_b[heard]
        return count_consistency(original_a, copy_b)

    def _map_loss(
        self,
        models: NetworkAndAverage[DetectionNetwork],
        images: Tensor,
        motions: Tensor,
        copies: DetectorOutput,
    ) -> Tensor:
        """The averaged network teaches: it sees the original, its maps follow the copy's motion."""
        settings = self.config.consistency
        with torch.no_grad():
            teacher: DetectorOutput = models.average(images)
        maps = torch.sigmoid(torch.cat([teacher.character, teacher.line], 1).float())
        maps = torch.cat([maps, torch.ones_like(maps[:, :1])], 1)
        moved = follow(maps, motions, images.shape[-1])
        inside = (moved[:, 2:] > 0.99).float()
        losses = [
            map_consistency(
                logits, moved[:, i : i + 1], inside, low=settings.low, high=settings.high
            )
            for i, logits in enumerate((copies.character, copies.line))
        ]
        return torch.stack(losses).sum()


def follow(maps: Tensor, motions: Tensor, size: int) -> Tensor:
    """Move maps (N, C, h, w) of square images of `size` pixels as affine motions (N, 3, 3) do."""
    half = size / 2
    to_pixels = torch.tensor([[half, 0, half], [0, half, half], [0, 0, 1]], device=maps.device)
    back = torch.linalg.inv(to_pixels) @ torch.linalg.inv(motions) @ to_pixels
    grid = functional.affine_grid(back[:, :2], list(maps.shape), align_corners=False)
    return functional.grid_sample(maps, grid, align_corners=False)
