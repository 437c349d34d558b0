"""The only training loop: steps, precision, clipping, averaging, saving, cancelling."""

import logging
import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeAlias

import torch
from torch import Tensor, nn

from labeler.core.errors import Cancelled, LabelerError
from labeler.core.progress import Progress
from labeler.learning.checkpoint import load_state, save_state, save_weights
from labeler.learning.networks.precision import autocast, choose_device
from labeler.learning.training.average import averaged_copy, update_average
from labeler.learning.training.config import OptimizerConfig, TrainingConfig
from labeler.learning.training.data_parallel import Rank
from labeler.learning.training.memory import hand_back_freed_memory, keep_freed_memory
from labeler.learning.training.phase import (
    Divisible,
    NetworkAndAverage,
    NetworkT,
    Phase,
    TrainingProgress,
)
from labeler.learning.training.validation import Validation

OnStep = Callable[[int, int, dict[str, float]], None]
"""Receives step, estimated total and the metrics of the step by name."""

_Batches: TypeAlias = Sequence[tuple[Phase[NetworkT, Any], Divisible]]

WEIGHTS_NAME = "weights.safetensors"
STATE_NAME = "training.pt"

_log = logging.getLogger(__name__)


class TrainingDiverged(LabelerError):
    """The loss is no longer a number."""


@dataclass(slots=True)
class Run:
    """Where a run keeps its files and what it writes into its weights."""

    folder: Path
    metadata: Mapping[str, Any] = field(default_factory=dict)
    resume: bool = True
    """Go on from the state in the folder, if there is one."""

    @property
    def weights(self) -> Path:
        """The averaged weights: what detection uses."""
        return self.folder / WEIGHTS_NAME

    @property
    def state(self) -> Path:
        """Everything needed to go on."""
        return self.folder / STATE_NAME


