"""What the colours and signs of the fixes mean, and how many lines of the page are of each kind."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from labeler.core.annotation import Level
from labeler.core.fixes import Fate, Fix, Untouched
from labeler.gui import theme
from labeler.gui.canvas.fix_looks import LOOKS
from labeler.gui.translation import tr
from labeler.gui.wording import heading

GAP = 14
"""Logical pixels to the corner of the canvas."""
_WIDTH = 240


class FixLegend(QWidget):
    """Lies over the lower left corner of the canvas; the page below it can be clicked."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("fix_legend")
        self.setAccessibleName(tr("What was fixed"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._canvas = canvas
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self.note = QLabel()
        self.note.setObjectName("caption")
        self.note.setFont(theme.small(self.note.font()))
        self.note.setWordWrap(True)
        self.note.setMaximumWidth(_WIDTH)
        self.rows: dict[Fix | Untouched, QLabel] = {}
        """The number of lines of each kind that is on the page."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(8)
        self._column.addLayout(self._grid)
        self._column.addWidget(self.note)
        canvas.installEventFilter(self)
        self.hide()

    def show_fates(self, fates: Sequence[Fate], note: str) -> None:
        """Say what is on the page."""
        counted = Counter(kind for fate in fates if fate.level is Level.LINE for kind in fate.kinds)
        self._clear()
        for kind in (*Fix, *Untouched):
            if counted[kind]:
                row, number = len(self.rows), QLabel(str(counted[kind]))
                number.setAlignment(Qt.AlignmentFlag.AlignRight)
                cells = _Swatch(kind), QLabel(heading(kind)), number
                for column, cell in enumerate(cells):
                    self._grid.addWidget(cell, row, column)
                    cell.show()  # Otherwise it has no size yet where the legend is shown already.
                self.rows[kind] = number
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.show()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self._column.activate()
        self.adjustSize()
        self.move(GAP, self._canvas.height() - self.height() - GAP)
        self.raise_()

    def _clear(self) -> None:
        self.rows.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class _Swatch(QWidget):
    """A piece of the outline, and the sign."""

    def __init__(self, kind: Fix | Untouched) -> None:
        super().__init__()
        self._look = LOOKS[kind]

    def sizeHint(self) -> QSize:
        return QSize(44, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._look.pen)
            middle = self.height() // 2
            painter.drawLine(1, middle, 25, middle)
            painter.setPen(self.palette().text().color())
            place = QRect(28, 0, self.width() - 28, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._look.sign)
