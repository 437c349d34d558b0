"""Who worked on which page, and when, as the journal tells."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from db.schema import JournalRow
from labeler.core import people
from labeler.core.annotation import ReviewState, Voucher
from labeler.core.work import Deed
from labeler.store.journal_rows import EditState
from labeler.store.mapping import an
from labeler.store.transactions import Transactions

_COUNTS = JournalRow.state.in_([EditState.DONE.value, EditState.SETTLED.value])
_OF_AUTHOR = select(JournalRow.page_id, JournalRow.delta).where(
    JournalRow.page_id.in_(bindparam("these", expanding=True)),
    (JournalRow.author == bindparam("of_author")) | (JournalRow.writer == bindparam("of_writer")),
    _COUNTS,
)
_BATCH = 500
_SINCE = (
    select(JournalRow.page_id, JournalRow.author, JournalRow.created, JournalRow.delta)
    .where(JournalRow.created >= bindparam("since"), _COUNTS)
    .order_by(JournalRow.id)
)
_WORK = ("before", "after", "order", "dismissed")
"""What of an edit is work on the labels: approving, sending back and talking are not."""


_NEXT_NAME = select(func.min(JournalRow.author)).where(JournalRow.author > bindparam("last"))


class Authors:
    """Reads the journal of all writers."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def names(self) -> list[str]:
        """Return all who made edits, each found by one look into an index: millions cost nothing."""
        found: list[str] = []
        with self._transactions.read() as connection:
            name: str | None = ""
            while name is not None:
                name = connection.execute(_NEXT_NAME, {"last": name}).scalar()
                found += [] if name is None else [name]
        return found

    def known_as(self, name: str) -> str:
        """Return what somebody is called here: by a name that looks alike, if that is known."""
        return people.known_as(name, self.names())

    def pages_of(self, author: str, page_ids: Sequence[int]) -> frozenset[int]:
        """Return those of some pages whose labels somebody made, changed or accepted."""
        with self._transactions.read() as connection:
            return pages_of(connection, author, "", page_ids)

    def deeds(self, since: datetime) -> list[Deed]:
        """Return all edits from a moment on that count, in the order in which they were made."""
        with self._transactions.read() as connection:
            rows = connection.execute(_SINCE, {"since": since}).all()
        return [deed for row in rows if (deed := _deed(row)) is not None]


def pages_of(
    connection: Connection, author: str, writer: str, page_ids: Sequence[int]
) -> frozenset[int]:
    """Return what `Authors.pages_of` does, within a transaction.

    What was made in the window called `writer` counts as well, under whatever name that was.
    """
    found: set[int] = set()
    for start in range(0, len(page_ids), _BATCH):
        values = {"these": list(page_ids[start : start + _BATCH])}
        whose = {"of_author": author, "of_writer": writer or None}
        rows = connection.execute(_OF_AUTHOR, values | whose)
        found.update(row.page_id for row in rows if _is_work(row.delta))
    return frozenset(found)


def _deed(row: Row[Any]) -> Deed | None:
    """Return what a row of the journal tells; None for one that cannot be read."""
    try:
        state, voucher = (row.delta.get(key, (None, None))[1] for key in ("state", "voucher"))
        return Deed(
            an(int, row.page_id),
            an(str, row.author),
            an(datetime, row.created),
            _is_work(row.delta),
            None if state is None else ReviewState(state),
            voucher == Voucher.REVIEWER,
        )
    except (ValueError, TypeError, LookupError, AttributeError):
        return None


def _is_work(delta: Any) -> bool:
    if not isinstance(delta, dict):
        return False
    is_accepting = delta.get("state", (None, None))[1] == ReviewState.ACCEPTED
    return is_accepting or any(delta.get(key) for key in _WORK)
