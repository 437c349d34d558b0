"""Choose a format and a folder, see what will be lost or refused, write."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget

from labeler.app import exporting
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import ExportOutcome, ExportPreview
from labeler.app.project import Project
from labeler.core.deriving import Derivation
from labeler.core.marked import mark
from labeler.formats import registry
from labeler.gui import background
from labeler.gui.background import BackgroundTask
from labeler.gui.dialogs.path_field import PathField
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.translation import shown, told, tr
from labeler.gui.wheel import keep_still

MOST_PROBLEMS = 8
_OUTLINES = {
    Derivation.NONE: mark("As they are"),
    Derivation.WORDS: mark("Lines cut into words"),
    Derivation.LINES: mark("Words joined into lines"),
}
_PAUSE_MS = 300
"""Who types a path is not interrupted after every letter."""


class ExportDialog(TaskDialog):
    """Says before anything is written what the choice loses, and whether the folder will do."""

    exported = Signal(str)
    """Name of the format that was written."""

    def __init__(self, project: Project, parent: QWidget, format_name: str = "") -> None:
        """`format_name` is the format it comes up with, the first one unless there is such."""
        super().__init__(tr("Export"), tr("Export"), parent)
        self._project = project
        self._look: BackgroundTask | None = None
        self.format = QComboBox()
        for entry in registry.FORMATS:
            if entry.write is not None:
                self.format.addItem(tr(entry.title), entry.name)
        self.format.setCurrentIndex(max(0, self.format.findData(format_name)))
        keep_still(self.format)
        self.outlines = QComboBox()
        for derivation, title in _OUTLINES.items():
            self.outlines.addItem(tr(title), derivation)
        keep_still(self.outlines)
        self.folder = PathField({tr("Choose…"): self._ask})
        self.only_accepted = _box(tr("Only accepted pages"), is_checked=True)
        self.only_seen = _box(tr("Only pages somebody has looked at"))
        self.split = _box(tr("Keep validation pages apart"), is_checked=True)
        self.with_images = _box(tr("With copies of the images"))
        self.form.addRow(tr("Format"), self.format)
        self.form.addRow(tr("Folder"), self.folder)
        self.form.addRow(tr("Outlines"), self.outlines)
        for box in (self.only_accepted, self.only_seen, self.split, self.with_images):
            self.form.addRow("", box)
            box.toggled.connect(self._preview)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._preview)
        self.folder.changed.connect(self._pause.start)
        self.format.currentIndexChanged.connect(self._choose_format)
        self.outlines.currentIndexChanged.connect(self._preview)
        self.start_button.clicked.connect(self._export)
        self._choose_format()

    def done(self, result: int) -> None:
        """Stop looking at what would be lost, too."""
        self._pause.stop()
        if self._look is not None:
            self._look.cancel()
        super().done(result)

    def _ask(self) -> str:
        return QFileDialog.getExistingDirectory(self, tr("Export to"), str(self._project.folder))

    def _choose_format(self) -> None:
        self.folder.set_path(self._project.folder / "exports" / self._format())
        self.with_images.setEnabled(not registry.format_named(self._format()).holds_images)
        self._preview()

    def _format(self) -> str:
        return str(self.format.currentData())

    def _choice(self) -> ExportChoice:
        return ExportChoice(
            only_accepted=self.only_accepted.isChecked(),
            split=self.split.isChecked(),
            with_images=self.with_images.isChecked(),
            only_seen=self.only_seen.isChecked(),
            derive=Derivation(self.outlines.currentData()),
        )

    def _preview(self) -> None:
        """Do a dry run in the background."""
        self._pause.stop()
        if self._look is not None:
            self._look.cancel()
        name, folder, choice = self._format(), self.folder.path, self._choice()
        if choice.derive:  # of many lines that takes a while
            self.report.setText(tr("Looking at the pages …"))
        self._look = look = background.run(
            self, lambda _: exporting.preview(self._project, name, folder, choice)
        )
        look.finished.connect(self._show_preview)
        look.failed.connect(self.report.setText)
        look.ended.connect(lambda: self._forget(look))

    def _forget(self, look: BackgroundTask) -> None:
        if self._look is look:
            self._look = None

    def _show_preview(self, preview: ExportPreview) -> None:
        self.report.setText("\n".join(_sentences(preview)))
        self.start_button.setEnabled(not preview.refusal and not self.is_busy)

    def _export(self) -> None:
        folder = self.folder.path
        if folder is None:
            self.report.setText(tr("Choose a folder first."))
            return
        name, choice = self._format(), self._choice()
        self.run(
            lambda progress: exporting.export_pages(self._project, name, folder, choice, progress),
            partial(self._show_outcome, name),
        )

    def _show_outcome(self, name: str, outcome: ExportOutcome) -> None:
        self.exported.emit(name)
        text = _told(outcome)
        if outcome.derived.sentences:
            text = " ".join([f"{text}.", *map(shown, outcome.derived.sentences)])
        if outcome.problems:
            self.report.setText("\n".join([text, *map(shown, outcome.problems[:MOST_PROBLEMS])]))
            problems = tr("%n problems", "", len(outcome.problems))
            self.done_with.emit(f"{text}; {problems}")
        else:
            self.done_with.emit(text)
            self.close()


def _box(text: str, *, is_checked: bool = False) -> QCheckBox:
    box = QCheckBox(text)
    box.setChecked(is_checked)
    return box


def _told(outcome: ExportOutcome) -> str:
    pages, folder = outcome.pages, outcome.folder
    if not outcome.unseen:
        return tr("%n pages exported to {folder}", "", pages, folder=folder)
    return tr(
        "%n pages exported to {folder}, {unseen} of them seen by nobody",
        "",
        pages,
        folder=folder,
        unseen=outcome.unseen,
    )


def _sentences(preview: ExportPreview) -> list[str]:
    """Return what a choice means, the most important first."""
    if preview.refusal:
        return [told(preview.refusal)]
    said = [tr("%n pages will be exported.", "", preview.pages)]
    if preview.unseen:
        said.append(tr("Nobody has looked at %n of them.", "", preview.unseen))
    heading = tr("Will be lost:") if preview.losses else tr("Nothing will be lost.")
    return [
        " ".join([*said, *map(shown, preview.remarks)]),
        *map(shown, preview.left_out[:MOST_PROBLEMS]),
        heading,
        *(f"  {shown(loss)}" for loss in preview.losses),
        *map(shown, preview.derived),
    ]
