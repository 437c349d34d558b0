"""Draw one row of the region tree: what it says, how many characters, what is wrong with it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter

from labeler.core.annotation import Count, Proposal, Region
from labeler.core.counts import ESTIMATES
from labeler.core.line_facts import Words
from labeler.gui.item_models.region_tree import (
    COUNT,
    DISAGREEMENT,
    PROBLEMS,
    STARTS_UNUSUALLY,
    THING,
    WORDS,
)
from labeler.gui.panels.row_painting import Index, RowDelegate, draw_mark, draw_small_text
from labeler.gui.theme import Tokens
from labeler.gui.written_words import Inks, WrittenWords, inks_of

MARK = 14
"""Size of the marks."""


class RegionDelegate(RowDelegate):
    """Draws what is known of a line or a character."""

    size = QSize(100, 26)

    def draw(
        self, painter: QPainter, rect: QRectF, index: Index, font: QFont, tokens: Tokens
    ) -> None:
        right = rect.right() - 12
        for name, is_given in (
            ("warning", index.data(PROBLEMS)),
            ("disagrees", index.data(DISAGREEMENT)),
            ("start_here", index.data(STARTS_UNUSUALLY)),
        ):
            if is_given:
                right = draw_mark(painter, rect, right, name, MARK, tokens.doubtful) - 6
        right = _draw_count(painter, rect, right, index, tokens)
        left = rect.left() + 4
        if isinstance(index.data(THING), Proposal):
            draw_mark(painter, rect, left + MARK, "propose", MARK, tokens.accent)
            left += MARK + 6
        written = _written(index, font, right - 8 - left, tokens)
        written.paint(painter, left, rect.center().y() - written.height / 2)


def _written(index: Index, font: QFont, width: float, tokens: Tokens) -> WrittenWords:
    """Return what a row says: its words, or else the pale name of the row."""
    thing, words, inks = index.data(THING), index.data(WORDS), inks_of(tokens)
    is_ignored = isinstance(thing, Region) and thing.ignore is not None
    if words.text and not is_ignored:
        return WrittenWords(words, font, width, inks)
    font.setStrikeOut(is_ignored)
    pale = Inks(inks.reading, inks.reading, inks.doubtful)
    return WrittenWords(Words(str(index.data())), font, width, pale)


def _draw_count(
    painter: QPainter, rect: QRectF, right: float, index: Index, tokens: Tokens
) -> float:
    """Draw the character count, fainter when nobody stands behind it; return where it begins."""
    count: Count | None = index.data(COUNT)
    if count is None:
        return right
    is_estimate = isinstance(index.data(THING), Proposal) or count.source in ESTIMATES
    colour = tokens.faint if is_estimate else tokens.muted
    return draw_small_text(painter, rect, right, str(count.value), colour)
