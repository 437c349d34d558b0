"""What keys mean while the page has the focus and no action in the window owns them."""

import time
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from labeler.core.quarter_turns import turned_vector
from labeler.gui import walk
from labeler.gui.canvas.count_entry import CountEntry
from labeler.gui.canvas.tools.tool import Tool
from labeler.gui.canvas.viewport import Viewport
from labeler.gui.selection_edits import LOCKED, Push
from labeler.gui.session import Session
from labeler.gui.translation import tr

Key = Qt.Key
ARROWS: dict[int, tuple[int, int]] = {
    Key.Key_Left: (-1, 0),
    Key.Key_Right: (1, 0),
    Key.Key_Up: (0, -1),
    Key.Key_Down: (0, 1),
}
FAR = 10
"""Image pixels an arrow moves with Shift, instead of one."""
ONE_STEP = 1.0
"""Arrows that follow each other within this many seconds are one step of undo."""


class Keyboard(Protocol):
    """What keys can do on the canvas."""

    session: Session
    count_entry: CountEntry
    is_locked: bool
    """Whether outlines stay as they are."""

    @property
    def tool(self) -> Tool:
        """The tool in use."""

    @property
    def viewport(self) -> Viewport:
        """How the image lies on the canvas: arrows are those of the screen."""

    @property
    def is_pointing(self) -> bool:
        """Whether the left button is held on the page."""

    def escape(self) -> None:
        """Give up what is under way."""

    def next_region(self) -> None:
        """Select what comes next."""

    def previous_region(self) -> None:
        """Select what comes before."""

    def edit_line(self) -> None:
        """Write what the selected line says."""

    def hold_to_pan(self, *, is_down: bool) -> None:
        """Let the left button pan."""


class Keys:
    """Sorts keys into digits, nudges and what the tool understands."""

    def __init__(self, canvas: Keyboard) -> None:
        self._canvas = canvas
        self._push: Push | None = None
        self._pushed = 0.0

    def claims(self, event: QKeyEvent) -> bool:
        """Tell whether a key means something here, before any action of the window.

        In the middle of a drag nothing does but Esc: no key changes what is being dragged.
        """
        return self._canvas.is_pointing or self._means_something(event)

    def _means_something(self, event: QKeyEvent) -> bool:
        session, key, held = self._canvas.session, event.key(), _modifiers(event)
        if held & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        if self._canvas.tool.takes(event.text()):
            return True
        if key in ARROWS:
            return bool(session.selected or session.selected_proposals)
        if event.text().isdecimal():  # With Shift, too: so they are typed in France.
            return self._canvas.count_entry.can_start()
        if held:
            return False
        if _is_enter(key):
            # On a proposal Enter is a verdict, and the window's.
            is_region = isinstance(walk.selected(session), str)
            return self._canvas.count_entry.is_open or self._canvas.tool.is_busy or is_region
        return key in (Key.Key_Escape, Key.Key_Backspace, Key.Key_Space)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; returns whether it meant anything."""
        if event.key() == Key.Key_Escape:
            self._canvas.escape()
        elif self._canvas.is_pointing:
            return True
        elif event.key() in (Key.Key_Tab, Key.Key_Backtab):
            self._walk(event)
        elif not self._means_something(event):
            return False
        elif event.key() in ARROWS:
            self._nudge(event)
        elif _is_enter(event.key()):
            self._enter()
        elif event.text().isdecimal() or self._canvas.tool.takes(event.text()):
            self._type(event.text())
        else:
            self._control(event)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Do what letting go of a key means; returns whether it meant anything."""
        if event.key() != Key.Key_Space or event.isAutoRepeat():
            return False
        self._canvas.hold_to_pan(is_down=False)
        return True

    def _walk(self, event: QKeyEvent) -> None:
        if event.key() == Key.Key_Tab:
            self._canvas.next_region()
        else:
            self._canvas.previous_region()

    def _control(self, event: QKeyEvent) -> None:
        if event.key() == Key.Key_Space:
            self._canvas.hold_to_pan(is_down=True)
        elif self._canvas.count_entry.is_open:
            self._canvas.count_entry.take_back()
        else:
            self._canvas.tool.take_back()

    def _type(self, text: str) -> None:
        if self._canvas.tool.takes(text):
            self._canvas.tool.type(text)
        else:
            self._canvas.count_entry.type(text)

    def _enter(self) -> None:
        if self._canvas.count_entry.is_open:
            self._canvas.count_entry.take()
        elif self._canvas.tool.is_busy:
            self._canvas.tool.finish()
        else:
            self._canvas.edit_line()

    def _nudge(self, event: QKeyEvent) -> None:
        if self._canvas.is_locked:
            self._canvas.session.problem.emit(tr(LOCKED))
            return
        now = time.monotonic()
        if self._push is None or not self._push.is_current or now - self._pushed > ONE_STEP:
            self._push = Push(self._canvas.session)
        self._pushed = now
        dx, dy = turned_vector(ARROWS[event.key()], -self._canvas.viewport.turn)
        step = FAR if _modifiers(event) else 1
        self._push.by(dx * step, dy * step)


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Return what is held, except that digits may come from the keypad."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _is_enter(key: int) -> bool:
    return key in (Key.Key_Return, Key.Key_Enter)
