"""Choose labels of another tool and read them, as truth or as proposals."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget

from labeler.app import importing
from labeler.app.import_outcome import ImportOutcome
from labeler.app.project import Project
from labeler.formats import registry
from labeler.gui.dialogs.path_field import PathField
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.wheel import keep_still
from labeler.gui.wording import number

MOST_PROBLEMS = 8
FIND_OUT = "find out"
TRUTH = "as truth: pages read completely become accepted"
PROPOSALS = "as proposals: to be reviewed"


class ImportDialog(TaskDialog):
    """Work somebody has done is left alone unless the box is checked."""

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__("Import labels", "Import", parent)
        self._project = project
        self.format = QComboBox()
        self.format.addItem(FIND_OUT, None)
        for entry in registry.FORMATS:
            if entry.read is not None:
                self.format.addItem(entry.title, entry.name)
        self.source = PathField({"File…": self._ask_file, "Folder…": self._ask_folder})
        self.how = QComboBox()
        self.how.addItems([PROPOSALS, TRUTH])
        keep_still(self.format, self.how)
        self.replace_work = QCheckBox("Replace what people have done on these pages")
        self.replace_work.setEnabled(False)
        self.form.addRow("Format", self.format)
        self.form.addRow("File or folder", self.source)
        self.form.addRow("Import", self.how)
        self.form.addRow("", self.replace_work)
        self.how.currentTextChanged.connect(self._choose_how)
        self.start_button.clicked.connect(self._import)

    def _ask_file(self) -> str:
        """Ask for one file, by default of the kind the chosen format consists of."""
        name = self.format.currentData()
        suffix = registry.format_named(name).suffix if name else ""
        kinds = (
            f"{suffix[1:].upper()} files (*{suffix});;All files (*)" if suffix else "All files (*)"
        )
        return QFileDialog.getOpenFileName(self, "Import a file", self._place(), kinds)[0]

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, "Import all of a folder", self._place())

    def _place(self) -> str:
        """Return where to begin to look: where labels usually lie is beside the images."""
        return str(self.source.path or self._project.folder)

    def _choose_how(self, text: str) -> None:
        self.replace_work.setEnabled(text == TRUTH)

    def _import(self) -> None:
        path, name = self.source.path, self.format.currentData()
        if path is None:
            self.report.setText("Choose a file or a folder first.")
            return
        as_proposals = self.how.currentText() == PROPOSALS
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
        text = f"{number(outcome.regions, 'region')} imported on {number(outcome.pages, 'page')}"
        if outcome.refused:
            text += f", {number(len(outcome.refused), 'page')} not read completely"
        self.done_with.emit(text)
        lines = [*_first(outcome.problems), *outcome.unchanged]
        if outcome.kept_work:
            lines.append(f"To replace that work, check “{self.replace_work.text()}”.")
        if outcome.losses:
            lines += ["Not taken:", *(f"  {loss}" for loss in _first(outcome.losses))]
        if lines:
            self.report.setText("\n".join(filter(None, [outcome.read_as, text, *lines])))
        else:
            self.close()


def _first(sentences: list[str]) -> list[str]:
    """Return as many sentences as fit, and how many more there are."""
    more = len(sentences) - MOST_PROBLEMS
    return [*sentences[:MOST_PROBLEMS], f"and {more} more"] if more > 0 else sentences
