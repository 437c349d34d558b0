"""Pages taken out of the project and brought back, through the real window."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import edits
from labeler.gui.dialogs.remove_pages import RemovePagesDialog
from labeler.gui.main_window import MainWindow
from tests.builders import line

LEFT = Qt.MouseButton.LeftButton


def asked(window: MainWindow) -> RemovePagesDialog:
    """Choose the action; return the dialog that asks."""
    window.actions_by_id["remove_pages"].trigger()
    return window.findChildren(RemovePagesDialog)[-1]


def select(window: MainWindow, *names: str) -> None:
    """Select pages in the list, the first one becoming the shown one."""
    view = window.page_panel.view
    flags = QItemSelectionModel.SelectionFlag
    rows = {entry.name: row for row, entry in enumerate(window.pages.entries)}
    first, *others = [window.pages.index(rows[name]) for name in names]
    view.selectionModel().setCurrentIndex(first, flags.ClearAndSelect)
    for index in others:
        view.selectionModel().select(index, flags.Select)


def names(window: MainWindow) -> list[str]:
    return [entry.name for entry in window.pages.entries]


def test_no_key_removes_pages(window: MainWindow) -> None:
    assert window.actions_by_id["remove_pages"].shortcuts() == []


def test_enter_and_esc_leave_everything_as_it_is(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = asked(window)
        assert dialog.defaultButton() is dialog.cancel
        with qtbot.waitSignal(dialog.finished):
            QTest.keyClick(dialog, key)
    assert len(project.entries()) == 6


def test_selected_pages_go_and_come_back_with_their_labels(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    session = window.session
    select(window, "page 2.png", "page 4.png")
    assert session.page is not None
    session.edit("Draw", edits.add_regions(session.page, [line(1, 1), line(1, 40)]))
    assert len(window.page_panel.selected) == 2
    paths = [entry.path for entry in project.entries()]
    dialog = asked(window)
    assert dialog.text() == "Remove 2 pages from the project?"
    assert "2 regions" in dialog.informativeText()
    qtbot.mouseClick(dialog.remove, LEFT)
    assert names(window) == ["page 0.png", "page 1.png", "page 3.png", "page 5.png"]
    assert session.entry is not None
    assert session.entry.name == "page 3.png"
    assert window.page_panel.selected == [session.entry.id]
    assert all(path.is_file() for path in paths)

    window.actions_by_id["restore_pages"].trigger()
    assert len(names(window)) == 6
    assert window.messages.label.text() == "2 pages brought back"
    select(window, "page 2.png")
    assert session.page is not None
    assert len(session.page.lines) == 2
    assert window.actions_by_id["undo"].isEnabled()


def test_the_last_page_can_go_too(window: MainWindow, project: Project, qtbot: QtBot) -> None:
    window.page_panel.view.selectAll()
    qtbot.mouseClick(asked(window).remove, LEFT)
    assert project.entries() == []
    assert window.session.page is None
    assert not window.actions_by_id["remove_pages"].isEnabled()
    window.actions_by_id["restore_pages"].trigger()
    assert window.session.page is not None


def test_deleting_in_the_list_leaves_what_is_selected_on_the_page(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    session = window.session
    assert session.page is not None
    session.edit("Draw", edits.add_regions(session.page, [line(1, 1, "a")]))
    session.select(["a"])
    window.activateWindow()
    window.page_panel.view.setFocus()
    qtbot.waitUntil(window.page_panel.view.hasFocus)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(window.page_panel.view, key)
    assert [region.id for region in session.page.regions] == ["a"]
    assert len(project.entries()) == 6


def test_pages_are_brought_back_only_where_some_were_removed(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    back = window.actions_by_id["restore_pages"]
    assert not back.isEnabled()
    with qtbot.waitSignal(window.removal_commands.news):
        asked(window).remove.click()
    assert back.isEnabled()
    back.trigger()
    assert not back.isEnabled()
    project.store.pages.remove([project.entries()[0].id])
    window.project_commands.reload()
    qtbot.waitUntil(back.isEnabled)
    window.project_commands.close_project()
    qtbot.waitUntil(lambda: window.session.project is None)
    assert not back.isEnabled()
