"""What the commands that train base weights have in common: arguments, configuration, log."""

import logging
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig

_log = logging.getLogger(__name__)


def parser_of(description: str | None, defaults: TrainingConfig) -> ArgumentParser:
    """Return a parser that knows how long, from where and how to train."""
    optimizer = defaults.optimizer
    parser = ArgumentParser(description=description)
    parser.add_argument("--data", type=Path, help="folder with the public sets")
    parser.add_argument("--out", type=Path, required=True, help="folder for weights and state")
    parser.add_argument("--start", type=Path, help="weights to start from, instead of random ones")
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--seed", type=int, default=defaults.seed)
    parser.add_argument("--workers", type=int, default=defaults.workers)
    parser.add_argument("--device", default=defaults.device)
    parser.add_argument(
        "--batch",
        type=int,
        default=defaults.batch,
        help="examples in a step, all processes together",
    )
    parser.add_argument("--rate", type=float, default=optimizer.learning_rate)
    parser.add_argument("--average", type=float, default=optimizer.average_decay)
    parser.add_argument("--fresh", action="store_true", help="do not go on from an earlier state")
    return parser


def parsed(parser: ArgumentParser, arguments: Sequence[str] | None) -> Namespace:
    """Read the command line, refuse one without an end, and begin to log."""
    given = parser.parse_args(arguments)
    if given.minutes is None and given.steps is None:
        parser.error("give --minutes, --steps or both")
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stdout)
    return given


def config_of(given: Namespace, defaults: TrainingConfig) -> TrainingConfig:
    """Return the configuration that was asked for."""
    return replace(
        defaults,
        budget=Budget(given.steps, given.minutes),
        optimizer=OptimizerConfig(learning_rate=given.rate, average_decay=given.average),
        batch=given.batch,
        seed=given.seed,
        workers=given.workers,
        device=given.device,
    )


class LogNowAndThen:
    """Writes the mean of every metric now and then."""

    def __init__(self, every: int = 20) -> None:
        self._every = every
        self._sums: dict[str, float] = {}

    def __call__(self, step: int, total: int, metrics: dict[str, float]) -> None:
        for name, value in metrics.items():
            self._sums[name] = self._sums.get(name, 0.0) + value / self._every
        if step % self._every == 0:
            text = " ".join(f"{name} {value:.4f}" for name, value in self._sums.items())
            _log.info("%d/%d %s", step, total, text)
            self._sums.clear()
