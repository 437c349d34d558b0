"""Text that an input method is still composing: taken over before its field is left."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from labeler.gui.typing_guard import takes_text


class Composition(QObject):
    """Follows the focus from one text field to the next."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        self._text = ""
        app.focusChanged.connect(self._follow)

    def commit(self) -> None:
        """Make what is being composed part of the text, as if it had been chosen."""
        method = QGuiApplication.inputMethod()
        method.commit()
        field, text = self._field, self._text
        if field is not None and text:  # The input method kept it to itself.
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(field, event)
            method.reset()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._text = event.preeditString()
        return False

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._field is not None:
            self._field.removeEventFilter(self)
            self._field.destroyed.disconnect(self._lose)
        self._field, self._text = None, ""
        if new is not None and takes_text(new):
            self._field = new
            new.installEventFilter(self)
            new.destroyed.connect(self._lose)

    def _lose(self) -> None:
        self._field, self._text = None, ""
