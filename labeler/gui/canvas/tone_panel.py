"""Two sliders for how light and how strong the page is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton

from labeler.gui import theme
from labeler.gui.canvas.corner_panel import CornerPanel, slider
from labeler.gui.canvas.tone import FARTHEST, Tone
from labeler.gui.canvas.view import CanvasView
from labeler.gui.translation import tr

WIDTH = 320


class TonePanel(CornerPanel):
    """In the upper right corner of the canvas, where least is written."""

    changed = Signal(object)
    """The `Tone` that was chosen."""

    def __init__(self, canvas: CanvasView, action: QAction) -> None:
        title, corner = tr("Brightness and contrast"), Qt.Corner.TopRightCorner
        super().__init__(canvas, action, title, WIDTH, corner)
        self.setObjectName("tone_panel")
        self.brightness, self.contrast = (
            slider(name, -FARTHEST, FARTHEST, 10) for name in (tr("Brightness"), tr("Contrast"))
        )
        self._numbers = self.add_sliders((self.brightness, self.contrast), f"+{FARTHEST}")
        self.original = QPushButton(tr("As it is"))
        self.original.clicked.connect(self.show_original)
        note = QLabel(tr("On the screen only: detector, reader and exports see the image itself."))
        note.setObjectName("caption")
        note.setFont(theme.small(note.font()))
        note.setWordWrap(True)
        self.column.addWidget(note)
        self.column.addWidget(self.original, 0, Qt.AlignmentFlag.AlignRight)
        for each in self.sliders:
            each.valueChanged.connect(self._tell)
        self._show()

    @property
    def tone(self) -> Tone:
        """What the sliders say."""
        return Tone(self.brightness.value(), self.contrast.value())

    def show_original(self) -> None:
        """Show the page as it is."""
        self.brightness.setValue(0)
        self.contrast.setValue(0)

    def _tell(self) -> None:
        self._show()
        self.changed.emit(self.tone)

    def _show(self) -> None:
        self.original.setEnabled(not self.tone.is_plain)
        for number, each in zip(self._numbers, self.sliders, strict=True):
            number.setText(signed(each.value()))


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
