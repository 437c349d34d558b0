"""Tell a person something without stopping them: a line that appears below and goes away."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from labeler.gui import icons, theme
from labeler.gui.translation import tr

SHORT = 4_000
LONG = 12_000
"""Milliseconds that news and problems stay."""
DISTANCE = 6
"""From the lower edge of the widget it lies on: over the row below the page, not over the page."""


class MessageArea(QFrame):
    """Lies over the lower middle of another widget; takes the focus from nobody."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("toast")
        self.setAccessibleName(tr("Message"))
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close = QToolButton()
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.setToolTip(tr("Close"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self.label, 1)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._over = over
        self._row = row
        over.installEventFilter(self)
        self.hide()

    def tell(self, text: str) -> None:
        """Show good news for a moment."""
        self._appear(text, SHORT)

    def warn(self, text: str) -> None:
        """Show a problem long enough to be read."""
        self._appear(text, LONG)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _appear(self, text: str, milliseconds: int) -> None:
        self.label.setText(text)
        tokens = theme.tokens(self._over.palette())
        ratio = self.devicePixelRatioF()
        self._close.setIcon(icons.pixmap("close", 14, tokens.window, ratio))
        self._place()
        self.show()
        self.raise_()
        self._timer.start(milliseconds)

    def _place(self) -> None:
        over = self._over
        widest = min(620, over.width() - 40)
        natural = self.label.fontMetrics().horizontalAdvance(self.label.text()) + 76
        width = max(120, min(widest, natural))
        self.setFixedWidth(width)
        height = self._row.totalHeightForWidth(width)
        self.setFixedHeight(max(40, height))
        self.move((over.width() - width) // 2, over.height() - self.height() - DISTANCE)
