"""Train detector and reader on shared features, in stages: python -m labeler.tasks.train_joint.

First what reads, on the features of a detector that is trained already; then both together, held
to that detector's answers. To be compared with a reader of its own trained as long.
"""

import argparse
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import torch

from labeler.core.alphabet import Alphabet, load_alphabet
from labeler.core.progress import Progress
from labeler.learning.checkpoint import load_checkpoint
from labeler.learning.data import shared_sets
from labeler.learning.data.augmentation import ViewSettings
from labeler.learning.data.sources import PageCache, PageSource, rendered_pages
from labeler.learning.data.spotting_views import SpottingViews
from labeler.learning.networks.spotter import Spotter, SpotterConfig
from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig
from labeler.learning.training.fine_tune import with_count_heads
from labeler.learning.training.fine_tune_reader import REHEARSED
from labeler.learning.training.loop import Report, Run, Training
from labeler.learning.training.spotting import Balance, SpottingPhase
from labeler.tasks.train_base import LogNowAndThen

SLOTS = ("rendered", "rendered", "sroie", "sroie", "ic15", "rendered")
"""What the images of a batch show, over and over."""
_PAGES = 4000
_CACHE_BYTES = 4 * 2**30
_VIEWS = ViewSettings(lowest_text=14.0, highest_text=60.0, turned=0.02, leaning=0.1, elsewhere=0.1)
"""Text that can be read."""


@dataclass(frozen=True, slots=True)
class JointRun:
    """What to train on, for how long and where to."""

    out: Path
    data: Path
    detector: Path
    """Weights of the detector to begin with."""
    minutes: float
    reading_first: float = 0.4
    """Share of the minutes for the first stage."""
    balance: Balance = Balance.FIXED
    batch: int = 12
    rate: float = 1e-3
    seed: int = 0
    workers: int = 0
    device: str = "auto"


def train_joint(
    run: JointRun, progress: Progress | None = None, report: Report | None = None
) -> Path:
    """Train both stages and return the path of the averaged weights."""
    torch.manual_seed(run.seed)
    cv2.setNumThreads(1)
    alphabet = load_alphabet("latin")
    network = Spotter(SpotterConfig(alphabet.characters))
    network.detector = with_count_heads(load_checkpoint(run.detector)[0])
    network.detector.requires_grad_(requires_grad=False)
    views = _views(run, alphabet)
    progress = progress or Progress()
    first = SpottingPhase(views, workers=run.workers)
    config = _config(run, run.minutes * run.reading_first, run.rate)
    Training(network, [first], config, Run(run.out / "first", {})).train(progress, report)
    network.detector.requires_grad_(requires_grad=True)
    teacher = load_checkpoint(run.detector)[0].requires_grad_(requires_grad=False)
    second = SpottingPhase(views, run.balance, teacher=teacher, workers=run.workers)
    config = _config(run, run.minutes * (1 - run.reading_first), run.rate / 3)
    files = Run(run.out, {"kind": "joint", "balance": run.balance.value})
    return Training(network, [second], config, files).train(progress, report)


def _config(run: JointRun, minutes: float, rate: float) -> TrainingConfig:
    return TrainingConfig(
        budget=Budget(minutes=minutes),
        optimizer=OptimizerConfig(learning_rate=rate, average_decay=0.995),
        batch=run.batch,
        seed=run.seed,
        device=run.device,
    )


def _views(run: JointRun, alphabet: Alphabet) -> SpottingViews:
    cache = PageCache(_CACHE_BYTES)
    sources = {
        "rendered": PageSource(rendered_pages(_PAGES, seed=11, settings=REHEARSED), _VIEWS, cache)
    }
    for name in set(SLOTS) - set(sources):
        images = shared_sets.read_sets(run.data, [name], held_out=False)
        loads = [partial(shared_sets.load, image) for image in images]
        sources[name] = PageSource(loads, _VIEWS, cache)
    slots = [sources[SLOTS[place % len(SLOTS)]] for place in range(run.batch)]
    return SpottingViews(slots, alphabet, TrainingConfig().size, run.seed)


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line; writes the weights into --out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the public sets")
    parser.add_argument("--detector", type=Path, required=True, help="weights to begin with")
    parser.add_argument("--out", type=Path, required=True, help="folder for weights and state")
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--balance", choices=list(Balance), default=Balance.FIXED)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--device", default="auto")
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stdout)
    run = JointRun(
        given.out,
        given.data,
        given.detector,
        given.minutes,
        balance=Balance(given.balance),
        seed=given.seed,
        workers=given.workers,
        device=given.device,
    )
    train_joint(run, report=LogNowAndThen(20))
    return 0


if __name__ == "__main__":
    sys.exit(main())
