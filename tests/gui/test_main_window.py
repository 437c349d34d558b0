"""Journeys through the real window: open, propose, correct, accept, take back."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core import edits
from labeler.core.annotation import Level, ReviewState
from labeler.core.page_index import PageIndex
from labeler.core.progress import Progress
from labeler.gui.action_table.table import ACTIONS
from labeler.gui.main_window import MainWindow
from tests.builders import line
from tests.fakes.detectors import FakeDetector
from tests.gui.canvas.pointer import move, place
from tests.gui.desk import SOON
from tests.gui.looking import accept

LONG = 20_000


def propose(window: MainWindow, qtbot: QtBot) -> None:
    """Have proposals made on the shown page."""
    with qtbot.waitSignal(window.session.proposals_changed, timeout=LONG):
        window.actions_by_id["propose"].trigger()


def test_it_begins_with_a_calm_start_view(window: MainWindow) -> None:
    assert window.start.isVisible()
    assert not window.page_panel.isVisible()
    assert not window.actions_by_id["accept_page"].isEnabled()
    assert window.actions_by_id["open_folder"].isEnabled()
    assert window.start.keys.text().startswith("F2 leads from one doubtful character to the next\n")


def test_a_folder_of_images_opens_by_its_dialog(
    window: MainWindow, images: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(images))
    qtbot.mouseClick(window.start.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=LONG)
    assert window.page_panel.isVisible()
    assert window.canvas.isVisible()
    assert window.pages.page_count == 6
    assert window.session.entry is not None
    assert window.session.entry.name == "page 0.png"
    assert window.windowTitle() == f"{images.name} – Labeler"


def test_images_are_dropped_onto_the_window(window: MainWindow, images: Path, qtbot: QtBot) -> None:
    def drop(*paths: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        event = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        window.dropEvent(event)

    drop(images / "page 0.png", images / "page 1.png")
    qtbot.waitUntil(lambda: window.pages.page_count == 2, timeout=LONG)
    drop(images / "page 1.png", images / "page 5.png")
    qtbot.waitUntil(lambda: window.pages.page_count == 3, timeout=LONG)


def test_a_folder_without_images_says_so(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    window.open_path(empty)
    qtbot.waitUntil(lambda: "no images" in window.messages.label.text(), timeout=LONG)
    assert window.start.isVisible()


def test_what_a_folder_holds_and_is_not_opened_is_named(
    window: MainWindow, images: Path, qtbot: QtBot
) -> None:
    (images / "letter.docx").write_bytes(b"%PDF-1.7")
    window.open_path(images)
    qtbot.waitUntil(lambda: "letter.docx" in window.messages.label.text(), timeout=LONG)
    assert window.pages.rowCount() == 6


def test_recent_projects_are_offered(
    window: MainWindow, project: Project, settings: UserSettings
) -> None:
    folder = project.folder
    window.actions_by_id["close_project"].trigger()
    assert window.start.isVisible()
    assert window.session.project is None
    assert settings.recent_projects == [folder]


@pytest.mark.usefixtures("project")
def test_propose_correct_accept_and_go_on(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    propose(window, qtbot)
    assert window.proposal_bar.pending.text() == "1 line, 1 character proposed"
    window.proposal_bar.slider.setValue(30)
    assert window.proposal_bar.pending.text() == "2 lines, 1 character proposed"
    window.proposal_bar.slider.setValue(100)
    assert "hidden by the score" in window.proposal_bar.pending.text()
    window.proposal_bar.slider.setValue(30)
    window.actions_by_id["accept_all_proposals"].trigger()
    assert session.page is not None
    assert [line.count.value for line in session.page.lines if line.count] == [5, 7]

    session.select([session.page.lines[1].id])
    window.property_panel.count.setValue(9)
    qtbot.keyClicks(window.property_panel.text, "Total 12")
    line = session.page.lines[1]
    assert (line.text, line.count.value if line.count else None) == ("Total 12", 9)
    assert line.origin.is_corrected

    first = session.page.id
    accept(window, qtbot)
    assert session.entry is not None
    assert session.entry.name == "page 1.png"
    assert window.pages.entry(first).state is ReviewState.ACCEPTED
    assert window.pages.done_count == 1


@pytest.mark.usefixtures("project")
def test_undo_goes_back_step_by_step(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    propose(window, qtbot)
    window.actions_by_id["accept_all_proposals"].trigger()
    assert session.page is not None
    session.select([session.page.lines[0].id])
    qtbot.keyClicks(window.property_panel.text, "one go")
    window.actions_by_id["undo"].trigger()
    assert session.page.lines[0].text == ""
    window.actions_by_id["undo"].trigger()
    assert session.page.regions == ()
    assert not window.actions_by_id["undo"].isEnabled()
    window.actions_by_id["redo"].trigger()
    window.actions_by_id["redo"].trigger()
    assert session.page.lines[0].text == "one go"


def test_what_was_done_is_there_after_a_restart(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    propose(window, qtbot)
    window.actions_by_id["accept_all_proposals"].trigger()
    accept(window, qtbot)
    with Project.open(project.folder) as again:
        first = again.entries()[0]
        assert first.state is ReviewState.ACCEPTED
        assert first.line_count == 1


@pytest.mark.usefixtures("project")
def test_propose_all_fills_the_project_and_goes_on_after_a_failure(
    window: MainWindow, detector: FakeDetector, qtbot: QtBot
) -> None:
    calls: list[int] = []

    def fail_once(_: Progress) -> None:
        calls.append(1)
        if len(calls) == 2:
            raise RuntimeError("the card fell out")

    detector.before = fail_once
    window.actions_by_id["propose_all"].trigger()
    qtbot.waitUntil(lambda: window.pages.count_of(ReviewState.PROPOSED) == 5, timeout=LONG)
    problems = [entry.problem for entry in window.pages.entries if entry.problem]
    assert len(problems) == 1
    assert "the card fell out" in problems[0]
    qtbot.waitUntil(lambda: not window.status_line.bar.isVisible(), timeout=LONG)


@pytest.mark.usefixtures("project")
def test_proposals_arrive_by_themselves_while_one_works(
    window: MainWindow, settings: UserSettings, qtbot: QtBot
) -> None:
    settings.set("propose_automatically", True)
    settings.set("pages_ahead", 2)
    window.actions_by_id["next_page"].trigger()
    qtbot.waitUntil(lambda: window.pages.count_of(ReviewState.PROPOSED) == 3, timeout=LONG)
    proposed = [e.name for e in window.pages.entries if e.proposal_count is not None]
    assert proposed == ["page 1.png", "page 2.png", "page 3.png"]
    assert len(window.session.proposals) == 2


def test_rows_read_before_a_change_do_not_take_it_back(
    window: MainWindow, project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, was_read, may_arrive = project.store.pages.index, threading.Event(), threading.Event()

    def index() -> PageIndex:
        pages = read()
        was_read.set()
        return pages if may_arrive.wait(60) else PageIndex()

    monkeypatch.setattr(project.store.pages, "index", index)
    window.project_commands.reload()
    assert was_read.wait(60)
    propose(window, qtbot)
    qtbot.waitUntil(lambda: window.pages.count_of(ReviewState.PROPOSED) == 6, timeout=LONG)
    with qtbot.waitSignal(window.pages.dataChanged, timeout=LONG):
        may_arrive.set()
    assert window.pages.count_of(ReviewState.PROPOSED) == 6


@pytest.mark.usefixtures("project")
def test_single_letters_do_not_fire_while_text_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.property_panel.note.setFocus()
    qtbot.waitUntil(window.property_panel.note.hasFocus)
    qtbot.keyClicks(window.property_panel.note, "dad wait")
    assert window.property_panel.note.toPlainText() == "dad wait"
    assert window.session.entry is not None
    assert window.session.entry.name == "page 0.png"
    assert window.session.page is not None
    assert window.session.page.note == "dad wait"
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    qtbot.keyClick(window.canvas, Qt.Key.Key_D)
    assert window.session.entry.name == "page 1.png"


@pytest.mark.usefixtures("project")
def test_the_selection_is_the_same_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    propose(window, qtbot)
    window.proposal_bar.slider.setValue(10)
    window.actions_by_id["accept_all_proposals"].trigger()
    assert session.page is not None
    second = session.page.lines[1]
    tree = window.region_panel
    session.select([second.id])
    assert [index.data() for index in tree.view.selectedIndexes()] == ["Line 2"]
    first = tree.regions.index_of(session.page.lines[0].id)
    place = tree.view.visualRect(first).center()
    qtbot.mouseClick(tree.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.selected == {session.page.lines[0].id}
    assert window.property_panel.count.value() == 5
    assert window.canvas.hasFocus()


@pytest.mark.usefixtures("project")
def test_tools_and_actions_keep_in_step(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.setFocus()
    window.actions_by_id["draw_rectangle"].trigger()
    assert window.canvas.tool_name == "draw_rectangle"
    draw(window, qtbot)
    assert window.session.page is not None
    assert [region.level for region in window.session.page.regions] == [Level.LINE]
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert window.actions_by_id["select"].isChecked()


def draw(window: MainWindow, qtbot: QtBot) -> None:
    """Drag a rectangle in the middle of the canvas."""
    middle = window.canvas.rect().center()
    begin, end = middle - QPoint(60, 12), middle + QPoint(60, 12)
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(window.canvas, left, pos=begin)
    qtbot.mouseMove(window.canvas, middle)
    qtbot.mouseMove(window.canvas, end)
    qtbot.mouseRelease(window.canvas, left, pos=end)


@pytest.mark.usefixtures("project")
def test_no_hint_makes_the_window_grow(window: MainWindow) -> None:
    window.resize(1000, 700)
    for tool in ("draw_ribbon", "divide", "number_lines", "pin_issue"):
        window.actions_by_id[tool].trigger()
        window.status_line.show_hint(3 * window.status_line.hint.text())
        QTest.qWait(20)
        assert (window.width(), window.height()) == (1000, 700), tool


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(("key", "tool"), [("O", "draw_rotated"), ("G", "draw_ribbon")])
def test_slanted_and_curved_lines_are_drawn_by_key_and_mouse(
    window: MainWindow, qtbot: QtBot, key: str, tool: str
) -> None:
    canvas, left = window.canvas, Qt.MouseButton.LeftButton
    canvas.setFocus()
    qtbot.keyClick(canvas, key)
    assert canvas.tool_name == tool
    assert window.actions_by_id[tool].isChecked()
    assert canvas.tool.hint in window.status_line.hint.text()
    middle = canvas.rect().center()
    for shift in (QPoint(-80, 40), QPoint(0, 0), QPoint(60, -60)):
        qtbot.mouseMove(canvas, middle + shift)
        qtbot.mouseClick(canvas, left, pos=middle + shift)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert window.session.page is not None
    (line,) = window.session.page.lines
    assert line.id in window.session.selected
    window.actions_by_id["undo"].trigger()
    assert window.session.page.lines == ()


@pytest.mark.usefixtures("project")
def test_the_neighbours_of_a_page_are_read_before_they_are_shown(
    window: MainWindow, qtbot: QtBot
) -> None:
    ids = [entry.id for entry in window.pages.entries]
    window.session.show(ids[2])
    kept = window.canvas.scene.image._kept
    qtbot.waitUntil(lambda: {ids[1], ids[2], ids[3]} <= {key[0] for key in kept}, timeout=LONG)
    window.actions_by_id["next_page"].trigger()
    assert window.canvas.scene.is_settled


def test_a_key_that_is_held_gives_no_verdicts(window: MainWindow) -> None:
    repeating = {s.id for s in ACTIONS if window.actions_by_id[s.id].autoRepeat()}
    assert {"next_page", "undo", "zoom_in"} <= repeating
    assert not repeating & {"accept_page", "accept_all_proposals", "reject_page", "delete"}


@pytest.mark.usefixtures("project")
def test_filter_and_walk(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["skip_page"].trigger()
    window.page_panel.kinds.choose(ReviewState.SKIPPED)
    assert window.pages.rowCount() == 1
    window.page_panel.kinds.clear()
    qtbot.keyClicks(window.page_panel.search, "4")
    assert window.pages.rowCount() == 1
    window.actions_by_id["next_page"].trigger()
    assert window.session.entry is not None
    assert window.session.entry.name == "page 4.png"


def test_the_layout_is_kept(window: MainWindow, settings: UserSettings) -> None:
    window.close()
    assert set(settings.window_layout) == {"geometry", "state"}


def test_turning_over_the_border_and_back_changes_nothing(
    window: MainWindow, project: Project
) -> None:
    session, act = window.session, window.actions_by_id
    assert session.page is not None
    session.edit("Draw", edits.add_regions(session.page, [line(0, 0, "corner")]))
    session.select(["corner"])
    before = session.page
    for name in ("rotate_right_far", "rotate_right", "rotate_left", "rotate_left_far"):
        act[name].trigger()
    assert session.page == before == project.page(before.id)
    act["rotate_right_far"].trigger()
    assert len(session.page.region("corner").polygon) > 4
    session.undo()
    assert session.page == before


@pytest.mark.usefixtures("project")
def test_in_the_middle_of_a_drag_keys_mean_nothing(window: MainWindow, qtbot: QtBot) -> None:
    session, canvas = window.session, window.canvas
    assert session.page is not None
    session.edit("Draw", edits.add_regions(session.page, [line(20, 20, "a")]))
    session.select(["a"])
    before = session.page
    window.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, (60, 30)))
    move(canvas, place(canvas, (80, 40)), Qt.MouseButton.LeftButton)
    for shortcut in ("Del", "Ctrl+Z", "D", "5", "Ctrl+Return", "X", "C", "F2"):
        QTest.keySequence(canvas, QKeySequence(shortcut))
    assert session.page == before
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=place(canvas, (80, 40)))
    assert session.page.region("a").polygon[0] == pytest.approx((40, 30), abs=2)
    QTest.keySequence(canvas, QKeySequence("Del"))
    assert session.page.regions == ()


def test_an_empty_folder_says_what_is_looked_for(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "labels.txt").write_text("1,2,3,4")
    window.open_path(empty)
    qtbot.waitUntil(lambda: "no images" in window.messages.label.text(), timeout=SOON)
    said = window.messages.label.text()
    assert "TIFF" in said
    assert "PDF" in said
    assert window.messages.isVisible()
