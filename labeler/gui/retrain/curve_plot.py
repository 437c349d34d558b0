"""A small plot of curves that grow while one watches."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.gui import theme
from labeler.gui.translation import decimal, tr

MARGIN = 8
LEFT = 42
BOTTOM = 20
TOP = 22


class CurvePlot(QWidget):
    """One or more named curves over the training steps. Values that are not numbers are left out."""

    def __init__(self, title: str, *, span: tuple[float, float] | None = None) -> None:
        """Name the plot; `span` fixes the value axis, otherwise it follows the curves."""
        super().__init__()
        self.setAccessibleName(title)
        self._title = title
        self._span = span
        self._curves: dict[str, list[tuple[float, float]]] = {}
        self._level: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(320, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 110)

    @property
    def curves(self) -> dict[str, list[tuple[float, float]]]:
        """The points of each curve, as (step, value)."""
        return self._curves

    def add(self, name: str, step: float, value: float) -> None:
        """Put the next point of a curve."""
        if math.isfinite(value):
            self._curves.setdefault(name, []).append((step, value))
            self.update()

    def set_level(self, value: float) -> None:
        """Draw a line to compare with, such as the score before the training."""
        self._level = value
        self.update()

    def clear(self, title: str = "") -> None:
        """Forget everything drawn so far; what comes may have another title."""
        if title:
            self._title = title
            self.setAccessibleName(title)
        self._curves.clear()
        self._level = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.small(self.font()))
        area = QRectF(self.rect()).adjusted(LEFT, TOP, -MARGIN, -BOTTOM)
        self._draw_frame(painter, area, tokens)
        if any(len(points) > 1 for points in self._curves.values()) or self._level is not None:
            self._draw_curves(painter, area, tokens)
        painter.end()

    def _draw_frame(self, painter: QPainter, area: QRectF, tokens: theme.Tokens) -> None:
        low, high = self._values()
        painter.setPen(QColor(tokens.text))
        painter.drawText(QRectF(0, 0, self.width(), TOP), Qt.AlignmentFlag.AlignLeft, self._title)
        for share in (0.0, 0.5, 1.0):
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(QColor(tokens.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(tokens.muted))
            box = QRectF(0, y - 8, LEFT - 6, 16)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, decimal(low + share * (high - low), 2))
        last = self._steps()[1]
        if last > 0:
            box = QRectF(area.left(), area.bottom() + 3, area.width(), BOTTOM)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight, tr("step {step}", step=f"{last:.0f}")
            )

    def _draw_curves(self, painter: QPainter, area: QRectF, tokens: theme.Tokens) -> None:
        if self._level is not None:
            y = self._place(area, 0, self._level).y()
            painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        colours = (tokens.accent, tokens.doubtful, tokens.good, tokens.bad)
        legend = area.right()
        for index, (name, points) in enumerate(self._curves.items()):
            colour = QColor(colours[index % len(colours)])
            painter.setPen(QPen(colour, 1.6))
            painter.drawPolyline(QPolygonF([self._place(area, *point) for point in points]))
            last = self._place(area, *points[-1])
            painter.setBrush(colour)
            painter.drawEllipse(last, 2.2, 2.2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            width = painter.fontMetrics().horizontalAdvance(name) + 14
            legend -= width
            painter.drawText(QRectF(legend, 0, width, TOP), Qt.AlignmentFlag.AlignLeft, name)

    def _place(self, area: QRectF, step: float, value: float) -> QPointF:
        (first, last), (low, high) = self._steps(), self._values()
        x = (step - first) / max(last - first, 1e-9)
        y = (min(max(value, low), high) - low) / max(high - low, 1e-9)
        return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height())

    def _steps(self) -> tuple[float, float]:
        steps = [step for points in self._curves.values() for step, _ in points]
        return (min(steps), max(steps)) if steps else (0.0, 0.0)

    def _values(self) -> tuple[float, float]:
        if self._span is not None:
            return self._span
        values = [value for points in self._curves.values() for _, value in points]
        return (0.0, max(values) * 1.05 or 1.0) if values else (0.0, 1.0)
