"""The retrain screen offers to go on with what did not end."""

from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.app.run_lock import RunLock
from labeler.gui.main_window import MainWindow
from labeler.store.runs import FOLDER


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
