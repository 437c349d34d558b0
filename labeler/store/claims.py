"""Who works on which page just now, and to whom pages were given; on a server only.

A claim is a courtesy and no lock. It says whose turn a page is, so that two people do not begin on
one without knowing; edits of others are merged as ever, whoever holds the page. It lasts as long as
somebody edits, and some minutes more by the clock of the server, which alone says when it lapses.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, and_, bindparam, or_, select, update

from db.schema import PageRow
from labeler.store.activity import Activity
from labeler.store.damage import IN_LIST
from labeler.store.leases import LIVE, OF_OTHERS, SECONDS, UNTIL
from labeler.store.transactions import Transactions

_BATCH = 500
_HELD = select(PageRow.id, PageRow.holder).where(OF_OTHERS, IN_LIST)
_IS_FREE = and_(
    or_(PageRow.held_until.is_(None), ~OF_OTHERS),
    or_(PageRow.assignee == "", PageRow.assignee == bindparam("of_holder")),
)
_THESE = PageRow.id.in_(bindparam("these", expanding=True))
_FREE = select(PageRow.id).where(_THESE, _IS_FREE)
_TAKE = update(PageRow).where(PageRow.id == bindparam("of_page"))
_LEAVE = (
    update(PageRow)
    .where(LIVE, PageRow.holder == bindparam("of_holder"), PageRow.id != bindparam("but"))
    .values(held_until=None)
    .returning(PageRow.id)
)


class PageClaims:
    """Of one person: `name` is how others know them."""

    def __init__(self, transactions: Transactions, activity: Activity, *, is_shared: bool) -> None:
        self._transactions = transactions
        self._activity = activity
        self.is_shared = is_shared
        """Whether there can be others."""

    def of_others(self, name: str) -> dict[int, str]:
        """Return the pages that others than `name` hold now, with their names."""
        if not self.is_shared:
            return {}
        with self._transactions.read() as connection:
            rows = connection.execute(_HELD, {"of_holder": name}).all()
        return {row.id: row.holder for row in rows}

    def take_first(self, name: str, page_ids: Sequence[int]) -> int | None:
        """Let `name` hold the first of some pages that is free for them, and no other page.

        Two who ask at one moment never get the same. None where all are held by others or given to
        others; then nothing changes. In a file nobody holds anything: it is the first.
        """
        if not self.is_shared:
            return page_ids[0] if page_ids else None
        for start in range(0, len(page_ids), _BATCH):
            these = list(page_ids[start : start + _BATCH])
            of = {"of_holder": name, "these": these}
            with self._transactions.read() as connection:
                free = set(connection.execute(_FREE, of).scalars())
            for page_id in filter(free.__contains__, these):
                with self._transactions.write_page(page_id) as connection:
                    # Somebody may have been faster; nobody is any more, the page is held.
                    if connection.execute(_FREE, of | {"these": [page_id]}).first() is not None:
                        self._hold(connection, name, page_id)
                        return page_id
        return None

    def take_over(self, name: str, page_id: int) -> None:
        """Let `name` hold a page, whoever held it: they are shown who does from now on."""
        if self.is_shared:
            with self._transactions.write_page(page_id) as connection:
                self._hold(connection, name, page_id)

    def assign(self, page_ids: Sequence[int], to: str) -> None:
        """Give pages to somebody; to "" gives them back to whoever comes first."""
        with self._transactions.write() as connection:
            for start in range(0, len(page_ids), _BATCH):
                these = {"these": list(page_ids[start : start + _BATCH])}
                connection.execute(update(PageRow).where(_THESE).values(assignee=to), these)
            self._activity.touch(connection, page_ids)

    def assigned(self) -> dict[int, str]:
        """Return the pages of the list that were given to people, with their names."""
        query = select(PageRow.id, PageRow.assignee).where(PageRow.assignee != "", IN_LIST)
        with self._transactions.read() as connection:
            return {row.id: row.assignee for row in connection.execute(query)}

    def _hold(self, connection: Connection, name: str, page_id: int) -> None:
        left = list(connection.execute(_LEAVE, {"of_holder": name, "but": page_id}).scalars())
        values = {"of_page": page_id, "of_holder": name, "of_seconds": SECONDS}
        connection.execute(_TAKE.values(holder=bindparam("of_holder"), held_until=UNTIL), values)
        self._activity.touch(connection, [*left, page_id])
