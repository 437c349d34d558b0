"""A second person looks at pages: what counts then, who may approve, how it gets out and back."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from labeler.app import second_look, training, validation
from labeler.app.editing import edit
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages, preview
from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.app.second_look import Uncounted
from labeler.app.work import days_of_work
from labeler.core import edits
from labeler.core.annotation import Comment, ReviewState
from labeler.core.errors import LabelerError
from labeler.core.issues import answer, open_issues, raise_issue
from labeler.core.second_look import SecondLook
from labeler.core.team import Role
from tests.app.worked_on import make

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project whose four pages Ann accepted."""
    make(tmp_path / "project").close()
    return tmp_path / "project"


def test_nobody_approves_their_own_work_unless_they_say_so(folder: Path) -> None:
    with Project.open(folder, author="ann") as project:
        with pytest.raises(LabelerError, match="worked on it yourself"):
            second_look.approve(project, 1)
        second_look.approve(project, 1, own=True)
        assert project.page(1).is_approved
        assert second_look.next_page(project, [2, 3]) is None
    with Project.open(folder, author="bob") as project:
        assert second_look.next_page(project, [2, 3]) == 2
        second_look.approve(project, 2)
        page = project.page(3)
        edit(project, page, edits.move_regions(page, {page.lines[0].id}, 3, 3), "Move")
        assert second_look.next_page(project, [3, 4]) == 4
        with pytest.raises(LabelerError, match="approved already"):
            second_look.approve(project, 2)


def test_a_page_with_open_issues_is_sent_back_and_not_approved(folder: Path) -> None:
    with Project.open(folder, author="bob") as project:
        with pytest.raises(LabelerError, match="say what is to be done"):
            second_look.send_back(project, 1)
        page = project.page(1)
        settled = raise_issue(page, (9, 9), Comment("ann", NOON, "Is it?"))
        word = Comment("bob", NOON, "It is.", closes=True)
        edit(project, page, answer(settled, settled.issues[0].id, word), "Close issue")
        with pytest.raises(LabelerError, match="say what is to be done"):
            second_look.send_back(project, 1)
        page = project.page(1)
        edit(project, page, raise_issue(page, (9, 9), Comment("bob", NOON, "Why?")), "Raise issue")
        with pytest.raises(LabelerError, match="one of its issues is open"):
            second_look.approve(project, 1)
        second_look.send_back(project, 1)
        page = project.page(1)
        assert page.state is ReviewState.IN_WORK
        with pytest.raises(LabelerError, match="not accepted"):
            second_look.approve(project, 1)
        with pytest.raises(LabelerError, match="not sent back, because it is not accepted"):
            second_look.send_back(project, 1, Comment("bob", NOON, "Again?"))
        assert project.page(1) == page
        closed = answer(page, open_issues(page)[0].id, Comment("ann", NOON, "Done.", closes=True))
        edit(project, page, edits.set_state(closed, ReviewState.ACCEPTED), "Accept page")
        assert project.store.pages.entry(1).open_issues == 0


def test_exports_and_trainings_take_all_accepted_pages_unless_approval_is_required(
    folder: Path, tmp_path: Path
) -> None:
    with Project.open(folder, author="bob") as project:
        second_look.approve(project, 1)
        second_look.choose(project, SecondLook.ON)
        assert preview(project, "labeler", None, ExportChoice()).pages == 4
        assert (training.summary(project).accepted.pages, len(validation.usable(project))) == (4, 4)
        second_look.choose(project, SecondLook.REQUIRED)
        expected = preview(project, "labeler", None, ExportChoice())
        assert expected.pages == 1
        assert "3 accepted pages are left out" in expected.remarks[0]
        summary = training.summary(project)
        assert (summary.accepted.pages, summary.waiting) == (1, Uncounted(approval=3))
        assert any("3 accepted pages are left out" in remark for remark in summary.remarks)
        assert [entry.id for entry in validation.usable(project)] == [1]
        outcome = export_pages(project, "labeler", tmp_path / "out", ExportChoice())
        assert (outcome.pages, outcome.problems) == (1, [])
        page = project.page(1)
        edit(project, page, edits.delete_regions(page, {page.lines[0].id}), "Delete")
        with pytest.raises(LabelerError, match="approved"):
            export_pages(project, "labeler", tmp_path / "more", ExportChoice())


def test_issues_and_approvals_leave_and_come_back_in_our_own_form(
    folder: Path, tmp_path: Path
) -> None:
    with Project.open(folder, author="bob") as project:
        second_look.approve(project, 1)
        page = project.page(2)
        line = page.lines[0].id
        edit(project, page, raise_issue(page, (9, 9), Comment("bob", NOON, "Why?"), line), "Raise")
        said = project.page(2).issues
        export_pages(project, "labeler", tmp_path / "out", ExportChoice())
        losses = preview(project, "coco", None, ExportChoice()).losses
        assert any(loss.startswith("Issues") for loss in losses)
        assert not preview(project, "labeler", None, ExportChoice()).losses
    with Project.create(tmp_path / "copy", [tmp_path / "images"], author="cy") as copy:
        copy.scan()
        import_labels(copy, "labeler", tmp_path / "out")
        assert copy.page(1).is_approved
        assert copy.page(2).issues == said
        assert copy.page(2).by_id[line]
        assert copy.store.pages.entry(2).open_issues == 1


def test_days_of_work_are_told_from_the_journal(folder: Path) -> None:
    with Project.open(folder, author="bob") as project:
        second_look.approve(project, 1)
        bob, ann = sorted(days_of_work(project), key=lambda day: day.edits)
        assert (bob.author, bob.approved, bob.pages) == ("bob", {1}, set())
        assert (ann.author, len(ann.accepted), ann.lines, ann.edits) == ("ann", 4, 12, 8)


def test_where_a_server_requires_a_second_person_only_owners_approve_their_own(
    folder: Path,
) -> None:
    with Project.open(folder, author="ann") as ann:
        second_look.choose(ann, SecondLook.REQUIRED)
        assert second_look.may_approve_own(ann)
        ann.store.team.login, ann.store.team.role = "ann", Role.REVIEWER
        with pytest.raises(LabelerError, match="Somebody else should look"):
            second_look.approve(ann, 1, own=True)
        ann.store.team.role = Role.OWNER
        second_look.approve(ann, 1, own=True)
        assert ann.page(1).is_approved
