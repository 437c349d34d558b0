"""Look a project through, and repair it: into a new database, with the old one kept.

Looking through does all that a repair would do, on a copy that is thrown away: what is said is what
would happen, and the project is not touched.
"""

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from labeler.app import consent
from labeler.app.backups import FOLDER
from labeler.app.doctor_files import Files
from labeler.app.opening import named_after
from labeler.app.run_lock import RunLock
from labeler.core.errors import DamagedProject, NoProject, ProjectError
from labeler.core.files import make_folder, write_text
from labeler.core.progress import Progress
from labeler.core.records import DATABASE_FILE, PROJECT_FILES
from labeler.store import exchanging, read_only, rebuilding, urls
from labeler.store.findings import Finding
from labeler.store.homes import home_in
from labeler.store.project_store import ProjectStore
from labeler.store.rebuilding import Rebuilt
from labeler.store.urls import url_of_file

_QUARANTINE = "quarantine.json"
_WORK = ".doctor-"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What was found in a project."""

    findings: list[Finding] = field(default_factory=list)
    kept: Path | None = None
    """The folder with the old database and what could not be read; None when nothing was done."""

    @property
    def is_sound(self) -> bool:
        """Whether a repair would change nothing."""
        return not any(finding.is_repaired for finding in self.findings)

    @property
    def troubles(self) -> list[Finding]:
        """What was found and is not harmless."""
        return [finding for finding in self.findings if not finding.is_harmless]


def examine(
    folder: Path, progress: Progress | None = None, *, is_thorough: bool = False
) -> Diagnosis:
    """Look a project through; changes nothing, and may go on while others work on it.

    Images are read again where they do not look as they did, or all of them.
    """
    folder, progress = _checked(folder), progress or Progress()
    with _workplace(folder) as work:
        rebuilt = _rebuild(folder, work, progress)
        with _store(rebuilt, folder) as store:
            files = Files(folder, store, progress, is_thorough)
            return Diagnosis([*rebuilt.mended.findings, *files.examine()])


def repair(folder: Path, progress: Progress | None = None) -> Diagnosis:
    """Put a repaired database in the place of the project's, and keep that one aside.

    Raises ProjectError, and changes nothing, when somebody has the project open, or nothing of it
    can be read.
    """
    folder, progress = _checked(folder), progress or Progress()
    if urls.is_on_server(folder):
        raise ProjectError(
            "{project} is on a server, so it stays as it is. Repair it into a new folder, and copy "
            "that to an empty database.",
            project=urls.name_of(folder),
        )
    if not _is_writable(folder):
        raise ProjectError(
            "{folder} may not be written, so it stays as it is. Repair it into a new folder.",
            folder=folder,
        )
    with exchanging.alone(folder), _workplace(folder) as work:
        rebuilt = _rebuild(folder, work, progress)
        findings = rebuilt.mended.findings
        kept = None
        if any(finding.is_repaired for finding in findings):
            kept = _exchange(folder, rebuilt)
        with _store(rebuilt, folder) as store:
            return Diagnosis([*findings, *Files(folder, store, progress).repair()], kept)


def repair_to(folder: Path, target: Path, progress: Progress | None = None) -> Diagnosis:
    """Write a repaired project into a new folder; the damaged one stays as it is."""
    folder, progress = _checked(folder), progress or Progress()
    target = target.resolve()
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise ProjectError("{target} is not empty. Choose a new folder.", target=target)
    with _workplace(folder) as work:
        rebuilt = _rebuild(folder, work, progress)
        make_folder(target)
        for name in ("models", "runs"):
            if (folder / name).is_dir():
                shutil.copytree(folder / name, target / name)
        _write_quarantine(target, rebuilt)
        exchanging.exchange(target, lambda draft: shutil.copyfile(rebuilt.database, draft))
    return Diagnosis(rebuilt.mended.findings, target)


def _checked(folder: Path) -> Path:
    folder = folder.resolve()
    if folder.name in PROJECT_FILES:
        folder = folder.parent
    if urls.is_on_server(folder):
        return folder
    if not (folder / DATABASE_FILE).is_file():
        if (folder / FOLDER).is_dir():
            raise DamagedProject(
                "{folder} has no {database_file}. Bring an earlier copy back.",
                folder=folder,
                database_file=DATABASE_FILE,
            )
        raise NoProject(
            "{folder} is no project: it has no {database_file}. Choose another folder, or make a "
            "project of it.",
            folder=folder,
            database_file=DATABASE_FILE,
        )
    return folder


def _is_writable(folder: Path) -> bool:
    return read_only.is_writable(folder / DATABASE_FILE)


def _rebuild(folder: Path, work: Path, progress: Progress) -> Rebuilt:
    def report(text: str) -> None:
        progress.step(0, 0, text)

    database, name = folder / DATABASE_FILE, named_after(folder).name
    if _is_writable(folder):
        return rebuilding.rebuild(database, work, name, report)
    snapshot = home_in(folder).snapshot(to_look_at=True)
    assert snapshot is not None
    with closing(snapshot):
        return rebuilding.rebuild(snapshot.file, work, name, report)


def _store(rebuilt: Rebuilt, folder: Path) -> ProjectStore:
    """Open the new database, where it was made, to see what it says of the files."""
    store = ProjectStore.open(url_of_file(rebuilt.database), folder=folder)
    consent.apply(store, folder)
    store.follow_move()
    return store


def _exchange(folder: Path, rebuilt: Rebuilt) -> Path:
    try:
        kept = exchanging.keep_files(folder)
        _write_quarantine(kept, rebuilt)
        exchanging.exchange(folder, lambda draft: shutil.copyfile(rebuilt.database, draft))
    except OSError as error:
        raise ProjectError(
            "{folder} cannot be written: {reason}. Nothing was repaired.",
            folder=folder,
            reason=error.strerror or error,
        ) from error
    return kept


def _write_quarantine(folder: Path, rebuilt: Rebuilt) -> None:
    rows = rebuilt.mended.quarantine
    if rows:
        write_text(folder / _QUARANTINE, json.dumps(rows, ensure_ascii=False, indent=1))


@contextmanager
def _workplace(folder: Path) -> Iterator[Path]:
    """Make a folder which goes away again: on the disk of the project, where that may be written."""
    place = folder if _is_writable(folder) else Path(tempfile.gettempdir())
    work = place / f"{_WORK}{uuid4().hex[:8]}"
    try:
        with RunLock(work):
            yield work
    except OSError as error:
        raise ProjectError(
            "{work}: {reason}. Nothing was changed.", work=work, reason=error.strerror or error
        ) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
