"""Which pages wait for somebody or are done, and whether anything of them was written since: for what is derived of them."""

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Select, and_, bindparam, exists, func, or_, select

from db.database import rows_at_once
from db.schema import DetectionRow, PageRow, RegionRow
from labeler.core.annotation import DONE_STATES, ReviewState, Voucher
from labeler.store.damage import IN_LIST
from labeler.store.detections_in_use import COUNTS
from labeler.store.transactions import Transactions

_IS_DONE = and_(
    PageRow.state.in_([state.value for state in DONE_STATES]),
    # One that was accepted unseen waits for somebody to look.
    or_(PageRow.state != ReviewState.ACCEPTED.value, PageRow.voucher != Voucher.NOBODY.value),
)
_IS_LOOKED_AT = or_(
    exists().where(DetectionRow.page_id == PageRow.id, DetectionRow.area.is_(None), COUNTS),
    exists().where(RegionRow.page_id == PageRow.id),
)
# Not in their order: for its sake SQLite would go through all pages, were only one of them new.
_WAITING = select(PageRow.id, PageRow.revision, PageRow.writer).where(
    IN_LIST, ~_IS_DONE, _IS_LOOKED_AT
)
_ACCEPTED = select(PageRow.id, PageRow.revision, PageRow.writer).where(
    IN_LIST,
    PageRow.state == ReviewState.ACCEPTED.value,
    _IS_DONE,
    exists().where(RegionRow.page_id == PageRow.id),
)
_IS_NEW = PageRow.revision > bindparam("since")
_WRITTEN = select(PageRow.id).where(_IS_NEW)
_NEWEST = select(func.coalesce(func.max(PageRow.revision), 0))


@dataclass(frozen=True, slots=True)
class PageStamps:
    """Some pages on which there is anything to look at."""

    ids: NDArray[np.int64]
    """Ascending."""
    stamps: NDArray[np.int64]
    """Another one whenever anything of the page was written."""
    written: NDArray[np.int64]
    """All pages, those or others, that were written since it was asked for last; empty where it was
    not."""
    revision: int
    """What to ask from the next time."""


class StampedPages:
    """Tells what changed by the numbers that each page was written with last."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def waiting(self, since: int = -1) -> PageStamps:
        """Return the pages that wait and were written since a revision; by default all."""
        return self._since(since, _WAITING)

    def done(self, since: int = -1) -> PageStamps:
        """Return the same of pages that a person accepted: rejected and skipped ones have no lines."""
        return self._since(since, _ACCEPTED)

    def _since(self, since: int, pages: Select[int, int, str]) -> PageStamps:
        ids: list[int] = []
        stamps: list[int] = []
        written: list[int] = []
        with self._transactions.read() as connection:
            newest = connection.scalar(_NEWEST)
            if since >= 0:
                pages = pages.where(_IS_NEW).params(since=since)
                for rows in rows_at_once(connection, _WRITTEN.params(since=since)):
                    written += [row[0] for row in rows]
            for rows in rows_at_once(connection, pages):
                ids += [row[0] for row in rows]
                stamps += [_stamp(row[1], row[2]) for row in rows]
        keys = np.array(ids, np.int64)
        order = np.argsort(keys, kind="stable")
        return PageStamps(
            keys[order],
            np.array(stamps, np.int64)[order],
            np.array(written, np.int64),
            newest if isinstance(newest, int) else 0,
        )


def _stamp(revision: object, writer: object) -> int:
    """Return a number for both: a copy that was brought back counts on from an earlier revision."""
    number = revision if isinstance(revision, int) else 0
    return (number % 2**31) << 32 | zlib.crc32(str(writer).encode("utf-8", "replace"))
