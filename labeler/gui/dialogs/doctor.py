"""Look a project through in the background, say what was found, and repair it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from labeler.app import doctor
from labeler.app.doctor import Diagnosis
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.translation import tr

_MOST = 200
"""Findings that are shown; all of them are told by `labeler doctor`."""


class DoctorDialog(TaskDialog):
    """Looks at once; repairing is a second step, for which the project is closed."""

    repair_wanted = Signal()
    """The project is to be closed; then `repair` goes on."""
    repaired = Signal(Path)
    """A project that can be opened again."""

    def __init__(self, folder: Path, why: str, parent: QWidget) -> None:
        """`why` says what is wrong already."""
        super().__init__(tr("Check and repair"), tr("Repair"), parent)
        self._folder = folder
        self._is_well = False
        self.summary = QLabel(why or tr("Looking through the project …"))
        self.summary.setWordWrap(True)
        self.form.addRow(self.summary)
        self.start_button.clicked.connect(self.repair_wanted)
        self.run(lambda progress: doctor.examine(folder, progress), self._show)

    def repair(self) -> None:
        """Put a repaired database in the place of the project's."""
        folder = self._folder
        self.run(lambda progress: doctor.repair(folder, progress), self._end_repair)

    def _show(self, report: Diagnosis) -> None:
        self.report.setText(_told(report))
        self._is_well = not report.troubles
        if self._is_well:
            self.summary.setText(tr("All is well."))
        else:
            self.summary.setText(tr("%n things to look at.", "", len(report.troubles)))

    def _end(self) -> None:
        super()._end()
        self.offer(is_possible=not self._is_well)

    def _end_repair(self, report: Diagnosis) -> None:
        said = [tr("The project is repaired.")]
        if report.kept:
            said.append(tr("What stood there before is in {file}.", file=report.kept))
        self.done_with.emit(" ".join(said))
        self.repaired.emit(self._folder)
        self.accept()


def _told(report: Diagnosis) -> str:
    lines = [str(finding) for finding in report.findings[:_MOST]]
    more = len(report.findings) - _MOST
    return "\n".join([*lines, tr("… and %n more", "", more)] if more > 0 else lines)
