"""Words ready to be painted: readings slanted and pale, doubtful characters coloured, underlined."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from labeler.core.line_facts import Words
from labeler.gui.theme import Tokens


@dataclass(frozen=True, eq=False, slots=True)
class Inks:
    """The colours words are written in."""

    script: QColor
    """Of transcripts."""
    reading: QColor
    """Of what nobody vouches for yet."""
    doubtful: QColor


def inks_of(look: Tokens) -> Inks:
    """Return the colours of words in the window's frame."""
    return Inks(QColor(look.text), QColor(look.muted), QColor(look.caution))


_IN_ONE_ROW = {ord(letter): " " for letter in "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"}
"""Tabs and line breaks, which labels of others may hold: a row would be torn apart, or end at them."""


class WrittenWords:
    """One line of words, cut short with an ellipsis where it would be too wide."""

    def __init__(self, words: Words, font: QFont, width: float, inks: Inks) -> None:
        font = QFont(font)
        font.setItalic(words.is_read)
        said = words.text.translate(_IN_ONE_ROW)
        text = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, width)
        kept = len(text) if text == said else len(text) - 1
        self._ink = inks.reading if words.is_read else inks.script
        self._layout = QTextLayout(text, font)
        self._layout.setFormats(
            [_format(text, place, inks) for place in words.doubtful if place < kept]
        )
        self._layout.beginLayout()
        line = self._layout.createLine()
        line.setNumColumns(len(text) + 1)
        self._layout.endLayout()
        self.width = line.naturalTextWidth()
        self.height = line.height()

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Write the words from their upper left corner on."""
        painter.setPen(self._ink)
        self._layout.draw(painter, QPointF(left, top))


def doubtful_format(ink: QColor) -> QTextCharFormat:
    """Return how a character is written that somebody should look at."""
    look = QTextCharFormat()
    look.setForeground(ink)
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(ink)
    return look


def place_in_qt(text: str, place: int) -> int:
    """Return where Qt has a place in a text: it counts UTF-16 units, we count characters."""
    return len(text[:place].encode("utf-16-le")) // 2


def _format(text: str, place: int, inks: Inks) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start = place_in_qt(text, place)
    part.length = place_in_qt(text[place], 1)
    part.format = doubtful_format(inks.doubtful)
    return part
