"""Somebody who works through pages in the window and knows only what is on the screen.

What lines truly say they know as people do who look at the picture: of lines they look at. The page
as a whole they see at a glance, one eye movement a line: what is outlined, not what it says.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from labeler.app import reading
from labeler.core.annotation import Polygon
from labeler.core.text import count_characters
from labeler.gui import walk
from labeler.gui.canvas.gaze import MOMENT
from labeler.gui.canvas.line_editor import LineEditor
from labeler.gui.canvas.tools.select import DRAG_FROM
from labeler.gui.main_window import MainWindow
from labeler.lab.experiments.simulated_annotator import GOOD_ENOUGH
from labeler.lab.keystrokes.eyes import FOUND, Eyes, Fault, Flaw, Line, is_same, written_as
from labeler.lab.keystrokes.hands import Hands
from labeler.lab.keystrokes.mending import Mending
from labeler.lab.keystrokes.operators import Effort, Operator, Task
from labeler.lab.keystrokes.strokes import strokes
from labeler.lab.keystrokes.waiting import wait_for
from labeler.tasks.scoring import Truth

Key = Qt.Key
MOST_TRIES = 2
MOST_VISITS = 500
"""Of lines of a page."""
CELLS_AT_ONCE = 4
"""Cells of a line that one glance takes in."""


@dataclass(frozen=True, slots=True)
class Strategy:
    """How somebody works."""

    is_thorough: bool
    """Looks at every line one by one (Tab); else at those to be checked (F2), at the rest at a glance."""
    is_up_to_date: bool = True
    """Cuts lines by a click and keeps cells by Tab; else by a stroke, and by Enter and then Tab."""


class Annotator:
    """Works on the shown page."""

    def __init__(
        self, window: MainWindow, effort: Effort, truth: Truth, strategy: Strategy
    ) -> None:
        self._window, self._session = window, window.session
        self._effort, self._habits = effort, strategy
        self._hands = Hands(window, effort)
        self._eyes = Eyes(truth)
        self._mending = Mending(
            window, self._hands, effort, truth, cuts_by_click=strategy.is_up_to_date
        )
        self._seen: set[Polygon] = set()
        """Outlines of lines that were looked at one by one."""
        self._tries: Counter[tuple[Fault, tuple[int, ...]]] = Counter()

    def work(self) -> None:
        """Put the page right, divide its lines into characters and accept it."""
        self._look()
        self._go_through()
        self._glance()
        self._wait_for_readings()
        self._go_through()  # What was drawn or cut meanwhile may be read doubtfully.
        self._divide()
        self._accept()

    @property
    def _lines(self) -> list[Line]:
        marks = set(self._session.overlooked)
        return [line for line in walk.lines(self._session) if line not in marks]

    @property
    def _selected(self) -> Line | None:
        target = walk.selected(self._session)
        return None if target is None else walk.find(self._session, target)

    def _go_through(self) -> None:
        """Look at lines one by one, and put right what is wrong with them."""
        self._mending.put_tool_away()
        visits = 0
        while left := self._left():
            if (visits := visits + 1) > MOST_VISITS:
                raise RuntimeError(f"{len(left)} lines are come to again and again.")
            line = self._selected
            is_new = line is not None and line.polygon not in self._seen
            if line is None or not (line in left or (is_new and self._editor.is_open)):
                line = self._next(left)
            elif not self._habits.is_thorough and not self._editor.is_open:
                self._hands.press(Key.Key_F2)
            self._seen.add(line.polygon)
            self._read(line)
            if self._mend(line):
                self._seen.discard(line.polygon)  # It may be another line now.
            elif self._is_misread(line):
                self._write(line)
            if self._editor.is_open:
                self._confirm(is_last=not self._left())

    def _left(self) -> list[Line]:
        """Return what is still to be looked at; the status line says how many there are."""
        fresh = [line for line in self._lines if line.polygon not in self._seen]
        if self._habits.is_thorough:
            return fresh
        return [line for line in fresh if self._session.facts.is_to_check(line)]

    def _next(self, left: Sequence[Line]) -> Line:
        """Go on to the next line that is to be looked at."""
        if self._habits.is_thorough:
            for _ in self._lines:
                if self._selected in left:
                    break
                self._hands.press(Key.Key_Tab)
        else:
            if self._selected is not None:
                self._hands.press(Key.Key_Escape)
            self._hands.press(Key.Key_F2)
        if (line := self._selected) is None:
            raise RuntimeError(f"Of {len(left)} lines to look at, none was come to.")
        return line

    def _mend(self, line: Line) -> bool:
        """Put right what is wrong with the outline of a line; return whether anything was."""
        about = [one for one in self._flaws(GOOD_ENOUGH) if line in one.lines]
        if about and self._editor.is_open:
            self._hands.press(Key.Key_Escape)
        for flaw in about:
            self._put_right(flaw)
        if about:
            self._mending.put_tool_away()
            self._wait_for_readings()
        return bool(about)

    def _flaws(self, least: float) -> list[Flaw]:
        """Return what is wrong with outlines; nobody tries the same more than twice."""
        visible = self._window.canvas.viewport.length(DRAG_FROM)
        found = self._eyes.flaws(self._lines, least, visible)
        return [one for one in found if self._tries[one.fault, one.true] < MOST_TRIES]

    def _put_right(self, flaw: Flaw) -> None:
        self._tries[flaw.fault, flaw.true] += 1
        self._mending.mend(flaw)

    def _read(self, line: Line) -> None:
        """Compare a line with what it is said to say: both are read."""
        self._look()
        self._effort.done[Task.LOOK] += 1
        self._effort.add(Operator.READ, 2 * len(self._session.facts.words(line).text))

    def _is_misread(self, line: Line) -> bool:
        true = self._eyes.texts(self._lines).get(line.id)
        return not is_same(self._session.facts.words(line).text, true)

    def _write(self, line: Line) -> None:
        """Write what a line truly says."""
        true = self._eyes.texts(self._lines)[line.id]
        with self._effort.doing(Task.TEXT):
            self._effort.add(Operator.DECIDE)
            if not self._editor.is_open:
                self._hands.press(Key.Key_F2)
            field = self._editor.field
            before, cursor = field.toPlainText(), field.textCursor()
            selected = cursor.selectionStart(), cursor.selectionEnd()
            for stroke in strokes(before, written_as(before, true), selected):
                self._hands.write(stroke)
            if not is_same(field.text, true):
                raise RuntimeError(f"{before} became {field.text}, not {true}.")
            if self._habits.is_thorough:
                self._hands.press(Key.Key_Return)

    def _confirm(self, *, is_last: bool) -> None:
        """Say that a line is right, and go on to the next one; the key that does both leaves the page."""
        line = self._selected
        while self._editor.is_open and self._selected is line:
            self._hands.press(Key.Key_Return if is_last else Key.Key_F2)

    @property
    def _editor(self) -> LineEditor:
        return self._window.canvas.line_editor

    def _glance(self) -> None:
        """Look at the page as a whole, and put right what cannot be overlooked."""
        self._look()
        flaws = self._flaws(FOUND)
        missed = sum(not one.lines for one in flaws)
        self._effort.add(Operator.GLANCE, len(self._lines) + missed)
        for flaw in flaws:
            self._put_right(flaw)
        self._mending.put_tool_away()

    def _divide(self) -> None:
        """Divide all lines into characters, and look whether the separators lie right."""
        with self._effort.doing(Task.CHARACTERS):
            divided: set[Polygon] = set()
            self._hands.press(Key.Key_Tab)
            self._hands.press(Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
            while (line := self._selected) is not None and line.polygon not in divided:
                divided.add(line.polygon)
                self._look()
                cells = count_characters(self._session.facts.words(line).text)
                self._effort.add(Operator.GLANCE, max(1, math.ceil(cells / CELLS_AT_ONCE)))
                if not self._habits.is_up_to_date:
                    self._hands.press(Key.Key_Return)
                self._hands.press(Key.Key_Tab)
            self._mending.put_tool_away()

    def _accept(self) -> None:
        """Say that the page is right, and answer what is asked."""
        with self._effort.doing(Task.ACCEPT):
            self._look()
            strip = self._window.page_commands.acceptance.strip
            self._effort.add(Operator.DECIDE)
            self._hands.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            if strip.is_open:
                self._effort.add(Operator.READ, len(strip.question.text() + strip.doubts.text()))
                self._effort.add(Operator.DECIDE)
                self._hands.press(Key.Key_A)

    def _look(self) -> None:
        """Let the window show what there is, and stay until it counts as seen."""
        scene = self._window.canvas.scene
        wait_for(lambda: scene.is_settled and scene.is_drawn)
        QTest.qWait(MOMENT + 30)

    def _wait_for_readings(self) -> None:
        """Wait until what was outlined is read; somebody goes on with something else meanwhile."""
        session = self._session

        def is_read() -> bool:
            page = session.page
            return page is None or not reading.unread_of(page, session.counting, session.readings)

        wait_for(is_read)
