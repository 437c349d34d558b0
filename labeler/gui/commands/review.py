"""Actions on what people say about each other's pages: issues, approval, and who did what."""

from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from labeler.app import second_look
from labeler.core import accepting
from labeler.core import second_look as verdicts
from labeler.core.annotation import Issue, Point, ReviewState
from labeler.core.errors import LabelerError
from labeler.core.marked import mark
from labeler.core.page_index import Mark
from labeler.core.second_look import SecondLook
from labeler.gui import walk
from labeler.gui.actions import Actions
from labeler.gui.canvas.pins import Pins
from labeler.gui.canvas.view import CanvasView
from labeler.gui.canvas.viewport import Box
from labeler.gui.dialogs.work import WorkDialog
from labeler.gui.discussion import Discussion
from labeler.gui.message_area import MessageArea
from labeler.gui.panels.issue_panel import IssuePanel
from labeler.gui.panels.page_list import PageListPanel
from labeler.gui.session import Session
from labeler.gui.translation import shown, told, tr

NO_ISSUE = mark("No page has an open issue.")
NONE_LEFT = mark("No page waits for your approval.")
UNSEEN = mark(
    "Not all of this page was on the screen, large enough to be read. Look at the rest first."
)
OWN = mark("You worked on this page yourself. Press again to approve it all the same.")
ANOTHER = mark("You worked on this page yourself. Somebody else has to approve it.")
NOT_ACCEPTED = mark("Only a page that somebody accepted can be sent back.")
SAY_WHY = mark("Say what is to be done first: pin an issue to what is wrong, or write a note.")
_AROUND = 40.0
"""Pixels of the image around a pin that are brought into view with it."""
OF_SECOND_LOOKS = ("approved_only", "approve_page", "send_back", "next_to_approve")
"""Actions that nobody meets where no second look is asked for."""


