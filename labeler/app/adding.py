"""Add a detector or reader of somebody else to a project, after a trial on some of its pages."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from labeler.app import engines, models
from labeler.app.engines import Detector, Reader, content_with, put_under_heads, weights_at
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.rescoring.text import text_score
from labeler.core import disk_errors
from labeler.core.detection import Detection
from labeler.core.errors import LabelerError, ReadOnlyProject, WeightsError
from labeler.core.foreign_model import ForeignModel, Habits, Pixels
from labeler.core.marked import mark, sentence
from labeler.core.progress import Progress
from labeler.core.raster import whole
from labeler.core.records import ModelKind, ModelRecord, Weights

PAGES = 3
"""On so many a model is tried out."""
ADDED = "added"
"""The source of models of others."""
_SUFFIXES = {ModelKind.DETECTOR: ".map.onnx", ModelKind.READER: ".ctc.onnx"}
_UNDER_HEADS = mark(
    "It is added with the heads of the base on top: no less is read that way, and characters are "
    "found and counted as well. Retraining can start from it."
)
_AS_IT_IS = mark(
    "It is added as it is: with the heads of the base on top, less was read. Retraining can start "
    "from it all the same."
)


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model as a project keeps it."""

    name: str
    content: bytes

    def written(self, folder: Path) -> Path:
        """Write it into a folder and return where it is; raises OSError."""
        path = folder / self.name
        path.write_bytes(self.content)
        return path


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
    """A model as it would be used, what it found, and what the models in use make of the same."""

    model: ForeignModel
    habits: Habits
    file: ModelFile
    pages: tuple[TriedPage, ...]
    form: str = ""
    """Of a detector: in which form it is kept and why, and whether a retrain can begin with it."""
    in_use: tuple[TriedPage, ...] = ()
    """The same pages; empty where nothing can be compared with."""
    obstacle: str = ""
    """Why there is nothing to compare with."""


@dataclass(frozen=True, slots=True)
class Loaders:
    """How weights are loaded for a trial."""

    detector: Callable[[Weights], Detector] = engines.load_detector
    reader: Callable[[Weights], Reader] = engines.load_reader


def try_out(
    project: Project,
    model: ForeignModel,
    pixels: Pixels | None = None,
    progress: Progress | None = None,
    load: Loaders | None = None,
) -> Trial:
    """Let a model look at three pages, a detector with the reader in use, a reader with the detector.

    Without `pixels`, and where they are not known, those count with which most can be read. Of a
    detector the same decides whether it is kept as it is or under the decoders and heads of the
    base. Nothing is stored. Raises LabelerError and Cancelled.
    """
    load, images = load or Loaders(), _chosen(project)
    known = pixels or (model.habits.pixels if model.are_pixels_known else None)
    ways = [replace(model.habits, pixels=one) for one in ([known] if known else Pixels)]
    is_detector = model.habits.kind is ModelKind.DETECTOR
    looks = _Looks(images, progress or Progress(), (len(ways) + 1 + is_detector) * len(images))
    tried = [
        _tried(project, Trial(model, habits, _as_it_is(model, habits), ()), looks, load)
        for habits in ways
    ]
    best = max(tried, key=_worth)
    if is_detector:
        best = _in_better_form(project, best, looks, load)
    try:
        return replace(best, in_use=looks.with_pipeline(_pipeline_in_use(project, load)))
    except LabelerError as error:
        return replace(best, obstacle=error.args[0])


def add(project: Project, trial: Trial) -> ModelRecord:
    """Copy a model into a project, with all that it takes to run it; `models.use` has it used.

    The model in use stays, so that one can go back to it. What was added before as it is now is
    not added again. Raises LabelerError.
    """
    if project.store.is_read_only:
        raise ReadOnlyProject(project.store.obstacle)
    with suppress(WeightsError):  # whose weights are gone is in need of another model
        models.current(project, trial.habits.kind)
    with TemporaryDirectory() as folder:
        try:
            file = trial.file.written(Path(folder))
            return _added_before(project, trial.habits.kind, file) or models.bring_in(
                project, file, ADDED, trial.habits.kind
            )
        except OSError as error:
            raise LabelerError(
                "{name} was not added. {said}", name=trial.model.name, said=disk_errors.said(error)
            ) from error


