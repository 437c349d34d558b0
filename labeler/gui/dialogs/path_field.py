"""A path that is typed or chosen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class PathField(QWidget):
    """A line of text with a button that opens the system's dialog."""

    changed = Signal()

    def __init__(self, choose: Callable[[], str]) -> None:
        """`choose` asks the user and returns a path, or "" when there is none."""
        super().__init__()
        self._choose = choose
        self.text = QLineEdit()
        self.text.textChanged.connect(self.changed)
        button = QPushButton("Choose…")
        button.setAutoDefault(False)
        button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(button)

    @property
    def path(self) -> Path | None:
        """The path; None while there is none."""
        text = self.text.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        """Show a path."""
        self.text.setText(str(path))

    def _ask(self) -> None:
        if chosen := self._choose():
            self.text.setText(chosen)
