"""The rows of one page: read them, and write what an edit changed."""

import functools
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection, Row, Update, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from db.schema import DetectionRow, PageRow, RegionRow
from labeler.core import extras
from labeler.core.annotation import UNREVIEWED, Page, Picture, Region, ReviewState
from labeler.core.changes import Changes, PagePart
from labeler.core.errors import ProjectError
from labeler.core.ordering import splice
from labeler.store import mapping
from labeler.store.detections_in_use import withdraw_others
from labeler.store.ranking import fitting_ranks, ranks_anew

_REGION = RegionRow.__table__
_THIS = (RegionRow.page_id == bindparam("of_page")) & (RegionRow.id == bindparam("of_id"))
_BATCH = 500
_BY = {
    key: select(_REGION).where(
        RegionRow.page_id == bindparam("of_page"),
        _REGION.columns[key].in_(bindparam("these", expanding=True)),
    )
    for key in ("id", "line_id", "proposal_id")
}
IN_ORDER = (RegionRow.rank, RegionRow.id)
"""In which order the regions of a page are read: always the same, even where two have one rank."""
_ORDER = select(RegionRow.id).where(RegionRow.page_id == bindparam("of_page")).order_by(*IN_ORDER)
_RANKS = select(RegionRow.id, RegionRow.rank).where(
    RegionRow.page_id == bindparam("of_page"),
    RegionRow.id.in_(bindparam("these", expanding=True)),
)
_DELETE = delete(RegionRow).where(_THIS)
_PAGE = select(PageRow.__table__).where(PageRow.id == bindparam("of_page"))
_PAGES = (
    select(PageRow.__table__)
    .where(PageRow.id.in_(bindparam("these", expanding=True)))
    .order_by(PageRow.id)
)
_MOVE = update(RegionRow).where(_THIS).values(rank=bindparam("new_rank"))


def read_page(connection: Connection, page_id: int) -> Page:
    """Return a page with its regions; its size is (0, 0) until the image has been scanned."""
    now = mapping.attributes(page_row(connection, page_id))
    regions = [mapping.region(row) for row in region_rows(connection, page_id)]
    return page_of(page_id, regions, now)


def page_of(page_id: int, regions: Sequence[Region], now: PagePart) -> Page:
    """Return a page made of its regions and its other parts."""
    return Page(
        page_id,
        now.size,
        tuple(regions),
        now.dismissed,
        now.state,
        now.note,
        now.voucher,
        now.picture,
        now.issues,
        now.extras,
    )


def region_rows(connection: Connection, page_id: int) -> Sequence[Row[Any]]:
    """Return the rows of the regions of a page, in reading order."""
    query = select(_REGION).where(RegionRow.page_id == page_id).order_by(*IN_ORDER)
    return connection.execute(query).all()


def read_part(connection: Connection, changes: Changes) -> PagePart:
    """Return what an edit is to be merged with: see `merging.merge`."""
    now = read_attributes(connection, changes.page_id, with_order=changes.before.order is not None)
    regions = _regions_about(connection, changes)
    here = {region.id for region in regions}
    if now.order is None and any(region.id not in here for region in changes.before.regions):
        now = replace(now, order=_order(connection, changes.page_id))
    return replace(now, regions=regions)


def read_attributes(connection: Connection, page_id: int, *, with_order: bool) -> PagePart:
    """Return what a page is besides its regions."""
    now = mapping.attributes(page_row(connection, page_id))
    return replace(now, order=_order(connection, page_id) if with_order else None)


PICTURE = ("sha256", "width", "height", "look")
"""The columns that say what a page is about."""


def picture_values(size: tuple[int, int] | None, picture: Picture | None) -> dict[str, Any]:
    """Return the columns that say what a page is about; its size is None where it is unreadable."""
    width, height = size or (None, None)
    perceptual_hash = mapping.signed(picture.perceptual_hash) if picture else None
    return {
        "sha256": picture.sha256 if picture else None,
        "width": width,
        "height": height,
        "look": perceptual_hash,
    }


