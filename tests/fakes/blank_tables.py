"""The tables of a new project, which are made by all migrations once and then as they were.

Nearly every test begins with a new project, and most of what that took was always the same: the
migrations, one after the other. What they do is tested in `tests/db`.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection

from db import migrating

HEAD = "head"
_upgrade = migrating._upgrade
_MIGRATIONS = migrating.MIGRATIONS


@contextmanager
def made_once() -> Iterator[None]:
    """Let this process run all migrations on an empty SQLite database once only."""
    statements: list[str] = []

    def upgrade(connection: Connection, revision: str = HEAD) -> None:
        driver = connection.connection.driver_connection
        is_usual = (revision, migrating.MIGRATIONS) == (HEAD, _MIGRATIONS)
        if not (is_usual and isinstance(driver, sqlite3.Connection) and _is_empty(driver)):
            _upgrade(connection, revision)
        elif statements:
            for statement in statements:
                driver.execute(statement)
        else:
            _upgrade(connection, revision)
            # All but the first and the last, which begin and end a transaction.
            statements.extend(list(driver.iterdump())[1:-1])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrating, "_upgrade", upgrade)
        yield


def _is_empty(driver: sqlite3.Connection) -> bool:
    return driver.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
