"""Type or paste the addresses of images."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from labeler.app.places_to_add import places_named
from labeler.core.errors import ProjectError
from labeler.gui.translation import told, tr

_SIZE = QSize(620, 300)


class AddressesDialog(QDialog):
    """Nothing is asked of a server before the button is pressed."""

    wanted = Signal(list)
    """Places of images."""

    def __init__(self, text: str, parent: QWidget) -> None:
        """`text` stands there to begin with."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Add images by address"))
        self.text = QPlainTextEdit(text)
        self.text.setPlaceholderText("https://example.org/page.png\ns3://bucket/folder")
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.selectAll()
        self._note = _line(
            tr("The images stay where they are. Each is fetched once somebody comes to it.")
        )
        self._note.setObjectName("note")
        self.trouble = _line("")
        self.trouble.setObjectName("warning")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add_button = self.buttons.addButton(tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.text.textChanged.connect(self._follow)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(tr("One address a line: of an image, an archive or a folder.")))
        column.addWidget(self.text, 1)
        column.addWidget(self._note)
        column.addWidget(self.trouble)
        column.addWidget(self.buttons)
        self.resize(_SIZE)
        self._follow()

    def accept(self) -> None:
        """Hand the addresses on, or say which line is none."""
        try:
            places = places_named(self.text.toPlainText())
        except ProjectError as error:
            self._say(told(error))
            return
        self.wanted.emit(places)
        super().accept()

    def _say(self, trouble: str) -> None:
        """Say what is wrong, in the place of what is good to know."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self._note.setVisible(not trouble)

    def _follow(self) -> None:
        self._say("")
        self.add_button.setEnabled(bool(self.text.toPlainText().strip()))


def _line(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
