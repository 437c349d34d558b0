"""Actions on the regions of the shown page."""

from labeler.core import edits
from labeler.core.annotation import IgnoreReason
from labeler.gui import selection_edits
from labeler.gui.selection_edits import Turn
from labeler.gui.session import Session

SMALL_TURN = 1.0
LARGE_TURN = 15.0
"""Degrees."""


class RegionCommands:
    """Thin: what an action does is a function that scripts and tests can call as well."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._turn: Turn | None = None

    def undo(self) -> None:
        self._session.undo()

    def redo(self) -> None:
        self._session.redo()

    def copy(self) -> None:
        selection_edits.copy(self._session)

    def paste(self) -> None:
        selection_edits.paste(self._session)

    def duplicate(self) -> None:
        selection_edits.duplicate(self._session)

    def delete(self) -> None:
        selection_edits.delete(self._session)

    def select_all(self) -> None:
        selection_edits.select_all(self._session)

    def ignore(self) -> None:
        """Ignore the selection, or stop ignoring it when all of it is ignored."""
        page, chosen = self._session.page, self._session.selected
        if page is not None:
            is_ignored = all(page.region(key).ignore for key in chosen)
            reason = None if is_ignored else IgnoreReason.ILLEGIBLE
            selection_edits.set_ignore(self._session, reason)

    def join(self) -> None:
        selection_edits.join(self._session)

    def start_here(self) -> None:
        """Let reading start at the next vertex; after the last one it is the first again."""
        page = self._session.page
        if page is not None and len(self._session.selected) == 1:
            new = edits.start_at_vertex(page, next(iter(self._session.selected)), 1)
            self._session.edit("Change where reading starts", new)

    def sort_reading_order(self) -> None:
        if self._session.page is not None:
            new = edits.sort_reading_order(self._session.page)
            self._session.edit("Sort into reading order", new)

    def rotate_left(self) -> None:
        self._rotate(-SMALL_TURN)

    def rotate_right(self) -> None:
        self._rotate(SMALL_TURN)

    def rotate_left_far(self) -> None:
        self._rotate(-LARGE_TURN)

    def rotate_right_far(self) -> None:
        self._rotate(LARGE_TURN)

    def _rotate(self, degrees: float) -> None:
        if self._turn is None or not self._turn.is_current:
            self._turn = Turn(self._session)
        self._turn.by(degrees)
