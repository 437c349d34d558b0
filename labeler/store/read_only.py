"""Projects that may not be written: a copy of their database is worked on and thrown away.

So whatever was found out about images meanwhile has a place, tables of earlier versions are brought
up to date, and nothing at all is left behind where the project lies: SQLite would write beside the
file even to read it.
"""

import os
import shutil
import sqlite3
import tempfile
import weakref
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from labeler.core.disk_errors import cause
from labeler.core.errors import StorageError
from labeler.core.records import DATABASE_FILE
from labeler.store import troubles

_BESIDE = ("-wal", "-journal")
"""What SQLite keeps beside a file that was not closed: part of its content."""
ONLY_LOOKED_AT = "The project was opened to look at. Open it anew to change it."


def is_writable(file: Path) -> bool:
    """Tell whether the database of a project may be written, with all that belongs beside it."""
    return os.access(file, os.W_OK) and os.access(file.parent, os.W_OK | os.X_OK)


def obstacle(file: Path) -> str:
    """Say why nothing can be changed in a project now; empty where all is well."""
    if not is_writable(file):
        return (
            f"{file.parent} may not be written: it is open to look at and to export. Copy it to a "
            "place of your own to work on it."
        )
    if troubles.is_full(str(file)):
        return (
            f"The disk of {file.parent} is full: it is open to look at and to export elsewhere. "
            "Free some space, then open it again to work on it."
        )
    return ""


class Snapshot:
    """A copy of a database among the temporary files, until it is closed."""

    def __init__(self, original: str, obstacle: str, write: Callable[[Path], object]) -> None:
        """`write` makes the copy, as a SQLite file.

        Raises StorageError when there is no room for it, or a file cannot be read.
        """
        self.original = original
        """How messages name what it is a copy of."""
        self.obstacle = obstacle
        """Why it is not the original that is worked on."""
        try:
            folder = tempfile.mkdtemp(prefix="labeler-")
            self.close = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
            """Remove the copy."""
            self.file = Path(folder) / DATABASE_FILE
            write(self.file)
        except OSError as error:
            raise StorageError(
                "{file} cannot be copied to be read. {cause}", file=original, cause=cause(error)
            ) from error


def snapshot_of_file(file: Path, obstacle: str) -> Snapshot:
    """Return a copy of a SQLite file, with all that belongs beside it."""

    def write(target: Path) -> None:
        if not (_is_open_elsewhere(file) and _copied_consistently(file, target)):
            _copy(file, target)

    return Snapshot(str(file), obstacle, write)


def _is_open_elsewhere(file: Path) -> bool:
    return all(Path(f"{file}{suffix}").exists() for suffix in ("-wal", "-shm"))


def _copied_consistently(source: Path, target: Path) -> bool:
    """Copy while another program may write; False where that is not possible."""
    try:
        with (
            closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)) as old,
            closing(sqlite3.connect(target)) as new,
        ):
            old.backup(new)
    except sqlite3.Error:
        target.unlink(missing_ok=True)
        return False
    return True


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    for suffix in _BESIDE:
        if (beside := Path(f"{source}{suffix}")).exists():
            shutil.copyfile(beside, f"{target}{suffix}")
