"""Actions on the selected regions that go on where the last one ended."""

from labeler.gui.selection_edits import Turn
from labeler.gui.session import Session

SMALL_TURN = 1.0
LARGE_TURN = 15.0
"""Degrees."""


class RegionCommands:
    """Turns regions: steps that follow each other add up."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._turn: Turn | None = None

    def rotate(self, degrees: float) -> None:
        """Turn the selected regions clockwise."""
        if self._turn is None or not self._turn.is_current:
            self._turn = Turn(self._session)
        self._turn.by(degrees)
