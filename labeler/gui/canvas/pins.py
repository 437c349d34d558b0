"""Pins on the page: where issues stand, open, closed, chosen, or about to be raised."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from labeler.core.annotation import Point
from labeler.gui import theme
from labeler.gui.canvas.camera import Camera
from labeler.gui.discussion import Discussion

RADIUS = 7.0
"""Of the head of a pin, in logical pixels; its point stands that far again below it, or above it where
there is no room for the head, as at the top of the canvas."""
_CHOSEN = 1.35
"""By how much the pin of the chosen issue is larger."""
_ROOM = 3


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A pin as it is drawn: the point of it, in pixels of the canvas."""

    point: QPointF
    radius: float
    is_open: bool
    text: str
    issue_id: str | None

    @property
    def is_hanging(self) -> bool:
        """Whether the head is below the point."""
        return 0 <= self.point.y() < 3.2 * self.radius + _ROOM

    @property
    def head(self) -> QPointF:
        above = QPointF(0, 2.2 * self.radius)
        return self.point + above if self.is_hanging else self.point - above

    @property
    def area(self) -> QRect:
        """All of it."""
        width = 2 * (self.radius + _ROOM)
        height = 3.2 * self.radius + 2 * _ROOM
        top = self.point.y() - (_ROOM if self.is_hanging else height - _ROOM)
        return QRectF(self.head.x() - width / 2, top, width, height).toAlignedRect()


class Pins(QWidget):
    """Lies over the canvas, and is there only where a pin is: all else goes to what lies below."""

    chosen = Signal()
    """Somebody pressed a pin."""

    def __init__(self, discussion: Discussion, camera: Camera, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._discussion = discussion
        self._camera = camera
        self._drawn: list[_Drawn] = []
        discussion.changed.connect(self.follow)
        camera.moved.connect(self.follow)
        self.hide()

    def follow(self) -> None:
        """Show the pins of the page as it is in view."""
        self._drawn = [one for one in self._pins() if self._is_in_view(one)]
        if self._drawn:
            width, height = self._camera.viewport.canvas
            self.setGeometry(0, 0, round(width), round(height))
            there = QRegion()
            for one in self._drawn:
                there += one.area
            self.setMask(there)
            self.update()
        self.setVisible(bool(self._drawn))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chosen one last, over the others."""
        tokens = theme.tokens(self.palette())
        chosen = self._discussion.issue
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for one in sorted(self._drawn, key=lambda pin: pin.radius):
                colour = QColor(tokens.accent if one.is_open else tokens.muted)
                if one.issue_id is None:
                    colour = QColor(tokens.doubtful)
                is_chosen = chosen is not None and one.issue_id == chosen.id
                _draw(painter, one, colour, QColor(tokens.on_accent), is_chosen=is_chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the issue whose pin is pressed."""
        place = event.position().toPoint()
        found = [one for one in self._drawn if one.area.contains(place)]
        if found and found[-1].issue_id is not None:
            self._discussion.choose(found[-1].issue_id)
            self.chosen.emit()

    def pin_at(self, issue_id: str) -> QPointF | None:
        """Return where the head of the pin of an issue is drawn; None where it is out of view."""
        return next((one.head for one in self._drawn if one.issue_id == issue_id), None)

    def _pins(self) -> list[_Drawn]:
        discussion, chosen = self._discussion, self._discussion.issue
        pins = [
            self._placed(
                discussion.place_of(issue),
                RADIUS * (_CHOSEN if issue == chosen else 1.0),
                is_open=issue.is_open,
                text=str(len(issue.comments)) if len(issue.comments) > 1 else "",
                issue_id=issue.id,
            )
            for issue in discussion.issues
        ]
        if discussion.pin is not None:
            place = discussion.pin.place
            new = self._placed(place, RADIUS * _CHOSEN, is_open=True, text="?", issue_id=None)
            pins.append(new)
        return pins

    def _placed(
        self, place: Point, radius: float, *, is_open: bool, text: str, issue_id: str | None
    ) -> _Drawn:
        point = QPointF(*self._camera.viewport.to_canvas(place))
        return _Drawn(point, radius, is_open, text, issue_id)

    def _is_in_view(self, pin: _Drawn) -> bool:
        width, height = self._camera.viewport.canvas
        return QRectF(0, 0, width, height).intersects(QRectF(pin.area))


def _draw(painter: QPainter, pin: _Drawn, colour: QColor, ink: QColor, *, is_chosen: bool) -> None:
    """Draw a head and its point, filled while the issue is open."""
    shape = QPainterPath()
    shape.moveTo(pin.point)
    around = QRectF(0, 0, 2 * pin.radius, 2 * pin.radius)
    around.moveCenter(pin.head)
    shape.arcTo(around, 150 if pin.is_hanging else -30, 240)
    shape.closeSubpath()
    painter.setPen(QPen(ink if pin.is_open else colour, 1.8 if is_chosen else 1.2))
    painter.setBrush(colour if pin.is_open else ink)
    painter.drawPath(shape)
    if pin.text:
        font = painter.font()
        font.setPixelSize(round(1.35 * pin.radius))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(ink if pin.is_open else colour)
        painter.drawText(around, Qt.AlignmentFlag.AlignCenter, pin.text)
