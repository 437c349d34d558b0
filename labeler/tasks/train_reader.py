"""Teach the reader of a project its transcripts: one part of a retrain."""

from dataclasses import asdict, dataclass, replace
from typing import Any

import torch

from labeler.app import training
from labeler.app.project import Project
from labeler.core.records import ModelKind, RunRecord
from labeler.core.text import count_characters
from labeler.evaluation.transcripts.accuracy import score_texts
from labeler.jobs.events import Scored
from labeler.learning.checkpoint import load_network
from labeler.learning.data.line_crops import LineCrop
from labeler.learning.data.line_stream import read_lines
from labeler.learning.inference.read import LineReader
from labeler.learning.networks.precision import choose_device
from labeler.learning.networks.reader import Reader
from labeler.learning.training.config import Budget
from labeler.learning.training.fine_tune_reader import ReaderTuning, fine_tune_reader
from labeler.learning.training.validation import Validation
from labeler.tasks.evaluate_reader import read_crops
from labeler.tasks.page_samples import Material, gather
from labeler.tasks.run_log import RunLog, Watch
from labeler.tasks.run_results import fingerprint, settle

SCORINGS = 4
"""How often the network is scored while it trains; the best one becomes the candidate."""
_KEPT = 5
"""One line of so many is kept for judging where no validation page has a transcript."""


@dataclass(slots=True)
class ReaderJudge:
    """Scores readers on the lines of the validation pages, each inside its outline."""

    crops: list[LineCrop]
    device: torch.device
    watch: Watch

    def score(self, network: Reader) -> float:
        """Return one number, higher is better: characters read right, then lines."""
        characters, lines, _ = training.merit(self.scores(network), ModelKind.READER)
        return characters + 0.01 * lines

    def scores(self, network: Reader) -> dict[str, Any]:
        """Return all scores of a network, fit for JSON; raises Cancelled."""
        reader = LineReader(network, self.device)
        pairs = read_crops(self.crops, reader, self.watch.progress)
        accuracy = {key: asdict(one) for key, one in score_texts(pairs).items()}
        return {"transcripts": {"accuracy": accuracy}}


def learn(project: Project, run: RunRecord, watch: Watch) -> training.Settlement:
    """Teach the reader of a run the accepted transcripts, and settle whether it is used."""
    material = gather(project)
    crops, kept = _divided(material)
    start = next(m for m in project.store.models.all() if m.id == run.settings["model_id"])
    judge = ReaderJudge(kept, choose_device(run.settings["device"]), watch)
    before = judge.scores(load_network(start.path, Reader)[0])
    watch.report(Scored(0, before))
    log = RunLog(run.folder / training.LOG_NAME, watch, "recognition")
    settings = replace(
        ReaderTuning(),
        budget=Budget(run.settings["steps"], run.settings["minutes"]),
        seed=run.settings["seed"],
        device=run.settings["device"],
        frozen_trunk=run.settings.get("frozen_trunk", False),
        encoder=training.encoder_of(run),
    )
    validation = Validation(judge.score, SCORINGS)
    weights = fine_tune_reader(
        start.path, crops, run.folder, settings, validation, (watch.progress, log.write)
    )
    after = judge.scores(load_network(weights, Reader)[0])
    watch.report(Scored(log.step, after))
    return settle(
        project,
        run,
        weights,
        {"before": before, "after": after},
        _manifest(project, material, settings),
    )


def _divided(material: Material) -> tuple[list[LineCrop], list[LineCrop]]:
    """Return the lines to learn and those to judge by: on the validation pages.

    Where nobody wrote down what these say, some of the other lines are kept from training.
    """
    crops = read_lines(material.accepted.values())
    kept = read_lines(material.validation.values())
    if not kept:
        kept, crops = crops[::_KEPT], [c for place, c in enumerate(crops) if place % _KEPT]
    return crops, kept


def _manifest(project: Project, material: Material, settings: ReaderTuning) -> dict[str, Any]:
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
        "frozen_trunk": settings.frozen_trunk,
        "seed": settings.seed,
        "author": project.author,
    }
