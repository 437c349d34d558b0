"""Outlines as painter paths: kept in image coordinates, found by place, drawn in bulk."""

import functools
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from labeler.core.annotation import Level, Point, Polygon
from labeler.core.hit_test import OutlineIndex
from labeler.gui.canvas.palette import OutlineStyle
from labeler.gui.canvas.transform import image_transform
from labeler.gui.canvas.viewport import Box, Viewport

Key = TypeVar("Key", bound=Hashable)

SMALLEST_CHARACTERS = 12.0
"""Characters lower than this many logical pixels on the screen are only clutter."""
MOST_CHARACTERS_MOVING = 800
"""More characters than this are left out while the picture moves."""
LOWEST_CASED = 16.0
"""Lines lower than this many logical pixels would lie more under casings than beside them."""
MOST_CASED = 60
"""More lines than this are drawn without casings: they stand on print, and casings are wide pens, which
cost 0.15 ms a line and 0.25 where it is dashed."""
ROUGH = 1.1
"""Pen while the picture moves. Without antialiasing it is the other way round than for a `HAIR`:
up to a width of one Qt blends translucent lines pixel by pixel, ten times slower."""


class OutlineLayer(Generic[Key]):
    """A set of outlines of one kind; what they look like is up to the subclass."""

    def __init__(self) -> None:
        self.hidden: frozenset[Key] = frozenset()
        """Outlines drawn elsewhere: a gesture is changing them."""
        self.shown: set[Level] = {Level.LINE, Level.CHARACTER}
        """What can be seen and clicked."""
        self._levels: dict[Key, Level] = {}
        self._indexes: dict[Level, OutlineIndex[Key]] = {
            Level.LINE: OutlineIndex(),
            Level.CHARACTER: OutlineIndex(),
        }
        self._paths: dict[Key, QPainterPath] = {}

    def style(self, key: Key) -> OutlineStyle:
        """Return the style of an outline."""
        raise NotImplementedError

    def path(self, key: Key) -> QPainterPath:
        """Return the outline as a closed path in image coordinates."""
        if key not in self._paths:
            self._paths[key] = path_of(self._indexes[self._levels[key]].polygon(key))
        return self._paths[key]

    def outline(self, key: Key) -> Polygon | None:
        """Return an outline, None when the layer does not have it."""
        return self._indexes[self._levels[key]].polygon(key) if key in self._levels else None

    def box(self, keys: Iterable[Key]) -> Box | None:
        """Return the bounds of several outlines; None when there are none."""
        keys = list(keys)
        found = [index.bounds(keys) for index in self._indexes.values()]
        boxes = [Box(*bounds) for bounds in found if bounds is not None]
        return functools.reduce(Box.united, boxes) if boxes else None

    @property
    def bounds(self) -> Box | None:
        """The bounds of all outlines, shown or not; None when there are none."""
        return self.box(self._levels)

    def paint(
        self, painter: QPainter, viewport: Viewport, area: Box, *, is_moving: bool = False
    ) -> None:
        """Draw the outlines that touch an area of the image, lines first.

        Fills come without antialiasing, the outline covers their rim; while the picture moves
        outlines do without it too, and without dashes.
        """
        groups: dict[OutlineStyle, list[QPainterPath]] = {}
        for level in self.visible_levels(viewport):
            keys = self.within(level, area)
            if level is Level.LINE or not is_moving or len(keys) <= MOST_CHARACTERS_MOVING:
                for key in keys:
                    groups.setdefault(self.style(key), []).append(self.path(key))
        is_large = self.mean_height(Level.LINE) * viewport.scale >= LOWEST_CASED
        is_cased = self.is_cased and is_large and not is_moving
        painter.save()
        painter.setTransform(image_transform(viewport), combine=True)
        for style, paths in groups.items():
            draw(painter, viewport, style, paths, is_moving=is_moving, is_cased=is_cased)
        painter.restore()

    @property
    def is_cased(self) -> bool:
        """Whether there are so few lines that their outlines may have casings."""
        return len(self._indexes[Level.LINE]) <= MOST_CASED

    def within(self, level: Level, area: Box) -> list[Key]:
        """Return the outlines of a level in an area of the image, except the hidden ones."""
        near = self._indexes[level].overlapping(area.left, area.top, area.right, area.bottom)
        return [key for key in near if key not in self.hidden] if self.hidden else near

    def at(self, point: Point, reach: float, viewport: Viewport) -> list[Key]:
        """Return the visible outlines under a point in the order in which clicks reach them.

        Lines come before characters, within a level small ones come first.
        """
        levels = self.visible_levels(viewport)
        return [key for level in levels for key in self._indexes[level].at(point, reach)]

    def touching(self, area: Box, viewport: Viewport) -> set[Key]:
        """Return the visible outlines that share a point with an area of the image."""
        corners = area.left, area.top, area.right, area.bottom
        levels = self.visible_levels(viewport)
        return {key for level in levels for key in self._indexes[level].touching(*corners)}

    def visible_levels(self, viewport: Viewport) -> list[Level]:
        """Return the levels that are switched on and large enough on the screen to be of use."""
        height = self.mean_height(Level.CHARACTER) * viewport.scale
        levels = [Level.LINE, Level.CHARACTER] if height >= SMALLEST_CHARACTERS else [Level.LINE]
        return [level for level in levels if level in self.shown]

    def mean_height(self, level: Level) -> float:
        """Return the mean height of the outlines of a level in image pixels; 0 without any."""
        return self._indexes[level].mean_height()

    def put(self, key: Key, level: Level, polygon: Polygon) -> None:
        """Add an outline, or replace the one with the same key where it is in the order."""
        if not polygon or self._levels.get(key, level) is not level:
            self.discard(key)
        if polygon:
            self._levels[key] = level
            self._indexes[level].put(key, polygon)
            self._paths.pop(key, None)

    def discard(self, key: Key) -> None:
        """Forget an outline."""
        level = self._levels.pop(key, None)
        if level is not None:
            self._indexes[level].discard(key)
            self._paths.pop(key, None)

    def clear(self) -> None:
        """Forget all outlines."""
        self._levels.clear()
        self._paths.clear()
        for index in self._indexes.values():
            index.clear()


