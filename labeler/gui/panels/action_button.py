"""A button with a word on it, for an action a person clicks often."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton


class ActionButton(QPushButton):
    """Says and does what its action does, and goes with it."""

    def __init__(self, action: QAction, *, is_quiet: bool = False) -> None:
        super().__init__()
        self.setObjectName("quiet" if is_quiet else "")
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text().rstrip("…"))
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
