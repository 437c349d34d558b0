"""A project on a PostgreSQL server: many write at once, nothing is lost, and errors say what to do."""

import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect

from db import database, migrating
from db.schema import Base
from labeler.app.opening import folder_on_server
from labeler.app.outbox import Outbox, Waiting
from labeler.core import changes, edits
from labeler.core.annotation import Page
from labeler.core.changes import Changes
from labeler.core.errors import ProjectError, ReadOnlyProject, StorageError
from labeler.core.records import ADDRESS_FILE
from labeler.lab.base.own_server import OwnServer
from labeler.store import urls
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.builders import line
from tests.fakes.servers import copied, named_in

ADDED = 12
"""Lines that each of several writers draws."""


@pytest.fixture
def address(blank_database: OwnServer) -> str:
    return copied(blank_database)


@pytest.fixture
def folder(address: str, tmp_path: Path) -> Path:
    return named_in(tmp_path / "project", address)


@pytest.fixture
def store(folder: Path) -> Iterator[ProjectStore]:
    with opened(folder) as store:
        yield store


@pytest.fixture
def pages(store: ProjectStore, tmp_path: Path) -> list[Page]:
    ids = store.pages.add([(tmp_path / f"{number}.png", 0) for number in range(2)])
    return [store.pages.load(key) for key in ids]


def opened(folder: Path, **options: object) -> ProjectStore:
    return ProjectStore.open(url_of(folder), folder=folder, **options)


def draw(store: ProjectStore, page: Page, key: str) -> Changes:
    edit = changes.difference(page, edits.add_regions(page, [line(0, 0, key)]))
    return store.journal.record(edit, "Draw", author="ann")


def test_many_who_draw_on_one_page_and_on_others_lose_nothing(
    store: ProjectStore, folder: Path, pages: list[Page]
) -> None:
    def work(name: str) -> None:
        with opened(folder) as own:
            for number in range(ADDED):
                draw(own, pages[number % 2], f"{name} {number}")
                if number % 4 == 3:
                    assert own.journal.undo(pages[1].id) is not None

    names = "abcd"
    with ThreadPoolExecutor(len(names)) as pool:
        list(pool.map(work, names))
    kept = [0, 2, 4, 6, 8, 10], [1, 5, 9]
    for page, numbers in zip(pages, kept, strict=True):
        regions = store.pages.load(page.id).regions
        assert {one.id for one in regions} == {f"{a} {n}" for a in names for n in numbers}
        assert len(store.journal.history(page.id)) == len(names) * ADDED // 2
    revision, written = store.pages.written_since(0)
    assert written.keys() == {page.id for page in pages}
    assert revision >= len(names) * ADDED


def test_who_writes_one_page_keeps_nobody_from_another(
    store: ProjectStore, folder: Path, pages: list[Page]
) -> None:
    with opened(folder) as other, store._transactions.write_page(pages[0].id):
        other.hurry(0.2)
        draw(other, pages[1], "free")
        with pytest.raises(StorageError, match="keeps it locked"):
            draw(other, pages[0], "busy")
    assert [len(store.pages.load(page.id).regions) for page in pages] == [0, 1]


def test_news_of_a_transaction_that_lasts_longer_is_not_overtaken(
    store: ProjectStore, folder: Path, pages: list[Page]
) -> None:
    with opened(folder) as slow, opened(folder) as quick:
        while store.has_news():
            store.news()
        with slow._transactions.write_page(pages[0].id) as connection:
            slow._activity.touch(connection, [pages[0].id])
            draw(quick, pages[1], "quick")
            assert heard(store) == {pages[1].id}
        assert heard(store) == {pages[0].id}
        assert not store.has_news()


def heard(store: ProjectStore) -> frozenset[int]:
    until = time.monotonic() + 30
    while not store.has_news():
        assert time.monotonic() < until, "nothing was heard"
        time.sleep(0.01)
    return store.news().page_ids


def test_what_one_does_oneself_is_no_news(store: ProjectStore, pages: list[Page]) -> None:
    assert not store.has_news()
    draw(store, pages[0], "own")
    assert not store.has_news()


