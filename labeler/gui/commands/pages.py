"""Actions on pages: walk through them and record verdicts."""

from labeler.core import edits
from labeler.core.annotation import DONE_STATES, ReviewState
from labeler.gui.acceptance.accept import Acceptance
from labeler.gui.canvas.view import CanvasView
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.message_area import MessageArea
from labeler.gui.panels.property_panel import PropertyPanel
from labeler.gui.session import Session


class PageCommands:
    """Walks the list as it is filtered."""

    def __init__(
        self,
        session: Session,
        pages: PageListModel,
        properties: PropertyPanel,
        canvas: CanvasView,
        messages: MessageArea,
    ) -> None:
        self._session = session
        self._pages = pages
        self._properties = properties
        self._canvas = canvas
        self._messages = messages
        self.acceptance = Acceptance(session, canvas, messages)
        self.acceptance.accepted.connect(self._go_on)
        session.page_shown.connect(self._expect_neighbours)

    def next_page(self) -> None:
        self._walk(1, "This is the last page.")

    def previous_page(self) -> None:
        self._walk(-1, "This is the first page.")

    def next_unreviewed(self) -> None:
        self._walk(1, "No page after this one waits for review.", only_unreviewed=True)

    def previous_unreviewed(self) -> None:
        self._walk(-1, "No page before this one waits for review.", only_unreviewed=True)

    def accept_page(self) -> None:
        """Accept the page and go on; asks before where nobody has looked."""
        self.acceptance.accept()

    def ask_again(self) -> None:
        self.acceptance.ask_again()

    def skip_page(self) -> None:
        self._give_verdict(ReviewState.SKIPPED, "Skip page")

    def reject_page(self) -> None:
        self._give_verdict(ReviewState.REJECTED, "Reject page")

    def reopen_page(self) -> None:
        """Take the verdict back and stay on the page."""
        page = self._session.page
        if page is not None and page.state in DONE_STATES:
            new = edits.set_state(page, ReviewState.IN_WORK)
            self._session.edit("Take verdict back", new)

    def note(self) -> None:
        """Put the cursor where the note is written."""
        self._properties.show()
        self._properties.note.setFocus()

    def _expect_neighbours(self) -> None:
        """Have the images ready that A and D would show, and the one after a verdict."""
        entry = self._session.entry
        if entry is not None:
            following = self._pages.following(entry.id, 1)
            following += self._pages.following(entry.id, 1, only_unreviewed=True)
            before = self._pages.following(entry.id, 1, -1)
            self._canvas.scene.expect(list(dict.fromkeys([*following, *before])))

    def _give_verdict(self, state: ReviewState, text: str) -> None:
        self._session.leave()
        page = self._session.page
        if page is None:
            return
        self._session.edit(text, edits.set_state(page, state))
        if self._session.page is not None and self._session.page.state is state:
            self.next_unreviewed()

    def _go_on(self, news: str) -> None:
        """Show the next page that waits for review, and say what there is to say of the last."""
        self.next_unreviewed()
        if news:
            self._messages.warn(news)

    def _walk(self, step: int, at_end: str, *, only_unreviewed: bool = False) -> None:
        current = self._session.entry.id if self._session.entry else None
        page_id = self._pages.neighbour(current, step, only_unreviewed=only_unreviewed)
        if page_id is None:
            self._messages.tell(at_end)
        else:
            self._session.show(page_id)
