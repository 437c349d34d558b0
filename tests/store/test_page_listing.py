"""All pages of a project at once, and what many of them cost: counted, not timed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from labeler.app.proposing import waits
from labeler.core import changes, issues
from labeler.core.annotation import Comment, ReviewState, Voucher
from labeler.core.detection import Detection, FoundLine
from labeler.core.page_index import Mark, PageIndex, status_of
from labeler.core.records import FileState, ScannedImage, Split
from labeler.store.project_store import ProjectStore
from tests.app.worked_on import run_sql
from tests.builders import quad

NOW = datetime(2026, 11, 30, tzinfo=UTC)
FOUND = Detection((640, 480), (FoundLine(quad(0, 0), 0.9, 3),), ())


@contextmanager
def statements() -> Iterator[list[str]]:
    """Note what the database is asked."""
    asked: list[str] = []

    def note(*call: object) -> None:
        asked.append(str(call[2]))

    event.listen(Engine, "before_cursor_execute", note)
    yield asked
    event.remove(Engine, "before_cursor_execute", note)


def judge(
    store: ProjectStore, page_id: int, state: ReviewState, voucher: Voucher = Voucher.PERSON
) -> None:
    page = store.pages.load(page_id)
    done = changes.difference(page, replace(page, state=state, voucher=voucher))
    store.journal.record(done, "Judge", author="ann")


@pytest.fixture
def pages(store: ProjectStore, tmp_path: Path) -> list[int]:
    """Pages that differ in all that the list tells pages apart by."""
    names = ["a.png", "ü.png", "\udcff.png", "fax.tif", "e.png", "f.png", "g.png", "h.png"]
    files = [(tmp_path / "images" / name, 0) for name in names]
    ids = store.pages.add([*files, (files[3][0], 1)])
    store.pages.record_scans({key: ScannedImage(f"{key}", (640, 480)) for key in ids[:-2]})
    judge(store, ids[0], ReviewState.ACCEPTED)
    judge(store, ids[1], ReviewState.ACCEPTED, Voucher.NOBODY)
    judge(store, ids[2], ReviewState.SKIPPED)
    judge(store, ids[8], ReviewState.ACCEPTED, Voucher.REVIEWER)
    talked = issues.raise_issue(page := store.pages.load(ids[2]), (1, 1), Comment("ann", NOW, "?"))
    store.journal.record(changes.difference(page, talked), "Raise issue", author="ann")
    store.pages.set_split({ids[2]: Split.VALIDATION, ids[8]: Split.TRAINING})
    page = store.pages.load(ids[8])
    torn = changes.difference(page, replace(page, note="Torn."))
    store.journal.record(torn, "Write note", author="ann")
    store.pages.record_problem(ids[4], "The detector failed.")
    for key in (ids[0], ids[5]):
        store.pages.record_refused(key, ["Line 3 has no points."])
    store.proposals.record(ids[5], FOUND, model_id=None, settings=None)
    image, state, _ = store.images.state_of(ids[6])
    store.images.record({image: FileState(state.path, "another", "")})
    return ids


def test_the_index_says_what_the_rows_say(store: ProjectStore, pages: list[int]) -> None:
    store.pages.remove([pages[7]])
    store.damage.note(pages[3], "Region 7 cannot be read.")
    store.pages.read_as("ann")
    store.claims.assign([pages[0]], "ann")
    store.claims.assign([pages[1]], "bob")
    entries, index = store.pages.entries(), store.pages.index()
    assert {mark for entry in entries for mark in status_of(entry).marks} == set(Mark)
    assert index.ids.tolist() == [entry.id for entry in entries]
    assert index.names == [entry.name for entry in entries]
    assert [index.status(place) for place in range(len(index))] == list(map(status_of, entries))
    assert index.count(ReviewState.NEW) == PageIndex.of(entries).count(ReviewState.NEW)


@pytest.mark.of_files
@pytest.mark.parametrize(
    "change",
    [
        "page SET state = 'nonsense'",
        "page SET voucher = 7",
        "page SET split = 'nonsense'",
        "page SET frame = 'nonsense'",
        "page SET width = 'nonsense'",
        "page SET changed = 'nonsense'",
        "page SET note = x'ff00'",
        "page SET author = cast(x'ff41' AS TEXT)",
        "page SET problem = x'ff00'",
        "page SET state = 'new', refused = cast(x'ff41' AS TEXT)",
        "page SET image_id = 999",
        "image SET path = x'ff00'",
        "image SET path = cast(x'ff41' AS TEXT)",
        "image SET name = cast(x'ff41' AS TEXT)",
        "image SET frame_count = 'nonsense'",
    ],
)
def test_a_row_that_makes_no_sense_is_listed_as_damaged_beside_the_others(
    store: ProjectStore, pages: list[int], folder: Path, change: str
) -> None:
    entries = store.pages.entries()
    run_sql(folder, f"UPDATE {change} WHERE id = {pages[1]}")
    assert store.pages.find_damage() == {pages[1]}
    index = store.pages.index()
    assert index.ids.tolist() == pages
    damaged = index.matching("", frozenset([Mark.DAMAGED]))
    assert index.ids[damaged].tolist() == [pages[1]]
    assert not len(index.waiting(damaged))
    others = [entry for entry in entries if entry.id != pages[1]]
    assert [entry for entry in store.pages.entries_of(pages) if not entry.damage] == others
    assert [index.status(place) for place in range(len(index)) if place != 1] == [
        status_of(entry) for entry in others
    ]
    assert store.pages.entry(pages[1]).damage
    assert pages[1] not in store.pages.waiting_for_proposals()
    store.images.stamps(), store.images.places(), store.pages.missing()


@pytest.mark.of_files
def test_a_damaged_page_keeps_no_scan_from_the_others(
    store: ProjectStore, pages: list[int], folder: Path
) -> None:
    run_sql(folder, f"UPDATE page SET state = x'ff' WHERE id = {pages[-1]}")
    assert [entry.id for entry in store.pages.unread()] == pages[-2:-1]
    store.pages.record_scans({key: ScannedImage(f"{key}", (640, 480)) for key in pages[-2:]})
    assert store.pages.entry(pages[-2]).size == (640, 480)


def test_some_rows_are_those_of_all(store: ProjectStore, pages: list[int]) -> None:
    rows = {entry.id: entry for entry in store.pages.entries()}
    assert store.pages.entries_of([pages[3], 999, pages[0]]) == [rows[pages[0]], rows[pages[3]]]
    assert [entry.id for entry in store.pages.unread()] == pages[-2:]


def test_pages_wait_for_proposals_as_their_rows_say(store: ProjectStore, pages: list[int]) -> None:
    waiting = [entry.id for entry in store.pages.entries() if waits(entry)]
    assert store.pages.waiting_for_proposals() == waiting
    assert waiting
    assert len(waiting) < len(pages)


@pytest.mark.of_files
def test_many_scans_are_few_statements_in_one_transaction(
    store: ProjectStore, tmp_path: Path
) -> None:
    ids = store.pages.add([(tmp_path / f"{number}.png", 0) for number in range(200)])
    with statements() as asked:
        store.pages.record_scans({key: ScannedImage(f"{key}", (640, 480)) for key in ids})
    assert sum(one.startswith("BEGIN") for one in asked) == 1
    assert len(asked) <= 9
    assert store.pages.unread() == []


def test_what_is_kept_of_one_file_reads_the_rows_of_its_pages_alone(
    store: ProjectStore, pages: list[int]
) -> None:
    image, known, _ = store.images.state_of(pages[3])
    with statements() as asked:
        store.images.record({image: replace(known, stamp="another")})
    assert not [one for one in asked if "FROM page" in one and "WHERE" not in one]
    assert store.images.state_of(pages[3])[1].stamp == "another"
    assert {pages[3], pages[8]} <= store.pages.written_since(0)[1].keys()


@pytest.mark.of_files
def test_asking_what_was_written_since_looks_at_no_other_page(
    store: ProjectStore, pages: list[int]
) -> None:
    newest = store.stamped_pages.done().revision
    judge(store, pages[3], ReviewState.SKIPPED)
    judge(store, pages[0], ReviewState.SKIPPED)
    with statements() as asked:
        found = store.stamped_pages.waiting(newest)
    assert found.ids.tolist() == []
    assert set(found.written.tolist()) == {pages[0], pages[3]}
    selects = [one for one in asked if "revision >" in one]
    assert len(selects) == 2
    with store._transactions.read() as connection:
        for one in selects:
            values = (0,) * one.count("?")
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {one}", values)
            assert not [row[-1] for row in plan if row[-1].startswith("SCAN page")]


def test_looking_whether_anything_changed_reads_no_page(
    store: ProjectStore, pages: list[int]
) -> None:
    with statements() as asked:
        stamps = store.images.stamps()
        assert store.images.any_changed()
    assert len(stamps) == len({key for key, _, _ in stamps}) == 7
    assert sum(one.startswith("SELECT") for one in asked) == 2