def _regions_about(connection: Connection, changes: Changes) -> tuple[Region, ...]:
    """Return the regions that an edit touches, or that stand and fall with those it touches."""
    new = {region.id for region in changes.after.regions}
    gone = [region.id for region in changes.before.regions if region.id not in new]
    old = {region.id for region in changes.before.regions}
    divided = {r.line_id for r in changes.after.regions if r.id not in old and r.line_id}
    made = [r.origin.proposal_id for r in changes.after.regions if r.id not in old]
    wanted: list[tuple[Any, Sequence[Any]]] = [
        (_BY["id"], sorted(changes.region_ids)),
        (_BY["line_id"], sorted({*gone, *divided})),
        (_BY["proposal_id"], [key for key in made if key is not None]),
    ]
    rows: dict[str, Row[Any]] = {}
    for query, keys in wanted:
        for start in range(0, len(keys), _BATCH):
            these = {"of_page": changes.page_id, "these": keys[start : start + _BATCH]}
            rows |= {row.id: row for row in connection.execute(query, these)}
    return tuple(mapping.region(row) for row in rows.values())


def page_row(connection: Connection, page_id: int) -> Row[Any]:
    """Return the row of a page; raises ProjectError when there is no such page."""
    row = connection.execute(_PAGE, {"of_page": page_id}).one_or_none()
    if row is None:
        raise ProjectError(
            "The project has no page {page_id}. It may have been removed.", page_id=page_id
        )
    return row


def page_rows(connection: Connection, page_ids: Sequence[int]) -> list[Row[Any]]:
    """Return the rows of many pages, in the order of their numbers; unknown ones are left out."""
    rows: list[Row[Any]] = []
    for start in range(0, len(page_ids), _BATCH):
        these = {"these": page_ids[start : start + _BATCH]}
        rows += connection.execute(_PAGES, these)
    return rows


def with_proposed_state(connection: Connection, changes: Changes) -> Changes:
    """Let undo lead back to "proposed" where proposals arrived after the edit it takes back."""
    if changes.after.state is not ReviewState.NEW:
        return changes
    query = select(DetectionRow.id).where(DetectionRow.page_id == changes.page_id).limit(1)
    if connection.execute(query).first() is None:
        return changes
    return replace(changes, after=replace(changes.after, state=ReviewState.PROPOSED))


def check_picture(changes: Changes, now: PagePart) -> None:
    """Raise ProjectError when a page is about another picture by now."""
    picture = changes.before.picture
    if picture is not None and (now.picture is None or picture.sha256 != now.picture.sha256):
        raise _stale(changes.page_id)


def write_changes(connection: Connection, changes: Changes, author: str) -> None:
    """Write what an edit changed, and nothing else.

    Raises ProjectError when the page is not in the state that the edit started from.
    """
    try:
        _write_regions(connection, changes)
    except (IntegrityError, KeyError) as error:
        raise _stale(changes.page_id) from error
    _write_attributes(connection, changes, author)


def _write_regions(connection: Connection, changes: Changes) -> None:
    page_id = changes.page_id
    old = {region.id: region for region in changes.before.regions}
    new = {region.id: region for region in changes.after.regions}
    ranks = _new_ranks(connection, changes)
    added = [
        {**mapping.region_values(new[key]), "rank": ranks[key]} for key in new if key not in old
    ]
    if added:
        connection.execute(insert(RegionRow), [{**row, "page_id": page_id} for row in added])
    gone = [{"of_id": key} for key in old.keys() - new]
    _run(connection, _DELETE, page_id, gone)
    kept = [key for key in old.keys() & new if old[key] != new[key]]
    for columns, rows in _replacements((old[key], new[key]) for key in kept).items():
        _run(connection, _replace(columns), page_id, rows)
    moved = [{"of_id": k, "new_rank": r} for k, r in ranks.items() if k in old or k not in new]
    _run(connection, _MOVE, page_id, moved)


