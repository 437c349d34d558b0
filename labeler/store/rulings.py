"""What is decided together with an edit of a page: between two versions, or on a refused edit."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection, update

from db.schema import JournalRow
from labeler.core.annotation import Page
from labeler.core.errors import EditConflict
from labeler.store import page_rows
from labeler.store.journal_rows import EditState


class Ruling(Protocol):
    """What an edit settles, in its transaction."""

    def demand_unchanged(self, connection: Connection) -> None:
        """Raise EditConflict where something is not as it was when somebody decided."""

    def settle(
        self, connection: Connection, entry_id: int | None, author: str, until: int
    ) -> Collection[int]:
        """Note that it is decided, by an entry if anything changed; return what pages that touches.

        `until` is the newest edit before. Raises EditConflict.
        """


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """An edit that was refused, and the page with which it was compared."""

    entry_id: int
    page: Page

    def demand_unchanged(self, connection: Connection) -> None:
        """Raise EditConflict where the page is not as it was when somebody decided."""
        demand_as_seen(connection, self.page)

    def settle(
        self, connection: Connection, entry_id: int | None, author: str, until: int
    ) -> Collection[int]:
        """Let it wait no more; raises EditConflict where it does not wait."""
        this = (JournalRow.id == self.entry_id) & (JournalRow.author == author)
        waits = this & (JournalRow.state == EditState.REFUSED.value)
        abandon = update(JournalRow).where(waits).values(state=EditState.ABANDONED.value)
        if not connection.execute(abandon).rowcount:
            raise EditConflict(
                "This was decided meanwhile, in another window. Nothing was changed."
            )
        return ()


def demand_as_seen(connection: Connection, page: Page) -> None:
    """Raise EditConflict where a page is not as somebody saw it who decided about it."""
    now = page_rows.read_page(connection, page.id)
    if (now.regions, now.note, now.state) != (page.regions, page.note, page.state):
        raise EditConflict(
            "Somebody changed this page meanwhile. Compare both again, and decide then."
        )
