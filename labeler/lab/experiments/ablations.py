"""Compare choices of the recipe at equal budget: `python -m labeler.lab ablations --help`.

Every run trains from the same weights on a few labelled pages of one set, the rest of its training
part being unlabelled, and is scored on the held-out part. Finished runs are kept in `results.json` of
the output folder, so that a long comparison goes on where it was stopped.
"""

import argparse
import json
import statistics
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from labeler.app import models
from labeler.app.pipeline import load
from labeler.core.detection import Decode, DetectSettings
from labeler.core.files import write_json
from labeler.core.progress import Progress
from labeler.evaluation.report import Report
from labeler.lab.base.evaluate_detector import MATCHING, score_set
from labeler.lab.base.held_out import spread
from labeler.learning.checkpoint import load_checkpoint
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage
from labeler.learning.losses.count import CountTarget, Mutual
from labeler.learning.networks.detector import CountReading, DetectionNetwork
from labeler.learning.training.config import Budget, Consistency, TrainingConfig
from labeler.learning.training.fine_tune import (
    FineTuneData,
    FineTuneSettings,
    phases_of,
    training_config,
)
from labeler.learning.training.loop import Run, Training

Change = Callable[[TrainingConfig], TrainingConfig]


def _unchanged(config: TrainingConfig) -> TrainingConfig:
    return config


@dataclass(frozen=True, slots=True)
class Variant:
    """One row of a table: what differs from the program's defaults."""

    name: str
    change: Change = _unchanged
    reading: CountReading = CountReading.DENSITY
    decode: Decode = Decode.INSTANCES


def _consistent(kind: Consistency, config: TrainingConfig) -> TrainingConfig:
    return replace(config, consistency=replace(config.consistency, kind=kind))


def _mutual(side: Mutual, config: TrainingConfig) -> TrainingConfig:
    return replace(config, weights=replace(config.weights, mutual_side=side))


def _hard(config: TrainingConfig) -> TrainingConfig:
    return replace(config, weights=replace(config.weights, count_target=CountTarget.HARD))


TABLES: Mapping[str, Sequence[Variant]] = {
    "decode": (Variant("instances"), Variant("the union of Guo and Wu", decode=Decode.UNION)),
    "mutual": tuple(Variant(side.value, partial(_mutual, side)) for side in Mutual),
    "counts": (
        Variant("1000 classes, hard (Guo and Wu)", _hard, CountReading.CLASSES),
        Variant("1000 classes, soft", reading=CountReading.CLASSES),
        Variant("density, summed"),
    ),
    "consistency": tuple(Variant(kind.value, partial(_consistent, kind)) for kind in Consistency),
}


@dataclass(frozen=True, slots=True)
class Experiment:
    """What all rows of a table share."""

    data: Path
    set_name: str
    start: Path
    out: Path
    settings: FineTuneSettings
    test_pages: int | None = None
    _read: dict[bool, list[LabelledImage]] = field(default_factory=dict)

    def images(self, *, held_out: bool) -> list[LabelledImage]:
        """Return the training or the held-out part of the set."""
        if held_out not in self._read:
            self._read[held_out] = shared_sets.read_sets(
                self.data, [self.set_name], held_out=held_out
            )
        return self._read[held_out]

    def score(self, variant: Variant, labelled: int, seed: int) -> dict[str, float]:
        """Train one run, unless that was done before, and return its scores."""
        known = self.out / "results.json"
        results: dict[str, Any] = json.loads(known.read_text()) if known.exists() else {}
        key = f"{self.set_name} / {variant.name} / {labelled} / {seed}"
        if key not in results:
            results[key] = _scores(self._report(variant, labelled, seed))
            write_json(known, results)
        found: dict[str, float] = results[key]
        return found

    def _report(self, variant: Variant, labelled: int, seed: int) -> Report:
        weights = self._train(variant, labelled, seed) if labelled else self.start
        test = spread(self.images(held_out=True), self.test_pages)
        settings = DetectSettings(decode=variant.decode)
        return score_set(test, load(weights, device=self.settings.device), settings)

    def _train(self, variant: Variant, labelled: int, seed: int) -> Path:
        images = self.images(held_out=False)
        order = np.random.default_rng(seed).permutation(len(images))
        loads = [partial(shared_sets.load, images[index]) for index in order]
        data = FineTuneData(loads[:labelled], (), loads[labelled:])
        settings = replace(self.settings, seed=seed)
        config = variant.change(training_config(settings))
        network = _network(self.start, variant.reading)
        phases = phases_of(network, data, settings, config)
        run = Run(self.out / f"{self.set_name}-{variant.name}-{labelled}-{seed}".replace(" ", "-"))
        run.folder.mkdir(parents=True, exist_ok=True)
        weights = Training(network, phases, config, run).train(Progress())
        run.state.unlink(missing_ok=True)
        return weights


