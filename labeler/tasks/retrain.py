"""One-click retrain: detector and reader learn from the accepted pages; what is better is used."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from labeler.app import gate, models, training, training_readiness, training_runs, validation
from labeler.app.outlines import Outlines
from labeler.app.project import Project
from labeler.app.run_lock import RunLock
from labeler.core.disk_errors import said
from labeler.core.errors import Cancelled, LabelerError, RankLost, StorageError, TrainingStopped
from labeler.core.files import make_folder, sync_folder
from labeler.core.records import ModelKind, RunRecord, RunState
from labeler.jobs.events import Said, Started
from labeler.learning.checkpoint import load_beginning, load_encoder
from labeler.learning.networks.precision import choose_device
from labeler.learning.training.config import Consistency
from labeler.store.runs import FOLDER
from labeler.tasks import ranks, shard_pages, train_detector, train_reader
from labeler.tasks.run_log import Observer

_LEARN = {ModelKind.DETECTOR: train_detector.learn, ModelKind.READER: train_reader.learn}


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """What was asked for."""

    steps: int | None = None
    minutes: float | None = None
    device: str = "auto"
    consistency: str = Consistency.NONE
    """What unlabelled pages are asked to agree in: nothing, since it never helped here
    (docs/experiments.md, 2026-11-21 sixth)."""
    seed: int = 0
    outlines: str = Outlines.AUTO
    frozen_backbone: bool = False
    """Train of the reader only what follows its convolutions."""
    encoder: str | None = None
    """Path of weights whose encoder to begin with, for example one that learnt to read."""
    hard_examples: bool = False
    """Draw more often what people had to fix more. Nobody has measured yet whether it helps."""
    shards: str | None = None
    """Where shards of WebDataset are that the detector learns from, instead of the accepted pages."""
    only: ModelKind | None = None
    """What to train; None: the detector and, where somebody wrote transcripts, the reader. A
    budget is that of each."""


def train(project: Project, request: TrainRequest, watch: Observer) -> list[gate.Settlement]:
    """Start new runs and see them through; raises Cancelled with everything saved to resume."""
    only = ModelKind.DETECTOR if request.shards else request.only
    kinds = [only] if only else training_readiness.trainable(project)
    for kind in kinds:
        training_readiness.check_ready(project, kind)
    if request.encoder:
        load_encoder(Path(request.encoder))  # A wrong file is told at once, not after scoring.
    if ModelKind.DETECTOR in kinds:
        load_beginning(models.current(project).path)  # Nor that one cannot be trained on.
    judges = validation.freeze(project)
    if request.shards:
        shard_pages.demand_apart(project, judges.scrutiny, Path(request.shards))
    for remark in training.summary(project).remarks:
        watch.report(Said(remark, is_warning=True))
    return _one_after_another(project, kinds, request, watch)


def resume(project: Project, run_id: int, watch: Observer) -> list[gate.Settlement]:
    """Go on with a run that was stopped or died, and with what was to come after it."""
    run = project.store.runs.get(run_id)
    if run.state is RunState.FINISHED:
        raise LabelerError(f"Run {run_id} is finished. Start a new one.")
    with RunLock(run.folder):
        settled = _guarded(project, project.store.runs.resume(run_id), watch)
    known = {spec.name for spec in fields(TrainRequest)} - {"only", "encoder"}
    encoder = training_runs.encoder_of(run)
    request = TrainRequest(
        **{name: run.settings[name] for name in known & run.settings.keys()},
        encoder=str(encoder) if encoder else None,
    )
    later = [ModelKind(kind) for kind in run.settings.get("then", ())]
    return [settled, *_one_after_another(project, later, request, watch)]


def _one_after_another(
    project: Project, kinds: Sequence[ModelKind], request: TrainRequest, watch: Observer
) -> list[gate.Settlement]:
    return [
        _start(project, kind, request, watch, then=kinds[place + 1 :])
        for place, kind in enumerate(kinds)
    ]


def _start(
    project: Project,
    kind: ModelKind,
    request: TrainRequest,
    watch: Observer,
    *,
    then: Sequence[ModelKind],
) -> gate.Settlement:
    model = models.current(project, kind)
    folder = _new_folder(project.folder / FOLDER)
    with RunLock(folder):
        device = choose_device(request.device).type
        if request.encoder:
            training_runs.keep_encoder(Path(request.encoder), folder)
        settings = {
            **asdict(request),
            **_budget(request, kind, device),
            "device": device,
            "model_id": model.id,
            "kind": kind.value,
            "then": [later.value for later in then],
        }
        if name := ranks.launch():
            settings[ranks.LAUNCH] = name
        return _guarded(project, project.store.runs.start(settings, folder), watch)


def _guarded(project: Project, run: RunRecord, watch: Observer) -> gate.Settlement:
    """Train, and whatever happens say in the project how it ended."""
    kind, runs = training_runs.kind_of(run), project.store.runs
    watch.report(Started(run.id, kind.value))
    try:
        return _LEARN[kind](project, run, watch)
    except Cancelled as error:
        runs.finish(run.id, RunState.CANCELLED, "Stopped.")
        raise TrainingStopped(run.id) from error
    except Exception as error:
        if isinstance(error, RankLost):
            error.run_id = run.id
        # What cannot be stored now, on a full disk, is found out as after a kill: nobody works on it.
        with suppress(StorageError):
            runs.finish(run.id, RunState.FAILED, said(error))
        raise


def _budget(request: TrainRequest, kind: ModelKind, device: str) -> dict[str, Any]:
    """Return what was asked for, or what suits the device."""
    if request.steps is not None or request.minutes is not None:
        return {"steps": request.steps, "minutes": request.minutes}
    minutes = training.CPU_MINUTES[kind] if device == "cpu" else None
    return {"steps": training.DEFAULT_STEPS, "minutes": minutes}


def _new_folder(runs: Path) -> Path:
    """Make the folder of a new run; two that start at once get different ones."""
    make_folder(runs)
    number = 1 + max((int(p.name) for p in runs.iterdir() if p.name.isdigit()), default=0)
    while True:
        with suppress(FileExistsError):
            (runs / str(number)).mkdir()
            sync_folder(runs)
            return runs / str(number)
        number += 1
