"""All pages of a project at once, as light as the list needs them."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    String,
    bindparam,
    case,
    cast,
    exists,
    func,
    or_,
    select,
    true,
)

from db.database import rows_at_once
from db.schema import DetectionRow, ImageRow, PageRow
from labeler.core.annotation import DONE_STATES, ReviewState, Voucher
from labeler.core.page_index import MARK_CODES, PROBLEM_CODE, STATE_CODES, Mark, PageIndex
from labeler.core.records import Split
from labeler.store.damage import IN_LIST, is_odd, may_hold_anything
from labeler.store.detections_in_use import COUNTS
from labeler.store.locations import readable
from labeler.store.page_portions import EVERY_PAGE, PagePortion
from labeler.store.versions import ListedPages

_MARKED: dict[Mark, ColumnElement[bool]] = {
    Mark.UNSEEN: (PageRow.state == ReviewState.ACCEPTED) & (PageRow.voucher == Voucher.NOBODY),
    Mark.REFUSED: (PageRow.refused != "") & PageRow.state.not_in([*DONE_STATES]),
    Mark.APPROVED: (PageRow.state == ReviewState.ACCEPTED) & (PageRow.voucher == Voucher.REVIEWER),
    Mark.ISSUES: PageRow.open_issues > 0,
    Mark.IMAGE_CHANGED: PageRow.sha256 != ImageRow.sha256,
    Mark.NOTED: PageRow.note != "",
    Mark.VALIDATION: PageRow.split == Split.VALIDATION,
    Mark.MINE: PageRow.assignee == bindparam("reader"),
    Mark.OTHERS: (PageRow.assignee != "") & (PageRow.assignee != bindparam("reader")),
}
"""What the rows themselves say; which pages are damaged is known to `store.damage`."""
_STATES = {state.value: code for state, code in STATE_CODES.items()}
_CODE: ColumnElement[int] = case(_STATES, value=PageRow.state) + case(
    (PageRow.problem != "", PROBLEM_CODE), else_=0
)
for _mark, _is_given in _MARKED.items():
    _CODE += case((_is_given, MARK_CODES[_mark]), else_=0)
_NAME = case(
    ((ImageRow.frame_count > 1) & (PageRow.label != ""), ImageRow.name + ", page " + PageRow.label),
    (
        ImageRow.frame_count > 1,
        ImageRow.name + " [" + cast(PageRow.frame + 1, String) + "]",
    ),
    else_=ImageRow.name,
)
# A page without its image is damaged, and listed.
_INDEXED = select(PageRow.id, _NAME.label("name"), _CODE.label("code")).join_from(
    PageRow, ImageRow, isouter=True
)
_LISTED = _INDEXED.where(IN_LIST).order_by(PageRow.id)
_VERSIONS = _INDEXED.where(PageRow.id.in_(bindparam("these", expanding=True)))
_BATCH = 500
_PAGE = PageRow.__table__.columns
_IMAGE = ImageRow.__table__.columns
_READ = (
    *(_PAGE.frame, _PAGE.label, _PAGE.width, _PAGE.height, _PAGE.split, _PAGE.state, _PAGE.voucher),
    *(_PAGE.problem, _PAGE.note, _PAGE.author, _PAGE.refused, _PAGE.changed, _PAGE.removed),
    _PAGE.open_issues,
    *(_IMAGE.path, _IMAGE.name, _IMAGE.frame_count),
)
"""What a row of the list is made of."""
_SUSPICIOUS = (
    select(PageRow.id)
    .join_from(PageRow, ImageRow, isouter=True)
    .where(IN_LIST, or_(*map(is_odd, _READ)))
)
_TEXT = PageRow.label + PageRow.problem + PageRow.note + PageRow.author + PageRow.refused
_TEXTS = (
    select(PageRow.id, _TEXT + ImageRow.name + ImageRow.path)
    .join_from(PageRow, ImageRow, isouter=True)
    .where(IN_LIST)
)
"""Only reading tells whether what stands there is text."""
_NOBODY = "\N{NULL}"
"""No name: pages that were given to nobody are not theirs."""
_UNKNOWN = 0
"""The code of a page whose row makes no sense, until all of it is read."""

LISTED_PATHS = select(ImageRow.path).join(PageRow).where(IN_LIST)
UNREAD = select(PageRow.id).where(IN_LIST, PageRow.width.is_(None)).order_by(PageRow.id)
WITHOUT_PROPOSALS = (
    select(PageRow.id, ImageRow.path)
    .join_from(PageRow, ImageRow)
    .where(
        IN_LIST,
        PageRow.state.not_in([*DONE_STATES]),
        PageRow.problem == "",
        func.coalesce(PageRow.sha256 == ImageRow.sha256, true()),
        ~exists().where(DetectionRow.page_id == PageRow.id, DetectionRow.area.is_(None), COUNTS),
    )
    .order_by(PageRow.id)
)


def read_index(
    connection: Connection, view: ListedPages, reader: str
) -> tuple[PageIndex, frozenset[int]]:
    """Return all pages that one person lists, and those whose rows give no name or state.

    These have none in the index before all of their rows is read.
    """
    ids: list[int] = []
    names: list[str] = []
    codes: list[int] = []
    odd: set[int] = set()
    for rows in _listed(connection, view, reader or _NOBODY):
        odd.update(row[0] for row in rows if type(row[1]) is not str or type(row[2]) is not int)
        ids += [row[0] for row in rows]
        names += [f"page {row[0]}" if row[0] in odd else readable(row[1]) for row in rows]
        codes += [_UNKNOWN if row[0] in odd else row[2] for row in rows]
    return PageIndex(ids, names, codes), frozenset(odd)


def _listed(connection: Connection, view: ListedPages, reader: str) -> Iterator[Sequence[Any]]:
    """Yield the rows of the index, by number, with versions in the place of their pages."""
    listed = _LISTED.params(reader=reader)
    if not view.hidden:
        yield from rows_at_once(connection, listed)
        return
    found = [row for rows in rows_at_once(connection, listed) for row in rows]
    found = [row for row in found if row[0] not in view.hidden]
    own = sorted(view.own)
    for start in range(0, len(own), _BATCH):
        these = {"these": own[start : start + _BATCH], "reader": reader}
        found += connection.execute(_VERSIONS, these).all()
    yield sorted(found, key=lambda row: row[0])


def suspicious(connection: Connection, part: PagePortion = EVERY_PAGE) -> frozenset[int]:
    """Return the pages that are in the list, among some, and whose rows may be damaged."""
    if not may_hold_anything(connection):
        return frozenset()
    is_meant = part.holds(PageRow.id)
    found = set(connection.execute(_SUSPICIOUS.where(is_meant)).scalars())
    for rows in rows_at_once(connection, _TEXTS.where(is_meant)):
        found.update(row[0] for row in rows if type(row[1]) is not str)
    return frozenset(found)
