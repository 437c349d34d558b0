"""The retrain screen offers to go on with what did not end."""

from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.app.run_lock import RunLock
from labeler.core.detection import Detection, FoundLine
from labeler.gui.main_window import MainWindow
from labeler.store.runs import FOLDER
from tests.builders import quad
from tests.gui.desk import SOON


def test_a_training_that_was_killed_can_be_gone_on_with_in_the_same_window(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    folder = project.folder / FOLDER / "1"
    with RunLock(folder):
        run = project.store.runs.start({"kind": "detector"}, folder)
        window.training_commands.retrain()
        dialog = window.training_commands.dialog
        assert dialog is not None
        view = dialog.summary_view
        qtbot.waitUntil(lambda: view.note.text() != "")
        assert view.resume_button.isHidden(), "somebody works on it"
    dialog.prepare()
    qtbot.waitUntil(lambda: not view.resume_button.isHidden())
    assert view.resume_button.text() == f"Go on with run {run.id}"


def test_where_the_branches_disagree_is_told_and_disputed_lines_are_gone_through(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    first, second, *_ = (entry.id for entry in project.entries())
    lines = (FoundLine(quad(10, 10), 0.7),)
    for page_id, heads in ((first, (100, 98)), (second, (40, 60))):
        found = Detection((200, 100), lines, head_a=heads[0], head_b=heads[1])
        project.store.proposals.record(page_id, found, model_id=None, settings=None)
    window.training_commands.retrain()
    dialog = window.training_commands.dialog
    assert dialog is not None
    view = dialog.summary_view
    qtbot.waitUntil(lambda: not view.disputes_button.isHidden(), timeout=SOON)
    said = "140 and 158 characters on 2 pages to review; more than a tenth apart on 1"
    assert view.branches.text() == said
    view.disputes_button.click()
    assert not dialog.isVisible()
    qtbot.waitUntil(window.dispute_commands.strip.isVisible, timeout=SOON)
    assert len(window.session.selected_proposals) == 1


def test_of_a_detector_that_counts_nothing_no_branches_are_told(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    window.training_commands.retrain()
    dialog = window.training_commands.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.summary_view.note.text() != "", timeout=SOON)
    assert dialog.summary_view.branches.isHidden()
