"""One row that cannot be read: its page is named, everything else goes on, the row stays."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from labeler.core import changes, edits
from labeler.core.annotation import Page
from labeler.core.errors import DamagedPage, DamagedProject
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.builders import line

ROWS = {
    "half an outline": "UPDATE region SET polygon = '[1, 2, 3' WHERE page_id = 1",
    "an outline of words": """UPDATE region SET polygon = '["a","b","c","d","e","f"]'""",
    "too few numbers": "UPDATE region SET polygon = '[1, 2]' WHERE page_id = 1",
    "no number at all": "UPDATE region SET polygon = '[1, 2, NaN, 3, 4, 5]' WHERE page_id = 1",
    "an endless number": "UPDATE region SET polygon = '[1, 2, 1e999, 3, 4, 5]' WHERE page_id = 1",
    "an endless sum": "UPDATE region SET polygon = '[1e308, 2, 1e308, 3, 4, 5]' WHERE page_id = 1",
    "an unknown level": "UPDATE region SET level = 'lime' WHERE page_id = 1",
    "text that is no text": "UPDATE region SET text = x'ff00' WHERE page_id = 1",
    "text that is no UTF-8": "UPDATE region SET text = CAST(x'41ff' AS TEXT) WHERE page_id = 1",
    "an unknown source": "UPDATE region SET text_source = 'persom' WHERE page_id = 1",
    "an unknown state": "UPDATE page SET state = 'accented' WHERE id = 1",
    "no list of proposals": "UPDATE page SET dismissed = '{' WHERE id = 1",
    "a list of words": """UPDATE page SET dismissed = '["a"]' WHERE id = 1""",
    "a size of letters": "UPDATE page SET width = 'wide' WHERE id = 1",
    "a note that is no UTF-8": "UPDATE page SET note = CAST(x'41ff' AS TEXT) WHERE id = 1",
    "no moment": "UPDATE page SET changed = 'yesterday' WHERE id = 1",
    "no moment of removal": "UPDATE page SET removed = 'today?' WHERE id = 1",
    "a number as moment of removal": "UPDATE page SET removed = 7 WHERE id = 1",
    "no image": "DELETE FROM image WHERE id = 1",
    "no name of the image": "UPDATE image SET name = x'00' WHERE id = 1",
}
DAMAGES_ALL = {"an outline of words"}


def damage(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "labeler.db")) as connection, connection:
        assert connection.execute(statement).rowcount


def labels(folder: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "labeler.db")) as connection:
        connection.text_factory = bytes
        rows = connection.execute("SELECT * FROM region ORDER BY page_id, id").fetchall()
        return rows + connection.execute("SELECT id, state, note, width FROM page").fetchall()


@pytest.fixture
def worked_on(folder: Path, store: ProjectStore, new_page: Callable[[], Page]) -> list[int]:
    """Two pages, a line on each."""
    pages = [new_page(), new_page()]
    for page in pages:
        after = edits.add_regions(page, [line(10, 10, f"line{page.id}")])
        store.journal.record(changes.difference(page, after), "Draw", author="ann")
    store.close()
    return [page.id for page in pages]


@pytest.mark.parametrize("kind", ROWS)
def test_one_bad_row_costs_its_page_only(folder: Path, worked_on: list[int], kind: str) -> None:
    first, second = worked_on
    damage(folder, ROWS[kind])
    before = labels(folder)
    with ProjectStore.open(url_of(folder)) as store:
        store.damage.find()
        store.pages.entries()
        with pytest.raises(DamagedPage, match="Check and repair"):
            store.pages.load(first)
        entries = {entry.id: entry for entry in store.pages.entries()}
        assert entries[first].damage
        shown = store.pages.load_readable(first)
        after = edits.set_note(shown, "mine")
        with pytest.raises(DamagedPage):
            store.journal.record(changes.difference(shown, after), "Note", author="ann")
        with pytest.raises(DamagedPage):
            store.journal.undo(first)
        if kind not in DAMAGES_ALL:
            assert not entries[second].damage
            page = store.pages.load(second)
            assert store.journal.undo(second) is not None
            assert store.journal.redo(second) is not None
            assert store.pages.load(second) == page
    assert labels(folder) == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET delta = '{'",
        "UPDATE journal SET delta = '[]'",
        "UPDATE journal SET created = 'then'",
        "UPDATE journal SET text = x'ff'",
        "UPDATE setting SET value = '{'",
        "UPDATE project SET created = '?', name = x'ff'",
    ],
)
def test_a_bad_row_beside_the_labels_keeps_no_page_from_anybody(
    folder: Path, worked_on: list[int], statement: str
) -> None:
    damage(folder, statement)
    with ProjectStore.open(url_of(folder)) as store:
        store.info()
        assert not store.damage.find()
        for page_id in worked_on:
            page = store.pages.load(page_id)
            assert len(page.regions) == 1
            store.journal.history(page_id)
            store.journal.last_by_others(page_id)
            note = changes.difference(page, edits.set_note(page, "goes on"))
            store.journal.record(note, "Note", author="ann")
            assert store.journal.undo(page_id) is not None


def test_no_more_is_told_of_a_row_than_anybody_reads(folder: Path, worked_on: list[int]) -> None:
    endless = "lime " * 10_000
    damage(folder, f"UPDATE region SET level = '{endless}' WHERE page_id = 1")
    with ProjectStore.open(url_of(folder)) as store:
        with pytest.raises(DamagedPage) as told:
            store.pages.load(worked_on[0])
        (sentence,) = store.pages.entry(worked_on[0]).damage
    assert "lime" in sentence
    assert len(sentence) < 500
    assert len(str(told.value)) < 700


def test_a_page_whose_removal_cannot_be_read_is_not_brought_back(
    folder: Path, worked_on: list[int]
) -> None:
    first, second = worked_on
    with ProjectStore.open(url_of(folder)) as store:
        store.pages.remove([first, second])
    damage(folder, "UPDATE page SET removed = x'00' WHERE id = 1")
    with ProjectStore.open(url_of(folder)) as store:
        index = store.pages.index()
        assert list(index.ids) == [first]
        assert store.pages.restore() == [second]
        assert [bool(entry.damage) for entry in store.pages.entries()] == [True, False]


def test_what_an_entry_says_no_more_is_not_taken_back(folder: Path, worked_on: list[int]) -> None:
    damage(folder, "UPDATE journal SET delta = '{'")
    with ProjectStore.open(url_of(folder)) as store:
        with pytest.raises(DamagedPage, match="Check and repair"):
            store.journal.undo(worked_on[0])
        assert len(store.pages.load(worked_on[0]).regions) == 1


@pytest.mark.parametrize("table", ["region", "page", "reading", "project", "alembic_version"])
def test_a_missing_table_is_named_with_the_way_out(
    folder: Path, worked_on: list[int], table: str
) -> None:
    with closing(sqlite3.connect(folder / "labeler.db")) as connection, connection:
        connection.execute(f"DROP TABLE {table}")
    with pytest.raises(DamagedProject, match="Check and repair"):
        ProjectStore.open(url_of(folder))


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER mine AFTER INSERT ON journal BEGIN DELETE FROM region; END",
        "CREATE VIEW mine AS SELECT 1",
    ],
)
def test_what_works_by_itself_in_a_database_is_named_before_it_can(
    folder: Path, worked_on: list[int], statement: str
) -> None:
    with closing(sqlite3.connect(folder / "labeler.db")) as connection, connection:
        connection.execute(statement)
    with pytest.raises(DamagedProject, match=r"mine\. Check and repair"):
        ProjectStore.open(url_of(folder))
