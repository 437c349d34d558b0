"""Begin anew where the work stood."""

import logging

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment

from labeler.core.own_process import environment
from labeler.diagnostics.lifetime import Whereabouts
from labeler.gui.crash import trail
from labeler.gui.main_window import MainWindow
from labeler.jobs import job

_log = logging.getLogger(__name__)


class Restart(QObject):
    """Closes the window when that is wanted; the next one is started once this one has ended."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.place: Whereabouts | None = None
        """Where the next window begins; None while none is wanted."""
        self._window = window

    def want(self) -> None:
        """Close the window, after a question where edits cannot be saved."""
        try:
            self._window.project_commands.closing.then(self._leave)
        except Exception:  # noqa: BLE001 - whatever is broken must not keep it open
            _log.exception("the project could not be closed")
            self._leave()

    def _leave(self) -> None:
        self.place = trail.place_of(self._window)
        try:
            self._window.close()
        except Exception:  # noqa: BLE001 - whatever is broken must not keep it open
            _log.exception("the window could not be closed")
        if self._window.isVisible():  # Whatever is broken may break closing as well.
            QCoreApplication.exit()


def start_at(place: Whereabouts) -> None:
    """Start another window."""
    process = QProcess()
    program, *arguments = job.PROGRAM
    process.setProgram(program)
    process.setArguments([*arguments, *place.arguments])
    around = QProcessEnvironment()
    for name, value in environment().items():
        around.insert(name, value)
    process.setProcessEnvironment(around)
    process.startDetached()
