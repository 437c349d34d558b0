"""Say what the program is."""

from importlib import metadata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from labeler.core.marked import mark
from labeler.gui.translation import tr

TEXT = mark(
    "A desktop workbench for text-detection data. The detector proposes characters and lines, you "
    "correct them, and one click teaches it what you know. Everything stays on this machine."
)


class AboutDialog(QDialog):
    """Name, version, purpose."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Labeler"))
        heading = QLabel("Labeler")
        heading.setObjectName("heading")
        version = QLabel(tr("Version {version}", version=_version()))
        version.setObjectName("caption")
        text = QLabel(tr(TEXT))
        text.setWordWrap(True)
        text.setMinimumWidth(360)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(10)
        for widget in (heading, version, text):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(buttons)
        self.ensurePolished()
        width = column.totalSizeHint().width()
        self.resize(width, column.totalHeightForWidth(width))


def _version() -> str:
    try:
        return metadata.version("labeler")
    except metadata.PackageNotFoundError:
        return tr("from a checkout")