def test_edits_wait_while_the_server_is_away_and_are_stored_when_it_is_back(
    store: ProjectStore, server: OwnServer, pages: list[Page]
) -> None:
    outbox = Outbox(lambda edit: store.journal.record(edit.changes, edit.text, author="ann"))
    page = pages[0]
    store.has_news()
    server.stop()
    try:
        for key in ("first", "second"):
            new = edits.add_regions(page, [line(0, 0, key)])
            outbox.put(Waiting(page, changes.difference(page, new), "Draw", None))
            page = new
        assert len(outbox) == 2
        assert "does not answer" in outbox.trouble
        assert outbox.seen(pages[0]).regions == page.regions
        with pytest.raises(StorageError, match="does not answer"):
            store.pages.load(page.id)
    finally:
        server.start()
    assert outbox.send() == []
    assert len(outbox) == 0
    assert store.pages.load(page.id).regions == page.regions
    assert len(store.journal.history(page.id)) == 2


def test_an_edit_whose_answer_was_lost_is_stored_once(
    store: ProjectStore, pages: list[Page]
) -> None:
    page = pages[0]
    edit = changes.difference(page, edits.add_regions(page, [line(0, 0, "a")]))
    store.journal.record(edit, "Draw", author="ann")
    again = store.journal.record(edit, "Draw", author="ann")
    assert again.is_empty
    assert len(store.journal.history(page.id)) == 1


def test_old_tables_are_brought_up_to_date_once_by_whoever_comes_first(
    server: OwnServer, tmp_path: Path
) -> None:
    address = server.new_database("earlier")
    engine = database.connect(address)
    migrating.make(engine, "0004")
    with database.writing(engine) as connection:
        connection.exec_driver_sql(
            "INSERT INTO image VALUES (1, 'a.png', 'a.png', 1, 'hash');"
            "INSERT INTO page (id, image_id, frame, problem, state, author, note, dismissed) "
            "VALUES (1, 1, 0, '', 'accepted', 'ann', '', '[]');"
            "INSERT INTO project VALUES (1, 'u', 'earlier', now(), '0.0')"
        )
    folder = named_in(tmp_path / "project", address)
    with ThreadPoolExecutor(2) as pool:
        for store in pool.map(lambda _: opened(folder), range(2)):
            assert store.pages.load(1).picture is not None
            store.close()
    with database.reading(engine) as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, Base.metadata) == []
    assert migrating.revision(engine) == migrating.revisions()[-1]
    assert set(inspect(engine).get_table_names()) == {*Base.metadata.tables, "alembic_version"}
    engine.dispose()


def test_what_is_missing_or_wrong_is_said_with_what_to_do(
    server: OwnServer, tmp_path: Path, address: str
) -> None:
    server.demand_password("visitor", "right")
    database_name = urls.parsed(address).database
    cases = {
        server.address("nowhere"): "no such database.*createdb",
        server.address(str(database_name), "visitor:wrong"): "refuses the user or the password",
        server.address(str(database_name), "nobody_known"): "refuses the user or the password",
        server.address(str(database_name), "visitor"): "with the right password",
        server.address(
            str(database_name), "visitor:right"
        ): f"{database_name}: You may not do that here.* for the rights",
        server.address("postgres"): "not of Labeler",
        f"postgresql://owner@/x?host={tmp_path}": "does not answer",
        "postgresql://owner@nowhere.invalid/x": "no server of that name",
    }
    for number, (wrong, expected) in enumerate(cases.items()):
        with pytest.raises(ProjectError, match=f"(?s){expected}") as raised:
            ProjectStore.open(wrong, folder=tmp_path / f"{number}")
        assert "wrong" not in str(raised.value).replace("what is wrong", "")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("ALTER ROLE guest CONNECTION LIMIT 0", "too many connections"),
        ("ALTER ROLE guest NOLOGIN", "does not let this user in"),
        ("ALTER DATABASE guests CONNECTION LIMIT 0", "too many connections"),
        ("ALTER DATABASE guests ALLOW_CONNECTIONS false", "not currently accepting connections"),
        ("REVOKE CONNECT ON DATABASE guests FROM public", "Ask .* for the rights"),
        ("SELECT", "unrecognized .*nonsense"),
    ],
)
def test_who_is_not_let_in_hears_the_true_reason(
    server: OwnServer, tmp_path: Path, change: str, expected: str
) -> None:
    server.tell("DROP DATABASE IF EXISTS guests")
    server.tell("DROP ROLE IF EXISTS guest")
    server.tell("CREATE ROLE guest LOGIN")
    address = server.new_database("guests").replace("owner@", "guest@")
    server.tell(change)
    settings = "&options=-cnonsense%3D1" if change == "SELECT" else ""
    with pytest.raises(ProjectError, match=expected):
        ProjectStore.open(address + settings, folder=tmp_path / "project")


