"""Drags that change the baseline of the one selected line: a point of it, or a new one."""

from dataclasses import dataclass, field

from labeler.core import baseline_edits, geometry
from labeler.core.annotation import Baseline, Point, Proposal, Region
from labeler.core.hit_test import INNER_SHARE, Hit, on_path
from labeler.core.marked import mark
from labeler.gui.canvas.picking import EDGE
from labeler.gui.canvas.tools.gestures import Gesture
from labeler.gui.canvas.tools.handles import Handle
from labeler.gui.canvas.tools.tool import REACH, Pointer, Surface
from labeler.gui.canvas.viewport import Viewport
from labeler.gui.chosen import Chosen
from labeler.gui.session import Session
from labeler.gui.translation import tr


@dataclass(frozen=True, slots=True)
class BaselineHandle(Handle):
    """A point or a piece of a baseline."""

    hit: Hit = field(kw_only=True)

    @classmethod
    def under(cls, thing: Region | Proposal, point: Point, viewport: Viewport) -> Handle | None:
        """Return what of a baseline is within reach of a point of the image."""
        if not isinstance(thing, Region) or thing.baseline is None:
            return None
        inner = INNER_SHARE * geometry.thickness(thing.polygon)
        reach, edge = (min(viewport.length(far), inner) for far in (REACH, EDGE))
        hit = on_path(thing.baseline, point, reach, edge)
        return None if hit is None else cls(thing, hit.at, hit.vertex, hit.edge, hit=hit)

    @property
    def is_on_body(self) -> bool:
        """A piece of a baseline takes nothing from the body of its line."""
        return self.edge is not None

    def drag(self, surface: Surface, held: Chosen, start: Point) -> Gesture:
        """Return what moves the point."""
        return RedrawBaseline(surface, held, self.hit, start, is_new=False)

    def insert(self, surface: Surface, held: Chosen, start: Point) -> Gesture:
        """Return what puts a point on this piece."""
        return RedrawBaseline(surface, held, self.hit, start, is_new=True)

    @staticmethod
    def points(thing: Region | Proposal) -> int:
        """Return how many points the baseline has."""
        return len(thing.baseline or ()) if isinstance(thing, Region) else 0

    @staticmethod
    def delete(session: Session, held: Chosen, index: int) -> None:
        """Take a point away; the last two stay."""
        (line,) = held.regions
        if len(line.baseline or ()) <= 2:
            session.problem.emit(tr("A baseline keeps at least two points. Remove it as a whole."))
        else:
            page = baseline_edits.delete_point(held.page, line.id, index)
            held.edit(session, mark("Delete point of baseline"), page)


class RedrawBaseline(Gesture):
    """Drags a point of a baseline, or puts one on a piece of it and drags that."""

    def __init__(
        self, surface: Surface, held: Chosen, hit: Hit, start: Point, *, is_new: bool
    ) -> None:
        super().__init__(surface)
        (self._line,) = held.regions
        self._held, self._start, self._is_new = held, start, is_new
        self.index = hit.index + is_new
        self._from = hit.at
        self._at: Point | None = hit.at if is_new else None
        """Where the point is to be; None where it has not been moved."""

    def click(self, pointer: Pointer) -> bool:
        """Put a new point where the baseline was pressed."""
        if self._is_new:
            self.drop(pointer)
        return self._is_new

    def drag(self, pointer: Pointer) -> None:
        """Show the baseline with the point under the pointer; Shift keeps to one axis."""
        dx, dy = pointer.at[0] - self._start[0], pointer.at[1] - self._start[1]
        if pointer.is_shift:
            dx, dy = (dx, 0.0) if abs(dx) > abs(dy) else (0.0, dy)
        moved = self._from[0] + dx, self._from[1] + dy
        (self._at,) = geometry.clipped([moved], self._held.page.size)
        target = self._held.target(self._line.id)
        self.outlines = {target: self._line.polygon}
        self.baselines = {target: self._changed(self._at)}

    def drop(self, pointer: Pointer) -> None:
        """Store the baseline as it is shown."""
        if self._at is None:
            return
        page = baseline_edits.set_baseline(self._held.page, self._line.id, self._changed(self._at))
        name = mark("Insert point of baseline") if self._is_new else mark("Move point of baseline")
        self._held.edit(self.surface.session, name, page)

    def _changed(self, at: Point) -> Baseline:
        points = self._line.baseline or ()
        return (*points[: self.index], at, *points[self.index + (not self._is_new) :])
