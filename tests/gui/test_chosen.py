"""Proposals are worked on like regions: whatever edits one accepts it, in one step of undo."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import geometry
from labeler.core.annotation import Count, CountSource, Level, Page, Proposal, Region
from labeler.core.proposing import reject_proposals
from labeler.core.word_splitting import WordBoundary
from labeler.gui import transcript_edits
from labeler.gui.chosen import chosen
from labeler.gui.item_models.region_tree import THING
from labeler.gui.main_window import MainWindow
from tests.builders import line
from tests.gui.canvas.pointer import click, drag
from tests.gui.desk import SOON, draw, shown, told

Key = Qt.Key


@pytest.fixture
def proposed(window: MainWindow, project: Project, qtbot: QtBot) -> MainWindow:
    """Two lines proposed, the first one with a character; the first one is selected."""
    with qtbot.waitSignal(window.session.proposals_changed, timeout=SOON):
        window.actions_by_id["propose"].trigger()
    window.proposal_bar.slider.setValue(30)
    window.session.select((), [first(window).id])
    window.canvas.setFocus()
    return window


def first(window: MainWindow) -> Proposal:
    return next(p for p in window.session.proposals if p.level is Level.LINE)


def made(window: MainWindow) -> Region:
    """The one selected region, which was the first proposal."""
    (key,) = window.session.selected
    return shown(window).region(key)


def do(action: str) -> Callable[[MainWindow], None]:
    return lambda window: window.actions_by_id[action].trigger()


def press(key: Qt.Key) -> Callable[[MainWindow], None]:
    return lambda window: QTest.keyClick(window.canvas, key)


def choose_reason(window: MainWindow) -> None:
    window.property_panel.ignore.setCurrentIndex(3)
    window.property_panel.ignore.activated.emit(3)


def type_digits(window: MainWindow) -> None:
    QTest.keyClicks(window.canvas, "12")
    QTest.keyClick(window.canvas, Key.Key_Return)


def write(window: MainWindow) -> None:
    window.property_panel.text.setFocus()
    QTest.keyClicks(window.property_panel.text, "Sum")


EDITS: dict[str, tuple[Callable[[MainWindow], None], Callable[[Region], object]]] = {
    "nudge": (press(Key.Key_Right), lambda region: region.polygon[0] == (11, 10)),
    "turn": (do("rotate_right"), lambda region: region.polygon[0][1] < 10),
    "ignore": (do("ignore"), lambda region: region.ignore),
    "reason": (choose_reason, lambda region: region.ignore),
    "start": (do("start_here"), lambda region: region.polygon[0] == (110, 10)),
    "digits": (type_digits, lambda region: region.count == Count(12, CountSource.TYPED)),
    "count": (
        lambda window: window.property_panel.count.setValue(9),
        lambda region: region.count == Count(9, CountSource.TYPED),
    ),
    "write": (write, lambda region: region.text == "Sum"),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_accepts_a_proposal_in_one_step_that_undo_takes_back(
    proposed: MainWindow, name: str
) -> None:
    edit, has_happened = EDITS[name]
    session, before, proposals = proposed.session, shown(proposed), proposed.session.proposals
    edit(proposed)
    region = made(proposed)
    assert has_happened(region)
    assert (region.origin.proposal_id, region.origin.is_corrected) == (proposals[0].id, True)
    assert len(shown(proposed).characters_of(region.id)) == 1
    session.undo()
    assert (shown(proposed).regions, session.proposals) == (before.regions, proposals)
    assert session.selected_proposals == {proposals[0].id}
    session.redo()
    assert made(proposed) == region


def test_steps_back_to_where_a_proposal_was_leave_it_a_proposal(proposed: MainWindow) -> None:
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up):
        QTest.keyClick(proposed.canvas, key)
    assert shown(proposed).regions == ()
    assert proposed.session.selected_proposals == {first(proposed).id}


def test_what_is_written_on_a_proposal_in_one_go_is_one_step(
    proposed: MainWindow, qtbot: QtBot
) -> None:
    write(proposed)
    assert proposed.property_panel.text.text() == "Sum"
    proposed.session.undo()
    assert shown(proposed).regions == ()


def test_writing_on_a_proposal_keeps_the_focus(proposed: MainWindow, qtbot: QtBot) -> None:
    proposed.activateWindow()
    field = proposed.property_panel.text
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "Sum")
    assert field.hasFocus()


def test_digits_that_wait_stay_with_a_proposal_that_is_moved_meanwhile(
    proposed: MainWindow,
) -> None:
    QTest.keyClicks(proposed.canvas, "7")
    QTest.keyClick(proposed.canvas, Key.Key_Right)
    QTest.keyClick(proposed.canvas, Key.Key_Return)
    assert made(proposed).count == Count(7, CountSource.TYPED)
    assert made(proposed).polygon[0] == (11, 10)


def test_a_region_and_a_proposal_are_joined(proposed: MainWindow) -> None:
    draw(proposed, line(10, 32, "own"))
    proposed.session.select(["own"], [first(proposed).id])
    assert proposed.actions_by_id["join"].isEnabled()
    proposed.actions_by_id["join"].trigger()
    (joined,) = shown(proposed).lines
    assert geometry.bounds(joined.polygon) == (10, 10, 110, 52)
    proposed.session.undo()
    assert [region.id for region in shown(proposed).lines] == ["own"]
    assert len(proposed.session.proposals) == 3


def test_a_stroke_cuts_regions_and_proposals(proposed: MainWindow) -> None:
    draw(proposed, line(10, 32, "own"))
    proposed.actions_by_id["cut_line"].trigger()
    drag(proposed.canvas, (60, 5), (60, 56))
    assert len(shown(proposed).lines) == 4
    assert [p.level for p in proposed.session.proposals] == [Level.LINE], "the other one is left"
    proposed.session.undo()
    assert len(proposed.session.proposals) == 3


def test_a_proposal_is_parted_at_its_spaces(proposed: MainWindow) -> None:
    boundary: WordBoundary = ((60, 30), (60, 10))
    spaces = {first(proposed).polygon: [boundary]}
    transcript_edits.split_into_words(proposed.session, shown(proposed).id, spaces)
    assert len(shown(proposed).lines) == 2
    assert shown(proposed).lines[0].origin.is_corrected


def test_a_character_drawn_on_a_proposed_line_accepts_the_line(proposed: MainWindow) -> None:
    proposed.actions_by_id["draw_character"].trigger()
    drag(proposed.canvas, (50, 12), (60, 28))
    (accepted,) = shown(proposed).lines
    assert len(shown(proposed).characters_of(accepted.id)) == 2


def test_copies_leave_a_proposal_as_it_is(proposed: MainWindow) -> None:
    for action in ("copy", "paste", "duplicate"):
        proposed.session.select((), [first(proposed).id])
        proposed.actions_by_id[action].trigger()
    assert len(shown(proposed).lines) == 2
    assert all(region.origin.proposal_id is None for region in shown(proposed).regions)
    assert len(proposed.session.proposals) == 3


def test_everything_is_selected_and_rejected_with_its_characters(proposed: MainWindow) -> None:
    draw(proposed, line(10, 32, "own"))
    proposed.actions_by_id["select_all"].trigger()
    assert proposed.session.selected == {"own"}
    assert len(proposed.session.selected_proposals) == 2
    proposed.actions_by_id["delete"].trigger()
    assert (shown(proposed).regions, proposed.session.proposals) == ((), ())


@pytest.mark.parametrize(
    "action",
    ["zoom_selection", "rotate_left", "duplicate", "ignore", "start_here", "delete_vertex"],
)
def test_what_can_be_done_to_a_region_can_be_done_to_a_proposal(
    proposed: MainWindow, action: str
) -> None:
    assert proposed.actions_by_id[action].isEnabled()
    proposed.session.select()
    assert not proposed.actions_by_id[action].isEnabled()


def test_the_list_shows_what_is_proposed_and_chooses_it(proposed: MainWindow) -> None:
    tree, session = proposed.region_panel, proposed.session
    rows = [tree.regions.index(row, 0) for row in range(tree.regions.rowCount())]
    assert [row.data(THING).id for row in rows] == [
        p.id for p in session.proposals if not p.line_id
    ]
    assert tree.view.selectionModel().selectedIndexes() == rows[:1]
    # By no key: whichever another test left down counts as held where the view itself is asked.
    only = QItemSelectionModel.SelectionFlag.ClearAndSelect
    tree.view.selectionModel().setCurrentIndex(rows[1], only)
    assert session.selected_proposals == {rows[1].data(THING).id}
    draw(proposed, line(10, 32, "own"))
    kinds = [type(tree.regions.index(row, 0).data(THING)) for row in range(3)]
    assert kinds == [Proposal, Region, Proposal]


def test_a_proposal_somebody_else_rejects_meanwhile_is_not_edited(
    proposed: MainWindow, project: Project
) -> None:
    held = chosen(proposed.session)
    assert held is not None
    stored: Page = project.page(shown(proposed).id)
    proposed.session.edit("Reject", reject_proposals(stored, {first(proposed).id}))
    assert chosen(proposed.session) is None
    assert held.to_store(held.page) is held.before


def test_an_unchanged_drag_of_a_proposal_accepts_nothing(proposed: MainWindow) -> None:
    x, y = 60, 20
    click(proposed.canvas, (x, y))
    drag(proposed.canvas, (x, y), (x, y))
    assert shown(proposed).regions == ()
    assert not told(proposed)


def test_whoever_has_dragged_in_the_list_goes_on_with_the_page(
    proposed: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QTreeView, "startDrag", lambda _view, _actions: None)  # waits for a pointer
    proposed.activateWindow()
    rows = proposed.region_panel.view
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus, timeout=SOON)
    rows.startDrag(Qt.DropAction.MoveAction)
    assert proposed.canvas.hasFocus()
