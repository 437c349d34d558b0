"""Two people at one project, failing disks and input methods, through the real window."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from labeler.app import editing, proposing, rescue
from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.core import edits, transcribing
from labeler.core.annotation import Page, Region, ReviewState
from labeler.gui.main_window import MainWindow
from labeler.store import read_only
from tests.builders import line

SOON = 10_000
"""Milliseconds until what others did must be seen; on an idle machine it takes less than one."""

HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def page(window: MainWindow, project: Project, qtbot: QtBot) -> Page:
    """The shown page, with two lines that are stored, however slow the disk is."""
    draw(window, line(10, 10, "a"), line(10, 50, "b"))
    qtbot.waitUntil(lambda: not len(project.outbox), timeout=SOON)
    return shown(window)


@pytest.fixture
def anna(page: Page, project: Project) -> Iterator[Project]:
    """The same project in the hands of a colleague."""
    with Project.open(project.folder, author="Anna") as anna:
        yield anna


def shown(window: MainWindow) -> Page:
    assert window.session.page is not None
    return window.session.page


def draw(window: MainWindow, *regions: Region) -> None:
    window.session.edit("Draw line", edits.add_regions(shown(window), regions))


def change(project: Project, page_id: int, text: str, edit: Callable[[Page], Page]) -> None:
    page = project.page(page_id)
    editing.edit(project, page, edit(page), text)


def told(window: MainWindow) -> str:
    return window.messages.label.text()


def compose(field: QWidget, text: str) -> None:
    """Begin characters that an input method has not given out yet."""
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


def test_what_a_colleague_does_is_seen_and_said(
    window: MainWindow, page: Page, anna: Project, qtbot: QtBot
) -> None:
    window.session.select(["a"])
    change(anna, page.id, "Write transcript", lambda p: transcribing.set_text(p, "a", "Total"))
    qtbot.waitUntil(lambda: shown(window).region("a").text == "Total", timeout=SOON)
    assert window.session.selected == {"a"}
    assert told(window) == "Anna changed this page: Write transcript"
    other = anna.entries()[1]
    change(anna, other.id, "Skip", lambda p: edits.set_state(p, ReviewState.SKIPPED))
    qtbot.waitUntil(lambda: window.pages.entry(other.id).state is ReviewState.SKIPPED, timeout=SOON)


def test_pages_that_come_and_go_elsewhere_are_listed(
    window: MainWindow, anna: Project, images: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    new = (images / "page 0.png").rename(tmp_path / "new.png")
    anna.add_images([new])
    qtbot.waitUntil(lambda: window.pages.page_count == 7, timeout=SOON)
    anna.store.pages.remove([anna.entries()[-1].id])
    qtbot.waitUntil(lambda: window.pages.page_count == 6, timeout=SOON)


def test_moving_a_line_keeps_what_a_colleague_has_just_written_on_it(
    window: MainWindow, page: Page, anna: Project
) -> None:
    change(anna, page.id, "Write transcript", lambda p: transcribing.set_text(p, "a", "Total"))
    window.session.edit("Move", edits.move_regions(page, {"a"}, 5, 0))
    assert shown(window).region("a").text == "Total"
    assert shown(window).region("a").polygon[0] == (15, 10)
    assert shown(window) == anna.page(page.id)
    window.session.undo()
    assert shown(window).region("a").polygon[0] == (10, 10)
    assert shown(window).region("a").text == "Total"


def test_a_drag_that_began_before_a_colleague_wrote_takes_nothing_back(
    window: MainWindow, page: Page, anna: Project, qtbot: QtBot
) -> None:
    change(anna, page.id, "Write transcript", lambda p: transcribing.set_text(p, "a", "Total"))
    qtbot.waitUntil(lambda: shown(window).region("a").text == "Total", timeout=SOON)
    window.session.edit("Move", edits.move_regions(page, {"a"}, 5, 0), since=page)
    assert shown(window).region("a").text == "Total"
    assert shown(window).region("a").polygon[0] == (15, 10)


def test_two_moves_of_one_line_are_refused_and_redo_decides(
    window: MainWindow, page: Page, anna: Project
) -> None:
    change(anna, page.id, "Move", lambda p: edits.move_regions(p, {"a"}, 0, 9))
    window.session.edit("Move", edits.move_regions(page, {"a"}, 5, 0))
    assert shown(window).region("a").polygon[0] == (10, 19)
    assert told(window).startswith("Anna changed the outline of a line meanwhile (“Move”, ")
    assert told(window).endswith("Redo puts yours in place of theirs.")
    window.session.redo()
    assert shown(window).region("a").polygon[0] == (15, 10)
    window.session.undo()
    assert shown(window).region("a").polygon[0] == (10, 19)


def test_undo_takes_back_ones_own_edits_only(
    window: MainWindow, page: Page, anna: Project, qtbot: QtBot
) -> None:
    change(anna, page.id, "Count", lambda p: edits.set_count(p, {"b"}, 7))
    window.session.undo()
    assert [region.id for region in shown(window).regions] == ["b"] or "b" in told(window)
    assert anna.page(page.id).region("b").count is not None
    assert "Anna changed a line meanwhile" in told(window)
    assert editing.undo(anna, page.id) is not None
    assert editing.undo(anna, page.id) is None


def test_a_verdict_is_only_given_on_what_was_seen(
    window: MainWindow, page: Page, anna: Project
) -> None:
    change(anna, page.id, "Delete", lambda p: edits.delete_regions(p, {"b"}))
    window.session.edit("Accept page", edits.set_state(page, ReviewState.ACCEPTED))
    assert shown(window).state is ReviewState.IN_WORK
    assert "the page that you judged" in told(window)
    window.session.edit("Accept page", edits.set_state(shown(window), ReviewState.ACCEPTED))
    assert anna.page(page.id).state is ReviewState.ACCEPTED


def test_what_is_written_on_a_line_that_goes_meanwhile_is_kept(
    window: MainWindow, page: Page, anna: Project, qtbot: QtBot
) -> None:
    window.session.select(["a"])
    window.canvas.edit_line()
    QTest.keyClicks(window.canvas.line_editor.field, "Sum")
    change(anna, page.id, "Delete", lambda p: edits.delete_regions(p, {"a"}))
    qtbot.waitUntil(lambda: len(shown(window).regions) == 1, timeout=SOON)
    qtbot.waitUntil(lambda: "Redo puts yours" in told(window), timeout=SOON)
    window.session.redo()
    assert shown(window).region("a").text == "Sum"


def test_what_two_write_on_one_line_is_never_overwritten_unseen(
    window: MainWindow, page: Page, anna: Project, qtbot: QtBot
) -> None:
    window.session.select(["a"])
    window.canvas.edit_line()
    field = window.canvas.line_editor.field
    QTest.keyClicks(field, "Sum")
    change(anna, page.id, "Write transcript", lambda p: transcribing.set_text(p, "a", "Total"))
    qtbot.waitUntil(lambda: shown(window).region("a").text == "Total", timeout=SOON)
    assert field.text == "Sum"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert anna.page(page.id).region("a").text == "Total"
    assert "the transcript of a line" in told(window)


@pytest.fixture
def holder(page: Page, project: Project) -> Iterator[subprocess.Popen[str]]:
    """Another program that keeps the database locked until its input ends."""
    code = [sys.executable, "-c", HOLD, str(project.folder / "labeler.db")]
    pipe = subprocess.PIPE
    with subprocess.Popen(code, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        assert process.stdin is not None
        process.stdin.close()


def test_a_program_that_holds_the_project_stops_nobody(
    window: MainWindow, project: Project, holder: subprocess.Popen[str], qtbot: QtBot
) -> None:
    for y in (20, 60, 80):
        draw(window, line(10, y, f"line {y}"))
    window.session.undo()
    assert [region.id for region in shown(window).lines] == ["a", "b", "line 20", "line 60"]
    assert window.status_line.saving.text() == "Not saved: 2 edits"
    assert window.actions_by_id["redo"].isEnabled()
    window.session.redo()
    assert shown(window).region("line 80")
    window.session.undo()
    assert "Another program keeps it locked" in told(window)
    window.project_commands.save()
    assert told(window).startswith("Not saved: 2 edits wait.")
    first, second = (entry.id for entry in project.entries()[:2])
    window.session.show(second)
    window.session.show(first)
    assert len(shown(window).lines) == 4
    assert holder.stdin is not None
    holder.stdin.close()
    qtbot.waitUntil(lambda: not window.status_line.saving.text(), timeout=3 * SOON)
    assert told(window) == "Everything is saved again."
    assert project.store.pages.load(first) == shown(window)
    window.session.undo()
    assert [region.id for region in shown(window).lines] == ["a", "b", "line 20"]


def test_a_project_that_goes_away_says_so_and_takes_the_edits_when_it_is_back(
    window: MainWindow, page: Page, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    away = project.folder.rename(tmp_path / "away")
    qtbot.waitUntil(lambda: f"{project.folder} is gone" in told(window), timeout=SOON)
    window.project_commands.save()
    assert told(window).startswith("Not saved.")
    draw(window, line(10, 80, "c"))
    assert f"{project.folder} is gone" in told(window)
    assert window.status_line.saving.text() == "Not saved: 1 edit"
    away.rename(project.folder)
    qtbot.waitUntil(lambda: not window.status_line.saving.text(), timeout=SOON)
    assert project.store.pages.load(page.id).region("c")


def test_another_copy_in_the_place_of_the_project_is_not_written(
    window: MainWindow, page: Page, project: Project, tmp_path: Path
) -> None:
    away = project.folder.rename(tmp_path / "away")
    project.folder.mkdir()
    copy = project.folder / "labeler.db"
    copy.write_bytes((away / "labeler.db").read_bytes())
    before = copy.read_bytes()
    draw(window, line(10, 80, "c"))
    assert "is an older copy of the project" in told(window)
    assert copy.read_bytes() == before
    project.outbox.forget()


def test_closing_asks_for_what_is_not_saved_and_can_put_it_elsewhere(
    window: MainWindow,
    page: Page,
    project: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    away = project.folder.rename(tmp_path / "away")
    draw(window, line(10, 80, "c", text="kept"))
    window.close()
    assert window.isVisible()
    dialog = window.project_commands.closing.dialog
    assert dialog is not None
    assert "1 edit could not be saved" in dialog.text()
    dialog.cancel.click()
    assert window.isVisible()
    window.close()
    dialog = window.project_commands.closing.dialog
    assert dialog is not None
    (tmp_path / "rescue").mkdir()
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path / "rescue")
    )
    dialog.rescue.click()
    assert not window.isVisible()
    away.rename(project.folder)
    with Project.open(project.folder) as again:
        assert len(again.page(page.id).regions) == 2
        import_labels(again, "labeler", next((tmp_path / "rescue").iterdir()), replace_work=True)
        assert [region.text for region in again.page(page.id).regions] == ["", "", "kept"]


def test_what_is_being_composed_is_kept_when_the_page_changes(
    window: MainWindow, page: Page, project: Project, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.session.select(["a"])
    window.canvas.edit_line()
    field = window.canvas.line_editor.field
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "x")
    compose(field, "漢")
    first, second = (entry.id for entry in project.entries()[:2])
    window.session.show(second)
    assert project.page(first).region("a").text == "x漢"
    window.property_panel.note.setFocus()
    compose(window.property_panel.note, "字")
    window.session.show(first)
    assert project.page(second).note == "字"
    window.session.select(["b"])
    window.property_panel.text.setFocus()
    compose(window.property_panel.text, "é")
    window.session.show(second)
    assert project.page(first).region("b").text == "é"


def test_a_command_beside_the_window_follows_the_same_rules(
    window: MainWindow, page: Page, project: Project, qtbot: QtBot
) -> None:
    with Project.open(project.folder) as command:
        proposing.accept_page(command, page.id)
    qtbot.waitUntil(lambda: shown(window).state is ReviewState.ACCEPTED, timeout=SOON)
    assert told(window) == "Another window or command changed this page: Accept page unseen"
    window.session.undo()
    assert shown(window).regions == ()
    assert shown(window).state is ReviewState.ACCEPTED


def test_the_lock_is_real(page: Page, project: Project, holder: object) -> None:
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        sqlite3.connect(project.folder / "labeler.db", timeout=0).execute("DELETE FROM setting")


def test_what_is_being_composed_in_the_panel_stays_while_a_colleague_writes(
    window: MainWindow, page: Page, anna: Project, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.session.select(["a"])
    field = window.property_panel.text
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    compose(field, "漢")
    change(anna, page.id, "Write transcript", lambda p: transcribing.set_text(p, "a", "Total"))
    qtbot.waitUntil(lambda: shown(window).region("a").text == "Total", timeout=SOON)
    event = QInputMethodEvent()
    event.setCommitString("漢")
    QApplication.sendEvent(field, event)
    assert anna.page(page.id).region("a").text == "Total"
    assert "the transcript of a line" in told(window)
    window.session.redo()
    assert anna.page(page.id).region("a").text == "漢"


def test_a_page_that_others_took_out_is_put_elsewhere_as_well(
    window: MainWindow, page: Page, tmp_path: Path
) -> None:
    draw(window, line(10, 80, "c", text="kept"))
    out = rescue.write_pages([shown(window)], {}, tmp_path)
    written = "".join(file.read_text() for file in out.rglob("*.json*"))
    assert "kept" in written
    assert f"page {page.id}" in written


def test_what_cannot_be_done_now_is_said_and_nothing_else_happens(
    window: MainWindow, project: Project, holder: object
) -> None:
    action = window.actions_by_id["read_lines"]
    was_on = action.isChecked()
    action.trigger()
    assert "Another program keeps it locked" in told(window)
    assert action.isChecked() is was_on


def test_coming_back_to_a_window_whose_project_is_gone_is_no_fault(
    window: MainWindow, page: Page, project: Project, tmp_path: Path
) -> None:
    away = project.folder.rename(tmp_path / "away")
    window.image_commands.look_again()
    assert shown(window) == page
    away.rename(project.folder)
    window.image_commands.look_again()
    assert shown(window) == page


def test_a_project_that_may_not_be_written_says_so_and_stays_as_it_is(
    window: MainWindow, project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.project_commands.close_project()
    monkeypatch.setattr(read_only, "is_writable", lambda _: False)
    before = dump(project.folder)
    window.open_path(project.folder)
    qtbot.waitUntil(lambda: "(read-only)" in window.windowTitle(), timeout=SOON)
    assert "may not be written: it is open to look at" in told(window)
    page = window.session.page
    assert page is not None
    draw(window, line(10, 80, "c"))
    assert window.session.page == page
    assert not window.status_line.saving.text()
    for name in ("accept_page", "roll_back", "restore_pages", "undo", "save", "propose_all"):
        if window.actions_by_id[name].isEnabled():
            window.actions_by_id[name].trigger()
    assert dump(project.folder) == before


def dump(folder: Path) -> list[str]:
    """Return what people did in a project; images may still be read for the one before."""
    with closing(sqlite3.connect(folder / "labeler.db")) as database:
        rows = list(database.iterdump())
    return [row for row in rows if row.split('"')[1:2] in (["region"], ["journal"])]
