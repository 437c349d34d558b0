"""The rows of the journal: whose they are, which one comes next, what they say."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from db.schema import JournalRow
from labeler.core.annotation import ReviewState
from labeler.core.changes import Changes
from labeler.store import delta
from labeler.store.mapping import an
from labeler.store.writer import Writer

_ENTRY = JournalRow.__table__
_OF_PAGE = JournalRow.page_id == bindparam("of_page")
_IN_STATE = JournalRow.state == bindparam("in_state")
_NEWEST = select(func.max(JournalRow.id)).where(_OF_PAGE, _IN_STATE)
_APPEND = insert(JournalRow).returning(JournalRow.id)


class EditState(StrEnum):
    """Whether an edit counts."""

    DONE = "done"
    UNDONE = "undone"
    """Taken back, or refused because somebody else had changed the same; can be done again."""
    ABANDONED = "abandoned"
    """Taken back and overtaken by another edit; kept as history."""
    SETTLED = "settled"
    """Done, and somebody else has changed the same since: it can no longer be taken back."""


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


class JournalRows:
    """The entries of one writer among those of all others."""

    def __init__(self, writer: Writer, author: str | None) -> None:
        self._writer = writer
        self._author = author
        self._newest = 0
        """The newest entry when this writer began."""
        self._others: frozenset[str] = frozenset()
        """Who was there when this writer began, and whose entries stay theirs."""
        self._prepare()

    def adopt(self, connection: Connection) -> None:
        """Count what the same person did in a window that is closed as this writer's own."""
        self._newest = connection.execute(select(func.max(JournalRow.id))).scalar_one() or 0
        self._others = self._writer.others()
        self._prepare()

    def next_own(self, connection: Connection, page_id: int, state: EditState) -> Row[Any] | None:
        """Return the entry that undo (DONE) or redo (UNDONE) of this writer leads to."""
        of_page = {"of_page": page_id, "in_state": state.value}
        return connection.execute(self._next[state], of_page).first()

    def next_texts(self, connection: Connection, page_id: int) -> tuple[str | None, str | None]:
        """Return the names of the edits that undo and redo of this writer lead to."""
        done, undone = connection.execute(self._next_texts, {"of_page": page_id}).one()
        return done, undone

    def newest_done(self, connection: Connection, page_id: int) -> int | None:
        """Return the number of the last edit of a page, whoever made it."""
        of_page = {"of_page": page_id, "in_state": EditState.DONE.value}
        return connection.execute(_NEWEST, of_page).scalar_one()

    def is_followed(self, connection: Connection, row: Row[Any]) -> bool:
        """Tell whether others have edited the page since an entry."""
        newest = self.newest_done(connection, row.page_id)
        return newest is not None and newest > row.id

    def abandon(self, connection: Connection, page_id: int) -> None:
        """Give up what this writer has taken back, because it goes on with something else."""
        of_page = {"of_page": page_id, "in_state": EditState.UNDONE.value}
        connection.execute(self._abandon, of_page)

    def abandon_of_others(self, connection: Connection, page_id: int) -> None:
        """Give up what others have taken back: the page is about another picture from now on."""
        of_page = {"of_page": page_id, "in_state": EditState.UNDONE.value}
        connection.execute(self._abandon_of_others, of_page)

    def append(
        self, connection: Connection, changes: Changes, state: EditState, values: dict[str, Any]
    ) -> int:
        """Write a new entry of this writer and return its number."""
        values = values | {
            "page_id": changes.page_id,
            "state": state.value,
            "writer": self._writer.id,
            "delta": delta.from_changes(changes),
        }
        return connection.execute(_APPEND, values).scalar_one()

    def replace(
        self, connection: Connection, entry_id: int, changes: Changes, values: dict[str, Any]
    ) -> None:
        """Let an entry stand for more of its gesture; one that came back to its start goes away."""
        this = JournalRow.id == entry_id
        if changes.is_empty:
            connection.execute(delete(JournalRow).where(this))
            return
        values = values | {"delta": delta.from_changes(changes)}
        connection.execute(update(JournalRow).where(this).values(values))

    def mark(self, connection: Connection, entry_id: int, state: EditState) -> None:
        """Say whether an entry counts from now on."""
        this = JournalRow.id == entry_id
        connection.execute(update(JournalRow).where(this).values(state=state.value))

    def history(self, connection: Connection, page_id: int) -> list[JournalEntry]:
        """Return every entry of a page, the oldest first."""
        query = select(_ENTRY).where(JournalRow.page_id == page_id).order_by(JournalRow.id)
        return [entry for row in connection.execute(query) if (entry := _entry(row)) is not None]

    def deltas_after(self, connection: Connection, page_id: int, entry_id: int) -> list[Any]:
        """Return what the edits of a page after an entry changed that count, the newest first."""
        counts = JournalRow.state.in_([EditState.DONE.value, EditState.SETTLED.value])
        query = select(JournalRow.delta).where(
            JournalRow.page_id == page_id, JournalRow.id > entry_id, counts
        )
        return list(connection.execute(query.order_by(JournalRow.id.desc())).scalars())

    def position(self, connection: Connection) -> int:
        """Return the number of the newest entry of any page; 0 while there is none."""
        return connection.execute(select(func.max(JournalRow.id))).scalar_one() or 0

    def last_by_others(self, connection: Connection, page_id: int) -> JournalEntry | None:
        """Return the newest entry of a page that is not this writer's."""
        row = connection.execute(self._last_by_others, {"of_page": page_id}).first()
        return None if row is None else _entry(row)

    def account(self, connection: Connection, page_id: int, clashes: tuple[str, ...]) -> str:
        """Say who changed what meanwhile, and when."""
        what = " and ".join(clashes)
        entry = self.last_by_others(connection, page_id)
        if entry is None:
            return f"Somebody else changed {what} meanwhile."
        who = "Another window" if entry.author == self._author else entry.author
        return f"{who} changed {what} meanwhile (“{entry.text}”, {_ago(entry.created)})."

    def _prepare(self) -> None:
        """Build the statements: putting one together takes longer than running it."""
        own, newest_first = self._is_own(), JournalRow.id.desc()
        order = {EditState.DONE: newest_first, EditState.UNDONE: JournalRow.id}
        of_page = select(_ENTRY).where(_OF_PAGE, own).limit(1)
        self._next = {key: of_page.where(_IN_STATE).order_by(by) for key, by in order.items()}
        self._next_texts = select(
            *(
                of_page.where(JournalRow.state == key.value)
                .order_by(by)
                .with_only_columns(JournalRow.text)
                .scalar_subquery()
                for key, by in order.items()
            )
        )
        undone = update(JournalRow).where(_OF_PAGE, _IN_STATE)
        abandon = undone.values(state=EditState.ABANDONED.value)
        self._abandon, self._abandon_of_others = abandon.where(own), abandon.where(~own)
        of_others = select(_ENTRY).where(_OF_PAGE, ~own)
        self._last_by_others = of_others.order_by(newest_first).limit(1)

    def _is_own(self) -> ColumnElement[bool]:
        before = JournalRow.id <= self._newest
        adopted = before & JournalRow.writer.not_in(sorted(self._others))
        if self._author is not None:
            adopted &= JournalRow.author == self._author
        return or_(JournalRow.writer == self._writer.id, adopted)


def _ago(moment: datetime) -> str:
    seconds = max(0, round((datetime.now(UTC) - moment).total_seconds()))
    if seconds < 60:
        return f"{seconds} s ago"
    return f"{seconds // 60} min ago" if seconds < 3600 else f"{seconds // 3600} h ago"


def _entry(row: Row[Any]) -> JournalEntry | None:
    """Return the entry of a row; None for one that cannot be read."""
    try:
        states = row.delta.get("state")
        review = (ReviewState(states[0]), ReviewState(states[1])) if states else None
        text, author = an(str, row.text), an(str, row.author)
        created = an(datetime, row.created)
        return JournalEntry(row.id, text, author, created, EditState(row.state), review)
    except (ValueError, TypeError, LookupError, AttributeError):
        return None
