"""Connections to a project's database: opened by URL, migrated in code."""

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_SECONDS = 10.0
"""How long a transaction waits for one of another process before it gives up."""

# Alembic keeps the running migration in module state.
_migrating = threading.Lock()


class UnknownRevision(Exception):
    """The tables were left by a program newer than this one."""


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


def revision(engine: Engine) -> str | None:
    """Return the migration that made the tables; None when nothing has."""
    with reading(engine) as connection:
        return _revision(connection)


def newest_revision() -> str | None:
    """Return the last migration this program knows."""
    return ScriptDirectory.from_config(_configuration()).get_current_head()


def migrate(engine: Engine) -> Path | None:
    """Bring the tables up to date and return the copy made before, if one was.

    Everything happens in one transaction: a process that is killed meanwhile leaves the old
    tables. Raises UnknownRevision when a newer program made them.
    """
    newest = newest_revision()
    if _known(revision(engine)) == newest:
        return None
    with _migrating, _without_foreign_keys(engine) as connection, connection.begin():
        # Another process may have been faster.
        current = _known(_revision(connection))
        if current == newest:
            return None
        backup = None if current is None else _back_up(engine.url, current)
        configuration = _configuration()
        configuration.attributes["connection"] = connection
        command.upgrade(configuration, "head")
        return backup


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _known(current: str | None) -> str | None:
    scripts = ScriptDirectory.from_config(_configuration())
    if current is not None and current not in {s.revision for s in scripts.walk_revisions()}:
        raise UnknownRevision(current)
    return current


def _configuration() -> Config:
    configuration = Config()
    configuration.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return configuration


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


@contextmanager
def _without_foreign_keys(engine: Engine) -> Iterator[Connection]:
    """A connection that writes and does not look at foreign keys.

    SQLite changes a table by deleting the old one, which must not delete all that refers to it.
    """
    with engine.connect() as connection:
        connection.execution_options(begin="BEGIN IMMEDIATE")
        if engine.dialect.name == "sqlite":
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA foreign_keys = OFF")
        try:
            yield connection
        finally:
            # Nobody else may get this one from the pool.
            connection.invalidate()


def _back_up(url: URL, current: str) -> Path | None:
    """Copy a SQLite file to one beside it, named after the migration that it stands at."""
    if url.get_backend_name() != "sqlite" or not url.database:
        return None
    source = Path(url.database)
    backup = source.with_name(f"{source.stem}.before-{current}{source.suffix}.backup")
    unfinished = backup.with_name(backup.name + ".part")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(unfinished)) as new:
        old.backup(new)
    unfinished.replace(backup)
    return backup
