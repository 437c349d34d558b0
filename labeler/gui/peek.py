"""A key that switches something when pressed, and back when it was held instead."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

HELD = 350
"""Milliseconds after which letting go of the key switches back."""


class Peek(QObject):
    """Watches the widget that has the keyboard while a checkable action is on."""

    def __init__(self, action: QAction, widget: QWidget) -> None:
        super().__init__(widget)
        self._action = action
        self._widget = widget
        self._since = QElapsedTimer()

    def watch(self, *, is_on: bool) -> None:
        """Begin when the action was switched on; end when it was switched off."""
        if is_on:
            self._since.start()
            self._widget.installEventFilter(self)
        else:
            self._widget.removeEventFilter(self)

    def _is_own(self, event: QKeyEvent) -> bool:
        """Tell whether the key of the action was let go: who clicked it on may press others."""
        sequences = self._action.shortcuts()
        keys = {one[0].key() for one in sequences if one.count()}  # type: ignore[index]
        return event.key() in keys and not event.isAutoRepeat()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_release = event.type() == QEvent.Type.KeyRelease
        if is_release and isinstance(event, QKeyEvent) and self._is_own(event):
            self._widget.removeEventFilter(self)
            if self._since.elapsed() > HELD:
                self._action.setChecked(False)
        return False
