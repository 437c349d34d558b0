"""Actions on pages: walk through them and record verdicts."""

from contextlib import suppress

from labeler.app import assigning
from labeler.core import edits
from labeler.core.annotation import DONE_STATES, ReviewState
from labeler.core.errors import StorageError
from labeler.core.marked import mark
from labeler.formats.whereabouts import is_served
from labeler.gui.acceptance.accept import Acceptance
from labeler.gui.canvas.view import CanvasView
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.message_area import MessageArea
from labeler.gui.session import Session
from labeler.gui.translation import tr

VERDICTS = {ReviewState.SKIPPED: mark("Skip page"), ReviewState.REJECTED: mark("Reject page")}
"""Names of the edits."""
AT_END = {
    (1, False): mark("This is the last page in the list."),
    (-1, False): mark("This is the first page in the list."),
    (1, True): mark("No page after this one in the list waits for review."),
    (-1, True): mark("No page before this one in the list waits for review."),
}
"""What is said where there is no further page, by step, and whether only some are wanted. Filters may hide
others, which the list leaves out."""
OTHERS_WORK = mark(
    "Others work on all pages after this one that wait for review, or were given them."
)
MOST_ASKED = 2000
"""Pages that are asked about at most for one that is nobody's."""


class PageCommands:
    """Walks the list as it is filtered."""

    def __init__(
        self,
        session: Session,
        pages: PageListModel,
        canvas: CanvasView,
        messages: MessageArea,
    ) -> None:
        self._session = session
        self._pages = pages
        self._canvas = canvas
        self._messages = messages
        self.acceptance = Acceptance(session, canvas, messages)
        self.acceptance.accepted.connect(self._go_on)
        session.page_shown.connect(self._expect_neighbours)
        canvas.scene.image.loaded.connect(self._look_at_fetched)

    def walk(self, step: int, *, only_unreviewed: bool = False) -> None:
        """Show the next page (1) or the previous one (-1), perhaps of those that wait for review."""
        current = self._session.entry.id if self._session.entry else None
        page_id = self._pages.neighbour(current, step, only_unreviewed=only_unreviewed)
        project = self._session.project
        if project is not None and project.store.is_shared and only_unreviewed and step > 0:
            waiting = self._pages.following(current, MOST_ASKED, only_unreviewed=True)
            with suppress(StorageError):  # While the server is away nobody knows who works where.
                page_id = assigning.next_free(project, waiting)
                if page_id is None and waiting:
                    self._messages.tell(tr(OTHERS_WORK))
                    return
        if page_id is None:
            self._messages.tell(tr(AT_END[step, only_unreviewed]))
        else:
            self._session.show(page_id)

    def give_verdict(self, state: ReviewState) -> None:
        """Skip or reject the page, and go on."""
        self._session.leave()
        page = self._session.page
        if page is None:
            return
        self._session.edit(VERDICTS[state], edits.set_state(page, state))
        if self._session.page is not None and self._session.page.state is state:
            self.walk(1, only_unreviewed=True)

    def take_verdict_back(self) -> None:
        """Open the page again and stay on it."""
        page = self._session.page
        if page is not None and page.state in DONE_STATES:
            new = edits.set_state(page, ReviewState.IN_WORK)
            self._session.edit(mark("Take verdict back"), new)

    def _expect_neighbours(self) -> None:
        """Have the images ready that A and D would show, and the one after a verdict."""
        entry = self._session.entry
        if entry is not None:
            following = self._pages.following(entry.id, 1)
            following += self._pages.following(entry.id, 1, only_unreviewed=True)
            before = self._pages.following(entry.id, 1, -1)
            self._canvas.scene.expect(list(dict.fromkeys([*following, *before])))

    def _look_at_fetched(self) -> None:
        """Say so if what a server gave is another image."""
        entry = self._session.entry
        if entry is not None and is_served(entry.path):
            self._session.look_again()

    def _go_on(self, news: str) -> None:
        """Show the next page that waits for review, and say what there is to say of the last."""
        self.walk(1, only_unreviewed=True)
        if news:
            self._messages.warn(news)
