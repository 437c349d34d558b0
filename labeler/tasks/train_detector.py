"""Teach the detector of a project its accepted pages: one part of a retrain."""

from dataclasses import asdict, replace
from functools import partial
from typing import Any

from labeler.app import training
from labeler.app.project import Project
from labeler.core.records import RunRecord
from labeler.jobs.events import Scored
from labeler.learning.checkpoint import load_checkpoint
from labeler.learning.inference.calibration import best_score
from labeler.learning.networks.precision import choose_device
from labeler.learning.training.config import Budget, Consistency
from labeler.learning.training.fine_tune import FineTuneData, FineTuneSettings, fine_tune
from labeler.learning.training.validation import Validation
from labeler.tasks.judging import Judge
from labeler.tasks.page_samples import Material, gather
from labeler.tasks.run_log import RunLog, Watch
from labeler.tasks.run_results import fingerprint, settle

SCORINGS = 4
"""How often the network is scored while it trains; the best one becomes the candidate."""
BEFORE_NAME = "before.json"


def learn(project: Project, run: RunRecord, watch: Watch) -> training.Settlement:
    """Teach the detector of a run the accepted pages, and settle whether it is used."""
    material = gather(project)
    start = next(m for m in project.store.models.all() if m.id == run.settings["model_id"])
    device = choose_device(run.settings["device"])
    pages = {key: load.page for key, load in material.validation.items()}
    _, metadata = load_checkpoint(start.path)
    judge = Judge(project, pages, device, watch.progress, best_score(metadata))
    before, seconds = judge.scores_before(start.path, run.folder / BEFORE_NAME)
    watch.report(Scored(0, before))
    settings = _settings(run, material, seconds)
    log = RunLog(run.folder / training.LOG_NAME, watch, "supervised")
    weights = fine_tune(
        start.path,
        _data(material),
        run.folder,
        settings,
        Validation(partial(judge.score, words=settings.words), SCORINGS),
        (watch.progress, log.write),
    )
    after = judge.verdict_on(weights).scores
    watch.report(Scored(log.step, after))
    manifest = _manifest(project, material, settings)
    return settle(project, run, weights, {"before": before, "after": after}, manifest)


def _data(material: Material) -> FineTuneData:
    return FineTuneData(
        list(material.accepted.values()),
        list(material.proposed.values()),
        list(material.bare.values()),
        material.backdrops,
    )


def _settings(run: RunRecord, material: Material, scoring_seconds: float) -> FineTuneSettings:
    """Return the settings of a run; the minutes asked for include those spent scoring."""
    asked = run.settings
    outlines = asked.get("outlines", training.Outlines.AUTO)
    if outlines == training.Outlines.AUTO:
        outlines = training.outlined(load.page for load in material.accepted.values())
    minutes = asked["minutes"]
    if minutes is not None:
        minutes = max(minutes - scoring_seconds / 60 * (SCORINGS + 2), minutes / 3)
    return replace(
        FineTuneSettings(),
        budget=Budget(asked["steps"], minutes),
        consistency=Consistency(asked["consistency"]),
        words=outlines == training.Outlines.WORDS,
        encoder=training.encoder_of(run),
        seed=asked["seed"],
        device=asked["device"],
    )


def _manifest(project: Project, material: Material, settings: FineTuneSettings) -> dict[str, Any]:
    """Return what a model was made of, with a fingerprint of every label."""
    pages = [load.page for load in material.accepted.values()]
    return {
        **asdict(training.tally(pages)),
        "training_pages": sorted(material.accepted),
        "validation_pages": sorted(material.validation),
        "weak_pages": sorted(material.proposed),
        "unlabelled_pages": sorted(material.bare),
        "fingerprint": fingerprint(pages),
        "consistency": settings.consistency.value,
        "rehearsal": settings.rehearsal,
        "outlines": training.Outlines.WORDS if settings.words else training.Outlines.LINES,
        "seed": settings.seed,
        "author": project.author,
    }
