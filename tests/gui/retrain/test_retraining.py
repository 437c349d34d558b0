"""A retrain goes on without its dialog, and says what came of it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from labeler.app import models, training_runs
from labeler.app.gate import Verdict
from labeler.app.project import Project
from labeler.app.run_lock import RunLock
from labeler.core.records import ModelKind, ModelRecord, RunState
from labeler.gui.main_window import MainWindow
from labeler.gui.retrain.dialog import RetrainDialog
from labeler.gui.retrain.stop_question import StopQuestion
from labeler.jobs.events import Failed, Finished, Measured, Started
from labeler.store.runs import FOLDER
from tests.builders import line
from tests.gui.desk import SOON, draw, told
from tests.gui.retrain.trainer import SCORES, Trainer, made


@pytest.fixture
def trainer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Trainer:
    return Trainer(tmp_path, monkeypatch)


@pytest.fixture
def new(project: Project, tmp_path: Path) -> ModelRecord:
    """A detector that a training makes from the base detector, which is in use."""
    models.current(project)
    file = tmp_path / "new.safetensors"
    file.write_bytes(b"not used: the detector is a fake")
    return models.bring_in(project, file, "training run 1")


def start(window: MainWindow, project: Project) -> RetrainDialog:
    """Begin a training and close its dialog."""
    folder = project.folder / FOLDER / "1"
    folder.mkdir(parents=True)
    project.store.runs.start({"kind": "detector", "then": ["reader"]}, folder)
    window.actions_by_id["retrain"].trigger()
    dialog = window.training_commands.dialog
    assert dialog is not None
    dialog.summary_view.start_wanted.emit()
    assert dialog.is_running
    dialog.close()
    return dialog


def question(window: MainWindow) -> StopQuestion:
    """Return what is asked before a training is stopped."""
    asked = window.project_commands.closing.dialog
    assert isinstance(asked, StopQuestion)
    return asked


def measured(step: int) -> Measured:
    return Measured(step, 200, step * 2.0, "supervised", {"line": 0.5})


@pytest.fixture
def dialog(
    window: MainWindow, project: Project, trainer: Trainer, qtbot: QtBot
) -> Iterator[RetrainDialog]:
    """The closed dialog of a training that has come to step 20 of 200."""
    dialog = start(window, project)
    trainer.say(Started(1, "detector"), measured(10), measured(20))
    indicator = window.training_commands.indicator
    qtbot.waitUntil(lambda: indicator.bar.value() == 20, timeout=SOON)
    yield dialog
    trainer.say(Finished("Stopped.", is_cancelled=True))
    retraining = window.training_commands.retraining
    qtbot.waitUntil(lambda: retraining is None or not retraining.is_running, timeout=SOON)


def test_the_status_bar_shows_a_training_whose_dialog_is_closed(
    window: MainWindow, dialog: RetrainDialog, trainer: Trainer, qtbot: QtBot
) -> None:
    indicator = window.training_commands.indicator
    assert indicator.isVisible()
    assert indicator.button.text().startswith("Detector 10%")
    assert "step 20 of 200" in indicator.button.toolTip()
    assert "then the reader" in indicator.button.toolTip()
    draw(window, line(10, 10, "a"))
    window.actions_by_id["next_page"].trigger()
    trainer.say(measured(100))
    qtbot.waitUntil(lambda: indicator.bar.value() == 100, timeout=SOON)
    assert dialog.isHidden()
    qtbot.mouseClick(indicator.button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.progress_view.isVisible()
    assert "step 100 of 200" in dialog.progress_view.state.text()
    assert dialog.progress_view.losses.curves["lines"][-1][0] == 100, "what was said meanwhile, too"


def test_it_can_be_stopped_from_the_status_bar(
    window: MainWindow, dialog: RetrainDialog, trainer: Trainer, qtbot: QtBot
) -> None:
    indicator = window.training_commands.indicator
    qtbot.mouseClick(indicator.cancel_button, Qt.MouseButton.LeftButton)
    assert indicator.button.text() == "Stopping …"
    assert not indicator.cancel_button.isEnabled()
    qtbot.waitUntil(lambda: trainer.was_told_to_stop, timeout=SOON)
    trainer.say(Finished("Stopped.", is_cancelled=True))
    qtbot.waitUntil(indicator.isHidden, timeout=SOON)
    assert window.training_commands.notice.strip.isHidden()


@pytest.mark.usefixtures("dialog")
@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_strip_above_the_page_tells_the_verdict_and_offers_the_other_model(
    window: MainWindow, new: ModelRecord, trainer: Trainer, verdict: Verdict, qtbot: QtBot
) -> None:
    project, dialog, old = window.session.project, window.training_commands.dialog, new.id - 1
    assert project is not None
    assert dialog is not None
    if verdict is Verdict.BETTER:
        models.use(project, new.id)
    trainer.say(made(ModelKind.DETECTOR, verdict, new.id, old))
    notice = window.training_commands.notice
    qtbot.waitUntil(notice.strip.isVisible, timeout=SOON)
    assert dialog.isHidden(), "nobody is interrupted"
    assert window.training_commands.indicator.isHidden()
    assert "new detector" in notice.strip.label.text()
    offer = notice.strip.buttons[notice.offers[ModelKind.DETECTOR]]
    is_better = verdict is Verdict.BETTER
    assert ("Go back" in offer.text()) is is_better
    with qtbot.waitSignal(window.training_commands.model_changed):
        offer.click()
    assert models.current(project).id == (old if is_better else new.id)
    assert "is in use" in told(window)
    assert notice.strip.isHidden()


def test_the_comparison_waits_for_whoever_wants_to_see_it(
    window: MainWindow,
    project: Project,
    new: ModelRecord,
    dialog: RetrainDialog,
    trainer: Trainer,
    qtbot: QtBot,
) -> None:
    models.use(project, new.id)
    trainer.say(made(ModelKind.DETECTOR, Verdict.BETTER, new.id, new.id - 1))
    notice = window.training_commands.notice
    qtbot.waitUntil(notice.strip.isVisible, timeout=SOON)
    window.actions_by_id["roll_back"].trigger()
    notice.look.trigger()
    assert notice.strip.isHidden()
    assert dialog.result_view.isVisible()
    offer = dialog.result_view.other_buttons.itemAt(0).widget()
    assert offer.text() == "Use the new detector", "somebody went back meanwhile"
    dialog.close()
    window.actions_by_id["retrain"].trigger()
    assert dialog.summary_view.isVisible(), "it was read"


def test_a_failure_is_told_without_the_dialog(
    window: MainWindow, dialog: RetrainDialog, trainer: Trainer, qtbot: QtBot
) -> None:
    trainer.say(Failed("There is no room on the disk."))
    strip = window.training_commands.notice.strip
    qtbot.waitUntil(strip.isVisible, timeout=SOON)
    assert strip.label.text() == "The training stopped. There is no room on the disk."
    assert not dialog.findChildren(QMessageBox)


def test_a_training_of_another_window_is_shown_and_its_verdict_told(
    window: MainWindow, project: Project, new: ModelRecord, qtbot: QtBot
) -> None:
    folder = project.folder / FOLDER / "1"
    indicator, notice = window.training_commands.indicator, window.training_commands.notice
    with RunLock(folder):
        run = project.store.runs.start({"kind": "detector"}, folder)
        values = {"step": 50, "total": 200, "seconds": 100.0}
        (folder / training_runs.LOG_NAME).write_text(json.dumps(values) + "\n", encoding="utf-8")
        qtbot.waitUntil(lambda: indicator.bar.value() == 50, timeout=SOON)
        assert indicator.button.text() == "Detector 25%, about 5 minutes left"
        assert indicator.cancel_button.isHidden(), "it is stopped where it was started"
        window.actions_by_id["retrain"].trigger()
        dialog = window.training_commands.dialog
        assert dialog is not None
        assert dialog.progress_view.isVisible()
        assert dialog.progress_view.cancel_button.isHidden()
        assert "In another window" in dialog.progress_view.remaining.text()
        dialog.close()
        project.store.models.record_scores(new.id, SCORES)
        project.store.runs.finish(run.id, RunState.FINISHED, "Said.", model_id=new.id)
    qtbot.waitUntil(notice.strip.isVisible, timeout=SOON)
    assert indicator.isHidden()
    assert "new detector is better" in notice.strip.label.text()


def test_closing_the_project_stops_the_training_and_leaves_nothing_behind(
    window: MainWindow, project: Project, dialog: RetrainDialog, trainer: Trainer, qtbot: QtBot
) -> None:
    window.actions_by_id["close_project"].trigger()
    question(window).stop.click()
    qtbot.waitUntil(lambda: trainer.was_told_to_stop, timeout=SOON)
    assert window.training_commands.indicator.isHidden()
    assert window.training_commands.retraining is None
    assert window.session.project is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_window_that_trains_asks_before_it_closes_and_stays_unless_told_otherwise(
    key: Qt.Key,
    window: MainWindow,
    project: Project,
    dialog: RetrainDialog,
    trainer: Trainer,
    qtbot: QtBot,
) -> None:
    window.close()
    asked = question(window)
    assert "kept" in asked.informativeText()
    qtbot.keyClick(asked, key)
    assert window.isVisible()
    assert dialog.is_running
    window.close()
    question(window).stop.click()
    qtbot.waitUntil(lambda: trainer.was_told_to_stop, timeout=SOON)
    assert not window.isVisible()


def test_the_question_goes_when_the_training_has_ended_and_the_window_closes_at_once(
    window: MainWindow, project: Project, dialog: RetrainDialog, trainer: Trainer, qtbot: QtBot
) -> None:
    window.close()
    asked = question(window)
    trainer.say(Finished("Done.", values={}))
    qtbot.waitUntil(lambda: not isValid(asked) or asked.isHidden(), timeout=SOON)
    window.close()
    assert not window.isVisible()


def test_a_window_that_was_told_to_stop_its_training_closes_without_a_question(
    window: MainWindow, project: Project, dialog: RetrainDialog
) -> None:
    window.training_commands.indicator.cancel_button.click()
    window.close()
    assert window.project_commands.closing.dialog is None
    assert not window.isVisible()


def test_start_may_be_clicked_twice_and_enter_never_stops_a_training(
    window: MainWindow, project: Project, trainer: Trainer, qtbot: QtBot
) -> None:
    window.actions_by_id["retrain"].trigger()
    dialog = window.training_commands.dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    start_button = dialog.summary_view.start_button
    start_button.setEnabled(True)
    place = start_button.mapTo(dialog, start_button.rect().center())
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.is_running
    stop_button = dialog.progress_view.cancel_button
    assert stop_button.isVisible()
    assert dialog.childAt(place) is not stop_button
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    retraining = window.training_commands.retraining
    assert retraining is not None
    assert not retraining.is_stopping
    trainer.say(Finished("Stopped.", is_cancelled=True))
    qtbot.waitUntil(lambda: not retraining.is_running, timeout=SOON)
