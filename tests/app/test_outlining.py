"""Pages outlined anew without a look: what people said stays, and every detection says how it was made."""

from dataclasses import replace

import pytest

from labeler.app import editing, outlining, reading
from labeler.app.look_cache import KeptLooks
from labeler.app.outline_fitting import fit_to_accepted
from labeler.app.outlining import NotKept
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, propose_page
from labeler.core import edits, proposing
from labeler.core.annotation import Level, Proposal, ReviewState
from labeler.core.errors import LabelerError
from labeler.core.geometry import bounds
from labeler.core.outlining import USUAL, Outlining
from labeler.core.records import ModelKind
from labeler.tasks.propose import outline_pages
from tests.builders import quad
from tests.fakes.detectors import Seeing
from tests.fakes.readers import FakeReader

FIRST, SECOND, FAINT = quad(20, 10, 180, 24), quad(20, 60, 180, 24), quad(20, 110, 180, 24)
HIGH = Outlining(threshold=0.6)
"""Too high for what is faint."""


@pytest.fixture
def seeing() -> Seeing:
    return Seeing((FIRST, 0.97), (SECOND, 0.97), (FAINT, 0.55))


@pytest.fixture
def used(seeing: Seeing, model_id: int) -> ModelsInUse:
    return ModelsInUse(Pipeline(seeing), model_id)


@pytest.fixture
def pages(project: Project, used: ModelsInUse) -> list[int]:
    """The pages of the project, proposed on."""
    pages = [entry.id for entry in project.entries()]
    assert all(propose_page(project, used, page) for page in pages)
    return pages


def lines(project: Project, page: int) -> list[Proposal]:
    found = project.store.proposals.of_page(page)
    # What is marked as overlooked is no line yet.
    return [one for one in found if one.level is Level.LINE and one.score != 0.3]


def tops(project: Project, page: int) -> list[int]:
    return sorted(round(bounds(line.polygon)[1], -1) for line in lines(project, page))


def use(project: Project, values: Outlining) -> None:
    model = project.store.models.current()
    assert model is not None
    outlining.choose(project, model, values)


def test_a_page_is_outlined_anew_without_a_look(
    project: Project, pages: list[int], seeing: Seeing
) -> None:
    assert tops(project, pages[0]) == [10, 60, 110]
    use(project, HIGH)
    looks = len(seeing.seen)
    assert outlining.outline_page(project, pages[0]) is not None
    assert tops(project, pages[0]) == [10, 60]
    assert tops(project, pages[1]) == [10, 60, 110]
    assert len(seeing.seen) == looks
    newest, first = project.store.proposals.detections(pages[0])
    assert outlining.made_with(newest.settings) == HIGH
    assert outlining.made_with(first.settings) == USUAL


def test_the_usual_values_bring_back_exactly_what_the_detector_found(
    project: Project, pages: list[int]
) -> None:
    found = [(one.polygon, one.score) for one in project.store.proposals.of_page(pages[0])]
    for values in (HIGH, USUAL):
        use(project, values)
        outlining.outline_page(project, pages[0])
    assert [(p.polygon, p.score) for p in project.store.proposals.of_page(pages[0])] == found


def test_what_people_accepted_drew_or_dismissed_stays(project: Project, pages: list[int]) -> None:
    first, second, _ = sorted(lines(project, pages[0]), key=lambda line: bounds(line.polygon)[1])
    page = project.page(pages[0])
    worked_on = proposing.reject_proposals(proposing.accept_proposals(page, [first]), {second.id})
    editing.edit(project, page, worked_on, "Accept")
    before = project.page(pages[0])
    use(project, Outlining(growth=1.2))
    outlining.outline_page(project, pages[0])
    assert project.page(pages[0]) == before
    pending = project.page(pages[0]).pending(tuple(lines(project, pages[0])))
    assert sorted(round(bounds(line.polygon)[1], -1) for line in pending) == [60, 110]


def test_a_closer_look_and_the_next_page_are_made_with_the_values_in_use(
    project: Project, pages: list[int], used: ModelsInUse
) -> None:
    used = replace(used, outlining=HIGH)
    propose_page(project, used, pages[2])
    assert tops(project, pages[2]) == [10, 60]
    assert outlining.made_with(project.store.proposals.detections(pages[2])[0].settings) == HIGH


