"""What of the one selected line can be taken hold of: vertices and edges, also of its baseline."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from labeler.core import geometry, reshaping
from labeler.core.annotation import Baseline, Point, Polygon, Proposal, Region
from labeler.core.hit_test import INNER_SHARE, Hit, OutlinePart, on_outline, on_path
from labeler.gui.canvas.picking import EDGE
from labeler.gui.canvas.tools.tool import REACH
from labeler.gui.canvas.viewport import Viewport

HANDLE = 7.0
"""Side of a vertex handle in logical pixels."""
SMALL_HANDLE = 5.0
"""The same of a point of a baseline."""
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
    """A vertex or an edge of a region or a proposal, and where it was hit."""

    thing: Region | Proposal
    hit: Hit
    is_on_baseline: bool = False

    @property
    def vertex(self) -> int | None:
        """The index of the vertex; None of an edge."""
        return self.hit.index if self.hit.part is OutlinePart.VERTEX else None

    @property
    def edge(self) -> int | None:
        """The index of the edge; None of a vertex."""
        return self.hit.index if self.hit.part is OutlinePart.EDGE else None

    def rank(self, point: Point) -> tuple[bool, float]:
        """Return what sorts handles under a point of the image: the one that is meant comes first."""
        x, y = self.hit.at
        return self.edge is not None, (x - point[0]) ** 2 + (y - point[1]) ** 2

    @property
    def cursor(self) -> Qt.CursorShape:
        """The cursor that says in which directions it is dragged."""
        polygon, index = self.thing.polygon, self.hit.index
        if self.is_on_baseline:
            return Qt.CursorShape.CrossCursor
        if self.edge is not None:
            return _cursor_along(reshaping.outward(polygon, index))
        if not reshaping.is_rectangle(polygon):
            return Qt.CursorShape.CrossCursor
        # Between the ways out across the two edges that meet there.
        (x0, y0), (x1, y1) = (reshaping.outward(polygon, edge) for edge in (index - 1, index))
        return _cursor_along((x0 + x1, y0 + y1))


def handle_at(thing: Region | Proposal, point: Point, viewport: Viewport) -> Handle | None:
    """Return what a press on a point of the image takes hold of: vertices before edges, the nearest.

    A piece of a baseline takes nothing from the body of its line: it can only be put a point on.
    """
    reach, edge = viewport.length(REACH), viewport.length(EDGE)
    found = []
    if (hit := on_outline(thing.polygon, point, reach, edge)) is not None:
        found.append(Handle(thing, hit))
    if isinstance(thing, Region) and thing.baseline is not None:
        inner = INNER_SHARE * geometry.thickness(thing.polygon)
        if hit := on_path(thing.baseline, point, min(reach, inner), min(edge, inner)):
            found.append(Handle(thing, hit, is_on_baseline=True))
    return min(found, key=lambda handle: handle.rank(point), default=None)


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
    painter: QPainter, viewport: Viewport, baseline: Baseline, active: int | None, colour: QColor
) -> None:
    """Draw a small handle on each point of a baseline, the first one round."""
    painter.setPen(colour)
    for index, point in enumerate(baseline):
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


def _cursor_along(way: Point) -> Qt.CursorShape:
    eighth = round(geometry.direction(way) / 45)
    return _ACROSS[eighth % len(_ACROSS)]
