"""The models of a project: which of a kind is in use, and where the first one comes from."""

import hashlib
import shutil
from functools import lru_cache
from pathlib import Path

from labeler import paths
from labeler.app.engines import suffix_of, weights_at
from labeler.app.project import Project
from labeler.core import files
from labeler.core.errors import NoBaseWeights, WeightsError, WeightsGone
from labeler.core.records import WEIGHTS_FOLDER, ModelKind, ModelRecord, Shipped
from labeler.core.regular_files import open_regular
from labeler.store.locations import absolute

_FILES = {
    (ModelKind.DETECTOR, Shipped.BASE): "base.safetensors",
    (ModelKind.DETECTOR, Shipped.FAST): "fast.safetensors",
    (ModelKind.READER, Shipped.BASE): "reader.safetensors",
    (ModelKind.READER, Shipped.SCRIPTS): "reader-scripts.safetensors",
}
_NAMES = {
    Shipped.BASE: "base",
    Shipped.FAST: "fast (PP-OCRv6 tiny)",
    Shipped.SCRIPTS: "scripts (with Cyrillic and Greek)",
}


def base_weights(kind: ModelKind = ModelKind.DETECTOR, which: Shipped = Shipped.BASE) -> Path:
    """Return where weights that come with the program are; they may be missing.

    Raises WeightsError where none of a kind come under that name.
    """
    if (kind, which) not in _FILES:
        raise WeightsError(
            "There is no {kind} that is called {which}. Choose another model.",
            kind=kind,
            which=which.value,
        )
    return paths.resources() / "weights" / _FILES[kind, which]


def base_reader() -> Path | None:
    """Return where the reader that comes with the program is; None where it comes without one."""
    weights = base_weights(ModelKind.READER)
    return weights if weights.is_file() else None


def current(project: Project, kind: ModelKind = ModelKind.DETECTOR) -> ModelRecord:
    """Return the model in use: the one of its kind chosen last, at first the base model.

    Of one that comes with the program that is the version which is installed now. Raises
    WeightsError when its weights are gone.
    """
    model = project.store.models.current(kind)
    if model is None or comes_along(model):
        model = _newest(project, kind, model)
    return _present(project, model)


def comes_along(model: ModelRecord) -> bool:
    """Tell whether a model comes with the program."""
    return model.source in frozenset(Shipped)


def shipped(project: Project, which: Shipped, kind: ModelKind = ModelKind.DETECTOR) -> ModelRecord:
    """Return the record of weights that come with the program, in the version installed now.

    It is used at once where the project has none of its kind. Raises WeightsError.
    """
    weights = base_weights(kind, which)
    if not weights.is_file():
        raise NoBaseWeights(
            "The {which} weights are missing ({weights}). Install the program again.",
            which=which.value,
            weights=weights,
        )
    sha256 = digest(weights)
    for model in project.store.models.all():
        if (model.kind, model.source, model.sha256) == (kind, which, sha256):
            return model
    return project.store.models.add(
        name=_NAMES[which], path=weights, sha256=sha256, source=which.value, kind=kind
    )


def choice(project: Project) -> list[ModelRecord]:
    """Return all models of a project, among them all that come with the program."""
    if not project.store.is_read_only:
        for kind, which in _FILES:
            if base_weights(kind, which).is_file():
                shipped(project, which, kind)
    return project.store.models.all()


def current_reader(project: Project) -> ModelRecord | None:
    """Return the reader in use; None where the program comes without one: then nothing is read.

    Raises WeightsError when the weights of a reader that was chosen are gone.
    """
    model = project.store.models.current(ModelKind.READER)
    if (model is None or comes_along(model)) and base_reader() is None:
        return None
    return current(project, ModelKind.READER)


