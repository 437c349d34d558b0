"""Offer the edits that an earlier program could not store, once their project is open again."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from labeler.gui.actions import Actions
from labeler.gui.panels.notice import Notice
from labeler.gui.session import Session
from labeler.gui.translation import moment, tr


class RescueCommands(QObject):
    """A strip above the page says what waits; it is stored when somebody wants it."""

    pages_changed = Signal()
    """Edits of pages that are not shown were stored."""

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self.notice = Notice(tr("Kept edits"), (actions["store_kept_edits"],), can_close=True)
        self.notice.closed.connect(lambda: self.notice.say(""))
        self._is_storing = False
        session.project_opened.connect(self._offer)
        session.saving_changed.connect(self._follow)

    def store_kept_edits(self) -> None:
        """Let them wait to be stored, as if they had just been made."""
        project = self._session.project
        if project is None:
            return
        project.take_up_kept()
        self._is_storing = True
        self.notice.say("")
        if self._session.page is not None:
            self._session.refresh(self._session.page.id)
        self._session.saving_changed.emit()

    def _offer(self) -> None:
        project = self._session.project
        kept = project.kept if project is not None else []
        if not kept:
            self.notice.say("")
            return
        count = sum(len(one.edits) for one in kept)
        began = moment(kept[0].began, tr("dd MMMM 'at' HH:mm"))
        places = {one.folder for one in kept} - {project.folder if project else None}
        # A copy has the same identifier: whoever made one should know.
        where = ", ".join(map(str, sorted(places)))
        self.notice.say(
            tr(
                "%n edits could not be stored in {where} on {began}.",
                "",
                count,
                where=where,
                began=began,
            )
            if places
            else tr("%n edits could not be stored on {began}.", "", count, began=began)
        )

    def _follow(self) -> None:
        project = self._session.project
        if self._is_storing and project is not None and not len(project.outbox):
            self._is_storing = False
            self.pages_changed.emit()
