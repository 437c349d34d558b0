"""Accepted pages together with what had been proposed on them, many at once."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, or_, select

from db.schema import (
    DetectionRow,
    JournalRow,
    ModelRow,
    ModelUseRow,
    PageRow,
    ProposalRow,
    ReadingRow,
    RegionRow,
)
from labeler.core.annotation import Level, Page, Polygon, Proposal, ReviewState
from labeler.core.fixes import Proposed, ReadText
from labeler.core.records import ModelKind
from labeler.store import mapping, page_rows
from labeler.store.damage import IN_LIST, Damage
from labeler.store.detections_in_use import IS_OF_PICTURE
from labeler.store.journal_rows import EditState
from labeler.store.mapping import DamagedRow
from labeler.store.transactions import Transactions
from labeler.store.versions import Versions

BATCH = 200
"""Pages that are read in one transaction."""
_PAGES = select(PageRow.__table__).where(PageRow.id.in_(bindparam("these", expanding=True)))
_REGION = RegionRow.__table__
_REGIONS = (
    select(_REGION)
    .where(
        RegionRow.page_id.in_(bindparam("these", expanding=True)),
        RegionRow.level.in_(bindparam("levels", expanding=True)),
    )
    .order_by(RegionRow.page_id, *page_rows.IN_ORDER)
)
_DETECTIONS = (
    select(
        DetectionRow.id,
        DetectionRow.page_id,
        DetectionRow.model_id,
        DetectionRow.created,
        DetectionRow.area.is_(None).label("is_whole"),
        DetectionRow.is_withdrawn,
    )
    .join(PageRow)
    .where(DetectionRow.page_id.in_(bindparam("these", expanding=True)), IS_OF_PICTURE)
    .order_by(DetectionRow.id)
)
_PROPOSALS = (
    select(ProposalRow.__table__)
    .where(
        ProposalRow.detection_id.in_(bindparam("these", expanding=True)),
        ProposalRow.level.in_(bindparam("levels", expanding=True)),
    )
    .order_by(ProposalRow.id)
)
_READINGS = select(
    ReadingRow.page_id, ReadingRow.model_id, ReadingRow.polygon, ReadingRow.text
).where(ReadingRow.page_id.in_(bindparam("these", expanding=True)))
_EDITS = select(JournalRow.page_id, JournalRow.created, JournalRow.delta).where(
    JournalRow.page_id.in_(bindparam("these", expanding=True)),
    JournalRow.created < bindparam("before"),
    or_(JournalRow.state == EditState.DONE.value, JournalRow.state == EditState.SETTLED.value),
)
_ACCEPTED = (
    select(PageRow.id, PageRow.revision, PageRow.writer, PageRow.changed)
    .where(IN_LIST, PageRow.state == ReviewState.ACCEPTED.value)
    .order_by(PageRow.id)
)
_READER_USES = (
    select(ModelUseRow.model_id, ModelUseRow.created)
    .join(ModelRow, ModelRow.id == ModelUseRow.model_id)
    .where(ModelRow.kind == ModelKind.READER.value)
    .order_by(ModelUseRow.id)
)


@dataclass(frozen=True, slots=True)
class AcceptedPageStamp:
    """An accepted page as it was written last."""

    page_id: int
    stamp: str
    """Another one whenever anything of the page was written."""
    accepted: datetime | None
    """When it became accepted, UTC."""


class ProposedPages:
    """Everything it takes to tell what became of proposals; nothing of it is stored as such."""

    def __init__(self, transactions: Transactions, damage: Damage, versions: Versions) -> None:
        self._transactions = transactions
        self._versions = versions
        self._damage = damage

    def accepted(self) -> list[AcceptedPageStamp]:
        """Return all accepted pages of the list, whole ones only, that are no secret to one."""
        found: list[AcceptedPageStamp] = []
        with self._transactions.read() as connection:
            hidden = self._versions.view(connection).hidden
            for row in connection.execute(_ACCEPTED):
                if row.id in hidden:
                    continue
                moment = row.changed if isinstance(row.changed, datetime) else None
                # A copy that was brought back counts on from an earlier revision, by other writers.
                stamp = f"{row.revision} {row.writer}"
                if not self._damage.of(row.id):
                    found.append(AcceptedPageStamp(row.id, stamp, moment))
        return found

    def of(
        self, page_ids: Sequence[int], levels: Collection[Level] = tuple(Level)
    ) -> Iterator[tuple[Page, Proposed]]:
        """Yield pages, with the regions of some levels, and what had been proposed on them.

        Pages that are not there or cannot be read are passed over.
        """
        for start in range(0, len(page_ids), BATCH):
            with self._transactions.read() as connection:
                batch = _Batch(connection, page_ids[start : start + BATCH], levels)
            yield from batch.pages()


class _Batch:
    """What the tables say of some pages."""

    def __init__(
        self, connection: Connection, page_ids: Sequence[int], levels: Collection[Level]
    ) -> None:
        these = {"these": list(page_ids)}
        of_levels = {"levels": [level.value for level in levels]}
        self._rows = {row.id: row for row in connection.execute(_PAGES, these)}
        self._regions: dict[int, list[Row[Any]]] = defaultdict(list)
        for row in connection.execute(_REGIONS, these | of_levels):
            self._regions[row[0]].append(row)
        self._detections: dict[int, list[Row[Any]]] = defaultdict(list)
        numbers = []
        looks: list[Any] = list(connection.execute(_DETECTIONS, these))
        for look in looks:
            self._detections[look.page_id].append(look)
            numbers.append(look.id)
        self._proposals: dict[int, list[Proposal]] = defaultdict(list)
        for start in range(0, len(numbers), BATCH):
            some = {"these": numbers[start : start + BATCH]}
            for row in connection.execute(_PROPOSALS, some | of_levels):
                self._proposals[row.detection_id] += mapping.readable([row], mapping.proposal)
        self._readings: dict[int, list[Row[Any]]] = defaultdict(list)
        for row in connection.execute(_READINGS, these):
            self._readings[row.page_id].append(row)
        self._uses = connection.execute(_READER_USES).all()
        self._earlier = self._drawn_before(connection)

    def pages(self) -> Iterator[tuple[Page, Proposed]]:
        """Yield the pages that can be read."""
        for page_id, row in self._rows.items():
            try:
                regions = [mapping.region(one) for one in self._regions[page_id]]
                page = page_rows.page_of(page_id, regions, mapping.attributes(row))
            except DamagedRow:
                continue
            yield page, self._proposed(page, row)

    def _proposed(self, page: Page, row: Row[Any]) -> Proposed:
        detections = self._detections[page.id]
        makers = {
            proposal.id: detection.model_id
            for detection in detections
            for proposal in self._proposals[detection.id]
        }
        settled = page.dismissed | {region.origin.proposal_id for region in page.regions}
        last = _last_look(detections, row)
        proposals = [
            proposal
            for detection in detections
            for proposal in self._proposals[detection.id]
            # Of what lay there at another time only that counts which somebody judged.
            if proposal.id in settled or (last is not None and detection.id == last.id)
        ]
        earlier = self._earlier.get(page.id, frozenset())
        if last is None:
            earlier = frozenset(region.id for region in page.regions)
        return Proposed(
            proposals,
            self._read_texts(page.id, row),
            earlier,
            makers,
            None if last is None else last.model_id,
        )

    def _read_texts(self, page_id: int, row: Row[Any]) -> Mapping[Polygon, ReadText]:
        """Return what was read by outline: by the reader in use when the page was accepted."""
        moment = row.changed if isinstance(row.changed, datetime) else None
        in_use = [
            use.model_id
            for use in self._uses
            if moment is None or not isinstance(use.created, datetime) or use.created <= moment
        ]
        wanted = in_use[-1] if in_use else None
        found: dict[Polygon, ReadText] = {}
        # Where that one has not read, because somebody had written before, the newest one has.
        for reading in sorted(
            self._readings[page_id], key=lambda one: (one.model_id == wanted, one.model_id)
        ):
            try:
                polygon = mapping.polygon(reading.polygon)
                found[polygon] = ReadText(mapping.an(str, reading.text), reading.model_id)
            except (ValueError, TypeError):
                continue
        return found

    def _drawn_before(self, connection: Connection) -> dict[int, frozenset[str]]:
        """Return which regions of each page were there before the detector looked at it."""
        first_looks = {
            page_id: _first_look(detections, self._rows[page_id])
            for page_id, detections in self._detections.items()
            if page_id in self._rows and self._has_own(page_id)
        }
        moments = {key: moment for key, moment in first_looks.items() if moment is not None}
        found: dict[int, set[str]] = defaultdict(set)
        if not moments:
            return {}
        asked = {"these": list(moments), "before": max(moments.values())}
        for edit in connection.execute(_EDITS, asked):
            is_before = isinstance(edit.created, datetime) and edit.created < moments[edit.page_id]
            if is_before and isinstance(edit.delta, dict):
                found[edit.page_id].update(_regions_after(edit.delta))
        return {key: frozenset(regions) for key, regions in found.items()}

    def _has_own(self, page_id: int) -> bool:
        """Tell whether somebody drew a region of a page."""
        return any(row.proposal_id is None for row in self._regions[page_id])


def _last_look(detections: Sequence[Row[Any]], row: Row[Any]) -> Row[Any] | None:
    """Return the last look at a whole page before it became what it is; None where there is none."""
    whole = [one for one in detections if one.is_whole and isinstance(one.created, datetime)]
    moment = row.changed if row.state == ReviewState.ACCEPTED.value else None
    if isinstance(moment, datetime):
        return next((one for one in reversed(whole) if one.created <= moment), None)
    return next((one for one in reversed(whole) if not one.is_withdrawn), None)


def _first_look(detections: Sequence[Row[Any]], row: Row[Any]) -> datetime | None:
    """Return when the detector of the last look looked first."""
    last = _last_look(detections, row)
    if last is None:
        return None
    moment: datetime = min(
        one.created for one in detections if one.is_whole and one.model_id == last.model_id
    )
    return moment


def _regions_after(delta: Mapping[str, Any]) -> Iterator[str]:
    for region in delta.get("after", ()):
        if isinstance(region, dict) and isinstance(region.get("id"), str):
            yield region["id"]
