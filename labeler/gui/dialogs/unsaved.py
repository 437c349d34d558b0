"""Ask what becomes of edits that could not be stored before their project is closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from labeler.app.outbox import Outbox
from labeler.core.marked import mark
from labeler.gui.translation import shown, tr

KEPT = mark("It is kept among your own files, and offered when the project is opened again.")


class UnsavedDialog(QMessageBox):
    """Enter tries again, Esc goes back to the project; only one button loses anything."""

    keep_wanted = Signal()
    retry_wanted = Signal()
    rescue_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, outbox: Outbox, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(tr("Not saved"))
        self.setText(tr("%n edits could not be saved.", "", len(outbox)))
        elsewhere = tr(
            "What you did can be saved into a folder elsewhere, as labels of the pages you worked on, "
            "and be imported later."
        )
        ways = f"{tr(KEPT)} {elsewhere}" if outbox.is_kept else elsewhere
        self.setInformativeText(f"{shown(outbox.trouble)}\n\n{ways}")
        role = QMessageBox.ButtonRole.AcceptRole
        self.retry = self.addButton(tr("Try again"), role)
        self.keep = self.addButton(tr("Close, store later"), role) if outbox.is_kept else None
        self.rescue = self.addButton(tr("Save elsewhere …"), role)
        self.discard = self.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        self.cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.retry)
        self.setEscapeButton(self.cancel)
        self.buttonClicked.connect(self._answer)

    def _answer(self, button: QAbstractButton) -> None:
        if button is self.retry:
            self.retry_wanted.emit()
        elif button is self.keep:
            self.keep_wanted.emit()
        elif button is self.rescue:
            self.rescue_wanted.emit()
        elif button is self.discard:
            self.discard_wanted.emit()
