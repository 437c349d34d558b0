"""Close a project only when all is saved and nothing trains, or its annotator says otherwise."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from labeler.app import rescue
from labeler.app.outbox import Outbox
from labeler.core.errors import LabelerError
from labeler.gui.commands.training import TrainingCommands
from labeler.gui.dialogs.unsaved import UnsavedDialog
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.retrain.stop_question import StopQuestion
from labeler.gui.session import Session
from labeler.gui.translation import told, tr


class Closing(QObject):
    """Goes on with what needs the project closed, at once or after a question."""

    def __init__(
        self,
        session: Session,
        pages: PageListModel,
        training: TrainingCommands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._pages = pages
        self._training = training
        self._window = window
        self.dialog: UnsavedDialog | StopQuestion | None = None
        """The question that is open."""

    @property
    def can_go_on(self) -> bool:
        """Whether nothing has to be asked, once what can be stored is stored."""
        return self.store() and not self._training.is_running

    def store(self) -> bool:
        """Store what is typed and what waits; tell whether all is stored."""
        self._session.leave()
        project = self._session.project
        if project is None or not len(project.outbox):
            return True
        project.outbox.send()
        return not len(project.outbox)

    def then(self, go_on: Callable[[], object]) -> None:
        """Call `go_on` when no edit waits and nothing trains; ask as long as anything does."""
        if self.dialog is None:
            self._go_on_or_ask(go_on)

    def _go_on_or_ask(self, go_on: Callable[[], object]) -> None:
        if not self.store() and self._session.project is not None:
            self._ask_about_edits(self._session.project.outbox, go_on)
        else:
            self._stop_training_then(go_on)

    def _stop_training_then(self, go_on: Callable[[], object]) -> None:
        retraining = self._training.retraining
        if retraining is None or not self._training.is_running:
            go_on()
            return
        question = StopQuestion(retraining, self._window)
        question.stop_wanted.connect(lambda: self._stop(go_on))
        self._open(question)

    def _stop(self, go_on: Callable[[], object]) -> None:
        self._training.shut_down()
        go_on()

    def _open(self, dialog: UnsavedDialog | StopQuestion) -> None:
        dialog.finished.connect(lambda: self._forget(dialog))
        self.dialog = dialog
        dialog.open()

    def _ask_about_edits(self, outbox: Outbox, go_on: Callable[[], object]) -> None:
        dialog = UnsavedDialog(outbox, self._window)
        dialog.retry_wanted.connect(lambda: self._go_on_or_ask(go_on))
        dialog.keep_wanted.connect(lambda: self._keep(outbox, go_on))
        dialog.rescue_wanted.connect(lambda: self._rescue(outbox, go_on))
        dialog.discard_wanted.connect(lambda: self._give_up(outbox, go_on))
        self._open(dialog)

    def _forget(self, dialog: UnsavedDialog | StopQuestion) -> None:
        dialog.deleteLater()
        if self.dialog is dialog:  # Its answer may have led to another question.
            self.dialog = None

    def _rescue(self, outbox: Outbox, go_on: Callable[[], object]) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Save what could not be saved"))
        if not chosen:
            return
        entries = {entry.id: entry for entry in self._pages.entries}
        if self._session.entry is not None:  # Somebody else may have taken it out of the list.
            entries[self._session.entry.id] = self._session.entry
        try:
            out = rescue.write_pages(outbox.pages(), entries, Path(chosen))
        except LabelerError as error:
            self._session.problem.emit(told(error))
            return
        self._give_up(outbox, go_on)
        self._session.news.emit(
            tr("Saved in {folder}. Import it when the project is back.", folder=out)
        )

    def _keep(self, outbox: Outbox, go_on: Callable[[], object]) -> None:
        outbox.leave()
        self._stop_training_then(go_on)

    def _give_up(self, outbox: Outbox, go_on: Callable[[], object]) -> None:
        outbox.forget()
        self._stop_training_then(go_on)
