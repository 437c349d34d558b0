"""Actions on the models of a project: list them, use another one, add one of somebody else."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from labeler.app import models
from labeler.app.adding import Loaders
from labeler.core.errors import LabelerError
from labeler.core.marked import mark
from labeler.core.records import ModelKind, ModelRecord
from labeler.gui.dialogs.add_model import AddModelDialog
from labeler.gui.dialogs.models import ModelsDialog
from labeler.gui.session import Session
from labeler.gui.translation import shown, told, tr

SUFFIX = ".onnx"
IN_USE = {
    ModelKind.DETECTOR: mark("The detector {name} (model {id}) is in use"),
    ModelKind.READER: mark("The reader {name} (model {id}) is in use"),
}
ADDED = {
    ModelKind.DETECTOR: mark("The detector {name} is added as model {id}"),
    ModelKind.READER: mark("The reader {name} is added as model {id}"),
}


class ModelCommands(QObject):
    """Opens the dialogs, which close with the project."""

    model_changed = Signal()
    """Another model is in use."""
    news = Signal(str)
    problem = Signal(str)

    def __init__(self, session: Session, load: Loaders, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._load = load
        self._window = window
        self._dialogs: dict[type[QDialog], QDialog] = {}
        session.project_opened.connect(self._let_go)

    def show_models(self) -> None:
        """List the models of the project."""
        project = self._session.project
        if project is None:
            return
        dialog = self._dialogs.get(ModelsDialog)
        if dialog is None:
            dialog = ModelsDialog(project, self._window)
            dialog.use_wanted.connect(self.use)
            dialog.add_wanted.connect(self.add_model)
            dialog.done_with.connect(self.news)
        self._show(dialog)

    def refresh(self) -> None:
        """Show the models that there are now, if they are shown."""
        dialog = self._dialogs.get(ModelsDialog)
        if isinstance(dialog, ModelsDialog):
            dialog.refresh()

    def add_model(self, file: Path | None = None) -> None:
        """Try out a detector or reader of somebody else, and add it if it is wanted."""
        self._session.leave()
        project = self._session.project
        if project is None:
            self.problem.emit(
                tr("Open a project first: a model is added to one, and tried on its pages.")
            )
        elif project.store.is_read_only:
            self.problem.emit(shown(project.store.obstacle))
        else:
            dialog = self._dialogs.get(AddModelDialog)
            if not isinstance(dialog, AddModelDialog):
                dialog = AddModelDialog(project, self._load, self._window)
                dialog.added.connect(self._welcome)
            if file is not None:
                dialog.choose(file)
            self._show(dialog)

    def use(self, model_id: int) -> None:
        """Take a model into use; pages nobody has worked on get its proposals."""
        if self._session.project is None:
            return
        try:
            model = models.use(self._session.project, model_id)
        except LabelerError as error:
            self.problem.emit(told(error))
            return
        self.news.emit(tr(IN_USE[model.kind], name=model.name, id=model.id))
        self.model_changed.emit()

    def _welcome(self, model: ModelRecord, to_use: bool) -> None:
        if to_use or model.is_current:  # as the first of its kind is at once
            self.use(model.id)
        else:
            self.news.emit(tr(ADDED[model.kind], name=model.name, id=model.id))
            self.refresh()

    def _show(self, dialog: QDialog) -> None:
        kind = type(dialog)
        if kind not in self._dialogs:
            self._dialogs[kind] = dialog
            dialog.finished.connect(lambda _: self._dialogs.pop(kind, None))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _let_go(self) -> None:
        for dialog in list(self._dialogs.values()):
            dialog.close()


def is_model(path: Path) -> bool:
    """Tell whether a file may be a model, by its name."""
    return path.suffix.lower() == SUFFIX
