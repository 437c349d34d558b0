"""Edits that were refused wait for a decision: what was made on each other is one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.app import deciding, editing
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits, transcribing
from labeler.core.annotation import Level, Page, Region, ReviewState, Voucher
from labeler.core.errors import EditConflict
from labeler.core.page_comparison import Aspect, Side
from tests.app.worked_on import make
from tests.builders import quad


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Project]:
    with make(tmp_path / "project", 1) as project:
        yield project


@pytest.fixture
def bob(ann: Project) -> Iterator[Project]:
    """Another one at the same page, which has three lines and is accepted."""
    with Project.open(ann.folder, author="bob") as bob:
        yield bob


def refuse(project: Project, before: Page, after: Page) -> Page:
    """Make an edit that clashes; return the page as whoever made it sees it until then."""
    with pytest.raises(EditConflict):
        edit(project, before, after, "Edit")
    return after


def decide(project: Project, *sides: Side) -> Page:
    (matter,) = deciding.matters(project)
    undecided = deciding.compared(project, matter)
    chosen = dict(zip(undecided.differences, sides, strict=True))
    deciding.decide(project, undecided, chosen, {})
    assert deciding.matters(project) == []
    return project.page(undecided.first.id)


def test_edits_that_were_made_on_refused_ones_are_decided_together(
    ann: Project, bob: Project
) -> None:
    page = ann.page(1)
    edit(bob, bob.page(1), edits.delete_regions(bob.page(1), {"p1l0"}), "Delete")
    moved = refuse(ann, page, edits.move_regions(page, {"p1l0"}, 5, 5))
    refuse(ann, moved, transcribing.set_text(moved, "p1l0", "Total"))
    (matter,) = deciding.matters(ann)
    first, other = deciding.compared(ann, matter).first, deciding.compared(ann, matter).other
    assert "p1l0" not in first.by_id
    assert other.region("p1l0").polygon == moved.region("p1l0").polygon
    assert other.region("p1l0").text == "Total"
    assert decide(ann, Side.RIGHT).region("p1l0").text == "Total"
    editing.undo(ann, 1)
    assert "p1l0" not in ann.page(1).by_id


def test_of_one_edit_some_may_be_taken_and_some_not(ann: Project, bob: Project) -> None:
    page = ann.page(1)
    theirs = edits.delete_regions(bob.page(1), {"p1l0"})
    edit(bob, bob.page(1), theirs, "Delete")
    refuse(ann, page, edits.move_regions(page, {"p1l0", "p1l1"}, 5, 5))
    found = decide(ann, Side.RIGHT, Side.LEFT)  # What only one side has comes last.
    assert "p1l0" not in found.by_id
    assert found.region("p1l1").polygon != page.region("p1l1").polygon


def test_what_is_refused_outlives_the_window_and_later_edits(ann: Project, bob: Project) -> None:
    page = ann.page(1)
    edit(bob, page, transcribing.set_text(page, "p1l0", "theirs"), "Write")
    refuse(ann, page, transcribing.set_text(page, "p1l0", "mine"))
    edit(ann, ann.page(1), edits.set_note(ann.page(1), "torn"), "Note")
    ann.close()
    with Project.open(bob.folder, author=ann.author) as again:
        assert again.store.journal.redo_text(1) is None
        assert decide(again, Side.RIGHT).region("p1l0").text == "mine"
    assert deciding.matters(bob) == []


def test_nobody_vouches_for_a_verdict_on_a_page_that_nobody_saw(ann: Project, bob: Project) -> None:
    opened = edits.set_state(ann.page(1), ReviewState.IN_WORK)
    edit(ann, ann.page(1), opened, "Open")
    page = ann.page(1)
    edit(bob, page, transcribing.set_text(page, "p1l0", "theirs"), "Write")
    accepted = replace(edits.set_state(page, ReviewState.ACCEPTED), voucher=Voucher.PERSON)
    refuse(ann, page, accepted)
    (matter,) = deciding.matters(ann)
    assert [one.aspects for one in deciding.compared(ann, matter).differences] == [(Aspect.STATE,)]
    found = decide(ann, Side.RIGHT)
    assert (found.state, found.voucher) == (ReviewState.ACCEPTED, Voucher.NOBODY)
    assert found.region("p1l0").text == "theirs"


def test_reading_orders_are_decided_between(ann: Project, bob: Project) -> None:
    page = ann.page(1)
    lines = page.regions
    edit(bob, page, replace(page, regions=(lines[1], lines[0], *lines[2:])), "Order")
    mine = lines[::-1]
    refuse(ann, page, replace(page, regions=mine))
    found = decide(ann, Side.RIGHT)
    assert [one.id for one in found.regions] == [one.id for one in mine]


def test_what_no_outline_shows_is_decided_as_well(ann: Project, bob: Project) -> None:
    """A baseline, what another program says, and a character that stands on no line."""
    loose = Region(Level.CHARACTER, quad(5, 5, 10, 20), id="c")
    edit(ann, ann.page(1), edits.add_regions(ann.page(1), [loose]), "Draw")
    page = ann.page(1)

    def said(x: float) -> Page:
        """The page with a baseline and a character that begin at x."""
        own = replace(page.region("p1l0"), baseline=((x, 30.0), (x + 40.0, 30.0)))
        character = replace(loose, polygon=quad(x, 5, 10, 20))
        changed = {"p1l0": own, "c": character}
        return replace(page, regions=tuple(changed.get(one.id, one) for one in page.regions))

    edit(bob, bob.page(1), said(12), "Draw")
    refuse(ann, page, said(14))
    (matter,) = deciding.matters(ann)
    aspects = [one.aspects for one in deciding.compared(ann, matter).differences]
    assert aspects == [(Aspect.BASELINE,), (Aspect.OUTLINE,)]
    assert decide(ann, Side.RIGHT, Side.RIGHT).regions == said(14).regions


def test_what_is_about_a_page_out_of_the_list_waits_until_it_is_back(
    ann: Project, bob: Project
) -> None:
    page = ann.page(1)
    edit(bob, page, transcribing.set_text(page, "p1l0", "theirs"), "Write")
    refuse(ann, page, transcribing.set_text(page, "p1l0", "mine"))
    bob.store.pages.remove([1])
    assert deciding.matters(ann) == []
    bob.store.pages.restore()
    assert decide(ann, Side.RIGHT).region("p1l0").text == "mine"
