"""Draw one row of the region tree: what it says, how many characters, what is wrong with it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from labeler.core.annotation import CountSource, Region
from labeler.gui import icons, theme
from labeler.gui.item_models.region_tree import PROBLEMS, REGION
from labeler.gui.theme import Tokens

HEIGHT = 26
MARK = 14
"""Size of the warning mark."""


class RegionRow(QStyledItemDelegate):
    """Paints from the theme's tokens; holds nothing."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        region: Region = index.data(REGION)
        look = theme.tokens(option.palette)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_background(painter, rect, option.state, look)
        right = rect.right() - 12
        if index.data(PROBLEMS):
            right -= MARK
            ratio = painter.device().devicePixelRatio()
            mark = icons.pixmap("warning", MARK, look.doubtful, ratio)
            painter.drawPixmap(round(right), round(rect.center().y() - MARK / 2), mark)
            right -= 6
        right = _draw_count(painter, rect, right, region, look)
        font = QFont(option.font)
        font.setStrikeOut(region.ignore is not None)
        room = QRectF(rect.left() + 4, rect.top(), right - 8 - rect.left() - 4, rect.height())
        elide = Qt.TextElideMode.ElideRight
        text = QFontMetricsF(font).elidedText(str(index.data()), elide, room.width())
        painter.setFont(font)
        is_quiet = region.ignore is not None or not region.text
        painter.setPen(QColor(look.muted if is_quiet else look.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


def _draw_background(
    painter: QPainter, rect: QRectF, state: QStyle.StateFlag, look: Tokens
) -> None:
    if state & QStyle.StateFlag.State_Selected:
        colour = look.accent_soft
    elif state & QStyle.StateFlag.State_MouseOver:
        colour = look.hover
    else:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect.adjusted(0, 1, -4, -1), 5, 5)


def _draw_count(
    painter: QPainter, rect: QRectF, right: float, region: Region, look: Tokens
) -> float:
    """Draw the character count, fainter when only the model says so; return where it begins."""
    if region.count is None:
        return right
    text = str(region.count.value)
    is_guess = region.count.source is CountSource.MODEL
    painter.setFont(theme.small(painter.font()))
    width = painter.fontMetrics().horizontalAdvance(text)
    painter.setPen(QColor(look.faint if is_guess else look.muted))
    room = QRectF(right - width, rect.top(), width + 1, rect.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
    return right - width
