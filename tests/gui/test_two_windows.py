"""Two people at one project, and input methods, through the real window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from labeler.app import editing, proposing
from labeler.app.project import Project
from labeler.core import edits, transcribing
from labeler.core.annotation import Page, ReviewState
from labeler.core.cell_edits import set_cells
from labeler.core.sides import Way
from labeler.gui.main_window import MainWindow
from tests.gui.desk import SOON, shown, told


@pytest.fixture
def anna(page: Page, project: Project) -> Iterator[Project]:
    """The same project in the hands of a colleague."""
    with Project.open(project.folder, author="Anna") as anna:
        yield anna


def change(project: Project, page_id: int, text: str, edit: Callable[[Page], Page]) -> None:
    page = project.page(page_id)
    editing.edit(project, page, edit(page), text)


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


def test_cells_take_the_place_of_characters_that_a_colleague_has_outlined_meanwhile(
    window: MainWindow, page: Page, anna: Project, qtbot: QtBot
) -> None:
    window.session.select(["a"])
    window.actions_by_id["divide"].trigger()
    QTest.keyClicks(window.canvas, "3")
    a = page.region("a")
    outlines = Way.along(a.polygon)
    cells = [outlines.between(0, 0.5), outlines.between(0.5, 1)]
    change(anna, page.id, "Divide into characters", lambda p: set_cells(p, "a", cells))
    qtbot.waitUntil(lambda: len(shown(window).characters_of("a")) == 2, timeout=SOON)
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    assert len(shown(window).characters_of("a")) == 3
    assert anna.page(page.id) == shown(window)
