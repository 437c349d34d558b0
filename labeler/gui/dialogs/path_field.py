"""A path that is typed or chosen."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class PathField(QWidget):
    """A line of text with a button for each way to choose: a file, a folder."""

    changed = Signal()

    def __init__(self, ways: Mapping[str, Callable[[], str]]) -> None:
        """Each way asks the user and returns a path, or "" when there is none."""
        super().__init__()
        self.text = QLineEdit()
        self.text.textChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        self.buttons = {caption: QPushButton(caption) for caption in ways}
        for caption, button in self.buttons.items():
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._ask, ways[caption]))
            row.addWidget(button)

    @property
    def path(self) -> Path | None:
        """The path; None while there is none."""
        text = self.text.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        """Show a path."""
        self.text.setText(str(path))

    def _ask(self, choose: Callable[[], str]) -> None:
        if chosen := choose():
            self.text.setText(chosen)
