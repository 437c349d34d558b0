"""Two projects become one: copies worked on apart, and projects of the same images."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from labeler.app import editing
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.app.project_merging import merge_projects
from labeler.core import edits, transcribing
from labeler.core.annotation import Page, ReviewState
from labeler.core.detection import Detection, FoundLine
from labeler.core.errors import StorageError
from labeler.core.issues import open_issues
from labeler.core.proposing import accept_proposals
from labeler.core.scrutiny import Scrutiny, scrutiny_of
from tests.app.worked_on import make, run_sql
from tests.builders import line, quad


def change(project: Project, page_id: int, to: Page) -> Page:
    edit(project, project.page(page_id), to, "Edit")
    return project.page(page_id)


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path]:
    """A project of four accepted pages, and a copy of it in a folder beside it."""
    make(tmp_path / "a").close()
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    return tmp_path / "a", tmp_path / "b"


def merged(ours: Path, theirs: Path) -> list[str]:
    """Merge as Ann, who may look on afterwards; returns what clashes."""
    with (
        Project.open(ours, author="ann") as project,
        Project.open(theirs, to_look_at=True) as other,
    ):
        outcome = merge_projects(project, other)
        assert outcome.left_out == []
        return outcome.conflicts


def test_what_was_done_apart_on_two_copies_comes_together(copies: tuple[Path, Path]) -> None:
    with Project.open(copies[0], author="ann") as ours:
        page = ours.page(1)
        change(ours, 1, transcribing.set_text(page, "p1l0", "ours"))
        change(ours, 2, edits.delete_regions(ours.page(2), {"p2l1"}))
    with Project.open(copies[1], author="bob") as theirs:
        page = theirs.page(1)
        change(theirs, 1, edits.move_regions(page, {"p1l0"}, 7, 7))
        change(theirs, 2, edits.add_regions(theirs.page(2), [line(200, 200, "new")]))
        change(theirs, 3, edits.set_note(theirs.page(3), "torn"))
        moved = theirs.page(1).region("p1l0").polygon
    assert merged(*copies) == []
    with Project.open(copies[0], author="ann") as ours:
        assert ours.page(1).region("p1l0").text == "ours"
        assert ours.page(1).region("p1l0").polygon == moved
        assert {"new", "p2l0"} <= ours.page(2).by_id.keys()
        assert "p2l1" not in ours.page(2).by_id
        assert (ours.page(3).note, ours.page(3).state) == ("torn", ReviewState.ACCEPTED)
        assert ours.page(1).is_unseen
        before = [ours.store.pages.load(entry.id) for entry in ours.entries()]
    assert merged(*copies) == []
    with Project.open(copies[0]) as ours:
        assert [ours.store.pages.load(entry.id) for entry in ours.entries()] == before


def test_merging_stops_where_nothing_can_be_stored_and_is_completed_by_merging_again(
    copies: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(copies[1], author="bob") as theirs:
        for key in (1, 2, 3):
            change(theirs, key, edits.set_note(theirs.page(key), "torn"))
    with Project.open(copies[0]) as ours, Project.open(copies[1], to_look_at=True) as theirs:
        load = ours.store.pages.load

        def cut(page_id: int) -> Page:
            if page_id > 1:
                raise StorageError("The server does not answer.")
            return load(page_id)

        monkeypatch.setattr(ours.store.pages, "load", cut)
        with pytest.raises(StorageError, match="does not answer"):
            merge_projects(ours, theirs)
        monkeypatch.undo()
        assert [ours.page(key).note for key in (1, 2, 3)] == ["torn", "", ""]
        assert merge_projects(ours, theirs).pages == 2
        assert [ours.page(key).note for key in (1, 2, 3)] == ["torn"] * 3


def test_what_clashes_is_pinned_to_the_page_and_redo_takes_over_theirs(
    copies: tuple[Path, Path],
) -> None:
    for folder, text, other in ((copies[0], "mine", "p1l1"), (copies[1], "theirs", "p1l2")):
        with Project.open(folder, author=text) as project:
            change(project, 1, transcribing.set_text(project.page(1), "p1l0", text))
            change(project, 1, transcribing.set_text(project.page(1), other, text))
    clashes = merged(*copies)
    assert len(clashes) == 1
    assert "“theirs”" in clashes[0]
    with Project.open(copies[0], author="ann") as ours:
        page = ours.page(1)
        assert [one.text for one in page.lines] == ["mine", "mine", "theirs"]
        (issue,) = open_issues(page)
        assert issue.region_id == "p1l0"
        assert ours.store.journal.redo_text(1) == "Take over what the other project says"
        editing.redo(ours, 1)
        assert ours.page(1).region("p1l0").text == "theirs"
        editing.undo(ours, 1)
        assert ours.page(1).region("p1l0").text == "mine"
    merged(*copies)
    with Project.open(copies[0], author="ann") as ours:
        assert len(open_issues(ours.page(1))) == 1


def test_what_only_one_side_took_back_is_taken_back(copies: tuple[Path, Path]) -> None:
    with Project.open(copies[1], author="ann") as theirs:
        editing.undo(theirs, 1)
        assert theirs.page(1).state is ReviewState.IN_WORK
    assert merged(*copies) == []
    with Project.open(copies[0]) as ours:
        assert ours.page(1).state is ReviewState.IN_WORK


def test_projects_of_the_same_images_are_matched_by_picture_and_outline(tmp_path: Path) -> None:
    make(tmp_path / "a").close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for number in (3, 1):
        shutil.copy(tmp_path / "images" / f"page {number}.png", elsewhere / f"x{number}.png")
    Image.new("RGB", (400, 300), (9, 9, 9)).save(elsewhere / "only theirs.png")
    with Project.create(tmp_path / "b", [elsewhere], author="bob") as theirs:
        theirs.scan()
        names = {entry.name: entry.id for entry in theirs.entries()}
        page = theirs.page(names["x1.png"])
        drawn = [line(11, 10, text="é 2.0"), line(200, 200, text="more")]
        change(theirs, page.id, edits.add_regions(page, drawn))
        page = theirs.page(names["only theirs.png"])
        done = edits.add_regions(page, [line(9, 9, text="new")])
        change(theirs, page.id, edits.set_state(done, ReviewState.ACCEPTED))
    assert merged(tmp_path / "a", tmp_path / "b") == []
    with Project.open(tmp_path / "a") as ours:
        assert len(ours.entries()) == 5
        assert [one.text for one in ours.page(2).lines] == ["é 2.0", "more", "é 2.1", "é 2.2"]
        added = ours.page(ours.entries()[-1].id)
        assert [one.text for one in added.lines] == ["new"]
        assert not added.is_unseen


def test_what_was_accepted_as_proposed_stays_that(copies: tuple[Path, Path]) -> None:
    """Where a region comes from says what a page is worth as truth."""
    Image.new("RGB", (400, 300), (1, 2, 3)).save(copies[0].parent / "images" / "page 9.png")
    for folder in copies:
        with Project.open(folder) as project:
            project.add_new_images()
            project.scan()
    with Project.open(copies[1], author="bob") as theirs:
        key = theirs.entries()[-1].id
        found = Detection((400, 300), (FoundLine(quad(10, 10), 0.9, 5),))
        theirs.store.proposals.record(key, found, model_id=None, settings=None)
        page = accept_proposals(theirs.page(key), theirs.store.proposals.of_page(key))
        page = change(theirs, key, edits.set_state(page, ReviewState.ACCEPTED))
        assert scrutiny_of(page) is Scrutiny.AS_PROPOSED
    assert merged(*copies) == []
    assert merged(*copies) == []
    with Project.open(copies[0]) as ours:
        page = ours.page(ours.entries()[-1].id)
        assert scrutiny_of(page) is Scrutiny.AS_PROPOSED
        assert len(ours.store.proposals.of_page(page.id)) == 1


def test_what_is_annotated_blind_is_neither_taken_over_nor_disturbed(
    copies: tuple[Path, Path],
) -> None:
    for folder, second in ((copies[0], "bob"), (copies[1], "cleo")):
        with Project.open(folder, author="ann") as project:
            version_id = project.store.versions.make(1)
            assert version_id is not None
        with Project.open(folder, author=second) as project:
            drawn = edits.add_regions(project.page(version_id), [line(250, 200, text=second)])
            change(project, version_id, drawn)
    with Project.open(copies[1], author="ann") as theirs:
        change(theirs, 1, edits.add_regions(theirs.page(1), [line(300, 200, "late")]))
        change(theirs, 3, edits.set_note(theirs.page(3), "torn"))
    # Who may annotate pages a second time lists versions in place of them.
    for merger in ("zoe", "ann"):
        with (
            Project.open(copies[0], author=merger) as ours,
            Project.open(copies[1], to_look_at=True) as theirs,
        ):
            before = ours.store.pages.load(1)
            outcome = merge_projects(ours, theirs)
            of_second, of_first = outcome.left_out
            assert "what cleo said of it as a second person is not taken over" in of_second
            assert "nobody has decided yet. Decide first" in of_first
            assert ours.store.pages.load(1) == before
            assert ours.store.pages.load(3).note == "torn"
            assert ours.store.versions.all()[0].said_by == "bob"


def test_a_page_of_ours_that_cannot_be_read_is_named_as_that(copies: tuple[Path, Path]) -> None:
    run_sql(copies[0], "UPDATE region SET polygon = '[' WHERE id = 'p2l0'")
    with Project.open(copies[1], author="bob") as theirs:
        change(theirs, 2, edits.set_note(theirs.page(2), "torn"))
    with Project.open(copies[0]) as ours, Project.open(copies[1], to_look_at=True) as theirs:
        (reason,) = merge_projects(ours, theirs).left_out
    assert "Page 2 is damaged" in reason
