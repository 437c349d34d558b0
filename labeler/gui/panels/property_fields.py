"""The fields of the property panel."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QSpinBox

from labeler.core.annotation import IgnoreReason
from labeler.core.text import as_transcript
from labeler.gui.translation import tr
from labeler.gui.wording import caption

MOST_CHARACTERS = 9999
NO_COUNT = -1
SHORTEST = 6
"""Letters of a reason that are always in sight."""


class TranscriptEdit(QLineEdit):
    """What a line says."""

    def __init__(self) -> None:
        super().__init__()
        self.is_composing = False
        """Whether an input method has begun a character that is not part of the text yet."""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def show_text(self, text: str) -> None:
        """Show a transcript without moving the cursor, nor taking a space, from whoever types it."""
        if as_transcript(self.text()) != text:
            self.setText(text)
            if not self.hasFocus():
                self.home(False)  # Of a long text its beginning is in sight.


class NoteEdit(QPlainTextEdit):
    """What there is to say about the page."""

    @property
    def is_composing(self) -> bool:
        """Whether an input method has begun a character that is not part of the text yet."""
        return bool(self.textCursor().block().layout().preeditAreaText())


class CountBox(QSpinBox):
    """Number of characters; below zero it is unknown."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(NO_COUNT, MOST_CHARACTERS)
        self.setSpecialValueText(tr("unknown"))
        self.lineEdit().setTextMargins(5, 0, 0, 0)
        self.setAccessibleName(tr("Number of characters"))


class IgnoreBox(QComboBox):
    """Reasons to leave a region out of training and scoring."""

    def __init__(self) -> None:
        super().__init__()
        self.addItem(tr("no"), None)
        for reason in IgnoreReason:
            self.addItem(caption(reason), reason)
        # The panel may be narrower than the longest reason; the list that opens is not.
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Ignore because"))

    @property
    def reason(self) -> IgnoreReason | None:
        """The chosen reason; None when the region counts."""
        chosen = self.currentData()
        return IgnoreReason(chosen) if chosen else None

    def choose(self, reason: IgnoreReason | None) -> None:
        """Show a reason."""
        self.setCurrentIndex(0 if reason is None else list(IgnoreReason).index(reason) + 1)
