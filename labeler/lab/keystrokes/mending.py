"""How outlines are put right, with the tools of the window."""

from itertools import pairwise

from PySide6.QtCore import Qt

from labeler.core import geometry, reshaping
from labeler.core.annotation import Point, Polygon, Proposal
from labeler.gui import walk
from labeler.gui.canvas.tools.select import DRAG_FROM
from labeler.gui.main_window import MainWindow
from labeler.lab.keystrokes.eyes import Fault, Flaw, Line, corners, grip
from labeler.lab.keystrokes.hands import Hands
from labeler.lab.keystrokes.operators import Effort, Operator, Task
from labeler.tasks.scoring import Truth

BESIDE = 6.0
"""Image pixels from an outline at which a cut begins and ends."""
TASKS = {
    Fault.MISSED: Task.DRAW,
    Fault.NO_TEXT: Task.DELETE,
    Fault.JOINED: Task.CUT,
    Fault.PARTED: Task.JOIN,
    Fault.LOOSE: Task.TIGHTEN,
    Fault.MIXED: Task.TIGHTEN,
}


class Mending:
    """Puts one flaw right at a time."""

    def __init__(
        self, window: MainWindow, hands: Hands, effort: Effort, truth: Truth, *, cuts_by_click: bool
    ) -> None:
        self._window, self._hands, self._effort, self._truth = window, hands, effort, truth
        self._cuts_by_click = cuts_by_click

    def mend(self, flaw: Flaw) -> None:
        """Decide what is to be done, and do it."""
        with self._effort.doing(TASKS[flaw.fault]):
            self._effort.add(Operator.DECIDE)
            true = [self._truth.lines[index] for index in flaw.true]
            match flaw.fault:
                case Fault.JOINED:
                    self._cut(flaw.lines[0], true)
                case Fault.PARTED:
                    self._join(flaw.lines)
                case Fault.LOOSE if _is_upright(flaw.lines[0].polygon):
                    self._tighten(flaw.lines[0], true[0])
                case _:
                    for line in flaw.lines:
                        self._delete(line)
                    for outline in true:
                        self._draw(outline)

    def put_tool_away(self) -> None:
        """Go back to selecting; what was begun and came to nothing is given up first."""
        while self._window.canvas.tool_name != "select":
            self._hands.press(Qt.Key.Key_Escape)

    def _take(self, tool: str, key: Qt.Key) -> None:
        if self._window.canvas.tool_name != tool:
            self._hands.press(key)
        assert self._window.canvas.tool_name == tool

    def _draw(self, outline: Polygon) -> None:
        self._take("draw_rectangle", Qt.Key.Key_R)
        self._hands.drag(*corners(outline))

    def _cut(self, line: Line, true: list[Polygon]) -> None:
        """Cut where one true line ends and the next begins: by a click across, by a stroke along."""
        self._take("cut_line", Qt.Key.Key_C)
        for start, end in _cuts(line.polygon, true):
            if start[0] == end[0] and self._cuts_by_click:
                self._hands.click(((start[0] + end[0]) / 2, (start[1] + end[1]) / 2))
            else:
                self._hands.drag(start, end)

    def _join(self, lines: tuple[Line, ...]) -> None:
        self.select(lines[0])
        for line in lines[1:]:
            self._click(line, Qt.KeyboardModifier.ControlModifier)
        self._hands.press(Qt.Key.Key_J)

    def _delete(self, line: Line) -> None:
        self.select(line)
        is_proposed = isinstance(line, Proposal)
        self._hands.press(Qt.Key.Key_X if is_proposed else Qt.Key.Key_Delete)

    def _tighten(self, line: Line, true: Polygon) -> None:
        """Drag the corners of an upright outline that are amiss."""
        self.select(line)
        least = self._window.canvas.viewport.length(DRAG_FROM)
        for here, there in zip(corners(line.polygon), corners(true), strict=True):
            if max(abs(here[0] - there[0]), abs(here[1] - there[1])) >= least:
                self._hands.drag(here, there)

    def select(self, line: Line) -> None:
        """Click a line, unless it is selected."""
        self.put_tool_away()
        if walk.selected(self._window.session) != line.id:
            self._click(line)
            if walk.selected(self._window.session) != line.id:
                self._click(line)  # The first click took what lies above.

    def _click(
        self, line: Line, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self._hands.click(grip(line, walk.lines(self._window.session)), held)


def _cuts(outline: Polygon, true: list[Polygon]) -> list[tuple[Point, Point]]:
    """Return strokes through an outline, each between two of the true lines within it."""
    left, top, right, bottom = geometry.bounds(outline)
    boxes = [geometry.bounds(one) for one in true]
    across = sorted(boxes, key=lambda box: box[0] + box[2])
    down = sorted(boxes, key=lambda box: box[1] + box[3])
    if _overlap(across, 0) <= _overlap(down, 1):
        middles = [(one[2] + other[0]) / 2 for one, other in pairwise(across)]
        return [((x, top - BESIDE), (x, bottom + BESIDE)) for x in middles]
    middles = [(one[3] + other[1]) / 2 for one, other in pairwise(down)]
    return [((left - BESIDE, y), (right + BESIDE, y)) for y in middles]


def _overlap(boxes: list[tuple[float, float, float, float]], axis: int) -> float:
    """Return how far boxes that follow each other overlap on an axis, in shares of the shorter."""
    return sum(
        (one[axis + 2] - other[axis])
        / min(one[axis + 2] - one[axis], other[axis + 2] - other[axis])
        for one, other in pairwise(boxes)
    )


def _is_upright(outline: Polygon) -> bool:
    is_level = outline[0][1] == outline[1][1] or outline[0][0] == outline[1][0]
    return is_level and reshaping.is_rectangle(outline)
