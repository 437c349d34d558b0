"""Three sliders for how lines are outlined, and what the accepted pages say would be best."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider

from labeler.core.outlining import GROWTH, LEAST_SIZE, THRESHOLD, USUAL, Interval, Outlining
from labeler.gui import theme
from labeler.gui.canvas.corner_panel import CornerPanel, slider
from labeler.gui.canvas.outline_fit import OutlineFitView
from labeler.gui.canvas.view import CanvasView
from labeler.gui.translation import decimal, tr

WIDTH = 400
REST = 400
"""Milliseconds after which a slider that the keys moved stands still."""
_STEPS = 100
"""Of threshold and growth, per whole number."""


class OutlinePanel(CornerPanel):
    """In the lower right corner of the canvas, beside the bar it belongs to."""

    moved = Signal(object)
    """The `Outlining` while it is being moved."""
    chosen = Signal(object)
    """The `Outlining` that a slider was let go at, or that was asked for by a button."""

    def __init__(self, canvas: CanvasView, action: QAction) -> None:
        title, corner = tr("How lines are outlined"), Qt.Corner.BottomRightCorner
        super().__init__(canvas, action, title, WIDTH, corner)
        self.setObjectName("outline_panel")
        self._given = USUAL
        """What the sliders were set to last; a command may have chosen it finer than they can."""
        self.threshold = _slider(tr("Threshold"), THRESHOLD)
        self.threshold.setToolTip(tr("How sure the detector must be that something is text"))
        self.growth = _slider(tr("Growth"), GROWTH)
        self.growth.setToolTip(tr("How far outlines lie around what the detector is sure of"))
        self.least_size = _slider(tr("Least height"), LEAST_SIZE, 1)
        self.least_size.setToolTip(tr("Lines less high are left out"))
        self._numbers = self.add_sliders(
            (self.threshold, self.growth, self.least_size), f"× {decimal(0.0, 2)}"
        )
        self.note = QLabel()
        self.detect_again = QPushButton(tr("Detect again"))
        self.usual = QPushButton(tr("Defaults"))
        self.apply_to_all = QPushButton(tr("Apply to all pages"))
        self.apply_to_all.setToolTip(
            tr("Outlines anew all pages that are not done, in the background")
        )
        self.fit = OutlineFitView()
        self._waiting: QSlider | None = None
        """What is to have the keyboard once it can be moved, unless somebody took it elsewhere."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._lay_out()
        self._connect()
        self.set_values(USUAL)

    @property
    def values(self) -> Outlining:
        """What the sliders say; those that nobody moved say what they were given, to all its digits."""
        given = self._given
        return Outlining(
            _value(self.threshold, given.threshold, _STEPS),
            _value(self.growth, given.growth, _STEPS),
            _value(self.least_size, given.least_size, 1),
        )

    @property
    def is_moving(self) -> bool:
        """Whether a slider is held, or was moved just now."""
        return self._rest.isActive() or any(each.isSliderDown() for each in self.sliders)

    def set_values(self, outlining: Outlining) -> None:
        """Show values, as if nobody had moved anything."""
        self._given = outlining
        wanted = (
            round(outlining.threshold * _STEPS),
            round(outlining.growth * _STEPS),
            round(outlining.least_size),
        )
        for each, value in zip(self.sliders, wanted, strict=True):
            each.blockSignals(True)
            each.setValue(value)
            each.blockSignals(False)
        self._show_numbers()

    def choose(self, outlining: Outlining) -> None:
        """Use values at once."""
        self.set_values(outlining)
        self.moved.emit(self.values)
        self._let_go()

    def enable(self, *, is_ready: bool, note: str = "", helps: bool = False) -> None:
        """Let the sliders be moved, or say why not, and whether detecting again would help."""
        if not is_ready:
            self._lend_keyboard()
        for widget in (*self.sliders, self.usual):
            widget.setEnabled(is_ready)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.detect_again.setVisible(helps)
        self.adjustSize()
        if is_ready or helps:
            if is_ready and self._waiting is not None and self.has_page_keyboard:
                self._waiting.setFocus()
            self._waiting = None

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard as soon as the sliders can be moved."""
        self._waiting = None if self.threshold.isEnabled() else self.threshold
        super().showEvent(event)

    def _lay_out(self) -> None:
        self.note.setObjectName("caption")
        self.note.setFont(theme.small(self.note.font()))
        self.note.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.detect_again)
        buttons.addStretch(1)
        buttons.addWidget(self.usual)
        buttons.addWidget(self.apply_to_all)
        self.column.addWidget(self.note)
        self.column.addLayout(buttons)
        self.column.addWidget(self.fit)

    def _connect(self) -> None:
        self._rest.timeout.connect(self._let_go)
        self.closed.connect(self._keep_chosen)
        for each in self.sliders:
            each.valueChanged.connect(self._move)
            each.sliderReleased.connect(self._let_go)
        self.usual.clicked.connect(lambda: self.choose(USUAL))
        self.fit.wanted.connect(self.choose)

    def _lend_keyboard(self) -> None:
        """Leave the keyboard to the page as long as no slider can be moved."""
        focused = next((one for one in self.sliders if one is self.window().focusWidget()), None)
        if focused is not None:
            self._waiting = focused
            self.leave_keyboard()

    def _move(self) -> None:
        self._show_numbers()
        if not any(each.isSliderDown() for each in self.sliders):
            self._rest.start()
        self.moved.emit(self.values)

    def _keep_chosen(self) -> None:
        if self.is_moving:
            self._let_go()

    def _let_go(self) -> None:
        self._rest.stop()
        self.chosen.emit(self.values)

    def _show_numbers(self) -> None:
        values = self.values
        said = (
            decimal(values.threshold, 2),
            f"× {decimal(values.growth, 2)}",
            tr("{pixels} px", pixels=round(values.least_size)),
        )
        for number, text in zip(self._numbers, said, strict=True):
            number.setText(text)


def _value(moved: QSlider, given: float, steps: int) -> float:
    """Return what a slider says: what it was given as long as it stands there."""
    position = moved.value()
    return given if position == round(given * steps) else position / steps


def _slider(name: str, interval: Interval, steps: int = _STEPS) -> QSlider:
    return slider(name, round(interval.low * steps), round(interval.high * steps), 5)
