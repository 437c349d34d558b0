"""Three sliders for how lines are outlined, and what the accepted pages say would be best."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from labeler.core.outlining import GROWTH, LEAST_SIZE, THRESHOLD, USUAL, Interval, Outlining
from labeler.gui import theme
from labeler.gui.panels.outline_fit import OutlineFitView
from labeler.gui.translation import decimal, tr
from labeler.gui.wheel import keep_still

WIDTH = 400
GAP = 14
"""Logical pixels to the corner of the canvas."""
REST = 400
"""Milliseconds after which a slider that the keys moved stands still."""
_STEPS = 100
"""Of threshold and growth, per whole number."""


class OutlinePanel(QWidget):
    """Lies over a corner of the canvas until somebody clicks elsewhere or presses Esc."""

    moved = Signal(object)
    """The `Outlining` while it is being moved."""
    chosen = Signal(object)
    """The `Outlining` that a slider was let go at, or that was asked for by a button."""
    closed = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas, Qt.WindowType.Popup)
        self.setObjectName("outline_panel")
        self.setAccessibleName(tr("How lines are outlined"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._canvas = canvas
        self._given = USUAL
        """What the sliders were set to last; a command may have chosen it finer than they can."""
        self.threshold = _slider(tr("Threshold"), _in_steps(THRESHOLD))
        self.threshold.setToolTip(tr("How sure the detector must be that something is text"))
        self.growth = _slider(tr("Growth"), _in_steps(GROWTH))
        self.growth.setToolTip(tr("How far outlines lie around what the detector is sure of"))
        self.least_size = _slider(tr("Least height"), _in_steps(LEAST_SIZE, 1))
        self.least_size.setToolTip(tr("Lines less high are left out"))
        self._sliders = (self.threshold, self.growth, self.least_size)
        self._numbers = [QLabel() for _ in self._sliders]
        self.note = QLabel()
        self.detect_again = QPushButton(tr("Detect again"))
        self.usual = QPushButton(tr("Defaults"))
        self.apply_to_all = QPushButton(tr("Apply to all pages"))
        self.apply_to_all.setToolTip(
            tr("Outlines anew all pages that are not done, in the background")
        )
        self.fit = OutlineFitView()
        self._is_new = False
        """Whether it came up before the sliders could be moved, and so has no keyboard focus yet."""
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
        return self._rest.isActive() or any(slider.isSliderDown() for slider in self._sliders)

    def set_values(self, outlining: Outlining) -> None:
        """Show values, as if nobody had moved anything."""
        self._given = outlining
        wanted = (
            round(outlining.threshold * _STEPS),
            round(outlining.growth * _STEPS),
            round(outlining.least_size),
        )
        for slider, value in zip(self._sliders, wanted, strict=True):
            slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(False)
        self._show_numbers()

    def choose(self, outlining: Outlining) -> None:
        """Use values at once."""
        self.set_values(outlining)
        self.moved.emit(self.values)
        self._let_go()

    def enable(self, *, is_ready: bool, note: str = "", helps: bool = False) -> None:
        """Let the sliders be moved, or say why not, and whether detecting again would help."""
        for widget in (*self._sliders, self.usual):
            widget.setEnabled(is_ready)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.detect_again.setVisible(helps)
        self.adjustSize()
        if is_ready and self._is_new:
            self._is_new = False
            self.threshold.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Come up in the lower right corner of the canvas, beside the bar it belongs to."""
        self.adjustSize()
        self._take_place()
        self._is_new = not self.threshold.isEnabled()
        self.threshold.setFocus()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow upwards: what is below is the bar, or the end of the screen."""
        self._take_place()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was chosen by then."""
        if self.is_moving:
            self._let_go()
        self.closed.emit()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for row, (slider, number) in enumerate(zip(self._sliders, self._numbers, strict=True)):
            number.setMinimumWidth(number.fontMetrics().horizontalAdvance("× 0.00"))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(QLabel(slider.accessibleName()), row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(number, row, 2)
        self.note.setObjectName("caption")
        self.note.setFont(theme.small(self.note.font()))
        self.note.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.detect_again)
        buttons.addStretch(1)
        buttons.addWidget(self.usual)
        buttons.addWidget(self.apply_to_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(grid)
        column.addWidget(self.note)
        column.addLayout(buttons)
        column.addWidget(self.fit)
        self.setFixedWidth(WIDTH)

    def _connect(self) -> None:
        self._rest.timeout.connect(self._let_go)
        for slider in self._sliders:
            slider.valueChanged.connect(self._move)
            slider.sliderReleased.connect(self._let_go)
        self.usual.clicked.connect(lambda: self.choose(USUAL))
        self.fit.wanted.connect(self.choose)

    def _take_place(self) -> None:
        left = self._canvas.width() - self.width() - GAP
        top = max(self._canvas.height() - self.height() - GAP, 0)
        self.move(self._canvas.mapToGlobal(QPoint(left, top)))

    def _move(self) -> None:
        self._show_numbers()
        if not any(slider.isSliderDown() for slider in self._sliders):
            self._rest.start()
        self.moved.emit(self.values)

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


def _in_steps(interval: Interval, steps: int = _STEPS) -> tuple[int, int]:
    return round(interval.low * steps), round(interval.high * steps)


def _value(slider: QSlider, given: float, steps: int) -> float:
    """Return what a slider says: what it was given as long as it stands there."""
    position = slider.value()
    return given if position == round(given * steps) else position / steps


def _slider(name: str, ends: tuple[int, int]) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(*ends)
    slider.setPageStep(5)
    slider.setAccessibleName(name)
    keep_still(slider)
    return slider
