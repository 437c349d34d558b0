"""Findings become proposals, proposals of whole pages become regions."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from labeler.app.editing import edit, undo
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import (
    ModelsInUse,
    accept_page,
    nothing_to_propose,
    pages_to_propose,
    propose_page,
)
from labeler.core import edits
from labeler.core.annotation import CountSource, Page, ReviewState, Voucher
from labeler.core.detection import DEFAULT_SCORE, Detection
from labeler.core.errors import Cancelled, LabelerError, NoProposals
from labeler.core.overlooking import overlooked
from labeler.core.progress import Progress
from labeler.core.proposing import reject_proposals
from tests.app.conftest import DrawnDetector
from tests.builders import line
from tests.fakes.detectors import FakeDetector


class BrokenDetector(FakeDetector):
    def find(self, image: NDArray[np.uint8]) -> Detection:
        raise RuntimeError("the network has holes")


def first_page(project: Project) -> Page:
    return project.page(project.entries()[0].id)


def test_proposals_are_stored_with_their_maps(
    project: Project, detector: DrawnDetector, model_id: int
) -> None:
    page_id = project.entries()[0].id
    assert propose_page(project, ModelsInUse(Pipeline(detector), model_id), page_id)
    entry = project.store.pages.entry(page_id)
    assert (entry.state, entry.proposal_count) == (ReviewState.PROPOSED, 2)
    assert len(project.store.proposals.of_page(page_id)) == 4
    assert project.maps(page_id) is not None


class MoreOnItsMap(DrawnDetector):
    """Its map of lines shows a third one."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        found = super().find(image)
        assert found.maps is not None
        found.maps.line[32:35, 6:50] = 200
        return found


def test_what_only_the_map_shows_is_a_mark_until_somebody_dismisses_it(
    project: Project, model_id: int
) -> None:
    used = ModelsInUse(Pipeline(MoreOnItsMap()), model_id)
    page = first_page(project)
    assert propose_page(project, used, page.id)
    proposals = project.store.proposals.of_page(page.id)
    (mark,) = overlooked(first_page(project), proposals, DEFAULT_SCORE)
    assert 128 < mark.polygon[2][1] < 160
    edit(project, page, reject_proposals(page, {mark.id}), "Reject")
    for _ in range(2):  # It does not come back with another look.
        proposals = project.store.proposals.of_page(page.id)
        assert overlooked(first_page(project), proposals, DEFAULT_SCORE) == ()
        assert propose_page(project, used, page.id)


def test_a_page_that_fails_is_marked_and_can_be_tried_again(
    project: Project, detector: DrawnDetector, model_id: int
) -> None:
    page_id = project.entries()[0].id
    assert not propose_page(project, ModelsInUse(Pipeline(BrokenDetector()), model_id), page_id)
    assert "holes" in project.store.pages.entry(page_id).problem
    assert page_id not in pages_to_propose(project)
    assert "but for 1 page with a problem" in nothing_to_propose(project.entries())
    assert propose_page(project, ModelsInUse(Pipeline(detector), model_id), page_id)
    assert project.store.pages.entry(page_id).problem == ""


def test_a_missing_image_stops_nothing(
    project: Project, detector: DrawnDetector, model_id: int
) -> None:
    entry = project.entries()[0]
    entry.path.unlink()
    assert not propose_page(project, ModelsInUse(Pipeline(detector), model_id), entry.id)
    assert project.store.pages.entry(entry.id).problem


def test_a_cancelled_look_stores_nothing(
    project: Project, detector: DrawnDetector, model_id: int
) -> None:
    progress = Progress()
    progress.cancel()
    page_id = project.entries()[0].id
    with pytest.raises(Cancelled):
        propose_page(project, ModelsInUse(Pipeline(detector), model_id), page_id, progress)
    assert project.store.pages.entry(page_id).proposal_count is None


