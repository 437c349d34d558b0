"""Put the rows of pages right: their regions by what their journal says, and the pages themselves."""

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime
from typing import Any, cast

from sqlalchemy import Connection, Row, Table, func, insert, select, union, update

from db.schema import ImageRow, JournalRow, PageRow, RegionRow
from labeler.core.annotation import DONE_STATES, ReviewState, Voucher
from labeler.core.records import REPAIRED, Split
from labeler.store import delta, leading, mapping
from labeler.store.findings import Finding, Mended
from labeler.store.journal_rows import EditState
from labeler.store.leading import Values
from labeler.store.mapping import DamagedRow
from labeler.store.quarantine import PLACE, keep, name_of, odd_columns, rows_of, take_out

PAGE, IMAGE, REGION, JOURNAL = (
    cast(Table, row.__table__) for row in (PageRow, ImageRow, RegionRow, JournalRow)
)

Keys = Collection[tuple[int, str]]
"""Regions, as page and identifier."""

_COUNTING = (EditState.DONE.value, EditState.SETTLED.value)
_NOTHING: Values = {
    "frame": 0,
    "version": 0,
    "label": "",
    "problem": "",
    "state": ReviewState.IN_WORK.value,
    "author": "",
    "voucher": Voucher.NOBODY.value,
    "refused": "",
    "revision": 0,
    "writer": "",
    "note": "",
    "dismissed": [],
    "issues": [],
    "open_issues": 0,
    "assignee": "",
    "holder": "",
}
"""A page of which nothing is known; all else is empty."""
_SPLITS = (None, *(split.value for split in Split))
_MEANS: dict[str, Callable[[Row[Any]], bool]] = {
    "state": lambda row: row.state in list(ReviewState),
    "voucher": lambda row: row.voucher in list(Voucher),
    "split": lambda row: row.split in _SPLITS,
    "dismissed": lambda row: (
        isinstance(row.dismissed, list) and all(isinstance(key, int) for key in row.dismissed)
    ),
    "issues": lambda row: _are_issues(row.issues),
}
"""Of columns whose kind is not all there is to say."""
_DONE = [state.value for state in DONE_STATES]
_BATCH = 500
"""Pages whose rows are compared at once."""
_MAY_LACK = "Lines may be missing: a part of the table of regions could not be read."


