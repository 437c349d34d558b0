"""What of the one selected region can be taken hold of, and how it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon, Proposal, Region
from labeler.core.quarter_turns import turned_vector
from labeler.gui.canvas.tools.gestures import Gesture
from labeler.gui.canvas.tools.tool import Surface
from labeler.gui.canvas.viewport import Viewport
from labeler.gui.chosen import Chosen
from labeler.gui.session import Session

HANDLE = 7.0
"""Side of a vertex handle in logical pixels."""
SMALL_HANDLE = 5.0
"""The same of a point of a baseline or a curve."""
LONG_EDGE = 36.0
"""Edges at least this long on the screen show that they can be dragged."""
_ACROSS = (
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
)
"""By the direction in which something is dragged, in eighths of a turn clockwise from the right."""


@dataclass(frozen=True, slots=True)
class Handle:
    """What of the one selected region or proposal is under the pointer: a point or an edge."""

    thing: Region | Proposal
    at: Point
    """Where it was hit, in image coordinates."""
    vertex: int | None = None
    """The index of the point, where it is one that can be deleted."""
    edge: int | None = None
    """The index of the edge, where it is one that a point can be put on."""

    @property
    def is_on_body(self) -> bool:
        """Whether a drag there moves the body of the line; a point can be put on it all the same."""
        return False

    def rank(self, point: Point) -> tuple[bool, float]:
        """Return what sorts handles under a point of the image: the one that is meant comes first."""
        x, y = self.at
        return self.edge is not None, (x - point[0]) ** 2 + (y - point[1]) ** 2

    @property
    def way(self) -> Point | None:
        """The direction of the image in which it is dragged, or the other way; None: in any."""
        return None

    def drag(self, surface: Surface, held: Chosen, start: Point) -> Gesture:
        """Return what a drag of it does, from where the button went down."""
        raise NotImplementedError

    def insert(self, surface: Surface, held: Chosen, start: Point) -> Gesture:
        """Return what puts a point on this edge, to be dragged or left there."""
        raise NotImplementedError

    @staticmethod
    def points(thing: Region | Proposal) -> int:
        """Return how many points of the kind there are."""
        raise NotImplementedError

    @staticmethod
    def delete(session: Session, held: Chosen, index: int) -> None:
        """Take a point away, or say why it stays."""
        raise NotImplementedError


def paint_handles(
    painter: QPainter, viewport: Viewport, polygon: Polygon, active: int | None, colour: QColor
) -> None:
    """Draw a handle on each vertex, the first one round, and a dot on each edge that is long."""
    corners = [QPointF(*viewport.to_canvas(point)) for point in polygon]
    left, top, right, bottom = geometry.bounds(polygon)
    extent = min(right - left, bottom - top) * viewport.scale
    normal = min(HANDLE, max(4.0, extent / 3))
    painter.setPen(colour)
    painter.setBrush(QColor("white"))
    for corner, following in zip(corners, corners[1:] + corners[:1], strict=True):
        if (following - corner).manhattanLength() >= LONG_EDGE and normal == HANDLE:
            painter.drawEllipse((corner + following) / 2, 2.0, 2.0)
    for index, corner in enumerate(corners):
        side = normal + 3 if index == active else normal
        handle = QRectF(corner.x() - side / 2, corner.y() - side / 2, side, side)
        painter.setBrush(colour if index == active else QColor("white"))
        if index == 0:
            painter.drawEllipse(handle)
        else:
            painter.drawRect(handle)


def paint_points(
    painter: QPainter,
    viewport: Viewport,
    points: Sequence[Point],
    active: int | None,
    colour: QColor,
) -> None:
    """Draw a small handle on each of some points, the first one round."""
    painter.setPen(colour)
    for index, point in enumerate(points):
        x, y = viewport.to_canvas(point)
        half = SMALL_HANDLE / 2 + (1.5 if index == active else 0)
        handle = QRectF(x - half, y - half, 2 * half, 2 * half)
        painter.setBrush(colour if index == active else QColor("white"))
        if index == 0:
            painter.drawEllipse(handle)
        else:
            painter.drawRect(handle)


def paint_edge(
    painter: QPainter, viewport: Viewport, polygon: Polygon, index: int, colour: QColor
) -> None:
    """Draw an edge so that it stands out."""
    ends = polygon[index], polygon[(index + 1) % len(polygon)]
    painter.setPen(QPen(colour, 4.0, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(*(QPointF(*viewport.to_canvas(end)) for end in ends))


def cursor_along(way: Point | None, viewport: Viewport) -> Qt.CursorShape:
    """Return the cursor of what is dragged in a direction of the image, or the other way."""
    if way is None:
        return Qt.CursorShape.CrossCursor
    eighth = round(geometry.direction(turned_vector(way, viewport.turn)) / 45)
    return _ACROSS[eighth % len(_ACROSS)]
