"""Connections to a project's database, opened by URL."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

BUSY_SECONDS = 10.0
"""How long a transaction waits for one of another process before it gives up."""


def connect(url: str | URL, *, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """Return an engine for a database; nothing is opened before it is used.

    It may be shared by threads: each transaction has a connection of its own.
    """
    to_json = partial(json.dumps, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    engine = create_engine(url, json_serializer=to_json)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", partial(_prepare_sqlite, busy_seconds=busy_seconds))
        event.listen(engine, "begin", _begin_sqlite)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One consistent view of the database; never waits for writers."""
    with engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that may write: kept as a whole, or nothing of it after an exception."""
    with engine.connect() as connection:
        connection.execution_options(begin="BEGIN IMMEDIATE")
        with connection.begin():
            yield connection


def _prepare_sqlite(
    connection: DBAPIConnection, _: ConnectionPoolEntry, *, busy_seconds: float
) -> None:
    # Transactions begin in `_begin_sqlite`, not where the driver believes they should.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {round(busy_seconds * 1000)}")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA journal_mode = WAL")
    # With WAL a commit has left the process when it returns, so it survives a kill, and NORMAL
    # leaves out the wait for the disk that would let frames stall while a training run writes
    # checkpoints. A power cut may cost the last seconds and never the file. Where there is no
    # WAL (network folders), only FULL promises that.
    has_wal = cursor.fetchone() == ("wal",)
    cursor.execute(f"PRAGMA synchronous = {'NORMAL' if has_wal else 'FULL'}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes its turn at once: turning a reader into a writer later may fail unwaited.
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