def test_what_a_person_drew_is_not_proposed_again(
    project: Project, detector: DrawnDetector, model_id: int
) -> None:
    page = first_page(project)
    edit(project, page, edits.add_regions(page, [line(22, 21, "mine")]), "Draw")
    propose_page(project, ModelsInUse(Pipeline(detector), model_id), page.id)
    found = project.store.proposals.of_page(page.id)
    assert [proposal.score for proposal in found] == [0.2]
    assert [region.id for region in project.page(page.id).regions] == ["mine"]


def test_a_new_model_looks_only_where_nobody_has_worked(
    project: Project, detector: DrawnDetector, model_id: int, tmp_path
) -> None:
    pages = [entry.id for entry in project.entries()]
    assert pages_to_propose(project) == pages
    for page_id in pages:
        propose_page(project, ModelsInUse(Pipeline(detector), model_id), page_id)
    assert pages_to_propose(project) == []
    accept_page(project, pages[0])
    worked = project.page(pages[1])
    edit(project, worked, edits.add_regions(worked, [line(20, 120)]), "Draw")
    newer = project.store.models.add(
        name="newer", path=tmp_path / "n", sha256="1", source="training run 1"
    )
    assert pages_to_propose(project) == []
    project.store.models.use(newer.id)
    assert pages_to_propose(project) == pages[2:]
    with pytest.raises(NoProposals):
        accept_page(project, pages[2])
    project.store.models.use(model_id)
    assert pages_to_propose(project) == []


def test_accepting_a_page_takes_what_is_sure_and_is_one_step(
    project: Project, detector: DrawnDetector, model_id: int
) -> None:
    page_id = project.entries()[0].id
    propose_page(project, ModelsInUse(Pipeline(detector), model_id), page_id)
    accept_page(project, page_id)
    page = project.page(page_id)
    assert page.state is ReviewState.ACCEPTED
    assert [len(page.lines), len(page.characters)] == [1, 2]
    count = page.lines[0].count
    assert count is not None
    assert (count.value, count.source) == (7, CountSource.MODEL)
    undo(project, page_id)
    assert project.page(page_id).state is ReviewState.PROPOSED
    accept_page(project, page_id, score=0.1)
    assert len(project.page(page_id).lines) == 2


def test_a_page_without_proposals_is_not_accepted_by_mistake(project: Project) -> None:
    with pytest.raises(NoProposals):
        accept_page(project, project.entries()[0].id)


def test_what_nobody_has_seen_is_marked_so_until_somebody_vouches(
    project: Project, detector: DrawnDetector, model_id: int
) -> None:
    first, second = (entry.id for entry in project.entries()[:2])
    for page_id in (first, second):
        propose_page(project, ModelsInUse(Pipeline(detector), model_id), page_id)
    assert not accept_page(project, first).changes.is_empty
    assert project.store.pages.entry(first).voucher is Voucher.NOBODY
    page = project.page(second)
    edit(project, page, edits.set_state(page, ReviewState.ACCEPTED), "Accept page")
    assert accept_page(project, second, score=0.1).changes.is_empty
    assert project.page(second).lines == ()
    assert project.store.pages.entry(second).voucher is Voucher.PERSON


def test_no_image_is_accepted_unseen_that_cannot_be_trusted(
    project: Project, detector: DrawnDetector, model_id: int, images: Path
) -> None:
    (images / "torn.png").write_bytes(b"torn")
    project.add_images([images])
    gone, failed, torn = (project.entries()[place] for place in (0, 1, 4))
    for entry in (gone, failed):
        propose_page(project, ModelsInUse(Pipeline(detector), model_id), entry.id)
    gone.path.unlink()
    project.store.pages.record_problem(failed.id, "The detector failed: no memory")
    for entry, reason in ((gone, "not there any more"), (failed, "no memory"), (torn, "read")):
        with pytest.raises(LabelerError, match=f"{entry.name}.* was not accepted: .*{reason}"):
            accept_page(project, entry.id)
        assert project.page(entry.id).state is not ReviewState.ACCEPTED
