"""Take over what was done in another project: told first, then done, then decided where both differ."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from labeler.app import backups
from labeler.app.opening import existing_project
from labeler.app.project import Project
from labeler.app.project_merging import MergeOutcome, forecast, merge_projects
from labeler.app.user_settings import UserSettings
from labeler.core.errors import LabelerError
from labeler.core.marked import mark
from labeler.core.progress import Progress
from labeler.gui.dialogs.label_fields import first_of
from labeler.gui.dialogs.path_field import PathField
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.translation import tr

HOW = mark(
    "Another project of the same images, or a copy of this one that somebody worked on. It is only "
    "read. What both say differently stays as it is here, and waits for your decision."
)
NOTHING = mark("The other project holds nothing new.")
ITSELF = mark("That is this project. Choose another one.")
NONE_THERE = mark("{path} is not a project. Choose the folder of one.")


Work: TypeAlias = Callable[[Project, Progress], MergeOutcome]


class MergeDialog(TaskDialog):
    """Looks first; nothing is changed before somebody has read what would be."""

    decision_wanted = Signal()
    """Somebody wants to decide on what both say differently."""

    def __init__(self, project: Project, settings: UserSettings, parent: QWidget) -> None:
        super().__init__(tr("Merge another project"), tr("Look"), parent)
        self._project = project
        self._settings = settings
        self._seen: Path | None = None
        """The project whose merging was told."""
        self.source = PathField({tr("Folder…"): self._ask_folder})
        self.form.addRow(tr("Other project"), self.source)
        self.decide_button = QPushButton(tr("Decide…"))
        self.decide_button.setAutoDefault(False)
        self.decide_button.hide()
        self.decide_button.clicked.connect(self._decide)
        self.buttons.insertWidget(0, self.decide_button)
        self.report.setText(tr(HOW))
        self.source.changed.connect(self._forget)
        self.start_button.clicked.connect(self._go_on)

    def _ask_folder(self) -> str:
        place = str(self._project.folder.parent)
        return QFileDialog.getExistingDirectory(self, tr("Choose the other project"), place)

    def _forget(self) -> None:
        """Look again before anything is merged: somebody named another project."""
        self._seen = None
        self.start_button.setText(tr("Look"))

    def _go_on(self) -> None:
        path = self.source.path
        if path is None:
            self.report.setText(tr("Choose the other project first."))
        elif path == self._seen:
            self._begin(path, self._merge, self._show_outcome)
        else:
            self._begin(path, self._look, lambda found: self._show_forecast(path, found))

    def _begin(self, path: Path, work: Work, show: Callable[[MergeOutcome], None]) -> None:
        """Do something with the other project in the background; it cannot be changed meanwhile."""
        self.source.setEnabled(False)

        def with_other(progress: Progress) -> MergeOutcome:
            folder = existing_project(path)
            if folder is None:
                raise LabelerError(NONE_THERE, path=path)
            if folder.resolve() == self._project.folder.resolve():
                raise LabelerError(ITSELF)
            with Project.open(folder, to_look_at=True) as other:
                return work(other, progress)

        self.run(with_other, show)

    def _end(self) -> None:
        super()._end()
        self.source.setEnabled(True)

    def _look(self, other: Project, progress: Progress) -> MergeOutcome:
        return forecast(self._project, other, progress)

    def _merge(self, other: Project, progress: Progress) -> MergeOutcome:
        backups.of_project(self._project.folder, self._settings).write(progress)
        return merge_projects(self._project, other, progress)

    def _show_forecast(self, path: Path, found: MergeOutcome) -> None:
        if found.pages or found.added or found.conflicts:
            self._seen = path
            self.start_button.setText(tr("Merge"))
        told = (
            (found.pages, tr("%n pages here will change.", "", found.pages)),
            (found.added, tr("%n pages will be added.", "", found.added)),
            (len(found.conflicts), _conflicts(found)),
        )
        lines = [text for count, text in told if count] or [tr(NOTHING)]
        self.report.setText("\n".join([*lines, *_listed(found)]))

    def _show_outcome(self, outcome: MergeOutcome) -> None:
        headline = tr("Merged %n pages.", "", outcome.pages)
        self.done_with.emit(headline)
        self.form.setRowVisible(0, False)
        self.start_button.hide()
        self.decide_button.setVisible(bool(outcome.conflicts))
        self.cancel_button.setText(tr("Close"))
        lines = [headline, _conflicts(outcome)] if outcome.conflicts else [headline]
        self.report.setText("\n".join([*lines, *_listed(outcome)]))

    def _decide(self) -> None:
        self.decision_wanted.emit()
        self.close()


def _conflicts(outcome: MergeOutcome) -> str:
    return tr(
        "%n things differ in both projects and wait for a decision.", "", len(outcome.conflicts)
    )


def _listed(outcome: MergeOutcome) -> list[str]:
    """Return what both say differently and what is left out, as far as anybody reads it."""
    return first_of([*outcome.conflicts, *outcome.left_out])
