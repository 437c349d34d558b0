"""Say where the plain copy is kept, and offer to keep it elsewhere or no more."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from labeler.gui.translation import tr


class MirrorDialog(QMessageBox):
    """Nothing happens unless one of its two buttons is pressed."""

    other_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(tr("Plain copy"))
        self.setText(tr("A plain copy of all labels is kept in {folder}.", folder=folder))
        self.setInformativeText(tr("If you stop, it stays there as it is now."))
        self.other = self.addButton(tr("Another folder…"), QMessageBox.ButtonRole.ActionRole)
        self.stop = self.addButton(tr("Stop"), QMessageBox.ButtonRole.ActionRole)
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Close))
        self.buttonClicked.connect(self._answer)

    def _answer(self, button: QAbstractButton) -> None:
        if button is self.other:
            self.other_wanted.emit()
        elif button is self.stop:
            self.stop_wanted.emit()
