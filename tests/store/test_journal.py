"""Edits are stored with the rows they change; undo and redo lead through them."""

import math
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, select, update

from db.schema import RegionRow
from labeler.core import changes, edits, proposing
from labeler.core.annotation import (
    Count,
    CountSource,
    IgnoreReason,
    Level,
    Origin,
    Page,
    Region,
    ReviewState,
    TextSource,
)
from labeler.core.detection import Detection, DetectSettings, FoundLine
from labeler.core.errors import EditConflict, ProjectError
from labeler.store.journal import EditState
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.builders import character, line, quad


def save(store: ProjectStore, before: Page, after: Page, gesture: str | None = None) -> Page:
    """Record the edit that leads from one page to another."""
    edit = changes.difference(before, after)
    store.journal.record(edit, "Edit", author="ann", gesture=gesture)
    return after


def test_everything_about_a_region_comes_back(store: ProjectStore, blank_page: Page) -> None:
    region = Region(
        Level.LINE,
        ((0.1, 1 / 3), (1e-17, 12345.678), (math.pi, -4)),
        'Grüße 漢字 "\\ \0',
        Count(0, CountSource.MODEL),
        IgnoreReason.FOREIGN_SCRIPT,
        None,
        Origin(7, is_corrected=True),
        TextSource.READER,
    )
    page = edits.add_regions(blank_page, [region, character(3, 3, of=region.id)])
    page = edits.set_note(edits.set_state(page, ReviewState.SKIPPED), "twice\nthe same")
    page = proposing.reject_proposals(page, {3, 2**40})
    save(store, blank_page, page)
    assert store.pages.load(page.id) == page
    undone = store.journal.undo(page.id)
    assert undone is not None
    assert changes.apply(page, undone) == store.pages.load(page.id) == blank_page
    redone = store.journal.redo(page.id)
    assert redone is not None
    assert changes.apply(blank_page, redone) == store.pages.load(page.id) == page


def test_of_a_region_only_what_changed_is_written(store: ProjectStore, blank_page: Page) -> None:
    page = save(store, blank_page, edits.add_regions(blank_page, [line(0, top) for top in (0, 30)]))
    written: list[str] = []

    def note(*call: object) -> None:
        statement = str(call[2])
        if statement.startswith("UPDATE region"):
            written.append(statement.partition("SET ")[2].partition("=")[0])

    event.listen(Engine, "before_cursor_execute", note)
    try:
        moved = edits.move_regions(page, [region.id for region in page.regions], 1, 1)
        save(store, page, moved)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert written == ["polygon"]
    assert store.pages.load(page.id) == moved


def test_undo_outlives_the_program(store: ProjectStore, folder: Path, blank_page: Page) -> None:
    page = save(store, blank_page, edits.add_regions(blank_page, [line(0, 0)]))
    page = save(store, page, edits.add_regions(page, [line(0, 40)], 0))
    store.journal.undo(page.id)
    store.close()
    with ProjectStore.open(url_of(folder), folder=folder) as again:
        assert again.journal.undo_text(page.id) == again.journal.redo_text(page.id) == "Edit"
        assert again.journal.redo(page.id) is not None
        assert again.pages.load(page.id) == page
        assert again.journal.undo(page.id)
        assert again.journal.undo(page.id)
        assert again.pages.load(page.id) == blank_page
        assert again.journal.undo(page.id) is None
        assert again.journal.undo_text(page.id) is None


def test_an_edit_after_undo_keeps_what_was_undone_as_history(
    store: ProjectStore, blank_page: Page
) -> None:
    save(store, blank_page, edits.add_regions(blank_page, [line(0, 0)]))
    store.journal.undo(blank_page.id)
    before = datetime.now(UTC)
    save(store, blank_page, edits.set_state(blank_page, ReviewState.ACCEPTED))
    assert store.journal.redo(blank_page.id) is None
    abandoned, done = store.journal.history(blank_page.id)
    assert (abandoned.state, done.state) == (EditState.ABANDONED, EditState.DONE)
    assert done.review == (ReviewState.NEW, ReviewState.ACCEPTED)
    assert (done.author, done.text) == ("ann", "Edit")
    assert before <= done.created <= before + timedelta(minutes=1)


def test_the_list_says_who_changed_the_state_and_when(
    store: ProjectStore, blank_page: Page
) -> None:
    assert store.pages.entry(blank_page.id).changed is None
    before = datetime.now(UTC)
    page = save(store, blank_page, edits.set_state(blank_page, ReviewState.ACCEPTED))
    entry = store.pages.entry(page.id)
    assert (entry.state, entry.author) == (ReviewState.ACCEPTED, "ann")
    assert entry.changed is not None
    assert before <= entry.changed
    save(store, page, edits.set_note(page, "later"))
    assert store.pages.entry(page.id).changed == entry.changed


def test_a_gesture_is_one_step_even_when_others_edit_other_pages(
    store: ProjectStore, new_page: Callable[[], Page]
) -> None:
    mine, other = new_page(), new_page()
    page = save(store, mine, edits.add_regions(mine, [line(0, 0, "a")]))
    start = page
    for x in range(5):
        page = save(store, page, edits.move_vertex(page, "a", 0, (x, 0.5)), "drag 1")
        other = save(store, other, edits.add_regions(other, [line(x, 0)]))
    page = save(store, page, edits.move_vertex(page, "a", 0, (9, 0.5)), "drag 2")
    assert len(store.journal.history(page.id)) == 3
    store.journal.undo(page.id)
    store.journal.undo(page.id)
    assert store.pages.load(page.id) == start


