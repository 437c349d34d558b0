"""What pages are worth is found out once, and anew where anything was written."""

from pathlib import Path

import numpy as np
import pytest

from labeler.app import pace, worth_book
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.app.worth_book import WorthBook
from labeler.core import edits
from labeler.core import pace as core_pace
from labeler.core.annotation import ReviewState
from labeler.core.errors import Cancelled
from labeler.core.progress import Progress
from tests.app.test_fixes import accept, ids_of, propose
from tests.builders import line
from tests.store.test_page_listing import statements


class Counting(WorthBook):
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
        monkeypatch.setattr(worth_book, "RULES", worth_book.RULES + 1)
    else:
        path.write_bytes(content)
    assert asked(Counting(project)) == [first]


def test_what_was_found_before_somebody_stopped_it_is_kept(
    project: Project, model_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worth_book, "_BATCH", 1)
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
    book = WorthBook(project)
    counts = []
    for page_id in ids_of(project):
        propose(project, page_id, model_id)
        book.worths()
        with statements() as asked:
            book.worths()
        counts.append(len(asked))
    assert len(set(counts)) == 1
