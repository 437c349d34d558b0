"""Actions on what is proposed: lines or words."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from labeler.app import outlines, reading
from labeler.app.outlines import Outlines
from labeler.app.proposal_events import OutlinesTold, ProposalEvent
from labeler.core.annotation import UNREVIEWED
from labeler.core.marked import mark
from labeler.gui.proposer import Proposer
from labeler.gui.session import Session
from labeler.gui.translation import tr

WORDS_NOW = mark(
    "The accepted pages outline words, so words are proposed from now on. Pages that have proposals "
    "keep them. To have lines instead, turn off Proposals, Propose words."
)
LINES_NOW = mark(
    "The accepted pages outline lines, so lines are proposed from now on. Pages that have proposals "
    "keep them. To have words instead, turn on Proposals, Propose words."
)

UNREAD = mark(
    "Words are told by the spaces that a reader sees, and lines of this project are not read. "
    "Turn on Proposals > Read lines."
)


class OutlineCommands(QObject):
    """Knows whether words are proposed, and says so when the accepted pages have changed it."""

    def __init__(
        self,
        session: Session,
        proposer: Proposer,
        propose_words: QAction,
        propose: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`propose` looks at the shown page again."""
        super().__init__(parent)
        self._session = session
        self._propose_words = propose_words
        self._propose = propose
        self._are_words: bool | None = None
        """None until somebody looked."""
        session.project_opened.connect(self._forget)
        proposer.happened.connect(self._follow)

    def propose_words(self, are_words: bool) -> None:
        """Have words proposed in this project, or lines, whatever its accepted pages say.

        The shown page is looked at again unless somebody has begun to work on it; others keep the
        proposals they have.
        """
        project, entry = self._session.project, self._session.entry
        if project is None or self._are_words is are_words:
            return
        try:
            outlines.choose(project, Outlines.WORDS if are_words else Outlines.LINES)
            self._are_words = are_words
        finally:
            self._propose_words.setChecked(bool(self._are_words))
        if are_words and not reading.has_transcripts(project):
            self._session.problem.emit(tr(UNREAD))
        elif entry is not None and entry.state in UNREVIEWED:
            self._propose()

    def _forget(self) -> None:
        self._are_words = None

    def _follow(self, event: ProposalEvent) -> None:
        if not isinstance(event, OutlinesTold) or event.are_words is self._are_words:
            return
        is_news, self._are_words = self._are_words is not None, event.are_words
        self._propose_words.setChecked(event.are_words)
        if is_news:
            self._session.news.emit(tr(WORDS_NOW if event.are_words else LINES_NOW))
