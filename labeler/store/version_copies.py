"""Make the page that a version is: about the same picture, with the same proposals, and blank."""

from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from db.schema import DetectionRow, PageRow, ProposalRow, ReadingRow
from labeler.core.annotation import ReviewState
from labeler.store import mapping
from labeler.store.detections_in_use import COUNTS

_SAME = ("image_id", "frame", "label", "sha256", "width", "height", "look")
"""What a version shares with its page: the picture that both are about."""


def copy_page(connection: Connection, row: Row[Any]) -> int:
    """Add a blank page about the picture of another one; return its number."""
    newest = select(func.max(PageRow.version)).where(
        PageRow.image_id == row.image_id, PageRow.frame == row.frame
    )
    values = {name: getattr(row, name) for name in _SAME} | {
        "version": (connection.scalar(newest) or 0) + 1,
        "problem": "",
        "state": ReviewState.NEW.value,
        "author": "",
        "note": "",
        "dismissed": [],
    }
    return connection.execute(insert(PageRow).values(values).returning(PageRow.id)).scalar_one()


def copy_proposals(connection: Connection, of_id: int, page_id: int) -> None:
    """Propose on a version what was proposed on the whole page when nobody had worked on it.

    What somebody had looked at more closely is left out, and so are readings of what they outlined.
    """
    found = connection.execute(
        select(DetectionRow.__table__)
        .join(PageRow)
        .where(DetectionRow.page_id == of_id, DetectionRow.area.is_(None), COUNTS)
        .order_by(DetectionRow.id.desc())
        .limit(1)
    ).one_or_none()
    if found is None:
        return
    values = dict(found._mapping) | {"page_id": page_id}
    del values["id"]
    statement = insert(DetectionRow).values(values).returning(DetectionRow.id)
    detection_id = connection.execute(statement).scalar_one()
    proposals = connection.execute(
        select(ProposalRow.__table__)
        .where(ProposalRow.detection_id == found.id)
        .order_by(ProposalRow.line_id.is_not(None), ProposalRow.id)
    ).all()
    numbers: dict[int, int] = {}
    for proposal in proposals:  # Lines first: their characters name them.
        values = dict(proposal._mapping) | {"detection_id": detection_id}
        del values["id"]
        values["line_id"] = numbers.get(proposal.line_id)
        statement = insert(ProposalRow).values(values).returning(ProposalRow.id)
        numbers[proposal.id] = connection.execute(statement).scalar_one()
    lines = {
        mapping.outline_key(one.polygon)
        for one in mapping.readable(proposals, mapping.proposal)
        if one.line_id is None
    }
    readings = connection.execute(
        select(ReadingRow.__table__).where(ReadingRow.page_id == of_id)
    ).all()
    copied = [dict(row._mapping) | {"page_id": page_id} for row in readings if row.outline in lines]
    if copied:
        connection.execute(insert(ReadingRow), copied)
    state = ReviewState.PROPOSED.value
    connection.execute(update(PageRow).where(PageRow.id == page_id).values(state=state))
