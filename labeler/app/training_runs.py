"""What earlier trainings left behind: which models they made, and how fast they went."""

import importlib.metadata
import json
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

from labeler.app.project import Project
from labeler.core.files import write_atomically
from labeler.core.records import ModelKind, RunRecord
from labeler.core.regular_files import read_regular

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
_MOST_LOG_BYTES = 2**28


def kind_of(run: RunRecord) -> ModelKind:
    """Return what a run trains."""
    return ModelKind(run.settings.get("kind", ModelKind.DETECTOR))


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
        lines = read_regular(log, _MOST_LOG_BYTES).decode("utf-8", "replace").splitlines()
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
