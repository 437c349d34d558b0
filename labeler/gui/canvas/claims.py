"""Events the page takes before anything else: keys that mean something on it, and pinching."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent
from PySide6.QtWidgets import QWidget

from labeler.core.annotation import Point


class Claims(QObject):
    """Watches one widget.

    A filter rather than an override of `event`: below such an override shiboken turns an exception
    while painting into a crash.
    """

    def __init__(
        self,
        widget: QWidget,
        claims_key: Callable[[QKeyEvent], bool],
        pinch: Callable[[float, Point], None],
    ) -> None:
        """`pinch` gets the factor to zoom by and the place on the widget."""
        super().__init__(widget)
        self._claims_key = claims_key
        self._pinch = pinch
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept keys before actions get them, and zoom by pinching."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._claims_key(event):
                event.accept()
                return True
        elif isinstance(event, QNativeGestureEvent) and _is_pinch(event):
            place = event.position()
            self._pinch(1 + event.value(), (place.x(), place.y()))
            return True
        return False


def _is_pinch(event: QNativeGestureEvent) -> bool:
    return event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
