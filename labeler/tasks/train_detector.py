"""One-click retrain: learn from the accepted pages, then use the result if it is better."""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from labeler.app import models, training, validation
from labeler.app.project import Project
from labeler.app.run_lock import RunLock
from labeler.core.annotation import Page
from labeler.core.errors import Cancelled, LabelerError
from labeler.core.files import write_atomically
from labeler.core.progress import Progress
from labeler.core.records import RunRecord, RunState
from labeler.jobs.events import Report, Scored, Started
from labeler.learning.networks.precision import choose_device
from labeler.learning.training.config import Budget, Consistency
from labeler.learning.training.fine_tune import FineTuneData, FineTuneSettings, fine_tune
from labeler.learning.training.loop import STATE_NAME, WEIGHTS_NAME
from labeler.learning.training.validation import Validation
from labeler.tasks.judging import Judge
from labeler.tasks.page_samples import Material, gather
from labeler.tasks.run_log import RunLog

CPU_MINUTES = 12.0
"""How long a retrain without a graphics card takes at most, unless somebody says otherwise."""
SCORINGS = 4
"""How often the network is scored while it trains; the best one becomes the candidate."""
BEFORE_NAME = "before.json"


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """What was asked for."""

    steps: int | None = None
    minutes: float | None = None
    device: str = "auto"
    consistency: str = Consistency.BOTH
    seed: int = 0
    outlines: str = training.Outlines.AUTO


@dataclass(frozen=True, slots=True)
class Watch:
    """Who may stop the training, and who hears about it."""

    progress: Progress
    report: Report


def train(project: Project, request: TrainRequest, watch: Watch) -> training.Settlement:
    """Start a new run and see it through; raises Cancelled with everything saved to resume."""
    training.check_ready(project)
    model = models.current(project)
    validation.freeze(project)
    folder = _new_folder(project.folder / "runs")
    with RunLock(folder):
        device = choose_device(request.device).type
        asked = asdict(_with_budget(request, device))
        settings = {**asked, "device": device, "model_id": model.id}
        return _guarded(project, project.store.runs.start(settings, folder), watch)


def resume(project: Project, run_id: int, watch: Watch) -> training.Settlement:
    """Go on with a run that was stopped or died."""
    run = project.store.runs.get(run_id)
    if run.state is RunState.FINISHED:
        raise LabelerError(f"Run {run_id} is finished. Start a new one with: labeler train")
    with RunLock(run.folder):
        return _guarded(project, project.store.runs.resume(run_id), watch)


def _guarded(project: Project, run: RunRecord, watch: Watch) -> training.Settlement:
    """Train, and whatever happens say in the project how it ended."""
    watch.report(Started(run.id))
    runs = project.store.runs
    try:
        return _train(project, run, watch)
    except Cancelled:
        hint = f"Go on with: labeler train {project.folder} --resume {run.id}"
        runs.finish(run.id, RunState.CANCELLED, f"Stopped. {hint}")
        raise
    except Exception as error:
        runs.finish(run.id, RunState.FAILED, str(error) or type(error).__name__)
        raise


def _train(project: Project, run: RunRecord, watch: Watch) -> training.Settlement:
    material = gather(project)
    start = next(m for m in project.store.models.all() if m.id == run.settings["model_id"])
    device = choose_device(run.settings["device"])
    judge = Judge(project, material.validation, device, watch.progress)
    before, seconds = judge.scores_before(start.path, run.folder / BEFORE_NAME)
    watch.report(Scored(0, before))
    settings = _settings(run, material, seconds)
    log = RunLog(run.folder / training.LOG_NAME, watch.progress, watch.report)
    weights = fine_tune(
        start.path,
        _data(material),
        run.folder,
        settings,
        Validation(judge.score, SCORINGS),
        (watch.progress, log.write),
    )
    after = judge.scores_of(weights)
    watch.report(Scored(log.step, after))
    candidate = project.folder / "models" / f"run-{run.id}.safetensors"
    write_atomically(candidate, lambda draft: shutil.copyfile(weights, draft))
    scores = {"before": before, "after": after}
    manifest = _manifest(project, material, settings)
    settled = training.settle(project, run, candidate, scores, manifest)
    for name in (STATE_NAME, WEIGHTS_NAME):
        (run.folder / name).unlink(missing_ok=True)
    return settled


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
        seed=asked["seed"],
        device=asked["device"],
    )


def _with_budget(request: TrainRequest, device: str) -> TrainRequest:
    if request.steps is not None or request.minutes is not None:
        return request
    minutes = CPU_MINUTES if device == "cpu" else None
    return replace(request, steps=training.DEFAULT_STEPS, minutes=minutes)


def _new_folder(runs: Path) -> Path:
    """Make the folder of a new run; two that start at once get different ones."""
    runs.mkdir(parents=True, exist_ok=True)
    number = 1 + max((int(p.name) for p in runs.iterdir() if p.name.isdigit()), default=0)
    while True:
        with suppress(FileExistsError):
            (runs / str(number)).mkdir()
            return runs / str(number)
        number += 1


def _manifest(project: Project, material: Material, settings: FineTuneSettings) -> dict[str, Any]:
    """Return what a model was made of, with a fingerprint of every label."""
    pages = [load.page for load in material.accepted.values()]
    return {
        **asdict(training.tally(pages)),
        "training_pages": sorted(material.accepted),
        "validation_pages": sorted(material.validation),
        "weak_pages": sorted(material.proposed),
        "unlabelled_pages": sorted(material.bare),
        "fingerprint": _fingerprint(pages),
        "consistency": settings.consistency.value,
        "rehearsal": settings.rehearsal,
        "outlines": training.Outlines.WORDS if settings.words else training.Outlines.LINES,
        "seed": settings.seed,
        "author": project.author,
    }


def _fingerprint(pages: Iterable[Page]) -> str:
    """Return the hash of everything people said about some pages."""
    text = "\n".join(f"{page.id} {page.regions}" for page in sorted(pages, key=lambda p: p.id))
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
