"""Issues and approval at the window: raised, answered, closed, walked, approved and sent back."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app import second_look
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits, issues
from labeler.core.accepting import questions
from labeler.core.annotation import Comment, Page, ReviewState
from labeler.core.page_index import Mark
from labeler.core.second_look import SecondLook
from labeler.gui.canvas.pins import RADIUS
from labeler.gui.dialogs.work import WorkDialog
from labeler.gui.main_window import MainWindow
from tests.builders import line
from tests.gui.desk import SOON, shown, told

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(window.canvas, key, held or Qt.KeyboardModifier.NoModifier)


def click(window: MainWindow, x: float, y: float) -> None:
    """Click a place of the image, once it is there."""
    while not window.canvas.scene.is_drawn:
        QTest.qWait(10)
    at = QPoint(*map(round, window.canvas.viewport.to_canvas((x, y))))
    QTest.mouseMove(window.canvas, at)
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=at)


def write(window: MainWindow, text: str) -> None:
    """Write in the panel of issues and say it."""
    field = window.review_commands.panel.field
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Key.Key_Return)


def raise_issue(window: MainWindow, text: str = "Is this a 7?") -> None:
    press(window, Key.Key_V)
    click(window, 50, 20)
    write(window, text)


def test_an_issue_is_pinned_to_a_region_answered_and_closed(
    window: MainWindow, page: Page, project: Project
) -> None:
    panel, discussion = window.review_commands.panel, window.review_commands.discussion
    assert not panel.isVisible()
    raise_issue(window)
    (issue,) = project.page(page.id).issues
    assert (issue.region_id, issue.comments[0].text) == ("a", "Is this a 7?")
    assert issue.comments[0].author == project.author
    assert panel.isVisible()
    assert panel.list.count() == 1
    assert window.canvas.tool_name == "select"
    assert window.pages.count_of(Mark.ISSUES) == 1
    write(window, "Yes, it is.")
    assert [one.text for one in project.page(page.id).issues[0].comments][1] == "Yes, it is."
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not project.page(page.id).issues[0].is_open
    assert window.pages.count_of(Mark.ISSUES) == 0
    assert "Closed." in panel.comments.toPlainText()
    window.session.undo()
    assert discussion.issue is not None
    assert discussion.issue.is_open


def test_the_pin_stands_on_the_canvas_and_is_pressed(window: MainWindow, page: Page) -> None:
    raise_issue(window)
    commands = window.review_commands
    issue = shown(window).issues[0]
    head = commands.pins.pin_at(issue.id)
    assert head is not None
    commands.discussion.choose(None)
    window.session.select()
    commands.panel.hide()
    QTest.mouseClick(commands.pins, Qt.MouseButton.LeftButton, pos=head.toPoint())
    assert commands.discussion.issue == issue
    assert window.session.selected == {"a"}
    assert commands.panel.isVisible()
    before = commands.pins.pin_at(issue.id)
    window.session.edit("Move", edits.move_regions(shown(window), {"a"}, 60, 30))
    assert commands.pins.pin_at(issue.id) != before


def test_what_a_colleague_says_comes_up_and_both_speak_at_once(
    window: MainWindow, page: Page, project: Project, qtbot: QtBot
) -> None:
    raise_issue(window)
    (issue,) = shown(window).issues
    with Project.open(project.folder, author="bob") as theirs:
        there = theirs.page(page.id)
        word = Comment("bob", datetime.now(UTC), "No, a 1.")
        edit(theirs, there, issues.answer(there, issue.id, word), "Answer issue")
    write(window, "I think so.")
    qtbot.waitUntil(lambda: "No, a 1." in window.review_commands.panel.comments.toPlainText())
    said = {comment.text for comment in project.page(page.id).issues[0].comments}
    assert said == {"Is this a 7?", "No, a 1.", "I think so."}


def test_an_issue_about_the_selected_line_needs_no_click(window: MainWindow, page: Page) -> None:
    window.session.select(["b"])
    press(window, Key.Key_V, SHIFT)
    assert window.review_commands.panel.field.isVisible()
    write(window, "Cut off")
    assert [one.region_id for one in shown(window).issues] == ["b"]


def test_nothing_is_stored_before_something_is_written_and_what_is_written_is_kept(
    window: MainWindow, page: Page, project: Project
) -> None:
    press(window, Key.Key_V)
    click(window, 50, 20)
    assert project.page(page.id).issues == ()
    QTest.keyClicks(window.review_commands.panel.field, "Half a sen")
    window.page_commands.walk(1)
    assert [one.comments[0].text for one in project.page(page.id).issues] == ["Half a sen"]
    assert shown(window).id != page.id


def test_what_is_written_goes_to_the_issue_it_was_written_for(
    window: MainWindow, page: Page, project: Project
) -> None:
    raise_issue(window, "one")
    (first,) = shown(window).issues
    QTest.keyClicks(window.review_commands.panel.field, "Answer to one")
    press(window, Key.Key_V)
    click(window, 150, 120)
    assert window.review_commands.panel.field.toPlainText() == ""
    write(window, "two")
    said = {one.id: [word.text for word in one.comments] for one in project.page(page.id).issues}
    assert said.pop(first.id) == ["one", "Answer to one"]
    assert list(said.values()) == [["two"]]
    QTest.keyClicks(window.review_commands.panel.field, "Answer to two")
    window.review_commands.panel.list.setCurrentRow(0)
    assert window.review_commands.discussion.issue == shown(window).issues[0]
    assert [word.text for word in shown(window).issues[1].comments] == ["two", "Answer to two"]


def test_what_cannot_be_said_stays_written(
    window: MainWindow, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = window.review_commands.panel
    press(window, Key.Key_V)
    click(window, 50, 20)
    with monkeypatch.context() as broken:
        broken.setattr(window.session, "edit", lambda *_args, **_more: None)
        write(window, "A long story")
    assert panel.field.toPlainText() == "A long story"
    QTest.keyClick(panel.field, Key.Key_Return)
    assert [one.comments[0].text for one in shown(window).issues] == ["A long story"]


def test_a_pin_at_the_top_of_the_canvas_is_seen_whole(window: MainWindow, page: Page) -> None:
    canvas, pins = window.canvas, window.review_commands.pins
    raise_issue(window)
    issue = shown(window).issues[0]
    _, y = canvas.viewport.to_canvas(issue.place)
    for height in (2, 100):
        canvas.camera.pan(0, height - y)
        y = canvas.viewport.to_canvas(issue.place)[1]
        assert round(y) == height
        head = pins.pin_at(issue.id)
        assert head is not None
        assert (head.y() > y) is (height == 2)
        assert head.y() > RADIUS


def test_a_pin_about_which_nothing_is_written_goes_with_esc(window: MainWindow, page: Page) -> None:
    press(window, Key.Key_V)
    click(window, 50, 20)
    discussion, panel = window.review_commands.discussion, window.review_commands.panel
    QTest.keyClicks(panel.field, "Half")
    QTest.keyClick(panel.field, Key.Key_Escape)
    assert discussion.pin is not None
    panel.field.clear()
    panel.field.setFocus()
    QTest.keyClick(panel.field, Key.Key_Escape)
    assert discussion.pin is None
    assert not window.review_commands.pins.isVisible()


def test_the_last_word_is_in_sight(window: MainWindow, page: Page, qtbot: QtBot) -> None:
    raise_issue(window)
    for word in ("one", "two", "three", "four"):
        write(window, word)
    comments = window.review_commands.panel.comments
    bar = comments.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0, timeout=SOON)
    assert comments.toPlainText().endswith("four")


def test_an_issue_is_closed_once(window: MainWindow, page: Page) -> None:
    panel = window.review_commands.panel
    raise_issue(window)
    panel.close_issue()
    panel.close_issue()
    assert len(shown(window).issues[0].comments) == 2


def test_issues_leave_the_list_of_regions_its_room(window: MainWindow, page: Page) -> None:
    window.resize(1000, 700)
    before = window.region_panel.height()
    raise_issue(window)
    assert window.region_panel.height() > before / 2
    assert window.height() == 700
    press(window, Key.Key_N)
    assert window.property_panel.note.isVisible()
    panel = window.review_commands.panel
    panel.raise_()
    window.page_commands.walk(1)
    assert not panel.isVisible()
    assert window.property_panel.note.isVisible()


def test_one_key_walks_open_issues_over_the_ends_of_pages(
    window: MainWindow, page: Page, project: Project
) -> None:
    raise_issue(window, "one")
    other = project.entries()[3].id
    window.session.show(other)
    raise_issue(window, "two")
    window.session.show(page.id)
    press(window, Key.Key_Y)
    discussion = window.review_commands.discussion
    assert discussion.issue is not None
    assert discussion.issue.comments[0].text == "one"
    press(window, Key.Key_Y)
    assert shown(window).id == other
    press(window, Key.Key_Y, SHIFT)
    assert shown(window).id == page.id


def test_a_single_annotator_meets_no_second_look(window: MainWindow, page: Page) -> None:
    actions = window.actions_by_id
    assert not any(actions[name].isVisible() for name in ("approve_page", "send_back"))
    actions["second_look"].trigger()
    assert actions["approve_page"].isVisible()
    actions["second_look"].trigger()
    assert not actions["approve_page"].isVisible()


@pytest.fixture
def reviewed(window: MainWindow, project: Project, qtbot: QtBot) -> Project:
    """Somebody else accepted two pages, each with a line, and second looks are asked for."""
    with Project.open(project.folder, author="bob") as theirs:
        for entry in theirs.entries()[:2]:
            page = theirs.page(entry.id)
            drawn = edits.add_regions(page, [line(10, 10, text="Sum")])
            edit(theirs, page, edits.set_state(drawn, ReviewState.ACCEPTED), "Accept page")
    window.actions_by_id["second_look"].trigger()
    qtbot.waitUntil(lambda: window.pages.count_of(ReviewState.ACCEPTED) == 2, timeout=SOON)
    return project


def look(window: MainWindow, qtbot: QtBot) -> None:
    """Look at all of the shown page for a moment."""

    def is_seen() -> bool:
        draft = window.session.draft
        assert draft is not None
        asked = questions(draft, window.canvas.gaze.seen)
        return not (asked.lines or asked.is_partly_unseen)

    qtbot.waitUntil(is_seen, timeout=SOON)


def test_pages_of_somebody_else_are_approved_one_after_the_other(
    window: MainWindow, reviewed: Project, qtbot: QtBot
) -> None:
    first, second = (entry.id for entry in reviewed.entries()[:2])
    window.session.show(first)
    look(window, qtbot)
    press(window, Key.Key_Return, CTRL | SHIFT)
    assert reviewed.page(first).is_approved
    assert shown(window).id == second
    assert window.pages.count_of(Mark.APPROVED) == 1
    window.session.show(first)
    window.session.edit(
        "Move", edits.move_regions(shown(window), {shown(window).lines[0].id}, 9, 9)
    )
    assert not reviewed.page(first).is_approved


def test_a_page_is_sent_back_with_an_issue(window: MainWindow, reviewed: Project) -> None:
    first, second = (entry.id for entry in reviewed.entries()[:2])
    window.session.show(first)
    press(window, Key.Key_Backspace, CTRL | SHIFT)
    assert "Say what is to be done first" in told(window)
    raise_issue(window)
    press(window, Key.Key_Return, CTRL | SHIFT)
    assert "open" in told(window)
    press(window, Key.Key_Backspace, CTRL | SHIFT)
    assert reviewed.page(first).state is ReviewState.IN_WORK
    assert shown(window).id == second


def test_only_an_accepted_page_is_sent_back_and_only_for_a_reason(
    window: MainWindow, reviewed: Project
) -> None:
    first, third = reviewed.entries()[0].id, reviewed.entries()[2].id
    window.session.show(third)
    raise_issue(window)
    press(window, Key.Key_Backspace, CTRL | SHIFT)
    assert "that somebody accepted" in told(window)
    assert reviewed.page(third).state is ReviewState.NEW
    window.session.show(first)
    raise_issue(window)
    window.review_commands.panel.close_issue()
    press(window, Key.Key_Backspace, CTRL | SHIFT)
    assert "Say what is to be done first" in told(window)
    assert reviewed.page(first).state is ReviewState.ACCEPTED


def test_whoever_worked_on_a_page_is_asked_before_approving_it(
    window: MainWindow, reviewed: Project, qtbot: QtBot
) -> None:
    first = reviewed.entries()[0].id
    window.session.show(first)
    key = shown(window).lines[0].id
    window.session.edit("Move", edits.move_regions(shown(window), {key}, 9, 9))
    look(window, qtbot)
    press(window, Key.Key_Return, CTRL | SHIFT)
    assert "worked on this page yourself" in told(window)
    assert not reviewed.page(first).is_approved
    press(window, Key.Key_Return, CTRL | SHIFT)
    assert reviewed.page(first).is_approved


def test_whether_only_approved_pages_count_is_chosen_and_kept(
    window: MainWindow, reviewed: Project, images: Path
) -> None:
    window.actions_by_id["approved_only"].trigger()
    assert second_look.of_project(reviewed) is SecondLook.REQUIRED
    window.actions_by_id["second_look"].trigger()
    assert second_look.of_project(reviewed) is SecondLook.OFF
    window.actions_by_id["second_look"].trigger()
    assert second_look.of_project(reviewed) is SecondLook.ON


def test_what_another_window_chose_counts_here(
    window: MainWindow, page: Page, project: Project
) -> None:
    with Project.open(project.folder, author="bob") as theirs:
        second_look.choose(theirs, SecondLook.REQUIRED)
    window.actions_by_id["second_look"].trigger()
    assert second_look.of_project(project) is SecondLook.REQUIRED
    with Project.open(project.folder, author="bob") as theirs:
        second_look.choose(theirs, SecondLook.OFF)
    window.page_commands.walk(1)
    assert not window.actions_by_id["approve_page"].isVisible()
    with Project.open(project.folder, author="bob") as theirs:
        second_look.choose(theirs, SecondLook.REQUIRED)
    window.page_commands.walk(1)
    assert window.actions_by_id["approve_page"].isVisible()
    assert window.actions_by_id["approved_only"].isChecked()


def test_the_days_of_work_are_told(window: MainWindow, reviewed: Project, qtbot: QtBot) -> None:
    window.actions_by_id["show_work"].trigger()
    dialog = next(one for one in window.findChildren(WorkDialog))
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0, timeout=SOON)
    rows = [
        [dialog.table.item(row, column).text() for column in range(dialog.table.columnCount())]
        for row in range(dialog.table.rowCount())
    ]
    bob = next(row for row in rows if row[1] == "bob")
    assert bob[3:7] == ["2", "2", "0", "2"]
    dialog.close()
