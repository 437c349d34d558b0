"""Who writes: each opening of a project is a writer of its own, and undo takes back what it did."""

import time
from contextlib import suppress
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from sqlalchemy import Engine

from db import database
from labeler.core import process_lock
from labeler.core.process_lock import ProcessLock

_FOLDER, _SUFFIX = "open", ".lock"
LOCKS = f"{_FOLDER}/{'[0-9a-f]' * 32}{_SUFFIX}"
"""The files of all writers; others, such as those of a folder that is linked here, are let be."""
_LEFTOVER = 86_400
"""Seconds after which the file of a writer that died is removed: younger ones may just begin."""


class Writer(Protocol):
    """One opening of a project, which others can know to be there."""

    id: str

    def announce(self) -> None:
        """Let others know that this writer is there."""

    def others(self) -> frozenset[str]:
        """Return the writers that are there now, besides this one."""

    def leave(self) -> None:
        """Say that this writer does nothing any more."""


class FileWriter:
    """A writer that is known to others by a locked file once it writes."""

    def __init__(self, folder: Path) -> None:
        self.id = uuid4().hex
        self._project = folder
        self._lock: ProcessLock | None = None

    def announce(self) -> None:
        """Let others know that this writer is there; where files cannot be locked, nobody does."""
        if self._lock is None:
            with suppress(OSError):
                self._file.parent.mkdir(exist_ok=True)
                self._lock = ProcessLock(self._file)

    def others(self) -> frozenset[str]:
        """Return the writers that are there now, besides this one."""
        files = [file for file in self._project.glob(LOCKS) if file != self._file]
        present = {file for file in files if process_lock.is_held(file)}
        for file in set(files) - present:
            with suppress(OSError):
                if file.stat().st_mtime < time.time() - _LEFTOVER:
                    file.unlink()
        return frozenset(file.stem for file in present)

    def leave(self) -> None:
        """Say that this writer does nothing any more."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
            with suppress(OSError):
                self._file.unlink()

    @property
    def _file(self) -> Path:
        return self._project / _FOLDER / f"{self.id}{_SUFFIX}"


class ServerWriter:
    """A writer that is known to others by the name of its connections, as long as it has any."""

    _CALLED = "labeler "

    def __init__(self, id: str, engine: Engine) -> None:  # noqa: A002 - of a Writer
        self.id = id
        self._engine = engine

    @classmethod
    def name_of(cls, id: str) -> str:  # noqa: A002 - of a Writer
        """Return what connections of a writer are called on the server."""
        return cls._CALLED + id

    def announce(self) -> None:
        """Do nothing: the server knows its connections."""

    def others(self) -> frozenset[str]:
        """Return the writers that have connections, besides this one."""
        from db import postgresql  # noqa: PLC0415 - only who has such a URL needs it

        with database.reading(self._engine) as connection:
            names = postgresql.present(connection, self._CALLED)
        return frozenset(name.removeprefix(self._CALLED) for name in names) - {self.id}

    def leave(self) -> None:
        """Do nothing: connections are closed by whoever opened them."""
