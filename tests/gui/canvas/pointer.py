"""Real mouse events at places of the page."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from labeler.core.annotation import Point
from labeler.gui.canvas.view import CanvasView

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def place(view: CanvasView, at: Point) -> QPoint:
    """Return where a point of the page lies in the widget."""
    x, y = view.viewport.to_canvas(at)
    return QPoint(round(x), round(y))


def move(
    widget: QWidget,
    at: QPoint,
    button: Qt.MouseButton = Qt.MouseButton.NoButton,
    held: Qt.KeyboardModifier = NONE,
) -> None:
    """Move the pointer over a widget, a button held or not.

    `QTest.mouseMove` moves the pointer of the platform instead, and whichever window the platform
    takes to lie there hears of it, when it gets round to it: not always before the test goes on.
    """
    where, none = (QPointF(at), QPointF(widget.mapToGlobal(at))), Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, *where, none, button, held)
    QApplication.sendEvent(widget, event)


def hover(view: CanvasView, at: Point) -> None:
    """Move the pointer over the page."""
    move(view, place(view, at))


def click(view: CanvasView, at: Point, held: Qt.KeyboardModifier = NONE) -> None:
    """Click with the left button."""
    hover(view, at)
    QTest.mouseClick(view, LEFT, held, place(view, at))


def double_click(view: CanvasView, at: Point) -> None:
    """Click twice in quick succession."""
    click(view, at)
    QTest.mouseDClick(view, LEFT, NONE, place(view, at))
    QTest.mouseRelease(view, LEFT, NONE, place(view, at))


def right_click(view: CanvasView, at: Point) -> None:
    """Ask for the menu at a point of the page."""
    where = place(view, at)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view, QContextMenuEvent(reason, where, view.mapToGlobal(where)))


def drag(
    view: CanvasView,
    start: Point,
    end: Point,
    button: Qt.MouseButton = LEFT,
    held: Qt.KeyboardModifier = NONE,
) -> None:
    """Press, move in two steps, let go."""
    hover(view, start)
    QTest.mousePress(view, button, held, place(view, start))
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    target = place(view, end)
    move(view, place(view, middle), button, held)
    move(view, target, button, held)
    QTest.mouseRelease(view, button, held, target)


def turn_wheel(
    view: CanvasView,
    turn: int,
    held: Qt.KeyboardModifier = NONE,
    at: QPoint | None = None,
    pixels: QPoint | None = None,
) -> None:
    """Turn the wheel, a notch being 120, or move two fingers on a trackpad by pixels."""
    place = at or view.rect().center()
    phase = Qt.ScrollPhase.ScrollUpdate if pixels else Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        QPointF(place),
        QPointF(view.mapToGlobal(place)),
        pixels or QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        held,
        phase,
        False,
    )
    QApplication.sendEvent(view, event)
