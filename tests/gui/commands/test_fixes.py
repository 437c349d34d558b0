"""What people had to fix, on the page and as a list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.app.proposing import accept_page
from labeler.core import edits, proposing, transcribing
from labeler.core.annotation import ReviewState
from labeler.core.detection import Detection, FoundLine
from labeler.core.fixes import Fix, Untouched
from labeler.core.reading import Reading
from labeler.core.records import ModelKind
from labeler.gui.dialogs.fixes import FixesDialog
from labeler.gui.main_window import MainWindow
from tests.builders import line, quad
from tests.gui.desk import SOON, draw, shown
from tests.gui.dialogs.conftest import opened
from tests.gui.looking import accept, look, press

LONG = 20_000


@pytest.fixture
def proposed(window: MainWindow, project: Project, weights: object, qtbot: QtBot) -> Project:
    """Each page has two proposals of the detector in use, the first of which was read."""
    model = project.store.models.current()
    reader = project.store.models.add(
        name="reader",
        path=project.folder / "r",
        sha256="r",
        source="imported",
        kind=ModelKind.READER,
    )
    for entry in project.entries():
        lines = (FoundLine(quad(10, 10), 0.9, 5), FoundLine(quad(10, 60), 0.9, 5))
        project.store.proposals.record(
            entry.id,
            Detection((200, 100), lines),
            model_id=model.id if model else None,
            settings=None,
        )
        read = {quad(10, 10): Reading("Tota1", (0.95,) * 5)}
        project.store.readings.record(entry.id, reader.id, read)
        window.session.refresh(entry.id)
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    return project


def kinds(window: MainWindow) -> list[tuple[Fix | Untouched, ...]]:
    return [fate.kinds for fate in window.canvas.scene.fixes.fates]


def counted(window: MainWindow) -> dict[Fix | Untouched, str]:
    return {kind: label.text() for kind, label in window.fix_commands.legend.rows.items()}


def test_the_key_shows_what_was_proposed_under_what_it_became(
    window: MainWindow, proposed: Project, qtbot: QtBot
) -> None:
    accept(window, qtbot)
    window.session.show(proposed.entries()[0].id)
    look(window, qtbot)
    legend = window.fix_commands.legend
    assert not legend.isVisible()
    before = window.canvas.grab().toImage()
    press(window, Qt.Key.Key_QuoteLeft)
    assert legend.isVisible()
    assert kinds(window) == [(Untouched.KEPT,), (Untouched.KEPT,)]
    assert counted(window) == {Untouched.KEPT: "2"}
    upper, lower = shown(window).lines
    window.session.edit("Move", edits.move_regions(shown(window), {upper.id}, 30, 0))
    window.session.edit("Type", transcribing.set_text(shown(window), upper.id, "Total"))
    window.session.edit("Delete", edits.delete_regions(shown(window), {lower.id}))
    size = legend.size()
    draw(window, line(90, 35, "own"))
    assert legend.height() > size.height(), "there is one more kind to tell of"
    assert all(label.isVisible() for label in legend.rows.values())
    assert kinds(window) == [(Fix.MOVED, Fix.REREAD), (Fix.ADDED,), (Fix.DELETED,)]
    assert counted(window)[Fix.MOVED] == "1"
    assert window.canvas.grab().toImage() != before
    window.session.undo()
    assert kinds(window) == [(Fix.MOVED, Fix.REREAD), (Fix.DELETED,)]
    press(window, Qt.Key.Key_QuoteLeft)
    assert not legend.isVisible()
    assert kinds(window) == []


def test_a_key_that_is_held_shows_it_only_as_long(
    window: MainWindow, proposed: Project, qtbot: QtBot
) -> None:
    QTest.keyPress(window.canvas, Qt.Key.Key_QuoteLeft)
    assert window.actions_by_id["show_fixes"].isChecked()
    qtbot.wait(450)
    QTest.keyRelease(window.canvas, Qt.Key.Key_QuoteLeft)
    assert not window.actions_by_id["show_fixes"].isChecked()
    assert not window.fix_commands.legend.isVisible()


def test_once_it_was_clicked_on_other_keys_leave_it_on(
    window: MainWindow, proposed: Project, qtbot: QtBot
) -> None:
    window.actions_by_id["show_fixes"].trigger()
    qtbot.wait(450)
    press(window, Qt.Key.Key_D)
    assert window.actions_by_id["show_fixes"].isChecked()
    press(window, Qt.Key.Key_QuoteLeft)
    assert not window.actions_by_id["show_fixes"].isChecked()


def test_nothing_is_called_kept_before_a_person_accepts_the_page(
    window: MainWindow, proposed: Project, qtbot: QtBot
) -> None:
    legend = window.fix_commands.legend
    press(window, Qt.Key.Key_QuoteLeft)
    assert counted(window) == {}
    window.actions_by_id["accept_all_proposals"].trigger()
    assert counted(window) == {Untouched.AS_PROPOSED: "2"}
    assert "not accepted yet" in legend.note.text()
    accept_page(proposed, proposed.entries()[1].id)
    window.session.show(proposed.entries()[1].id)
    assert counted(window) == {Untouched.AS_PROPOSED: "2"}
    assert "no person has looked" in legend.note.text()


def test_a_page_on_which_nothing_was_proposed_says_so(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    draw(window, line(10, 10))
    window.actions_by_id["show_fixes"].setChecked(True)
    assert "Nothing had been proposed" in window.fix_commands.legend.note.text()
    assert counted(window) == {}


def test_the_legend_hides_what_lies_under_it_from_the_gaze(
    window: MainWindow, proposed: Project
) -> None:
    covers = window.canvas.covers
    before = covers.over(window.canvas.viewport)
    window.actions_by_id["show_fixes"].setChecked(True)
    assert len(covers.over(window.canvas.viewport)) == len(before) + 1


def test_the_page_says_what_became_of_a_line_under_the_pointer(
    window: MainWindow, proposed: Project, qtbot: QtBot
) -> None:
    window.actions_by_id["accept_all_proposals"].trigger()
    upper = shown(window).lines[0]
    window.session.edit("Type", transcribing.set_text(shown(window), upper.id, "Totals"))
    window.session.edit("Count", edits.set_count(shown(window), {upper.id}, 6))
    window.actions_by_id["show_fixes"].setChecked(True)
    scene, viewport = window.canvas.scene, window.canvas.viewport
    tip = scene.tip(viewport, viewport.to_canvas((60, 20)))
    assert tip is not None
    assert tip[0] == (
        "Re-read, re-counted. Count 5 proposed, 6 typed. 2 characters changed, read as “Tota1”."
    )
    assert scene.tip(viewport, viewport.to_canvas((60, 45))) is None


@pytest.fixture
def dialog(window: MainWindow, proposed: Project, qtbot: QtBot) -> FixesDialog:
    """The list, after two pages were accepted by a person, the second one with a line moved."""
    for number, entry in enumerate(proposed.entries()[:2]):
        page = proposed.page(entry.id)
        taken = proposing.accept_proposals(page, proposed.store.proposals.of_page(page.id))
        if number:
            taken = edits.move_regions(taken, {taken.lines[1].id}, 40, 0)
        done = edits.set_state(taken, ReviewState.ACCEPTED)
        window.session.show(page.id)
        window.session.edit("Accept", done)
    qtbot.waitUntil(lambda: not len(proposed.outbox), timeout=SOON)
    dialog = opened(window, "list_fixes", FixesDialog)
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=LONG)
    return dialog


def rows(dialog: FixesDialog) -> list[tuple[str, ...]]:
    cells = dialog.pages
    return [
        tuple(str(cells.index(row, column).data()) for column in range(3))
        for row in range(cells.rowCount())
    ]


def test_pages_are_listed_by_change_and_enter_goes_there(
    window: MainWindow, dialog: FixesDialog, proposed: Project, qtbot: QtBot
) -> None:
    assert rows(dialog)[0][:2] == ("page 1.png", "1 of 2")
    assert rows(dialog)[1] == ("page 0.png", "2 of 2", "0.00")
    assert "2 pages that people looked at" in dialog.report.text()
    window.session.show(proposed.entries()[3].id)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert shown(window).id == proposed.entries()[1].id
    moved = next(iter(window.session.selected))
    assert shown(window).region(moved).polygon[0] == (50, 60)
    assert (Fix.MOVED,) in kinds(window)
    again = opened(window, "list_fixes", FixesDialog)
    assert again is not dialog
    qtbot.waitUntil(lambda: not again.is_busy, timeout=LONG)
    assert again.list.currentIndex().row() == 0


def test_models_are_listed_with_what_was_fixed_of_them(dialog: FixesDialog) -> None:
    texts = [
        item.text() if (item := dialog.models.item(0, column)) else ""
        for column in range(dialog.models.columnCount())
    ]
    assert texts[1:5] == ["detector", "2", "75.0 %", "25.0 %"]
    assert texts[10] == "0.750"


def test_the_list_is_closed_with_its_project(window: MainWindow, dialog: FixesDialog) -> None:
    window.actions_by_id["close_project"].trigger()
    assert not dialog.isVisible()


def test_an_empty_project_has_an_empty_list(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    dialog = opened(window, "list_fixes", FixesDialog)
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=LONG)
    assert rows(dialog) == []
    assert not dialog.start_button.isEnabled()
