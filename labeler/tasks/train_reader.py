"""Teach the reader of a project its transcripts: one part of a retrain."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import torch

from labeler.app import gate, hard_examples, models, training_runs
from labeler.app.project import Project
from labeler.core.alignment import align, count_edits
from labeler.core.annotation import Region, TextSource
from labeler.core.errors import UnreadableImage
from labeler.core.progress import Progress
from labeler.core.reading import DOUBTFUL
from labeler.core.records import SHIPPED, ModelKind, ModelRecord, RunRecord
from labeler.core.text import characters, count_characters
from labeler.evaluation.comparison import Share
from labeler.evaluation.examination import ExaminedLine, ExaminedPage, Measure
from labeler.evaluation.transcripts.accuracy import score_texts
from labeler.evaluation.transcripts.normalisation import EXACT
from labeler.jobs.events import Scored
from labeler.learning.checkpoint import load_network
from labeler.learning.data.line_crops import LineCrop, line_crops, plain_view
from labeler.learning.inference.read import LineReader
from labeler.learning.networks.precision import choose_device
from labeler.learning.networks.recognizer import Recognizer
from labeler.learning.training.config import Budget
from labeler.learning.training.fine_tune_reader import ReaderTuning, fine_tune_reader
from labeler.learning.training.lessons import lead
from labeler.learning.training.validation import Validation
from labeler.tasks.page_samples import AcceptedPage, Material, gather
from labeler.tasks.run_log import Observer, RunLog
from labeler.tasks.run_results import examined, fingerprint, nothing, settle

_log = logging.getLogger(__name__)

SCORINGS = 4
"""How often the network is scored while it trains; the best one becomes the candidate."""
_KEPT = 5
"""One line of so many is kept for judging where no validation page has a transcript."""


@dataclass(frozen=True, slots=True)
class WrittenLine:
    """A line with a transcript, cut out of its image."""

    region: Region
    crop: LineCrop


@dataclass(slots=True)
class ReaderJudge:
    """Scores readers on the lines of the validation pages, each inside its outline.

    How well lines are found is no matter of the reader, so it is told apart.
    """

    pages: dict[int, list[WrittenLine]]
    device: torch.device
    watch: Observer

    def score(self, network: Recognizer) -> float:
        """Return one number, higher is better: characters read right, then lines."""
        exact = self.scores(network)["transcripts"]["accuracy"][EXACT.key]
        return (exact["character_accuracy"] or 0.0) + 0.01 * (exact["line_accuracy"] or 0.0)

    def scores(self, network: Recognizer) -> dict[str, Any]:
        """Return all scores of a network, fit for JSON; raises Cancelled."""
        crops = [line.crop for lines in self.pages.values() for line in lines]
        pairs = read_crops(crops, LineReader(network, self.device), self.watch.progress)
        accuracy = {key: asdict(one) for key, one in score_texts(pairs).items()}
        return {"transcripts": {"accuracy": accuracy}}

    def examine(self, weights: Path) -> tuple[dict[str, Any], dict[int, ExaminedPage]]:
        """Return the scores of a file of weights, and what it has right on each page."""
        network = load_network(weights, Recognizer)[0]
        reader = LineReader(network, self.device)
        pages = {key: _examined(lines, reader, self.watch) for key, lines in self.pages.items()}
        return self.scores(network), pages


def learn(project: Project, run: RunRecord, watch: Observer) -> gate.Settlement:
    """Teach the reader of a run the accepted transcripts, and settle whether it is used."""
    material = gather(project)
    learnt, kept = _divided(material)
    weights_of = _weights_of(project, run, material)
    start = models.with_weights(project, run.settings["model_id"])
    judge = ReaderJudge(kept, choose_device(run.settings["device"]), watch)
    watch.report(Scored(0, judge.score(load_network(start.path, Recognizer)[0])))
    log = RunLog(run.folder / training_runs.LOG_NAME, watch, "recognition")
    settings = replace(
        ReaderTuning(),
        budget=Budget(run.settings["steps"], run.settings["minutes"]),
        seed=run.settings["seed"],
        device=run.settings["device"],
        frozen_backbone=run.settings.get("frozen_backbone", run.settings.get("frozen_trunk"))
        or None,
        encoder=training_runs.encoder_of(run),
    )
    validation = Validation(judge.score, SCORINGS)
    beginning = beginning_of(start, [one.crop.text for one in learnt])
    crops = [replace(one.crop, weight=weights_of.get(one.region.id, 1.0)) for one in learnt]
    weights = lead(
        watch.rank,
        partial(fine_tune_reader, beginning, crops, run.folder, settings),
        validation,
        (watch.progress, log.write),
    )
    # Lines of pages that were learnt from help to choose among networks, but prove nothing.
    is_kept_out = kept.keys() <= material.validation.keys()
    outcome = examined(*map(judge.examine, (start.path, weights))) if is_kept_out else nothing()
    return settle(
        project, run, weights, outcome, _manifest(project, material, settings, weights_of)
    )


def beginning_of(start: ModelRecord, texts: Sequence[str]) -> Path:
    """Return the weights that a retrain of a reader begins with, to learn some transcripts.

    Its own. But of those that come with the program it takes the ones that know most characters of
    the transcripts: a script that one of them was taught at leisure is not learnt anew from a few pages.
    """
    if not models.comes_along(start):
        return start.path
    wanted = frozenset().union(*texts)

    def known(weights: Path) -> int:
        return len(wanted & frozenset(load_network(weights, Recognizer)[0].config.alphabet))

    kind = ModelKind.READER
    others = [models.base_weights(kind, which) for which in SHIPPED[kind] if which != start.source]
    return max([start.path, *filter(Path.is_file, others)], key=known)


def _weights_of(project: Project, run: RunRecord, material: Material) -> dict[str, float]:
    """Return how often lines are drawn, as far as the run asks for it and anybody knows."""
    is_asked = bool(run.settings.get("hard_examples"))
    return hard_examples.line_weights(project, material.accepted) if is_asked else {}


def _divided(material: Material) -> tuple[list[WrittenLine], dict[int, list[WrittenLine]]]:
    """Return the lines to learn, and those to judge by: what people wrote on validation pages.

    Where nobody wrote down what these say, some of the other lines are kept from training.
    """
    learnt, kept = _written(material.accepted), _vouched(_written(material.validation))
    if not kept:
        kept = {key: lines[::_KEPT] for key, lines in _vouched(learnt).items()}
    judged = {id(line) for lines in kept.values() for line in lines}
    return [one for lines in learnt.values() for one in lines if id(one) not in judged], kept


def _written(pages: Mapping[int, AcceptedPage]) -> dict[int, list[WrittenLine]]:
    """Return the lines of pages whose transcripts are known."""
    found: dict[int, list[WrittenLine]] = {}
    for key, load in pages.items():
        lines = [line for line in load.page.lines if line.ignore is None]
        written = [place for place, line in enumerate(lines) if line.text.strip()]
        try:
            crops = [
                crop for sample, at in load.with_lines(written) for crop in line_crops(sample, [at])
            ]
        except UnreadableImage as error:
            _log.warning("left out of training: %s", error)
            continue
        found[key] = [
            WrittenLine(lines[place], crop) for place, crop in zip(written, crops, strict=True)
        ]
    return found


def _vouched(pages: Mapping[int, list[WrittenLine]]) -> dict[int, list[WrittenLine]]:
    """Leave out the readings that were accepted with their page, and pages of nothing else."""
    known = {
        key: [line for line in lines if line.region.text_source is TextSource.PERSON]
        for key, lines in pages.items()
    }
    return {key: lines for key, lines in known.items() if lines}


def _examined(lines: Sequence[WrittenLine], reader: LineReader, watch: Observer) -> ExaminedPage:
    """Return how many characters of each line a reader has right."""
    readings = reader.read_lines(
        [plain_view(line.crop, reader.form) for line in lines], watch.progress
    )
    compared = []
    for line, reading in zip(lines, readings, strict=True):
        true, read = (characters(EXACT.apply(text)) for text in (line.crop.text, reading.text))
        right = max(len(true) - count_edits(align(true, read)), 0)
        is_doubtful = reading.confidence < DOUBTFUL
        compared.append(ExaminedLine(line.region.polygon, Share(right, len(true)), is_doubtful))
    total = sum((line.result for line in compared), Share())
    return ExaminedPage({Measure.READ: total}, tuple(compared))


def _manifest(
    project: Project,
    material: Material,
    settings: ReaderTuning,
    weights_of: Mapping[str, float],
) -> dict[str, Any]:
    """Return what a reader was made of, with a fingerprint of every label."""
    pages = [load.page for load in material.accepted.values()]
    lines = [line for page in pages for line in page.lines if line.text and line.ignore is None]
    return {
        "lines": len(lines),
        "characters": sum(count_characters(line.text) for line in lines),
        "training_pages": sorted(material.accepted),
        "validation_pages": sorted(material.validation),
        "fingerprint": fingerprint(pages),
        "rehearsal": settings.rehearsal,
        "frozen_backbone": settings.frozen_backbone,
        "seed": settings.seed,
        "weighted_lines": sum(one > 1 for one in weights_of.values()),
        "author": project.author,
    }


def read_crops(
    crops: Sequence[LineCrop], reader: LineReader, progress: Progress | None = None
) -> list[tuple[str, str]]:
    """Return the true text and what was read of lines that are cut out already."""
    readings = reader.read_lines([plain_view(crop, reader.form) for crop in crops], progress)
    return [(crop.text, one.text) for crop, one in zip(crops, readings, strict=True)]
