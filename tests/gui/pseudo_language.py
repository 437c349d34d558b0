"""A language in which whatever was not translated can be seen: all texts in brackets, and longer."""

import math
import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabWidget,
    QToolButton,
    QWidget,
)

LONGER = 0.4
"""How much longer texts are than in English: as much as in the longest of languages."""
_BRACKETED = re.compile(r"\[[^\[\]]*\]")
_WORD = re.compile(r"[A-Za-z]{2,}")
_HOLE = re.compile(r"%L?n\b|\{\w*\}")


class PseudoLanguage(QTranslator):
    """Translates everything, Qt's own texts as well."""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False

    def translate(self, _context: str, text: str, _comment: str = "", _n: int = -1) -> str:
        """Return a text in brackets; what follows it stands for what it is longer by."""
        return f"[{text}{'~' * math.ceil(LONGER * len(text))}]"


@contextmanager
def spoken(app: QApplication) -> Iterator[None]:
    """Have all that is built from now on speak this language."""
    language = PseudoLanguage()
    app.installTranslator(language)
    yield
    app.removeTranslator(language)


def untranslated(top: QWidget, values: Collection[str]) -> set[str]:
    """Return the texts in a window that are no translations, apart from values of users."""
    return {text for text in _texts(top) if not is_translated(text, values)}


def is_translated(text: str, values: Collection[str] = ()) -> bool:
    """Tell whether all words of a text stand in brackets, and nothing was left to be put in."""
    rest = text.replace("&", "")
    for value in sorted(values, key=len, reverse=True):
        rest = rest.replace(value, "")
    while _BRACKETED.search(rest):
        rest = _BRACKETED.sub("", rest)
    return not _WORD.search(rest) and not _HOLE.search(text)


def _texts(top: QWidget) -> Iterator[str]:
    for widget in (top, *top.findChildren(QWidget)):
        if widget is top or widget.isVisibleTo(top) or isinstance(widget, QMenu):
            yield from (widget.toolTip(), widget.statusTip(), widget.accessibleName())
            yield from _own_texts(widget)
    for action in top.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())


def _own_texts(widget: QObject) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from map(widget.itemText, range(widget.count()))
        case QTabWidget():
            yield from map(widget.tabText, range(widget.count()))
        case QListWidget():
            yield from (widget.item(row).text() for row in range(widget.count()))
        case QDockWidget():
            yield widget.windowTitle()
    if isinstance(widget, QWidget) and widget.isWindow():
        yield widget.windowTitle()


def clipped(top: QWidget) -> set[str]:
    """Return the texts of labels, buttons and fields that have less room than they need."""
    return {
        widget.text()
        for kind in (QLabel, QAbstractButton, QSpinBox)
        for widget in top.findChildren(kind)
        if widget.isVisibleTo(top) and widget.text() and not _has_room(widget)
    }


def _has_room(widget: QLabel | QAbstractButton | QSpinBox) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() >= widget.heightForWidth(widget.width())
    return _is_made_for_less(widget) or widget.width() >= widget.minimumSizeHint().width()


def _is_made_for_less(widget: QWidget) -> bool:
    """Tell whether a widget shows an icon only, or as much of its text as there is room for."""
    if isinstance(widget, QToolButton):
        return widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    return widget.minimumSizeHint().width() == 0
