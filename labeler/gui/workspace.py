"""The middle of the window: the start view, or the page with notices above and proposals below."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from labeler.gui.canvas.view import CanvasView
from labeler.gui.panels.notice import Notice
from labeler.gui.panels.proposal_bar import ProposalBar
from labeler.gui.session import Session
from labeler.gui.start_view import StartView


class Workspace(QStackedWidget):
    """Shows the page as soon as there is a project."""

    def __init__(
        self,
        session: Session,
        notices: Sequence[Notice],
        canvas: CanvasView,
        proposal_bar: ProposalBar,
        start: StartView,
    ) -> None:
        super().__init__()
        self._session = session
        self._start = start
        self._canvas = canvas
        self._work = QWidget()
        column = QVBoxLayout(self._work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for notice in notices:
            column.addWidget(notice)
        column.addWidget(canvas, 1)
        column.addWidget(proposal_bar)
        self.addWidget(start)
        self.addWidget(self._work)
        session.project_opened.connect(self._choose)

    def _choose(self) -> None:
        if self._session.project is None:
            self.setCurrentWidget(self._start)
        else:
            self.setCurrentWidget(self._work)
            self._canvas.setFocus()
