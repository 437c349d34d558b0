"""Copies of a project that are made by and by: where they lie, which are kept, what is in them.

A copy is the database as one file, and beside all copies the weights of the models that were
trained, by their hash, and the data sets that were frozen, once each. Images are no part of a project, and so of no copy of it.
"""

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path

from labeler.app import dataset_copies, models
from labeler.app.run_lock import RunLock
from labeler.app.user_settings import UserSettings
from labeler.core.errors import LabelerError, NoProject, ProjectError, StorageError
from labeler.core.files import make_folder, stays_below, write_atomically
from labeler.core.marked import sentence
from labeler.core.progress import Progress
from labeler.core.records import DATABASE_FILE
from labeler.core.regular_files import is_folder
from labeler.core.retention import Dated, superfluous
from labeler.store import copies, urls
from labeler.store.copies import CopyFacts
from labeler.store.homes import home_in, home_of_file
from labeler.store.locations import OUTSIDE, Locations
from labeler.store.transfers import transfer

FOLDER = "backups"
"""Where copies lie within a project, unless somebody wants them elsewhere."""
WEIGHTS = "weights"
_NAME = re.compile(r"(\d+)-(\d{8}T\d{6}Z)\.db")
_HASH = re.compile(r"[0-9a-f]{64}")
_WHEN = "%Y%m%dT%H%M%SZ"
_SPARE = 50 * 10**6
"""Bytes that stay free on the disk of the copies."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a project."""

    path: Path
    number: int
    written: datetime
    size: int
    """Bytes of its file."""
    facts: CopyFacts | None
    problem: str = ""
    """Why it cannot be restored; empty when it can."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What came of a backup."""

    copy: Copy
    remarks: list[str] = field(default_factory=list)
    """What is not in it, a sentence each."""


class Backups:
    """The copies of one project in one place; several processes may use it at once."""

    def __init__(self, project: Path, place: Path | None = None) -> None:
        """`project` is its folder; `place` the folder of the copies, by default one within."""
        self._project = project
        self.place = place or project / FOLDER

    def all(self) -> list[Copy]:
        """Return the copies that lie there, the newest first."""
        files = sorted(self.place.glob("*.db")) if self.place.is_dir() else []
        found = [copy for file in files if (copy := look_at(file)) is not None]
        return sorted(found, key=lambda copy: copy.number, reverse=True)

    def size(self) -> int:
        """Return how many bytes all copies take with their weights."""
        files = [*self.place.glob("*.db"), *(self.place / WEIGHTS).glob("*")]
        return sum(file.stat().st_size for file in files) + dataset_copies.size(self.place)

    def is_due(self) -> bool:
        """Tell whether anything was done since the last copy; whoever keeps a server makes its own."""
        if self._is_on_server:
            return False
        own, mark = self._own(), copies.mark(self._database)
        is_changed = mark is None or (mark != own[0][1].mark if own else any(mark))
        return is_changed or dataset_copies.is_behind(self._project, self.place)

    def write(self, progress: Progress | None = None) -> BackedUp:
        """Make a copy; raises ProjectError with the reason when there is none afterwards.

        Others may go on working, in this process and elsewhere.
        """
        progress = progress or Progress()
        if not (self._is_on_server or self._database.is_file()):
            raise NoProject(
                "{project} is not a project: it has no {database_file}. "
                "Choose another folder, or make a project of it.",
                project=self._project,
                database_file=DATABASE_FILE,
            )
        try:
            make_folder(self.place)
            with RunLock(self.place):
                self._clear()
                self._check_room()
                return self._write(progress)
        except OSError as error:
            raise ProjectError(
                "No backup was made: {file}: {reason}.",
                file=error.filename or self.place,
                reason=error.strerror or error,
            ) from error

    def thin(self, limit: int) -> int:
        """Let go of copies of which there are newer ones; return how many went.

        Copies that cannot be read are nobody's newer ones: they stay, and are told. So do those of
        other projects, to whose copies a link may lead, also of one that this was copied from.
        """
        if self._is_on_server:  # Only those that somebody wanted.
            return 0
        with RunLock(self.place):
            known = {copy.number: copy for copy, _ in self._own()}
            dated = [Dated(copy.number, copy.written, copy.size) for copy in known.values()]
            gone = superfluous(dated, datetime.now(UTC), limit)
            for copy in gone:
                known[copy.number].path.unlink(missing_ok=True)
            self._thin_weights()
        return len(gone)

    def weights_of(self, sha256: str) -> Path:
        """Return where the weights with a hash lie, if they do."""
        return weights_beside(self.place, sha256)

    @property
    def _is_on_server(self) -> bool:
        return urls.is_on_server(self._project)

    @property
    def _database(self) -> Path:
        return self._project / DATABASE_FILE

    def _own(self) -> list[tuple[Copy, CopyFacts]]:
        """Return the copies of this project that can be read, the newest first.

        Copies that lie within it are its own wherever it lay when they were made; elsewhere others
        may keep theirs, too, and one that was copied with all its files differs by its folder.
        """
        project = self._project.resolve()
        is_shared = not stays_below(self.place, project)
        own = copies.project_of(self._database)
        return [
            (copy, facts)
            for copy in self.all()
            if (facts := copy.facts) is not None
            and facts.uuid == own
            and (not is_shared or facts.folder == str(project))
        ]

    def _write(self, progress: Progress) -> BackedUp:
        now = datetime.now(UTC)
        number = max((copy.number for copy in self.all()), default=0) + 1
        file = self.place / f"{number:04d}-{now:{_WHEN}}.db"

        def report(done: int, total: int) -> None:
            progress.step(done, total, sentence("Copying the database"))

        def write(draft: Path) -> None:
            if self._is_on_server:
                transfer(home_in(self._project), home_of_file(draft, self._project), report)
            else:
                copies.write(self._database, draft, report)

        write_atomically(file, write)
        copy = look_at(file)
        if copy is None or copy.facts is None:
            raise ProjectError(
                "No backup was made: {reason}", reason=copy.problem if copy else file
            )
        missing = [
            *self._keep_weights(copy.facts, progress),
            *dataset_copies.keep(self._project, self.place, progress),
        ]
        return BackedUp(copy, missing)

    def _keep_weights(self, facts: CopyFacts, progress: Progress) -> Iterator[str]:
        """Keep the weights of all models; yield what cannot be kept."""
        locations = Locations(self._project)
        for digest, stored in facts.weights.items():
            progress.check()
            # Below the project only: its database may name any file.
            weights, kept = locations.found_below(stored, ""), self.weights_of(digest)
            if kept.is_file():
                continue
            if not weights.is_file() or models.digest(weights) != digest:
                yield f"{stored} is gone or damaged, and so is not in the backup."
            else:
                write_atomically(kept, partial(link_or_copy, weights))

    def _thin_weights(self) -> None:
        """Let go of weights that no copy needs any more; in doubt all stay."""
        known = [copy.facts for copy in self.all()]
        if None in known:
            return
        needed = {key for facts in known if facts is not None for key in facts.weights}
        for file in (self.place / WEIGHTS).glob("*.safetensors"):
            if file.stem not in needed:
                file.unlink(missing_ok=True)

    def _clear(self) -> None:
        """Remove what a backup left that was killed."""
        for pattern in (".*.db.*.part*", f"{WEIGHTS}/.*.safetensors.*.part"):
            for file in self.place.glob(pattern):
                file.unlink(missing_ok=True)

    def _check_room(self) -> None:
        size = 0 if self._is_on_server else self._database.stat().st_size
        wanted = size + _SPARE
        free = shutil.disk_usage(self.place).free
        if free < wanted:
            raise StorageError(
                "No backup was made: {place} has {free} MB free, and "
                "{wanted} MB are needed. Free some space, or choose another folder.",
                place=self.place,
                free=free // 10**6,
                wanted=wanted // 10**6,
            )


