"""Two people annotate a page at two windows' projects, a third one decides by key."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app import double_annotation
from labeler.app.double_annotation import DoubleAnnotation
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits, transcribing
from labeler.core.annotation import Page, ReviewState, Voucher
from labeler.gui.dialogs.adjudication import NOTHING, AdjudicationDialog
from labeler.gui.main_window import MainWindow
from tests.gui.desk import SOON, shown

Key = Qt.Key


def accepted(page: Page) -> Page:
    done = edits.set_state(page, ReviewState.ACCEPTED)
    return replace(done, voucher=Voucher.PERSON)


def dialog_of(window: MainWindow) -> AdjudicationDialog:
    window.actions_by_id["adjudicate"].trigger()
    return window.findChildren(AdjudicationDialog)[-1]


def test_what_two_people_wrote_differently_is_decided_by_key_and_taken_back(
    window: MainWindow, page: Page, project: Project, qtbot: QtBot
) -> None:
    double_annotation.choose(project, DoubleAnnotation(100))
    window.session.edit("Write transcript", transcribing.set_text(shown(window), "a", "Total 5"))
    window.session.edit("Accept page", accepted(shown(window)))
    (version,) = project.store.versions.all()
    assert dialog_of(window).title.text() == NOTHING
    with Project.open(project.folder, author="bob") as bob:
        assert page.id not in [one.id for one in bob.entries()]
        blank = bob.page(version.page_id)
        lines = [replace(shown(window).region("a"), id="x", text="Total 6")]
        edit(bob, blank, accepted(edits.add_regions(blank, lines)), "Accept page")
    qtbot.wait(700)
    assert window.pages.page_count == 6
    dialog = dialog_of(window)
    assert dialog.list.count() == 2
    assert [letter for letter, differs in dialog.views[0].letters if differs] == ["5"]
    QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "2 differences" in dialog.hint.text()
    QTest.keyClick(dialog.list, Key.Key_Right)
    QTest.keyClick(dialog.list, Key.Key_Left)
    QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(window).region("a").text == "Total 6", timeout=SOON)
    assert "b" in shown(window).by_id
    assert dialog.title.text() == NOTHING
    assert not project.store.versions.all()[0].is_open
    window.session.undo()
    assert shown(window).region("a").text == "Total 5"
    assert project.store.versions.all()[0].is_open


def test_a_text_is_written_by_hand(window: MainWindow, page: Page, project: Project) -> None:
    double_annotation.choose(project, DoubleAnnotation(100))
    window.session.edit("Accept page", accepted(shown(window)))
    (version,) = project.store.versions.all()
    with Project.open(project.folder, author="bob") as bob:
        blank = bob.page(version.page_id)
        lines = [replace(one, id=f"x{one.id}", text="Totl") for one in shown(window).lines[:1]]
        lines += [replace(one, id=f"x{one.id}") for one in shown(window).lines[1:]]
        edit(bob, blank, accepted(edits.add_regions(blank, lines)), "Accept page")
    dialog = dialog_of(window)
    QTest.keyClick(dialog.list, Key.Key_E)
    dialog.field.setText("Total")
    QTest.keyClick(dialog.field, Key.Key_Return)
    dialog.settle()
    assert project.page(page.id).region("a").text == "Total"