class ReviewCommands(QObject):
    """Knows what the project makes of second looks, and holds what shows its issues."""

    def __init__(
        self,
        session: Session,
        pages: PageListPanel,
        canvas: CanvasView,
        actions: Actions,
        messages: MessageArea,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._pages = pages
        self._canvas = canvas
        self._actions = actions
        self._messages = messages
        self._window = window
        self._mode = SecondLook.OFF
        self._asked: object = None
        """The page, as it was, that one was asked about approving although one worked on it."""
        self.discussion = Discussion(session)
        self.panel = IssuePanel(session, self.discussion, window)
        self.panel.hide()
        self.pins = Pins(self.discussion, canvas.camera, canvas)
        self.pins.chosen.connect(self._show_panel)
        self.panel.left.connect(canvas.setFocus)
        canvas.place_chosen.connect(self._point_at)
        session.project_opened.connect(self._open)
        session.page_shown.connect(self._open)  # Another window may have chosen meanwhile.
        self._open()

    def raise_on_selection(self) -> None:
        """Begin an issue about the one selected line."""
        target = walk.selected(self._session)
        found = walk.find(self._session, target) if target is not None else None
        if found is not None:
            region_id = found.id if isinstance(found.id, str) else None
            self._point_at(found.polygon[0], region_id)

    def walk(self, step: int) -> None:
        """Go to the next open issue (1) or the previous one (-1), over the ends of pages."""
        issue = self.discussion.neighbour(step) or self._on_another_page(step)
        if issue is None:
            self._messages.tell(tr(NO_ISSUE))
            return
        self.discussion.choose(issue.id)
        x, y = self.discussion.place_of(issue)
        self._canvas.camera.reveal(Box(x - _AROUND, y - _AROUND, x + _AROUND, y + _AROUND))
        self._show_panel()

    def use_second_look(self, is_on: bool) -> None:
        """Ask for a second look in this project from now on, or do not."""
        self._read()
        if is_on is not (self._mode is not SecondLook.OFF):
            self._choose(SecondLook.ON if is_on else SecondLook.OFF)

    def require_approval(self, is_on: bool) -> None:
        """Let exports and trainings take approved pages only, or all accepted ones."""
        self._read()
        if is_on is not (self._mode is SecondLook.REQUIRED) and self._mode is not SecondLook.OFF:
            self._choose(SecondLook.REQUIRED if is_on else SecondLook.ON)

    def approve(self) -> None:
        """Approve the shown page as it stands, and go on."""
        session = self._session
        session.leave()
        page, entry, project, draft = session.page, session.entry, session.project, session.draft
        if page is None or entry is None or project is None or draft is None:
            return
        asked = accepting.questions(draft, self._canvas.gaze.seen)
        if reason := verdicts.obstacle(page, entry):
            self._messages.warn(tr("This page cannot be approved: {reason}", reason=shown(reason)))
        elif asked.lines or asked.is_partly_unseen:
            self._messages.tell(tr(UNSEEN))
        elif second_look.is_own(project, page.id) and self._asked != page:
            may = second_look.may_approve_own(project)
            self._asked = page if may else None
            self._messages.tell(tr(OWN if may else ANOTHER))
        else:
            session.edit(second_look.APPROVE, verdicts.approve(page))
            if session.page is not None and session.page.is_approved:
                self.next_to_approve()

    def send_back(self) -> None:
        """Give the shown page back to whoever worked on it, and go on."""
        self._session.leave()
        page = self._session.page
        if page is None:
            return
        if page.state is not ReviewState.ACCEPTED:
            self._messages.tell(tr(NOT_ACCEPTED))
        elif not verdicts.says_why(page):
            self._messages.tell(tr(SAY_WHY))
        else:
            self._session.edit(second_look.SEND_BACK, verdicts.send_back(page))
            if self._session.page is not None and self._session.page.state is ReviewState.IN_WORK:
                self.next_to_approve()

    def next_to_approve(self) -> None:
        """Show the next page that somebody else accepted and nobody approved."""
        project, entry, index = self._session.project, self._session.entry, self._pages.index
        if project is None:
            return
        ids = index.ids[index.to_review()].tolist()
        here = entry.id if entry else 0
        found = second_look.next_page(
            project, [*(key for key in ids if key > here), *(key for key in ids if key < here)]
        )
        if found is None:
            self._messages.tell(tr(NONE_LEFT))
        else:
            self._session.show(found)

    def show_work(self) -> None:
        """Say what each person did on each day."""
        if self._session.project is not None:
            WorkDialog(self._session.project, self._window).show()

    def _choose(self, wanted: SecondLook) -> None:
        project = self._session.project
        if project is not None:
            try:
                second_look.choose(project, wanted)
            except LabelerError as error:
                self._session.problem.emit(told(error))
            self._open()

    def _read(self) -> None:
        """Find out what the project asks for; while it cannot be read, that stays as it was."""
        project = self._session.project
        with suppress(LabelerError):  # said elsewhere
            self._mode = second_look.of_project(project) if project else SecondLook.OFF

    def _open(self) -> None:
        """Offer what the project asks for."""
        self._read()
        is_on = self._mode is not SecondLook.OFF
        self._actions["second_look"].setChecked(is_on)
        self._actions["approved_only"].setChecked(self._mode is SecondLook.REQUIRED)
        for name in OF_SECOND_LOOKS:
            self._actions[name].setVisible(is_on)
        self._pages.kinds.offer(Mark.APPROVED, is_offered=is_on)

    def _point_at(self, place: Point, region_id: str | None) -> None:
        self.discussion.point_at(place, region_id)
        self._canvas.use_tool("select")
        self._show_panel()
        self.panel.write()

    def _show_panel(self) -> None:
        self.panel.show()
        self.panel.raise_()

    def _on_another_page(self, step: int) -> Issue | None:
        """Show the next page with an open issue, as one meets them going round."""
        index, entry = self._pages.index, self._session.entry
        ids = index.ids[index.matching("", frozenset({Mark.ISSUES}))][::step].tolist()
        here = entry.id if entry else 0
        onward = [key for key in ids if (key - here) * step > 0]
        for page_id in [*onward, *(key for key in ids if key not in onward)]:
            self._session.show(page_id)
            if self._session.page is None or self._session.page.id != page_id:
                continue  # It cannot be shown: why is said, and the others are gone on with.
            self.discussion.choose(None)
            if (issue := self.discussion.neighbour(step)) is not None:
                return issue
        return None
