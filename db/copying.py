"""Copies of a SQLite file, made while others go on writing, and the exchange of one for another."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from db.unreadable import FAULTS

PAGES = 1000
"""So many pages of the file are copied between two reports."""
_BESIDE = ("-wal", "-shm", "-journal")
ACTIVE = "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name"
"""What does more in a database than keep rows. Ours have none; one of somebody else could change
labels, or work for ever, whenever anything is stored."""
_ENOUGH = 5
"""Faults of a file that are told."""

Counts = dict[str, int]
"""Rows by table."""


class InUse(Exception):
    """Other programs have the file open."""


def copy(source: Path, target: Path, report: Callable[[int, int], None]) -> Counts:
    """Write a database as it is at this moment into a new file; return how many rows it had.

    Nobody has to wait for it. `report` hears of pages done and pages in all, and may raise an
    exception to give up. Raises sqlite3.Error.
    """
    with closing(_connect(source)) as old, closing(sqlite3.connect(target)) as new:
        # Whoever gives the copy its name syncs it.
        new.execute("PRAGMA synchronous = OFF")
        if old.execute("PRAGMA journal_mode").fetchone() == ("wal",):
            # A view that stays as it is: the copy need not begin anew after each edit of others.
            old.execute("BEGIN")
        counted = counts(old)
        old.backup(new, pages=PAGES, progress=lambda _, left, all_: report(all_ - left, all_))
        new.execute("PRAGMA journal_mode = DELETE")  # One file, that can be read anywhere.
        return counted


@contextmanager
def reading(file: Path) -> Iterator[sqlite3.Connection]:
    """Read a copy that nobody writes; leaves nothing beside it."""
    uri = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        yield connection


def counts(connection: sqlite3.Connection) -> Counts:
    """Return how many rows each table has."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    names = [name for (name,) in connection.execute(query).fetchall()]
    return {name: _number(connection, f'SELECT count(*) FROM "{name}"') for name in names}


def faults(connection: sqlite3.Connection) -> list[str]:
    """Return what is wrong with a database as SQLite sees it, a sentence each; nothing is best."""
    try:
        rows = connection.execute(f"PRAGMA integrity_check({_ENOUGH})").fetchall()
        active = [name for (name,) in connection.execute(ACTIVE)]
    except FAULTS as error:
        return [f"{error}."]
    found = [f"{text}." for (text,) in rows if text != "ok"]
    return [*found, *(f"{name} does not belong in it." for name in active[:_ENOUGH])]


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Keep everybody away from a database while another one takes its place.

    Raises InUse when other programs have it open, sqlite3.Error when it is damaged.
    """
    with closing(_connect(file)) as connection:
        try:
            # Only whoever is alone can put the log of writes away.
            mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            # Others cannot begin, and what is here can still be copied.
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise InUse from error
            raise
        if mode == ("wal",):
            raise InUse
        yield


def beside(file: Path) -> list[Path]:
    """Return the files in which SQLite keeps what is not in the database file yet."""
    places = (file.with_name(file.name + suffix) for suffix in _BESIDE)
    return [place for place in places if place.exists()]


def _connect(file: Path) -> sqlite3.Connection:
    uri = f"{file.absolute().as_uri()}?mode=rw"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=1.0)


def _number(connection: sqlite3.Connection, query: str) -> int:
    number: int = connection.execute(query).fetchone()[0]
    return number