def _run(connection: Connection, statement: Any, page_id: int, rows: list[dict[str, Any]]) -> None:
    """Change or delete rows of a page, all of which must be there."""
    if not rows:
        return
    result = connection.execute(statement, [{**row, "of_page": page_id} for row in rows])
    if result.rowcount != len(rows):
        raise _stale(page_id)


def _replacements(
    changed: Iterable[tuple[Region, Region]],
) -> dict[tuple[str, ...], list[dict[str, Any]]]:
    """Return what of regions is written anew, by the columns: the others, and their indexes, stay."""
    found: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for before, after in changed:
        old, new = mapping.region_values(before), mapping.region_values(after)
        columns = tuple(key for key, value in new.items() if value != old[key])
        if columns:
            values = {f"new_{key}": new[key] for key in columns}
            found.setdefault(columns, []).append({"of_id": after.id, **values})
    return found


@functools.cache
def _replace(columns: tuple[str, ...]) -> Update:
    return update(RegionRow).where(_THIS).values({key: bindparam(f"new_{key}") for key in columns})


def _new_ranks(connection: Connection, changes: Changes) -> dict[str, float]:
    """Return ranks for the regions that an edit put somewhere else in the reading order."""
    before, after = changes.before.order, changes.after.order
    if before is None or after is None:
        return {}
    start, old, new = splice(before, after)
    end = start + len(old)
    earlier, later = before[max(start - 1, 0) : start], before[end : end + 1]
    ranks = _ranks_of(connection, changes.page_id, (*earlier, *old, *later))
    fitting = fitting_ranks((*earlier, *new, *later), ranks)
    return ranks_anew(after) if fitting is None else fitting


def _ranks_of(connection: Connection, page_id: int, keys: Sequence[str]) -> dict[str, float]:
    """Return the ranks of some regions, which must stand in the reading order as they are given.

    Two may have one rank: no others fit between them, and all of the page get new ones.
    """
    ranks: dict[str, float] = {}
    for start in range(0, len(keys), _BATCH):
        these = {"of_page": page_id, "these": keys[start : start + _BATCH]}
        ranks |= dict(connection.execute(_RANKS, these).all())
    if ranks.keys() != set(keys) or any(ranks[a] > ranks[b] for a, b in pairwise(keys)):
        raise _stale(page_id)
    return {key: ranks[key] for key in keys}


def _order(connection: Connection, page_id: int) -> tuple[str, ...]:
    """Return the identifiers of all regions of a page, in reading order."""
    return tuple(connection.execute(_ORDER, {"of_page": page_id}).scalars().all())


def _write_attributes(connection: Connection, changes: Changes, author: str) -> None:
    before, after = changes.before, changes.after
    values = _said(before, after) | _issue_values(before, after)
    if before.state is not after.state:
        values |= {"state": after.state.value, "author": author, "changed": datetime.now(UTC)}
    if changes.is_of_picture:
        values |= picture_values(after.size, after.picture)
    if values:
        connection.execute(update(PageRow).where(PageRow.id == changes.page_id).values(values))
    if after.state in UNREVIEWED and before.state not in UNREVIEWED:
        withdraw_others(connection, changes.page_id)


def _issue_values(before: PagePart, after: PagePart) -> dict[str, Any]:
    """Return the columns about issues where an edit changed any."""
    if before.issues == after.issues:
        return {}
    return {
        "issues": [mapping.issue_values(issue) for issue in after.issues],
        "open_issues": sum(issue.is_open for issue in after.issues),
    }


def _said(before: PagePart, after: PagePart) -> dict[str, Any]:
    """Return the columns of what an edit says of a page as a whole, but for how far it is."""
    values: dict[str, Any] = {}
    if before.note != after.note:
        values["note"] = after.note
    if before.voucher is not after.voucher:
        values["voucher"] = after.voucher.value
    if before.dismissed != after.dismissed:
        values["dismissed"] = sorted(after.dismissed)
    if before.extras != after.extras:
        values["extras"] = extras.as_text(after.extras)
    return values


def _stale(page_id: int) -> ProjectError:
    return ProjectError(
        "Page {page_id} was changed by another program meanwhile. Open the page again.",
        page_id=page_id,
    )
