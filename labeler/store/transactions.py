"""Transactions on a project's database; what goes wrong in one is said in words for people."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from db import database
from labeler.core.errors import ProjectError
from labeler.store import troubles
from labeler.store.troubles import DatabaseFile


class Transactions:
    """Hands out short transactions; threads may share it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.place = engine.url.database or str(engine.url)
        """How messages name the project."""
        is_file = engine.dialect.name == "sqlite"
        self._file = DatabaseFile(Path(self.place) if is_file else None)
        self._patience: dict[int, float] = {}

    def hurry(self, seconds: float) -> None:
        """Let calls from this thread wait only so long for other programs, before they fail."""
        self._patience[threading.get_ident()] = seconds

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of the project."""
        with self.explained():
            self._file.check()
            with database.reading(self._engine, busy_seconds=self._seconds) as connection:
                yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One change: kept as a whole when the block ends, dropped as a whole by an exception."""
        with self.explained():
            self._file.check()
            with database.writing(self._engine, busy_seconds=self._seconds) as connection:
                yield connection
                self._file.check()

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Turn what the database complains about into ProjectError; bugs stay what they are."""
        try:
            yield
        except IntegrityError:
            raise
        except UnicodeEncodeError as error:
            raise ProjectError(
                "A text holds half a character and cannot be stored. Type it again."
            ) from error
        except (DBAPIError, sqlite3.Error) as error:
            self._file.check()
            cause = error.orig if isinstance(error, DBAPIError) else error
            assert isinstance(cause, Exception)
            raise troubles.explain(cause, self.place) from error

    @property
    def _seconds(self) -> float | None:
        return self._patience.get(threading.get_ident())
