"""Train detector and reader on shared features, in stages: python -m labeler.lab joint-reader.

First what reads, on the features of a detector that is trained already; then both together, held
to that detector's answers. A reader of its own, on the encoder of the same detector, is trained as
long; then it is told what each reads and finds.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import cv2
import torch

from labeler.app.pipeline import Pipeline, load
from labeler.core.alphabet import Alphabet, load_alphabet
from labeler.core.progress import Progress
from labeler.evaluation.transcripts.accuracy import score_texts
from labeler.lab.base import reader as base_reader
from labeler.lab.base.command_line import LogNowAndThen, config_of, parsed, parser_of
from labeler.lab.base.evaluate_detector import score_set
from labeler.lab.base.evaluate_reader import read_sample
from labeler.lab.base.held_out import spread
from labeler.lab.base.reader import ReaderRun
from labeler.learning.checkpoint import load_checkpoint
from labeler.learning.data import shared_sets
from labeler.learning.data.augmentation import ViewSettings
from labeler.learning.data.sources import PageCache, PageSource, rendered_pages
from labeler.learning.data.spotting_views import SpottingViews
from labeler.learning.inference.detect import PageDetector
from labeler.learning.inference.read import LineReader, load_reader
from labeler.learning.inference.spot import SpottingReader, load_spotter
from labeler.learning.inference.torch_network import TorchNetwork
from labeler.learning.networks.recognizer import RecognizerConfig
from labeler.learning.networks.spotter import Spotter, SpotterConfig
from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig
from labeler.learning.training.fine_tune import with_count_heads
from labeler.learning.training.fine_tune_reader import REHEARSED
from labeler.learning.training.loop import OnStep, Run, Training
from labeler.learning.training.recognition import FLAT_START
from labeler.learning.training.spotting import Balance, SpottingPhase

SLOTS = ("rendered", "rendered", "sroie", "sroie", "ic15", "rendered")
"""What the images of a batch show, over and over."""
_PAGES = 4000
_CACHE_BYTES = 4 * 2**30
_VIEWS = ViewSettings(lowest_text=14.0, highest_text=60.0, turned=0.02, leaning=0.1, elsewhere=0.1)
"""Text that can be read."""


DEFAULTS = TrainingConfig(
    optimizer=OptimizerConfig(learning_rate=1e-3, average_decay=0.995), batch=12
)
SCORED = ("sroie", "ic15", "ic03")
_SCORED_IMAGES = 40
READING_FIRST = 0.4
"""Share of the budget for the first stage."""


@dataclass(frozen=True, slots=True)
class JointRun:
    """What to train on, for how long and where to."""

    out: Path
    data: Path
    detector: Path
    """Weights of the detector to begin with."""
    config: TrainingConfig
    """Its budget is that of both stages."""
    balance: Balance = Balance.FIXED


def train_joint(
    run: JointRun, progress: Progress | None = None, report: OnStep | None = None
) -> Path:
    """Train both stages and return the path of the averaged weights."""
    torch.manual_seed(run.config.seed)
    cv2.setNumThreads(1)
    alphabet = load_alphabet("latin")
    network = Spotter(SpotterConfig(alphabet.characters))
    network.detector = with_count_heads(load_checkpoint(run.detector)[0])
    network.detector.requires_grad_(requires_grad=False)
    views = _views(run, alphabet)
    progress = progress or Progress()
    workers = run.config.workers
    first = SpottingPhase(views, flat_start=FLAT_START // 2, workers=workers)
    config = _stage(run.config, READING_FIRST)
    Training(network, [first], config, Run(run.out / "first", {})).train(progress, report)
    network.detector.requires_grad_(requires_grad=True)
    teacher = load_checkpoint(run.detector)[0].requires_grad_(requires_grad=False)
    second = SpottingPhase(views, run.balance, teacher=teacher, workers=workers)
    config = _stage(run.config, 1 - READING_FIRST, slower=3)
    files = Run(run.out, {"kind": "joint", "balance": run.balance.value})
    return Training(network, [second], config, files).train(progress, report)


def _stage(config: TrainingConfig, share: float, slower: float = 1) -> TrainingConfig:
    """Return the configuration of a stage that has a share of the budget."""
    steps, minutes = config.budget.steps, config.budget.minutes
    return replace(
        config,
        budget=Budget(
            None if steps is None else max(round(steps * share), 1),
            None if minutes is None else minutes * share,
        ),
        optimizer=replace(config.optimizer, learning_rate=config.optimizer.learning_rate / slower),
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
    slots = [sources[SLOTS[place % len(SLOTS)]] for place in range(run.config.batch)]
    return SpottingViews(slots, alphabet, run.config.size, run.config.seed)


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line: python -m labeler.lab joint-reader --data DIR --start FILE --out DIR."""
    parser = parser_of(__doc__, DEFAULTS)
    parser.add_argument("--balance", choices=list(Balance), default=Balance.FIXED)
    given = parsed(parser, arguments)
    if given.data is None or given.start is None:
        parser.error("give --data, and with --start the detector to begin with")
    run = JointRun(
        given.out, given.data, given.start, config_of(given, DEFAULTS), Balance(given.balance)
    )
    joint = load_spotter(train_joint(run, report=LogNowAndThen()), given.device)
    network = RecognizerConfig(load_alphabet("latin").characters)
    own = replace(config_of(given, base_reader.DEFAULTS), batch=base_reader.DEFAULTS.batch)
    alone = ReaderRun(given.out / "alone", given.data, own, network, encoder=given.start)
    reader = load_reader(base_reader.train_base_reader(alone, report=LogNowAndThen()), given.device)
    readers: dict[str, tuple[LineReader | SpottingReader, Pipeline]] = {
        "two networks": (reader, load(given.start, device=given.device)),
        "shared features": (
            joint,
            Pipeline(PageDetector(TorchNetwork(joint.detector, joint.device))),
        ),
    }
    for name, (reads, finds) in readers.items():
        sys.stdout.write(f"{name:16}{_row(given.data, reads, finds)}\n")
    return 0


def _row(data: Path, reader: LineReader | SpottingReader, pipeline: Pipeline) -> str:
    """Return characters read right, case and punctuation ignored, then F of what is found."""
    cells: list[str] = []
    for name in SCORED:
        images = spread(shared_sets.read_sets(data, [name], held_out=True), _SCORED_IMAGES)
        pairs = [pair for one in images for pair in read_sample(shared_sets.load(one), reader)]
        _, loose = score_texts(pairs).values()
        found = score_set(images, pipeline).detection["lines"].f_score
        cells.append(f"{name:>8}: read {loose.character_accuracy or 0.0:.3f} found {found:.3f}")
    return "".join(cells)
