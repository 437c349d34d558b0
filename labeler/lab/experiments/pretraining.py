"""What text knowledge is worth to a detector: python -m labeler.lab pretraining.

Three lessons of the same time before: detection on rendered pages, reading the words of rendered
images as one sequence, counting their characters. Then the same time on a few labelled pages of one
set, and scores on its held-out part, one to one: words where a set outlines words, each network at
the score from which on it does best, since one of few steps is less sure of all. "nothing" has had
no lesson, "longer" neither, but both times for the pages. Encoders that were taught elsewhere join
in by name. The score of a run is kept beside it, so that a long comparison goes on where it was
stopped, in several processes if wanted.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import torch

from labeler.app.pipeline import load
from labeler.core.detection import DetectSettings
from labeler.core.files import write_json
from labeler.core.progress import Progress
from labeler.core.sample import LineLabels, Sample
from labeler.evaluation.settings import Matching
from labeler.lab.base.detector import BaseRun, train_base
from labeler.lab.base.evaluate_detector import evaluate_set
from labeler.lab.base.held_out import spread
from labeler.learning.checkpoint import load_checkpoint, outlines_of, take_encoder
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LINE_LABELS, LabelledImage
from labeler.learning.data.sources import PageCache, pages_for
from labeler.learning.networks.detector import DetectionNetwork
from labeler.learning.networks.stkm import Objective, STKMConfig
from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig
from labeler.learning.training.loop import Run, Training
from labeler.learning.training.supervised import SupervisedPhase
from labeler.tasks.pretrain import DEFAULTS, PretrainRun, pretrain

STARTS = ("nothing", "longer", "detection", "sequence", "counts")
_UNTAUGHT = ("nothing", "longer")
_SIZE = 192
"""Pixels of the images that are read."""
_BEGINS = 60_000
_LOWEST = 0.1
"""Score from which on findings are looked at."""
_BATCH, _CROP = 4, 256
"""Of the labelled pages: in a few minutes many small steps teach more than few large ones."""
_CACHE_BYTES = 3 * 2**30


@dataclass(frozen=True, slots=True)
class Conditions:
    """What all runs share."""

    data: Path
    out: Path
    before: float
    """Minutes of the lesson before."""
    minutes: float
    """Minutes on the labelled pages."""
    rate: float = 1e-3
    device: str = "auto"
    test_images: int | None = None
    encoders: Mapping[str, Path] = field(default_factory=dict)
    """Weights whose lessons were given elsewhere, by name."""

    def score(self, start: str, set_name: str, pages: int, seed: int) -> float:
        """Return F of one run, which is made unless it was before."""
        run = self.out / f"{start}-{set_name}-{pages}-{seed}"
        known = run / "score.json"
        if not known.exists():
            weights = self._trained(run, start, set_name, pages, seed)
            images = shared_sets.read_sets(self.data, [set_name], held_out=True)
            report = evaluate_set(
                spread(images, self.test_images),
                load(weights, device=self.device),
                DetectSettings(score_threshold=_LOWEST),
                matching=Matching.ONE_TO_ONE,
            ).report
            by_score = report.detection["lines"].by_score.values()
            write_json(known, {"f_score": max(scores.f_score for scores in by_score)})
            weights.unlink()
        score: float = json.loads(known.read_text())["f_score"]
        return score

    def _trained(self, out: Path, start: str, set_name: str, pages: int, seed: int) -> Path:
        torch.manual_seed(seed)
        network = self._begun(start, seed)
        images = shared_sets.read_sets(self.data, [set_name], held_out=False)
        order = np.random.default_rng(seed).permutation(len(images))[:pages]
        loads = [partial(_outlined, images[index]) for index in order]
        minutes = self.minutes + (self.before if start == "longer" else 0.0)
        config = replace(self._config(minutes, seed), batch=_BATCH, size=_CROP)
        source = pages_for(network.encoder, loads, PageCache(_CACHE_BYTES))
        phase = SupervisedPhase([source] * config.batch, config)
        run = Run(out, outlines_of(words=LINE_LABELS[set_name] is LineLabels.WORDS))
        weights = Training(network, [phase], config, run).train(Progress())
        run.state.unlink(missing_ok=True)
        return weights

    def _begun(self, start: str, seed: int) -> DetectionNetwork:
        """Return the network a run begins with; lessons are given once a seed."""
        folder = self.out / f"{start}-{seed}"
        if start in _UNTAUGHT:
            return DetectionNetwork()
        if start in self.encoders:
            return _with_encoder(self.encoders[start])
        if start == "detection":
            run = BaseRun(folder, None, self._config(self.before, seed))
            return load_checkpoint(train_base(run))[0]
        objective = STKMConfig(Objective(start))
        config = replace(
            DEFAULTS, budget=Budget(minutes=self.before), seed=seed, device=self.device, size=_SIZE
        )
        return _with_encoder(pretrain(PretrainRun(folder, None, config, objective, begins=_BEGINS)))

    def _config(self, minutes: float, seed: int) -> TrainingConfig:
        optimizer = OptimizerConfig(learning_rate=self.rate, average_decay=0.99)
        return TrainingConfig(
            Budget(minutes=minutes), optimizer, batch=9, seed=seed, device=self.device
        )


def _with_encoder(weights: Path) -> DetectionNetwork:
    network = DetectionNetwork()
    take_encoder(network, weights)
    return network


def _named(text: str) -> tuple[str, Path]:
    name, _, path = text.partition("=")
    return name, Path(path)


def _outlined(image: LabelledImage) -> Sample:
    """Read an image whose regions are what is to be found, words or lines."""
    return replace(shared_sets.load(image), line_labels=LineLabels.EXACT)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print F by set, number of labelled pages and beginning."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the public sets")
    parser.add_argument("--out", type=Path, required=True, help="folder for runs and results")
    parser.add_argument("--before", type=float, default=30.0, help="minutes of each lesson")
    parser.add_argument("--minutes", type=float, default=6.0, help="minutes on labelled pages")
    parser.add_argument("--sets", nargs="+", default=["ic15", "td500", "sroie"])
    parser.add_argument("--pages", type=int, nargs="+", default=[20, 170])
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--starts", nargs="+", choices=STARTS, default=STARTS)
    parser.add_argument(
        "--encoders",
        type=_named,
        nargs="+",
        default=[],
        metavar="NAME=FILE",
        help="weights to take the encoder from, in place of the lessons",
    )
    parser.add_argument("--test-images", type=int)
    parser.add_argument("--device", default="auto")
    given = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    comparison = Conditions(
        given.data,
        given.out,
        given.before,
        given.minutes,
        device=given.device,
        test_images=given.test_images,
        encoders=dict(given.encoders),
    )
    starts = [*comparison.encoders] or given.starts
    sys.stdout.write(f"{'':20}" + "".join(f"{start:>16}" for start in starts) + "\n")
    for set_name in given.sets:
        for pages in given.pages:
            cells = [
                _cell([comparison.score(start, set_name, pages, seed) for seed in given.seeds])
                for start in starts
            ]
            sys.stdout.write(f"{set_name:8}{pages:5} pages " + "".join(cells) + "\n")
            sys.stdout.flush()
    return 0


def _cell(scores: Sequence[float]) -> str:
    spread_of = f" ± {np.std(scores, ddof=1):.3f}" if len(scores) > 1 else ""
    return f"{np.mean(scores):.3f}{spread_of}".rjust(16)
