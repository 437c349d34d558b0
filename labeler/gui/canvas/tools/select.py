"""Select, move and reshape."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from labeler.core.annotation import Polygon, Proposal, Region, Target
from labeler.core.marked import mark
from labeler.gui import walk
from labeler.gui.canvas.baseline_layer import paint_baselines
from labeler.gui.canvas.outline_layer import draw, path_of
from labeler.gui.canvas.region_layer import paint_reading_start
from labeler.gui.canvas.tools.gestures import Gesture, Locked, Move, RubberBand
from labeler.gui.canvas.tools.grasp import handle_at, paint_handles_of
from labeler.gui.canvas.tools.handles import Handle, cursor_along
from labeler.gui.canvas.tools.tool import Pointer, Surface, Tool
from labeler.gui.canvas.transform import image_transform
from labeler.gui.chosen import Chosen, chosen

DRAG_FROM = 4.0
"""Logical pixels the pointer has to travel before a press becomes a drag."""


@dataclass(frozen=True, slots=True)
class Touched:
    """A point that somebody has taken hold of."""

    of: frozenset[Target]
    """Its region, under its number as a proposal as well."""
    kind: type[Handle]
    index: int


class Select(Tool):
    """The tool that is active when no other is."""

    hint = mark(
        "Click selects; drag a line, an edge or a corner; double-click on an edge adds a vertex"
    )

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.cursor = Qt.CursorShape.ArrowCursor
        self.hovered: Target | None = None
        self._handle: Handle | None = None
        """What of the one selected outline is under the pointer."""
        self._touched: Touched | None = None
        self._gesture: Gesture | None = None
        self._pressed: Pointer | None = None
        self._is_dragging = False
        self._next: Target | None = None
        """What a click that turns out to be no drag selects."""
        self._left: Target | None = None
        """What was selected before the last click."""

    @property
    def outlines(self) -> Mapping[Target, Polygon]:
        """Outlines as the running drag would leave them."""
        return self._gesture.outlines if self._gesture and self._is_dragging else {}

    def press(self, pointer: Pointer) -> None:
        """Take hold of a handle, of what is selected, or of a corner of a rubber band."""
        self._pressed, self._is_dragging, self._next = pointer, False, None
        self._left = None
        self._gesture = self._on_handle(pointer) or self._on_body(pointer)

    def move(self, pointer: Pointer) -> None:
        """Highlight what a press would take hold of, or what a click would select."""
        self._handle = self._handle_under(pointer)
        targets = self.surface.under(pointer.at)
        self.hovered = None if self._handle else self._following(targets)
        if self._handle is not None:
            self.cursor = cursor_along(self._handle.way, self.surface.viewport)
        elif not self.surface.is_locked and any(map(self._is_selected, targets)):
            self.cursor = Qt.CursorShape.SizeAllCursor
        else:
            shapes = Qt.CursorShape
            self.cursor = shapes.PointingHandCursor if targets else shapes.ArrowCursor
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
        """End the drag, or do what the click means."""
        gesture, was_dragging = self._gesture, self._is_dragging
        self._gesture, self._is_dragging, self._pressed = None, False, None
        if gesture is not None and was_dragging:
            gesture.drop(pointer)
        elif gesture is not None and not gesture.click(pointer):
            self._click(pointer)
        self.move(pointer)  # What lies under the pointer may be something else than before.

    def double_click(self, pointer: Pointer) -> None:
        """Put a vertex on the edge under the pointer; elsewhere it means what was selected."""
        if self._left is not None:  # The first of the two clicks went on to what lies below.
            walk.select(self.surface.session, self._left)
        self.press(pointer)
        self._next = None
        self._gesture = self._inserting(pointer) or self._gesture

    def leave(self) -> None:
        """Highlight nothing."""
        self.hovered = self._handle = None

    def take_back(self) -> bool:
        """Delete the vertex under the pointer or, failing that, the one touched last."""
        thing = self._reshapable()
        active = self._active_vertex(thing) if thing else None
        if active is None:
            return False
        self._delete_vertex(active)
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
        """Draw what is hovered, handles of the one selected outline, and the rubber band."""
        viewport, colours = self.surface.viewport, self.surface.colours
        if not self._is_dragging:
            self._paint_hovered(painter)
        thing = self._reshapable()
        if thing is not None:
            polygon = self.outlines.get(thing.id, thing.polygon)
            if not isinstance(self._gesture, Move) or not self._is_dragging:
                self._paint_handles(painter, thing, polygon)
            paint_reading_start(painter, viewport, polygon, colours.accent)
        if self._gesture is not None and self._is_dragging:
            paint_baselines(painter, viewport, colours, self._gesture.baselines.values())
            self._gesture.paint(painter)

    def _paint_handles(self, painter: QPainter, thing: Region | Proposal, polygon: Polygon) -> None:
        dragged = self._gesture if self._is_dragging else None
        if isinstance(thing, Region) and dragged is not None:
            baseline = dragged.baselines.get(thing.id, thing.baseline)
            curve = dragged.curves.get(thing.id, thing.curve)
            thing = replace(thing, polygon=polygon, baseline=baseline, curve=curve)
        active, handle = self._active_vertex(thing), self._handle
        is_resting = dragged is None and handle is not None and handle.thing is thing
        paint_handles_of(
            painter,
            self.surface.viewport,
            self.surface.colours,
            thing,
            (active.kind, active.index) if active else None,
            handle if is_resting else None,
        )

    def _on_handle(self, pointer: Pointer) -> Gesture | None:
        """Take hold of a point or an edge of the one selected outline."""
        handle, held = self._handle_under(pointer), chosen(self.surface.session)
        if handle is None or held is None:
            return None
        if handle.is_on_body:
            return self._inserting(pointer) if pointer.is_ctrl else None
        self._touch(held, handle, handle.vertex)
        # Handles reach beyond the outline: a click there may well mean what it hits.
        targets = self.surface.under(pointer.at)
        self._next = targets[0] if targets and handle.thing.id not in targets else None
        return handle.drag(self.surface, held, pointer.at)

    def _inserting(self, pointer: Pointer) -> Gesture | None:
        """Put a point on the edge under the pointer, to be dragged or left there."""
        handle, held = self._handle_under(pointer), chosen(self.surface.session)
        if handle is None or handle.edge is None or held is None:
            return None
        self._touch(held, handle, handle.edge + 1)
        return handle.insert(self.surface, held, pointer.at)

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
            self._next = self._following(targets)
        else:
            walk.select(session, targets[0])
        if self.surface.is_locked:
            return Locked(self.surface)
        held = chosen(session)
        return Move(self.surface, held, pointer.at) if held else Gesture(self.surface)

    def _click(self, pointer: Pointer) -> None:
        """Do what a press means that turned out to be no drag."""
        session, handle = self.surface.session, self._handle_under(pointer)
        if pointer.is_shift and handle is not None and handle.vertex is not None:
            of = frozenset({handle.thing.id})
            self._delete_vertex(Touched(of, type(handle), handle.vertex))
        elif pointer.is_ctrl and (inserting := self._inserting(pointer)) is not None:
            inserting.click(pointer)
        elif self._next is not None:
            self._left = walk.selected(session)
            walk.select(session, self._next)

    def _following(self, targets: list[Target]) -> Target | None:
        """Return what a click selects: what comes after the selected one, else the first."""
        if not targets:
            return None
        places = [i for i, target in enumerate(targets) if self._is_selected(target)]
        return targets[(places[-1] + 1) % len(targets)] if places else targets[0]

    def _is_selected(self, target: Target) -> bool:
        session = self.surface.session
        return target in session.selected or target in session.selected_proposals

    def _toggle(self, target: Target) -> None:
        session = self.surface.session
        walk.select(session, *((session.selected | session.selected_proposals) ^ {target}))

    def _reshapable(self) -> Region | Proposal | None:
        """Return the one selected region or proposal; with several, or locked, there are no handles."""
        if self.surface.is_locked:
            return None
        target = walk.selected(self.surface.session)
        thing = None if target is None else walk.find(self.surface.session, target)
        if thing is None:
            return None
        layer = self.surface.regions if isinstance(thing, Region) else self.surface.proposals
        return thing if thing.level in layer.shown else None

    def _handle_under(self, pointer: Pointer) -> Handle | None:
        thing = self._reshapable()
        return handle_at(thing, pointer.at, self.surface.viewport) if thing else None

    def _touch(self, held: Chosen, handle: Handle, index: int | None) -> None:
        """Remember which point is meant by whoever deletes one next."""
        (key,) = held.ids
        both = frozenset({key, held.target(key)})
        self._touched = None if index is None else Touched(both, type(handle), index)

    def _active_vertex(self, thing: Region | Proposal) -> Touched | None:
        """Return the point under the pointer or, failing that, the one touched last."""
        handle, touched = self._handle, self._touched
        if handle is not None and handle.thing is thing and handle.vertex is not None:
            return Touched(frozenset({thing.id}), type(handle), handle.vertex)
        if touched is None or thing.id not in touched.of:
            return None
        return touched if touched.index < touched.kind.points(thing) else None

    def _delete_vertex(self, point: Touched) -> None:
        session, held = self.surface.session, chosen(self.surface.session)
        self._touched = self._handle = None
        if held is not None:
            point.kind.delete(session, held, point.index)

    def _paint_hovered(self, painter: QPainter) -> None:
        viewport, colours = self.surface.viewport, self.surface.colours
        if self.hovered is None:
            return
        thing = walk.find(self.surface.session, self.hovered)
        layer = self.surface.regions if isinstance(thing, Region) else self.surface.proposals
        if thing is not None and thing.level not in layer.shown:  # hidden since, by a key
            return
        if isinstance(self.hovered, str):
            polygon, style = self.surface.regions.outline(self.hovered), colours.hovered
        else:
            polygon, style = self.surface.proposals.outline(self.hovered), colours.hovered_proposal
        if polygon is None:
            self.hovered = None
            return
        painter.save()
        painter.setTransform(image_transform(viewport), combine=True)
        draw(painter, viewport, style, [path_of(polygon)])
        painter.restore()
        paint_reading_start(painter, viewport, polygon, colours.accent)
