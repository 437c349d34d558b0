"""What detectors found on pages: stored once, never changed, apart from people's regions."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, ScalarSelect, func, insert, select, update

from db.schema import DetectionRow, PageRow, ProposalRow
from labeler.core import extras
from labeler.core.annotation import DONE_STATES, Bounds, Level, Proposal, ReviewState
from labeler.core.detection import Detection, DetectSettings
from labeler.core.proposing import without_area
from labeler.store import detections_in_use, mapping, page_rows
from labeler.store.activity import Activity
from labeler.store.damage import Damage
from labeler.store.mapping import DamagedRow
from labeler.store.transactions import Transactions

_PROPOSAL = ProposalRow.__table__
_ID_BATCH = 500
_NEWEST_OPEN = (
    select(func.max(DetectionRow.id))
    .join(PageRow)
    .where(
        detections_in_use.COUNTS,
        DetectionRow.area.is_(None),
        PageRow.removed.is_(None),
        PageRow.state.not_in([state.value for state in DONE_STATES]),
    )
    .group_by(DetectionRow.page_id)
)
"""The newest detections that count of pages nobody has done with."""


@dataclass(frozen=True, slots=True)
class StoredDetection:
    """What a detector found on a page at one time."""

    id: int
    page_id: int
    model_id: int | None
    """None when the proposals were imported."""
    settings: dict[str, Any]
    head_a: int | None
    head_b: int | None
    milliseconds: float
    created: datetime
    area: Bounds | None
    """What was looked at; None for the whole page."""


class Proposals:
    """The newest look at a whole page counts, with the closer looks since; older ones are kept.

    Of the models in use, that is, on pages nobody has worked on (`store/detections_in_use.py`).
    """

    def __init__(self, transactions: Transactions, activity: Activity, damage: Damage) -> None:
        self._transactions = transactions
        self._activity = activity
        self._damage = damage

    def record(
        self,
        page_id: int,
        detection: Detection,
        *,
        model_id: int | None,
        settings: DetectSettings | None,
        reader_id: int | None = None,
    ) -> None:
        """Store what was found on a page; a page that was new is proposed from now on.

        Proposals that were imported have no model and no settings; `reader_id` is the model that
        has read the lines. What was found by a model that went out of use meanwhile does not count.
        """
        self._damage.demand_whole(page_id)
        with self._transactions.write_page(page_id) as connection:
            page = page_rows.page_row(connection, page_id)
            values = {
                "page_id": page_id,
                "model_id": model_id,
                "reader_id": reader_id,
                "is_withdrawn": not detections_in_use.is_in_use(connection, model_id, reader_id),
                "settings": {} if settings is None else asdict(settings),
                "head_a": detection.head_a,
                "head_b": detection.head_b,
                "milliseconds": detection.milliseconds,
                "line_count": len(detection.lines),
                "area": None if detection.area is None else list(detection.area),
                "created": datetime.now(UTC),
                "sha256": page.sha256,
            }
            statement = insert(DetectionRow).values(values).returning(DetectionRow.id)
            _insert_proposals(connection, connection.execute(statement).scalar_one(), detection)
            is_new = page.state == ReviewState.NEW
            self._activity.touch(connection, [page_id])
            connection.execute(
                update(PageRow)
                .where(PageRow.id == page_id)
                .values(problem="", state=ReviewState.PROPOSED.value if is_new else page.state)
            )

    def of_page(
        self, page_id: int, levels: Collection[Level] = tuple(Level)
    ) -> tuple[Proposal, ...]:
        """Return the proposals of some levels that count on a page: lines first, then characters.

        They are those of the newest look at the whole page; a closer look at an area since then
        takes the place of what lay within it.
        """
        with self._transactions.read() as connection:
            return read_proposals(connection, page_id, levels)

    def by_id(self, ids: Collection[int]) -> dict[int, Proposal]:
        """Return proposals of any detection by their number; unknown ones are left out."""
        wanted = sorted(ids)
        found: dict[int, Proposal] = {}
        with self._transactions.read() as connection:
            for start in range(0, len(wanted), _ID_BATCH):
                batch = wanted[start : start + _ID_BATCH]
                rows = connection.execute(select(_PROPOSAL).where(ProposalRow.id.in_(batch)))
                found |= {one.id: one for one in mapping.readable(rows, mapping.proposal)}
        return found

    def detections(self, page_id: int) -> list[StoredDetection]:
        """Return every detection on a page, the newest first."""
        query = (
            select(DetectionRow.__table__)
            .where(DetectionRow.page_id == page_id)
            .order_by(DetectionRow.id.desc())
        )
        with self._transactions.read() as connection:
            return [
                StoredDetection(
                    row.id,
                    row.page_id,
                    row.model_id,
                    row.settings,
                    row.head_a,
                    row.head_b,
                    row.milliseconds,
                    row.created,
                    mapping.area(row),
                )
                for row in connection.execute(query)
            ]

    def settings_in_use(self, model_id: int) -> dict[int, dict[str, Any]]:
        """Return the settings of what a detector found on pages that nobody has done with.

        By page, of the newest detection that counts if it is by that model.
        """
        query = select(DetectionRow.page_id, DetectionRow.settings).where(
            DetectionRow.id.in_(_NEWEST_OPEN), DetectionRow.model_id == model_id
        )
        with self._transactions.read() as connection:
            rows = connection.execute(query.order_by(DetectionRow.page_id))
            return {row.page_id: row.settings for row in rows}

    def head_counts(self) -> list[tuple[int, int]]:
        """Return what count heads A and B made of each page that nobody has done with.

        Of the newest detection that counts, where the detector has such heads.
        """
        query = select(DetectionRow.head_a, DetectionRow.head_b).where(
            DetectionRow.id.in_(_NEWEST_OPEN),
            DetectionRow.head_a.is_not(None),
            DetectionRow.head_b.is_not(None),
        )
        with self._transactions.read() as connection:
            rows = connection.execute(query.order_by(DetectionRow.page_id)).all()
        return [(a, b) for a, b in rows if isinstance(a, int) and isinstance(b, int)]


def read_proposals(
    connection: Connection, page_id: int, levels: Collection[Level] = tuple(Level)
) -> tuple[Proposal, ...]:
    """Return what `Proposals.of_page` does, of some levels, within a transaction."""
    counting = connection.execute(
        select(DetectionRow.id, DetectionRow.area)
        .join(PageRow)
        .where(_counts_on(page_id), DetectionRow.id >= _newest_whole(page_id))
        .order_by(DetectionRow.id)
    ).all()
    rows = connection.execute(
        select(_PROPOSAL)
        .where(
            ProposalRow.detection_id.in_([detection.id for detection in counting]),
            ProposalRow.level.in_([level.value for level in levels]),
        )
        .order_by(ProposalRow.id)
    ).all()
    found: tuple[Proposal, ...] = ()
    for detection in counting:
        try:
            area = mapping.area(detection)
        except DamagedRow:  # Nobody knows what it takes the place of.
            continue
        fresh = mapping.readable(
            (r for r in rows if r.detection_id == detection.id), mapping.proposal
        )
        kept = without_area(found, area) if area else found
        found = (*kept, *fresh)
    return tuple(sorted(found, key=lambda proposal: proposal.level is not Level.LINE))


def _newest_whole(page_id: int) -> ScalarSelect[int]:
    """Select the newest look at a whole page; 0 when there is none."""
    whole = _counts_on(page_id) & DetectionRow.area.is_(None)
    newest = select(func.coalesce(func.max(DetectionRow.id), 0))
    return newest.join_from(DetectionRow, PageRow).where(whole).scalar_subquery()


def _counts_on(page_id: int) -> ColumnElement[bool]:
    return (DetectionRow.page_id == page_id) & detections_in_use.COUNTS


def _insert_proposals(connection: Connection, detection_id: int, detection: Detection) -> None:
    lines = [
        {
            "level": Level.LINE.value,
            "polygon": mapping.flat(line.polygon),
            "score": float(line.score),
            "text": line.text or "",
            "character_count": line.count,
            "line_id": None,
            "extras": extras.as_text(line.extras),
        }
        for line in detection.lines
    ]
    line_ids = _insert(connection, detection_id, lines)
    characters = [
        {
            "level": Level.CHARACTER.value,
            "polygon": mapping.flat(character.polygon),
            "score": float(character.score),
            "text": character.text,
            "character_count": None,
            "line_id": None if character.line is None else line_ids[character.line],
            "extras": extras.as_text(character.extras),
        }
        for character in detection.characters
    ]
    _insert(connection, detection_id, characters)


def _insert(connection: Connection, detection_id: int, rows: list[dict[str, Any]]) -> Sequence[int]:
    """Insert proposals and return their numbers in the same order."""
    if not rows:
        return ()
    connection.execute(insert(ProposalRow), [{"detection_id": detection_id, **row} for row in rows])
    query = select(ProposalRow.id).where(ProposalRow.detection_id == detection_id)
    return connection.execute(query.order_by(ProposalRow.id)).scalars().all()