def of_project(project: Path, settings: UserSettings) -> Backups:
    """Return the copies of a project where its annotator wants them.

    A folder that is not there, as of a disk that is not connected, is not made: the copies lie
    in the project then.
    """
    wanted = settings.backup_folder
    if wanted is None or not is_folder(wanted):
        return Backups(project)
    project = project.resolve()
    digest = sha256(str(project).encode()).hexdigest()[:8]
    return Backups(project, wanted / f"{project.parent.name}-{project.name}-{digest}")


def everywhere(project: Path, settings: UserSettings) -> list[Copy]:
    """Return all copies of a project, the newest first: those within it, and those elsewhere."""
    places = {one.place: one for one in (Backups(project), of_project(project, settings))}
    found = [copy for one in places.values() for copy in one.all()]
    return sorted(found, key=lambda copy: (copy.written, copy.number), reverse=True)


def total_size(project: Path, settings: UserSettings) -> int:
    """Return how many bytes all copies of a project take with their weights, wherever they lie."""
    places = {one.place: one for one in (Backups(project), of_project(project, settings))}
    return sum(one.size() for one in places.values())


def look_at(file: Path) -> Copy | None:
    """Return what is known of a copy; None for a file that is none."""
    match = _NAME.fullmatch(file.name)
    if match is None:
        return None
    written = datetime.strptime(match[2], _WHEN).replace(tzinfo=UTC)
    size = file.stat().st_size
    try:
        return Copy(file, int(match[1]), written, size, copies.facts(file))
    except LabelerError as error:
        return Copy(file, int(match[1]), written, size, None, str(error))


def weights_beside(place: Path, sha256: str) -> Path:
    """Return where weights with a hash lie in a folder of copies, whatever a database calls one."""
    name = sha256 if _HASH.fullmatch(sha256) else OUTSIDE
    return place / WEIGHTS / f"{name}.safetensors"


def link_or_copy(source: Path, target: Path) -> None:
    """Let one file have two names, or on another disk make a second one."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
