"""What stands where a project was: written only if it holds what was stored."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from labeler.core import changes, edits
from labeler.core.annotation import Page
from labeler.core.errors import StorageError
from labeler.store.place import Identity, Place
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.builders import line


def test_a_folder_that_is_gone_is_not_made_anew(
    store: ProjectStore, folder: Path, tmp_path: Path, blank_page: Page
) -> None:
    away = folder.rename(tmp_path / "away")
    edit = changes.difference(blank_page, edits.set_note(blank_page, "x"))
    with pytest.raises(StorageError, match="is gone: it was moved"):
        store.journal.record(edit, "Edit", author="ann")
    with pytest.raises(StorageError, match="is gone: it was moved"):
        store.pages.load(blank_page.id)
    assert not folder.exists()
    away.rename(folder)
    store.journal.record(edit, "Edit", author="ann")
    assert store.pages.load(blank_page.id).note == "x"


def rewrite(store: ProjectStore, page: Page, note: str) -> None:
    """Give a page a note."""
    edit = changes.difference(page, edits.set_note(page, note))
    store.journal.record(edit, "Edit", author="ann")


def copied(folder: Path, out: Path) -> Path:
    """Copy a project that is open as a whole."""
    out.mkdir()
    with (
        closing(sqlite3.connect(folder / "labeler.db")) as old,
        closing(sqlite3.connect(out / "labeler.db")) as new,
    ):
        old.backup(new)
    return out


@pytest.mark.parametrize("in_place", [True, False])
def test_an_older_copy_that_takes_the_place_is_not_written(
    store: ProjectStore, folder: Path, tmp_path: Path, blank_page: Page, in_place: bool
) -> None:
    older = copied(folder, tmp_path / "older")
    rewrite(store, blank_page, "stored")
    newer = copied(folder, tmp_path / "newer")
    page = store.pages.load(blank_page.id)
    put(older, folder, in_place)
    with pytest.raises(StorageError, match="is an older copy of the project"):
        rewrite(store, page, "lost")
    put(newer, folder, in_place)
    rewrite(store, page, "goes on")
    assert store.pages.load(page.id).note == "goes on"


def put(copy: Path, folder: Path, in_place: bool) -> None:
    """Let a copy of a project take its place: as other files, or as other content of the same."""
    if not in_place:
        folder.rename(folder.with_name(f"before {copy.name}"))
        shutil.copytree(copy, folder)
        return
    with (
        closing(sqlite3.connect(copy / "labeler.db")) as new,
        closing(sqlite3.connect(folder / "labeler.db")) as old,
    ):
        new.backup(old)


def test_a_copy_that_somebody_went_on_with_lacks_what_was_stored_here(
    store: ProjectStore, folder: Path, tmp_path: Path, blank_page: Page
) -> None:
    other = copied(folder, tmp_path / "other")
    rewrite(store, blank_page, "stored here")
    with ProjectStore.open(url_of(other)) as elsewhere:
        for note in "abc":
            rewrite(elsewhere, elsewhere.pages.load(blank_page.id), note)
    put(other, folder, in_place=False)
    with pytest.raises(StorageError, match="is an older copy"):
        rewrite(store, store_page(other, blank_page), "lost")


def store_page(folder: Path, page: Page) -> Page:
    """Return a page as another project has it."""
    with ProjectStore.open(url_of(folder)) as store:
        return store.pages.load(page.id)


def test_another_project_in_the_place_is_not_written(
    store: ProjectStore, folder: Path, blank_page: Page
) -> None:
    folder.rename(folder.with_name("away"))
    ProjectStore.create(url_of(folder)).close()
    with pytest.raises(StorageError, match="Another project stands at"):
        rewrite(store, blank_page, "x")


def test_a_project_that_comes_back_as_another_file_is_gone_on_with(
    store: ProjectStore, folder: Path, tmp_path: Path, blank_page: Page
) -> None:
    rewrite(store, blank_page, "stored")
    put(copied(folder, tmp_path / "copy"), folder, in_place=False)
    page = store.pages.load(blank_page.id)
    rewrite(store, page, "goes on")
    with ProjectStore.open(url_of(folder)) as again:
        assert again.pages.load(page.id).note == "goes on"


def test_what_goes_while_it_is_written_is_not_called_stored(
    store: ProjectStore, folder: Path, blank_page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = Place.content

    def go_away(place: Place, connection: Connection) -> object:
        folder.rename(folder.with_name("away"))
        return content(place, connection)

    monkeypatch.setattr(Place, "content", go_away)
    with pytest.raises(StorageError, match="is gone"):
        rewrite(store, blank_page, "x")
    monkeypatch.undo()
    assert store_page(folder.with_name("away"), blank_page).note == ""


def test_an_edit_that_was_stored_after_all_is_stored_once(
    store: ProjectStore, folder: Path, blank_page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    check, calls = Place.check, []

    def go_away_at_the_end(place: Place, identity: Identity) -> None:
        calls.append(folder.exists())
        if len(calls) == 2:  # the transaction is over
            folder.rename(folder.with_name("away"))
        check(place, identity)

    edit = changes.difference(blank_page, edits.add_regions(blank_page, [line(0, 0, "a")]))
    with monkeypatch.context() as patch:
        patch.setattr(Place, "check", go_away_at_the_end)
        with pytest.raises(StorageError, match="is gone"):
            store.journal.record(edit, "Draw", author="ann", seen=blank_page)
    folder.with_name("away").rename(folder)
    store.journal.record(edit, "Draw", author="ann", seen=blank_page)
    assert [region.id for region in store.pages.load(blank_page.id).regions] == ["a"]
    assert len(store.journal.history(blank_page.id)) == 1
