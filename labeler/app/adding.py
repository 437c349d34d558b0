"""Add a detector or reader of somebody else to a project, after a trial on some of its pages."""

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from labeler.app import engines, models
from labeler.app.engines import content_with, weights_at
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.rescoring.text import text_score
from labeler.core.detection import Detection
from labeler.core.foreign_model import ForeignModel, Habits, Pixels
from labeler.core.progress import Progress
from labeler.core.records import ModelKind, ModelRecord

PAGES = 3
"""On so many a model is tried out."""
ADDED = "added"
"""The source of models of others."""
_SUFFIXES = {ModelKind.DETECTOR: ".map.onnx", ModelKind.READER: ".ctc.onnx"}


@dataclass(frozen=True, slots=True)
class TriedPage:
    """What a model makes of one page."""

    name: str
    image: NDArray[np.uint8]
    """(H, W, 3), upright RGB."""
    found: Detection

    @property
    def score(self) -> float:
        """Mean score of the lines, 0 to 1; 0 where there is none."""
        return float(np.mean([line.score for line in self.found.lines] or [0.0]))

    @property
    def readings(self) -> list[str]:
        """What the lines say, where they were read."""
        return [line.reading.text for line in self.found.lines if line.reading]


@dataclass(frozen=True, slots=True)
class Trial:
    """A model as it would be used, and what it found."""

    model: ForeignModel
    habits: Habits
    pages: tuple[TriedPage, ...]


def try_out(
    project: Project,
    model: ForeignModel,
    pixels: Pixels | None = None,
    progress: Progress | None = None,
) -> Trial:
    """Let a model look at three pages, a detector with the reader in use, a reader with the detector.

    Without `pixels`, and where they are not known, those count with which most can be read. Nothing
    is stored. Raises LabelerError and Cancelled.
    """
    progress = progress or Progress()
    known = pixels or (model.habits.pixels if model.are_pixels_known else None)
    ways = [replace(model.habits, pixels=one) for one in ([known] if known else Pixels)]
    entries = project.sound_entries()
    chosen = entries[:: max(len(entries) // PAGES, 1)][:PAGES]
    images = [(entry.name, project.sound_image(entry.id)) for entry in chosen]
    trials = []
    for place, habits in enumerate(ways):
        pipeline = _pipeline(project, model, habits)
        pages = []
        for number, (name, image) in enumerate(images):
            progress.step(place * len(images) + number, len(ways) * len(images), f"trying {name}")
            pages.append(TriedPage(name, image, pipeline.find(image, progress=progress)))
        trials.append(Trial(model, habits, tuple(pages)))
    return max(trials, key=_worth)


def add(project: Project, trial: Trial) -> ModelRecord:
    """Copy a model into a project, with all that it takes to run it; `models.use` has it used.

    The model in use stays, so that one can go back to it. Raises OSError.
    """
    kind = trial.habits.kind
    if kind is ModelKind.DETECTOR:
        models.current(project)
    else:
        models.current_reader(project)
    with TemporaryDirectory() as folder:
        file = _written(Path(folder), trial.model, trial.habits)
        return models.bring_in(project, file, ADDED, kind)


def _pipeline(project: Project, model: ForeignModel, habits: Habits) -> Pipeline:
    with TemporaryDirectory() as folder:
        weights = weights_at(_written(Path(folder), model, habits), habits.kind)
        if habits.kind is ModelKind.READER:
            detector = engines.load_detector(models.current(project).weights)
            return Pipeline(detector, engines.load_reader(weights))
        reader = models.current_reader(project)
        reads = engines.load_reader(reader.weights) if reader else None
        return Pipeline(engines.load_detector(weights), reads)


def _written(folder: Path, model: ForeignModel, habits: Habits) -> Path:
    name = Path(model.name).name.lower().removesuffix(".onnx")
    name = name.removesuffix(".map").removesuffix(".ctc") or "model"
    file = folder / f"{name}{_SUFFIXES[habits.kind]}"
    file.write_bytes(content_with(model, habits))
    return file


def _worth(trial: Trial) -> float:
    """Return how much is found that can be read: much that is no text counts less than a little that is.

    Where nobody reads, by the scores of the detector alone.
    """
    lines = [line for page in trial.pages for line in page.found.lines]
    sure = [text_score(line.reading) if line.reading else line.score for line in lines]
    return sum(sure) * float(np.mean(sure or [0.0]))
