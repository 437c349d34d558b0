"""A strip above the page: something a person should know, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from labeler.gui import icons
from labeler.gui.panels.action_button import ActionButton
from labeler.gui.translation import tr

_LEAST = 260
"""Pixels of width that a text has beside its buttons."""


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
        self.buttons = {action: ActionButton(action) for action in actions}
        self._offers = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._offers)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._row.addWidget(button)
        self._content = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._content.setSpacing(8)
        self._content.addWidget(self.label, 1)
        self._content.addWidget(self._offers, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addLayout(self._content, 1)
        self.close_button = QToolButton()
        self.close_button.setIcon(icons.icon("close"))
        self.close_button.setToolTip(tr("Not now"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.setVisible(can_close)
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest button: what stands beside the page must not make room for the rest."""
        size = super().minimumSizeHint()
        return QSize(max(self._widths, default=0) + self._beside, size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def say(self, text: str, offered: Sequence[QAction] | None = None) -> None:
        """Show a text with the actions that are offered now, by default all; none hides it."""
        self.label.setText(text)
        for action, button in self.buttons.items():
            button.setVisible(offered is None or action in offered)
        self.setVisible(bool(text))
        self._arrange()

    @property
    def _beside(self) -> int:
        """Return the width of all that is neither text nor an offer."""
        return self.close_button.sizeHint().width() + 44

    @property
    def _widths(self) -> list[int]:
        """Return the widths of the buttons that are offered."""
        return [one.sizeHint().width() for one in self.buttons.values() if not one.isHidden()]

    def _arrange(self) -> None:
        """Put the buttons below a text that would have to be squeezed beside them, or below each other."""
        widths = self._widths
        offers = sum(widths) + self._row.spacing() * max(len(widths) - 1, 0)
        room = self.width() - self._beside
        needed = min(self.label.fontMetrics().horizontalAdvance(self.label.text()), _LEAST)
        across, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if room >= offers else below)
        self._content.setDirection(across if room >= offers + needed else below)
