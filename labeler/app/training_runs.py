"""What earlier trainings left behind: which models they made, and how fast they went."""

import importlib.metadata
import json
import os
import shutil
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from labeler.app import run_lock
from labeler.app.project import Project
from labeler.core.files import write_atomically
from labeler.core.records import ModelKind, RunRecord
from labeler.core.regular_files import open_regular

RUN_SOURCE = "training run"
"""How the source of trained models begins."""
DEVICES = ("cpu", "cuda")
SECONDS_PER_STEP = {
    ModelKind.DETECTOR: {"cpu": 2.5, "cuda": 0.25},
    ModelKind.READER: {"cpu": 1.6, "cuda": 0.1},
}
"""Guesses for the first run; later ones know the speed of the last."""
LOG_NAME = "log.jsonl"
ENCODER_NAME = "encoder.safetensors"
_END_OF_LOG = 2**16
"""Bytes at the end of a log that hold its last measurement: a line has a few hundred."""


@dataclass(frozen=True, slots=True)
class RunProgress:
    """How far a run that goes on has come."""

    run_id: int
    kind: ModelKind
    then: tuple[ModelKind, ...] = ()
    """What is trained after it, by runs of their own."""
    step: int = 0
    total: int = 0
    """Steps in all, as far as one can tell; 0 before the first one is done."""
    seconds_left: float | None = None
    """Of this run alone; None where nobody can tell yet."""


def kind_of(run: RunRecord) -> ModelKind:
    """Return what a run trains."""
    return ModelKind(run.settings.get("kind", ModelKind.DETECTOR))


def running(project: Project) -> RunRecord | None:
    """Return the newest run that a process works on now, whoever started it."""
    alive = (run for run in project.store.runs.unfinished() if run_lock.is_alive(run.folder))
    return max(alive, key=lambda run: run.id, default=None)


def begun(run: RunRecord) -> RunProgress:
    """Return what is known of a run before its first step."""
    then = tuple(ModelKind(kind) for kind in run.settings.get("then", ()))
    return RunProgress(run.id, kind_of(run), then)


def progress_of(run: RunRecord) -> RunProgress:
    """Return how far a run has come, as its log says."""
    line = last_line(run.folder / LOG_NAME)
    step = int(line.get("step", 0))
    total = max(step, int(line.get("total", 0)))
    seconds_left = (total - step) * float(line["seconds"]) / step if step else None
    return replace(begun(run), step=step, total=total, seconds_left=seconds_left)


def keep_encoder(weights: Path, folder: Path) -> None:
    """Copy the weights whose encoder a run begins with into its folder, where they stay.

    Whatever becomes of the file, a run that is resumed begins with the same; and no project that
    comes from somebody else has a training read files from all over the disk.
    """
    write_atomically(folder / ENCODER_NAME, lambda draft: shutil.copyfile(weights, draft))


def encoder_of(run: RunRecord) -> Path | None:
    """Return the weights whose encoder a run begins with; None: that of the model it starts from."""
    return run.folder / ENCODER_NAME if run.settings.get("encoder") else None


def last_training(project: Project) -> datetime | None:
    """Return when the last trained model was made."""
    trained = [
        model.created for model in project.store.models.all() if model.source.startswith(RUN_SOURCE)
    ]
    return max(trained, default=None)


def seconds_per_step(project: Project, device: str, kind: ModelKind = ModelKind.DETECTOR) -> float:
    """Return how long a training step takes here, from the log of the last such run."""
    for run in reversed(project.store.runs.all()):
        is_such = run.settings.get("device") == device and kind_of(run) is kind
        if is_such and (line := last_line(run.folder / LOG_NAME)).get("step"):
            # Steps and seconds go on counting where a run was resumed, so their quotient is its speed.
            return float(line.get("seconds", 0.0)) / float(line["step"])
    return SECONDS_PER_STEP[kind][device]


def likely_device() -> str:
    """Return what training will probably run on, found out without loading torch."""
    try:
        has_gpu_build = not importlib.metadata.version("torch").endswith("+cpu")
    except importlib.metadata.PackageNotFoundError:
        has_gpu_build = False
    return "cuda" if has_gpu_build and shutil.which("nvidia-smi") else "cpu"


def last_line(log: Path) -> dict[str, Any]:
    """Return the last measurement in a log; nothing when there is none."""
    try:
        with open_regular(log) as file:
            file.seek(max(os.fstat(file.fileno()).st_size - _END_OF_LOG, 0))
            lines = file.read(_END_OF_LOG).decode("utf-8", "replace").splitlines()
    except OSError:
        return {}
    for line in reversed(lines):
        try:
            values = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(values, dict) and "seconds" in values:
            return values
    return {}
