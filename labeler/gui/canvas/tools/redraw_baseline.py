"""Drags that change the baseline of the one selected line: a point of it, or a new one."""

from labeler.core import baseline_edits, geometry
from labeler.core.annotation import Baseline, Point
from labeler.core.hit_test import Hit
from labeler.core.marked import mark
from labeler.gui.canvas.tools.gestures import Gesture
from labeler.gui.canvas.tools.tool import Pointer, Surface
from labeler.gui.chosen import Chosen


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
