"""Outlines as painter paths: kept in image coordinates, found by place, drawn in bulk."""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from labeler.core import geometry
from labeler.core.annotation import Level, Point, Polygon
from labeler.core.hit_test import OutlineIndex
from labeler.gui.canvas.palette import Look
from labeler.gui.canvas.viewport import Box, Viewport

Key = TypeVar("Key", bound=Hashable)

SMALLEST_CHARACTERS = 12.0
"""Characters lower than this many logical pixels on the screen are only clutter."""
MOST_CHARACTERS_MOVING = 800
"""More characters than this are left out while the picture moves."""


class OutlineLayer(Generic[Key]):
    """A set of outlines of one kind; what they look like is up to the subclass."""

    def __init__(self) -> None:
        self.index: OutlineIndex[Key] = OutlineIndex()
        self.hidden: frozenset[Key] = frozenset()
        """Outlines drawn elsewhere: a gesture is changing them."""
        self.shown: set[Level] = {Level.LINE, Level.CHARACTER}
        """What can be seen and clicked."""
        self._paths: dict[Key, QPainterPath] = {}
        self._levels: dict[Key, Level] = {}
        self._heights: dict[Key, float] = {}
        """Of the characters."""

    def look(self, key: Key) -> Look:
        """Return how an outline is drawn."""
        raise NotImplementedError

    def path(self, key: Key) -> QPainterPath:
        """Return the outline as a closed path in image coordinates."""
        if key not in self._paths:
            self._paths[key] = path_of(self.index.polygon(key))
        return self._paths[key]

    def box(self, keys: Iterable[Key]) -> Box | None:
        """Return the bounds of several outlines; None when there are none."""
        bounds = [self.index.bounds(key) for key in keys if key in self.index]
        if not bounds:
            return None
        lefts, tops, rights, bottoms = zip(*bounds, strict=True)
        return Box(min(lefts), min(tops), max(rights), max(bottoms))

    def paint(
        self, painter: QPainter, viewport: Viewport, area: Box, *, is_moving: bool = False
    ) -> None:
        """Draw the outlines that touch an area of the image.

        Fills come without antialiasing, the outline covers their rim; while the picture moves
        outlines are a plain device pixel wide, which the rasterizer draws ten times faster.
        """
        groups: dict[Look, list[QPainterPath]] = {}
        for key in self.visible(viewport, area, is_moving=is_moving):
            groups.setdefault(self.look(key), []).append(self.path(key))
        painter.save()
        painter.setTransform(image_transform(viewport), combine=True)
        for look, paths in groups.items():
            draw(painter, viewport, look, paths, is_moving=is_moving)
        painter.restore()

    def visible(self, viewport: Viewport, area: Box, *, is_moving: bool = False) -> list[Key]:
        """Return what is worth drawing in an area of the image, lines before characters."""
        near = self.index.overlapping(area.left, area.top, area.right, area.bottom)
        drawn = [key for key in near if key not in self.hidden]
        levels = self._levels_at(viewport)
        lines = [key for key in drawn if self._levels[key] is Level.LINE and Level.LINE in levels]
        if Level.CHARACTER not in levels:
            return lines
        characters = [key for key in drawn if self._levels[key] is Level.CHARACTER]
        is_crowded = is_moving and len(characters) > MOST_CHARACTERS_MOVING
        return lines if is_crowded else lines + characters

    def at(self, point: Point, reach: float, viewport: Viewport) -> list[Key]:
        """Return the visible outlines under a point, in the order in which clicks reach them."""
        levels = self._levels_at(viewport)
        return [key for key in self.index.at(point, reach) if self._levels[key] in levels]

    def touching(self, area: Box, viewport: Viewport) -> set[Key]:
        """Return the visible outlines that share a point with an area of the image."""
        levels = self._levels_at(viewport)
        found = self.index.touching(area.left, area.top, area.right, area.bottom)
        return {key for key in found if self._levels[key] in levels}

    def outline(self, key: Key) -> Polygon | None:
        """Return an outline, None when the layer does not have it."""
        return self.index.polygon(key) if key in self.index else None

    def _levels_at(self, viewport: Viewport) -> set[Level]:
        return self.shown if self.shows_characters(viewport) else self.shown - {Level.CHARACTER}

    def shows_characters(self, viewport: Viewport) -> bool:
        """Tell whether characters are large enough on the screen to be of use."""
        if not self._heights:
            return False
        height = sum(self._heights.values()) / len(self._heights)
        return height * viewport.scale >= SMALLEST_CHARACTERS

    def put(self, key: Key, level: Level, polygon: Polygon) -> None:
        """Add an outline or replace the one with the same key."""
        self.index.put(key, level, polygon)
        self._levels[key] = level
        self._paths.pop(key, None)
        if level is Level.CHARACTER and polygon:
            _, top, _, bottom = geometry.bounds(polygon)
            self._heights[key] = bottom - top

    def discard(self, key: Key) -> None:
        """Forget an outline."""
        self.index.discard(key)
        self._levels.pop(key, None)
        self._paths.pop(key, None)
        self._heights.pop(key, None)

    def clear(self) -> None:
        """Forget all outlines."""
        self.index.clear()
        self._levels.clear()
        self._paths.clear()
        self._heights.clear()


def path_of(polygon: Polygon) -> QPainterPath:
    """Return a polygon as a closed path."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in polygon]))
    path.closeSubpath()
    return path


def image_transform(viewport: Viewport) -> QTransform:
    """Return the transform from image to canvas coordinates."""
    return QTransform(viewport.scale, 0, 0, viewport.scale, viewport.x, viewport.y)


def draw(
    painter: QPainter,
    viewport: Viewport,
    look: Look,
    paths: Iterable[QPainterPath],
    *,
    is_moving: bool = False,
) -> None:
    """Draw paths with one look; the painter works in image coordinates."""
    hint = QPainter.RenderHint.Antialiasing
    if look.fill is not None:
        painter.setRenderHint(hint, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_grained(look, viewport))
        for path in paths:
            painter.drawPath(path)
    painter.setRenderHint(hint, on=not is_moving)
    painter.setPen(_thin(look.pen) if is_moving else look.pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for path in paths:
        painter.drawPath(path)


def _thin(pen: QPen) -> QPen:
    thin = QPen(pen)
    thin.setWidthF(1.0)
    return thin


def _grained(look: Look, viewport: Viewport) -> QBrush:
    if look.fill is None or not look.is_hatched:
        return look.fill or QBrush()
    brush = QBrush(look.fill)
    brush.setTransform(QTransform.fromScale(1 / viewport.scale, 1 / viewport.scale))
    return brush