@dataclass(slots=True)
class _Looks:
    """Looks at the same pages, one pipeline after the other."""

    images: Sequence[tuple[str, NDArray[np.uint8]]]
    progress: Progress
    total: int
    done: int = 0

    def with_pipeline(self, pipeline: Pipeline) -> tuple[TriedPage, ...]:
        """Return what a pipeline makes of each page; raises LabelerError and Cancelled."""
        pages = []
        for name, image in self.images:
            self.progress.step(self.done, self.total, sentence("Looking at {page}", page=name))
            pages.append(TriedPage(name, image, pipeline.find(image, progress=self.progress)))
            self.done += 1
        return tuple(pages)


def _chosen(project: Project) -> list[tuple[str, NDArray[np.uint8]]]:
    """Return the images that a model is tried on, from all over the project; large ones reduced."""
    entries = project.sound_entries()
    chosen = entries[:: max(len(entries) // PAGES, 1)][:PAGES]
    return [(entry.name, whole(project.sound_image(entry.id))) for entry in chosen]


def _tried(project: Project, trial: Trial, looks: _Looks, load: Loaders) -> Trial:
    """Return a trial with what its file finds."""
    with TemporaryDirectory() as folder:
        weights = weights_at(trial.file.written(Path(folder)), trial.habits.kind)
        if trial.habits.kind is ModelKind.READER:
            detector = load.detector(models.current(project).weights)
            pipeline = Pipeline(detector, load.reader(weights))
        else:
            pipeline = Pipeline(load.detector(weights), _reader_in_use(project, load))
    return replace(trial, pages=looks.with_pipeline(pipeline))


def _in_better_form(project: Project, trial: Trial, looks: _Looks, load: Loaders) -> Trial:
    """Return the trial of a detector as it is, or another one of it under the heads of the base.

    As long as nobody reads, no less can be read under them.
    """
    try:
        file = _under_heads(trial.file, looks.progress)
        other = _tried(project, replace(trial, file=file), looks, load)
    except WeightsError as error:
        return replace(trial, form=str(error).removesuffix(" Choose another one."))
    is_read = any(page.readings for page in (*trial.pages, *other.pages))
    if is_read and _worth(other) < _worth(trial):
        return replace(trial, form=_AS_IT_IS)
    return replace(other, form=_UNDER_HEADS)


def _pipeline_in_use(project: Project, load: Loaders) -> Pipeline:
    return Pipeline(load.detector(models.current(project).weights), _reader_in_use(project, load))


def _reader_in_use(project: Project, load: Loaders) -> Reader | None:
    reader = models.current_reader(project)
    return load.reader(reader.weights) if reader else None


def _added_before(project: Project, kind: ModelKind, file: Path) -> ModelRecord | None:
    """Return the model of the project that is the same, run in the same way, if its file is there."""
    sha256 = models.digest(file)
    for model in project.store.models.all():
        if (model.kind, model.source, model.sha256) == (kind, ADDED, sha256):
            return model if model.path.is_file() else None
    return None


def _as_it_is(model: ForeignModel, habits: Habits) -> ModelFile:
    name = Path(model.name).name.lower().removesuffix(".onnx")
    name = name.removesuffix(".map").removesuffix(".ctc") or "model"
    return ModelFile(f"{name}{_SUFFIXES[habits.kind]}", content_with(model, habits))


def _under_heads(added: ModelFile, progress: Progress) -> ModelFile:
    """Return weights of ours around the file of a detector; raises WeightsError and Cancelled."""
    with TemporaryDirectory() as folder:
        file = added.written(Path(folder))
        weights = file.with_name(added.name.removesuffix(".map.onnx") + ".safetensors")
        put_under_heads(file, models.base_weights(), weights, progress)
        return ModelFile(weights.name, weights.read_bytes())


def _worth(trial: Trial) -> float:
    """Return how much is found that can be read: much that is no text counts less than a little that is.

    Where nobody reads, by the scores of the detector alone.
    """
    lines = [line for page in trial.pages for line in page.found.lines]
    sure = [text_score(line.reading) if line.reading else line.score for line in lines]
    return sum(sure) * float(np.mean(sure or [0.0]))
