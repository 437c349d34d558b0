"""Both sides of what two people said differently: refused edits and merged projects, in the window."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app import double_annotation, editing, project_merging
from labeler.app.double_annotation import DoubleAnnotation
from labeler.app.project import Project
from labeler.core import edits, transcribing
from labeler.core.annotation import Page, ReviewState
from labeler.core.issues import open_issues
from labeler.gui.dialogs.adjudication import NOTHING, AdjudicationDialog
from labeler.gui.dialogs.agreement import AgreementDialog
from labeler.gui.dialogs.merge import HOW, ITSELF, MergeDialog
from labeler.gui.dialogs.merge import NOTHING as NOTHING_NEW
from labeler.gui.main_window import MainWindow
from tests.gui.desk import SOON, shown

Key = Qt.Key


@pytest.fixture
def anna(page: Page, project: Project) -> Iterator[Project]:
    """The same project in the hands of a colleague."""
    with Project.open(project.folder, author="Anna") as anna:
        yield anna


def write(project: Project, page_id: int, text: str) -> None:
    page = project.page(page_id)
    editing.edit(project, page, transcribing.set_text(page, "a", text), "Write transcript")


def refused(window: MainWindow, anna: Project) -> None:
    """Write what Anna writes differently at the same moment."""
    page = shown(window)
    write(anna, page.id, "theirs")
    new = transcribing.set_text(page, "a", "mine")
    window.session.edit("Write transcript", new, since=page)
    assert shown(window).region("a").text == "theirs"


def decision(window: MainWindow) -> AdjudicationDialog:
    return window.findChildren(AdjudicationDialog)[-1]


def press(window: MainWindow, side: Key) -> AdjudicationDialog:
    """Take one side of the only difference, and settle the page."""
    dialog = decision(window)
    assert dialog.list.count() == 1
    QTest.keyClick(dialog.list, side)
    dialog.settle_button.click()
    return dialog


def test_an_edit_that_was_refused_is_shown_beside_what_stands_and_taken_by_key(
    window: MainWindow, anna: Project
) -> None:
    decide = window.actions_by_id["adjudicate"]
    assert not decide.isVisible()
    refused(window, anna)
    notice = window.decision_commands.notice
    assert "“Write transcript” was not stored" in notice.label.text()
    notice.buttons[decide].click()
    dialog = decision(window)
    assert [name.text() for name in dialog.names] == ["The page as it is", "Write transcript"]
    assert "".join(letter for letter, _ in dialog.views[0].letters) == "theirs"
    assert press(window, Key.Key_Right).title.text() == NOTHING
    assert shown(window).region("a").text == "mine"
    assert not notice.isVisible()
    window.session.undo()
    assert shown(window).region("a").text == "theirs"
    window.session.redo()
    assert shown(window).region("a").text == "mine"


def test_what_stands_may_stay_and_nothing_waits_any_more(
    window: MainWindow, anna: Project, project: Project
) -> None:
    refused(window, anna)
    window.actions_by_id["adjudicate"].trigger()
    press(window, Key.Key_Left)
    assert shown(window).region("a").text == "theirs"
    assert not window.decision_commands.notice.isVisible()
    assert project.store.journal.refused() == []
    assert window.session.redo_text is None


def test_what_waits_is_not_lost_by_going_on(window: MainWindow, anna: Project) -> None:
    refused(window, anna)
    page = shown(window)
    window.session.edit("Write note", edits.set_note(page, "torn"))
    assert window.session.redo_text is None
    assert window.decision_commands.notice.isVisible()
    window.actions_by_id["adjudicate"].trigger()
    press(window, Key.Key_Right)
    assert (shown(window).region("a").text, shown(window).note) == ("mine", "torn")


def test_whoever_changes_the_page_meanwhile_is_not_overwritten(
    window: MainWindow, anna: Project
) -> None:
    refused(window, anna)
    window.actions_by_id["adjudicate"].trigger()
    write(anna, shown(window).id, "more of theirs")
    dialog = press(window, Key.Key_Right)
    assert "Somebody changed this page meanwhile" in dialog.hint.text()
    assert "".join(letter for letter, _ in dialog.views[0].letters) == "more of theirs"
    press(window, Key.Key_Right)
    assert shown(window).region("a").text == "mine"


def test_notes_and_verdicts_are_decided_like_lines(window: MainWindow, anna: Project) -> None:
    page = shown(window)
    noted = edits.set_note(page, "theirs")
    editing.edit(anna, page, edits.set_state(noted, ReviewState.REJECTED), "Reject page")
    mine = edits.set_state(edits.set_note(page, "mine"), ReviewState.SKIPPED)
    window.session.edit("Skip page", mine, since=page)
    window.actions_by_id["adjudicate"].trigger()
    dialog = decision(window)
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert texts == ["?  Note", "?  State of the page"]
    QTest.keyClick(dialog.list, Key.Key_Left)
    assert "".join(letter for letter, _ in dialog.views[1].letters) == "skipped"
    QTest.keyClick(dialog.list, Key.Key_Right)
    dialog.settle_button.click()
    assert (shown(window).note, shown(window).state) == ("theirs", ReviewState.SKIPPED)


@pytest.fixture
def other(page: Page, project: Project, tmp_path: Path) -> Path:
    """A copy of the project in which Bob wrote something, on two pages; here the first says else."""
    shutil.copytree(project.folder, tmp_path / "other")
    with Project.open(tmp_path / "other", author="Bob") as copy:
        write(copy, page.id, "theirs")
        second = copy.entries()[1].id
        editing.edit(copy, copy.page(second), edits.set_note(copy.page(second), "torn"), "Note")
    return tmp_path / "other"


def merging(window: MainWindow, path: Path) -> MergeDialog:
    window.actions_by_id["merge_project"].trigger()
    dialog = window.findChildren(MergeDialog)[-1]
    assert dialog.report.text() == HOW
    dialog.source.set_path(path)
    return dialog


def press_start(dialog: MergeDialog, qtbot: QtBot) -> None:
    dialog.start_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=SOON)


def test_another_project_is_merged_after_it_was_told_what_that_changes(
    window: MainWindow, other: Path, project: Project, qtbot: QtBot
) -> None:
    window.session.edit("Write transcript", transcribing.set_text(shown(window), "a", "mine"))
    dialog = merging(window, other)
    press_start(dialog, qtbot)
    assert "1 thing differs in both projects" in dialog.report.text()
    assert "“theirs”" in dialog.report.text()
    assert project.entries()[1].note == ""
    press_start(dialog, qtbot)
    assert project.entries()[1].note == "torn"
    assert list((project.folder / "backups").glob("*.db"))
    assert len(open_issues(shown(window))) == 1
    assert shown(window).region("a").text == "mine"
    dialog.decide_button.click()
    assert [name.text() for name in decision(window).names][
        1
    ] == "Take over what the other project says"
    press(window, Key.Key_Right)
    assert shown(window).region("a").text == "theirs"
    assert open_issues(shown(window)) == ()


def test_what_was_decided_is_not_asked_again(
    window: MainWindow, other: Path, project: Project, qtbot: QtBot
) -> None:
    window.session.edit("Write transcript", transcribing.set_text(shown(window), "a", "mine"))
    dialog = merging(window, other)
    press_start(dialog, qtbot)
    press_start(dialog, qtbot)
    dialog.decide_button.click()
    press(window, Key.Key_Left)
    assert shown(window).region("a").text == "mine"
    assert open_issues(shown(window)) == ()
    press_start(dialog := merging(window, other), qtbot)
    assert dialog.report.text() == NOTHING_NEW
    press_start(dialog := merging(window, project.folder), qtbot)
    assert dialog.report.text() == ITSELF
    assert dialog.source.isEnabled()


def test_what_was_merged_until_it_was_broken_off_is_shown(
    window: MainWindow,
    other: Path,
    project: Project,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = merging(window, other)
    press_start(dialog, qtbot)
    store = project_merging._store
    is_stored, is_closed = threading.Event(), threading.Event()

    def store_and_wait(*values: object) -> None:
        store(*values)
        is_stored.set()
        is_closed.wait(SOON / 1000)

    monkeypatch.setattr(project_merging, "_store", store_and_wait)
    dialog.start_button.click()
    qtbot.waitUntil(is_stored.is_set, timeout=SOON)
    dialog.close()
    is_closed.set()
    qtbot.waitUntil(lambda: shown(window).region("a").text == "theirs", timeout=SOON)
    assert project.entries()[1].note == ""


def test_nothing_is_decided_or_merged_in_a_project_that_was_closed(
    window: MainWindow, anna: Project, other: Path
) -> None:
    refused(window, anna)
    window.actions_by_id["adjudicate"].trigger()
    asking = merging(window, other)
    deciding = decision(window)
    window.project_commands.close_project()
    assert not deciding.isVisible()
    assert not asking.isVisible()


def test_a_count_is_decided_on_by_what_both_say(window: MainWindow, anna: Project) -> None:
    page = shown(window)
    theirs, mine = (edits.set_count(page, {"a"}, value) for value in (3, 4))
    editing.edit(anna, page, theirs, "Set count")
    window.session.edit("Set count", mine, since=page)
    window.actions_by_id["adjudicate"].trigger()
    said = ["".join(letter for letter, _ in view.letters) for view in decision(window).views]
    assert said == ["3", "4"]


def test_agreement_is_told_by_pair_and_month_where_pages_are_annotated_twice(
    window: MainWindow, page: Page, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not window.actions_by_id["show_agreement"].isVisible()
    double_annotation.choose(project, DoubleAnnotation(100))
    window.session.edit("Accept page", edits.set_state(shown(window), ReviewState.ACCEPTED))
    assert window.actions_by_id["show_agreement"].isVisible()
    (version,) = project.store.versions.all()
    with Project.open(project.folder, author="bob") as bob:
        blank = bob.page(version.page_id)
        lines = [replace(shown(window).region("a"), id="x")]
        done = edits.set_state(edits.add_regions(blank, lines), ReviewState.ACCEPTED)
        editing.edit(bob, blank, done, "Accept page")
    window.actions_by_id["show_agreement"].trigger()
    dialog = window.findChildren(AgreementDialog)[-1]
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1, timeout=SOON)
    cells = [dialog.table.item(0, column).text() for column in range(4)]
    assert "bob" in cells[0]
    assert cells[2] == "1"
    assert cells[3].startswith("0.67")
    dialog.close()