def _network(start: Path, reading: CountReading) -> DetectionNetwork:
    """Return the network at `start`; with other count heads, these begin untrained."""
    network = load_checkpoint(start)[0]
    if network.config.count_reading is reading:
        return network
    changed = DetectionNetwork(replace(network.config, count_reading=reading, count_heads=True))
    heads = ("count_heads.", "density_head.")
    kept = {k: v for k, v in network.state_dict().items() if not k.startswith(heads)}
    changed.load_state_dict(kept, strict=False)
    return changed


def _scores(report: Report) -> dict[str, float]:
    lines = report.detection["lines"]
    scores = {"F": lines.f_score, "P": lines.precision, "R": lines.recall}
    for name in ("page, head A", "page, head B", "page, from lines"):
        if name in report.counts:
            scores[f"{name}: MAE"] = report.counts[name].mean_absolute_error
            scores[f"{name}: within 10 %"] = report.counts[name].within_10_percent
    return scores


def rows(
    experiment: Experiment, table: Sequence[Variant], labelled: Sequence[int], seeds: Sequence[int]
) -> Iterable[str]:
    """Yield a table line by line: mean and, of several seeds, standard deviation."""
    for pages in labelled:
        for variant in table:
            runs = [experiment.score(variant, pages, seed) for seed in seeds]
            values = "  ".join(f"{name} {_spread([run[name] for run in runs])}" for name in runs[0])
            yield f"{pages:4d} labelled  {variant.name:32}  {values}"


def _spread(values: Sequence[float]) -> str:
    mean = statistics.mean(values)
    digits = 3 if abs(mean) < 10 else 1
    if len(values) == 1:
        return f"{mean:.{digits}f}"
    return f"{mean:.{digits}f} ± {statistics.stdev(values):.{digits}f}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", choices=TABLES)
    parser.add_argument("--data", type=Path, required=True, help="folder with the public sets")
    parser.add_argument("--set", choices=MATCHING, default="sroie")
    parser.add_argument("--start", type=Path, default=models.base_weights())
    parser.add_argument("--out", type=Path, required=True, help="folder for runs and results")
    parser.add_argument(
        "--labelled", type=int, nargs="+", default=[50], help="pages; 0: score the start"
    )
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--steps", type=int)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--rate", type=float, default=FineTuneSettings().learning_rate)
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--test-pages", type=int)
    given = parser.parse_args(arguments)
    if given.steps is None and given.minutes is None:
        parser.error("give --steps, --minutes or both: rows are compared at equal budget")
    settings = replace(
        FineTuneSettings(),
        budget=Budget(given.steps, given.minutes),
        learning_rate=given.rate,
        workers=given.workers,
        device=given.device,
        relearn=given.table == "counts",  # new heads have no old answers
    )
    experiment = Experiment(
        given.data, given.set, given.start, given.out, settings, given.test_pages
    )
    for row in rows(experiment, TABLES[given.table], given.labelled, given.seeds):
        sys.stdout.write(row + "\n")
        sys.stdout.flush()
    return 0
