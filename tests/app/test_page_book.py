"""What pages are worth, and how many lines are doubtful, is found out once, and anew where anything was written."""

import time
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from labeler.app import checking, pace, page_book
from labeler.app.editing import edit
from labeler.app.page_book import PageBook
from labeler.app.project import Project
from labeler.core import edits
from labeler.core import pace as core_pace
from labeler.core.annotation import Count, CountSource, ReviewState
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.errors import Cancelled
from labeler.core.page_doubts import PageDoubt
from labeler.core.progress import Progress
from tests.app.test_fixes import accept, ids_of, propose
from tests.builders import line
from tests.store.test_page_listing import statements


class Counting(PageBook):
    """Remembers which pages it looked into."""

    def __init__(self, project: Project) -> None:
        super().__init__(project)
        self.looked: list[int] = []

    def _look(self, page_ids):
        self.looked += page_ids
        return super()._look(page_ids)


def asked(book: Counting) -> list[int]:
    """Ask for the worths; return the pages it had to look into."""
    book.looked = []
    book.worths()
    return book.looked


def test_only_what_was_written_is_looked_into_again(project: Project, model_id: int) -> None:
    first, second, third, _ = ids_of(project)
    for page_id in (first, second):
        propose(project, page_id, model_id)
    book = Counting(project)
    assert asked(book) == [first, second]
    assert asked(book) == []
    propose(project, third, model_id, 20)
    page = project.page(second)
    edit(project, page, edits.add_regions(page, [line(20, 120, "own")]), "Draw")
    assert asked(book) == [second, third]
    assert book.worths().ids.tolist() == [first, second, third]


def test_a_page_that_is_done_is_out_and_comes_back_with_its_verdict(
    project: Project, model_id: int
) -> None:
    first, second, *_ = ids_of(project)
    for page_id in (first, second):
        propose(project, page_id, model_id)
    book = Counting(project)
    book.worths()
    page = accept(project, first)
    assert book.worths().ids.tolist() == [second]
    edit(project, page, edits.set_state(page, ReviewState.IN_WORK), "Take verdict back")
    assert book.worths().ids.tolist() == [first, second]
    project.store.pages.remove([second])
    assert book.worths().ids.tolist() == [first]


def test_after_a_restart_nothing_is_looked_into_that_is_as_it_was(
    project: Project, model_id: int
) -> None:
    first, second, *_ = ids_of(project)
    for page_id in (first, second):
        propose(project, page_id, model_id)
    before = Counting(project).worths()
    propose(project, second, model_id, 20)
    again = Counting(project)
    assert asked(again) == [second]
    after = again.worths()
    assert after.ids.tolist() == before.ids.tolist()
    assert after.wrong[0] == before.wrong[0]
    assert after.wrong[1] < before.wrong[1]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no", None])
def test_a_file_that_is_damaged_or_of_another_project_is_none(
    project: Project, model_id: int, content: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *_ = ids_of(project)
    propose(project, first, model_id)
    Counting(project).worths()
    path: Path = project.folder / "cache" / "worths.npz"
    if content is None:
        monkeypatch.setattr(page_book, "RULES", page_book.RULES + 1)
    else:
        path.write_bytes(content)
    assert asked(Counting(project)) == [first]


def test_what_was_found_before_somebody_stopped_it_is_kept(
    project: Project, model_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_book, "_BATCH", 1)
    first, second, *_ = ids_of(project)
    for page_id in (first, second):
        propose(project, page_id, model_id)
    progress = Progress()
    book = Counting(project)
    look = book._look

    def look_once(page_ids):
        progress.cancel()
        return look(page_ids)

    monkeypatch.setattr(book, "_look", look_once)
    with pytest.raises(Cancelled):
        book.worths(progress)
    monkeypatch.setattr(book, "_look", look)
    assert asked(book) == [second]
    assert np.array_equal(book.worths().ids, [first, second])


@pytest.mark.parametrize(("shortest", "pages"), [(0.0, 3), (1e6, 0)])
def test_the_pace_is_that_of_pages_the_author_accepted_and_what_is_too_short_is_no_work(
    project: Project,
    model_id: int,
    shortest: float,
    pages: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """How long the first page took nobody knows."""
    monkeypatch.setattr(core_pace, "SHORTEST_LOOK", shortest)
    assert pace.of_author(project).pages == 0
    for page_id in ids_of(project):
        propose(project, page_id, model_id)
        accept(project, page_id)
    assert pace.of_author(project).pages == pages


def test_asking_again_costs_the_same_however_many_pages_there_are(
    project: Project, model_id: int
) -> None:
    book = PageBook(project)
    counts = []
    for page_id in ids_of(project):
        propose(project, page_id, model_id)
        book.worths()
        with statements() as asked:
            book.worths()
        counts.append(len(asked))
    assert len(set(counts)) == 1


def test_what_is_doubtful_is_counted_on_pages_that_wait_and_on_those_that_are_done(
    project: Project, model_id: int
) -> None:
    first, second, third, _ = ids_of(project)
    for page_id in (first, second):
        propose(project, page_id, model_id)
    page = project.page(third)
    odd = line(20, 120, text="three", count=Count(9, CountSource.TYPED))
    edit(project, page, edits.add_regions(page, [odd]), "Draw")
    accept(project, third)
    accept(project, second)
    book = Counting(project)
    counts = book.doubts()
    assert counts.is_whole
    assert counts.ids.tolist() == [first, second, third]
    disagreeing = counts.counts[:, list(PageDoubt).index(PageDoubt.DISAGREEING)]
    assert disagreeing.tolist() == [0, 0, 1]
    for page_id, (to_check, *_) in zip(counts.ids.tolist(), counts.counts.tolist(), strict=True):
        found = checking.first_page(project, [page_id], Progress(), score=DEFAULT_SCORE)
        assert (found == page_id) is bool(to_check)
    assert book.worths().ids.tolist() == [first]


def test_doubts_are_counted_bit_by_bit_and_every_page_once(
    project: Project, model_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_book, "_BATCH", 1)
    monkeypatch.setattr(time, "monotonic", count().__next__)
    pages = ids_of(project)
    for page_id in pages:
        propose(project, page_id, model_id)
    accept(project, pages[-1])
    book = Counting(project)
    known: list[int] = []
    for _ in range(20):
        found = book.doubts(seconds=3)
        assert set(known) <= set(found.ids.tolist())
        known = found.ids.tolist()
        if found.is_whole:
            break
    assert found.is_whole
    assert known == pages
    assert sorted(book.looked) == pages


def test_what_was_looked_into_before_it_was_stopped_is_not_lost_later(
    project: Project, model_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_book, "_BATCH", 1)
    first, second, third, _ = ids_of(project)
    propose(project, first, model_id)
    book = PageBook(project)
    book.worths()
    for page_id in (second, third):
        propose(project, page_id, model_id)
    progress = Progress()
    look = book._look

    def look_once(page_ids):
        progress.cancel()
        return look(page_ids)

    monkeypatch.setattr(book, "_look", look_once)
    with pytest.raises(Cancelled):
        book.worths(progress)
    monkeypatch.setattr(book, "_look", look)
    assert book.worths().ids.tolist() == [first, second, third]
