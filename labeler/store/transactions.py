"""Transactions on a project's database; what goes wrong in one is said in words for people."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from db import database
from labeler.core.errors import ProjectError

_TROUBLES = {
    "is locked": "Another program keeps it locked. Close the other program, then try again.",
    "disk is full": "The disk is full. Free some space, then try again.",
    "readonly": "It may not be written. Check the permissions of the folder and the file.",
    "unable to open": "It cannot be opened. Check that the folder exists and may be written.",
    "not a database": "The file is not a database. Choose another, or restore it from a copy.",
    "malformed": "The file is damaged. Keep a copy of it and restore the project from a backup.",
    "disk i/o": "The disk reports an error. Check the disk, then open the project again.",
}
"""Part of what SQLite says, in lower case: what happened and what to do next."""


class Transactions:
    """Hands out short transactions; threads may share it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.place = engine.url.database or str(engine.url)
        """How messages name the project."""

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of the project."""
        with self.explained(), database.reading(self._engine) as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One change: kept as a whole when the block ends, dropped as a whole by an exception."""
        with self.explained(), database.writing(self._engine) as connection:
            yield connection

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
            reason = str(error.orig if isinstance(error, DBAPIError) else error)
            for sign, advice in _TROUBLES.items():
                if sign in reason.lower():
                    raise ProjectError(f"{self.place}: {advice}") from error
            raise ProjectError(
                f"{self.place}: the database says: {reason}. "
                "What was saved before is safe; close the project and open it again."
            ) from error