class Training(Generic[NetworkT]):
    """One run of one network through its phases, in one process or shared by several.

    Processes that share it begin with the state of the first, which alone writes files. Whatever
    decides what happens next is the same in all of them.
    """

    def __init__(
        self,
        network: NetworkT,
        phases: Sequence[Phase[NetworkT, Any]],
        config: TrainingConfig,
        run: Run,
        validation: Validation[NetworkT] | None = None,
        rank: Rank | None = None,
    ) -> None:
        self.rank = rank or Rank()
        self.device = choose_device(config.device) if self.rank.is_only else self.rank.device
        self.config = config
        self.phases = phases
        self.run_files = run
        self.validation = validation
        network = network.to(self.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.models = NetworkAndAverage(network, averaged_copy(network))
        self.optimizer = torch.optim.AdamW(_groups(network, config.optimizer))
        self.step = 0
        self.seconds = 0.0
        self.parts = 1
        self.smoothed: list[float] = []
        self.settled_at: float | None = None
        self._streams: dict[str, Iterator[Divisible]] = {}
        if run.resume and self.rank.is_first and run.state.exists():
            self._restore(load_state(run.state))
        if self.rank.world_size > 1:
            self._restore(self.rank.from_first(self._state()))

    def train(self, progress: Progress, report: OnStep | None = None) -> Path:
        """Train until the budget is used; return the path of the averaged weights.

        With a validation these are the weights that scored best, else the last ones. Raises
        Cancelled when told to stop, with everything saved to go on later, and TrainingDiverged
        when the loss is no longer a number, leaving the last good state on disk. Either is raised in
        all processes that share the training; only the first one reports.
        """
        keep_freed_memory()
        torch.backends.cudnn.benchmark = True  # few sizes of views: to try all algorithms pays
        saved = time.monotonic()
        try:
            while self.fraction < 1.0:
                with self.rank.together(Cancelled):
                    progress.check()
                started = time.monotonic()
                metrics = self._advance()
                self._agree(time.monotonic() - started)
                metrics |= self._validate()
                with self.rank.together(Cancelled):
                    if report and self.rank.is_first:
                        report(self.step, self._total(), metrics)
                if time.monotonic() - saved > self.config.save_minutes * 60:
                    self.save()
                    hand_back_freed_memory()
                    saved = time.monotonic()
        except Cancelled:
            self.save()
            raise
        finally:
            self._streams.clear()  # ends worker processes now: at exit they would be torn down
        self.save()
        self.rank.wait()
        return self.run_files.weights

    @property
    def fraction(self) -> float:
        """How much of the budget is used, 0 to 1."""
        return self.config.budget.fraction(self.step, self.seconds)

    def save(self) -> None:
        """Write the state and, unless a validation chooses them, the averaged weights."""
        if not self.rank.is_first:
            return
        if self.validation is None or not self.run_files.weights.exists():
            self._save_weights()
        save_state(self.run_files.state, self._state())

    def _save_weights(self) -> None:
        metadata = {**self.run_files.metadata, "step": self.step, "minutes": self.seconds / 60}
        save_weights(self.run_files.weights, self.models.average, metadata)

    def _validate(self) -> dict[str, float]:
        """Let the first process score, where that is due, while the others wait for it."""
        is_due = self.validation is not None and self.validation.is_due(self.fraction)
        if not any(self.rank.largest(is_due)):
            return {}
        metrics = {}
        with self.rank.together(Cancelled), self.rank.first_alone():
            if self.rank.is_first and self.validation is not None:
                score, is_best = self.validation.judge(self.models.average, self.fraction)
                if is_best:
                    self._save_weights()
                metrics["validation"] = score
        return metrics

    def _advance(self) -> dict[str, float]:
        progress = TrainingProgress(self.step, self.fraction, self.settled_at)
        rate = learning_rate(self.config.optimizer, progress)
        for group in self.optimizer.param_groups:
            group["lr"] = rate * group.get("share", 1.0)  # states of before know none
        active = [phase for phase in self.phases if phase.is_active(progress)]
        batches = [(phase, self._next_batch(phase)) for phase in active]
        sizes = self._sizes(batches)
        metrics = self._averaged(self._gradients(batches, sizes, progress))
        total = sum(metrics.values())
        norm = float(
            nn.utils.clip_grad_norm_(
                self.models.network.parameters(), self.config.optimizer.clip_norm
            )
        )
        if not math.isfinite(total) or not math.isfinite(norm):
            raise TrainingDiverged(
                f"The loss stopped being a number at step {self.step}. The state saved last is "
                f"good: resume with a lower learning rate than {rate:.2g}."
            )
        self.optimizer.step()
        self.step += 1
        decay = self.config.optimizer.average_decay
        update_average(self.models.average, self.models.network, decay=decay, step=self.step)
        self._follow(total)
        return {"loss": total, **metrics, "learning_rate": rate}

    def _sizes(self, batches: _Batches[NetworkT]) -> dict[str, float]:
        """Return how many examples a process has of each batch, on average over all of them."""
        own = {phase.name: float(len(batch)) for phase, batch in batches}
        if any(self.rank.largest(not all(own.values()))):
            raise LabelerError(
                "{processes} processes cannot share a batch of so few examples. Start fewer of them.",
                processes=self.rank.world_size,
            )
        return self.rank.means(own)

    def _gradients(
        self,
        batches: _Batches[NetworkT],
        sizes: Mapping[str, float],
        progress: TrainingProgress,
    ) -> dict[str, float]:
        """Fill the gradients; where memory runs out, go on with batches in smaller parts."""
        smallest = min(len(batch) for _, batch in batches)
        while True:
            try:
                return self._backward(batches, sizes, progress)
            except torch.OutOfMemoryError:
                if self.parts * 2 > smallest:
                    raise
            # Outside the handler, whose traceback would keep the tensors alive.
            self.parts *= 2
            torch.cuda.empty_cache()
            _log.warning("out of memory: batches are now processed in %d parts", self.parts)

    def _backward(
        self,
        batches: _Batches[NetworkT],
        sizes: Mapping[str, float],
        progress: TrainingProgress,
    ) -> dict[str, float]:
        """Every example counts the same, whichever part it is in, and whichever process has it."""
        self.optimizer.zero_grad(set_to_none=True)
        set_training(self.models.network, freeze=self.config.optimizer.freeze_statistics)
        metrics: dict[str, float] = {}
        for phase, batch in batches:
            parts = min(self.parts, len(batch))
            for index in range(parts):
                part = batch.part(index, parts).to(self.device)
                share = len(part) / sizes[phase.name]
                with autocast(self.device):
                    losses = phase.losses(self.models, part, progress)
                total = torch.stack(list(losses.values())).sum() * share
                if total.requires_grad:
                    total.backward()  # type: ignore[no-untyped-call]
                for name, loss in losses.items():
                    metrics[name] = metrics.get(name, 0.0) + float(loss.detach()) * share
        return metrics

    def _averaged(self, metrics: dict[str, float]) -> dict[str, float]:
        """Average over all processes what each has found: gradients, statistics, metrics."""
        self.rank.average_gradients(self.models.network.parameters())
        self.rank.average(_moving_statistics(self.models.network))
        return self.rank.means(metrics)

    def _agree(self, seconds: float) -> None:
        """Go by the slowest process's clock and by the smallest one's memory."""
        self.seconds, parts = self.rank.largest(self.seconds + seconds, self.parts)
        self.parts = int(parts)

    def _next_batch(self, phase: Phase[NetworkT, Any]) -> Divisible:
        if phase.name not in self._streams:
            self._streams[phase.name] = phase.batches(self.step, self.rank.share)
        return next(self._streams[phase.name])

    def _follow(self, loss: float) -> None:
        """Smooth the loss over the last 100 steps and notice when it settles."""
        last = self.smoothed[-1] if self.smoothed else loss
        self.smoothed = [*self.smoothed[-100:], last * 0.98 + loss * 0.02]
        plateau = self.config.consistency.plateau
        if plateau is None or self.settled_at is not None or len(self.smoothed) <= 100:
            return
        if self.smoothed[-1] > self.smoothed[0] * (1.0 - plateau):
            self.settled_at = self.fraction

    def _total(self) -> int:
        steps = self.config.budget.steps
        estimate = round(self.step / max(self.fraction, 1e-9))
        return estimate if steps is None else min(steps, estimate)

    def _state(self) -> dict[str, Any]:
        return {
            "network": self.models.network.state_dict(),
            "average": self.models.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "seconds": self.seconds,
            "parts": self.parts,
            "smoothed": self.smoothed,
            "settled_at": self.settled_at,
            "validation": self.validation.state() if self.validation else None,
            "random": torch.get_rng_state(),
        }

    def _restore(self, state: Mapping[str, Any]) -> None:
        try:
            for network, stored in (
                (self.models.network, "network"),
                (self.models.average, "average"),
            ):
                network.load_state_dict(network.with_new_names(state[stored]))
            self.optimizer.load_state_dict(state["optimizer"])
            self.step, self.seconds = int(state["step"]), float(state["seconds"])
            self.parts, self.smoothed = int(state["parts"]), list(state["smoothed"])
            self.settled_at = state["settled_at"]
            if self.validation and state["validation"]:
                self.validation.restore(state["validation"])
            torch.set_rng_state(state["random"])
        except (KeyError, ValueError, TypeError, AttributeError, RuntimeError) as error:
            raise LabelerError(
                f"{self.run_files.state} belongs to another network: {error}. Start anew."
            ) from error


def learning_rate(config: OptimizerConfig, progress: TrainingProgress) -> float:
    """Return the rate: linear warm-up over steps, then a cosine over the budget."""
    warm_up = min(1.0, (progress.step + 1) / max(config.warm_up_steps, 1))
    cosine = 0.5 * (1.0 + math.cos(math.pi * progress.fraction))
    return (
        config.learning_rate * warm_up * (config.final_share + (1.0 - config.final_share) * cosine)
    )


def set_training(network: nn.Module, *, freeze: bool) -> None:
    """Put a network into training mode; `freeze` keeps its normalisation statistics."""
    network.train()
    if freeze:
        for module in network.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.eval()


def _moving_statistics(network: nn.Module) -> list[Tensor]:
    """Return the normalisation statistics that a forward pass changes."""
    return [
        statistic
        for module in network.modules()
        if isinstance(module, nn.BatchNorm2d) and module.training
        for statistic in (module.running_mean, module.running_var)
        if statistic is not None
    ]


def _groups(network: nn.Module, config: OptimizerConfig) -> list[dict[str, Any]]:
    """Weights decay, biases and normalisation do not; an encoder may learn more slowly.

    The share of the rate at which a group learns is kept beside it.
    """
    groups: dict[tuple[float, float], list[Tensor]] = {}
    for name, parameter in network.named_parameters():
        share = config.encoder_rate if name.startswith("encoder.") else 1.0
        decay = config.weight_decay if parameter.ndim > 1 else 0.0
        groups.setdefault((share, decay), []).append(parameter)
    return [
        {"params": found, "weight_decay": decay, "lr": config.learning_rate, "share": share}
        for (share, decay), found in groups.items()
    ]
