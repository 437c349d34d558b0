"""A disk that nobody waits for: the power stays on while tests run.

A third of the time of all tests was waiting for it. What outlasts a power cut is tested by
`tests/faults/power`, in processes of its own, which do wait.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from db import sqlite
from labeler.core import files

_prepare = sqlite._prepare


@contextmanager
def nobody_waits_for_it() -> Iterator[None]:
    """Let what this process writes reach the disk some time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", _believe)
        patch.setattr(files, "_sync", _believe)
        patch.setattr(sqlite, "_prepare", _prepare_in_a_hurry)
        yield


@pytest.fixture
def waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Prepare databases that are connected to from now on as the program does."""
    monkeypatch.setattr(sqlite, "_prepare", _prepare)


def _believe(descriptor: int) -> None:
    os.fstat(descriptor)  # There has to be such a file.


def _prepare_in_a_hurry(connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
    _prepare(connection, record)
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous = OFF")
    cursor.close()
