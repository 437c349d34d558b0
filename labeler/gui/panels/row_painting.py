"""What the rows of all lists have in common: their ground, and marks and numbers at their right end."""

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from labeler.gui import icons, theme
from labeler.gui.theme import Tokens

_RADIUS = 5.0

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints from the theme's tokens; holds nothing."""

    size: QSize
    """How much room a row needs at least."""
    ground_left = 0.0
    """What stays free to the left of the ground."""

    def draw(
        self, painter: QPainter, rect: QRectF, index: Index, font: QFont, tokens: Tokens
    ) -> None:
        """Draw what a row says upon its ground."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, rect = theme.tokens(option.palette), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, rect.adjusted(self.ground_left, 0, 0, 0), option.state, tokens)
        self.draw(painter, rect, index, QFont(option.font), tokens)
        painter.restore()


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


def _draw_ground(painter: QPainter, rect: QRectF, state: QStyle.StateFlag, tokens: Tokens) -> None:
    """Show that a row is selected, or that the pointer is over it."""
    if state & QStyle.StateFlag.State_Selected:
        colour = tokens.accent_soft
    elif state & QStyle.StateFlag.State_MouseOver:
        colour = tokens.hover
    else:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect.adjusted(0, 1, -4, -1), _RADIUS, _RADIUS)
