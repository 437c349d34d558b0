"""Edits are repaired, saved at once, and taken back."""

from dataclasses import replace

import pytest

from labeler.app.editing import edit, redo, undo
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import Page, ReviewState
from labeler.core.changes import apply
from labeler.core.errors import LabelerError
from tests.builders import line


@pytest.fixture
def page(project: Project) -> Page:
    """The first page with two lines."""
    empty = project.page(project.entries()[0].id)
    full = edits.add_regions(empty, [line(10, 10, "a"), line(10, 50, "b")])
    return apply(empty, edit(project, empty, full, "Draw lines"))


def test_an_edit_is_on_disk_at_once_and_undo_survives_a_restart(
    project: Project, page: Page
) -> None:
    moved = edits.move_regions(page, ["a"], 5, 0)
    edit(project, page, moved, "Move")
    project.close()
    with Project.open(project.folder) as opened:
        assert opened.page(page.id) == moved
        changes = undo(opened, page.id)
        assert changes is not None
        assert apply(moved, changes) == page == opened.page(page.id)
        assert redo(opened, page.id) is not None
        assert opened.page(page.id) == moved


def test_outlines_are_repaired_on_the_way(project: Project, page: Page) -> None:
    crooked = ((10, 10), (10, 10.1), (10, 30), (500, 30), (110, 10))
    changes = edit(project, page, edits.set_polygon(page, "a", crooked), "Reshape")
    stored = project.page(page.id).region("a").polygon
    assert stored == changes.after.regions[0].polygon
    assert stored == (
        (10, 10),
        (110, 10),
        (240, pytest.approx(10 + 130 * 20 / 390)),
        (240, 30),
        (10, 30),
    )


@pytest.mark.parametrize(
    "polygon",
    [
        ((0, 0), (9, 0)),
        ((5, 5), (9, 5), (7, 5)),
        ((900, 900), (950, 900), (950, 950)),
        ((10, -90), (90, -90), (90, 20), (70, 20), (70, -9), (30, -9), (30, 20), (10, 20)),
    ],
)
def test_what_cannot_be_a_region_is_refused_and_nothing_changes(
    project: Project, page: Page, polygon: tuple[tuple[float, float], ...]
) -> None:
    with pytest.raises(LabelerError, match="Nothing was changed"):
        edit(project, page, edits.set_polygon(page, "a", polygon), "Reshape")
    assert project.page(page.id) == page


def test_an_edit_without_effect_is_not_kept(project: Project, page: Page) -> None:
    assert edit(project, page, page, "Nothing").is_empty
    assert edit(project, page, edits.move_regions(page, ["a"], 0, 0), "Nudge").is_empty
    assert project.store.journal.undo_text(page.id) == "Draw lines"


def test_a_region_at_the_border_moves_no_further_and_keeps_its_shape(
    project: Project, page: Page
) -> None:
    before = page.region("a").polygon
    there = apply(page, edit(project, page, edits.move_regions(page, ["a"], 900, -900), "Move"))
    assert there.region("a").polygon == ((140, 0), (240, 0), (240, 20), (140, 20))
    back = edits.move_regions(there, ["a"], -130, 10)
    edit(project, there, back, "Move")
    assert project.page(page.id).region("a").polygon == before


def test_a_drag_that_the_border_stops_leaves_no_trace(project: Project) -> None:
    empty = project.page(project.entries()[1].id)
    drawn = edits.add_regions(empty, [line(0, 0, "edge")])
    page = apply(empty, edit(project, empty, replace(drawn, state=ReviewState.NEW), "Draw"))
    pushed = edits.move_vertex(page, "edge", 0, (-30, -30))
    assert edit(project, page, pushed, "Move vertex").is_empty
    assert project.page(page.id).state is ReviewState.NEW


def test_edits_of_one_gesture_are_one_step(project: Project, page: Page) -> None:
    now = page
    for _ in range(3):
        after = edits.move_regions(now, ["a"], 1, 0)
        now = apply(now, edit(project, now, after, "Move", gesture="drag 1"))
    undo(project, page.id)
    assert project.page(page.id) == page
