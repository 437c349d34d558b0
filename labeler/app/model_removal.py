"""Remove a model that nothing needs any more, and its weights.

The record goes first, then the file. A kill between the two leaves a file too many, which goes when
the project is next opened; the other way round it would leave a model without weights. The row of
a model that was removed names its file only until that is gone: a file that gets the same name
later is never taken for it.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from labeler.app import models
from labeler.app.project import Project
from labeler.core import disk_errors, files
from labeler.core.errors import LabelerError
from labeler.core.marked import sentence
from labeler.core.records import ModelRecord
from labeler.store.locations import absolute


@dataclass(frozen=True, slots=True)
class Removed:
    """What a removal has freed."""

    model: ModelRecord
    size: int
    """Bytes on the disk; 0 where its weights were gone already."""


def obstacle(project: Project, model: ModelRecord) -> str:
    """Return why a model cannot be removed, and what to do; empty where it can."""
    if models.comes_along(model):
        return sentence("It comes with the program.")
    return project.store.models.need_of(model.id)


def size_of(model: ModelRecord) -> int:
    """Return how many bytes the weights of a model take; 0 where they are gone."""
    try:
        return model.path.stat().st_size
    except OSError:
        return 0


def remove(project: Project, model_id: int) -> Removed:
    """Remove a model; what it found and what people made of that stays.

    Raises LabelerError, and removes nothing, while something needs it.
    """
    known = {model.id: model for model in project.store.models.all()}
    if model_id not in known:
        raise LabelerError(
            "The project has no model {model_id}. List its models first.", model_id=model_id
        )
    model = known[model_id]
    if reason := obstacle(project, model):
        raise LabelerError(
            "Model {id} ({name}) cannot be removed. {reason}",
            id=model.id,
            name=model.name,
            reason=reason,
        )
    size = size_of(model)
    project.store.models.remove(model_id)
    try:
        _remove_weights(project)
    except OSError as error:
        raise LabelerError(
            "Model {id} ({name}) is removed, and its file is still there. "
            "{said} The file goes when the project is next opened.",
            id=model.id,
            name=model.name,
            said=disk_errors.said(error),
        ) from error
    return Removed(model, size)


def finish(project: Project) -> None:
    """Remove weights whose removal was cut short; what cannot be done now is left for later."""
    if not project.store.is_read_only:
        with suppress(OSError, LabelerError):
            _remove_weights(project)


def _remove_weights(project: Project) -> None:
    """Remove the weights of all models that were removed; raises OSError."""
    left = project.store.models.weights_to_remove()
    used = {absolute(model.path) for model in project.store.models.all()} if left else set()
    for model_id, path in left.items():
        if absolute(path) not in used and _is_weights(path):
            files.remove(path)
        project.store.models.forget_weights(model_id)


def _is_weights(path: Path) -> bool:
    """Tell whether a file is one that this program keeps: a database may name any."""
    return path.is_file() and path.name.lower().endswith((".safetensors", ".onnx"))
