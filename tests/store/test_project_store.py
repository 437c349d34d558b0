"""Opening and creating projects, and what is said when that is not possible."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event, make_url

from db import database
from labeler.core import changes, edits
from labeler.core.annotation import Page
from labeler.core.errors import ProjectError
from labeler.store.activity import Activity
from labeler.store.homes import home_of
from labeler.store.place import Place
from labeler.store.project_store import ProjectStore
from labeler.store.transactions import Transactions
from labeler.store.urls import url_of
from tests.builders import line


def execute(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / "labeler.db")) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def draw(store: ProjectStore, page: Page, count: int) -> Page:
    new = edits.add_regions(page, [line(0, y) for y in range(count)])
    store.journal.record(changes.difference(page, new), "Draw", author="ann")
    return new


@pytest.mark.parametrize("name", ["project", "with space", "ünï 漢字", "100%41?a=b#c&d", "a'b"])
def test_a_project_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "deep" / name
    with ProjectStore.create(url_of(folder)) as store:
        created = store.info()
    with ProjectStore.open(url_of(folder)) as store:
        assert store.info() == created
    assert created.name == name
    assert (folder / "labeler.db").is_file()


def test_settings_hold_any_json(store: ProjectStore) -> None:
    assert store.setting("a") is None
    assert store.setting("a", 3) == 3
    for value in ({"x": [1, None, "ü"]}, None, False, "text"):
        store.set_setting("a", value)
        assert store.setting("a", 3) == value


def test_a_project_is_not_made_twice(store: ProjectStore, folder: Path, blank_page: Page) -> None:
    page = draw(store, blank_page, 3)
    with pytest.raises(ProjectError, match="is a project already"):
        ProjectStore.create(url_of(folder))
    assert store.pages.load(page.id) == page


def test_a_project_whose_creation_was_killed_can_be_created_again(tmp_path: Path) -> None:
    (tmp_path / "labeler.db").touch()
    with pytest.raises(ProjectError, match="not of Labeler"):
        ProjectStore.open(url_of(tmp_path))
    ProjectStore.create(url_of(tmp_path)).close()
    execute(tmp_path, "DELETE FROM project")
    with pytest.raises(ProjectError, match="Create the project again"):
        ProjectStore.open(url_of(tmp_path))
    ProjectStore.create(url_of(tmp_path)).close()
    ProjectStore.open(url_of(tmp_path)).close()


def test_a_folder_without_a_project(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="is not a project"):
        ProjectStore.open(url_of(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    content = b"an ordinary text file, long enough to have a header " * 99
    (tmp_path / "labeler.db").write_bytes(content)
    for call in (ProjectStore.open, ProjectStore.create):
        with pytest.raises(ProjectError, match="not a database"):
            call(url_of(tmp_path))
    assert (tmp_path / "labeler.db").read_bytes() == content


def test_a_database_of_another_program(tmp_path: Path) -> None:
    execute(tmp_path, "CREATE TABLE bookmarks (id INTEGER)")
    for call in (ProjectStore.open, ProjectStore.create):
        with pytest.raises(ProjectError, match="not of Labeler"):
            call(url_of(tmp_path))


def test_a_project_of_a_newer_program(folder: Path) -> None:
    execute(folder, "UPDATE alembic_version SET version_num = '9999'")
    before = sorted(folder.iterdir())
    with pytest.raises(ProjectError, match="newer version of Labeler"):
        ProjectStore.open(url_of(folder))
    assert sorted(folder.iterdir()) == before


def test_a_damaged_project(folder: Path) -> None:
    file = folder / "labeler.db"
    content = bytearray(file.read_bytes())
    content[100:] = b"\xa5" * (len(content) - 100)
    file.write_bytes(content)
    with pytest.raises(ProjectError, match=r"damaged|not a database"):
        ProjectStore.open(url_of(folder))


def test_a_place_where_no_folder_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ProjectError, match="cannot be made a folder"):
        ProjectStore.create(url_of(tmp_path / "file" / "project"))


def test_a_database_that_another_program_keeps_locked(folder: Path) -> None:
    engine = database.connect(url_of(folder), busy_seconds=0.01)
    place = Place(folder / "labeler.db", "ann")
    transactions = Transactions(engine, Activity("ann"), place, str(folder / "labeler.db"))
    with closing(sqlite3.connect(folder / "labeler.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectError, match="Close the other program"), transactions.write():
            pass
        with transactions.read() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM project").scalar() == 1
    with transactions.write():
        pass
    engine.dispose()


def test_a_disk_that_is_full(folder: Path, tmp_path: Path) -> None:
    engine = database.connect(url_of(folder))
    used = (folder / "labeler.db").stat().st_size // 4096
    limit = [used + 10]

    def be_full(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {limit[0]}")

    event.listen(engine, "connect", be_full)
    store = ProjectStore(engine, home_of(make_url(url_of(folder))))
    (page_id,) = store.pages.add([(tmp_path / "a.png", 0)])
    page = store.pages.load(page_id)
    with pytest.raises(ProjectError, match="disk is full"):
        draw(store, page, 500)
    assert store.pages.load(page_id) == page
    assert store.journal.history(page_id) == []
    limit[0] = 100_000
    store.close()
    assert draw(store, page, 500) == store.pages.load(page_id)
    store.close()


@pytest.mark.skipif(
    os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="this user may write anywhere",
)
def test_a_folder_that_may_not_be_written(folder: Path) -> None:
    (folder / "labeler.db").chmod(0o444)
    folder.chmod(0o555)
    try:
        with pytest.raises(ProjectError, match=r"permissions|may be written"):
            ProjectStore.open(url_of(folder)).set_setting("a", 1)
    finally:
        folder.chmod(0o755)


def test_a_database_that_may_not_be_written(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "labeler.db")) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    engine = database.connect(url_of(folder))
    event.listen(engine, "connect", lambda c, _: c.execute("PRAGMA query_only = ON"))
    with pytest.raises(ProjectError, match="Check the permissions"):
        ProjectStore(engine, home_of(make_url(url_of(folder)))).set_setting("a", 1)
    engine.dispose()


def test_a_server_needs_to_be_told_where_the_files_are() -> None:
    with pytest.raises(ProjectError, match="in which folder"):
        ProjectStore.open("postgresql+psycopg://someone:secret@somewhere/project")
