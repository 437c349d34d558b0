"""Phase: detector on labelled views; a batch of three kinds, as Guo and Wu compose it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from torch import Tensor

from labeler.learning.data.sources import Source
from labeler.learning.data.stream import ViewSet, batches
from labeler.learning.losses.detector import detector_losses
from labeler.learning.networks.batch import Batch
from labeler.learning.networks.detector import DetectionNetwork
from labeler.learning.training.config import TrainingConfig
from labeler.learning.training.phase import WHOLE, NetworkAndAverage, TrainingProgress


@dataclass(frozen=True, slots=True)
class BatchParts:
    """The three parts of the 3B batch of Guo and Wu, and where each part comes from."""

    characters: Source
    """Views with characters and counts."""
    lines: Source
    """Views with verified lines."""
    weak: Source
    """Views with words for lines, or proposals nobody has verified."""

    def slots(self, batch: int) -> Sequence[Source]:
        """Return the source of each image of a batch; what three cannot divide goes to lines."""
        third, rest = divmod(batch, 3)
        parts = (self.characters, third), (self.lines, third + rest), (self.weak, third)
        return [source for source, count in parts for _ in range(count)]


@dataclass(slots=True)
class SupervisedPhase:
    """L1 to L4, threshold, binarisation and density, and mutual learning of the count heads."""

    slots: Sequence[Source]
    """The source of each image of a batch, all processes together."""
    config: TrainingConfig
    name: str = "supervised"

    def batches(self, first_step: int, share: slice = WHOLE) -> Iterator[Batch]:
        """Yield the batches from a step on, or a share of each."""
        views = ViewSet(self.slots, self.config.size, self.config.seed)
        return batches(views, first_step=first_step, workers=self.config.workers, share=share)

    def is_active(self, progress: TrainingProgress) -> bool:
        """Every step: the consistency phase joins this one and never replaces it."""
        return True

    def losses(
        self, models: NetworkAndAverage[DetectionNetwork], batch: Batch, progress: TrainingProgress
    ) -> dict[str, Tensor]:
        """Return all supervised losses; the count losses fade in once the maps work."""
        if batch.targets is None:
            raise ValueError("A supervised batch needs targets.")
        begin, end = self.config.count_ramp
        share = min(max((progress.fraction - begin) / max(end - begin, 1e-9), 0.0), 1.0)
        weights = self.config.weights
        weights = replace(weights, count=weights.count * share, mutual=weights.mutual * share)
        return detector_losses(models.network(batch.images), batch.targets, weights)
