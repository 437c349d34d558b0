"""Fields of a panel that scroll where a screen is low: a window must not grow beyond it for them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST = 96
"""Pixels of height, of a few fields at least."""


class ScrolledFields(QScrollArea):
    """As wide as its fields need to be; only their height gives way."""

    def __init__(self, fields: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setMinimumHeight(LEAST)
        self.setWidget(fields)
        for ground in (self.viewport(), fields):
            ground.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the fields need, which differs with what they say."""
        fields = self.widget()
        is_asking = event.type() == QEvent.Type.LayoutRequest
        if fields is not None and watched is fields and is_asking:
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(fields.minimumSizeHint().width() + bar)
        return super().eventFilter(watched, event)
