"""Keys that are only still held: where their repetitions look like fresh presses, they are dropped.

X11 repeats a key by letting it go and pressing it again at the same moment. Qt tells that from a
finger only when it receives both at once, and sometimes it does not. Whoever rests a finger on a key
must not give verdicts with it.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QWindow

AT_ONCE = 1
"""Milliseconds between letting go and pressing again: no finger is that fast."""


class HeldKeys(QObject):
    """Watches one window of the platform, before shortcuts and fields get a key."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._released: dict[int, int] = {}
        """When each key was let go last."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyRelease:
            self._released[event.key()] = event.timestamp()
        elif not event.isAutoRepeat() and self._is_held(event):
            event.accept()
            return True
        return False

    def _is_held(self, event: QKeyEvent) -> bool:
        released = self._released.get(event.key())
        return released is not None and 0 <= event.timestamp() - released <= AT_ONCE
