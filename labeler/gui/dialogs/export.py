"""Choose a format and a folder, see what will be lost, write."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget

from labeler.app import exporting
from labeler.app.exporting import ExportChoice, ExportOutcome
from labeler.app.project import Project
from labeler.formats import registry
from labeler.gui import background
from labeler.gui.background import BackgroundTask
from labeler.gui.dialogs.path_field import PathField
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.wording import number

MOST_PROBLEMS = 8


def _losses(project: Project, name: str, *, only_accepted: bool) -> list[str]:
    losses = exporting.export_losses(project, name, only_accepted=only_accepted)
    return [*losses, *exporting.left_out(project, only_accepted=only_accepted)]


class ExportDialog(TaskDialog):
    """Lists the losses of the chosen format before anything is written."""

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__("Export", "Export", parent)
        self._project = project
        self._look: BackgroundTask | None = None
        self.format = QComboBox()
        for entry in registry.FORMATS:
            if entry.write is not None:
                self.format.addItem(entry.title, entry.name)
        self.only_accepted = QCheckBox("Only accepted pages")
        self.only_accepted.setChecked(True)
        self.split = QCheckBox("Keep validation pages apart")
        self.split.setChecked(True)
        self.folder = PathField({"Choose…": self._ask})
        self.with_images = QCheckBox("With copies of the images")
        self.form.addRow("Format", self.format)
        self.form.addRow("Folder", self.folder)
        self.form.addRow("", self.only_accepted)
        self.form.addRow("", self.split)
        self.form.addRow("", self.with_images)
        self.format.currentIndexChanged.connect(self._choose_format)
        self.only_accepted.toggled.connect(self._list_losses)
        self.start_button.clicked.connect(self._export)
        self._choose_format()

    def done(self, result: int) -> None:
        """Stop counting what would be lost, too."""
        if self._look is not None:
            self._look.cancel()
        super().done(result)

    def _ask(self) -> str:
        return QFileDialog.getExistingDirectory(self, "Export to", str(self._project.folder))

    def _choose_format(self) -> None:
        self.folder.set_path(self._project.folder / "exports" / self._format())
        self._list_losses()

    def _format(self) -> str:
        return str(self.format.currentData())

    def _list_losses(self) -> None:
        """Do a dry run in the background."""
        if self._look is not None:
            self._look.cancel()
        name, only_accepted = self._format(), self.only_accepted.isChecked()
        self._look = look = background.run(
            self,
            lambda _: _losses(self._project, name, only_accepted=only_accepted),
        )
        look.finished.connect(self._show_losses)
        look.failed.connect(self.report.setText)
        look.ended.connect(lambda: self._forget(look))

    def _forget(self, look: BackgroundTask) -> None:
        if self._look is look:
            self._look = None

    def _show_losses(self, losses: list[str]) -> None:
        heading = "Will be lost:" if losses else "Nothing will be lost."
        self.report.setText("\n".join([heading, *(f"  {loss}" for loss in losses)]))

    def _export(self) -> None:
        folder = self.folder.path
        if folder is None:
            self.report.setText("Choose a folder first.")
            return
        name = self._format()
        choice = ExportChoice(
            self.only_accepted.isChecked(), self.split.isChecked(), self.with_images.isChecked()
        )
        self.run(
            lambda progress: exporting.export_pages(
                self._project,
                name,
                folder,
                choice,
                progress,
            ),
            self._show_outcome,
        )

    def _show_outcome(self, outcome: ExportOutcome) -> None:
        text = f"{number(outcome.pages, 'page')} exported to {self.folder.path}"
        if outcome.problems:
            self.report.setText("\n".join([text, *outcome.problems[:MOST_PROBLEMS]]))
            self.done_with.emit(f"{text}, {len(outcome.problems)} left out")
        else:
            self.done_with.emit(text)
            self.close()
