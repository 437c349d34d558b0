"""Actions that teach the detector."""

from PySide6.QtCore import QObject, Signal


class TrainingCommands(QObject):
    """Says that somebody wants to; the training dialog listens."""

    retrain_wanted = Signal()

    def retrain(self) -> None:
        self.retrain_wanted.emit()
