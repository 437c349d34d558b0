"""What is said when the place of a project fails, by the codes SQLite gives."""

import shutil
import sqlite3
from collections import namedtuple
from contextlib import closing
from pathlib import Path

import pytest

from db import database
from labeler.core import changes, edits
from labeler.core.annotation import Page
from labeler.core.errors import StorageError
from labeler.store import troubles
from labeler.store.project_store import ProjectStore
from tests.builders import line

Usage = namedtuple("Usage", "total used free")


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        (sqlite3.SQLITE_BUSY, "Another program keeps it locked"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "Another program keeps it locked"),
        (sqlite3.SQLITE_FULL, "The disk is full"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "may not be written"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "damaged"),
        (sqlite3.SQLITE_NOTADB, "not a database"),
        (sqlite3.SQLITE_IOERR_FSYNC, "reports an error"),
        (sqlite3.SQLITE_IOERR_SHMMAP, "no memory that programs can share"),
        (sqlite3.SQLITE_PROTOCOL, "no memory that programs can share"),
        (sqlite3.SQLITE_INTERNAL, "the database says: out of luck"),
    ],
)
def test_the_cause_is_named(tmp_path: Path, code: int, cause: str) -> None:
    error = sqlite3.OperationalError("out of luck")
    error.sqlite_errorcode = code
    told = str(troubles.explain(error, str(tmp_path / "labeler.db")))
    assert cause in told
    assert str(tmp_path) in told


def test_a_full_disk_is_named_whatever_fails_on_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(9, 9, 0))
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    assert "disk is full" in str(troubles.explain(error, str(tmp_path / "labeler.db")))


@pytest.mark.usefixtures("waited_for")
def test_a_share_without_shared_memory_can_be_worked_on(folder: Path) -> None:
    """The file system of this virtual one has locks and no shared memory."""
    url = f"sqlite:///file:{folder / 'labeler.db'}?vfs=unix-dotfile&uri=true"
    try:
        sqlite3.connect(f"file:{folder / 'none.db'}?vfs=unix-dotfile", uri=True).close()
    except sqlite3.OperationalError:
        pytest.skip("this SQLite has no such file system")
    first, second = database.connect(url), database.connect(url)
    for number, engine in enumerate((first, second, first)):
        with database.writing(engine) as connection:
            connection.exec_driver_sql(f"UPDATE project SET name = '{number}'")
        with database.reading(second) as connection:
            assert connection.exec_driver_sql("SELECT name FROM project").scalar() == str(number)
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() != "wal"
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
    first.dispose()
    second.dispose()


def test_a_call_that_is_in_a_hurry_does_not_wait_for_others(
    store: ProjectStore, folder: Path, blank_page: Page
) -> None:
    new = edits.add_regions(blank_page, [line(0, 0)])
    store.hurry(0.01)
    with closing(sqlite3.connect(folder / "labeler.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="keeps it locked"):
            store.journal.record(changes.difference(blank_page, new), "Edit", author="ann")
    assert store.pages.load(blank_page.id) == blank_page
