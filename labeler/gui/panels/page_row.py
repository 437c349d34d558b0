"""Draw one row of the page list: status dot, name, what is on the page."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from labeler.core.annotation import ReviewState
from labeler.core.page_index import Mark, marks
from labeler.core.records import PageEntry, Split
from labeler.gui import icons
from labeler.gui.item_models.page_list import DOUBTS, ENTRY
from labeler.gui.panels.row_painting import Index, RowDelegate, draw_mark, draw_small_text
from labeler.gui.theme import Tokens
from labeler.gui.translation import tr

MARGIN = 12.0
DOT = 4.0
"""Radius of the status dot."""
MARK = 15
"""Size of the marks."""


class PageDelegate(RowDelegate):
    """Draws what is known of a page."""

    size = QSize(120, 30)
    ground_left = 4.0

    def draw(
        self, painter: QPainter, rect: QRectF, index: Index, font: QFont, tokens: Tokens
    ) -> None:
        entry: PageEntry = index.data(ENTRY)
        draw_dot(painter, rect.left() + MARGIN + DOT, rect.center().y(), entry.state, tokens)
        right = _draw_badges(painter, rect, entry, tokens)
        if doubts := index.data(DOUBTS):
            right = draw_small_text(painter, rect, right, str(doubts), tokens.doubtful) - 6
        room = QRectF(rect.left() + MARGIN + 20, rect.top(), 0, rect.height())
        room.setRight(right - 8)
        name = QFontMetricsF(font).elidedText(
            entry.name, Qt.TextElideMode.ElideMiddle, room.width()
        )
        painter.setFont(font)
        painter.setPen(QColor(tokens.faint if entry.problem else tokens.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


def draw_dot(painter: QPainter, x: float, y: float, state: ReviewState, tokens: Tokens) -> None:
    """Draw the review state of a page: hollow while nobody has touched it, filled when done."""
    colours = {
        ReviewState.NEW: tokens.faint,
        ReviewState.PROPOSED: tokens.accent,
        ReviewState.IN_WORK: tokens.doubtful,
        ReviewState.ACCEPTED: tokens.good,
        ReviewState.REJECTED: tokens.bad,
        ReviewState.SKIPPED: tokens.faint,
    }
    colour = QColor(colours[state])
    is_hollow = state in (ReviewState.NEW, ReviewState.PROPOSED)
    painter.setPen(QPen(colour, 1.4) if is_hollow else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if is_hollow else colour)
    radius = DOT - 0.5 if is_hollow else DOT
    painter.drawEllipse(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))


def mark_pixmap(mark: Mark, tokens: Tokens, ratio: float) -> QPixmap:
    """Return the icon that stands for a mark."""
    icon, colour = mark_icon(mark, tokens)
    return icons.pixmap(icon, MARK, colour, ratio)


def mark_icon(mark: Mark, tokens: Tokens) -> tuple[str, str]:
    """Return name and colour of the icon of a mark."""
    return {
        Mark.UNSEEN: ("unseen", tokens.muted),
        Mark.REFUSED: ("warning", tokens.caution),
        Mark.IMAGE_CHANGED: ("image_changed", tokens.caution),
        Mark.DAMAGED: ("warning", tokens.caution),
        Mark.ISSUES: ("raise_issue", tokens.accent),
        Mark.APPROVED: ("second_look", tokens.good),
        Mark.NOTED: ("note", tokens.muted),
        Mark.VALIDATION: ("validation", tokens.accent),
        Mark.MINE: ("person", tokens.accent),
        Mark.OTHERS: ("person", tokens.muted),
    }[mark]


def mark_icons(entry: PageEntry, tokens: Tokens) -> list[tuple[str, str]]:
    """Return name and colour of what is drawn on a page; validation pages are marked by a word."""
    drawn = (mark for mark in marks(entry) if mark is not Mark.VALIDATION)
    return [mark_icon(mark, tokens) for mark in drawn]


def _draw_badges(painter: QPainter, rect: QRectF, entry: PageEntry, tokens: Tokens) -> float:
    """Draw what stands at the right end of a row and return where it begins."""
    right = rect.right() - MARGIN
    if entry.problem:
        right = draw_mark(painter, rect, right, "warning", MARK, tokens.bad) - 6
    for icon, colour in mark_icons(entry, tokens):
        right = draw_mark(painter, rect, right, icon, MARK, colour) - 6
    if entry.holder:
        right = draw_small_text(painter, rect, right, entry.holder, tokens.accent) - 6
    if entry.line_count:
        right = draw_small_text(painter, rect, right, str(entry.line_count), tokens.muted) - 6
    if entry.split is Split.VALIDATION:
        left = draw_small_text(painter, rect, right - 5, tr("val"), tokens.accent)
        painter.setPen(QPen(QColor(tokens.accent_soft), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left - 5, rect.top() + 7, right - left + 5, 16), 5, 5)
        right = left - 5
    return right
