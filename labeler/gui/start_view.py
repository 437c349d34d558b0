"""What the window shows before there is a project: how to begin, and where one left off."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class StartView(QWidget):
    """One button, and the projects that were open last."""

    folder_wanted = Signal()
    project_chosen = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start_view")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.open_button = QPushButton("Open a folder of images")
        self.open_button.setObjectName("primary")
        self.open_button.clicked.connect(self.folder_wanted)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(_label("Labeler", "heading"))
        column.addWidget(_label("Propose, correct, learn.", "note"))
        column.addSpacing(18)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(_label("or drop images or a folder here", "note"))
        column.addSpacing(24)
        column.addLayout(self._recent)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(column)
        outer.addStretch(3)
        outer.setAlignment(column, Qt.AlignmentFlag.AlignHCenter)

    def show_recent(self, folders: Sequence[Path]) -> None:
        """List projects to open again."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if folders:
            self._recent.addWidget(_label("Recent", "note"))
        for folder in folders[:6]:
            button = QPushButton(_name(folder))
            button.setObjectName("link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setToolTip(str(folder))
            button.clicked.connect(lambda _=False, path=folder: self.project_chosen.emit(path))
            self._recent.addWidget(button)


def _name(folder: Path) -> str:
    """Return how a project is called: by the images' folder where it lies inside it."""
    place = folder.parent if folder.name == "labeler-project" else folder
    return f"{place.name}   {place.parent}"


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    return label
