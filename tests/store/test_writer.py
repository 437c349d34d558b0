"""Several openings of one project: whose edits undo takes back, and what each hears of the others."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from labeler.core import changes, edits
from labeler.core.annotation import Page, ReviewState
from labeler.core.detection import Detection, FoundLine
from labeler.core.errors import EditConflict
from labeler.store.journal import EditState
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.builders import line, quad
from tests.store.rival_process import COUNTER, MOVER, Rival, traces_of, with_lines


def save(
    store: ProjectStore, before: Page, after: Page, author: str = "ann", gesture: str | None = None
) -> Page:
    """Record an edit; return the page as it is then."""
    edit = changes.difference(before, after)
    store.journal.record(edit, "Edit", author=author, gesture=gesture)
    return store.pages.load(before.id)


def draw(store: ProjectStore, page: Page, name: str, author: str = "ann") -> Page:
    return save(store, page, edits.add_regions(page, [line(0, 0, name)]), author)


def names(store: ProjectStore, page: Page) -> list[str]:
    return [region.id for region in store.pages.load(page.id).regions]


@pytest.fixture
def other(store: ProjectStore, folder: Path) -> Iterator[ProjectStore]:
    """The same project, opened once more."""
    with ProjectStore.open(url_of(folder), folder=folder) as other:
        yield other


def test_undo_and_redo_leave_what_others_do_alone(
    store: ProjectStore, other: ProjectStore, blank_page: Page
) -> None:
    page = draw(store, blank_page, "a")
    page = draw(other, page, "b")
    draw(store, page, "c")
    for _ in range(2):
        assert store.journal.undo(page.id)
    assert store.journal.undo(page.id) is store.journal.undo_text(page.id) is None
    assert names(store, page) == ["b"]
    assert store.pages.load(page.id).state is ReviewState.IN_WORK
    assert other.journal.redo_text(page.id) is None
    assert other.journal.undo(page.id)
    assert names(store, page) == []
    for _ in range(2):
        assert store.journal.redo(page.id)
    assert names(store, page) == ["a", "c"]
    assert other.journal.redo(page.id)
    assert set(names(store, page)) == {"a", "b", "c"}


def test_an_edit_that_others_went_on_with_cannot_be_taken_back_but_the_one_before_can(
    store: ProjectStore, other: ProjectStore, blank_page: Page
) -> None:
    page = draw(store, blank_page, "a")
    page = save(store, page, edits.set_note(page, "blurred"))
    page = save(store, page, edits.move_regions(page, {"a"}, 5, 5))
    theirs = save(other, page, edits.move_regions(page, {"a"}, 0, 9), "bob")
    with pytest.raises(EditConflict, match=r"bob changed the outline of a line .* not taken back"):
        store.journal.undo(page.id)
    assert store.pages.load(page.id) == theirs
    assert store.journal.undo(page.id)
    assert store.pages.load(page.id) == edits.set_note(theirs, "")
    states = [entry.state for entry in store.journal.history(page.id)]
    assert states == [EditState.DONE, EditState.UNDONE, EditState.SETTLED, EditState.DONE]


def test_a_gesture_ends_where_somebody_else_edits(
    store: ProjectStore, other: ProjectStore, blank_page: Page
) -> None:
    page = draw(store, blank_page, "a")
    page = save(store, page, edits.move_regions(page, {"a"}, 1, 0), gesture="drag")
    page = save(other, page, edits.set_note(page, "b"))
    page = save(store, page, edits.move_regions(page, {"a"}, 1, 0), gesture="drag")
    page = save(store, page, edits.move_regions(page, {"a"}, 1, 0), gesture="drag")
    assert len(store.journal.history(page.id)) == 4
    store.journal.undo(page.id)
    assert store.pages.load(page.id).region("a").polygon[0] == (1, 0)


def test_after_a_restart_ones_own_edits_can_be_taken_back_and_nobody_elses(
    store: ProjectStore, folder: Path, blank_page: Page
) -> None:
    with ProjectStore.open(url_of(folder), folder=folder) as first:
        page = draw(first, blank_page, "mine")
        page = draw(first, page, "bob's", "bob")
        draw(store, page, "of a window that is still open")
    with ProjectStore.open(url_of(folder), folder=folder, author="ann") as again:
        assert again.journal.undo(page.id)
        assert again.journal.undo(page.id) is None
    assert names(store, page) == ["bob's", "of a window that is still open"]


@pytest.mark.of_files
def test_a_window_that_was_killed_is_no_longer_open(
    store: ProjectStore, folder: Path, blank_page: Page
) -> None:
    draw(store, blank_page, "a")
    (lock,) = (folder / "open").iterdir()
    store.close()
    assert not lock.exists()
    lock.touch()  # as a process leaves it that is killed
    with ProjectStore.open(url_of(folder), folder=folder, author="ann") as again:
        assert again.journal.undo(blank_page.id)


def test_locks_of_other_programs_in_a_folder_that_is_linked_there_are_let_be(
    store: ProjectStore, folder: Path, blank_page: Page, tmp_path: Path
) -> None:
    (tmp_path / "code").mkdir()
    lock = tmp_path / "code" / "Cargo.lock"
    lock.write_text("versions")
    os.utime(lock, (0, 0))
    (folder / "open").symlink_to(tmp_path / "code")
    draw(store, blank_page, "a")
    with ProjectStore.open(url_of(folder), folder=folder, author="ann") as again:
        draw(again, store.pages.load(blank_page.id), "b")
    assert lock.read_text() == "versions"


def test_each_hears_once_what_others_did_and_nothing_of_its_own(
    store: ProjectStore, other: ProjectStore, new_page: Callable[[], Page], tmp_path: Path
) -> None:
    pages = [new_page() for _ in range(4)]
    ids = [page.id for page in pages]
    assert other.news().page_ids == set(ids)
    assert not store.news()
    draw(store, pages[0], "a")
    store.journal.undo(ids[0])
    store.pages.remove([ids[1]])
    store.proposals.record(
        ids[2], Detection((9, 9), (FoundLine(quad(0, 0), 0.5),)), model_id=None, settings=None
    )
    model = store.models.add(name="m", path=tmp_path / "m", sha256="0", source="base")
    heard = other.news()
    assert (heard.page_ids, heard.removed) == (set(ids[:3]), {ids[1]})
    assert heard.is_model_changed
    assert model.is_current
    assert not other.news()


def test_what_others_did_is_heard_even_after_writing_over_it(
    store: ProjectStore, other: ProjectStore, blank_page: Page
) -> None:
    store.news()
    other.news()
    draw(other, blank_page, "b")
    assert not store.is_behind(blank_page.id)
    draw(store, blank_page, "a")
    assert store.is_behind(blank_page.id)
    assert store.news().page_ids == {blank_page.id}
    assert not store.is_behind(blank_page.id)
    assert set(names(store, blank_page)) == {"a", "b"}


def test_edits_of_two_in_turn_leave_their_traces(
    store: ProjectStore, other: ProjectStore, blank_page: Page
) -> None:
    with_lines(store, blank_page)
    rivals = [Rival(store, MOVER, blank_page.id), Rival(other, COUNTER, blank_page.id)]
    for _ in range(120):
        for rival in rivals:
            rival.step()
            page = rival.store.pages.load(blank_page.id)
            for one in rivals:
                assert {key: traces_of(page, key) for key in one.traces} == one.traces
    assert all(rival.refused for rival in rivals)
