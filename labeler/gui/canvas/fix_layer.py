"""What was proposed, as it was, under what it became."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from labeler.core import geometry
from labeler.core.annotation import Level, Point
from labeler.core.fixes import Fate, Fix
from labeler.gui import theme
from labeler.gui.canvas.fix_looks import LOOKS
from labeler.gui.canvas.outline_layer import SMALLEST_CHARACTERS, path_of
from labeler.gui.canvas.tips import Tip
from labeler.gui.canvas.transform import image_transform
from labeler.gui.canvas.viewport import Box, Viewport
from labeler.gui.wording import fate_in_words

LOWEST_SIGNED = 7.0
"""Lines lower than this many logical pixels on the screen carry no sign."""
FAINT = 0.16
"""Opacity of what was proposed where something else stands now."""


class FixLayer:
    """Draws the fates of one page while they are wanted."""

    def __init__(self) -> None:
        self.fates: Sequence[Fate] = ()

    def show(self, fates: Sequence[Fate]) -> None:
        """Take over the fates of a page; none hides them."""
        self.fates = fates

    def paint_earlier(self, painter: QPainter, viewport: Viewport, area: Box) -> None:
        """Draw what was proposed of the regions in an area of the image and is not as it was."""
        painter.save()
        painter.setTransform(image_transform(viewport), combine=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for fate in self._within(viewport, area):
            look = LOOKS[fate.kinds[0]]
            for origin in fate.origins:
                if origin.polygon != fate.polygon or Fix.DELETED in fate.fixes:
                    painter.setPen(look.earlier_pen)
                    painter.setBrush(_faint(look.colour))
                    painter.drawPath(path_of(origin.polygon))
        painter.restore()

    def paint(
        self, painter: QPainter, viewport: Viewport, area: Box, font: QFont, *, plate: QColor
    ) -> None:
        """Draw what became of it, with a sign at the end of each line that is not as it was."""
        painter.save()
        painter.setTransform(image_transform(viewport), combine=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        signed = list(self._within(viewport, area))
        for fate in signed:
            path = _crossed(fate) if Fix.DELETED in fate.fixes else path_of(fate.polygon)
            painter.setPen(LOOKS[fate.kinds[0]].pen)
            painter.drawPath(path)
        painter.restore()
        painter.setFont(theme.small(font))
        for fate in signed:
            if fate.level is Level.LINE and _seen(viewport, fate).height >= LOWEST_SIGNED:
                _sign(painter, viewport, fate, plate)

    def tip(self, viewport: Viewport, place: Point) -> Tip | None:
        """Say what became of the line at a place of the canvas, if anything did."""
        x, y = viewport.to_image(place)
        for fate in self._at(x, y):
            box = _seen(viewport, fate)
            return fate_in_words(fate), QRectF(box.left, box.top, box.width, box.height)
        return None

    def _at(self, x: float, y: float) -> Iterator[Fate]:
        fixed_first = sorted(self.fates, key=lambda fate: not fate.fixes)
        for fate in fixed_first:
            if fate.level is Level.LINE and geometry.contains(fate.polygon, (x, y)):
                yield fate

    def _within(self, viewport: Viewport, area: Box) -> Iterable[Fate]:
        """Return the fates of lines in an area of the image, and of characters worth showing."""
        for fate in self.fates:
            is_large = _seen(viewport, fate).height >= SMALLEST_CHARACTERS
            if fate.level is Level.LINE or (fate.fixes and is_large):
                outlines = [fate.polygon, *(origin.polygon for origin in fate.origins)]
                if any(Box(*geometry.bounds(outline)).meets(area) for outline in outlines):
                    yield fate


def _crossed(fate: Fate) -> QPainterPath:
    """Return an outline that is crossed out."""
    path = path_of(fate.polygon)
    left, top, right, bottom = geometry.bounds(fate.polygon)
    path.moveTo(left, top)
    path.lineTo(right, bottom)
    path.moveTo(left, bottom)
    path.lineTo(right, top)
    return path


def _sign(painter: QPainter, viewport: Viewport, fate: Fate, plate: QColor) -> None:
    """Write the signs of all that was done to a line behind its end."""
    text = " ".join(sign for kind in fate.kinds if (sign := LOOKS[kind].sign))
    if not text:
        return
    box = _seen(viewport, fate)
    x, y = box.right, box.centre[1]
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 8, metrics.height()
    x = min(x + 4, viewport.canvas[0] - width - 2)
    place = QRectF(round(x), round(y - height / 2), width, height)
    painter.setPen(LOOKS[fate.kinds[0]].colour)
    painter.setBrush(plate)
    painter.drawRoundedRect(place, 3, 3)
    painter.setPen(QColor("#26272b"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def _seen(viewport: Viewport, fate: Fate) -> Box:
    """Return where a line lies on the canvas."""
    return viewport.box_to_canvas(Box(*geometry.bounds(fate.polygon)))


def _faint(colour: QColor) -> QColor:
    fainter = QColor(colour)
    fainter.setAlphaF(FAINT)
    return fainter
