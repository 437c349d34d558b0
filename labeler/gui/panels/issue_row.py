"""Draw one row of the list of issues: open or closed, who says what, how many have spoken."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from labeler.core.annotation import Issue
from labeler.gui.panels.row_painting import Index, RowDelegate, draw_mark, draw_small_text
from labeler.gui.theme import Tokens
from labeler.gui.translation import tr

ISSUE = Qt.ItemDataRole.UserRole + 1
"""The role under which a row hands out its Issue."""
_ICON = 15
_LEFT, _TEXT = 24.0, 34.0
"""Where the icon ends, and where the text begins."""


class IssueDelegate(RowDelegate):
    """Draws what is known of an issue."""

    size = QSize(120, 28)
    ground_left = 2.0

    def draw(
        self, painter: QPainter, rect: QRectF, index: Index, font: QFont, tokens: Tokens
    ) -> None:
        issue: Issue = index.data(ISSUE)
        icon, colour = (
            ("raise_issue", tokens.accent) if issue.is_open else ("close_issue", tokens.muted)
        )
        draw_mark(painter, rect, rect.left() + _LEFT, icon, _ICON, colour)
        right = rect.right() - 12
        if len(issue.comments) > 1:
            number = str(len(issue.comments))
            right = draw_small_text(painter, rect, right, number, tokens.muted) - 6
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if issue.is_open else tokens.muted))
        room = QRectF(rect.left() + _TEXT, rect.top(), 0, rect.height())
        room.setRight(right)
        text = QFontMetricsF(font).elidedText(
            in_one_line(issue), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def in_one_line(issue: Issue) -> str:
    """Return who raised an issue and what it is about."""
    first = issue.comments[0]
    text = " ".join(first.text.split())
    return tr("{author}: {text}", author=first.author, text=text)
