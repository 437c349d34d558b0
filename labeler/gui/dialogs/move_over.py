"""Say what a folder, file or archive of another tool holds, and make a project of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from labeler.app import moving
from labeler.app.import_outcome import ImportOutcome
from labeler.app.survey import Survey
from labeler.core.progress import Progress
from labeler.gui.dialogs.label_fields import (
    PROPOSALS,
    TRUTH,
    first_of,
    format_field,
    headline,
    how_field,
    remarks,
)
from labeler.gui.dialogs.path_field import PathField
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.translation import shown, tr


class MoveDialog(TaskDialog):
    """Looks first, then asks once; what was unpacked goes away again if nobody wants it."""

    moved = Signal(Path)
    """The project that was made."""
    images_wanted = Signal(Path)
    """A folder that is to be opened without its labels."""

    def __init__(self, path: Path, author: str, parent: QWidget) -> None:
        super().__init__(tr("Move over from another tool"), tr("Make a project"), parent)
        self._path = path
        self._author = author
        self._found: Survey | None = None
        self.format = format_field()
        self.images = PathField({tr("Folder…"): self._ask_images})
        self.how = how_field(TRUTH, PROPOSALS)
        self.form.addRow(tr("Format"), self.format)
        self.form.addRow(tr("More images"), self.images)
        self.form.addRow(tr("Take in"), self.how)
        self.images_button = QPushButton(tr("Open the images only"))
        self.images_button.setAutoDefault(False)
        self.images_button.setVisible(path.is_dir())
        self.images_button.clicked.connect(self._open_images)
        self.buttons.insertWidget(0, self.images_button)
        self.start_button.clicked.connect(self._go_on)
        self.format.currentIndexChanged.connect(self._forget)
        self.images.changed.connect(self._forget)
        self._look()

    def done(self, result: int) -> None:
        self._discard()
        super().done(result)

    def run(self, work: Callable[[Progress], object], show: Callable[..., None]) -> None:
        """Work in the background; nothing else can be asked for meanwhile."""
        self._enable_fields(False)
        super().run(work, show)

    def _end(self) -> None:
        super()._end()
        self._enable_fields(True)
        if self._found is None:
            self.start_button.setText(tr("Look again"))

    def _enable_fields(self, are_enabled: bool) -> None:
        for field in (self.format, self.images, self.how, self.images_button):
            field.setEnabled(are_enabled)

    def _ask_images(self) -> str:
        title = tr("Look for images in a folder")
        return QFileDialog.getExistingDirectory(self, title, str(self._path.parent))

    def _open_images(self) -> None:
        self.images_wanted.emit(self._path)
        self.close()

    def _go_on(self) -> None:
        if self._found is None:
            self._look()
        else:
            self._move(self._found)

    def _forget(self) -> None:
        """Look again before anything is made: somebody said something else."""
        self._discard()
        self.start_button.setText(tr("Look again"))

    def _discard(self) -> None:
        if self._found is not None:
            self._found.discard()
        self._found = None

    def _look(self) -> None:
        path, name = self._path, self.format.currentData()
        others = [self.images.path] if self.images.path else []

        def look(progress: Progress) -> Survey:
            found = moving.survey(path, moving.place_to_unpack(path), name, others, progress)
            if progress.is_cancelled:
                found.discard()
            return found

        self.run(look, self._show_survey)

    def _show_survey(self, found: Survey) -> None:
        self._found = found
        folder = moving.place_for_project(found)
        lines = [*first_of([*found.told(), *found.missing(), *found.left()])]
        lines.append(tr("The project will lie in {folder}.", folder=folder))
        self.report.setText("\n".join(lines))
        self.start_button.setText(tr("Make a project"))

    def _move(self, found: Survey) -> None:
        author, as_proposals = self._author, self.how.currentData() == PROPOSALS
        self._found = None  # What was unpacked stays from now on.

        def move(progress: Progress) -> tuple[Path, ImportOutcome]:
            folder = moving.place_for_project(found)
            project, outcome = moving.move(
                found, folder, author=author, as_proposals=as_proposals, progress=progress
            )
            project.close()
            return folder, outcome

        self.run(move, lambda done: self._show_moved(*done))

    def _show_moved(self, folder: Path, outcome: ImportOutcome) -> None:
        self.moved.emit(folder)
        self.done_with.emit(headline(outcome))
        if lines := remarks(outcome):
            texts = [shown(outcome.read_as), headline(outcome), *lines]
            self.report.setText("\n".join(filter(None, texts)))
            for row in range(self.form.rowCount()):
                self.form.setRowVisible(row, False)
            self.start_button.hide()
            self.images_button.hide()
            self.cancel_button.setText(tr("Close"))
        else:
            self.close()