def path_of(polygon: Polygon) -> QPainterPath:
    """Return a polygon as a closed path."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in polygon]))
    path.closeSubpath()
    return path


def draw(
    painter: QPainter,
    viewport: Viewport,
    style: OutlineStyle,
    paths: Iterable[QPainterPath],
    *,
    is_moving: bool = False,
    is_cased: bool = True,
) -> None:
    """Draw paths in one style, with its casing or without; the painter works in image coordinates."""
    paths = list(paths)
    hint = QPainter.RenderHint.Antialiasing
    if style.fill is not None:
        painter.setRenderHint(hint, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_grained(style, viewport))
        for path in paths:
            painter.drawPath(path)
    painter.setRenderHint(hint, on=not is_moving)
    if style.casing is not None and is_cased:
        painter.setPen(style.casing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for path in paths:
            painter.drawPath(path)
    painter.setPen(_rough(style.pen) if is_moving else style.pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for path in paths:
        painter.drawPath(path)


def _rough(pen: QPen) -> QPen:
    rough = QPen(pen)
    rough.setStyle(Qt.PenStyle.SolidLine)
    rough.setWidthF(max(pen.widthF(), ROUGH))
    return rough


def _grained(style: OutlineStyle, viewport: Viewport) -> QBrush:
    if style.fill is None or not style.is_hatched:
        return style.fill or QBrush()
    brush = QBrush(style.fill)
    brush.setTransform(QTransform.fromScale(1 / viewport.scale, 1 / viewport.scale))
    return brush
