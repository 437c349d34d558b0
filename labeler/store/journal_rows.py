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
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)

from db.schema import JournalRow, PageRow
from labeler.core.annotation import ReviewState
from labeler.core.changes import Changes
from labeler.core.marked import all_of, edit_name, sentence
from labeler.store import delta
from labeler.store.mapping import an
from labeler.store.writer import Writer

_ENTRY = JournalRow.__table__
_OF_PAGE = JournalRow.page_id == bindparam("of_page")
_IN_STATE = JournalRow.state == bindparam("in_state")
_IS_REFUSED = JournalRow.state == literal_column("'refused'")
"""As it stands in the index: SQLite looks for no parameter there."""
_NEWEST = select(func.max(JournalRow.id)).where(_OF_PAGE, _IN_STATE)
_APPEND = insert(JournalRow).returning(JournalRow.id)


class EditState(StrEnum):
    """Whether an edit counts."""

    DONE = "done"
    UNDONE = "undone"
    """Taken back; can be done again."""
    REFUSED = "refused"
    """Never made, because the page says something else by now: waits for whoever made it to decide."""
    ABANDONED = "abandoned"
    """Taken back and overtaken by another edit; kept as history."""
    SETTLED = "settled"
    """Done, and somebody else has changed the same since: it can no longer be taken back."""


