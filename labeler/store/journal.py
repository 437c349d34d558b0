"""The stored edits of every page; undo and redo walk them, also after a restart."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from db.schema import JournalRow
from labeler.core.annotation import ReviewState
from labeler.core.changes import Changes, merged
from labeler.store import delta, page_rows
from labeler.store.transactions import Transactions


class EditState(StrEnum):
    """Whether an edit counts."""

    DONE = "done"
    UNDONE = "undone"
    """Taken back; can be done again."""
    ABANDONED = "abandoned"
    """Taken back and overtaken by another edit; kept as history."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One edit in the history of a page."""

    id: int
    text: str
    author: str
    created: datetime
    state: EditState
    review: tuple[ReviewState, ReviewState] | None
    """The review states before and after, where the edit changed it."""


class Journal:
    """Records edits together with the rows they change: both are on disk, or neither."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        # Only a running gesture can be continued, so nothing of it is stored.
        self._gestures: dict[int, tuple[str, int]] = {}

    def record(
        self, changes: Changes, text: str, *, author: str, gesture: str | None = None
    ) -> None:
        """Save an edit; what was undone before can no longer be redone.

        Edits of one gesture that follow each other become one step for undo. Raises ProjectError
        when the page is not in the state the edit started from, or nothing can be written.
        """
        if changes.is_empty:
            return
        with self._transactions.write() as connection:
            page_rows.check_picture(connection, changes)
            previous = self._continued(connection, changes, gesture)
            _abandon(connection, changes.page_id)
            page_rows.write_changes(connection, changes, author)
            values = {"text": text, "author": author, "created": datetime.now(UTC)}
            if previous is None:
                entry_id = _append(connection, changes, values)
            else:
                entry_id, first = previous
                _replace(connection, entry_id, merged(first, changes), values)
        self._gestures.pop(changes.page_id, None)
        if gesture is not None:
            self._gestures[changes.page_id] = (gesture, entry_id)

    def undo(self, page_id: int) -> Changes | None:
        """Take the last edit of a page back and return what to apply; None when there is none."""
        self._gestures.pop(page_id, None)
        with self._transactions.write() as connection:
            row = _newest_done(connection, page_id)
            if row is None:
                return None
            return _walk(connection, row, delta.reversed_(row.delta), EditState.UNDONE)

    def redo(self, page_id: int) -> Changes | None:
        """Do the edit again that was undone last and return what to apply; None for none."""
        self._gestures.pop(page_id, None)
        with self._transactions.write() as connection:
            row = _oldest_undone(connection, page_id)
            if row is None:
                return None
            return _walk(connection, row, row.delta, EditState.DONE)

    def undo_text(self, page_id: int) -> str | None:
        """Return the name of the edit that undo would take back."""
        with self._transactions.read() as connection:
            row = _newest_done(connection, page_id)
        return None if row is None else row.text

    def redo_text(self, page_id: int) -> str | None:
        """Return the name of the edit that redo would do again."""
        with self._transactions.read() as connection:
            row = _oldest_undone(connection, page_id)
        return None if row is None else row.text

    def history(self, page_id: int) -> list[JournalEntry]:
        """Return every edit of a page, the oldest first, also those that were taken back."""
        query = (
            select(JournalRow.__table__)
            .where(JournalRow.page_id == page_id)
            .order_by(JournalRow.id)
        )
        with self._transactions.read() as connection:
            return [_entry(row) for row in connection.execute(query)]

    def _continued(
        self, connection: Connection, changes: Changes, gesture: str | None
    ) -> tuple[int, Changes] | None:
        """Return the edit that a gesture goes on with: its number and what it changed so far."""
        known = self._gestures.get(changes.page_id)
        row = _newest_done(connection, changes.page_id)
        if gesture is None or row is None or known != (gesture, row.id):
            return None
        now = page_rows.read_attributes(
            connection, changes.page_id, with_order="order" in row.delta
        )
        back = delta.complete(changes.page_id, delta.reversed_(row.delta), now)
        return row.id, back.reversed()


def _walk(connection: Connection, row: Row[Any], step: delta.Delta, state: EditState) -> Changes:
    """Apply one step to the rows of its page and mark the entry it belongs to."""
    now = page_rows.read_attributes(connection, row.page_id, with_order="order" in step)
    changes = delta.complete(row.page_id, step, now)
    changes = page_rows.with_proposed_state(connection, changes)
    page_rows.write_changes(connection, changes, row.author)
    connection.execute(update(JournalRow).where(JournalRow.id == row.id).values(state=state.value))
    return changes


def _newest_done(connection: Connection, page_id: int) -> Row[Any] | None:
    query = select(JournalRow.__table__).where(
        JournalRow.page_id == page_id, JournalRow.state == EditState.DONE.value
    )
    return connection.execute(query.order_by(JournalRow.id.desc()).limit(1)).first()


def _oldest_undone(connection: Connection, page_id: int) -> Row[Any] | None:
    query = select(JournalRow.__table__).where(
        JournalRow.page_id == page_id, JournalRow.state == EditState.UNDONE.value
    )
    return connection.execute(query.order_by(JournalRow.id).limit(1)).first()


def _abandon(connection: Connection, page_id: int) -> None:
    undone = (JournalRow.page_id == page_id) & (JournalRow.state == EditState.UNDONE.value)
    connection.execute(update(JournalRow).where(undone).values(state=EditState.ABANDONED.value))


def _append(connection: Connection, changes: Changes, values: dict[str, Any]) -> int:
    values |= {
        "page_id": changes.page_id,
        "state": EditState.DONE.value,
        "delta": delta.from_changes(changes),
    }
    statement = insert(JournalRow).values(values).returning(JournalRow.id)
    return connection.execute(statement).scalar_one()


def _replace(
    connection: Connection, entry_id: int, changes: Changes, values: dict[str, Any]
) -> None:
    """Let an entry stand for more of its gesture; one that came back to its start goes away."""
    this = JournalRow.id == entry_id
    if changes.is_empty:
        connection.execute(delete(JournalRow).where(this))
        return
    values |= {"delta": delta.from_changes(changes)}
    connection.execute(update(JournalRow).where(this).values(values))


def _entry(row: Row[Any]) -> JournalEntry:
    states = row.delta.get("state")
    review = (ReviewState(states[0]), ReviewState(states[1])) if states else None
    return JournalEntry(row.id, row.text, row.author, row.created, EditState(row.state), review)
