"""Hands on the real window: every key and every movement of the pointer is a real event, and counted."""

from typing import TypeAlias

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from labeler.core.annotation import Point
from labeler.gui.main_window import MainWindow
from labeler.lab.keystrokes.operators import Effort, Operator
from labeler.lab.keystrokes.strokes import Stroke

Key: TypeAlias = Qt.Key
Modifier: TypeAlias = Qt.KeyboardModifier
Button: TypeAlias = Qt.MouseButton
LEFT_HAND = frozenset(
    [Key.Key_Escape, Key.Key_Tab, Key.Key_F1, Key.Key_F2, Key.Key_F3, Key.Key_F4, Key.Key_F5]
    + [Key(ord(letter)) for letter in "QWERTASDFGZXCVB12345"]
)
"""Keys for which the right hand stays on the mouse."""
MODIFIERS = (Modifier.ControlModifier, Modifier.ShiftModifier, Modifier.AltModifier)
NONE = Modifier.NoModifier


class Hands:
    """A left hand on the keyboard, and a right hand that goes to and fro."""

    def __init__(self, window: MainWindow, effort: Effort) -> None:
        self._window = window
        self._effort = effort
        self._is_on_mouse = True

    def press(self, key: Key, held: Modifier = NONE) -> None:
        """Press one key, where the focus is."""
        if key not in LEFT_HAND:
            self._home(is_on_mouse=False)
        self._effort.add(Operator.KEY, 1 + sum(bool(held & one) for one in MODIFIERS))
        QTest.keyClick(self._focused, key, held)

    def write(self, stroke: Stroke) -> None:
        """Press a key in a field, or write a text there."""
        self._home(is_on_mouse=False)
        self._effort.add(Operator.KEY, stroke.keys)
        if stroke.key is not None:
            held = Modifier.ControlModifier if stroke.is_ctrl else NONE
            QTest.keyClick(self._focused, stroke.key, held)
        else:
            QTest.keyClicks(self._focused, stroke.text)

    def click(self, at: Point, held: Modifier = NONE) -> None:
        """Click a point of the page."""
        self._home(is_on_mouse=True)
        self._effort.add(Operator.POINT)
        self._effort.add(Operator.BUTTON, 2)
        if held:
            self._effort.add(Operator.KEY)
        place = self._place(at)
        self._move(place, Button.NoButton)
        QTest.mouseClick(self._window.canvas, Button.LeftButton, held, place)

    def drag(self, start: Point, end: Point) -> None:
        """Drag from one point of the page to another."""
        self._home(is_on_mouse=True)
        self._effort.add(Operator.POINT)
        self._effort.add(Operator.DRAG)
        self._effort.add(Operator.BUTTON, 2)
        canvas, first, last = self._window.canvas, self._place(start), self._place(end)
        self._move(first, Button.NoButton)
        QTest.mousePress(canvas, Button.LeftButton, NONE, first)
        self._move((first + last) / 2, Button.LeftButton)
        self._move(last, Button.LeftButton)
        QTest.mouseRelease(canvas, Button.LeftButton, NONE, last)

    @property
    def _focused(self) -> QWidget:
        return self._window.focusWidget() or self._window.canvas

    def _home(self, *, is_on_mouse: bool) -> None:
        if self._is_on_mouse is not is_on_mouse:
            self._is_on_mouse = is_on_mouse
            self._effort.add(Operator.HOME)

    def _place(self, at: Point) -> QPoint:
        x, y = self._window.canvas.viewport.to_canvas(at)
        return QPoint(round(x), round(y))

    def _move(self, place: QPoint, button: Button) -> None:
        canvas = self._window.canvas
        where = QPointF(place), QPointF(canvas.mapToGlobal(place))
        event = QMouseEvent(QEvent.Type.MouseMove, *where, Button.NoButton, button, NONE)
        QApplication.sendEvent(canvas, event)
