"""Bring a project's tables up to date, losing nothing."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, inspect, text

from db.database import reading

MIGRATIONS = Path(__file__).parent / "migrations"
"""Scripts named after the revision they lead to, in order: `0001_first_tables.py`."""

Move = Callable[[Path, Path], object]

# Alembic keeps the running migration in module state.
_migrating = threading.Lock()


class UnknownRevision(Exception):
    """The tables were left by a program newer than this one."""


def revision(engine: Engine) -> str | None:
    """Return the migration that made the tables; None when nothing has."""
    with reading(engine) as connection:
        return _revision(connection)


def revisions() -> list[str]:
    """Return the migrations this program knows, oldest first."""
    return sorted(path.stem.split("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def migrate(engine: Engine, move: Move = Path.replace) -> Path | None:
    """Bring the tables up to date and return the copy made before, if one was.

    Everything happens in one transaction: a process that is killed meanwhile leaves the old
    tables. `move` gives the finished copy its name. Raises UnknownRevision when a newer program made them.
    """
    if _is_newest(revision(engine)):
        return None
    with _migrating, without_foreign_keys(engine) as connection, connection.begin():
        current = _revision(connection)
        if _is_newest(current):  # Another process was faster.
            return None
        backup = None if current is None else _back_up(engine.url, current, move)
        _upgrade(connection)
        return backup


def make(engine: Engine, revision: str) -> None:
    """Make the tables of an empty database as they were after a migration."""
    with _migrating, engine.connect() as connection, connection.begin():
        _upgrade(connection, revision)


def _is_newest(current: str | None) -> bool:
    known = revisions()
    if current is not None and current not in known:
        raise UnknownRevision(current)
    return current == known[-1]


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    number: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return number


def _upgrade(connection: Connection, revision: str = "head") -> None:
    from alembic import command  # noqa: PLC0415 - opening a project that is up to date
    from alembic.config import Config  # noqa: PLC0415 - must not wait for it

    configuration = Config()
    configuration.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    configuration.attributes["connection"] = connection
    command.upgrade(configuration, revision)


@contextmanager
def without_foreign_keys(engine: Engine) -> Iterator[Connection]:
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


def _back_up(url: URL, current: str, move: Move) -> Path | None:
    """Copy a SQLite file to one beside it, named after the migration that it stands at."""
    if url.get_backend_name() != "sqlite" or not url.database:
        return None
    source = Path(url.database)
    backup = source.with_name(f"{source.stem}.before-{current}{source.suffix}.backup")
    unfinished = backup.with_name(backup.name + ".part")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(unfinished)) as new:
        old.backup(new)
    move(unfinished, backup)
    return backup
