"""Which model of a kind is in use: that taken into use last."""

from datetime import UTC, datetime

from sqlalchemy import Connection, Select, insert, select

from db.schema import ModelRow, ModelUseRow
from labeler.core.records import ModelKind


def uses(kind: ModelKind) -> Select[int]:
    """Select the models of a kind as they were taken into use, the newest first."""
    query = select(ModelUseRow.model_id).join(ModelRow, ModelRow.id == ModelUseRow.model_id)
    return query.where(ModelRow.kind == kind.value).order_by(ModelUseRow.id.desc())


def current_id(connection: Connection, kind: ModelKind) -> int | None:
    """Return the number of the model in use; None while there is none."""
    return connection.execute(uses(kind).limit(1)).scalar_one_or_none()


def use(connection: Connection, model_id: int) -> None:
    """Take a model into use."""
    values = {"model_id": model_id, "created": datetime.now(UTC)}
    connection.execute(insert(ModelUseRow).values(values))
