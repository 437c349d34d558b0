"""Draw one cell of the grid of pages: the page small, its status dot and name, what is on it."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from labeler.core.records import PageEntry, Split
from labeler.gui import theme
from labeler.gui.item_models.page_list import DOUBTS, ENTRY
from labeler.gui.panels.page_row import MARK, draw_dot, mark_icons
from labeler.gui.panels.row_painting import Index, RowDelegate, draw_mark, draw_small_text
from labeler.gui.panels.thumbnail_shelf import ThumbnailShelf
from labeler.gui.theme import Tokens
from labeler.gui.translation import tr

LEAST_WIDTH = 118
HEIGHT = 164
_MARGIN = 9.0
_CAPTION = 24.0
"""Height of the row with dot and name."""
_BADGES = 20.0
"""Height of the row of marks, over the lower edge of the picture."""


class CellDelegate(RowDelegate):
    """Draws what the row of a page says, below its picture."""

    size = QSize(LEAST_WIDTH, HEIGHT)
    ground_left = 4.0

    def __init__(self, thumbnails: ThumbnailShelf, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def draw(
        self, painter: QPainter, rect: QRectF, index: Index, font: QFont, tokens: Tokens
    ) -> None:
        entry: PageEntry = index.data(ENTRY)
        inside = rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN / 2)
        picture = inside.adjusted(0, 0, 0, -_CAPTION)
        self._draw_picture(painter, picture, entry, tokens)
        _draw_badges(painter, picture, entry, index.data(DOUBTS), tokens)
        caption = QRectF(inside.left(), picture.bottom(), inside.width(), _CAPTION)
        draw_dot(painter, caption.left() + 4, caption.center().y(), entry.state, tokens)
        name = caption.adjusted(14, 0, 0, 0)
        painter.setFont(theme.small(font))
        painter.setPen(QColor(tokens.faint if entry.problem else tokens.text))
        text = QFontMetricsF(painter.font()).elidedText(
            entry.name, Qt.TextElideMode.ElideMiddle, name.width()
        )
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _draw_picture(
        self, painter: QPainter, room: QRectF, entry: PageEntry, tokens: Tokens
    ) -> None:
        """Draw the picture as large as there is room, or a frame in its place."""
        picture = self._thumbnails.get(entry.id)
        width, height = _extent(entry) if picture is None else picture.size().toTuple()
        scale = min(room.width() / width, room.height() / height)
        target = QRectF(0, 0, width * scale, height * scale)
        target.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if picture is not None:
            painter.drawPixmap(target, picture, QRectF(picture.rect()))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(target)


def _extent(entry: PageEntry) -> tuple[int, int]:
    """Return the shape of a page whose picture is not there: that of its image, or of paper."""
    return entry.size or (3, 4)


def _draw_badges(
    painter: QPainter, room: QRectF, entry: PageEntry, doubts: int, tokens: Tokens
) -> None:
    """Draw what wants a look, and how many lines there are, over the lower right of a picture."""
    strip = QRectF(room.left(), room.bottom() - _BADGES, room.width(), _BADGES)
    drawn = [("warning", tokens.bad)] if entry.problem else []
    drawn += mark_icons(entry, tokens)
    words = [(str(entry.line_count), tokens.muted)] if entry.line_count else []
    words += [(tr("val"), tokens.muted)] if entry.split is Split.VALIDATION else []
    words += [(str(doubts), tokens.doubtful)] if doubts else []
    if not (drawn or words):
        return
    font = theme.small(painter.font())
    painter.setFont(font)
    metrics = QFontMetricsF(theme.small(font))
    width = len(drawn) * (MARK + 4) + sum(metrics.horizontalAdvance(word) + 5 for word, _ in words)
    ground = QRectF(strip.right() - width - 4, strip.top(), width + 4, _BADGES)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.window))
    painter.drawRoundedRect(ground, 4, 4)
    right = strip.right() - 4
    for icon, colour in drawn:
        right = draw_mark(painter, strip, right, icon, MARK, colour) - 4
    for word, colour in words:
        right = draw_small_text(painter, strip, right, word, colour) - 5
