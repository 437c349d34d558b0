"""Divide a line into its characters by separators along it."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from labeler.core import geometry
from labeler.core.annotation import Level, Point, Target
from labeler.core.marked import mark
from labeler.gui import walk
from labeler.gui.canvas.tools.cell_draft import CellDraft
from labeler.gui.canvas.tools.cell_painting import paint_cells
from labeler.gui.canvas.tools.tool import Pointer, Surface, Tool
from labeler.gui.chosen import chosen
from labeler.gui.translation import tr

ADD = "+"
PAUSE = 1.2
"""Seconds after which a digit begins another number."""
MOST_DIGITS = 3
ROOM = 1.5
"""Between two separators, in lengths from which the pointer takes hold of one."""


class Divide(Tool):
    """Shows the cells of the selected line, as they are or as they are probably, to be put right.

    Enter makes characters of them, and Tab on the way to the next line, as where transcripts are
    written. So does going elsewhere, if they were changed: what somebody did is not lost, and what only
    the program placed does not become true unseen.
    """

    hint = mark(
        "Click a line; drag separators, + adds one, Backspace removes one, Ctrl+click makes a gap, "
        "digits set how many; Enter keeps, Tab keeps and goes on to the next line, Esc leaves"
    )

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.draft: CellDraft | None = None
        self._held: int | None = None
        """The edge that is being dragged."""
        self._hovered: int | None = None
        self._pointer: Point | None = None
        self._digits, self._typed = "", 0.0
        self.follow()

    @property
    def hidden(self) -> frozenset[Target]:
        """The characters that the cells are drawn in place of."""
        return self.draft.hidden if self.draft else frozenset()

    @property
    def is_busy(self) -> bool:
        """Whether there are cells that are not on the page."""
        return self.draft is not None and not self.draft.is_stored

    @property
    def is_cramped(self) -> bool:
        """Whether separators lie so close together that the pointer is on several of them."""
        return self.draft is not None and self.draft.width < ROOM * self.surface.reach

    def follow(self) -> None:
        """Go to the line that is selected, or look at it anew if it is not what it was.

        What somebody has changed stays on its line wherever that goes, and goes with it.
        """
        session, pixels = self.surface.session, self.surface.pixels
        target = walk.selected(session)
        line = None if target is None else walk.find(session, target)
        if self.draft is not None and self.draft.is_touched and self.draft.renew(pixels):
            if line is not None and line.id == self.draft.line.id:
                self.surface.refresh()
                return
            self.settle()
        held = chosen(session, {line.id}) if line and line.level is Level.LINE else None
        if held is None or line is None:
            self._take_up(None)
        elif self.draft is None or not self.draft.is_of(line, pixels):
            self._take_up(CellDraft(session, held, pixels))

    def settle(self) -> None:
        """Store what somebody has changed."""
        if self.draft is not None and self.draft.is_touched:
            self.draft.store()

    def confirm(self) -> None:
        """Make the cells the characters of their line, if they are not."""
        self.finish()

    def press(self, pointer: Pointer) -> None:
        """Take hold of a separator, take it away (Shift), make a gap (Ctrl), or go to another line."""
        self.move(pointer)
        edge = self._hovered
        if edge is not None and pointer.is_shift:
            self._do(lambda draft: draft.join(edge))
        elif edge is not None:
            self._held = edge
        elif not self._is_on_line(pointer.at):
            self._select(self.surface.under(pointer.at))
        elif pointer.is_ctrl:
            self._do(lambda draft: draft.switch_gap(pointer.at))

    def move(self, pointer: Pointer) -> None:
        """Highlight the separator that a press would take hold of."""
        self._pointer = pointer.at
        self._hovered = self.draft.edge_at(pointer.at, self.surface.reach) if self.draft else None
        self.cursor = self._cursor()
        self.surface.refresh()

    def drag(self, pointer: Pointer) -> None:
        """Let the separator follow the pointer, and stop between letters; not with Ctrl."""
        self._pointer, held = pointer.at, self._held
        if held is not None:
            snap = 0.0 if pointer.is_ctrl else self.surface.reach
            self._do(lambda draft: draft.move_edge(held, pointer.at, snap))

    def release(self, pointer: Pointer) -> None:
        """Let go of the separator."""
        self._held = None
        self.move(pointer)

    def double_click(self, pointer: Pointer) -> None:
        """Put a separator under the pointer."""
        if self._is_on_line(pointer.at):
            self._do(lambda draft: draft.divide(pointer.at))
        else:
            self.press(pointer)

    def leave(self) -> None:
        """Highlight nothing."""
        self._hovered = self._pointer = None

    def takes(self, text: str) -> bool:
        """Take digits and the plus sign while there are cells."""
        return self.draft is not None and (text == ADD or text.isdecimal())

    def type(self, text: str) -> None:
        """Put a separator under the pointer, or place as many cells as digits say."""
        if text == ADD:
            self._add()
            return
        now = time.monotonic()
        is_same = now - self._typed < PAUSE and len(self._digits) < MOST_DIGITS
        self._digits, self._typed = (self._digits if is_same else "") + text, now
        if count := int(self._digits):
            self._do(lambda draft: draft.place_anew(count))

    def finish(self) -> bool:
        """Make the cells the characters of their line."""
        if self.draft is None or self.draft.is_stored:
            return False
        self.surface.session.select([self.draft.store()])
        self.follow()
        return True

    def take_back(self) -> bool:
        """Take the separator under the pointer away, or the nearest one."""
        if self.draft is None or self._pointer is None:
            return False
        number = self.draft.edge_at(self._pointer, float("inf"))
        if number is not None:
            self._do(lambda draft: draft.join(number))
        return True

    def cancel(self) -> bool:
        """Forget what was changed."""
        self._held, draft = None, self.draft
        if draft is None or not draft.is_touched:
            return False
        self._take_up(None)
        self.follow()
        return True

    def paint(self, painter: QPainter) -> None:
        """Draw the cells, what they say, and how many there are."""
        if self.draft is not None and Level.LINE in self.surface.regions.shown:
            active = self._held if self._held is not None else self._hovered
            paint_cells(painter, self.surface.viewport, self.surface.colours, self.draft, active)

    def _take_up(self, draft: CellDraft | None) -> None:
        self.draft, self._held, self._hovered, self._digits = draft, None, None, ""
        self.surface.refresh()

    def _do(self, change: Callable[[CellDraft], None]) -> None:
        if self.draft is not None:
            change(self.draft)
            self.surface.refresh()

    def _add(self) -> None:
        if self._pointer is None or not self._is_on_line(self._pointer):
            self.surface.session.problem.emit(tr("Point at where the separator is to be."))
            return
        at = self._pointer
        self._do(lambda draft: draft.divide(at))

    def _is_on_line(self, at: Point) -> bool:
        return self.draft is not None and geometry.contains(self.draft.line.polygon, at)

    def _select(self, targets: list[Target]) -> None:
        """Go to the line under the pointer; where there is none, stay."""
        shown = (walk.find(self.surface.session, target) for target in targets)
        line = next((each.id for each in shown if each and each.level is Level.LINE), None)
        if line is not None:
            walk.select(self.surface.session, line)

    def _cursor(self) -> Qt.CursorShape:
        if self._hovered is not None:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.CrossCursor if self.draft else Qt.CursorShape.ArrowCursor