class PageMender:
    """Mends images and pages first, then the journal, then the regions by the journal."""

    def __init__(self, connection: Connection, mended: Mended) -> None:
        self._connection = connection
        self._mended = mended
        self._reasons: dict[int, list[str]] = {}
        """Why pages are to be looked at again."""

    def mend(self, lost: Keys | None) -> None:
        """Mend all pages; `lost` are regions that could not even be read, None if unknown which."""
        self._mend_columns(IMAGE, lambda row: _lost_image(row.id), "Its image is to be found anew.")
        self._mend_columns(PAGE, lambda _: _NOTHING, "The page is open again.")
        self._add_missing_pages()
        self._mend_journal()
        for row in [row for row in rows_of(self._connection, REGION) if not _is_region(row)]:
            self._mend_region(row)
        for page_id, region_id in lost or ():
            self._put_back(page_id, region_id, None)
        if lost is None:
            self._doubt_all()
        self._compare()
        self._reopen()

    def _mend_columns(self, table: Table, values: Any, remedy: str) -> None:
        """Fill columns that cannot be read with what says nothing."""
        bad = [(row, odd) for row in rows_of(self._connection, table) if (odd := _odd(table, row))]
        for row, odd in bad:
            keep(self._mended, table, row)
            filling = {name: values(row).get(name) for name in odd}
            self._connection.execute(update(table).where(row.place == PLACE).values(filling))
            self._mended.tell(name_of(table, row), f"Unreadable: {', '.join(odd)}.", remedy)
            if table is PAGE:
                self._open_again(row.id, f"What could not be read of it: {', '.join(odd)}.")

    def _add_missing_pages(self) -> None:
        """Give labels and history that have lost their page a new one, and it an image."""
        wanted = union(select(RegionRow.page_id), select(JournalRow.page_id)).subquery()
        known = select(PageRow.id)
        query = select(wanted.c.page_id).where(wanted.c.page_id.not_in(known))
        for page_id in self._connection.execute(query).scalars().all():
            if isinstance(page_id, int):
                row = {"id": page_id, "image_id": -page_id, **_NOTHING}
                self._connection.execute(insert(PAGE).values(row))
                self._mended.tell(f"Page {page_id}", "Its row is lost.", "It is made anew.")
                self._open_again(page_id, "Its state, its note and its image were lost.")
        query = select(PageRow.id, PageRow.sha256).where(
            PageRow.image_id.not_in(select(ImageRow.id))
        )
        for page_id, sha256 in self._connection.execute(query).all():
            number = (self._connection.scalar(select(func.max(ImageRow.id))) or 0) + 1
            image = _lost_image(number) | {"sha256": sha256}
            self._connection.execute(insert(IMAGE).values(image))
            page = update(PAGE).where(PageRow.id == page_id)
            self._connection.execute(page.values(image_id=number))
            self._mended.tell(f"Page {page_id}", "Where its image is, is lost.", "Look for it.")

    def _mend_journal(self) -> None:
        rows = rows_of(self._connection, JOURNAL)
        for row, trouble in [(row, text) for row in rows if (text := _odd_entry(row))]:
            found = Finding(
                f"Edit {row.id} of page {row.page_id}",
                f"It cannot be read: {trouble}.",
                "It can no longer be taken back; what it did stays.",
                is_repaired=True,
            )
            take_out(self._connection, self._mended, JOURNAL, row, found)

    def _mend_region(self, row: Row[Any]) -> None:
        keep(self._mended, REGION, row)
        self._connection.execute(REGION.delete().where(row.place == PLACE))
        if isinstance(row.page_id, int):
            self._put_back(row.page_id, str(row.id), row.rank)

    def _put_back(self, page_id: int, region_id: str, rank: Any) -> None:
        """Restore a region as the journal knows it."""
        this = (RegionRow.page_id == page_id) & (RegionRow.id == region_id)
        if self._connection.scalar(select(func.count()).select_from(REGION).where(this)):
            return
        values = leading.restored(self._deltas(page_id), region_id)
        what = f"Region {region_id} of page {page_id}"
        if values is None:
            self._mended.tell(
                what, "It cannot be read.", "It is taken out; the page is open again."
            )
            self._open_again(page_id, f"Region {region_id} was lost.")
            return
        if not isinstance(rank, float):
            here = select(func.max(RegionRow.rank)).where(RegionRow.page_id == page_id)
            last = self._connection.scalar(here)
            rank = last + 1.0 if isinstance(last, float) else 1.0
        row = {**values, "page_id": page_id, "rank": rank}
        self._connection.execute(insert(REGION).values(row))
        self._mended.tell(what, "It cannot be read.", "It is put back as it was edited last.")
        self._open_again(page_id, f"Region {region_id} was put back from the history: look at it.")

    def _doubt_all(self) -> None:
        """Put back every region that the journal knows; where it may not know all, say so."""
        for page_id in self._connection.execute(select(PageRow.id)).scalars().all():
            led = leading.lead(self._deltas(page_id))
            for region_id in led.regions:
                self._put_back(page_id, region_id, None)
            self._open_again(page_id, _MAY_LACK)

    def _compare(self) -> None:
        """Tell where pages are not as their journal says; nobody knows which of both is right."""
        states = dict(self._connection.execute(select(PageRow.id, PageRow.state)).all())
        page_ids = sorted(states.keys() - self._reasons.keys())
        for start in range(0, len(page_ids), _BATCH):
            batch = page_ids[start : start + _BATCH]
            regions, deltas = self._by_page(REGION, batch), self._by_page(JOURNAL, batch)
            for page_id in batch:
                led = leading.lead(row.delta for row in deltas[page_id] if row.state in _COUNTING)
                rows = {row.id: leading.of_row(row) for row in regions[page_id]}
                for sentence in leading.differences(led, rows, states[page_id]):
                    found = Finding(f"Page {page_id}", sentence, "Look at it.")
                    self._mended.findings.append(found)

    def _by_page(self, table: Table, page_ids: Sequence[int]) -> dict[int, list[Row[Any]]]:
        """Return the rows of pages, in the order in which they were written."""
        rows: dict[int, list[Row[Any]]] = {page_id: [] for page_id in page_ids}
        query = select(table).where(table.c.page_id.between(page_ids[0], page_ids[-1]))
        for row in self._connection.execute(query.order_by(table.c.page_id, PLACE)):
            if row.page_id in rows:
                rows[row.page_id].append(row)
        return rows

    def _deltas(self, page_id: int) -> list[delta.Delta]:
        """Return what the edits of a page did that count, the oldest first."""
        query = select(JournalRow.delta).where(
            JournalRow.page_id == page_id, JournalRow.state.in_(_COUNTING)
        )
        return list(self._connection.execute(query.order_by(JournalRow.id)).scalars())

    def _open_again(self, page_id: int, reason: str) -> None:
        self._reasons.setdefault(page_id, []).append(reason)

    def _reopen(self) -> None:
        """Let pages that lost something say so until somebody has looked at them."""
        for page_id, reasons in self._reasons.items():
            this = PageRow.id == page_id
            row = self._connection.execute(select(PAGE).where(this)).one()
            values: Values = {
                "refused": "\n".join([*row.refused.splitlines(), *(REPAIRED + r for r in reasons)]),
                "revision": (self._connection.scalar(select(func.max(PageRow.revision))) or 0) + 1,
            }
            opened: Values = {"state": ReviewState.IN_WORK.value, "voucher": Voucher.NOBODY.value}
            if row.state in _DONE:
                values |= opened
            self._connection.execute(update(PAGE).where(this).values(values))
            self._write_entry(
                page_id, {name: [getattr(row, name), opened[name]] for name in opened}
            )

    def _write_entry(self, page_id: int, changed: delta.Delta) -> None:
        """Let the history of a page say that it was repaired."""
        values = {"text": "Repair", "author": "", "created": datetime.now(UTC)}
        state = EditState.SETTLED.value
        entry = {**values, "page_id": page_id, "state": state, "writer": ""}
        entry["delta"] = {"before": [], "after": [], **changed}
        self._connection.execute(insert(JOURNAL).values(entry))


def _odd(table: Table, row: Row[Any]) -> list[str]:
    """Return the columns of a page or an image that hold the wrong kind, or mean nothing."""
    odd = odd_columns(table, row)
    if table is PAGE:
        odd += [name for name, means in _MEANS.items() if name not in odd and not means(row)]
    return odd


def _odd_entry(row: Row[Any]) -> str:
    """Return why an entry of the journal cannot be read; empty when it can."""
    try:
        leading.lead([row.delta])
        EditState(row.state)
    except (DamagedRow, ValueError) as error:
        return str(error)
    return ", ".join(odd_columns(JOURNAL, row))


def _is_region(row: Row[Any]) -> bool:
    try:
        mapping.region(row[1:])  # without its place
    except DamagedRow:
        return False
    return not odd_columns(REGION, row)


def _lost_image(number: int) -> Values:
    """Return the columns of an image of which nothing is known."""
    name = f"lost/{number}"
    return {"id": number, "path": name, "name": name, "frame_count": 1, "stamp": ""}


def _are_issues(values: Any) -> bool:
    try:
        return isinstance(values, list) and all(mapping.issue(value) for value in values)
    except DamagedRow:
        return False
