"""Bring a project's tables up to date, losing nothing."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from db.backend import Move, backend_of
from db.database import reading

MIGRATIONS = Path(__file__).parent / "migrations"
"""Scripts named after the revision they lead to, in order: `0001_first_tables.py`."""

# Alembic keeps the running migration in module state.
_migrating = threading.Lock()


class UnknownRevision(Exception):
    """The tables were left by a program newer than this one."""


class OccupiedDatabase(Exception):
    """There are tables in a database that was to be empty."""


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
    tables. `move` gives the finished copy its name. Raises UnknownRevision when a newer program made
    them, UnsuitableDatabase where tables cannot be made.
    """
    if _is_newest(revision(engine)):
        return None
    backend = backend_of(engine.url)
    with _migrating, backend.alone(engine) as connection, connection.begin():
        current = _revision(connection)
        if _is_newest(current):  # Another process was faster.
            return None
        backend.check(connection)
        backup = None if current is None else backend.back_up(engine.url, current, move)
        _upgrade(connection)
        return backup


def make(engine: Engine, revision: str) -> None:
    """Make the tables of an empty database as they were after a migration."""
    with _migrating, backend_of(engine.url).alone(engine) as connection, connection.begin():
        _upgrade(connection, revision)


@contextmanager
def making(engine: Engine) -> Iterator[Connection]:
    """A transaction in which all tables are there, of a database that was empty.

    Raises OccupiedDatabase where it was not, and UnsuitableDatabase.
    """
    backend = backend_of(engine.url)
    with _migrating, backend.alone(engine) as connection, connection.begin():
        if inspect(connection).get_table_names():
            raise OccupiedDatabase
        backend.check(connection)
        _upgrade(connection)
        yield connection


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
