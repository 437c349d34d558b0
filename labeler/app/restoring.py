"""Bring an earlier copy of a project back: in its place, or as a project of its own."""

import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from labeler.app import dataset_copies, models
from labeler.app.backups import FOLDER, Backups, Copy, link_or_copy, look_at, weights_beside
from labeler.core.errors import DamagedProject, ProjectError
from labeler.core.files import make_folder, write_atomically
from labeler.core.records import DATABASE_FILE
from labeler.store import copies, exchanging, urls
from labeler.store.copies import CopyFacts
from labeler.store.locations import OUTSIDE, Locations


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it."""

    folder: Path
    """The project that can be opened now."""
    kept: Path | None
    """Where the state is that stood there before; None where there was none."""
    remarks: list[str] = field(default_factory=list)
    """What could not be brought back, a sentence each."""


def copy_named(path: Path) -> Copy:
    """Return the copy that a path leads to; raises ProjectError when there is none."""
    found = look_at(path) if path.is_file() else None
    if found is None:
        raise ProjectError(
            "{path} is no backup. Choose one of those that are listed for the project.", path=path
        )
    return found


def project_of_path(copy: Path) -> Path | None:
    """Return the project that a copy lies within; None for one that is kept elsewhere."""
    place = copy.absolute().parent
    return place.parent if place.name == FOLDER else None


def restore(copy: Copy, folder: Path, backups: Backups) -> Restored:
    """Put a copy in the place of a project, whose present state becomes a copy as well.

    Raises ProjectError, and changes nothing, when the project is open anywhere, or the copy is
    damaged, made by a newer program, or one of another project.
    """
    if urls.is_on_server(folder):
        raise ProjectError(
            "{project} is on a server, where nothing is put in its place. Restore the copy as a "
            "project of its own, into a new folder, and copy that to an empty database.",
            project=urls.name_of(folder),
        )
    facts = _checked(copy)
    with exchanging.alone(folder):
        _check_same(facts, folder)
        kept = _keep(folder, backups)
        remarks = _put(copy, facts, folder)
    return Restored(folder, kept, remarks)


def restore_to(copy: Copy, folder: Path) -> Restored:
    """Make a copy a project of its own in a new folder; raises ProjectError where that fails."""
    facts = _checked(copy)
    folder = folder.resolve()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ProjectError("{folder} is not empty. Choose a new folder.", folder=folder)
    make_folder(folder)
    return Restored(folder, None, _put(copy, facts, folder))


def _checked(copy: Copy) -> CopyFacts:
    if copy.facts is None:
        raise ProjectError(copy.problem)
    copies.verify(copy.path)
    return copy.facts


def _check_same(facts: CopyFacts, folder: Path) -> None:
    """Raise ProjectError when a copy is one of another project; a damaged one may be any."""
    database = folder / DATABASE_FILE
    with suppress(DamagedProject):
        if database.is_file() and copies.facts(database).uuid != facts.uuid:
            raise ProjectError(
                "This is a copy of another project than {folder}. "
                "Restore it as a project of its own, into a new folder.",
                folder=folder,
            )


def _keep(folder: Path, backups: Backups) -> Path | None:
    """Keep what stands there now; raises ProjectError when that is not possible."""
    if not (folder / DATABASE_FILE).is_file():
        return None
    try:
        return backups.write().copy.path
    except DamagedProject:
        return exchanging.keep_files(folder)


def _put(copy: Copy, facts: CopyFacts, folder: Path) -> list[str]:
    """Write the copy and the weights that its models need; return what is missing."""
    remarks: list[str] = []
    try:
        locations = Locations(folder)
        for sha256, stored in facts.weights.items():
            source = weights_beside(copy.path.parent, sha256)
            if not _bring_back(source, locations.found_below(stored, ""), sha256):
                remarks.append(f"The weights {stored} are missing: use another model.")
        dataset_copies.bring_back(copy.path.parent, folder)
        exchanging.exchange(folder, lambda draft: shutil.copyfile(copy.path, draft))
    except OSError as error:
        raise ProjectError(
            "{folder} cannot be written: {reason}. Nothing was restored.",
            folder=folder,
            reason=error.strerror or error,
        ) from error
    return remarks


def _bring_back(source: Path, target: Path, sha256: str) -> bool:
    """Put weights where their model expects them within the project; tell whether they are there."""
    if target.name == OUTSIDE:
        return False
    if target.is_file() and models.digest(target) == sha256:
        return True
    if not source.is_file() or models.digest(source) != sha256:
        return False
    write_atomically(target, lambda draft: link_or_copy(source, draft))
    return True
