"""Actions on proposals: have them made, accept and reject them."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from labeler.app import closer_look, models, proposing
from labeler.app.project import Project
from labeler.app.proposal_events import (
    AreaDetected,
    AreaFailed,
    PageDetected,
    PageFailed,
    ProposalEvent,
)
from labeler.app.proposing import waits
from labeler.app.user_settings import UserSettings
from labeler.core.annotation import Bounds, Level
from labeler.core.marked import mark
from labeler.core.records import PageEntry
from labeler.gui import background, walk
from labeler.gui.canvas.view import CanvasView
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.proposer import Proposer
from labeler.gui.session import Session
from labeler.gui.translation import tr

MARKS = mark(
    "%n places look like text and are outlined nowhere: Enter outlines one, Ctrl+I ignores it, "
    "X dismisses it.",
    "",
    2,
)


class ProposalCommands(QObject):
    """Keeps the queue pointed at the page on screen and those the annotator will reach next."""

    def __init__(
        self,
        session: Session,
        pages: PageListModel,
        proposer: Proposer,
        canvas: CanvasView,
        settings: UserSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pages = pages
        self._proposer = proposer
        self._canvas = canvas
        self._settings = settings
        session.page_shown.connect(self._look_ahead)
        proposer.happened.connect(self._follow)
        canvas.area_chosen.connect(self._look_closer)

    def propose(self) -> None:
        """Look at the shown page, also when it has proposals already."""
        if (shown := self._session.entry) is not None:
            if self._proposer.is_looking_at(shown.id):
                self._session.news.emit(tr("This page is being looked at just now."))
            ahead = [entry.id for entry in self._ahead() if waits(entry)]
            self._proposer.focus([shown.id, *ahead])

    def propose_region(self) -> None:
        """Look closely at what is selected and around it; with nothing selected, at an area."""
        session = self._session
        page = session.page
        if page is None:
            return
        chosen = [region.polygon for region in page.regions if region.id in session.selected]
        chosen += [p.polygon for p in session.proposals if p.id in session.selected_proposals]
        if chosen:
            self._look_closer(closer_look.surroundings(chosen, page.size))
        else:
            self._canvas.use_tool("propose_area")

    def propose_all(self) -> None:
        """Let the model in use look at every page it has not seen and nobody has worked on."""
        self._find_waiting(self._queue_all)

    def show_overlooked(self, is_on: bool) -> None:
        """Show what was seen too faintly to be proposed, and go to the first of it."""
        session = self._session
        session.show_overlooked(is_on=is_on)
        if not is_on or session.page is None or session.entry is None:
            return
        if session.overlooked:
            lines = walk.in_order(session.page, session.overlooked)
            walk.select(session, next(line.id for line in lines if line in session.overlooked))
            session.news.emit(tr(MARKS, "", len(session.overlooked)))
        elif session.entry.proposal_count is None:
            session.news.emit(tr("The detector has not looked at this page yet."))
        else:
            session.news.emit(
                tr("No place on this page is marked as text that may have been missed.")
            )

    def use_models(self) -> None:
        """Show what counts now that other models are in use, and look at the pages ahead."""
        if self._session.entry is not None:
            self._session.refresh(self._session.entry.id)
        self._look_ahead()

    def replace_proposals(self) -> None:
        """Let the models that were just taken into use look at all pages without their proposals."""
        self._find_waiting(self._proposer.propose_all)

    def _follow(self, event: ProposalEvent) -> None:
        match event:
            case PageDetected(page_id) | PageFailed(page_id):
                self._session.refresh(page_id)
            case AreaDetected(page_id):
                self._choose_fresh(page_id)
            case AreaFailed(text=text):
                self._session.problem.emit(text)

    def _find_waiting(self, then: Callable[[list[int]], None]) -> None:
        project = self._session.project
        if project is not None:
            find = background.run(self, lambda _: _pages_to_propose(project))
            find.finished.connect(then)
            find.failed.connect(self._session.problem)

    def _look_closer(self, area: Bounds) -> None:
        if self._session.page is not None:
            self._proposer.look_closer(self._session.page.id, area)

    def _choose_fresh(self, page_id: int) -> None:
        """Select the lines found at a closer look, so that one key accepts them."""
        known = {proposal.id for proposal in self._session.proposals}
        self._session.refresh(page_id)
        if self._session.page is None or self._session.page.id != page_id:
            return
        fresh = [p for p in self._session.proposals if p.id not in known]
        lines = [p.id for p in fresh if p.level is Level.LINE]
        if fresh:
            self._session.select((), lines or [p.id for p in fresh])
        else:
            self._session.problem.emit(tr("A closer look showed nothing new that is sure enough."))

    def _queue_all(self, page_ids: list[int]) -> None:
        if page_ids:
            self._proposer.propose_all(page_ids)
        elif (project := self._session.project) is not None:
            tell = background.run(self, lambda _: proposing.nothing_to_propose(project.entries()))
            tell.finished.connect(self._tell)
            tell.failed.connect(self._session.problem)

    def _tell(self, sentence: str) -> None:
        self._session.problem.emit(sentence)

    def _look_ahead(self) -> None:
        if not self._settings.propose_automatically:
            return
        shown, ahead = self._session.entry, self._ahead()
        current = [shown.id] if shown is not None and waits(shown) else []
        waiting = [entry.id for entry in ahead if waits(entry)]
        found = [entry.id for entry in ahead if entry.proposal_count is not None]
        self._proposer.focus([*current, *waiting, *found], found=found)

    def _ahead(self) -> list[PageEntry]:
        if self._session.entry is None:
            return []
        count, shown = self._settings.pages_ahead, self._session.entry.id
        following = self._pages.following(shown, count, only_unreviewed=True)
        return [self._pages.entry(key) for key in following]


def _pages_to_propose(project: Project) -> list[int]:
    models.bring_up_to_date(project)
    return proposing.pages_to_propose(project)
