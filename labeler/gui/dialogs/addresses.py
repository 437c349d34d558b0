"""Type or paste the addresses of images."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
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
        self.add_button = QPushButton(tr("Add"))
        self.add_button.setDefault(True)
        self.add_button.clicked.connect(self.accept)
        self.text.textChanged.connect(self._follow)
        self._lay_out()
        self.resize(_SIZE)
        self._follow()

    def _lay_out(self) -> None:
        cancel_button = QPushButton(tr("Cancel"))
        cancel_button.setAutoDefault(False)
        cancel_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel_button)
        buttons.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(QLabel(tr("One address a line: of an image, an archive or a folder.")))
        column.addWidget(self.text, 1)
        column.addWidget(self._note)
        column.addWidget(self.trouble)
        column.addLayout(buttons)

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
