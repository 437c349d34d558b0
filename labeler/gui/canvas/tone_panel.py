"""Two sliders for how light and how strong the page is shown."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from labeler.gui import theme
from labeler.gui.canvas.tone import FARTHEST, Tone
from labeler.gui.translation import tr
from labeler.gui.wheel import keep_still

WIDTH = 320
GAP = 14
"""Logical pixels to the corner of the canvas."""


class TonePanel(QWidget):
    """Lies over a corner of the canvas until somebody clicks elsewhere or presses Esc."""

    changed = Signal(object)
    """The `Tone` that was chosen."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas, Qt.WindowType.Popup)
        self.setObjectName("tone_panel")
        self.setAccessibleName(tr("Brightness and contrast"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._canvas = canvas
        self.brightness, self.contrast = _slider(tr("Brightness")), _slider(tr("Contrast"))
        self.original = QPushButton(tr("As it is"))
        self.original.clicked.connect(self.show_original)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for row, slider in enumerate((self.brightness, self.contrast)):
            number = QLabel("0")
            number.setMinimumWidth(number.fontMetrics().horizontalAdvance(f"+{FARTHEST}"))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            slider.valueChanged.connect(lambda value, number=number: number.setText(signed(value)))
            slider.valueChanged.connect(self._tell)
            grid.addWidget(QLabel(slider.accessibleName()), row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(number, row, 2)
        note = QLabel(tr("On the screen only: detector, reader and exports see the image itself."))
        note.setObjectName("caption")
        note.setFont(theme.small(note.font()))
        note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(grid)
        column.addWidget(note)
        column.addWidget(self.original, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)

    @property
    def tone(self) -> Tone:
        """What the sliders say."""
        return Tone(self.brightness.value(), self.contrast.value())

    def show_original(self) -> None:
        """Show the page as it is."""
        self.brightness.setValue(0)
        self.contrast.setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up in the upper right corner of the canvas, where least is written."""
        self.adjustSize()
        corner = QPoint(self._canvas.width() - self.width() - GAP, GAP)
        self.move(self._canvas.mapToGlobal(corner))
        self.brightness.setFocus()
        super().showEvent(event)

    def _tell(self) -> None:
        self.original.setEnabled(not self.tone.is_plain)
        self.changed.emit(self.tone)


def in_words(tone: Tone) -> str:
    """Say how the page looks other than it is; nothing where it does not."""
    if tone.is_plain:
        return ""
    brightness, contrast = signed(tone.brightness), signed(tone.contrast)
    text = tr(
        "Brightness {brightness}, contrast {contrast}", brightness=brightness, contrast=contrast
    )
    return (
        text
        if tone.keeps_apart
        else tr("{tone}: altered too far for the page to count as seen", tone=text)
    )


def signed(value: int) -> str:
    """Write how far something is from what it was."""
    return f"{value:+d}" if value else "0"


def _slider(name: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(-FARTHEST, FARTHEST)
    slider.setPageStep(10)
    slider.setAccessibleName(name)
    keep_still(slider)
    return slider
