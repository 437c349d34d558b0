"""What every retrain is told, whichever network it teaches."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from labeler.learning.checkpoint import take_encoder
from labeler.learning.networks.stored import StoredNetwork
from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig
from labeler.learning.training.loop import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuning:
    """How far and how fast a retrain goes from the weights it begins with."""

    budget: Budget = field(default_factory=lambda: Budget(steps=240))
    batch: int
    learning_rate: float
    warm_up_steps: int
    average_decay: float = 0.98
    encoder_rate: float = 1.0
    """Learning rate of the encoder beside that of the rest."""
    encoder: Path | None = None
    """Weights whose encoder to begin with, in place of the network's own."""
    seed: int = 0
    device: str = "auto"
    save_minutes: float = 2.0

    @property
    def training(self) -> TrainingConfig:
        """The configuration of the training loop, as far as all networks share it.

        A project is small and one-sided, so the statistics stay those of the base weights, unless
        they belong to another encoder.
        """
        return TrainingConfig(
            budget=self.budget,
            optimizer=OptimizerConfig(
                learning_rate=self.learning_rate,
                encoder_rate=self.encoder_rate,
                warm_up_steps=self.warm_up_steps,
                average_decay=self.average_decay,
                freeze_statistics=self.encoder is None,
            ),
            batch=self.batch,
            seed=self.seed,
            device=self.device,
            save_minutes=self.save_minutes,
        )

    def shared_by(self, processes: int) -> Self:
        """Return settings by which each process has an example of each kind, in every batch.

        The rarest kinds make up a quarter of a batch. For two processes no batch grows.
        """
        least = 1 if processes == 1 else 4 * processes
        return replace(self, batch=max(self.batch, least))

    def give_encoder(self, network: StoredNetwork, run: Run) -> None:
        """Give a network the encoder that was asked for, unless its run goes on from a state."""
        if self.encoder and not run.state.exists():
            take_encoder(network, self.encoder)
