"""A strip above the page: something a person should know, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton

from labeler.gui import icons
from labeler.gui.panels.action_button import ActionButton
from labeler.gui.translation import tr


class Notice(QFrame):
    """Stays until there is nothing to say; takes the focus from nobody."""

    closed = Signal()
    """A person does not want to hear of it now."""

    def __init__(self, name: str, actions: Sequence[QAction], *, can_close: bool = False) -> None:
        """`name` is what screen readers call it."""
        super().__init__()
        self.setObjectName("notice")
        self.setAccessibleName(name)
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        self.buttons = {action: ActionButton(action) for action in actions}
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        self.close_button = QToolButton()
        self.close_button.setIcon(icons.icon("close"))
        self.close_button.setToolTip(tr("Not now"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.setVisible(can_close)
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button)
        self.hide()

    def say(self, text: str, offered: Sequence[QAction] | None = None) -> None:
        """Show a text with the actions that are offered now, by default all; none hides it."""
        self.label.setText(text)
        for action, button in self.buttons.items():
            button.setVisible(offered is None or action in offered)
        self.setVisible(bool(text))
