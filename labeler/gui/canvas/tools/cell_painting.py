"""Cells on the screen: separators, what each cell says, and how many there are."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from labeler.core.text import graphemes, has_right_to_left
from labeler.gui import theme
from labeler.gui.canvas.palette import DASH, CanvasPalette
from labeler.gui.canvas.tools.cell_draft import CellDraft
from labeler.gui.canvas.viewport import Viewport
from labeler.gui.translation import tr
from labeler.gui.wording import numbers_in_words

BEYOND = 5.0
"""Logical pixels by which a separator stands out of its line, to be seen and taken hold of."""
LETTER = 12.0
"""How far from the line its letters stand; its number stands beyond them."""
NARROWEST = 8.0
"""Cells narrower than this many logical pixels carry no letter."""

Array = NDArray[np.float64]


def paint_cells(
    painter: QPainter,
    viewport: Viewport,
    colours: CanvasPalette,
    draft: CellDraft,
    active: int | None,
) -> None:
    """Draw the separators of a line, dashed as long as they are not on the page."""
    _paint_gaps(painter, viewport, colours, draft)
    upper, lower, out = _crossings(viewport, draft, draft.cells.edges)
    for number, (start, end, away) in enumerate(zip(upper, lower, out, strict=True)):
        pen = QPen(colours.accent, 2.6 if number == active else 1.4)
        if not draft.is_stored and number != active:
            pen.setDashPattern(DASH)
        painter.setPen(pen)
        painter.drawLine(QPointF(*(start + away * BEYOND)), QPointF(*(end - away * BEYOND)))
    painter.setFont(theme.small(painter.font()))
    ink = colours.ink if draft.agrees else colours.inks.doubtful
    _paint_letters(painter, viewport, draft, colours.plate, ink)
    said, (x, y) = _number(draft), upper[0] + out[0] * LETTER * 2.6
    half = QFontMetricsF(painter.font()).horizontalAdvance(said) / 2
    _write(painter, QPointF(x + half, y), said, colours.plate, ink)


def _paint_gaps(
    painter: QPainter, viewport: Viewport, colours: CanvasPalette, draft: CellDraft
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colours.grey, Qt.BrushStyle.BDiagPattern))
    edges = draft.cells.edges
    for gap in draft.cells.gaps:
        outline = draft.way.between(edges[gap], edges[gap + 1])
        painter.drawPolygon(QPolygonF([QPointF(*viewport.to_canvas(one)) for one in outline]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_letters(
    painter: QPainter, viewport: Viewport, draft: CellDraft, plate: QColor, ink: QColor
) -> None:
    """Write beside each cell what it holds, as far as a transcript or a reading goes."""
    spans, text = draft.cells.spans, draft.words.text
    if has_right_to_left(text):  # Nobody knows which letter belongs to which cell.
        return
    upper, _, out = _crossings(viewport, draft, [(start + end) / 2 for start, end in spans])
    starts, ends = (_crossings(viewport, draft, side)[0] for side in zip(*spans, strict=True))
    font = painter.font()
    font.setItalic(draft.words.is_read)
    painter.setFont(font)
    widths = np.hypot(*(ends - starts).T)
    for letter, at, away, width in zip(graphemes(text), upper, out, widths, strict=False):
        if width >= NARROWEST:
            _write(painter, QPointF(*(at + away * LETTER)), letter, plate, ink)
    font.setItalic(False)
    painter.setFont(font)


def _crossings(
    viewport: Viewport, draft: CellDraft, shares: Sequence[float]
) -> tuple[Array, Array, Array]:
    """Return where a line is crossed on the canvas, and which way leads out of its upper side.

    Each is (N, 2): points on the upper side, on the lower one, unit vectors.
    """
    ends = draft.way.crossings(np.array(shares))
    upper, lower = (np.array([viewport.to_canvas((x, y)) for x, y in end]) for end in ends)
    lengths = np.maximum(np.hypot(*(upper - lower).T), 1e-6)
    return upper, lower, (upper - lower) / lengths[:, None]


def _number(draft: CellDraft) -> str:
    if draft.agrees:
        return tr("%n characters", "", draft.cells.count)
    return f"≠ {numbers_in_words(draft.numbers)}"


def _write(painter: QPainter, middle: QPointF, text: str, plate: QColor, ink: QColor) -> None:
    """Write a text on a small plate around a place."""
    metrics = QFontMetricsF(painter.font())
    half = QPointF(metrics.horizontalAdvance(text) / 2 + 2, metrics.height() / 2)
    place = QRectF(middle - half, middle + half)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(plate)
    painter.drawRoundedRect(place, 3, 3)
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
