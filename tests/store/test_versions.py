"""Versions of pages, on both kinds of database."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.core import edits
from labeler.core.annotation import Page, ReviewState
from labeler.core.changes import difference
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.errors import EditConflict
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.builders import line, quad


def opened(folder: Path, author: str) -> ProjectStore:
    return ProjectStore.open(url_of(folder), folder=folder, author=author)


def test_the_second_person_begins_as_the_first_one_did_and_has_it_alone(
    folder: Path, store: ProjectStore, new_page: Callable[[], Page]
) -> None:
    page = new_page()
    found = Detection(
        (400, 300),
        (FoundLine(quad(10, 10), 0.9, 5),),
        (FoundCharacter(quad(10, 10, 10, 20), 0.8, 0),),
    )
    store.proposals.record(page.id, found, model_id=None, settings=None)
    page = store.pages.load(page.id)
    done = edits.add_regions(page, [line(10, 10, text="secret")])
    done = edits.set_state(done, ReviewState.ACCEPTED)
    store.journal.record(difference(page, done), "Accept page", author="ann")
    version_id = store.versions.make(page.id)
    assert version_id is not None
    with opened(folder, "bob") as bob, opened(folder, "cleo") as cleo:
        assert [one.id for one in bob.pages.entries()] == [version_id]
        assert [one.id for one in cleo.pages.entries()] == [version_id]
        blank = bob.pages.load(version_id)
        assert (blank.regions, blank.state) == ((), ReviewState.PROPOSED)
        proposed, character = bob.proposals.of_page(version_id)
        assert (proposed.score, character.line_id) == (0.9, proposed.id)
        bob.journal.record(difference(blank, edits.set_note(blank, "x")), "Note", author="bob")
        news = cleo.news()
        assert version_id in news.removed
        assert page.id in news.page_ids
        assert [one.id for one in cleo.pages.entries()] == [page.id]
        changes = difference(blank, replace(blank, note="y"))
        with pytest.raises(EditConflict, match="bob annotates"):
            cleo.journal.record(changes, "Note", author="cleo")


def test_a_version_stays_about_the_frame_of_its_page(store: ProjectStore, tmp_path: Path) -> None:
    first, second = store.pages.add([(tmp_path / "scan.tif", frame) for frame in (0, 1)])
    for key in (first, second):
        page = store.pages.load(key)
        done = edits.set_state(edits.add_regions(page, [line(10, 10)]), ReviewState.ACCEPTED)
        store.journal.record(difference(page, done), "Accept page", author="ann")
    version_id = store.versions.make(first)
    assert version_id is not None
    assert store.frames.place({first: 1, second: 0})
    assert [store.pages.entry(key).frame for key in (first, second, version_id)] == [1, 0, 1]
