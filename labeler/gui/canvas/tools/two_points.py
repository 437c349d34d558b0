"""What tools share that need two points: by dragging from one to the other, or with two clicks."""

from labeler.core.annotation import Point
from labeler.gui.canvas.tools.tool import Pointer, Surface, Tool


class TwoPoints(Tool):
    """Collects a start and an end; what becomes of them is up to the subclass."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.start: Point | None = None
        self.end: Point | None = None
        """Where the pointer is."""

    def complete(self, start: Point, end: Point) -> None:
        """Do what the two points are for."""
        raise NotImplementedError

    def is_apart(self, start: Point, end: Point) -> bool:
        """Tell whether the pointer has clearly left the start."""
        dx, dy = abs(end[0] - start[0]), abs(end[1] - start[1])
        return dx + dy >= self.surface.viewport.length(5.0)

    def press(self, pointer: Pointer) -> None:
        """Put the start, or the end at the second of two clicks."""
        self.end = pointer.at
        if self.start is None:
            self.start = pointer.at
        else:
            self.finish()
        self.surface.refresh()

    def move(self, pointer: Pointer) -> None:
        """Let the end follow the pointer."""
        self.end = pointer.at
        self.surface.refresh()

    def drag(self, pointer: Pointer) -> None:
        """Let the end follow the pointer."""
        self.move(pointer)

    def release(self, pointer: Pointer) -> None:
        """Complete a drag; a mere click leaves the end to the next one."""
        self.end = pointer.at
        self.finish()

    def double_click(self, pointer: Pointer) -> None:
        """Two clicks on one spot mean nothing."""
        self.cancel()

    def finish(self) -> bool:
        """Do what the two points are for, once they are apart."""
        start, end = self.start, self.end
        if start is None or end is None or not self.is_apart(start, end):
            return False
        self.start = None
        self.surface.refresh()
        self.complete(start, end)
        return True

    def take_back(self) -> bool:
        """Take the start back."""
        return self.cancel()

    def cancel(self) -> bool:
        """Forget the start."""
        had_start = self.start is not None
        self.start = None
        self.surface.refresh()
        return had_start
