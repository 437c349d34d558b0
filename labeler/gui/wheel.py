"""Fields that the wheel passes by: whoever scrolls must not change what happens to lie below."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _Still(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Wheel:
            return False
        event.ignore()  # What lies around the field may scroll.
        return True


def keep_still(*fields: QWidget) -> None:
    """Let numbers, choices and sliders keep their values, and the focus its place, at the wheel."""
    for field in fields:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(_Still(field))
