"""Keep single-key shortcuts from firing while somebody types text or walks through a list."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QKeySequenceEdit)
WALKED = (QAbstractItemView, QAbstractSlider, QComboBox)
WALKING_KEYS = frozenset({
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
})  # fmt: skip
"""What lists, choices and sliders are walked through with."""
ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
DELETING_KEYS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
"""In a list they mean what is marked there, or nothing; never what is selected on the page."""
COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class TypingGuard(QObject):
    """Follows the focus; a text field that has it gets every key without Ctrl, Alt or Meta.

    Lists, choices and sliders get those that move in them: End is the end of the list there, and accepts no
    page. Function keys stay shortcuts. Keys an input method composes with never come this far.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_question = event.type() == QEvent.Type.ShortcutOverride
        if is_question and isinstance(event, QKeyEvent) and _belongs_to(watched, event):
            event.accept()
            return True
        return False

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and (takes_text(new) or isinstance(new, WALKED)):
            new.installEventFilter(self)


def _belongs_to(focused: QObject, event: QKeyEvent) -> bool:
    """Tell whether a key means something to the widget that has the focus, before any action."""
    if isinstance(focused, QWidget) and takes_text(focused):
        return is_typing(event)
    own = WALKING_KEYS | DELETING_KEYS if isinstance(focused, QListView) else WALKING_KEYS
    return event.key() in own and not event.modifiers() & COMMANDING


def takes_text(widget: QWidget) -> bool:
    """Tell whether typing into a widget writes text."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, TEXT_FIELDS)


def is_typing(event: QKeyEvent) -> bool:
    """Tell whether a key belongs to the text field that has the focus; arrows do, whatever is held."""
    if event.key() in ARROWS:
        return True
    is_function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    return not is_function_key and not event.modifiers() & COMMANDING
