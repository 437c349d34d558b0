"""Teach the detector of a project its accepted pages: one part of a retrain."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

from labeler.app import engines, gate, hard_examples, models, outlines, training, training_runs
from labeler.app.outlines import Outlines
from labeler.app.project import Project
from labeler.core.records import RunRecord
from labeler.jobs.events import Scored
from labeler.learning.checkpoint import (
    best_score,
    finds_words,
    load_beginning,
    long_side,
    outlines_of,
)
from labeler.learning.data.shards import ShardedPages
from labeler.learning.inference.scales import scales_for
from labeler.learning.networks.encoders import EncoderKind
from labeler.learning.networks.precision import choose_device
from labeler.learning.training.config import Budget, Consistency
from labeler.learning.training.fine_tune import FineTuneData, FineTuneSettings, fine_tune
from labeler.learning.training.lessons import lead
from labeler.learning.training.validation import Validation
from labeler.tasks.judging import READING, SAMPLE, Judge
from labeler.tasks.page_samples import Material, gather
from labeler.tasks.propose import reader_in_use
from labeler.tasks.remembering_reader import RememberingReader
from labeler.tasks.run_log import Observer, RunLog
from labeler.tasks.run_results import examined, fingerprint, nothing, settle
from labeler.tasks.shard_pages import WebShard, shards_at

SCORINGS = 4
"""How often the network is scored while it trains; the best one becomes the candidate."""


def learn(project: Project, run: RunRecord, watch: Observer) -> gate.Settlement:
    """Teach the detector of a run the accepted pages, and settle whether it is used."""
    material = gather(project)
    shards = _shards(run)
    weights_of = _weights_of(project, run, material)
    start = models.with_weights(project, run.settings["model_id"])
    pages = material.telling or {key: load.page for key, load in material.validation.items()}
    judge = Judge(project, pages, choose_device(run.settings["device"]), watch.progress)
    before, seconds = judge.timed_score(start.weights)
    if pages:
        watch.report(Scored(0, before))
    network, metadata = load_beginning(start.path)
    words = _are_words(project, run)
    metadata |= outlines_of(words=words)
    settings = replace(
        _settings(run, material, seconds),
        words=words,
        shown_side=_shown_side(network.config.encoder, metadata),
    )
    log = RunLog(run.folder / training_runs.LOG_NAME, watch, "supervised")
    data = _data(material, weights_of) if shards is None else FineTuneData(shards)
    weights = lead(
        watch.rank,
        partial(fine_tune, start.path, data, run.folder, settings),
        Validation(partial(judge.score, metadata=metadata), SCORINGS) if pages else None,
        (watch.progress, log.write),
    )
    used = reader_in_use(project, str(judge.device))
    reader = None if used is None else RememberingReader(used)
    judge.calibrate(weights, best_score(metadata), reader)
    both = start.weights, engines.weights_at(weights)
    outcome = (
        examined(*(judge.examine(one, reader) for one in both)) if material.telling else nothing()
    )
    made_of = (
        _amount(material, weights_of) if shards is None else _amount_of_shards(shards, material)
    )
    return settle(project, run, weights, outcome, made_of | _manifest(project, settings))


def _shards(run: RunRecord) -> ShardedPages[WebShard] | None:
    """Return the pages in shards that a run learns from instead of those of its project."""
    place = run.settings.get("shards")
    return ShardedPages(shards_at(Path(place)), run.settings["seed"]) if place else None


def _weights_of(project: Project, run: RunRecord, material: Material) -> dict[int, float]:
    """Return how often pages are drawn, as far as the run asks for it and anybody knows."""
    is_asked = bool(run.settings.get("hard_examples"))
    return hard_examples.page_weights(project, material.accepted) if is_asked else {}


def _data(material: Material, weights_of: Mapping[int, float]) -> FineTuneData:
    """Return what to learn from; where nobody has seen any page, proposals are all there is."""
    proposed = list(material.proposed.values())
    return FineTuneData(
        list(material.accepted.values()) or proposed,
        proposed,
        list(material.unlabelled.values()),
        material.backdrops,
        [weights_of.get(key, 1.0) for key in material.accepted] if weights_of else (),
    )


def _are_words(project: Project, run: RunRecord) -> bool:
    """Tell whether the accepted pages outline words: as was asked for, or as the project does."""
    asked = run.settings.get("outlines", Outlines.AUTO)
    return outlines.are_words(project) if asked == Outlines.AUTO else asked == Outlines.WORDS


def _shown_side(encoder: EncoderKind, metadata: Mapping[str, Any]) -> int | None:
    """Return the long side at which weights with these metadata look first, where it is one for all."""
    scales = scales_for(encoder, words=finds_words(metadata), long_side=long_side(metadata))
    return scales.first_side if scales.once is None else scales.once or None


def _settings(run: RunRecord, material: Material, page_seconds: float) -> FineTuneSettings:
    """Return the settings of a run; the minutes asked for include those spent scoring."""
    asked = run.settings
    minutes = asked["minutes"]
    if minutes is not None:
        looks = min(len(material.validation), SAMPLE) * (SCORINGS + 2)
        looks += round(3 * READING * len(material.telling))
        minutes = max(minutes - looks * page_seconds / 60, minutes / 2)
    return replace(
        FineTuneSettings(),
        budget=Budget(asked["steps"], minutes),
        consistency=Consistency(asked["consistency"]),
        encoder=training_runs.encoder_of(run),
        heads=models.base_weights() if models.base_weights().is_file() else None,
        seed=asked["seed"],
        device=asked["device"],
    )


def _amount(material: Material, weights_of: Mapping[int, float]) -> dict[str, Any]:
    """Return what a model was made of, with a fingerprint of every label."""
    pages = [load.page for load in material.accepted.values()]
    return {
        **asdict(training.labelled_amount(pages)),
        "training_pages": sorted(material.accepted),
        "validation_pages": sorted(material.validation),
        "weak_pages": sorted(material.proposed),
        "unlabelled_pages": sorted(material.unlabelled),
        "fingerprint": fingerprint(pages),
        "page_weights": {str(key): round(one, 3) for key, one in weights_of.items() if one > 1},
    }


def _amount_of_shards(pages: ShardedPages[WebShard], material: Material) -> dict[str, Any]:
    """Return the same of pages in shards, which nobody counts the lines of."""
    return {
        "pages": len(pages),
        "shards": {shard.path.name: len(shard) for shard in pages.shards},
        "validation_pages": sorted(material.validation),
    }


def _manifest(project: Project, settings: FineTuneSettings) -> dict[str, Any]:
    """Return how a model was made."""
    return {
        "consistency": settings.consistency.value,
        "rehearsal": settings.rehearsal,
        "outlines": Outlines.WORDS if settings.words else Outlines.LINES,
        "seed": settings.seed,
        "author": project.author,
    }
