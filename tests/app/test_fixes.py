"""What people had to fix: told of a whole project, from what is stored anyway."""

import json
from collections.abc import Sequence

import pytest

from labeler.app import fixes, hard_examples
from labeler.app.editing import edit, undo
from labeler.app.fixes import FixBook, FixReport
from labeler.app.project import Project
from labeler.app.proposing import accept_page
from labeler.core import edits, line_edits, proposing, transcribing
from labeler.core.annotation import Page, ReviewState
from labeler.core.detection import DEFAULT_SCORE, Detection, FoundLine
from labeler.core.errors import Cancelled
from labeler.core.fixes import Fix, fates
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from labeler.core.records import ModelKind
from tests.app.conftest import SIZE
from tests.builders import line, quad

FIRST, SECOND = quad(20, 20), quad(20, 60)


def propose(project: Project, page_id: int, model_id: int | None, *ys: float) -> None:
    lines = tuple(FoundLine(quad(20, y), 0.9, 5) for y in ys or (20, 60))
    found = Detection(SIZE, lines)
    project.store.proposals.record(page_id, found, model_id=model_id, settings=None)


def accept(project: Project, page_id: int) -> Page:
    """Accept a page with its proposals, as somebody who has looked at all of it."""
    page = project.page(page_id)
    found = proposing.above_score(project.store.proposals.of_page(page_id), DEFAULT_SCORE)
    taken = proposing.accept_proposals(page, found)
    edit(project, page, edits.set_state(taken, ReviewState.ACCEPTED), "Accept page")
    return project.page(page_id)


def change(project: Project, after: Page) -> Page:
    edit(project, project.page(after.id), after, "Edit")
    return project.page(after.id)


def ids_of(project: Project) -> Sequence[int]:
    return [entry.id for entry in project.entries()]


def counts(report: FixReport, model_id: int):
    return next(model.counts for model in report.models if model.model_id == model_id)


def test_pages_are_told_of_by_how_much_of_them_was_done_anew(
    project: Project, model_id: int
) -> None:
    book = FixBook(project)
    first, second, third, _ = ids_of(project)
    for page_id in (first, second, third):
        propose(project, page_id, model_id)
        accept(project, page_id)
    page = project.page(second)
    change(project, edits.delete_regions(page, {page.lines[0].id}))
    page = project.page(third)
    moved = edits.move_regions(page, {page.lines[1].id}, 10, 0)
    change(project, edits.add_regions(moved, [line(20, 120, "own")]))
    report = book.report()
    assert [page.page_id for page in report.pages] == [third, second, first]
    assert [page.kept for page in report.pages] == [1, 1, 2]
    assert report.pages[0].most_changed == "own"
    assert report.pages[2].most_changed is None
    said = counts(report, model_id)
    assert (said.pages, said.proposed, said.accepted, said.found, said.kept) == (3, 6, 6, 5, 4)
    assert said.fixes == {Fix.DELETED: 1, Fix.MOVED: 1, Fix.ADDED: 1}
    assert said.f_score == pytest.approx(10 / 12)
    assert said.kept_share == pytest.approx(4 / 6)


def test_pages_that_nobody_looked_at_say_nothing_of_a_model(
    project: Project, model_id: int
) -> None:
    first, second, *_ = ids_of(project)
    for page_id in (first, second):
        propose(project, page_id, model_id)
    accept(project, first)
    accept_page(project, second)
    report = FixBook(project).report()
    assert [page.page_id for page in report.pages] == [first]
    assert report.unseen == 1
    assert counts(report, model_id).pages == 1
    assert hard_examples.page_weights(project, [first, second]) == {first: 1.0}


def test_pages_on_which_nothing_was_proposed_say_nothing_either(project: Project) -> None:
    page = project.page(ids_of(project)[0])
    drawn = edits.add_regions(page, [line(20, 20)])
    change(project, edits.set_state(drawn, ReviewState.ACCEPTED))
    report = FixBook(project).report()
    assert (report.pages, report.models, report.without) == ((), (), 1)


def test_what_was_drawn_before_the_detector_looked_was_not_missed_by_it(
    project: Project, model_id: int
) -> None:
    page_id = ids_of(project)[0]
    page = change(project, edits.add_regions(project.page(page_id), [line(20, 120, "before")]))
    propose(project, page_id, model_id)
    page = accept(project, page_id)
    change(project, edits.add_regions(page, [line(120, 90, "after")]))
    said = counts(FixBook(project).report(), model_id)
    assert (said.accepted, said.fixes[Fix.ADDED]) == (3, 1)


def test_each_model_answers_for_what_it_proposed_itself(project: Project, model_id: int) -> None:
    other = project.store.models.add(
        name="other", path=project.folder / "other", sha256="other", source="imported"
    )
    first, second, *_ = ids_of(project)
    propose(project, first, model_id)
    accept(project, first)
    project.store.models.use(other.id)
    propose(project, second, other.id)
    page = accept(project, second)
    change(project, edits.delete_regions(page, {page.lines[0].id}))
    report = FixBook(project).report()
    assert [model.model_id for model in report.models] == [other.id, model_id]
    assert counts(report, model_id).kept_share == 1
    assert counts(report, other.id).kept_share == 0.5


