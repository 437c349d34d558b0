"""Typing a character count over the page: digits gather, then become the count of the lines."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from labeler.core import edits
from labeler.core.marked import mark
from labeler.gui.canvas.palette import CanvasPalette
from labeler.gui.canvas.viewport import Box
from labeler.gui.chosen import Chosen, chosen, selected_lines
from labeler.gui.session import Session

PAUSE = 1200
"""Milliseconds without another digit after which the count is taken."""
MOST_DIGITS = 3
"""The detector counts to 999."""


class CountEntry(QObject):
    """Collects digits; Enter or a pause takes them, Esc forgets them."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.text = ""
        self._lines: Chosen | None = None
        """What was selected when the first digit was typed: it belongs to that."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.take)
        session.selection_changed.connect(self.take)
        session.leaving.connect(self.take)
        session.page_shown.connect(self.cancel)

    @property
    def is_open(self) -> bool:
        """Whether digits are waiting."""
        return bool(self.text)

    def can_start(self) -> bool:
        """Tell whether a digit typed now would mean a count."""
        return bool(selected_lines(self._session))

    def type(self, digit: str) -> None:
        """Add a digit."""
        if not self.text:
            self._lines = chosen(self._session, selected_lines(self._session))
        if len(self.text) < MOST_DIGITS:
            self.text += digit
        self._timer.start()
        self.changed.emit()

    def take_back(self) -> None:
        """Remove the last digit."""
        self.text = self.text[:-1]
        if self.text:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()

    def take(self) -> None:
        """Set the count of the lines that it was typed for, as far as they are still there."""
        text, page = self.text, self._session.page
        lines = self._lines.renewed(self._session) if self._lines else None
        self.cancel()
        if text and lines is not None and page is not None:
            gone = lines.before.by_id.keys() - page.by_id.keys()
            edited = edits.set_count(lines.page, lines.ids - gone, int(text))
            lines.edit(self._session, mark("Set count"), edited)

    def cancel(self) -> None:
        """Forget the digits."""
        self._timer.stop()
        if self.text:
            self.text = ""
            self.changed.emit()

    def paint(
        self,
        painter: QPainter,
        selection: Box | None,
        canvas: QSize,
        font: QFont,
        palette: CanvasPalette,
    ) -> None:
        """Draw the digits on a plate above what is selected on the canvas, but within the canvas."""
        at = _place(selection, canvas)
        large = QFont(font)
        large.setPointSizeF(font.pointSizeF() * 1.5)
        metrics = QFontMetricsF(large)
        width = metrics.horizontalAdvance("0" * MOST_DIGITS) + 20
        plate = QRectF(at.x(), at.y() - metrics.height() - 14, width, metrics.height() + 8)
        painter.setFont(large)
        painter.setPen(palette.accent)
        painter.setBrush(palette.panel)
        painter.drawRoundedRect(plate, 5, 5)
        painter.setPen(palette.text)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self.text)


def _place(selection: Box | None, canvas: QSize) -> QPointF:
    """Return the lower left corner of the plate."""
    if selection is None:
        return QPointF(canvas.width() / 2, canvas.height() / 2)
    x = min(max(selection.left, 8.0), canvas.width() - 80.0)
    return QPointF(x, min(max(selection.top, 60.0), canvas.height() - 8.0))
