"""Issues and approvals in the store: with the rows they belong to, whoever else writes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from labeler.core import changes, edits, issues, second_look
from labeler.core.annotation import Comment, Page, ReviewState, Voucher
from labeler.core.errors import EditConflict
from labeler.core.page_index import Mark
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.builders import line

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


def save(store: ProjectStore, before: Page, after: Page, author: str = "ann") -> Page:
    store.journal.record(changes.difference(before, after), "Edit", author=author, seen=before)
    return store.pages.load(before.id)


@pytest.fixture
def accepted(store: ProjectStore, blank_page: Page) -> Page:
    """A page with two lines that Ann accepted."""
    drawn = save(store, blank_page, edits.add_regions(blank_page, [line(0, 0, "a"), line(0, 40)]))
    return save(store, drawn, edits.set_state(drawn, ReviewState.ACCEPTED))


@pytest.fixture
def other(store: ProjectStore, folder: Path) -> ProjectStore:
    """The same project in another window."""
    return ProjectStore.open(url_of(folder), folder=folder, author="bob")


def raised(page: Page, text: str = "A 7?", author: str = "bob") -> Page:
    return issues.raise_issue(page, (5.5, 1 / 3), Comment(author, NOON, text), "a")


def test_an_issue_comes_back_and_is_told_in_the_list(store: ProjectStore, accepted: Page) -> None:
    page = save(store, accepted, raised(accepted))
    assert page.issues == raised(accepted).issues or page.issues[0].place == (5.5, 1 / 3)
    assert (page.state, page.issues[0].comments[0].text) == (ReviewState.ACCEPTED, "A 7?")
    assert store.pages.entry(page.id).open_issues == 1
    assert store.pages.index().count(Mark.ISSUES) == 1
    key = page.issues[0].id
    page = save(store, page, issues.answer(page, key, Comment("ann", NOON, "Yes", closes=True)))
    assert store.pages.entry(page.id).open_issues == 0
    assert store.pages.index().count(Mark.ISSUES) == 0
    store.journal.undo(page.id)
    assert store.pages.entry(page.id).open_issues == 1
    store.journal.undo(page.id)
    assert store.pages.load(page.id) == accepted
    store.journal.redo(page.id)
    assert len(store.pages.load(page.id).issues) == 1


def test_two_windows_talk_at_once_and_nothing_is_lost(
    store: ProjectStore, other: ProjectStore, accepted: Page
) -> None:
    page = save(store, accepted, raised(accepted))
    key = page.issues[0].id
    mine = issues.answer(page, key, Comment("ann", NOON, "Yes"))
    theirs = raised(issues.answer(page, key, Comment("bob", NOON, "No")), "And this?")
    save(store, page, mine)
    after = save(other, page, theirs, "bob")
    said = [comment.text for issue in after.issues for comment in issue.comments]
    assert sorted(said) == ["A 7?", "And this?", "No", "Yes"]
    store.journal.undo(page.id)
    left = store.pages.load(page.id)
    assert "No" in [comment.text for issue in left.issues for comment in issue.comments]
    other.close()


def test_any_change_of_its_regions_ends_the_approval_of_a_page(
    store: ProjectStore, accepted: Page
) -> None:
    page = save(store, accepted, second_look.approve(accepted), "bob")
    assert page.is_approved
    assert store.pages.index().count(Mark.APPROVED) == 1
    moved = save(store, page, edits.move_regions(page, {"a"}, 1, 1))
    assert (moved.state, moved.voucher) == (ReviewState.ACCEPTED, Voucher.PERSON)
    store.journal.undo(page.id)
    assert store.pages.load(page.id) == page
    noted = save(store, page, edits.set_note(page, "well done"))
    assert noted.is_approved


def test_an_approval_does_not_outlast_what_somebody_else_changed_meanwhile(
    store: ProjectStore, other: ProjectStore, accepted: Page
) -> None:
    """The page that is approved is the one that was seen."""
    approved = second_look.approve(accepted)
    save(store, accepted, edits.move_regions(accepted, {"a"}, 1, 1))
    with pytest.raises(EditConflict, match="the page that you judged"):
        save(other, accepted, approved, "bob")
    assert not store.pages.load(accepted.id).is_approved
    other.close()


def test_who_did_not_see_an_approval_ends_it_by_editing(
    store: ProjectStore, other: ProjectStore, accepted: Page
) -> None:
    save(other, accepted, second_look.approve(accepted), "bob")
    page = save(store, accepted, edits.move_regions(accepted, {"a"}, 1, 1))
    assert page.voucher is Voucher.PERSON
    other.close()


def test_no_undo_brings_an_approval_back_to_a_page_that_is_not_the_one_approved(
    store: ProjectStore, other: ProjectStore, accepted: Page
) -> None:
    page = save(store, accepted, second_look.approve(accepted), "cy")
    moved = save(store, page, edits.move_regions(page, {"a"}, 1, 1))
    theirs = replace(moved, regions=moved.regions[:1])
    save(other, moved, theirs, "bob")
    store.journal.undo(page.id)
    left = store.pages.load(page.id)
    assert left.region("a") == page.region("a")
    assert len(left.regions) == 1
    assert left.voucher is Voucher.PERSON
    other.close()


def test_the_journal_knows_whose_work_a_page_is(
    store: ProjectStore, accepted: Page, new_page: Callable[[], Page]
) -> None:
    fresh = new_page()
    save(store, accepted, raised(accepted), "bob")
    save(store, fresh, raised(fresh), "bob")
    pages = [accepted.id, fresh.id]
    assert store.authors.pages_of("ann", pages) == {accepted.id}
    assert store.authors.pages_of("bob", pages) == frozenset()
    page = store.pages.load(accepted.id)
    page = save(store, page, second_look.approve(page), "bob")
    save(store, page, second_look.send_back(page), "bob")
    assert store.authors.pages_of("bob", pages) == frozenset()
    deeds = store.authors.deeds(NOON.replace(year=2000))
    assert [deed.author for deed in deeds if deed.is_approval] == ["bob"]
    assert {deed.author for deed in deeds if deed.is_work} == {"ann"}
