"""When a person edited pages, and what came of these: from the journal."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import bindparam, func, select

from db.schema import JournalRow, PageRow, RegionRow
from labeler.core.annotation import Level, ReviewState, Voucher
from labeler.core.pace import EditMoment
from labeler.store.journal_rows import EditState
from labeler.store.transactions import Transactions

MOST_EDITS = 5000
"""Of the newest ones: somebody gets faster, and what took long a year ago tells little."""
_DONE = JournalRow.state.in_([EditState.DONE.value, EditState.SETTLED.value])
_NEWEST = select(func.coalesce(func.max(JournalRow.id), 0)).scalar_subquery()
_EDITS = (
    select(JournalRow.page_id, JournalRow.created, JournalRow.writer)
    # A journal of millions is not gone through for somebody who wrote little of it.
    .where(JournalRow.id > _NEWEST - 4 * MOST_EDITS, JournalRow.author == bindparam("of"), _DONE)
    .order_by(JournalRow.id.desc())
    .limit(MOST_EDITS)
)
_LINES = (
    select(
        PageRow.id,
        func.count(RegionRow.id),
        func.coalesce(func.sum(func.length(RegionRow.text)), 0),
    )
    .join(
        RegionRow,
        (RegionRow.page_id == PageRow.id) & (RegionRow.level == Level.LINE.value),
        isouter=True,
    )
    .where(
        PageRow.id.in_(bindparam("these", expanding=True)),
        PageRow.state == ReviewState.ACCEPTED.value,
        PageRow.voucher == Voucher.PERSON.value,
    )
    .group_by(PageRow.id)
)
_BATCH = 500


class WorkLog:
    """Reads what it took somebody to do pages."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def edits(self, author: str) -> list[EditMoment]:
        """Return the newest edits of a person, in their order; undone ones are left out."""
        with self._transactions.read() as connection:
            rows = connection.execute(_EDITS, {"of": author}).all()
        return [
            EditMoment(row.page_id, row.created, row.writer)
            for row in reversed(rows)
            if isinstance(row.created, datetime) and isinstance(row.writer, str)
        ]

    def accepted(self, page_ids: Sequence[int]) -> Mapping[int, tuple[int, int]]:
        """Return lines, and characters of transcripts, of those of some pages that a person accepted."""
        found: dict[int, tuple[int, int]] = {}
        with self._transactions.read() as connection:
            for start in range(0, len(page_ids), _BATCH):
                rows = connection.execute(_LINES, {"these": list(page_ids[start : start + _BATCH])})
                found |= {row[0]: (row[1], row[2]) for row in rows}
        return found
