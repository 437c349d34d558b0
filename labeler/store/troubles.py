"""What may be wrong with the place of a project, and what to do about it."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from db.backend import UnsuitableDatabase
from labeler.core.errors import DamagedProject, ProjectError, StorageError
from labeler.core.marked import sentence
from labeler.store import server_troubles

WAY_OUT = sentence("Check and repair the project, or bring an earlier copy of it back.")
"""What can be done about damage."""

_FULL = sentence("The disk is full. Free some space, then try again.")
_BROKEN = sentence("The file is damaged. {way_out}", way_out=WAY_OUT)
_LOCKED = sentence("Another program keeps it locked. Close the other program, then try again.")
_DENIED = sentence("It may not be written. Check the permissions of the folder and the file.")
_NO_SHARING = sentence(
    "The place offers no memory that programs can share, as some network shares do not. Close "
    "other programs that have the project open, or move it to a local disk."
)
_CAUSES = {
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _DENIED,
    sqlite3.SQLITE_PERM: _DENIED,
    sqlite3.SQLITE_AUTH: _DENIED,
    sqlite3.SQLITE_CANTOPEN: sentence(
        "It cannot be opened. Check that the folder exists and may be written."
    ),
    sqlite3.SQLITE_NOTADB: sentence("The file is not a database. {way_out}", way_out=WAY_OUT),
    sqlite3.SQLITE_CORRUPT: _BROKEN,
    sqlite3.SQLITE_FORMAT: _BROKEN,
    sqlite3.SQLITE_IOERR: sentence(
        "The disk reports an error. Check the disk or the connection to it, then try again."
    ),
    sqlite3.SQLITE_NOMEM: sentence(
        "There is no memory left. Close other programs, then try again."
    ),
    sqlite3.SQLITE_PROTOCOL: _NO_SHARING,
    sqlite3.SQLITE_IOERR_SHMOPEN: _NO_SHARING,
    sqlite3.SQLITE_IOERR_SHMSIZE: _NO_SHARING,
    sqlite3.SQLITE_IOERR_SHMLOCK: _NO_SHARING,
    sqlite3.SQLITE_IOERR_SHMMAP: _NO_SHARING,
}
"""By SQLite's codes; the code of a kind stands for all of its kind that are not named."""

_LOCKS = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FORMAT,
}
_TABLES = (
    "no such table",
    "no such column",
    "already exists",
    "duplicate column name",
    "malformed database schema",
)
"""With what SQLite, which has no code for it, begins or ends when tables are not as they should."""
_LEAST_ROOM = 64 * 1024
"""Bytes of free space below which writing fails, whatever the failure is called."""


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turn what a database complains about into ProjectError; `place` names the project."""
    try:
        yield
    except UnsuitableDatabase as error:
        raise server_troubles.unsuitable(error) from error
    except DBAPIError as error:
        raise explain(error.orig if isinstance(error.orig, Exception) else error, place) from error


def explain(error: Exception, place: str) -> ProjectError:
    """Return an error of a database in words for people; `place` names the project."""
    if hasattr(error, "sqlstate"):
        return server_troubles.explain(error, place)
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(error, UnicodeDecodeError):
        code = sqlite3.SQLITE_CORRUPT
    if code is None:
        return _unknown(error, place)
    kind = code & 0xFF
    if kind in _DAMAGED:
        return DamagedProject("{place}: {causes}", place=place, causes=_CAUSES[kind])
    if any(words in str(error) for words in _TABLES):
        return DamagedProject(
            "{place}: {reason}. {way_out}",
            place=place,
            reason=str(error).capitalize(),
            way_out=WAY_OUT,
        )
    if kind not in _LOCKS and is_full(place):
        return StorageError("{place}: {full}", place=place, full=_FULL)
    cause = _CAUSES.get(code, _CAUSES.get(kind))
    return (
        StorageError("{place}: {cause}", place=place, cause=cause)
        if cause
        else _unknown(error, place)
    )


def _unknown(error: Exception, place: str) -> StorageError:
    return StorageError(
        "{place}: the database says: {reason}. "
        "What was saved before is safe; close the project and open it again.",
        place=place,
        reason=error,
    )


def is_full(place: str) -> bool:
    """Tell whether the disk of a file has no room left to write it."""
    try:
        usage = shutil.disk_usage(Path(place).parent)
        return usage.total > 0 and usage.free < _LEAST_ROOM  # some shares do not tell
    except OSError:
        return False
