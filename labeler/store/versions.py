"""Versions of pages: who makes them, who sees which, what settled them."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update
from sqlalchemy.orm import aliased

from db.schema import JournalRow, PageRow, VersionRow
from labeler.core.annotation import Page, ReviewState, Voucher
from labeler.core.errors import EditConflict, ProjectError
from labeler.core.versions import Version
from labeler.store import mapping, page_rows
from labeler.store.activity import Activity, News
from labeler.store.authors import pages_of
from labeler.store.journal_rows import EditState
from labeler.store.rulings import demand_as_seen
from labeler.store.transactions import Transactions
from labeler.store.version_copies import copy_page, copy_proposals

_FIRST, _OTHER = aliased(PageRow), aliased(PageRow)
_MADE = JournalRow.state.in_([EditState.DONE.value, EditState.SETTLED.value])
_ALL = (
    select(
        VersionRow.__table__,
        _FIRST.state.label("first_state"),
        _FIRST.voucher.label("first_voucher"),
        _OTHER.state.label("other_state"),
        _OTHER.voucher.label("other_voucher"),
        _OTHER.changed.label("accepted"),
        (VersionRow.entry_id.is_(None) | _MADE).label("holds"),
    )
    .join_from(VersionRow, _FIRST, _FIRST.id == VersionRow.of_id)
    .join(_OTHER, _OTHER.id == VersionRow.page_id)
    .outerjoin(JournalRow, JournalRow.id == VersionRow.entry_id)
    # What was taken out of the list is not compared with anything meanwhile.
    .where(_FIRST.removed.is_(None), _OTHER.removed.is_(None))
    .order_by(VersionRow.of_id, VersionRow.page_id)
)
_ACCEPTED, _NOBODY = ReviewState.ACCEPTED.value, Voucher.NOBODY.value


@dataclass(frozen=True, slots=True)
class ListedPages:
    """Which pages one person is shown, of those that are annotated twice."""

    hidden: frozenset[int] = frozenset()
    """Pages of others that this person annotates, or may annotate, a second time."""
    own: frozenset[int] = frozenset()
    """The versions that are listed in place of these."""
    foreign: frozenset[int] = frozenset()
    """All other versions: nobody meets them in a list."""


@dataclass(frozen=True, slots=True)
class Adjudication:
    """What an edit of a page settles, and what was seen when that was decided."""

    version_id: int
    first: Page
    other: Page

    def demand_unchanged(self, connection: Connection) -> None:
        """Raise EditConflict where one of the two pages is not as it was when somebody decided."""
        for page in (self.first, self.other):
            demand_as_seen(connection, page)

    def settle(
        self, connection: Connection, entry_id: int | None, author: str, until: int
    ) -> Collection[int]:
        """Note that the version is settled; raises EditConflict where it is already."""
        known = (one for one in read_versions(connection) if one.page_id == self.version_id)
        version = next(known, None)
        if version is None:
            raise EditConflict("The page was removed meanwhile. Bring it back, and decide again.")
        if not version.is_open:
            raise EditConflict(
                "{who} decided on this page meanwhile. Nothing was changed.", who=version.settled_by
            )
        values = {
            "settled": datetime.now(UTC),
            "settled_by": author,
            "entry_id": entry_id,
            "until": until,
        }
        this = VersionRow.page_id == self.version_id
        connection.execute(update(VersionRow).where(this).values(values))
        return [self.version_id]


class Versions:
    """Reads and writes them; `viewer` is the person that lists are made for."""

    def __init__(self, transactions: Transactions, activity: Activity, viewer: str) -> None:
        self._transactions = transactions
        self._activity = activity
        self.viewer = viewer
        self._known: frozenset[int] = frozenset()
        """All versions among the pages up to a number: none of these becomes one later."""
        self._known_up_to = 0

    def all(self) -> list[Version]:
        """Return the versions of all pages that are in the list, by page."""
        with self._transactions.read() as connection:
            return read_versions(connection)

    def make(self, page_id: int, said_by: str = "") -> int | None:
        """Have an accepted page annotated again; return the number of the version.

        It begins as the page was proposed. None where there is a version already; raises
        ProjectError where no person has accepted the page.
        """
        with self._transactions.write() as connection:
            row = page_rows.page_row(connection, page_id)
            is_known = (VersionRow.of_id == page_id) | (VersionRow.page_id == page_id)
            if connection.execute(select(VersionRow.page_id).where(is_known)).first():
                return None
            if row.state != _ACCEPTED:
                raise ProjectError(
                    "Page {page_id} is not accepted yet. It can be annotated a second time once "
                    "somebody has accepted it.",
                    page_id=page_id,
                )
            if row.voucher == _NOBODY:
                raise ProjectError(
                    "Nobody has looked at all of page {page_id} yet. Look at it and accept it first.",
                    page_id=page_id,
                )
            version_id = copy_page(connection, row)
            copy_proposals(connection, page_id, version_id)
            values = {
                "page_id": version_id,
                "of_id": page_id,
                "first_by": row.author,
                "said_by": said_by,
                "created": datetime.now(UTC),
                "settled_by": "",
                "until": 0,
            }
            connection.execute(insert(VersionRow).values(values))
            self._activity.touch(connection, [page_id, version_id])
        return version_id

    def hand_over(self, old: str, new: str) -> int:
        """Let all that a person annotated twice be another's; return how many pages that was.

        For somebody who goes by another name now: else they would be asked for their own pages.
        """
        with self._transactions.write() as connection:
            touched: set[int] = set()
            for column in (VersionRow.first_by, VersionRow.said_by):
                rows = connection.execute(
                    select(VersionRow.page_id, VersionRow.of_id).where(column == old)
                ).all()
                touched |= {key for row in rows for key in row}
                connection.execute(
                    update(VersionRow).where(column == old).values({column.key: new})
                )
            self._activity.touch(connection, touched)
        return len(touched) // 2

    def view(self, connection: Connection) -> ListedPages:
        """Return which pages this person is shown, within a transaction."""
        every = frozenset(connection.execute(select(VersionRow.page_id)).scalars())
        if not every:
            return ListedPages()
        known = read_versions(connection)
        mine = [
            one
            for one in known
            if one.is_open and one.first_by != self.viewer and one.said_by in ("", self.viewer)
        ]
        free = [one.of_id for one in mine if not one.said_by]
        touched = pages_of(connection, self.viewer, self._activity.writer, free)
        mine = [one for one in mine if one.of_id not in touched]
        own = frozenset(one.page_id for one in mine)
        return ListedPages(frozenset(one.of_id for one in mine), own, every - own)

    def as_seen(self, connection: Connection, news: News) -> News:
        """Tell nothing of pages that this person is not shown, but that they left the list."""
        if not news.page_ids:
            return news
        view = self.view(connection)
        gone = news.page_ids & (view.hidden | view.foreign)
        return replace(news, removed=news.removed | gone)

    def claim(self, connection: Connection, page_id: int, author: str) -> None:
        """Let a second annotation be that of whoever edits it first.

        Raises EditConflict where it is somebody else's, or this person worked on the page itself.
        """
        if not self._is_version(connection, page_id):
            return
        this = VersionRow.page_id == page_id
        row = connection.execute(select(VersionRow.__table__).where(this)).one_or_none()
        if row is None:
            return
        if row.said_by not in ("", author):
            raise EditConflict("{who} annotates this page. Go on with another.", who=row.said_by)
        if row.said_by:
            return
        writer = self._activity.writer
        if row.first_by == author or pages_of(connection, author, writer, [row.of_id]):
            raise EditConflict(
                "You annotated this page before. Somebody else is to do it a second time."
            )
        connection.execute(update(VersionRow).where(this).values(said_by=author))
        self._activity.touch(connection, [row.of_id])

    def note_verdict(self, connection: Connection, page_id: int, author: str) -> None:
        """Note who accepted a page anew that is annotated twice: it is theirs from then on."""
        versions = read_versions(connection)
        open_ones = (one for one in versions if one.of_id == page_id and one.is_open)
        if these := [one.page_id for one in open_ones if one.first_by != author]:
            this = VersionRow.page_id.in_(these)
            connection.execute(update(VersionRow).where(this).values(first_by=author))

    def _is_version(self, connection: Connection, page_id: int) -> bool:
        """Tell whether a page is a version; asks the database only about pages that are new."""
        if page_id > self._known_up_to:
            # In this order: what others add in between is asked about when it is edited.
            newest: int = connection.scalar(select(func.max(PageRow.id))) or 0
            self._known = frozenset(connection.execute(select(VersionRow.page_id)).scalars())
            self._known_up_to = newest
        return page_id in self._known


def read_versions(connection: Connection) -> list[Version]:
    """Return the versions of all pages that are in the list, within a transaction."""
    return mapping.readable(connection.execute(_ALL), _version)


@mapping.careful
def _version(row: Row[Any]) -> Version:
    is_settled = row.settled is not None and bool(row.holds)
    return Version(
        row.page_id,
        row.of_id,
        mapping.an(str, row.first_by),
        mapping.an(str, row.said_by),
        row.first_state == row.other_state == _ACCEPTED
        and _NOBODY not in (row.first_voucher, row.other_voucher),
        row.accepted if row.other_state == _ACCEPTED else None,
        mapping.perhaps(datetime, row.settled) if is_settled else None,
        mapping.an(str, row.settled_by) if is_settled else "",
        mapping.an(int, row.until) if is_settled else 0,
    )


def with_versions(connection: Connection, page_ids: Collection[int]) -> list[int]:
    """Return pages together with the versions of them."""
    query = select(VersionRow.page_id, VersionRow.of_id)
    wanted = set(page_ids)
    return sorted(
        wanted | {row.page_id for row in connection.execute(query) if row.of_id in wanted}
    )
