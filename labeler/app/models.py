"""The models of a project: which one is in use, and where the first one comes from."""

import hashlib
from pathlib import Path

from labeler import paths
from labeler.app.project import Project
from labeler.core.errors import WeightsError
from labeler.core.records import ModelRecord

BASE = "base"
"""The source of the weights that come with the program."""


def base_weights() -> Path:
    """Return where the weights that come with the program are."""
    return paths.resources() / "weights" / "base.safetensors"


def current(project: Project) -> ModelRecord:
    """Return the model in use: the one chosen last, at first the base model.

    Raises WeightsError when its weights are gone.
    """
    model = project.store.models.current()
    if model is None or model.source == BASE:
        model = _base_model(project, model)
    return _present(project, model)


def use(project: Project, model_id: int) -> ModelRecord:
    """Make a model the one that proposes; what people did is never touched by that."""
    known = {model.id: model for model in project.store.models.all()}
    if model_id in known:
        _present(project, known[model_id])
    return project.store.models.use(model_id)


def roll_back(project: Project) -> ModelRecord:
    """Go back to the model that was in use before the current one."""
    previous = project.store.models.previous()
    if previous is None:
        raise WeightsError("There is no earlier model to go back to.")
    return use(project, previous.id)


def _base_model(project: Project, known: ModelRecord | None) -> ModelRecord:
    """Return the record of the base weights that are installed now; a new version is a new one."""
    weights = base_weights()
    if not weights.is_file():
        if known is not None and known.path.is_file():
            return known
        raise WeightsError(
            f"The base weights are missing ({weights}). Install the program again, "
            "or train them with: labeler base-train"
        )
    sha256 = digest(weights)
    same = [m for m in project.store.models.all() if m.source == BASE and m.sha256 == sha256]
    if known is not None and known in same:
        return known
    model = (
        same[0]
        if same
        else project.store.models.add(name="base", path=weights, sha256=sha256, source=BASE)
    )
    return project.store.models.use(model.id)


def _present(project: Project, model: ModelRecord) -> ModelRecord:
    if not model.path.is_file():
        raise WeightsError(
            f"The weights of model {model.id} ({model.path}) are gone. "
            f"Choose another model with: labeler models {project.folder} use ID"
        )
    return model


def digest(path: Path) -> str:
    """Return the hash of a weights file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
