"""A thread that looks what others do to the project, and stores what could not be stored."""

import threading

from PySide6.QtCore import QObject, Signal

from labeler.app import training_runs
from labeler.app.project import Project
from labeler.app.training_runs import RunProgress
from labeler.core.errors import LabelerError
from labeler.diagnostics import hooks
from labeler.gui.background import Thread
from labeler.gui.translation import told

EVERY = 0.5
"""Seconds between two looks."""
HURRY = 5.0
"""Seconds that a look waits for other programs; who hurries is not left hanging by a server either."""
PATIENCE = 3.0
"""Seconds that closing a project waits for a look that goes on."""


class Watch(QObject):
    """Works for one project until it is stopped; signals arrive on the window's thread."""

    news = Signal()
    """Other windows or commands did something; repeated until somebody asks what."""
    sent = Signal(object)
    """Edits that waited were stored, or still cannot be; those refused for good, a sentence each."""

    trouble = Signal(str)
    """Why the project cannot be read any more; empty when it can again."""

    training = Signal(object, object)
    """The project, and how far the newest training has come that goes on, whoever started it: a
    `RunProgress`; None when it has ended."""

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._trouble = ""
        self._training: RunProgress | None = None
        self._stopped = threading.Event()
        self._thread = Thread("watch", self._run)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more; what is told from now on is dropped."""
        self._stopped.set()
        self.news.disconnect()
        self.sent.disconnect()
        self.trouble.disconnect()
        if self._thread.wait(PATIENCE):  # One that hangs must not speak through what is gone.
            self.deleteLater()

    def _run(self) -> None:
        self._project.store.hurry(HURRY)
        while not self._stopped.wait(EVERY):
            try:
                self._look()
            except Exception as error:  # noqa: BLE001 - edits that wait are still to be sent
                if not self._stopped.is_set():
                    hooks.tell(error)

    def _look(self) -> None:
        trouble = ""
        try:
            self._send()
            self._listen()
            self._look_at_training()
        except LabelerError as error:
            trouble = told(error)
        if trouble != self._trouble:
            self._trouble = trouble
            self.trouble.emit(trouble)

    def _send(self) -> None:
        if len(self._project.outbox):
            self.sent.emit(self._project.outbox.send())

    def _listen(self) -> None:
        if self._project.store.has_news():
            self.news.emit()

    def _look_at_training(self) -> None:
        run = training_runs.running(self._project)
        training = training_runs.progress_of(run) if run else None
        if training != self._training and not self._stopped.is_set():
            self._training = training
            self.training.emit(self._project, training)
