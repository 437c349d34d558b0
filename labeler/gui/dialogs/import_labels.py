"""Choose labels of another tool and read them, as truth or as proposals."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from labeler.app import importing
from labeler.app.import_outcome import ImportOutcome
from labeler.app.project import Project
from labeler.formats import registry
from labeler.gui.dialogs.label_fields import (
    PROPOSALS,
    TRUTH,
    format_field,
    headline,
    how_field,
    remarks,
)
from labeler.gui.dialogs.path_field import PathField
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.translation import shown, tr


class ImportDialog(TaskDialog):
    """Work somebody has done is left alone unless the box is checked."""

    def __init__(self, project: Project, parent: QWidget, path: Path | None = None) -> None:
        """`path` is of labels that somebody has pointed at already."""
        super().__init__(tr("Import labels"), tr("Import"), parent)
        self._project = project
        self.format = format_field()
        self.source = PathField({tr("File…"): self._ask_file, tr("Folder…"): self._ask_folder})
        self.how = how_field(PROPOSALS, TRUTH)
        self.replace_work = QCheckBox(tr("Replace what people have done on these pages"))
        self.replace_work.setEnabled(False)
        self.form.addRow(tr("Format"), self.format)
        self.form.addRow(tr("File or folder"), self.source)
        self.form.addRow(tr("Import"), self.how)
        self.form.addRow("", self.replace_work)
        self.how.currentIndexChanged.connect(self._choose_how)
        self.start_button.clicked.connect(self._import)
        if path is not None:
            self.source.set_path(path)

    def _ask_file(self) -> str:
        """Ask for one file, by default of the kind the chosen format consists of."""
        name = self.format.currentData()
        suffix = registry.format_named(name).suffix if name else ""
        kinds = (
            tr(
                "{kind} files ({pattern});;All files (*)",
                kind=suffix[1:].upper(),
                pattern=f"*{suffix}",
            )
            if suffix
            else tr("All files (*)")
        )
        return QFileDialog.getOpenFileName(self, tr("Import a file"), self._place(), kinds)[0]

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, tr("Import all of a folder"), self._place())

    def _place(self) -> str:
        """Return where to begin to look: where labels usually lie is beside the images."""
        return str(self.source.path or self._project.folder)

    def _choose_how(self) -> None:
        self.replace_work.setEnabled(self.how.currentData() == TRUTH)

    def _import(self) -> None:
        path, name = self.source.path, self.format.currentData()
        if path is None:
            self.report.setText(tr("Choose a file or a folder first."))
            return
        as_proposals = self.how.currentData() == PROPOSALS
        replace_work = self.replace_work.isEnabled() and self.replace_work.isChecked()
        self.run(
            lambda progress: importing.import_labels(
                self._project,
                name,
                path,
                as_proposals=as_proposals,
                replace_work=replace_work,
                progress=progress,
            ),
            self._show_outcome,
        )

    def _show_outcome(self, outcome: ImportOutcome) -> None:
        self.done_with.emit(headline(outcome))
        box = tr("To replace that work, check “{box}”.", box=self.replace_work.text())
        if lines := remarks(outcome, box):
            texts = [shown(outcome.read_as), headline(outcome), *lines]
            self.report.setText("\n".join(filter(None, texts)))
        else:
            self.close()
