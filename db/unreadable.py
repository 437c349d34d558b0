"""Reading a row never fails because of what stands in it: what makes no sense comes as such.

One row that was damaged would otherwise take all that is read together with it along.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Dialect
from sqlalchemy.types import TypeDecorator

FAULTS = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises for a damaged database: its own messages quote from it."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What stands where its column says that something else belongs; no value of any kind."""

    raw: Any


class Forgiving(TypeDecorator[Any]):
    """A type of a column whose values are handed out as `Unreadable` where they are none of it."""

    cache_ok = True
    __abstract__ = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """Read values one by one; what fails is that value's alone."""
        process = super().result_processor(dialect, coltype)
        if process is None:
            return None

        def read(value: Any) -> Any:
            if value is None:  # Most columns of most rows, by the thousand.
                return None
            if isinstance(value, bytes):  # Damage makes such of text; nothing of ours is kept so.
                return Unreadable(value)
            if isinstance(value, Unreadable):
                return value
            try:
                return process(value)
            except (ValueError, TypeError, RecursionError):
                return Unreadable(value)

        return read


class ForgivingConnection(sqlite3.Connection):
    """Hands out text that is not in UTF-8 as `Unreadable`, instead of no row at all."""

    def cursor(self, factory: Any = None) -> Any:
        """Return a cursor that goes on where such a text stands."""
        return super().cursor(factory or _ForgivingCursor)


class _ForgivingCursor(sqlite3.Cursor):
    def fetchone(self) -> Any:
        while True:
            with _forgiven(self):
                return super().fetchone()

    def fetchmany(self, size: int | None = None) -> list[Any]:
        return self._gathered(self.arraysize if size is None else size)

    def fetchall(self) -> list[Any]:
        return self._gathered(None)

    def _gathered(self, count: int | None) -> list[Any]:
        rows: list[Any] = []
        while True:
            with _forgiven(self):
                # Keeps what came before a failure; the row that failed comes next once more.
                rows.extend(islice(self, None if count is None else count - len(rows)))
                return rows


@contextmanager
def _forgiven(cursor: sqlite3.Cursor) -> Iterator[None]:
    """Let a cursor try again, with texts read one by one: that is slower, and so no habit."""
    try:
        yield
    except sqlite3.OperationalError as error:
        connection = cursor.connection
        if connection.text_factory is _text or not str(error).startswith("Could not decode"):
            raise
        connection.text_factory = _text


def _text(raw: bytes) -> str | Unreadable:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return Unreadable(raw)
