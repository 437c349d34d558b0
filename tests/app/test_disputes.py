"""The lines that are disputed most are found, wherever they are, without reading every page."""

from pathlib import Path

import pytest

from labeler.app import disputes, models, reading
from labeler.app.editing import edit
from labeler.app.page_book import PageBook
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.detection import Detection, FoundLine
from labeler.core.dispute import DisputedLine
from labeler.core.proposing import reject_proposals
from labeler.core.reading import Reading
from labeler.core.records import ModelKind
from tests.app.conftest import SIZE
from tests.app.test_fixes import ids_of
from tests.builders import quad
from tests.fakes.weights import READER, in_place_of


def propose(project: Project, page_id: int, *scores: float) -> None:
    lines = tuple(FoundLine(quad(20, 5 + 22 * n), score) for n, score in enumerate(scores))
    project.store.proposals.record(page_id, Detection(SIZE, lines), model_id=None, settings=None)


def found(project: Project, most: int = 100) -> list[DisputedLine]:
    return disputes.most_disputed(project, PageBook(project).worths(), most=most)


def test_the_page_of_the_worst_line_comes_first_with_all_of_its_lines(project: Project) -> None:
    first, second, third, _ = ids_of(project)
    propose(project, first, 0.84, 0.70)
    propose(project, second, 0.99)
    propose(project, third, 0.66, 0.80, 0.95)
    lines = found(project, 4)
    assert [(line.page_id, line.score) for line in lines] == [
        (third, 0.66),
        (third, 0.80),
        (first, 0.70),
        (first, 0.84),
    ]


def test_pages_that_cannot_hold_one_of_the_most_disputed_are_not_read(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third, _ = ids_of(project)
    propose(project, first, 0.99, 0.98)
    propose(project, second, 0.70)
    propose(project, third, 0.71)
    worths = PageBook(project).worths()
    read: list[int] = []
    of_page = disputes._of_page
    monkeypatch.setattr(
        disputes,
        "_of_page",
        lambda project, key, score: read.append(key) or of_page(project, key, score),
    )
    assert len(disputes.most_disputed(project, worths, most=1)) == 1
    assert read == [second]


def test_what_somebody_has_settled_is_disputed_no_more(project: Project) -> None:
    first, second, *_ = ids_of(project)
    propose(project, first, 0.70, 0.75)
    propose(project, second, 0.70)
    page = project.page(first)
    (worst,) = (line for line in found(project) if line.score == 0.70 and line.page_id == first)
    edit(project, page, reject_proposals(page, {worst.proposal_id}), "Reject proposal")
    other = project.page(second)
    edit(project, other, edits.set_state(other, ReviewState.SKIPPED), "Skip page")
    assert [(line.page_id, line.score) for line in found(project)] == [(first, 0.75)]


def test_a_doubtful_reading_disputes_a_line_as_long_as_transcripts_are_wanted(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "base_weights", in_place_of(tmp_path / "base.safetensors"))
    (tmp_path / READER).write_bytes(b"not really")
    reader_id = models.current(project, ModelKind.READER).id
    first, *_ = ids_of(project)
    propose(project, first, 0.96, 0.95)
    doubtful = Reading("Total", (0.9, 0.3, 0.9, 0.9, 0.9))
    project.store.readings.record(first, reader_id, {quad(20, 5): doubtful})
    assert [line.score for line in found(project)] == [0.96, 0.95]
    assert found(project)[0].reading == doubtful
    reading.set_transcripts(project, wanted=False)
    assert [line.score for line in found(project)] == [0.95, 0.96]
