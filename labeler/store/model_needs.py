"""What still needs a model: while there is anything, it cannot be removed."""

from sqlalchemy import ColumnElement, Connection, func, select
from sqlalchemy.orm import aliased

from db.schema import DetectionRow, PageRow, ProposalRow, RegionRow, RunRow
from labeler.core.annotation import DONE_STATES
from labeler.core.marked import sentence
from labeler.core.records import ModelRecord, RunState
from labeler.store.detections_in_use import COUNTS

_Later = aliased(DetectionRow)
_IS_NEWEST = (
    ~select(_Later.id)
    .where(
        _Later.page_id == DetectionRow.page_id,
        _Later.id > DetectionRow.id,
        _Later.area.is_(None),
        _Later.is_withdrawn.is_(False),
        _Later.sha256.is_(None) | (_Later.sha256 == PageRow.sha256),
    )
    .exists()
)
"""Of detections: whether nobody has looked at the whole page since."""


def need_of(connection: Connection, model: ModelRecord) -> str:
    """Return why a model cannot be removed, and what to do; empty where nothing needs it."""
    if model.is_current:
        return sentence("It is the {kind} in use. Use another {kind} first.", kind=model.kind)
    is_by_it = (DetectionRow.model_id == model.id) | (DetectionRow.reader_id == model.id)
    if regions := _regions(connection, is_by_it):
        return sentence(
            "%n regions came from its proposals, so it has to stay.",
            "",
            regions,
            "%n region came from its proposals, so it has to stay.",
        )
    if pages := _pages(connection, is_by_it):
        return sentence(
            "Its proposals are on %n pages that somebody has begun to work on. "
            "Finish them, or propose there anew first.",
            "",
            pages,
            "Its proposals are on %n page that somebody has begun to work on. "
            "Finish them, or propose there anew first.",
        )
    if run := _run_to_go_on_with(connection, model.id):
        return sentence(
            "Training run {run} began with it, and can be gone on with. Finish that first.", run=run
        )
    return ""


def _regions(connection: Connection, is_by_it: ColumnElement[bool]) -> int:
    query = (
        select(func.count())
        .select_from(RegionRow)
        .join(ProposalRow, ProposalRow.id == RegionRow.proposal_id)
        .join(DetectionRow, DetectionRow.id == ProposalRow.detection_id)
    )
    return connection.execute(query.where(is_by_it)).scalar_one()


def _pages(connection: Connection, is_by_it: ColumnElement[bool]) -> int:
    query = select(func.count(DetectionRow.page_id.distinct())).join_from(DetectionRow, PageRow)
    is_open = PageRow.state.not_in([state.value for state in DONE_STATES])
    return connection.execute(query.where(is_by_it, is_open, COUNTS, _IS_NEWEST)).scalar_one()


def _run_to_go_on_with(connection: Connection, model_id: int) -> int | None:
    """Return the newest run if it has not come to its end and began with a model."""
    newest = select(RunRow.__table__).order_by(RunRow.id.desc()).limit(1)
    run = connection.execute(newest).one_or_none()
    if run is None or run.state == RunState.FINISHED or not isinstance(run.settings, dict):
        return None
    return int(run.id) if run.settings.get("model_id") == model_id else None
