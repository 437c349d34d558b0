"""Whose edits are whose: by names that look alike, and after edits were taken back."""

from pathlib import Path

import pytest

from labeler.app import editing
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits, second_look
from labeler.core.annotation import ReviewState
from labeler.core.errors import EditConflict
from tests.app.worked_on import make
from tests.builders import line

FOLDER = "project"


def test_a_name_that_looks_like_a_known_one_is_that_person(tmp_path: Path) -> None:
    with make(tmp_path / FOLDER, 1) as ann:
        known = ann.author
    other = f" {known.upper().replace('A', chr(0x410))}\u200b "
    with Project.open(tmp_path / FOLDER, author=other) as same:
        assert same.author == known
        assert same.store.journal.undo_text(1) is not None
        assert same.store.authors.pages_of(same.author, [1]) == {1}
    with Project.open(tmp_path / FOLDER, author="Jose\u0301 ") as another:
        assert another.author == "Jos\u00e9"
        assert another.store.journal.undo_text(1) is None


def test_whoever_takes_back_a_sending_back_has_not_judged_the_page(tmp_path: Path) -> None:
    with (
        make(tmp_path / FOLDER, 1) as ann,
        Project.open(tmp_path / FOLDER, author="rey") as rey,
    ):
        page = edits.set_note(rey.page(1), "more")
        edit(rey, rey.page(1), page, "Note")
        edit(rey, rey.page(1), second_look.send_back(rey.page(1)), "Send back")
        assert rey.store.pages.entry(1).author == "rey"
        editing.undo(rey, 1)
        assert rey.page(1).state is ReviewState.ACCEPTED
        assert rey.store.pages.entry(1).author == ann.author
        editing.redo(rey, 1)
        assert rey.store.pages.entry(1).author == "rey"


def test_no_verdict_comes_back_onto_a_page_that_was_worked_on_since(tmp_path: Path) -> None:
    with (
        make(tmp_path / FOLDER, 1) as ann,
        Project.open(tmp_path / FOLDER, author="rey") as rey,
    ):
        edit(rey, rey.page(1), second_look.send_back(rey.page(1)), "Send back")
        edit(ann, ann.page(1), edits.add_regions(ann.page(1), [line(200, 200, "new")]), "Draw")
        with pytest.raises(EditConflict, match="was not taken back"):
            editing.undo(rey, 1)
        assert rey.page(1).state is ReviewState.IN_WORK


def test_an_edit_of_which_somebody_took_all_away_counts_as_made(tmp_path: Path) -> None:
    with (
        make(tmp_path / FOLDER, 1) as ann,
        Project.open(tmp_path / FOLDER, author="rey") as rey,
    ):
        start = rey.store.journal.position()
        before = rey.page(1)
        edit(rey, before, edits.add_regions(before, [line(200, 200, "new")]), "Draw")
        edit(ann, ann.page(1), edits.delete_regions(ann.page(1), {"new"}), "Delete")
        assert editing.undo(rey, 1) is not None
        page = rey.page(1)
        assert "new" not in page.by_id
        assert "new" not in rey.store.journal.rewound(page, start).by_id
