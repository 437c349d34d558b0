"""Actions on the selected regions that go on where the last one ended."""

from labeler.gui.canvas.view import CanvasView
from labeler.gui.selection_edits import LOCKED, Turn
from labeler.gui.session import Session
from labeler.gui.translation import tr

SMALL_TURN = 1.0
LARGE_TURN = 15.0
"""Degrees."""


class RegionCommands:
    """Turns regions: steps that follow each other add up."""

    def __init__(self, session: Session, canvas: CanvasView) -> None:
        self._session = session
        self._canvas = canvas
        self._turn: Turn | None = None

    def rotate(self, degrees: float) -> None:
        """Turn the selected regions clockwise, unless outlines are locked."""
        if self._canvas.is_locked:
            self._session.problem.emit(tr(LOCKED))
            return
        if self._turn is None or not self._turn.is_current:
            self._turn = Turn(self._session)
        self._turn.by(degrees)