def test_imported_proposals_are_no_models(project: Project, model_id: int) -> None:
    page_id = ids_of(project)[0]
    propose(project, page_id, None)
    accept(project, page_id)
    report = FixBook(project).report()
    assert report.models == ()
    assert report.pages[0].kept == 2


def test_a_reader_is_told_by_the_characters_that_people_changed(
    project: Project, model_id: int
) -> None:
    reader = project.store.models.add(
        name="reader",
        path=project.folder / "reader",
        sha256="reader",
        source="imported",
        kind=ModelKind.READER,
    )
    page_id = ids_of(project)[0]
    propose(project, page_id, model_id)
    readings = {
        FIRST: Reading("Tota1", (0.9,) * 5),
        SECOND: Reading("12,50", (0.9,) * 5),
    }
    project.store.readings.record(page_id, reader.id, readings)
    page = accept(project, page_id)
    upper, lower = page.lines
    page = change(project, edits.move_regions(page, {upper.id}, 0, 5))
    page = change(project, transcribing.set_text(page, upper.id, "Total"))
    project.store.readings.record(page_id, reader.id, {})  # drops what is of no use any more
    change(project, transcribing.confirm_reading(page, lower.id, readings[SECOND]))
    said = counts(FixBook(project).report(), reader.id)
    assert (said.proofread, said.characters, said.edits) == (2, 10, 1)
    assert said.edits_per_100 == 10
    assert said.share(Fix.REREAD) == 0.5
    assert said.f_score is None


def test_undo_takes_a_fix_back(project: Project, model_id: int) -> None:
    book, page_id = FixBook(project), ids_of(project)[0]
    propose(project, page_id, model_id)
    page = accept(project, page_id)
    change(project, line_edits.split_line(page, page.lines[0].id, (60, 0), (60, 160)))
    assert counts(book.report(), model_id).fixes == {Fix.SPLIT: 1}
    undo(project, page_id)
    assert counts(book.report(), model_id).fixes.total() == 0


def test_after_a_restart_only_changed_pages_are_read_anew(
    project: Project, model_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for page_id in ids_of(project):
        propose(project, page_id, model_id)
        accept(project, page_id)
    before = FixBook(project).report()
    pages = project.store.proposed_pages
    asked: list[int] = []
    read = pages.of
    monkeypatch.setattr(
        pages, "of", lambda page_ids, levels: [asked.extend(page_ids), *read(page_ids, levels)][1:]
    )
    assert FixBook(project).report() == before
    assert asked == []
    page = project.page(ids_of(project)[2])
    change(project, edits.delete_regions(page, {page.lines[0].id}))
    assert FixBook(project).report() != before
    assert asked == [page.id]


@pytest.mark.parametrize("content", ["", "[]", "{", json.dumps({"rules": 1}), "null"])
def test_a_damaged_file_of_earlier_findings_costs_nothing_but_time(
    project: Project, model_id: int, content: str
) -> None:
    propose(project, ids_of(project)[0], model_id)
    accept(project, ids_of(project)[0])
    before = FixBook(project).report()
    (project.folder / "cache" / "fixes.json").write_text(content)
    assert FixBook(project).report() == before


def test_what_was_found_out_before_somebody_stopped_it_is_kept(
    project: Project, model_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fixes, "BATCH", 1)
    for page_id in ids_of(project):
        propose(project, page_id, model_id)
        accept(project, page_id)
    progress = Progress(lambda done, *_: progress.cancel() if done == 2 else None)
    with pytest.raises(Cancelled):
        FixBook(project).report(progress)
    kept = json.loads((project.folder / "cache" / "fixes.json").read_text())
    assert 0 < len(kept["pages"]) < 4
    assert len(FixBook(project).report().pages) == 4


def test_the_course_of_a_model_goes_by_when_pages_were_accepted(
    project: Project, model_id: int
) -> None:
    order = [*ids_of(project)][::-1]
    for place, page_id in enumerate(order):
        propose(project, page_id, model_id)
        page = accept(project, page_id)
        if place < 2:
            change(project, edits.delete_regions(page, {page.lines[0].id}))
    (model,) = FixBook(project).report().models
    assert [one.kept_share for one in model.stretches] == [0.5, 0.5, 1.0, 1.0]


def test_the_shown_page_is_compared_with_what_was_proposed_on_it(
    project: Project, model_id: int
) -> None:
    page_id = ids_of(project)[0]
    propose(project, page_id, model_id)
    proposed = fixes.of_page(project, page_id)
    page = project.page(page_id)
    taken = proposing.accept_proposals(page, proposed.proposals[:1])
    moved = edits.move_regions(taken, {taken.lines[0].id}, 30, 0)
    assert [fate.fixes for fate in fates(moved, proposed)] == [{Fix.MOVED}]
