"""The log of a training run: one line of JSON per step, on disk and to whoever listens."""

import json
import time
from dataclasses import dataclass, field
from pathlib import Path

from labeler.app import training_runs
from labeler.core.progress import Progress
from labeler.jobs.events import Measured, OnEvent
from labeler.learning.training.data_parallel import Rank


@dataclass(frozen=True, slots=True)
class Observer:
    """Who may stop the training, who hears about it, and who takes part in it."""

    progress: Progress
    report: OnEvent
    rank: Rank = field(default_factory=Rank)
    """The first of the processes that share the training."""


class RunLog:
    """Goes on where an earlier one of the same run ended."""

    def __init__(self, path: Path, watch: Observer, phase: str) -> None:
        last = training_runs.last_line(path)
        self.step = int(last.get("step", 0))
        self._path = path
        self._watch = watch
        self._phase = phase
        self._seconds = float(last.get("seconds", 0.0))
        self._began = time.monotonic()

    def write(self, step: int, total: int, metrics: dict[str, float]) -> None:
        """Keep the measurements of one step."""
        self.step = step
        seconds = self._seconds + time.monotonic() - self._began
        is_both = any(name.startswith("consistent") for name in metrics)
        phase = "consistency" if is_both else self._phase
        record = {"step": step, "total": total, "seconds": round(seconds, 2), "phase": phase}
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps({**record, **metrics}) + "\n")
        self._watch.report(Measured(step, total, round(seconds, 2), phase, metrics))
        self._watch.progress.step(step, total, f"step {step}")
