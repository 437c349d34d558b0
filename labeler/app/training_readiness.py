"""Whether there is enough to train on, and what a retrain would train."""

from collections.abc import Iterable

from labeler.app import models, validation
from labeler.app.engines import engine_named
from labeler.app.project import Project
from labeler.core.annotation import Page, TextSource
from labeler.core.errors import LabelerError
from labeler.core.files import demand_below
from labeler.core.marked import sentence
from labeler.core.records import WEIGHTS_FOLDER, ModelKind
from labeler.store.runs import FOLDER as RUNS

MINIMUM_PAGES = 2


def obstacle(project: Project) -> str:
    """Say why training cannot start yet; empty when it can."""
    accepted = len(validation.usable(project))
    if accepted >= MINIMUM_PAGES:
        return ""
    return sentence(
        "Accept at least {least} pages first (there are {accepted}): one to learn from and one to "
        "check what was learnt.",
        least=MINIMUM_PAGES,
        accepted=accepted,
    )


def check_ready(project: Project, kind: ModelKind = ModelKind.DETECTOR) -> None:
    """Raise LabelerError when there is too little to train a kind of model on, or none to train.

    Also where a link leads what it writes out of the project: not when hours have passed.
    """
    for name in (WEIGHTS_FOLDER, RUNS):
        demand_below(project.folder / name, project.folder)
    if problem := obstacle(project):
        raise LabelerError(problem)
    if kind is ModelKind.READER and kind not in trainable(project):
        raise LabelerError(
            "There is no reader, or nobody has written a transcript on an accepted page yet. "
            "Select a line, press F2, type what it says, and accept the page."
        )
    check_trainable(project, kind)


def check_trainable(project: Project, kind: ModelKind = ModelKind.DETECTOR) -> None:
    """Raise LabelerError when the model in use is of an engine that only runs weights."""
    model = models.current(project, kind)
    if not engine_named(model.engine).is_trainable:
        raise LabelerError(
            "Model {id} ({name}) cannot be trained: {engine} only runs weights. "
            "Choose another {kind} first.",
            id=model.id,
            name=model.name,
            engine=model.engine,
            kind=kind,
        )


def trainable(project: Project, seen: Iterable[Page] | None = None) -> list[ModelKind]:
    """Return what a retrain would train: the detector, and the reader where there is one to teach.

    It is taught nothing as long as all transcripts are its own readings. `seen`: the pages somebody
    has looked at, where they are at hand; loaded otherwise.
    """
    reader = models.current_reader(project)
    if reader is None or not engine_named(reader.engine).is_trainable:
        return [ModelKind.DETECTOR]
    pages = validation.seen(project).values() if seen is None else seen
    is_taught = any(
        line.text and line.text_source is TextSource.PERSON for page in pages for line in page.lines
    )
    return [ModelKind.DETECTOR, ModelKind.READER] if is_taught else [ModelKind.DETECTOR]
