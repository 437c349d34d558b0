"""Ask before a training is stopped because its project is to be closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from labeler.gui.retrain.retraining import Retraining
from labeler.gui.translation import tr


class StopQuestion(QMessageBox):
    """Enter and Esc keep the project open; it goes by itself when the training has ended."""

    stop_wanted = Signal()

    def __init__(self, retraining: Retraining, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(tr("A training is running"))
        self.setText(tr("Closing the project stops its training."))
        self.setInformativeText(
            tr(
                "What the training has learnt so far is kept. To resume it, open the project again "
                "and choose Retrain."
            )
        )
        self.stop = self.addButton(
            tr("Stop training and close"), QMessageBox.ButtonRole.DestructiveRole
        )
        self.keep_open = self.addButton(tr("Keep open"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep_open)
        self.setEscapeButton(self.keep_open)
        self.buttonClicked.connect(self._answer)
        retraining.ended.connect(self.reject)

    def _answer(self, button: QAbstractButton) -> None:
        if button is self.stop:
            self.stop_wanted.emit()
