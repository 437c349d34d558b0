"""Actions that teach detector and reader, or take a lesson back."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from labeler.app import models
from labeler.core.marked import mark
from labeler.core.records import ModelKind
from labeler.gui.retrain.dialog import RetrainDialog
from labeler.gui.session import Session
from labeler.gui.translation import tr

IN_USE_AGAIN = {
    ModelKind.DETECTOR: mark("The detector {name} (model {id}) is in use again"),
    ModelKind.READER: mark("The reader {name} (model {id}) is in use again"),
}


class TrainingCommands(QObject):
    """Owns the retrain screen of the project that is open."""

    model_changed = Signal()
    """Another model is in use."""
    news = Signal(str)
    problem = Signal(str)
    crashed = Signal(object)
    """An `Incident` of a training."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.dialog: RetrainDialog | None = None
        session.project_opened.connect(self._let_go)

    def retrain(self) -> None:
        """Show the retrain screen."""
        self._session.leave()
        if self._session.project is None:
            return
        if self.dialog is None:
            self.dialog = RetrainDialog(self._session.project, self._window)
            self.dialog.model_changed.connect(self.model_changed)
            self.dialog.problem.connect(self.problem)
            self.dialog.crashed.connect(self.crashed)
        self.dialog.prepare()
        self.dialog.show()
        self.dialog.raise_()

    def roll_back(self, kind: ModelKind) -> None:
        """Go back to the detector, or the reader, that was in use before."""
        if self._session.project is None:
            return
        model = models.roll_back(self._session.project, kind)
        self.news.emit(tr(IN_USE_AGAIN[kind], name=model.name, id=model.id))
        self.model_changed.emit()

    def shut_down(self) -> None:
        """Tell a training that runs to stop cleanly."""
        if self.dialog is not None:
            self.dialog.cancel()

    def _let_go(self) -> None:
        """Forget the screen of another project; its training stops and can be gone on with."""
        if self.dialog is not None:
            self.dialog.cancel()
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
