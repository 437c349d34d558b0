"""Select, move and reshape."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from labeler.core import edits
from labeler.core.annotation import Polygon, Region, Target
from labeler.core.hit_test import Hit, OutlinePart, near_edge, near_vertex
from labeler.core.marked import mark
from labeler.gui.canvas.outline_layer import draw, image_transform, path_of
from labeler.gui.canvas.picking import EDGE
from labeler.gui.canvas.region_layer import (
    LONG_EDGE,
    paint_handles,
    paint_reading_start,
)
from labeler.gui.canvas.tools.gestures import Gesture, MoveRegions, MoveVertex, RubberBand
from labeler.gui.canvas.tools.tool import Pointer, Surface, Tool
from labeler.gui.translation import tr

DRAG_FROM = 4.0
"""Logical pixels the pointer has to travel before a press becomes a drag."""

Vertex = tuple[str, int]
"""A region and the index of one of its vertices."""


class Select(Tool):
    """The tool that is active when no other is."""

    hint = mark("Click selects, drag moves, double-click on an edge adds a vertex")

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.cursor = Qt.CursorShape.ArrowCursor
        self.hovered: Target | None = None
        self._touched: Vertex | None = None
        self._hovered_vertex: Vertex | None = None
        self._gesture: Gesture | None = None
        self._pressed: Pointer | None = None
        self._is_dragging = False
        self._next: Target | None = None
        """What a click that turns out to be no drag selects."""

    @property
    def outlines(self) -> Mapping[str, Polygon]:
        """Outlines as the running drag would leave them."""
        return self._gesture.outlines if self._gesture and self._is_dragging else {}

    def press(self, pointer: Pointer) -> None:
        """Take hold of a handle, a region or a corner of a rubber band."""
        self._pressed, self._is_dragging, self._next = pointer, False, None
        self._gesture = self._on_handle(pointer) or self._on_body(pointer)

    def move(self, pointer: Pointer) -> None:
        """Highlight what a click would select or take hold of."""
        region = self._reshapable()
        hit = near_vertex(region.polygon, pointer.at, self.surface.reach) if region else None
        vertex = (region.id, hit.index) if region and hit else None
        targets = self.surface.under(pointer.at)
        target = self._following(targets) if hit is None else None
        self.cursor = self._cursor(hit, targets)
        if (target, vertex) != (self.hovered, self._hovered_vertex):
            self.hovered, self._hovered_vertex = target, vertex
        self.surface.refresh()

    def drag(self, pointer: Pointer) -> None:
        """Let the gesture follow once the pointer has clearly left its place."""
        if self._pressed is None or self._gesture is None:
            return
        dx = pointer.place[0] - self._pressed.place[0]
        dy = pointer.place[1] - self._pressed.place[1]
        if self._is_dragging or abs(dx) + abs(dy) >= DRAG_FROM:
            self._is_dragging = True
            self._gesture.drag(pointer)
            self.surface.refresh()

    def release(self, pointer: Pointer) -> None:
        """End the drag, or select what was clicked."""
        gesture, was_dragging = self._gesture, self._is_dragging
        self._gesture, self._is_dragging, self._pressed = None, False, None
        if gesture is not None and was_dragging:
            gesture.drop(pointer)
        elif self._next is not None:
            self._select(self._next)
        elif isinstance(gesture, RubberBand) and not pointer.is_adding:
            self.surface.session.select()
        self.move(pointer)  # What lies under the pointer may be something else than before.

    def double_click(self, pointer: Pointer) -> None:
        """Put a vertex on the edge under the pointer."""
        if not self._insert(pointer):
            self.press(pointer)
            self._next = None  # The first of the two clicks has chosen already.

    def leave(self) -> None:
        """Highlight nothing."""
        self.hovered = self._hovered_vertex = None

    def take_back(self) -> bool:
        """Delete the vertex under the pointer or, failing that, the one touched last."""
        region = self._reshapable()
        index = self._active_vertex(region) if region else None
        if region is None or index is None:
            return False
        self._delete_vertex(region, index)
        return True

    def cancel(self) -> bool:
        """Drop a running drag where it started; otherwise select nothing."""
        session = self.surface.session
        had_something = bool(self._gesture or session.selected or session.selected_proposals)
        if self._gesture is not None:
            self._gesture, self._pressed, self._is_dragging = None, None, False
            self._next = None
        else:
            session.select()
        self.surface.refresh()
        return had_something

    def paint(self, painter: QPainter) -> None:
        """Draw the hovered outline, handles of the one selected region, and the rubber band."""
        viewport, colours = self.surface.viewport, self.surface.colours
        if not self._is_dragging:
            self._paint_hovered(painter)
        region = self._reshapable()
        if region is not None:
            polygon = self.outlines.get(region.id, region.polygon)
            if not isinstance(self._gesture, MoveRegions) or not self._is_dragging:
                active = self._active_vertex(region)
                paint_handles(painter, viewport, polygon, active, colours.accent)
            paint_reading_start(painter, viewport, polygon, colours.accent)
        if self._gesture is not None and self._is_dragging:
            self._gesture.paint(painter)

    def _on_handle(self, pointer: Pointer) -> Gesture | None:
        """Take hold of a vertex or of the middle of an edge of the one selected region."""
        region, page = self._reshapable(), self.surface.session.page
        if region is None or page is None:
            return None
        hit = near_vertex(region.polygon, pointer.at, self.surface.reach)
        if hit is not None and pointer.is_shift:
            self._delete_vertex(region, hit.index)
            return Gesture(self.surface)  # All is done: what is left of this press moves nothing.
        if hit is not None:
            self._touched = (region.id, hit.index)
            return MoveVertex(self.surface, page, region.id, hit.index)
        middle = self._near_middle(region, pointer)
        if middle is not None:
            self._touched = (region.id, middle + 1)
            return MoveVertex(self.surface, page, region.id, middle + 1, is_new=True)
        if pointer.is_ctrl and self._insert(pointer):
            return Gesture(self.surface)
        return None

    def _on_body(self, pointer: Pointer) -> Gesture:
        """Select what lies under the pointer, ready to be moved."""
        session, targets = self.surface.session, self.surface.under(pointer.at)
        self._touched = None
        if not targets:
            return RubberBand(self.surface, pointer.at, is_adding=pointer.is_adding)
        if pointer.is_adding:
            self._toggle(targets[0])
            return RubberBand(self.surface, pointer.at, is_adding=True)
        if any(self._is_selected(target) for target in targets):
            # A click goes on to what lies below, a drag moves what is selected.
            self._next = None if self._is_on_edge(pointer) else self._following(targets)
        else:
            self._select(targets[0])
        if session.page is None or not session.selected:
            return Gesture(self.surface)
        return MoveRegions(self.surface, session.page, session.selected, pointer.at)

    def _following(self, targets: list[Target]) -> Target | None:
        """Return what a click selects: what comes after the selected one, else the first."""
        if not targets:
            return None
        places = [i for i, target in enumerate(targets) if self._is_selected(target)]
        return targets[(places[-1] + 1) % len(targets)] if places else targets[0]

    def _is_selected(self, target: Target) -> bool:
        session = self.surface.session
        return target in session.selected or target in session.selected_proposals

    def _select(self, target: Target) -> None:
        if isinstance(target, str):
            self.surface.session.select([target])
        else:
            self.surface.session.select((), [target])

    def _toggle(self, target: Target) -> None:
        session = self.surface.session
        regions, proposals = session.selected, session.selected_proposals
        if isinstance(target, str):
            session.select(regions ^ {target}, proposals)
        else:
            session.select(regions, proposals ^ {target})

    def _reshapable(self) -> Region | None:
        """Return the one selected region; with several there are no handles."""
        session = self.surface.session
        if session.page is None or len(session.selected) != 1 or session.selected_proposals:
            return None
        return session.page.region(next(iter(session.selected)))

    def _active_vertex(self, region: Region) -> int | None:
        """Return the vertex under the pointer or, failing that, the one touched last."""
        for vertex in (self._hovered_vertex, self._touched):
            if vertex is not None and vertex[0] == region.id and vertex[1] < len(region.polygon):
                return vertex[1]
        return None

    def _near_middle(self, region: Region, pointer: Pointer) -> int | None:
        """Return the edge whose middle handle is under the pointer."""
        viewport, polygon = self.surface.viewport, region.polygon
        middles = [
            ((x0 + x1) / 2, (y0 + y1) / 2)
            for (x0, y0), (x1, y1) in zip(polygon, polygon[1:] + polygon[:1], strict=True)
        ]
        hit = near_vertex(middles, pointer.at, viewport.length(5.0))
        if hit is None:
            return None
        (x0, y0), (x1, y1) = polygon[hit.index], polygon[(hit.index + 1) % len(polygon)]
        is_long = (abs(x1 - x0) + abs(y1 - y0)) * viewport.scale >= LONG_EDGE
        return hit.index if is_long else None

    def _is_on_edge(self, pointer: Pointer) -> bool:
        region = self._reshapable()
        return region is not None and bool(near_edge(region.polygon, pointer.at, self._edge_reach))

    @property
    def _edge_reach(self) -> float:
        return self.surface.viewport.length(EDGE)

    def _insert(self, pointer: Pointer) -> bool:
        region, page = self._reshapable(), self.surface.session.page
        hit = near_edge(region.polygon, pointer.at, self._edge_reach) if region else None
        if region is None or page is None or hit is None:
            return False
        self._touched = (region.id, hit.index + 1)
        page = edits.insert_vertex(page, region.id, hit.index + 1, hit.at)
        self.surface.session.edit(mark("Insert vertex"), page)
        return True

    def _delete_vertex(self, region: Region, index: int) -> None:
        session = self.surface.session
        self._touched = self._hovered_vertex = None
        if session.page is not None and len(region.polygon) <= 3:
            session.problem.emit(
                tr("A region keeps at least three vertices. Delete it as a whole.")
            )
        elif session.page is not None:
            page = edits.delete_vertex(session.page, region.id, index)
            session.edit(mark("Delete vertex"), page)

    def _cursor(self, hit: Hit | None, targets: list[Target]) -> Qt.CursorShape:
        if hit is not None and hit.part is OutlinePart.VERTEX:
            return Qt.CursorShape.CrossCursor
        if any(isinstance(target, str) and self._is_selected(target) for target in targets):
            return Qt.CursorShape.SizeAllCursor
        return Qt.CursorShape.PointingHandCursor if targets else Qt.CursorShape.ArrowCursor

    def _paint_hovered(self, painter: QPainter) -> None:
        viewport, colours = self.surface.viewport, self.surface.colours
        if isinstance(self.hovered, str):
            polygon, style = self.surface.regions.outline(self.hovered), colours.hovered
        elif self.hovered is not None:
            polygon, style = self.surface.proposals.outline(self.hovered), colours.hovered_proposal
        else:
            return
        if polygon is None:
            self.hovered = None
            return
        painter.save()
        painter.setTransform(image_transform(viewport), combine=True)
        draw(painter, viewport, style, [path_of(polygon)])
        painter.restore()
        paint_reading_start(painter, viewport, polygon, colours.accent)
