"""Copies of the database of a project: write one, tell what one holds, whether it can be relied on."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from db import copying, migrating
from db.unreadable import FAULTS
from labeler.core.errors import DamagedProject, ProjectError
from labeler.core.records import REMOVED, Shipped
from labeler.store import troubles
from labeler.store.locations import PLACE, readable

Mark = tuple[object, ...]
"""Newest edit, which edits count, newest page, how many are out of the list and since when, newest
model and choice of one: differs when anything was done, and not when the program looked at images
again. Pages come back into the list all together, so the last that went tells which are out."""
_MARK = """
    SELECT * FROM (SELECT max(id), total(id * (state = 'done')) FROM journal),
                  (SELECT max(id), count(removed), max(removed) FROM page),
                  (SELECT max(id) FROM model),
                  (SELECT max(id) FROM model_use)
"""
_PAGES = "SELECT count(*), coalesce(sum(state = 'accepted'), 0) FROM page"
_WEIGHTS = "SELECT sha256, path, source FROM model"
_NOT_ITS_OWN = frozenset({*Shipped, REMOVED})
"""Sources of models whose weights come with the program, or are wanted by nobody any more."""


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """What a copy holds."""

    uuid: str
    """Of the project, so that no copy takes the place of another project."""
    folder: str
    """Where the project lay, which tells it from others that were copied with all their files."""
    pages: int
    accepted: int
    edits: int
    weights: dict[str, str]
    """Stored paths of the models that were trained, by the hash of their weights."""
    mark: Mark | None
    """None where an earlier version of the program kept no such."""


def write(database: Path, target: Path, report: Callable[[int, int], None]) -> None:
    """Write a copy of a database to a new file, and read it back.

    Raises DamagedProject when the database is damaged: then the copy would be as well.
    """
    with explained(database):
        counted = copying.copy(database, target, report)
        with copying.reading(target) as connection:
            if found := copying.faults(connection):
                raise DamagedProject(
                    "{database}: {found} {way_out}",
                    database=database,
                    found=found[0],
                    way_out=troubles.WAY_OUT,
                )
            if copying.counts(connection) != counted:
                raise ProjectError(
                    "{target} does not hold what {database} held. Try again.",
                    target=target,
                    database=database,
                )
            _facts(connection, database)


def facts(copy: Path) -> CopyFacts:
    """Return what a copy holds.

    Raises DamagedProject when it cannot be read, ProjectError when it is none of this program or
    of a newer one.
    """
    with explained(copy), copying.reading(copy) as connection:
        return _facts(connection, copy)


def _facts(connection: sqlite3.Connection, file: Path) -> CopyFacts:
    revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision is None or revision[0] not in migrating.revisions():
        raise ProjectError(
            "{file} was made by a newer version of Labeler. Install the newest version first.",
            file=file,
        )
    pages, accepted = connection.execute(_PAGES).fetchone()
    edits = connection.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()[0]
    weights = {
        str(sha256): str(path)
        for sha256, path, source in connection.execute(_WEIGHTS)
        if source not in _NOT_ITS_OWN
    }
    identity = _uuid(connection), _folder(connection)
    return CopyFacts(*identity, pages, accepted, edits, weights, _mark(connection))


def verify(copy: Path) -> None:
    """Raise DamagedProject when a copy is damaged anywhere."""
    with explained(copy), copying.reading(copy) as connection:
        if found := copying.faults(connection):
            raise DamagedProject(
                "{copy} is damaged: {found} Choose another copy.", copy=copy, found=found[0]
            )


def mark(database: Path) -> Mark | None:
    """Return the mark of a database that is in use."""
    with _in_use(database) as connection:
        return _mark(connection)


def project_of(database: Path) -> str:
    """Return the identifier of the project of a database that is in use."""
    with _in_use(database) as connection:
        return _uuid(connection)


@contextmanager
def _in_use(database: Path) -> Iterator[sqlite3.Connection]:
    uri = f"{database.absolute().as_uri()}?mode=rw"
    with explained(database), closing(sqlite3.connect(uri, uri=True)) as connection:
        yield connection


@contextmanager
def explained(file: Path) -> Iterator[None]:
    """Say in words for people what SQLite complains about."""
    try:
        yield
    except FAULTS as error:
        raise troubles.explain(error, str(file)) from error
    except (TypeError, IndexError) as error:
        raise DamagedProject("{file} is damaged: a row is missing.", file=file) from error


def _uuid(connection: sqlite3.Connection) -> str:
    return str(connection.execute("SELECT uuid FROM project").fetchone()[0])


def _folder(connection: sqlite3.Connection) -> str:
    """Return where a project was opened last; empty where nothing readable says so."""
    found = connection.execute("SELECT value FROM setting WHERE key = ?", (PLACE,)).fetchone()
    try:
        folder = json.loads(found[0]) if found else ""
    except (ValueError, TypeError, RecursionError):
        return ""
    return readable(folder) if isinstance(folder, str) else ""


def _mark(connection: sqlite3.Connection) -> Mark | None:
    try:
        found: Mark = connection.execute(_MARK).fetchone()
    except sqlite3.OperationalError as error:
        if "no such column" in str(error):
            return None
        raise
    return found
