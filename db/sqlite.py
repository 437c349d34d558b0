"""SQLite: a file among the user's own, written by one transaction after the other."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, Select, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.pool import ConnectionPoolEntry

from db import copying
from db.backend import Access, Listener, Move
from db.patience import patience
from db.unreadable import ForgivingConnection

_NO_SHARED_MEMORY = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PROTOCOL}
"""Kinds of errors with which places that offer none refuse it."""
# A writer takes its turn at once: turning a reader into a writer later may fail unwaited.
_BEGIN = {
    Access.READ: "BEGIN",
    Access.WRITE: "BEGIN IMMEDIATE",
    Access.WRITE_PART: "BEGIN IMMEDIATE",
}


def driver_url(url: URL) -> URL:
    """Return the URL as it is: the driver comes with Python."""
    return url


def engine_options(url: URL, name: str) -> dict[str, Any]:
    """Let rows be read whatever stands in them."""
    return {"connect_args": {"factory": ForgivingConnection}}


def prepare(engine: Engine) -> None:
    """Let commits last, links hold, and readers go on beside a writer."""
    event.listen(engine, "do_connect", _connect)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)


def transaction_options(access: Access) -> dict[str, Any]:
    """Return nothing: how a transaction begins says all."""
    return {}


def label(url: URL) -> str:
    """Return the path of the file."""
    return url.database or str(url)


def check(connection: Connection) -> None:
    """Find nothing wrong: every SQLite can hold a project."""


def active(connection: Connection) -> list[str]:
    """Return the names of triggers and views."""
    return [str(name) for name in connection.execute(text(copying.ACTIVE)).scalars()]


@contextmanager
def alone(engine: Engine) -> Iterator[Connection]:
    """A connection that writes and does not look at foreign keys.

    SQLite changes a table by deleting the old one, which must not delete all that refers to it.
    """
    with engine.connect() as connection:
        connection.execution_options(access=Access.WRITE)
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            yield connection
        finally:
            # Nobody else may get this one from the pool.
            connection.invalidate()


def back_up(url: URL, revision: str, move: Move) -> Path | None:
    """Copy the file to one beside it, named after the migration that it stands at."""
    if not url.database:
        return None
    source = Path(url.database)
    backup = source.with_name(f"{source.stem}.before-{revision}{source.suffix}.backup")
    unfinished = backup.with_name(backup.name + ".part")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(unfinished)) as new:
        old.backup(new)
    move(unfinished, backup)
    return backup


def hold(connection: Connection, rows: Select[Any], values: Mapping[str, Any]) -> None:
    """Do nothing: who writes is alone from the beginning."""


def take_turn(connection: Connection, writer: str) -> None:
    """Do nothing: who writes is alone from the beginning, and others ask."""


def listener(engine: Engine, writer: str) -> Listener:
    """Return what says that others may have written at any time."""
    return Suspicion()


class Suspicion:
    """Nobody tells who wrote to a file: whoever wants to know asks."""

    def hears(self) -> bool:
        """Say that others may have written."""
        return True

    def close(self) -> None:
        """Do nothing."""


def counters(connection: Connection) -> dict[str, int]:
    """Return the highest numbers of the tables that never give one again."""
    return dict(connection.execute(text("SELECT name, seq FROM sqlite_sequence")).all())


def set_counters(connection: Connection, counters: Mapping[str, int]) -> None:
    """Set the counters of the tables that never give a number again."""
    count_on = text("UPDATE sqlite_sequence SET seq = :seq WHERE name = :name AND seq < :seq")
    begin = text(
        "INSERT INTO sqlite_sequence (name, seq) SELECT :name, 0 "
        "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = :name)"
    )
    counting = text("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")
    for name in set(connection.execute(counting).scalars()) & counters.keys():
        values = {"name": name, "seq": counters[name]}
        connection.execute(begin, values)
        connection.execute(count_on, values)


def _connect(_dialect: object, _record: object, _: object, options: dict[str, Any]) -> None:
    """Let whoever needs a connection more wait no longer for it than for its transaction."""
    options["timeout"] = patience()


def _prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    # Transactions begin in `_begin`, not where the driver believes they should.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    _use_wal(cursor)
    # A commit is on the disk when it returns: it outlasts a power cut, not only a kill.
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA fullfsync = ON")  # which macOS needs, and others pass over
    cursor.close()


def _use_wal(cursor: DBAPICursor) -> None:
    """Let readers and a writer work at once, where the place of the file permits it."""
    try:
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in _NO_SHARED_MEMORY:
            raise
        # Some shares have no memory for it. Alone with the file one can do without, and turn it
        # into one that others on that share can read, too.
        cursor.execute("PRAGMA locking_mode = EXCLUSIVE")
        cursor.execute("PRAGMA journal_mode = TRUNCATE")
        cursor.execute("PRAGMA locking_mode = NORMAL")
        cursor.execute("SELECT count(*) FROM sqlite_master")
        cursor.fetchone()


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    wait = round(options["busy_seconds"] * 1000)
    if connection.info.get("wait") != wait:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {wait}")
        connection.info["wait"] = wait
    connection.exec_driver_sql(_BEGIN[options.get("access", Access.READ)])
