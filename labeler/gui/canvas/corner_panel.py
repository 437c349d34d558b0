"""A panel of sliders in a corner of the canvas, beside which one goes on working."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labeler.gui import icons
from labeler.gui.canvas.view import CanvasView
from labeler.gui.translation import tr
from labeler.gui.wheel import keep_still

GAP = 14
"""Logical pixels to the corner of the canvas."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CornerPanel(QWidget):
    """Lies over the canvas until its key is pressed again, or Esc, or its cross is clicked.

    A part of the canvas rather than a popup, so that keys that mean nothing to a slider go where
    they always go: to the actions of the window, and to the page.
    """

    closed = Signal()

    def __init__(
        self, canvas: CanvasView, action: QAction, title: str, width: int, corner: Qt.Corner
    ) -> None:
        """`action` is switched off with it, `title` is translated, `width` in logical pixels."""
        super().__init__(canvas)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)  # or the page is clicked
        self._canvas = canvas
        self._corner = corner
        self._width = width
        self.sliders: tuple[QSlider, ...] = ()
        close = QToolButton()
        close.setIcon(icons.icon("close"))
        close.setToolTip(tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.close)
        header = QHBoxLayout()
        header.addWidget(QLabel(title), 1)
        header.addWidget(close)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 8, 16, 14)
        self.column.setSpacing(10)
        self.column.addLayout(header)
        canvas.covers.add(self)
        canvas.installEventFilter(self)
        canvas.nothing_given_up.connect(self.close)
        canvas.session.project_opened.connect(self.close)
        self.closed.connect(lambda: action.setChecked(False))
        self.hide()

    def switch(self, *, is_on: bool) -> None:
        """Come up, or go."""
        if is_on:
            self.show()
        else:
            self.close()

    def add_sliders(self, sliders: Sequence[QSlider], widest: str) -> list[QLabel]:
        """Lay sliders below each other; return the places for their numbers, `widest` at most."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        numbers = [QLabel() for _ in sliders]
        for row, (slider, number) in enumerate(zip(sliders, numbers, strict=True)):
            number.setMinimumWidth(number.fontMetrics().horizontalAdvance(widest))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            slider.installEventFilter(self)
            grid.addWidget(QLabel(slider.accessibleName()), row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(number, row, 2)
        self.sliders = tuple(sliders)
        self.column.addLayout(grid)
        return numbers

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner; up and down lead from slider to slider, since Tab is the page's."""
        if watched is self._canvas:
            if event.type() is QEvent.Type.Resize:
                self._take_place()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and watched in self.sliders:
                self._step_from(self.sliders.index(watched), step)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc; whatever else no slider wants is the page's."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard, for the sliders."""
        self.adjustSize()
        self._take_place()
        self.raise_()
        if self.sliders[0].isEnabled():
            self.sliders[0].setFocus()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow away from the corner."""
        self._take_place()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Say so, unless the window is only minimised."""
        if not event.spontaneous():
            self.closed.emit()
        super().hideEvent(event)

    def close(self) -> bool:
        """Go, and leave the keyboard to the page."""
        self.leave_keyboard()
        self.hide()
        return True

    @property
    def has_page_keyboard(self) -> bool:
        """Whether keys go to the page."""
        return self.window().focusWidget() is self._canvas

    def leave_keyboard(self) -> None:
        """Let keys go to the page, if they came here."""
        if self.isAncestorOf(self.window().focusWidget() or self._canvas):
            self._canvas.setFocus()

    def _step_from(self, place: int, step: int) -> None:
        self.sliders[(place + step) % len(self.sliders)].setFocus()

    def _take_place(self) -> None:
        canvas = self._canvas
        self.setFixedWidth(max(min(self._width, canvas.width() - 2 * GAP), 1))
        left = max(canvas.width() - self.width() - GAP, 0)
        below = max(canvas.height() - self.height() - GAP, 0)
        self.move(left, GAP if self._corner is Qt.Corner.TopRightCorner else below)


def slider(name: str, low: int, high: int, page_step: int) -> QSlider:
    """Return a slider that the wheel passes by."""
    made = QSlider(Qt.Orientation.Horizontal)
    made.setRange(low, high)
    made.setPageStep(page_step)
    made.setAccessibleName(name)
    keep_still(made)
    return made
