"""Actions that teach detector and reader, or take a lesson back."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from labeler.app import models
from labeler.app.gate import Verdict
from labeler.app.project import Project
from labeler.app.training_runs import RunProgress
from labeler.core.marked import mark
from labeler.core.records import ModelKind, ModelRecord
from labeler.gui.actions import Actions
from labeler.gui.retrain.dialog import RetrainDialog
from labeler.gui.retrain.indicator import TrainingIndicator
from labeler.gui.retrain.notice import TrainingNotice
from labeler.gui.retrain.retraining import Retraining
from labeler.gui.session import Session
from labeler.gui.translation import tr
from labeler.jobs.events import Failed, Finished

IN_USE_NOW = {
    ModelKind.DETECTOR: mark("The detector {name} (model {id}) is in use"),
    ModelKind.READER: mark("The reader {name} (model {id}) is in use"),
}
IN_USE_AGAIN = {
    ModelKind.DETECTOR: mark("The detector {name} (model {id}) is in use again"),
    ModelKind.READER: mark("The reader {name} (model {id}) is in use again"),
}


class TrainingCommands(QObject):
    """Owns the retraining of the project that is open, and what shows it.

    That is a screen, which may be closed meanwhile, a part of the status bar, and a strip above the
    page once it is done.
    """

    model_changed = Signal()
    """Another model is in use."""
    news = Signal(str)
    problem = Signal(str)
    crashed = Signal(object)
    """An `Incident` of a training."""

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._next_dispute = actions["next_dispute"]
        self._session = session
        self._window = window
        self.retraining: Retraining | None = None
        self.dialog: RetrainDialog | None = None
        self.indicator = TrainingIndicator()
        self.notice = TrainingNotice(self)
        self.indicator.wanted.connect(self.retrain)
        self.indicator.cancel_wanted.connect(self.shut_down)
        self.notice.look_wanted.connect(self.retrain)
        self.notice.use_wanted.connect(self._use)
        session.project_opened.connect(self._begin)

    def retrain(self) -> None:
        """Show the retrain screen."""
        self._session.leave()
        if self.retraining is None:
            return
        if self.dialog is None:
            self.dialog = RetrainDialog(self.retraining, self._window)
            self.dialog.crashed.connect(self.crashed)
            self.dialog.disputes_wanted.connect(self._next_dispute.trigger)
        self.notice.clear()
        self.dialog.prepare()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def roll_back(self, kind: ModelKind) -> None:
        """Go back to the detector, or the reader, that was in use before."""
        if self._session.project is None:
            return
        model = models.roll_back(self._session.project, kind)
        self.news.emit(tr(IN_USE_AGAIN[kind], name=model.name, id=model.id))
        self.model_changed.emit()

    def follow_others(self, project: Project, progress: RunProgress | None) -> None:
        """Show how far a training has come that another window or a command may have started."""
        if self.retraining is not None and self.retraining.project is project:
            self.retraining.follow_others(progress)

    @property
    def is_running(self) -> bool:
        """Whether this window trains, and was not told to stop."""
        return (
            self.retraining is not None
            and self.retraining.is_running
            and not self.retraining.is_stopping
        )

    def shut_down(self) -> None:
        """Tell a training that runs to stop cleanly."""
        if self.retraining is not None:
            self.retraining.cancel()

    def _begin(self) -> None:
        """Let go of another project; its training stops and can be gone on with."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
        if self.retraining is not None:
            self.retraining.changed.disconnect()
            self.retraining.cancel()
            self.retraining.deleteLater()
            self.retraining = None
        self.notice.clear()
        if self._session.project is not None:
            self.retraining = self._retraining_of(self._session.project)
        self.indicator.show_training(self.retraining)

    def _retraining_of(self, project: Project) -> Retraining:
        retraining = Retraining(project, self)
        retraining.changed.connect(lambda: self.indicator.show_training(retraining))
        retraining.ended.connect(self._tell_failure)
        retraining.came_out.connect(lambda: self._tell_results(retraining))
        retraining.in_use.connect(self._tell_use)
        retraining.problem.connect(self.problem)
        return retraining

    @property
    def _is_dialog_shown(self) -> bool:
        return self.dialog is not None and self.dialog.isVisible()

    def _tell_results(self, retraining: Retraining) -> None:
        if not self._is_dialog_shown:
            self.notice.show_results(retraining.results)
        if any(one.verdict is Verdict.BETTER for one in retraining.results):
            self.model_changed.emit()

    def _tell_failure(self, event: Finished | Failed) -> None:
        if isinstance(event, Failed) and not (event.is_bug or self._is_dialog_shown):
            self.notice.show_failure(event.text)

    def _use(self, model_id: int) -> None:
        if self.retraining is not None:
            self.retraining.use(model_id)

    def _tell_use(self, model: ModelRecord) -> None:
        """Say what somebody chose, where no dialog does; what is left to choose stays on offer."""
        if self.retraining is not None and not self._is_dialog_shown:
            self.news.emit(tr(IN_USE_NOW[model.kind], name=model.name, id=model.id))
            self.retraining.forget_results([model.kind])
            self.notice.show_results(self.retraining.results)
        self.model_changed.emit()