def bring_in(
    project: Project, weights: Path, source: str, kind: ModelKind = ModelKind.DETECTOR
) -> ModelRecord:
    """Copy weights into a project, which reads none that lie elsewhere, and return their record.

    The first model of its kind is used at once. Raises OSError and ProjectError.
    """
    sha256 = digest(weights)
    end = suffix_of(weights, kind)
    name = weights.name.removesuffix(weights.name[-len(end) :]) if end else weights.name
    own = own_file(project, f"{name}-{sha256[:8]}{end}")
    files.write_atomically(own, lambda draft: shutil.copyfile(weights, draft))
    return project.store.models.add(
        name=name,
        path=own,
        sha256=sha256,
        source=source,
        kind=kind,
        engine=weights_at(own, kind).engine,
    )


def own_file(project: Project, name: str) -> Path:
    """Return where weights go in a project; raises ProjectError where a link leads out of it."""
    return files.demand_below(project.folder / WEIGHTS_FOLDER / name, project.folder)


def bring_up_to_date(project: Project, first: Shipped = Shipped.BASE) -> None:
    """Take newer weights into use where those that come with the program are; raises WeightsError.

    first: the detector of a project that has none yet.
    """
    if project.store.models.current() is None and not project.store.is_read_only:
        shipped(project, first)
    current(project)
    current_reader(project)


def with_weights(project: Project, model_id: object) -> ModelRecord:
    """Return a model by its number; raises WeightsError where it or its weights are not there."""
    for model in project.store.models.all():
        if model.id == model_id:
            return _present(project, model)
    raise WeightsGone(
        "The project has no model {model_id} any more. Choose another model.", model_id=model_id
    )


def use(project: Project, model_id: int) -> ModelRecord:
    """Make a model the one of its kind in use; what people did is never touched by that."""
    known = {model.id: model for model in project.store.models.all()}
    if model_id in known:
        _present(project, known[model_id])
    return project.store.models.use(model_id)


def roll_back(project: Project, kind: ModelKind = ModelKind.DETECTOR) -> ModelRecord:
    """Go back to the model of a kind that was in use before the current one."""
    previous = project.store.models.previous(kind)
    if previous is None:
        raise WeightsError("There is no earlier {kind} to go back to.", kind=kind)
    return use(project, previous.id)


def _newest(project: Project, kind: ModelKind, known: ModelRecord | None) -> ModelRecord:
    """Return the record of what is installed now in place of a model that comes with the program."""
    which = Shipped(known.source) if known else Shipped.BASE
    if known is not None:
        is_installed = base_weights(kind, which).is_file()
        is_at_hand = is_own(project.folder, known) and known.path.is_file()
        if project.store.is_read_only if is_installed else is_at_hand:
            return known
    model = shipped(project, which, kind)
    if model.is_current:
        return model
    # Somebody may have chosen another one meanwhile.
    return project.store.models.use(model.id, instead_of=known.id if known else model.id)


def _present(project: Project, model: ModelRecord) -> ModelRecord:
    if not is_own(project.folder, model):
        raise WeightsError(
            "The weights of model {id} ({path}) do not lie in the project, so they are "
            "not loaded. If they are yours, copy them to {folder}.",
            id=model.id,
            path=model.path,
            folder=project.folder / WEIGHTS_FOLDER,
        )
    if not model.path.is_file():
        raise WeightsGone(
            "The weights of model {id} ({path}) are gone. Choose another model.",
            id=model.id,
            path=model.path,
        )
    return model


def is_own(folder: Path, model: ModelRecord) -> bool:
    """Tell whether weights lie in their project or come with the program; looks nowhere else."""
    path = absolute(model.path)
    tops = [top for top in (folder, base_weights(model.kind).parent) if path.is_relative_to(top)]
    return any(files.stays_below(path, top) for top in tops)


def digest(path: Path) -> str:
    """Return the hash of a weights file; it is read again only when it has changed."""
    status = path.stat()
    return _digest(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=16)
def _digest(path: Path, changed: int, size: int) -> str:
    with open_regular(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
