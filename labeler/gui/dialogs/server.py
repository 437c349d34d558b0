"""Ask for the address of a project on a server, and whether the server lets one in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from labeler.app import opening
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.translation import tr


class ServerDialog(TaskDialog):
    """Stays until the project is there, so that whatever was mistyped can be put right."""

    found = Signal(Path)
    """The folder of a project on a server."""
    report_lines = 4

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Open project on a server"), tr("Open"), parent)
        self.address = QLineEdit()
        self.address.setPlaceholderText("postgresql://user@host/database")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("kept in memory until the program ends"))
        self.form.addRow(tr("Address"), self.address)
        self.form.addRow(tr("Password"), self.password)
        self.address.textChanged.connect(self._renew)
        self.start_button.clicked.connect(self._look)
        self.address.setFocus()  # not the report, which comes first in the order of Tab
        self._renew()
        self.address.setFocus()

    def _renew(self) -> None:
        self.start_button.setEnabled(bool(self.address.text().strip()) and not self.is_busy)

    def _look(self) -> None:
        address, password = self.address.text().strip(), self.password.text()
        self.report.clear()
        self.run(lambda _: opening.folder_on_server(address, password), self._show_found)

    def _show_found(self, folder: Path) -> None:
        self.found.emit(folder)
        self.close()
