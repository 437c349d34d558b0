"""One-click retrain: summary, progress and result on one screen."""

from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from labeler.app import training
from labeler.app.project import Project
from labeler.core.errors import StorageError
from labeler.core.marked import mark
from labeler.core.records import ModelKind, ModelRecord, RunRecord, RunState
from labeler.diagnostics.incident import IN_JOB, Incident
from labeler.gui import background
from labeler.gui.retrain.progress_view import ProgressView
from labeler.gui.retrain.result_view import ResultView
from labeler.gui.retrain.retraining import Retraining
from labeler.gui.retrain.summary_view import SummaryView
from labeler.gui.translation import shown, tr
from labeler.jobs.events import Failed, Finished

_KEPT = mark("What the training has learnt so far is kept: go on with it from the retrain screen.")

IN_USE = {
    ModelKind.DETECTOR: mark("The detector in use now is model {id} ({name})."),
    ModelKind.READER: mark("The reader in use now is model {id} ({name})."),
}


class RetrainDialog(QDialog):
    """Shows a retrain before, while and after it goes on, which it does without the dialog."""

    crashed = Signal(object)
    """An `Incident`: the training ended by a fault of the program."""
    disputes_wanted = Signal()
    """Somebody wants to go through the disputed lines before it begins."""

    def __init__(self, retraining: Retraining, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Retrain"))
        self.resize(760, 520)
        self._retraining = retraining
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
        self.summary_view.disputes_wanted.connect(self.close)
        self.summary_view.disputes_wanted.connect(self.disputes_wanted)
        self.progress_view.cancel_wanted.connect(retraining.cancel)
        self.result_view.use_wanted.connect(retraining.use)
        self.result_view.close_wanted.connect(self.close)
        retraining.happened.connect(self.progress_view.follow)
        retraining.changed.connect(self._follow)
        retraining.in_use.connect(self._show_in_use)
        retraining.ended.connect(self._end)

    @property
    def is_running(self) -> bool:
        """Whether a training of this window runs."""
        return self._retraining.is_running

    def prepare(self) -> None:
        """Show the training that goes on, else results that were not read, else the summary anew."""
        if self._retraining.is_running or self._retraining.is_elsewhere:
            self._stack.setCurrentWidget(self.progress_view)
            self.progress_view.show_progress(self._retraining)
        elif self._retraining.results:
            self._show_results()
        else:
            self._prepare_summary()

    def cancel(self) -> None:
        """Stop the training; it can be gone on with later."""
        self._retraining.cancel()

    def done(self, result: int) -> None:
        """Hide; the training goes on. A result that was read makes room for a new summary."""
        was_read = self._stack.currentWidget() is self.result_view
        super().done(result)
        if was_read:
            self._stack.setCurrentWidget(self.summary_view)
            self._retraining.forget_results()

    def _prepare_summary(self) -> None:
        self._stack.setCurrentWidget(self.summary_view)
        project = self._retraining.project
        task = background.run(self, lambda _: _summary(project))
        task.finished.connect(self._show_summary)
        task.failed.connect(self.summary_view.note.setText)

    def _show_summary(self, summary: training.RetrainSummary) -> None:
        self.summary_view.show_summary(summary)
        self.summary_view.offer_resume(_interrupted(self._retraining.project))

    def _train(self, arguments: list[str]) -> None:
        self.progress_view.begin()
        self._retraining.start(arguments)

    def _follow(self) -> None:
        """Show what has become of the training, while somebody looks."""
        is_going_on = self._retraining.is_running or self._retraining.is_elsewhere
        is_shown = self._stack.currentWidget() is self.progress_view
        if is_going_on and is_shown:
            self.progress_view.show_progress(self._retraining)
        elif self.isVisible() and is_going_on != is_shown:
            self.prepare()

    def _end(self, event: Finished | Failed) -> None:
        if isinstance(event, Failed) and event.is_bug:
            self.crashed.emit(Incident(IN_JOB, event.details, (event.text,), advice=_KEPT))
        elif isinstance(event, Failed) and self.isVisible():
            self._tell_failure(event)

    def _show_results(self) -> None:
        self.result_view.show_results(self._retraining.results)
        with suppress(StorageError):
            for kind in ModelKind:  # Somebody may have chosen already.
                if (model := self._retraining.project.store.models.current(kind)) is not None:
                    self.result_view.show_in_use(model.id)
        self._stack.setCurrentWidget(self.result_view)

    def _tell_failure(self, event: Failed) -> None:
        message = QMessageBox(self)
        message.setIcon(QMessageBox.Icon.Warning)
        message.setText(tr("The training stopped."))
        message.setInformativeText(f"{shown(event.text)}\n\n{tr(_KEPT)}")
        message.setDetailedText(event.details)
        message.open()

    def _show_in_use(self, model: ModelRecord) -> None:
        self.result_view.verdict.setText(tr(IN_USE[model.kind], id=model.id, name=model.name))
        self.result_view.show_in_use(model.id)


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
