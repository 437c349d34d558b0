"""Turn the view of pages that lie on their side, and offer it where most of the text does."""

from PySide6.QtCore import QObject

from labeler.core.marked import mark
from labeler.gui.actions import Actions
from labeler.gui.canvas.view import CanvasView
from labeler.gui.panels.notice import Notice
from labeler.gui.session import Session
from labeler.gui.translation import tr

_LIES: dict[int, str] = {
    1: mark("Most lines of this page run upwards."),
    2: mark("Most lines of this page stand on their heads."),
    3: mark("Most lines of this page run downwards."),
}
"""By the quarters of a turn, clockwise, that put it right."""


class TurningCommands(QObject):
    """Only the view turns: labels keep the coordinates of the image, and nobody else sees it."""

    def __init__(
        self, session: Session, canvas: CanvasView, actions: Actions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._canvas = canvas
        self._refused: set[int] = set()
        """Pages for which somebody does not want to hear of it."""
        self.strip = Notice(tr("View of the page"), [actions["turn_upright"]], can_close=True)
        self.strip.closed.connect(self._refuse)
        session.project_opened.connect(self._refused.clear)
        for signal in (session.page_shown, session.proposals_changed, session.readings_changed):
            signal.connect(self._offer)

    def turn(self, quarters: int) -> None:
        """Turn the shown page clockwise on the screen, and have it shown so from now on."""
        self._canvas.fitting.turn(quarters)
        self._offer()

    def turn_upright(self) -> None:
        """Turn the shown page so that most of its lines can be read."""
        self.turn(self._missing)

    @property
    def _missing(self) -> int:
        return (self._session.facts.upright_turn - self._canvas.viewport.turn) % 4

    def _refuse(self) -> None:
        if self._session.page is not None:
            self._refused.add(self._session.page.id)
        self._offer()

    def _offer(self) -> None:
        page, lies = self._session.page, self._session.facts.upright_turn
        is_known = page is None or page.id in self._refused or self._canvas.fitting.is_chosen
        is_wanted = not is_known and lies in _LIES and self._missing != 0
        self.strip.say(tr(_LIES[lies]) if is_wanted else "")
