"""The rows of the page list, also of pages whose rows make no sense."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from db.schema import DetectionRow, ImageRow, PageRow, RegionRow
from labeler.core.annotation import DONE_STATES, Level, ReviewState, Voucher
from labeler.core.records import PageEntry, Split
from labeler.store.damage import IN_LIST, Damage
from labeler.store.detections_in_use import COUNTS
from labeler.store.image_places import ImagePlaces
from labeler.store.leases import HOLDER
from labeler.store.locations import readable
from labeler.store.mapping import an, perhaps
from labeler.store.versions import ListedPages

_LINES = (
    select(func.count())
    .where(RegionRow.page_id == PageRow.id, RegionRow.level == Level.LINE.value)
    .correlate(PageRow)
    .scalar_subquery()
)
_PROPOSED_LINES = (
    select(DetectionRow.line_count)
    .where(DetectionRow.page_id == PageRow.id, DetectionRow.area.is_(None), COUNTS)
    .order_by(DetectionRow.id.desc())
    .limit(1)
    .correlate(PageRow)
    .scalar_subquery()
)
_COLUMNS: list[Any] = [
    PageRow.id,
    PageRow.frame,
    PageRow.label,
    PageRow.state,
    PageRow.width,
    PageRow.height,
    PageRow.problem,
    PageRow.split,
    PageRow.note,
    PageRow.author,
    PageRow.changed,
    PageRow.removed,
    PageRow.voucher,
    PageRow.refused,
    PageRow.open_issues,
    PageRow.version,
    PageRow.assignee,
    HOLDER.label("holder"),
    ImageRow.path,
    ImageRow.name,
    ImageRow.frame_count,
    (PageRow.sha256 != ImageRow.sha256).label("is_changed"),
    _LINES.label("line_count"),
    _PROPOSED_LINES.label("proposal_count"),
]
# A page without its image is damaged, and listed.
_ALL = select(*_COLUMNS).join_from(PageRow, ImageRow, isouter=True)
_LISTED = _ALL.where(IN_LIST).order_by(PageRow.id)
_BATCH = 500
_SOME = _ALL.where(PageRow.id.in_(bindparam("these", expanding=True))).order_by(PageRow.id)


class PageEntries:
    """Reads rows of the page list; notes which are damaged."""

    def __init__(self, places: ImagePlaces, damage: Damage) -> None:
        self._places = places
        self._damage = damage
        self.reader = ""
        """The person who reads: their pages are told from those of others."""

    def all(self, connection: Connection, view: ListedPages) -> list[PageEntry]:
        """Return the rows of all pages that one person lists."""
        rows = [row for row in connection.execute(_LISTED) if row.id not in view.hidden]
        texts = {row.path for row in rows if isinstance(row.path, str)}
        places = {text: self._places.found(text) for text in texts}
        found = [self._entry(row, places.get(row.path)) for row in rows]
        if view.own:
            found = sorted([*found, *self.some(connection, sorted(view.own))], key=lambda e: e.id)
        return found

    def some(self, connection: Connection, page_ids: Sequence[int]) -> list[PageEntry]:
        """Return the rows of some pages, in the list or not; unknown ones are left out."""
        found: list[PageEntry] = []
        for start in range(0, len(page_ids), _BATCH):
            these = {"these": list(page_ids[start : start + _BATCH])}
            for row in connection.execute(_SOME, these):
                is_text = isinstance(row.path, str)
                path = self._places.found(row.path) if is_text else None
                found.append(self._entry(row, path))
        return found

    def _entry(self, row: Row[Any], path: Path | None) -> PageEntry:
        """Return a row of the list; of one that cannot be read, what can be said of it."""
        try:
            entry = _entry(row, path, self.reader)
        except (ValueError, TypeError, AttributeError) as error:
            self._damage.note(row.id, f"Its row in the list of pages cannot be read: {error}.")
            entry = PageEntry(row.id, path or Path(), 0, f"page {row.id}", ReviewState.IN_WORK)
        if damage := self._damage.of(row.id):
            entry = replace(entry, damage=damage)
        if path and self._places.is_nowhere(path):
            entry = replace(entry, withheld=self._places.withheld(row.path))
        return entry


def _entry(row: Row[Any], path: Path | None, reader: str) -> PageEntry:
    name = readable(an(str, row.name))
    if path is None:
        raise ValueError("its image is not known")
    perhaps(datetime, row.removed)
    label = readable(an(str, row.label))
    number = f", page {label}" if label else f" [{row.frame + 1}]"
    return PageEntry(
        row.id,
        path,
        an(int, row.frame),
        f"{name}{number}" if row.frame_count > 1 else name,
        ReviewState(row.state),
        None if row.width is None else (an(int, row.width), an(int, row.height)),
        readable(an(str, row.problem)),
        None if row.split is None else Split(row.split),
        row.line_count,
        row.proposal_count,
        an(str, row.note),
        an(str, row.author),
        perhaps(datetime, row.changed),
        Voucher(row.voucher),
        () if row.state in DONE_STATES else tuple(readable(row.refused).splitlines()),
        bool(row.is_changed),
        label=label,
        open_issues=an(int, row.open_issues),
        is_version=an(int, row.version) > 0,
        assignee=an(str, row.assignee),
        is_mine=row.assignee == reader != "",
        holder="" if row.holder == reader else an(str, row.holder),
    )