def test_a_database_that_cannot_keep_every_character_is_refused(
    server: OwnServer, tmp_path: Path
) -> None:
    address = server.new_database(
        "narrow", "ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
    )
    with pytest.raises(ProjectError, match="encoding UTF8"):
        ProjectStore.create(address, folder=tmp_path / "project")


def test_who_may_only_read_looks_at_a_copy(
    store: ProjectStore, server: OwnServer, address: str, pages: list[Page], tmp_path: Path
) -> None:
    draw(store, pages[0], "a")
    name = str(urls.parsed(address).database)
    server.tell("CREATE ROLE reader LOGIN")
    server.tell("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader", name)
    with ProjectStore.open(server.address(name, "reader"), folder=tmp_path / "reader") as looked_at:
        assert looked_at.is_read_only
        assert "right to write" in looked_at.obstacle
        assert [one.id for one in looked_at.pages.load(pages[0].id).regions] == ["a"]
        with pytest.raises(ReadOnlyProject):
            draw(looked_at, looked_at.pages.load(pages[0].id), "b")


def test_without_its_package_the_program_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(ProjectError, match="labeler\\[postgresql\\]"):
        ProjectStore.open("postgresql://someone@somewhere/project", folder=tmp_path / "project")


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://ann:se%40cret@db.example:5433/team",
        "postgresql://ann@db.example:5433/team?password=se%40cret",
        "PostgreSQL+psycopg://ann:se%40cret@db.example:5433/team",
    ],
)
def test_a_password_is_kept_in_memory_and_written_nowhere(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("LABELER_PASSWORDS", raising=False)
    folder = urls.folder_of(text)
    assert folder.name == "team"
    written = [file.read_text() for file in tmp_path.rglob("*") if file.is_file()]
    assert written == ["postgresql://ann@db.example:5433/team\n"]
    assert "cret" not in str(folder)
    assert urls.name_of(folder) == "postgresql://ann@db.example:5433/team"
    engine = database.connect(url_of(folder))
    assert engine.url.password == "se@cret"
    assert "se%40cret" not in repr(engine)


@pytest.mark.parametrize(
    "text", ["postgresql://", "postgresql://host", "postgresql://a:secret@h:port/x", "mysql://h/x"]
)
def test_what_is_no_address_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(ProjectError, match="postgresql://user@host/database") as raised:
        urls.folder_of(text)
    assert "secret" not in str(raised.value)


def test_a_password_that_was_mistyped_is_forgotten(
    address: str, server: OwnServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LABELER_PASSWORDS", "{}")
    server.demand_password("member", "right")
    server.tell("GRANT owner TO member")
    address = address.replace("owner@", "member@")
    for password in ("wrong", ""):
        with pytest.raises(ProjectError, match="refuses the user or the password"):
            folder_on_server(address, password)
    folder_on_server(address, "right")
    with pytest.raises(ProjectError, match="refuses the user or the password"):
        folder_on_server(address, "wrong")
    folder_on_server(address, "")
    monkeypatch.delenv("LABELER_PASSWORDS")
    monkeypatch.setenv("PGPASSWORD", "right")
    with pytest.raises(ProjectError, match="refuses the user or the password"):
        folder_on_server(address, "wrong")
    folder_on_server(address, "")


@pytest.mark.parametrize("password", ["se@cret", "s@e@cret", "se@/cret"])
def test_a_password_that_ends_too_early_is_refused_and_written_nowhere(
    password: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with pytest.raises(ProjectError, match="Write %40") as raised:
        urls.folder_of(f"postgresql://ann:{password}@db.example/team")
    assert "cret" not in str(raised.value)
    assert list(tmp_path.rglob("*")) == []


def test_two_servers_never_share_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    texts = [
        "h/x",
        "h:5433/x",
        "h/X",
        "h/x%2F..",
        "h/..",
        "h/x?options=-csearch_path%3Da",
        "/x?host=/run",
    ]
    folders = [urls.folder_of(f"postgresql://{text}") for text in texts]
    assert len(set(folders)) == len(texts)
    assert all((folder / ADDRESS_FILE).is_file() for folder in folders)
    assert all(len(folder.relative_to(tmp_path).parts) == 4 for folder in folders)
    assert urls.folder_of("postgresql://ann@h:5432/x") == folders[0]


def test_a_folder_with_a_database_of_its_own_is_not_taken(tmp_path: Path) -> None:
    ProjectStore.create(url_of(tmp_path)).close()
    with pytest.raises(ProjectError, match="a database of its own"):
        urls.settle(tmp_path, urls.parsed("postgresql://h/x"))
