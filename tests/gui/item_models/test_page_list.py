"""Pages as a list: filter, walk, progress."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from labeler.core.annotation import ReviewState, Voucher
from labeler.core.errors import StorageError
from labeler.core.page_index import Mark, PageIndex
from labeler.core.records import PageEntry
from labeler.gui.item_models.page_list import READ_AT_ONCE, PageListModel, describe


def entry(key: int, state: ReviewState = ReviewState.NEW, name: str = "") -> PageEntry:
    return PageEntry(key, Path(f"/images/{key}.png"), 0, name or f"page {key}.png", state)


def load(model: PageListModel, entries: Sequence[PageEntry]) -> list[int]:
    """Show pages; return the numbers of those that are read in full from then on."""
    by_id, read = {entry.id: entry for entry in entries}, list[int]()

    def entries_of(keys: Sequence[int]) -> list[PageEntry]:
        read.extend(keys)
        return [by_id[key] for key in keys]

    model.load(PageIndex.of(entries), entries_of)
    return read


@pytest.fixture
def pages(qapp: object) -> PageListModel:
    model = PageListModel()
    done, new = ReviewState.ACCEPTED, ReviewState.NEW
    load(model, [entry(key, done if key in (2, 3) else new) for key in range(1, 7)])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def names(pages: PageListModel) -> list[int]:
    return [pages.entry_at(row).id for row in range(pages.rowCount())]


def test_pages_stand_in_the_order_of_the_project(pages: PageListModel) -> None:
    assert names(pages) == [1, 2, 3, 4, 5, 6]
    assert pages.row_of(4) == 3


def test_progress_counts_all_pages(pages: PageListModel) -> None:
    pages.filter("page 4", frozenset())
    assert (pages.done_count, pages.page_count) == (2, 6)
    pages.update(entry(4, ReviewState.SKIPPED))
    assert pages.done_count == 3


def test_filter_by_text_and_state(pages: PageListModel) -> None:
    pages.filter("PAGE", frozenset({ReviewState.ACCEPTED}))
    assert names(pages) == [2, 3]
    assert pages.row_of(1) is None
    pages.filter(" 3", frozenset())
    assert names(pages) == [3]
    pages.filter("", frozenset())
    assert names(pages) == [1, 2, 3, 4, 5, 6]


def test_pages_that_want_a_look_are_found_whatever_their_state(pages: PageListModel) -> None:
    unseen = replace(entry(2, ReviewState.ACCEPTED), voucher=Voucher.NOBODY)
    torn = replace(entry(5), refused=("Line 3 has no points.",))
    pages.update(unseen)
    pages.update(torn)
    pages.filter("", frozenset({Mark.UNSEEN}))
    assert names(pages) == [2]
    pages.filter("", frozenset({Mark.UNSEEN, Mark.REFUSED}))
    assert names(pages) == [2, 5]
    pages.filter("", frozenset({ReviewState.ACCEPTED}))
    assert names(pages) == [2, 3]
    assert pages.count_of(Mark.UNSEEN) == 1
    pages.filter("", frozenset())
    assert pages.neighbour(1, 1, only_unreviewed=True) == 2, "nobody has reviewed it"
    assert "Accepted unseen" in describe(unseen)
    assert "Line 3 has no points." in describe(torn)


def test_a_page_stays_in_sight_until_the_filter_changes(pages: PageListModel) -> None:
    pages.filter("", frozenset({ReviewState.NEW}))
    pages.update(entry(4, ReviewState.ACCEPTED))
    assert names(pages) == [1, 4, 5, 6]
    pages.filter("", frozenset({ReviewState.NEW}))
    assert names(pages) == [1, 5, 6]


def test_walking_goes_by_the_list_as_it_is_filtered(pages: PageListModel) -> None:
    assert pages.neighbour(None, 1) == 1
    assert pages.neighbour(None, -1) == 6
    assert pages.neighbour(1, 1) == 2
    assert pages.neighbour(1, 1, only_unreviewed=True) == 4
    assert pages.neighbour(4, -1, only_unreviewed=True) == 1
    assert pages.neighbour(6, 1) is None
    pages.filter("", frozenset({ReviewState.ACCEPTED}))
    assert pages.neighbour(1, 1) == 2
    assert pages.neighbour(5, -1) == 3
    assert pages.neighbour(5, 1) is None


def test_unreadable_pages_wait_for_nobody(pages: PageListModel) -> None:
    pages.update(replace(entry(4), problem="The file is empty."))
    assert pages.following(1, 9, only_unreviewed=True) == [5, 6]


def test_of_a_hundred_thousand_pages_only_those_looked_at_are_read(qapp: object) -> None:
    pages = PageListModel()
    read = load(pages, [entry(key) for key in range(100_000)])
    pages.filter("9", frozenset({ReviewState.NEW}))
    pages.update(entry(9, ReviewState.ACCEPTED))
    assert pages.neighbour(9, 1, only_unreviewed=True) == 19
    assert (pages.done_count, pages.page_count) == (1, 100_000)
    assert not read
    assert pages.entry_at(100).name == pages.index(100).data()
    assert len(read) == READ_AT_ONCE, "the rows about the one that is looked at"
    pages.entry_at(101)
    assert len(read) == READ_AT_ONCE


def test_a_row_that_cannot_be_read_says_what_is_known(qapp: object) -> None:
    asked: list[object] = []

    def fail(keys: object) -> list[PageEntry]:
        asked.append(keys)
        raise StorageError("Another program keeps it locked.")

    pages = PageListModel()
    pages.load(PageIndex.of([entry(1), entry(2, ReviewState.SKIPPED)]), fail)
    known = [(one.name, one.state) for one in map(pages.entry_at, range(2))]
    assert known == [("page 1.png", ReviewState.NEW), ("page 2.png", ReviewState.SKIPPED)]
    assert len(asked) == 1, "the window does not wait for each row"
