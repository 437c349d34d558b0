"""Drags that change the one selected outline: a side, a corner, a new vertex."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtGui import QPainter

from labeler.core import baselines, edits, geometry, reshaping, snapping
from labeler.core.annotation import Point, Polygon, Proposal, Region
from labeler.core.hit_test import Hit, OutlinePart, on_outline
from labeler.core.marked import mark
from labeler.core.reshaping import Held
from labeler.core.snapping import Stop
from labeler.gui import walk
from labeler.gui.canvas.outline_layer import draw, path_of
from labeler.gui.canvas.picking import EDGE
from labeler.gui.canvas.tools.gestures import Gesture
from labeler.gui.canvas.tools.handles import Handle, paint_edge
from labeler.gui.canvas.tools.tool import REACH, Pointer, Surface
from labeler.gui.canvas.transform import image_transform
from labeler.gui.canvas.viewport import Viewport
from labeler.gui.chosen import Chosen
from labeler.gui.session import Session
from labeler.gui.translation import tr

SNAPS_WITHIN = 8.0
"""Logical pixels."""
NAMES = {OutlinePart.EDGE: mark("Move edge"), OutlinePart.VERTEX: mark("Move vertex")}


@dataclass(frozen=True, slots=True)
class OutlineHandle(Handle):
    """A vertex or an edge of an outline."""

    hit: Hit = field(kw_only=True)

    @classmethod
    def under(cls, thing: Region | Proposal, point: Point, viewport: Viewport) -> Handle | None:
        """Return what of an outline is within reach of a point of the image: vertices before edges."""
        reach, edge = viewport.length(REACH), viewport.length(EDGE)
        hit = on_outline(thing.polygon, point, reach, edge)
        return None if hit is None else cls(thing, hit.at, hit.vertex, hit.edge, hit=hit)

    @property
    def way(self) -> Point | None:
        """Across an edge; across both edges of a rectangle that meet in a corner."""
        polygon, index = self.thing.polygon, self.hit.index
        if self.edge is not None:
            return reshaping.outward(polygon, index)
        if not reshaping.is_rectangle(polygon):
            return None
        (x0, y0), (x1, y1) = (reshaping.outward(polygon, edge) for edge in (index - 1, index))
        return x0 + x1, y0 + y1

    def drag(self, surface: Surface, held: Chosen, start: Point) -> Gesture:
        """Return what reshapes the outline."""
        return Reshape(surface, held, self.hit, start)

    def insert(self, surface: Surface, held: Chosen, start: Point) -> Gesture:
        """Return what puts a vertex on this edge."""
        return InsertVertex(surface, held, self.hit, start)

    @staticmethod
    def points(thing: Region | Proposal) -> int:
        """Return how many vertices there are."""
        return len(thing.polygon)

    @staticmethod
    def delete(session: Session, held: Chosen, index: int) -> None:
        """Take a vertex away; the last three stay."""
        (region,) = held.regions
        if len(region.polygon) <= 3:
            session.problem.emit(
                tr("A region keeps at least three vertices. Delete it as a whole.")
            )
        else:
            page = edits.delete_vertex(held.page, region.id, index)
            held.edit(session, mark("Delete vertex"), page)


class Reshape(Gesture):
    """Drags a side or a corner: a rectangle is scaled and stays one, of others only that moves.

    Shift keeps to one direction, Ctrl moves what lies opposite as well; both let a corner of a
    rectangle go alone.
    """

    def __init__(self, surface: Surface, held: Chosen, hit: Hit, start: Point) -> None:
        super().__init__(surface)
        (self._region,) = held.regions
        self._held, self.hit, self._start = held, hit, start
        self._target = held.target(self._region.id)
        self._others: list[Polygon] | None = None
        self._snapped: dict[int, Stop] = {}
        """What the dragged sides are like, by their indexes."""

    def drag(self, pointer: Pointer) -> None:
        """Show the outline as far as it can follow the pointer."""
        shift = pointer.at[0] - self._start[0], pointer.at[1] - self._start[1]
        is_free = pointer.is_shift and pointer.is_ctrl
        held = Held(pointer.is_shift, pointer.is_ctrl, is_free)
        self._snapped.clear()
        if self.surface.snaps:
            shift = self._snap(shift, held)
        is_side = self.hit.part is OutlinePart.EDGE
        moved = reshaping.with_side_moved if is_side else reshaping.with_vertex_moved
        page, outline = self._held.page, self._region.polygon
        new = moved(outline, self.hit.index, shift, page.size, held)
        if new is not None:
            self.outlines = {self._target: new}
            if (baseline := self._region.baseline) is not None:
                self.baselines = {self._target: baselines.stretched(baseline, outline, new)}

    def drop(self, pointer: Pointer) -> None:
        """Give the region its outline."""
        if self._target in self.outlines:
            outline = self.outlines[self._target]
            page = edits.drag_outline(self._held.page, self._region.id, outline)
            self._held.edit(self.surface.session, NAMES[self.hit.part], page)

    def paint(self, painter: QPainter) -> None:
        """Draw the dragged side, and what it snapped to."""
        viewport, colours = self.surface.viewport, self.surface.colours
        outline = self.outlines.get(self._target)
        if outline is None:
            return
        if self.hit.part is OutlinePart.EDGE:
            paint_edge(painter, viewport, outline, self.hit.index, colours.accent)
        for side, stop in self._snapped.items():
            paint_edge(painter, viewport, outline, side, colours.amber)
            painter.save()
            painter.setTransform(image_transform(viewport), combine=True)
            draw(painter, viewport, colours.snapped, [path_of(stop.neighbour)])
            painter.restore()

    def _snap(self, shift: Point, held: Held) -> Point:
        """Return the shift that puts the dragged sides of an outline where its neighbours' lie."""
        dx, dy = shift
        for side in self._sides(held):
            across = reshaping.outward(self._region.polygon, side)
            far = dx * across[0] + dy * across[1]
            places = snapping.stops(
                self._region.polygon, side, self._neighbours(), is_symmetric=held.is_symmetric
            )
            stop = snapping.snapped(far, places, self.surface.viewport.length(SNAPS_WITHIN))
            if stop is not None:
                self._snapped[side] = stop
                dx += (stop.shift - far) * across[0]
                dy += (stop.shift - far) * across[1]
        return dx, dy

    def _sides(self, held: Held) -> Sequence[int]:
        """Return the sides that the drag moves across themselves."""
        polygon, index = self._region.polygon, self.hit.index
        if self.hit.part is OutlinePart.EDGE:
            return [index]
        is_scaled = reshaping.is_rectangle(polygon) and not held.is_free
        return [(index - 1) % len(polygon), index] if is_scaled else []

    def _neighbours(self) -> list[Polygon]:
        """Return the outlines of the same level, found when they are first asked for."""
        if self._others is None:
            every = walk.shown(self.surface.session)
            level, own = self._region.level, self._target
            self._others = [e.polygon for e in every if e.level is level and e.id != own]
        return self._others


class InsertVertex(Gesture):
    """Puts a vertex on an edge, and drags it from there."""

    def __init__(self, surface: Surface, held: Chosen, hit: Hit, start: Point) -> None:
        super().__init__(surface)
        (self._region,) = held.regions
        self._held, self.index, self._start = held, hit.index + 1, start
        self._edge, self._at = hit.at, hit.at

    def drag(self, pointer: Pointer) -> None:
        """Show the outline with the vertex under the pointer."""
        shift = np.subtract(pointer.at, self._start)
        x, y = np.add(self._edge, shift)
        (self._at,) = geometry.clipped([(float(x), float(y))], self._held.page.size)
        polygon = self._region.polygon
        target = self._held.target(self._region.id)
        self.outlines = {target: (*polygon[: self.index], self._at, *polygon[self.index :])}
        if self._region.baseline is not None:
            self.baselines = {target: self._region.baseline}

    def click(self, pointer: Pointer) -> bool:
        """Insert the vertex where the edge was pressed."""
        self.drop(pointer)
        return True

    def drop(self, pointer: Pointer) -> None:
        """Insert the vertex."""
        page = edits.insert_vertex(self._held.page, self._region.id, self.index, self._at)
        self._held.edit(self.surface.session, mark("Insert vertex"), page)
