"""Every hyper-parameter of every phase, as frozen dataclasses."""

from dataclasses import dataclass, field
from enum import StrEnum

from labeler.learning.losses.detector import LossWeights


class Consistency(StrEnum):
    """What unlabelled images are asked to agree in."""

    NONE = "none"
    COUNT = "count"
    """Count A of an image and count B of its copy (Guo and Wu)."""
    MAPS = "maps"
    """The maps of a copy and those of an averaged teacher on the image."""
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Budget:
    """When training ends: after a number of steps or of minutes, whichever comes first."""

    steps: int | None = None
    minutes: float | None = None

    def fraction(self, steps: int, seconds: float) -> float:
        """Return how much of the budget is used, 0 to 1."""
        shares = [0.0]
        if self.steps is not None:
            shares.append(steps / max(self.steps, 1))
        if self.minutes is not None:
            shares.append(seconds / max(self.minutes * 60.0, 1e-9))
        return min(max(shares), 1.0)


@dataclass(frozen=True, slots=True)
class OptimizerConfig:
    """AdamW under a cosine that follows the budget, after a warm-up in steps."""

    learning_rate: float = 1.5e-3
    encoder_rate: float = 1.0
    """Learning rate of the encoder beside that of the rest: what others taught it is soon lost."""
    final_share: float = 0.01
    """Learning rate at the end, as a share of the peak."""
    warm_up_steps: int = 100
    weight_decay: float = 0.01
    clip_norm: float = 5.0
    average_decay: float = 0.995
    """Of the moving average of the weights, which is what gets saved for detection. It must forget
    well within a run: 0.999 would still remember the middle of one of 1,500 steps."""
    freeze_statistics: bool = False
    """Keep the batch normalisation statistics: for small, one-sided sets."""


@dataclass(frozen=True, slots=True)
class ConsistencyConfig:
    """The second phase: when it runs beside the supervised one, and how."""

    kind: Consistency = Consistency.NONE
    images: int = 4
    """N of the 2N of Guo and Wu."""
    size: int = 512
    begins: float = 0.5
    """First condition: this share of the budget is used, or the loss has settled."""
    ends: float = 1.0
    """Second condition: as a share of the budget."""
    plateau: float | None = None
    """Begin earlier, once the smoothed loss falls by less than this share over 100 steps."""
    ramp: float = 0.1
    """Share of the budget over which its weight rises from nothing."""
    count_weight: float = 0.02
    map_weight: float = 0.5
    low: float = 0.3
    high: float = 0.7
    agreement: float | None = 0.1
    """Hear only images whose two counts agree within this share; None hears all."""


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """One training run."""

    budget: Budget = field(default_factory=lambda: Budget(steps=2000))
    optimizer: OptimizerConfig = field(default_factory=OptimizerConfig)
    weights: LossWeights = field(default_factory=LossWeights)
    consistency: ConsistencyConfig = field(default_factory=ConsistencyConfig)
    rehearsal_weight: float = 20.0
    """Of the distance from a teacher's answers, which is small from the beginning."""
    batch: int = 9
    """The 3B of Guo and Wu. On a CPU an image costs the same in any batch, and early on many small steps
    teach more than few large ones."""
    size: int = 320
    """Height and width of the training crops, pixels."""
    seed: int = 0
    workers: int = 0
    device: str = "auto"
    """auto, cpu, cuda or any other device torch knows."""
    save_minutes: float = 5.0
    count_ramp: tuple[float, float] = (0.05, 0.25)
    """Shares of the budget between which the count losses fade in: counts are noise before
    the maps work."""
