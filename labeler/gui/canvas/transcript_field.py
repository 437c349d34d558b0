"""A field for one line of text in which doubtful characters are marked until they are changed."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from labeler.core.line_facts import Words
from labeler.core.text import as_transcript
from labeler.gui import theme
from labeler.gui.translation import tr
from labeler.gui.written_words import doubtful_format, place_in_qt

MARGIN = 2
"""Logical pixels around the text."""
LOOSEST = 0.9
"""Share of a character's width that may be put between characters, to match the picture."""
TIGHTEST = -0.06
KEEPS_FOCUS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Reasons to lose the focus for a while only."""


class TranscriptField(QPlainTextEdit):
    """Every key that leaves it is a signal; it stores nothing."""

    confirmed = Signal()
    went = Signal(int)
    """On to the next (1) or back to the previous (-1) line."""
    given_up = Signal()
    left = Signal()
    """The focus went elsewhere for good."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MARGIN)
        self.setAccessibleName(tr("Transcript"))
        self.setPlaceholderText(tr("What it says"))
        self._marks: list[QTextCursor] = []
        """Each has one doubtful character selected, for as long as it is there."""

    @property
    def text(self) -> str:
        """What is written, the way transcripts are."""
        return as_transcript(self.toPlainText())

    @property
    def is_composing(self) -> bool:
        """Whether an input method has begun a character that is not part of the text yet."""
        layout = self.textCursor().block().layout()
        return bool(layout.preeditAreaText())

    def begin(self, words: Words) -> None:
        """Show words to be checked; the first doubtful character is selected."""
        self.setPlainText(words.text)
        self.mark(words)
        if not self.select_doubtful():
            self.moveCursor(QTextCursor.MoveOperation.End)

    def mark(self, words: Words) -> None:
        """Mark doubtful characters; a mark goes with its character."""
        self._marks = [self._selecting(words.text, place) for place in words.doubtful]
        ink = QColor(theme.tokens(self.window().palette()).caution)
        selections = []
        for cursor in self._marks:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, doubtful_format(ink)
            selections.append(selection)
        self.setExtraSelections(selections)

    def _selecting(self, text: str, place: int) -> QTextCursor:
        """Return a cursor that has a character of a text selected."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(place_in_qt(text, place))
        cursor.setPosition(place_in_qt(text, place + 1), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def select_doubtful(self) -> bool:
        """Select the next doubtful character behind the cursor; tell whether there is one."""
        marks = [cursor for cursor in self._marks if cursor.hasSelection()]
        here = self.textCursor().selectionEnd()
        behind = [cursor for cursor in marks if cursor.selectionStart() >= here]
        if behind:
            self.setTextCursor(behind[0])
        return bool(behind)

    def fit(self, left: float, width: float, font: QFont) -> None:
        """Write from a place on and so wide, if possible: characters stand below their picture."""
        self.setViewportMargins(round(left) - MARGIN, 0, 0, 0)
        text = self.toPlainText()
        natural = QFontMetricsF(font).horizontalAdvance(text)
        if text:
            own, loose = natural / len(text), (width - natural) / len(text)
            spacing = min(max(loose, TIGHTEST * own), LOOSEST * own)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        self.setFont(font)
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """One line."""
        height = QFontMetricsF(self.font()).height() + 2 * MARGIN
        return QSize(200, round(height) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Enter, Tab and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Tab:
            self.went.emit(1)
        elif event.key() == Qt.Key.Key_Backtab:
            self.went.emit(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that somebody goes on elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in KEEPS_FOCUS:
            self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 (Qt's name)
        """Paste as one line."""
        self.insertPlainText(" ".join(source.text().splitlines()))