def test_a_gesture_of_an_earlier_session_is_not_continued(
    store: ProjectStore, folder: Path, blank_page: Page
) -> None:
    page = save(store, blank_page, edits.add_regions(blank_page, [line(0, 0)]), "1")
    with ProjectStore.open(url_of(folder), folder=folder) as again:
        save(again, page, edits.add_regions(page, [line(0, 40)]), "1")
    assert len(store.journal.history(page.id)) == 2


def test_proposals_that_arrive_during_an_edit_survive_its_undo(
    store: ProjectStore, blank_page: Page
) -> None:
    page = save(store, blank_page, edits.add_regions(blank_page, [line(0, 0)]))
    found = Detection((9, 9), (FoundLine(quad(0, 0), 0.5),))
    store.proposals.record(page.id, found, model_id=None, settings=DetectSettings())
    assert store.pages.load(page.id).state is ReviewState.IN_WORK
    step = store.journal.undo(page.id)
    assert step is not None
    assert step.after.state is ReviewState.PROPOSED
    assert store.pages.load(page.id) == changes.apply(page, step)
    assert store.journal.redo(page.id) is not None
    assert store.pages.load(page.id) == page


def test_an_edit_that_knows_nothing_of_the_proposals_leaves_the_state_alone(
    store: ProjectStore, blank_page: Page
) -> None:
    found = Detection((9, 9), (FoundLine(quad(0, 0), 0.5),))
    store.proposals.record(blank_page.id, found, model_id=None, settings=None)
    save(store, blank_page, edits.set_note(blank_page, "blurred"))
    assert store.pages.load(blank_page.id).state is ReviewState.PROPOSED


def test_an_edit_of_what_is_gone_is_refused_and_redo_makes_it_all_the_same(
    store: ProjectStore, blank_page: Page
) -> None:
    page = save(store, blank_page, edits.add_regions(blank_page, [line(0, 0, "a"), line(0, 40)]))
    newer = save(store, page, edits.delete_regions(page, {"a"}))
    moved = edits.move_regions(page, {"a"}, 1, 1)
    with pytest.raises(EditConflict, match="changed a line meanwhile"):
        save(store, page, moved)
    assert store.pages.load(page.id) == newer
    assert store.journal.redo(page.id) is not None
    assert store.pages.load(page.id).region("a") == moved.region("a")
    assert store.journal.undo(page.id) is not None
    assert store.pages.load(page.id) == newer


def test_an_edit_of_an_outdated_page_is_made_on_the_page_as_it_stands(
    store: ProjectStore, blank_page: Page
) -> None:
    page = save(store, blank_page, edits.add_regions(blank_page, [line(0, 0, "a"), line(0, 40)]))
    newer = save(store, page, edits.delete_regions(page, {"a"}))
    save(store, page, edits.delete_regions(page, {"a"}))
    assert store.pages.load(page.id) == newer
    save(store, page, edits.add_regions(page, [line(0, 80, "c")], 1))
    assert [r.id for r in store.pages.load(page.id).regions] == ["c", newer.regions[0].id]


def test_whoever_outlines_first_on_a_page_that_was_empty_has_a_place_beside_all_others(
    store: ProjectStore, blank_page: Page
) -> None:
    for key in "abc":
        save(store, blank_page, edits.add_regions(blank_page, [line(0, 0, key)]))
    with store._transactions.read() as connection:
        ranks = connection.execute(select(RegionRow.rank)).scalars().all()
    assert len(set(ranks)) == len("abc")
    page = store.pages.load(blank_page.id)
    whole = save(store, page, edits.add_regions(page, [line(0, 0, "d")], 1))
    assert [region.id for region in whole.regions][1] == "d"
    assert store.journal.undo(page.id) is not None
    assert store.pages.load(page.id) == page


def test_regions_that_share_a_place_in_the_order_get_one_each_with_the_next_edit(
    store: ProjectStore, blank_page: Page
) -> None:
    lines = [line(0, 40 * number, key) for number, key in enumerate("abc")]
    save(store, blank_page, edits.add_regions(blank_page, lines))
    with store._transactions.write() as connection:
        connection.execute(update(RegionRow).values(rank=0.0))
    page = store.pages.load(blank_page.id)
    wanted = edits.add_regions(page, [line(0, 200, "d")], 1)
    save(store, page, wanted)
    assert store.pages.load(page.id).regions == wanted.regions


def test_text_that_is_no_unicode_is_refused_and_changes_nothing(
    store: ProjectStore, blank_page: Page
) -> None:
    page = edits.add_regions(blank_page, [Region(Level.LINE, quad(0, 0), "half \ud800")])
    with pytest.raises(ProjectError, match="half a character"):
        save(store, blank_page, page)
    assert store.pages.load(page.id) == blank_page


def test_a_page_that_does_not_exist_cannot_be_edited(store: ProjectStore) -> None:
    page = Page(99, (1, 1))
    with pytest.raises(ProjectError, match="no page 99"):
        save(store, page, edits.add_regions(page, [line(0, 0)]))


def test_threads_edit_different_pages_at_once(
    store: ProjectStore, new_page: Callable[[], Page]
) -> None:
    done: list[Page] = []

    def work(page: Page) -> None:
        for y in range(25):
            page = save(store, page, edits.add_regions(page, [line(0, y)], y // 2))
        done.append(page)

    threads = [threading.Thread(target=work, args=[new_page()]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) == 4
    for page in done:
        assert store.pages.load(page.id) == page
