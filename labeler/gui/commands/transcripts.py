"""Actions on what lines say: have them read, write it, count it, find where it does not fit."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from labeler.app import reading
from labeler.app.proposal_events import (
    LinesRead,
    ProposalEvent,
    WordBoundariesFailed,
    WordBoundariesFound,
)
from labeler.gui import transcript_edits
from labeler.gui.proposer import Proposer
from labeler.gui.session import Session

QUIET = 200
"""Milliseconds after an edit until changed lines are read again: one edit seldom comes alone."""


class TranscriptCommands(QObject):
    """Has the shown page read whenever one of its lines is unread."""

    def __init__(
        self, session: Session, proposer: Proposer, read_lines: QAction, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._proposer = proposer
        self._read_lines = read_lines
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._have_read)
        session.project_opened.connect(self._show_setting)
        session.page_shown.connect(self._have_read)
        session.page_changed.connect(self._quiet.start)
        session.proposals_changed.connect(self._quiet.start)
        proposer.happened.connect(self._follow)

    def use_models(self) -> None:
        """Let the reader that is in use now read the shown page."""
        self._proposer.look_for_reader()
        self._renew()

    def part_lines(self) -> None:
        """Have the selected lines split at their spaces, or else all."""
        page = self._session.page
        if page is not None:
            lines = transcript_edits.meant_lines(self._session)
            self._proposer.find_word_boundaries(page.id, [line.polygon for line in lines])

    def read_lines(self, is_on: bool) -> None:
        """Let the project have its lines read, or not; what people wrote stays either way."""
        project = self._session.project
        if project is not None and reading.has_transcripts(project) != is_on:
            try:
                reading.set_transcripts(project, wanted=is_on)
            finally:
                self._show_setting()
            self._renew()

    def _follow(self, event: ProposalEvent) -> None:
        match event:
            case LinesRead(page_id):
                self._session.refresh_readings(page_id)
            case WordBoundariesFound(page_id, boundaries):
                transcript_edits.split_into_words(self._session, page_id, boundaries)
            case WordBoundariesFailed(text=text):
                self._session.problem.emit(text)

    def _show_setting(self) -> None:
        project = self._session.project
        if project is not None:
            self._read_lines.setChecked(reading.has_transcripts(project))

    def _renew(self) -> None:
        if self._session.page is not None:
            self._session.refresh_readings(self._session.page.id)
            self._have_read()

    def _have_read(self) -> None:
        self._quiet.stop()
        self._proposer.read_from(self._session.threshold)
        page, readings = self._session.page, self._session.readings
        is_wanted = page is not None and self._read_lines.isChecked()
        if page and is_wanted and reading.unread_of(page, self._session.counting, readings):
            self._proposer.have_read(page.id)
