"""What waits for a decision between two sides of a page: what people annotated twice, what was refused."""

from contextlib import suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from labeler.app import deciding, double_annotation
from labeler.app.user_settings import UserSettings
from labeler.core.annotation import ReviewState
from labeler.core.changes import Changes
from labeler.core.errors import LabelerError
from labeler.core.marked import mark
from labeler.gui.actions import Actions
from labeler.gui.dialogs.adjudication import AdjudicationDialog
from labeler.gui.dialogs.agreement import AgreementDialog
from labeler.gui.dialogs.merge import MergeDialog
from labeler.gui.panels.notice import Notice
from labeler.gui.session import Session
from labeler.gui.translation import edit_named, tr

REFUSED = mark("“{text}” was not stored: the page was changed elsewhere meanwhile. Compare both.")


class DecisionCommands(QObject):
    """Nobody meets any of it where nothing is annotated twice and nothing was refused."""

    pages_changed = Signal()

    def __init__(
        self, session: Session, actions: Actions, settings: UserSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self._deciding, self._agreeing = actions["adjudicate"], actions["show_agreement"]
        self.notice = Notice(tr("Something waits for your decision."), (self._deciding,))
        session.project_opened.connect(self.renew)
        session.page_shown.connect(self._tell)
        session.entry_changed.connect(self._tell)
        session.page_changed.connect(self._draw)
        self.renew()

    def renew(self) -> None:
        """Find out what there is to decide, and whether anything is annotated twice."""
        project = self._session.project
        has_versions = has_matters = False
        if project is not None:
            with suppress(LabelerError):  # said elsewhere
                has_matters = bool(deciding.matters(project))
                has_versions = bool(
                    project.store.versions.all() or double_annotation.of_project(project).share
                )
        self._agreeing.setVisible(has_versions)
        self._deciding.setVisible(has_matters or has_versions)
        self._tell()

    def decide(self) -> None:
        """Decide on what waits, beginning with the shown page."""
        session = self._session
        session.leave()
        if session.project is not None:
            page_id = session.page.id if session.page is not None else 0
            dialog = AdjudicationDialog(session.project, self._window, page_id)
            dialog.settled.connect(session.refresh)
            session.project_opened.connect(dialog.close)
            dialog.show()

    def merge_project(self) -> None:
        """Ask for another project, and take over what was done there."""
        self._session.leave()
        if self._session.project is not None:
            dialog = MergeDialog(self._session.project, self._settings, self._window)
            dialog.done_with.connect(self._session.news)
            for ended in (dialog.done_with, dialog.stopped):
                ended.connect(self._welcome)
            dialog.decision_wanted.connect(self.decide)
            self._session.project_opened.connect(dialog.close)
            dialog.show()

    def show_agreement(self) -> None:
        """Say how far people agree on what they annotated twice."""
        if self._session.project is not None:
            dialog = AgreementDialog(self._session.project, self._window)
            self._session.project_opened.connect(dialog.close)
            dialog.show()

    def _welcome(self) -> None:
        """Show what was taken over, also on the page that is shown, and if it is not all."""
        self.pages_changed.emit()
        if self._session.entry is not None:
            self._session.show(self._session.entry.id)
        self.renew()

    def _tell(self, _entry: object = None) -> None:
        text = self._session.refused_text
        if text is not None:
            self._deciding.setVisible(True)
        self.notice.say("" if text is None else tr(REFUSED, text=edit_named(text)))

    def _draw(self, changes: Changes) -> None:
        """Have the page annotated again if it was just accepted and is drawn."""
        project, entry = self._session.project, self._session.entry
        if project is None or entry is None or changes.after.state is not ReviewState.ACCEPTED:
            return
        with suppress(LabelerError):  # The next one draws it, or the command.
            if double_annotation.draw(project, [entry]):
                self.renew()
