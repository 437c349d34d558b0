"""Failing disks, locked and vanished projects, through the real window."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from labeler.app import rescue
from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.gui.main_window import MainWindow
from labeler.store import read_only
from tests.builders import line
from tests.gui.desk import SOON, draw, shown, told

HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


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


def test_the_lock_is_real(page: Page, project: Project, holder: object) -> None:
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        sqlite3.connect(project.folder / "labeler.db", timeout=0).execute("DELETE FROM setting")


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
