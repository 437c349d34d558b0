"""What the rows of all lists have in common: their ground, and marks and numbers at their right end."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle

from labeler.gui import icons, theme
from labeler.gui.theme import Tokens

_RADIUS = 5.0


def draw_ground(
    painter: QPainter, rect: QRectF, state: QStyle.StateFlag, look: Tokens, *, left: float = 0.0
) -> None:
    """Show that a row is selected, or that the pointer is over it; `left` stays free."""
    if state & QStyle.StateFlag.State_Selected:
        colour = look.accent_soft
    elif state & QStyle.StateFlag.State_MouseOver:
        colour = look.hover
    else:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect.adjusted(left, 1, -4, -1), _RADIUS, _RADIUS)


def draw_mark(
    painter: QPainter, rect: QRectF, right: float, name: str, size: int, colour: str
) -> float:
    """Draw an icon that ends at `right` and return where it begins."""
    mark = icons.pixmap(name, size, colour, painter.device().devicePixelRatio())
    painter.drawPixmap(round(right - size), round(rect.center().y() - size / 2), mark)
    return right - size


def draw_small_text(painter: QPainter, rect: QRectF, right: float, text: str, colour: str) -> float:
    """Write small text that ends at `right` and return where it begins."""
    font = painter.font()
    painter.setFont(theme.small(font))
    width = painter.fontMetrics().horizontalAdvance(text)
    painter.setPen(QColor(colour))
    room = QRectF(right - width, rect.top(), width + 1, rect.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
    painter.setFont(font)
    return right - width