def test_another_detector_begins_with_the_usual_values(project: Project, pages: list[int]) -> None:
    use(project, HIGH)
    model = project.store.models.current()
    assert model is not None
    assert outlining.of_model(project, model.id) == HIGH
    assert outlining.of_model(project, model.id + 1) == USUAL


def test_why_a_page_cannot_be_outlined_anew(
    project: Project, pages: list[int], model_id: int
) -> None:
    first, second, third, _ = pages
    project.looks.forget(first)
    kept = project.looks.get(second)
    assert kept is not None
    project.looks.keep(second, KeptLooks(kept.looks, model_id + 5, kept.sha256))
    project.looks.keep(third, KeptLooks(kept.looks, model_id, "of something else"))
    for page, why in (
        (first, "not kept"),
        (second, "another detector"),
        (third, "another picture"),
    ):
        with pytest.raises(NotKept, match=why) as refused:
            outlining.kept(project, page)
        assert refused.value.helps


def test_all_pages_that_are_not_done_are_outlined_anew(
    project: Project, pages: list[int], seeing: Seeing
) -> None:
    use(project, HIGH)
    done = project.page(pages[0])
    editing.edit(project, done, edits.set_state(done, ReviewState.ACCEPTED), "Accept")
    assert outlining.waiting(project).all == tuple(pages[1:])
    project.looks.forget(pages[3])
    waiting = outlining.waiting(project)
    assert (waiting.kept, waiting.lost) == ((pages[1], pages[2]), (pages[3],))
    assert outline_pages(project, pages[:3]) == pages[1:3]
    assert [tops(project, page) for page in pages[:3]] == [[10, 60, 110], [10, 60], [10, 60]]
    assert outlining.waiting(project).all == (pages[3],)


def test_lines_score_by_what_was_read_where_they_are_and_are_given_no_reading(
    project: Project, pages: list[int], seeing: Seeing, model_id: int
) -> None:
    reader = project.store.models.add(
        name="reader",
        path=project.folder / "r.safetensors",
        sha256="r",
        source="imported",
        kind=ModelKind.READER,
    )
    read = ModelsInUse(Pipeline(seeing, FakeReader()), model_id, reader.id)
    propose_page(project, read, pages[0])
    before = {bounds(one.polygon)[1]: one.score for one in lines(project, pages[0])}
    use(project, Outlining(growth=1.1))
    outlining.outline_page(project, pages[0])
    after = lines(project, pages[0])
    readings = reading.of_page(project, pages[0])
    assert all(one.polygon not in readings for one in after)
    assert sorted(one.score for one in after) == pytest.approx(sorted(before.values()), abs=1e-6)
    assert outlining.outline_page(project, pages[0], FakeReader(), reader.id) is not None
    assert all(
        one.polygon in reading.of_page(project, pages[0]) for one in lines(project, pages[0])
    )


def test_fitting_says_when_there_are_too_few_pages(project: Project, pages: list[int]) -> None:
    with pytest.raises(LabelerError, match="3 accepted pages or more"):
        fit_to_accepted(project)


def test_fitting_tells_what_it_measured_and_changes_nothing(
    project: Project, pages: list[int]
) -> None:
    """Somebody left out what is faint on three pages: a higher threshold would have done so."""
    for number in pages[:3]:
        page = project.page(number)
        sure = [line for line in lines(project, number) if bounds(line.polygon)[1] < 100]
        accepted = proposing.accept_proposals(page, sure)
        editing.edit(project, page, edits.set_state(accepted, ReviewState.ACCEPTED), "Accept")
    fit = fit_to_accepted(project, score=0.3)
    assert (fit.pages, fit.left_out, fit.is_other) == (3, 0, True)
    assert fit.before.f_score == pytest.approx(0.8)
    assert fit.after.f_score == fit.held_out.f_score == 1.0
    assert fit.outlining.threshold > USUAL.threshold
    assert outlining.in_use(project) == USUAL
    project.looks.forget(pages[0])
    with pytest.raises(LabelerError, match="kept: there are 2"):
        fit_to_accepted(project)