@dataclass(frozen=True, slots=True)
class RefusedEdit:
    """An edit of one's own that was not made, because the page says something else."""

    id: int
    page_id: int
    text: str


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
        """Return the entry that undo (DONE) or redo (UNDONE) of this writer leads to.

        Redo comes to what was refused last of all, as long as nothing was done since.
        """
        of_page = {"of_page": page_id}
        row = connection.execute(self._next[state], of_page).first()
        if row is None and state is EditState.UNDONE:
            row = connection.execute(self._next[EditState.REFUSED], of_page).first()
        return row

    def next_texts(
        self, connection: Connection, page_id: int
    ) -> tuple[str | None, str | None, str | None]:
        """Return the names of what undo and redo lead to, and of what waits for a decision."""
        done, undone, refused, waiting = connection.execute(
            self._next_texts, {"of_page": page_id}
        ).one()
        return done, undone if undone is not None else refused, waiting

    def refused(self, connection: Connection) -> list[RefusedEdit]:
        """Return the edits of this writer that wait for a decision, the oldest first.

        What is about a page that was taken out of the list waits until that is back.
        """
        is_out = exists().where(PageRow.id == JournalRow.page_id, PageRow.removed.is_not(None))
        rows = connection.execute(self._refused.where(~is_out).order_by(JournalRow.id))
        return [
            RefusedEdit(row.id, row.page_id, row.text)
            for row in rows
            if isinstance(row.text, str)  # What cannot be read nobody can decide on.
        ]

    def refused_entry(self, connection: Connection, entry_id: int) -> Row[Any] | None:
        """Return one of them; None where it does not wait any more."""
        return connection.execute(self._refused.where(JournalRow.id == entry_id)).first()

    def last_refused(self, connection: Connection, page_id: int) -> Row[Any] | None:
        """Return what this opening of the project made last of a page and waits for a decision."""
        query = self._refused.where(_OF_PAGE, JournalRow.writer == self._writer.id)
        last = query.order_by(JournalRow.id.desc()).limit(1)
        return connection.execute(last, {"of_page": page_id}).first()

    def offered(self, connection: Connection, changes: Changes, text: str) -> EditState | None:
        """Return the state of an entry of anybody's that says the same, but for what is talked about.

        The newest counts, and of those none that was made.
        """
        said = _without_talk(delta.from_changes(changes))
        query = select(JournalRow.state, JournalRow.delta).where(
            JournalRow.page_id == changes.page_id,
            JournalRow.text == text,
            JournalRow.state != EditState.DONE.value,
        )
        for row in connection.execute(query.order_by(JournalRow.id.desc())):
            if isinstance(row.delta, dict) and _without_talk(row.delta) == said:
                return EditState(row.state)
        return None

    def newest_done(self, connection: Connection, page_id: int) -> int | None:
        """Return the number of the last edit of a page, whoever made it."""
        of_page = {"of_page": page_id, "in_state": EditState.DONE.value}
        return connection.execute(_NEWEST, of_page).scalar_one()

    def is_followed(self, connection: Connection, row: Row[Any]) -> bool:
        """Tell whether others have edited the page since an entry."""
        newest = self.newest_done(connection, row.page_id)
        return newest is not None and newest > row.id

    def is_worked_on_since(self, connection: Connection, row: Row[Any]) -> bool:
        """Tell whether anybody changed regions of the page after an entry, or their order."""
        since = self.deltas_after(connection, row.page_id, row.id)
        return any(one.get(key) for one in since for key in ("before", "after", "order"))

    def abandon(self, connection: Connection, page_id: int) -> None:
        """Give up what this writer has taken back, because it goes on with something else."""
        of_page = {"of_page": page_id, "in_state": EditState.UNDONE.value}
        connection.execute(self._abandon, of_page)

    def abandon_outdated(self, connection: Connection, page_id: int) -> None:
        """Give up what others took back, and what waits: the page is about another picture now."""
        connection.execute(self._abandon_outdated, {"of_page": page_id})

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

    def judge(self, connection: Connection, page_id: int, state: ReviewState) -> str | None:
        """Return whose edit a verdict on a page is; None where the journal does not tell.

        That is the newest one that counts and says how far the page is.
        """
        counts = JournalRow.state.in_([EditState.DONE.value, EditState.SETTLED.value])
        query = select(_ENTRY).where(JournalRow.page_id == page_id, counts)
        for row in connection.execute(query.order_by(JournalRow.id.desc())):
            entry = _entry(row)
            if entry is not None and entry.review is not None:
                return entry.author if entry.review[1] is state else None
        return None

    def position(self, connection: Connection) -> int:
        """Return the number of the newest entry of any page; 0 while there is none."""
        return connection.execute(select(func.max(JournalRow.id))).scalar_one() or 0

    def last_by_others(self, connection: Connection, page_id: int) -> JournalEntry | None:
        """Return the newest entry of a page that is not this writer's."""
        row = connection.execute(self._last_by_others, {"of_page": page_id}).first()
        return None if row is None else _entry(row)

    def account(self, connection: Connection, page_id: int, clashes: tuple[str, ...]) -> str:
        """Say who changed what meanwhile, and when."""
        what = all_of(clashes)
        entry = self.last_by_others(connection, page_id)
        if entry is None:
            return sentence("Somebody else changed {what} meanwhile.", what=what)
        return sentence(
            "{who} changed {what} meanwhile (“{edit}”, {ago}).",
            who=sentence("Another window") if entry.author == self._author else entry.author,
            what=what,
            edit=edit_name(entry.text),
            ago=_ago(entry.created),
        )

    def _prepare(self) -> None:
        """Build the statements: putting one together takes longer than running it."""
        own, newest_first = self._is_own(), JournalRow.id.desc()
        of_page = select(_ENTRY).where(_OF_PAGE, own).limit(1)
        done, undone, refused = (
            of_page.where(JournalRow.state == state.value)
            for state in (EditState.DONE, EditState.UNDONE, EditState.REFUSED)
        )
        done, refused = done.order_by(newest_first), refused.order_by(newest_first)
        newest = done.with_only_columns(JournalRow.id).scalar_subquery()
        self._next = {
            EditState.DONE: done,
            EditState.UNDONE: undone.order_by(JournalRow.id),
            EditState.REFUSED: refused.where(JournalRow.id > func.coalesce(newest, 0)),
        }
        texts = [*self._next.values(), refused]
        self._next_texts = select(
            *(one.with_only_columns(JournalRow.text).scalar_subquery() for one in texts)
        )
        self._refused = select(_ENTRY).where(_IS_REFUSED, own)
        abandoning = update(JournalRow).values(state=EditState.ABANDONED.value)
        self._abandon = abandoning.where(_OF_PAGE, _IN_STATE, own)
        is_undone = JournalRow.state == EditState.UNDONE.value
        self._abandon_outdated = abandoning.where(_OF_PAGE, or_(is_undone & ~own, _IS_REFUSED))
        of_others = select(_ENTRY).where(_OF_PAGE, ~own)
        self._last_by_others = of_others.order_by(newest_first).limit(1)

    def _is_own(self) -> ColumnElement[bool]:
        before = JournalRow.id <= self._newest
        adopted = before & JournalRow.writer.not_in(sorted(self._others))
        if self._author is not None:
            adopted &= JournalRow.author == self._author
        return or_(JournalRow.writer == self._writer.id, adopted)


def _without_talk(said: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in said.items() if key != "issues"}


def _ago(moment: datetime) -> str:
    seconds = max(0, round((datetime.now(UTC) - moment).total_seconds()))
    if seconds < 60:
        return sentence("{number} s ago", number=seconds)
    if seconds < 3600:
        return sentence("{number} min ago", number=seconds // 60)
    return sentence("{number} h ago", number=seconds // 3600)


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
