"""Connections to a project's database, opened by URL."""

import json
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any
from weakref import WeakSet, ref

from sqlalchemy import URL, Connection, Engine, Executable, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.pool import ConnectionPoolEntry

from db.unreadable import ForgivingConnection

BUSY_SECONDS = 10.0
"""How long a transaction waits for one of another process before it gives up."""

_AT_ONCE = 5000
_DECODER = json.JSONDecoder()
_patience = threading.local()
"""The seconds that this thread waits at most."""
_closed: WeakSet[Engine] = WeakSet()
_NO_SHARED_MEMORY = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PROTOCOL}
"""Kinds of errors with which places that offer none refuse it."""


def connect(url: str | URL, *, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """Return an engine for a database; nothing is opened before it is used.

    It may be shared by threads: each transaction has a connection of its own.
    """
    to_json = partial(json.dumps, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    is_sqlite = make_url(url).get_backend_name() == "sqlite"
    engine = create_engine(
        url,
        json_serializer=to_json,
        json_deserializer=_from_json,
        execution_options={"busy_seconds": busy_seconds},
        connect_args={"factory": ForgivingConnection} if is_sqlite else {},
    )
    if engine.dialect.name == "sqlite":
        event.listen(engine, "do_connect", _connect_sqlite)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    # Added here, not when it is closed: threads may be going through the listeners by then.
    event.listen(engine, "checkin", partial(_give_back, ref(engine)))
    return engine


def close(engine: Engine) -> None:
    """Close all connections, those that are in use as soon as they are given back."""
    _closed.add(engine)
    engine.dispose()


@contextmanager
def reading(engine: Engine, *, busy_seconds: float | None = None) -> Iterator[Connection]:
    """One consistent view of the database; never waits for writers."""
    with _connection(engine, "BEGIN", busy_seconds) as connection:
        yield connection


@contextmanager
def writing(engine: Engine, *, busy_seconds: float | None = None) -> Iterator[Connection]:
    """One transaction that may write: kept as a whole, or nothing of it after an exception."""
    with _connection(engine, "BEGIN IMMEDIATE", busy_seconds) as connection:
        yield connection


def rows_at_once(connection: Connection, query: Executable) -> Iterator[Sequence[tuple[Any, ...]]]:
    """Yield all that a query finds, some thousand rows at once: Python is slow with more.

    The rows are those of the driver, for columns of numbers and texts: what SQLAlchemy makes of
    hundreds of thousands of them takes longer than to read them.
    """
    cursor = connection.execute(query).cursor
    assert cursor is not None
    while rows := cursor.fetchmany(_AT_ONCE):
        yield rows


@contextmanager
def _connection(engine: Engine, begin: str, busy_seconds: float | None) -> Iterator[Connection]:
    if busy_seconds is None:
        busy_seconds = engine.get_execution_options()["busy_seconds"]
    _patience.seconds = busy_seconds
    with engine.connect() as connection:
        connection.execution_options(begin=begin, busy_seconds=busy_seconds)
        with connection.begin():
            yield connection


def _from_json(text: str) -> Any:
    """Do what `json.loads` does, in half the time for what is written here: without spaces."""
    try:
        value, end = _DECODER.raw_decode(text)
    except (ValueError, TypeError):
        return json.loads(text)
    return value if end == len(text) else json.loads(text)


def _give_back(engine: ref[Engine], _: object, record: ConnectionPoolEntry) -> None:
    if engine() in _closed:
        record.invalidate()


def _connect_sqlite(_dialect: object, _record: object, _: object, options: dict[str, Any]) -> None:
    """Let whoever needs a connection more wait no longer for it than for its transaction."""
    options["timeout"] = getattr(_patience, "seconds", BUSY_SECONDS)


def _prepare_sqlite(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    # Transactions begin in `_begin_sqlite`, not where the driver believes they should.
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


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    wait = round(options["busy_seconds"] * 1000)
    if connection.info.get("wait") != wait:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {wait}")
        connection.info["wait"] = wait
    # A writer takes its turn at once: turning a reader into a writer later may fail unwaited.
    connection.exec_driver_sql(options.get("begin", "BEGIN"))
