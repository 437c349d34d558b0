"""Proposals are kept as they were found, apart from people's regions."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.core import changes, edits, proposing
from labeler.core.annotation import Level, Page, ReviewState
from labeler.core.detection import Detection, DetectSettings, FoundCharacter, FoundLine
from labeler.core.errors import ProjectError
from labeler.core.records import ModelKind, ScannedImage
from labeler.store.project_store import ProjectStore
from tests.builders import line, quad

FOUND = Detection(
    (640, 480),
    lines=(FoundLine(quad(0, 0.25), 0.75, 12, "a line"), FoundLine(quad(0, 40), 0.5)),
    characters=(FoundCharacter(quad(3, 40, 5), 0.25, 1), FoundCharacter(quad(9, 9, 5), 0.5)),
    head_a=14,
    head_b=15,
    milliseconds=12.5,
)


def propose(store: ProjectStore, page: Page, found: Detection = FOUND) -> None:
    store.proposals.record(page.id, found, model_id=None, settings=DetectSettings())


def model(store: ProjectStore) -> int:
    path = Path("weights.safetensors")
    return store.models.add(name="m", path=path, sha256="1", source="imported").id


def test_what_was_found_comes_back(store: ProjectStore, blank_page: Page) -> None:
    model_id = model(store)
    settings = DetectSettings(score_threshold=0.1)
    store.proposals.record(blank_page.id, FOUND, model_id=model_id, settings=settings)
    first, second, on_line, alone = store.proposals.of_page(blank_page.id)
    assert (first.level, first.polygon, first.score) == (Level.LINE, quad(0, 0.25), 0.75)
    assert (first.count, first.text, second.count, second.text) == (12, "a line", None, "")
    assert (on_line.level, on_line.line_id) == (Level.CHARACTER, second.id)
    assert (alone.line_id, alone.polygon) == (None, quad(9, 9, 5))
    (detection,) = store.proposals.detections(blank_page.id)
    assert detection.settings["score_threshold"] == 0.1
    assert (detection.model_id, detection.head_a, detection.head_b) == (model_id, 14, 15)
    assert detection.milliseconds == 12.5


def test_a_new_page_becomes_proposed_and_no_other(
    store: ProjectStore, new_page: Callable[[], Page]
) -> None:
    fresh, accepted = new_page(), new_page()
    done = edits.set_state(accepted, ReviewState.ACCEPTED)
    store.journal.record(changes.difference(accepted, done), "Accept", author="ann")
    store.pages.record_problem(fresh.id, "The detector failed.")
    propose(store, fresh)
    propose(store, accepted)
    assert store.pages.entry(fresh.id).state is ReviewState.PROPOSED
    assert store.pages.entry(fresh.id).problem == ""
    assert store.pages.entry(fresh.id).proposal_count == 2
    assert store.pages.load(accepted.id) == done
    assert store.journal.undo_text(fresh.id) is None


def test_the_newest_detection_counts_and_the_old_ones_are_kept(
    store: ProjectStore, blank_page: Page
) -> None:
    propose(store, blank_page)
    old = store.proposals.of_page(blank_page.id)
    propose(store, blank_page, Detection((640, 480)))
    assert store.proposals.of_page(blank_page.id) == ()
    assert store.pages.entry(blank_page.id).proposal_count == 0
    assert store.proposals.by_id([p.id for p in old] + [9999]) == {p.id: p for p in old}
    assert len(store.proposals.detections(blank_page.id)) == 2


def test_new_proposals_bring_nothing_back_that_a_person_deleted(
    store: ProjectStore, blank_page: Page
) -> None:
    propose(store, blank_page)
    proposals = store.proposals.of_page(blank_page.id)
    page = proposing.accept_proposals(blank_page, proposals)
    store.journal.record(changes.difference(blank_page, page), "Accept", author="ann")
    empty = edits.set_state(
        edits.delete_regions(page, {region.id for region in page.regions}), ReviewState.ACCEPTED
    )
    store.journal.record(changes.difference(page, empty), "Delete", author="ann")
    propose(store, blank_page)
    stored = store.pages.load(blank_page.id)
    assert stored == empty
    assert not stored.regions
    assert not {p.id for p in store.proposals.of_page(blank_page.id)} & {p.id for p in proposals}


def test_the_difference_between_region_and_proposal_can_be_computed(
    store: ProjectStore, blank_page: Page
) -> None:
    propose(store, blank_page)
    page = proposing.accept_proposals(blank_page, store.proposals.of_page(blank_page.id))
    page = edits.move_regions(page, {page.lines[0].id}, 2, 3)
    store.journal.record(changes.difference(blank_page, page), "Accept", author="ann")
    propose(store, blank_page, Detection((640, 480)))
    moved = store.pages.load(page.id).lines[0]
    assert moved.origin.proposal_id is not None
    proposal = store.proposals.by_id([moved.origin.proposal_id])[moved.origin.proposal_id]
    assert (moved.origin.is_corrected, proposal.polygon) == (True, quad(0, 0.25))


def look(
    store: ProjectStore, page: Page, model_id: int | None, *, reader: int | None = None
) -> None:
    found = replace(FOUND, lines=(FoundLine(quad(0, 10 * (model_id or 0)), 0.9),), characters=())
    store.proposals.record(
        page.id, found, model_id=model_id, settings=DetectSettings(), reader_id=reader
    )


def tops(store: ProjectStore, page: Page) -> list[float]:
    """Return where the proposals of a page begin: as many tens as the number of their model."""
    return [proposal.polygon[0][1] for proposal in store.proposals.of_page(page.id)]


def test_proposals_follow_the_model_in_use_where_nobody_has_worked(
    store: ProjectStore, new_page: Callable[[], Page]
) -> None:
    fresh, imported, worked = new_page(), new_page(), new_page()
    old, new = model(store), model(store)
    look(store, imported, None)
    for page in (fresh, worked):
        look(store, page, old)
    proposed = store.pages.load(worked.id)
    drawn = edits.add_regions(proposed, [line(0, 90)])
    store.journal.record(changes.difference(proposed, drawn), "Draw", author="ann")
    store.models.use(new)
    assert tops(store, fresh) == []
    assert store.pages.entry(fresh.id).proposal_count is None
    assert (tops(store, imported), tops(store, worked)) == ([0], [10])
    look(store, fresh, new)
    assert tops(store, fresh) == [20]
    store.models.use(old)
    assert tops(store, fresh) == [10], "they are still there"
    look(store, fresh, new)
    assert tops(store, fresh) == [10], "what was on its way comes too late"
    store.models.use(new)
    assert tops(store, fresh) == [20]
    store.journal.undo(worked.id)
    assert tops(store, worked) == [], "nobody has worked on it any more"


def test_a_closer_look_of_a_discarded_model_goes_too(store: ProjectStore, blank_page: Page) -> None:
    old, new = model(store), model(store)
    look(store, blank_page, old)
    store.models.use(new)
    store.proposals.record(
        blank_page.id,
        Detection((640, 480), (FoundLine(quad(0, 12), 0.9),), area=(0, 0, 300, 200)),
        model_id=new,
        settings=None,
    )
    assert tops(store, blank_page) == [12]
    store.models.use(old)
    assert tops(store, blank_page) == [10]


def test_what_another_reader_has_read_scores_anew(store: ProjectStore, blank_page: Page) -> None:
    detector = model(store)
    readers = [
        store.models.add(
            name="r", path=Path(name), sha256=name, source="imported", kind=ModelKind.READER
        ).id
        for name in "ab"
    ]
    look(store, blank_page, detector, reader=readers[0])
    store.models.use(readers[1])
    assert tops(store, blank_page) == []
    look(store, blank_page, detector)
    assert tops(store, blank_page) == [10], "nobody has read it"
    store.models.use(readers[0])
    assert tops(store, blank_page) == [10]


def test_another_model_is_to_try_where_one_failed(store: ProjectStore, blank_page: Page) -> None:
    old, new = model(store), model(store)
    store.pages.record_scans({blank_page.id: ScannedImage("hash", (640, 480))})
    look(store, blank_page, old)
    store.models.use(new)
    store.pages.record_problem(blank_page.id, "The detector failed.")
    store.models.use(old)
    assert store.pages.entry(blank_page.id).problem == ""
    assert tops(store, blank_page) == [10]


def test_proposals_for_a_page_that_is_gone(store: ProjectStore) -> None:
    with pytest.raises(ProjectError, match="no page 9"):
        store.proposals.record(9, FOUND, model_id=None, settings=None)


def test_a_closer_look_replaces_what_lay_in_its_area_until_the_whole_page_is_looked_at(
    store: ProjectStore, blank_page: Page
) -> None:
    propose(store, blank_page)
    first = store.proposals.of_page(blank_page.id)
    closer = Detection(
        (640, 480),
        lines=(FoundLine(quad(0, 38), 0.9, 7),),
        characters=(FoundCharacter(quad(3, 38, 5), 0.9, 0),),
        area=(0, 30, 200, 100),
    )
    propose(store, blank_page, closer)
    now = store.proposals.of_page(blank_page.id)
    assert [p.polygon for p in now] == [quad(0, 0.25), quad(0, 38), quad(9, 9, 5), quad(3, 38, 5)]
    assert [p for p in now if p in first] == [first[0], first[3]]
    # The list goes on saying what the look at the whole page found.
    assert store.pages.entry(blank_page.id).proposal_count == 2
    newest, oldest = store.proposals.detections(blank_page.id)
    assert (newest.area, oldest.area) == ((0, 30, 200, 100), None)
    assert set(store.proposals.by_id([p.id for p in first])) == {p.id for p in first}
    propose(store, blank_page)
    assert [p.polygon for p in store.proposals.of_page(blank_page.id)] == [p.polygon for p in first]


def test_a_page_of_which_only_a_part_was_looked_at_still_waits(
    store: ProjectStore, blank_page: Page
) -> None:
    model_id = model(store)
    part = replace(FOUND, area=(0, 0, 300, 200))
    store.proposals.record(blank_page.id, part, model_id=model_id, settings=None)
    assert len(store.proposals.of_page(blank_page.id)) == 4
    assert store.pages.entry(blank_page.id).proposal_count is None
