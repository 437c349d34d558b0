"""One-click retrain: summary, progress and result on one screen."""

from contextlib import suppress
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from labeler.app import models, training
from labeler.app.gate import Verdict
from labeler.app.project import Project
from labeler.core.errors import LabelerError, StorageError
from labeler.core.marked import mark
from labeler.core.records import ModelKind, RunRecord, RunState
from labeler.diagnostics.incident import IN_JOB, Incident
from labeler.gui import background
from labeler.gui.job_monitor import JobMonitor
from labeler.gui.retrain.progress_view import ProgressView
from labeler.gui.retrain.result_view import ResultView, Trained
from labeler.gui.retrain.summary_view import SummaryView
from labeler.gui.translation import shown, told, tr
from labeler.jobs.events import Event, Failed, Finished

_KEPT = mark("What the training has learnt so far is kept: go on with it from the retrain screen.")

IN_USE = {
    ModelKind.DETECTOR: mark("The detector in use now is model {id} ({name})."),
    ModelKind.READER: mark("The reader in use now is model {id} ({name})."),
}


class RetrainDialog(QDialog):
    """Follows one training of one project. The window stays usable beside it."""

    model_changed = Signal()
    """Another model is in use: pages nobody has worked on are worth proposing again."""
    problem = Signal(str)
    crashed = Signal(object)
    """An `Incident`: the training ended by a fault of the program."""

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Retrain"))
        self.resize(760, 520)
        self._project = project
        self._job: JobMonitor | None = None
        self.summary_view = SummaryView()
        self.progress_view = ProgressView()
        self.result_view = ResultView()
        self._stack = QStackedWidget()
        for view in (self.summary_view, self.progress_view, self.result_view):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.addWidget(self._stack)
        self.summary_view.start_wanted.connect(lambda: self._train(self.summary_view.arguments))
        self.summary_view.resume_wanted.connect(lambda run: self._train(["--resume", str(run)]))
        self.progress_view.cancel_wanted.connect(self.cancel)
        self.result_view.use_wanted.connect(self._use)
        self.result_view.close_wanted.connect(self.close)

    @property
    def is_running(self) -> bool:
        """Whether a training runs."""
        return self._job is not None and self._job.is_running

    def prepare(self) -> None:
        """Show the summary anew, unless a training runs or its result has not been read."""
        if self.is_running or self._stack.currentWidget() is self.result_view:
            return
        self._stack.setCurrentWidget(self.summary_view)
        task = background.run(self, lambda _: _summary(self._project))
        task.finished.connect(self._show_summary)
        task.failed.connect(self.summary_view.note.setText)

    def cancel(self) -> None:
        """Stop the training; it can be gone on with later."""
        if self._job is not None:
            self._job.cancel()

    def done(self, result: int) -> None:
        """Hide; the training goes on. A result that was read makes room for a new summary."""
        if self._stack.currentWidget() is self.result_view:
            self._stack.setCurrentWidget(self.summary_view)
        super().done(result)

    def _show_summary(self, summary: training.RetrainSummary) -> None:
        self.summary_view.show_summary(summary)
        self.summary_view.offer_resume(_interrupted(self._project))

    def _train(self, arguments: list[str]) -> None:
        self._job = JobMonitor(["train", str(self._project.folder), *arguments], self)
        self._job.happened.connect(self._follow)
        self._job.ended.connect(self._end)
        self.progress_view.begin()
        self._stack.setCurrentWidget(self.progress_view)
        self._job.start()

    def _follow(self, event: Event) -> None:
        if self._job is not None:
            self.progress_view.follow(event, self._job.seconds_left)

    def _end(self, event: Finished | Failed) -> None:
        self._job = None
        if isinstance(event, Finished) and event.values.get("models"):
            self._show_result(event.values["models"])
            return
        self._stack.setCurrentWidget(self.summary_view)
        self.prepare()
        if isinstance(event, Failed) and event.is_bug:
            self.crashed.emit(Incident(IN_JOB, event.details, (event.text,), advice=_KEPT))
        elif isinstance(event, Failed):
            self._tell_failure(event)

    def _show_result(self, trained: list[dict[str, Any]]) -> None:
        settled = [
            Trained(
                ModelKind(model["kind"]),
                model["text"],
                model["scores"],
                Verdict(model["verdict"]),
                model["model_id"],
                model["parent_id"],
            )
            for model in trained
        ]
        self.result_view.show_results(settled)
        self._stack.setCurrentWidget(self.result_view)
        self.show()
        if any(one.verdict is Verdict.BETTER for one in settled):
            self.model_changed.emit()

    def _tell_failure(self, event: Failed) -> None:
        message = QMessageBox(self)
        message.setIcon(QMessageBox.Icon.Warning)
        message.setText(tr("The training stopped."))
        message.setInformativeText(f"{shown(event.text)}\n\n{tr(_KEPT)}")
        message.setDetailedText(event.details)
        message.open()

    def _use(self, model_id: int) -> None:
        try:
            model = models.use(self._project, model_id)
        except LabelerError as error:
            self.problem.emit(told(error))
            return
        self.result_view.verdict.setText(tr(IN_USE[model.kind], id=model.id, name=model.name))
        self.result_view.show_in_use(model.id)
        self.model_changed.emit()


def _summary(project: Project) -> training.RetrainSummary:
    """Return what a retrain would use, once the runs that died are told from one that goes on."""
    with suppress(StorageError):  # As long as nothing can be written they are not gone on with.
        project.settle_dead_runs()
    return training.summary(project)


def _interrupted(project: Project) -> RunRecord | None:
    """Return the newest run if it was stopped or died, so that one can go on with it."""
    runs = project.store.runs.all()
    stopped = (RunState.CANCELLED, RunState.FAILED)
    return runs[-1] if runs and runs[-1].state in stopped else None
