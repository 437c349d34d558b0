"""The weights a project knows, and which of each kind are in use."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from db.schema import ModelRow, ModelUseRow
from labeler.core.errors import ProjectError
from labeler.core.records import OWN_ENGINES, REMOVED, WEIGHTS_FOLDER, ModelKind, ModelRecord
from labeler.store import mapping
from labeler.store.detections_in_use import forget_failures, withdraw_others
from labeler.store.locations import Locations
from labeler.store.mapping import DamagedRow, an, careful, perhaps
from labeler.store.model_needs import need_of
from labeler.store.model_use import current_id, use, uses
from labeler.store.transactions import Transactions


class Models:
    """As soon as there is a model of a kind, exactly one is current: that taken into use last."""

    def __init__(self, transactions: Transactions, locations: Locations) -> None:
        self._transactions = transactions
        self._locations = locations

    def add(  # noqa: PLR0913 - the columns of a row, each by its name
        self,
        *,
        name: str,
        path: Path,
        sha256: str,
        source: str,
        kind: ModelKind = ModelKind.DETECTOR,
        engine: str | None = None,
        parent_id: int | None = None,
        manifest: Mapping[str, Any] | None = None,
    ) -> ModelRecord:
        """Add weights, which lie where they are to stay; the first of a kind is used at once.

        Without the name of an engine they are run by the program's own.
        """
        values = {
            "kind": kind.value,
            "engine": engine or OWN_ENGINES[kind],
            "name": name,
            "path": self._locations.stored(path),
            "sha256": sha256,
            "source": source,
            "parent_id": parent_id,
            "manifest": dict(manifest or {}),
            "scores": {},
            "created": datetime.now(UTC),
        }
        with self._transactions.note() as connection:
            statement = insert(ModelRow).values(values).returning(ModelRow.id)
            model_id = connection.execute(statement).scalar_one()
            if current_id(connection, kind) is None:
                use(connection, model_id)
                withdraw_others(connection)
            return self._get(connection, model_id)

    def record_scores(self, model_id: int, scores: Mapping[str, Any]) -> None:
        """Keep the scores of a model on the validation pages."""
        with self._transactions.write() as connection:
            connection.execute(
                update(ModelRow).where(ModelRow.id == model_id).values(scores=dict(scores))
            )

    def use(self, model_id: int, *, instead_of: int | None = None) -> ModelRecord:
        """Make a model the current one of its kind, and return that; or only instead of another one.

        Raises ProjectError when there is no such model.

        Pages nobody has worked on lose the proposals of the model before, and get back those that
        this one made earlier. Where the last model failed, this one is to try.
        """
        with self._transactions.write() as connection:
            model = self._get(connection, model_id)
            if model.is_current:
                return model
            now = current_id(connection, model.kind)
            if instead_of is not None and now is not None and now != instead_of:
                return self._get(connection, now)
            use(connection, model_id)
            withdraw_others(connection)
            forget_failures(connection)
            return self._get(connection, model_id)

    def current(self, kind: ModelKind = ModelKind.DETECTOR) -> ModelRecord | None:
        """Return the model of a kind that is in use; None while there is none."""
        with self._transactions.read() as connection:
            model_id = current_id(connection, kind)
            return None if model_id is None else self._get(connection, model_id)

    def previous(self, kind: ModelKind = ModelKind.DETECTOR) -> ModelRecord | None:
        """Return the model that was in use before the current one first was; None for the first.

        Going back to it again and again leads to the first model and does not turn in circles.
        """
        with self._transactions.read() as connection:
            first_use = select(func.min(ModelUseRow.id)).where(
                ModelUseRow.model_id == current_id(connection, kind)
            )
            query = uses(kind).where(
                ModelUseRow.id < first_use.scalar_subquery(), ModelRow.source != REMOVED
            )
            model_id = connection.execute(query.limit(1)).scalar_one_or_none()
            return None if model_id is None else self._get(connection, model_id)

    def all(self) -> list[ModelRecord]:
        """Return every model of every kind that was not removed, the oldest first."""
        return [model for model in self.ever() if model.source != REMOVED]

    def ever(self) -> list[ModelRecord]:
        """Return every model, also those that were removed: what they found once names them."""
        query = select(ModelRow.__table__).order_by(ModelRow.id)
        with self._transactions.read() as connection:
            current = {current_id(connection, kind) for kind in ModelKind}
            rows = connection.execute(query)
            return mapping.readable(
                rows, lambda row: self._record(row, is_current=row.id in current)
            )

    def need_of(self, model_id: int) -> str:
        """Return why a model cannot be removed; empty where nothing needs it."""
        with self._transactions.read() as connection:
            return need_of(connection, self._get(connection, model_id))

    def remove(self, model_id: int) -> None:
        """Take a model out of the list for good; raises ProjectError while something needs it.

        Its row stays: what it found once, and what was trained from it, names it, and no other
        model ever gets its number. Whoever removes it removes its weights next.
        """
        with self._transactions.write() as connection:
            model = self._get(connection, model_id)
            if need := need_of(connection, model):
                raise ProjectError(
                    "Model {model_id} ({name}) cannot be removed. {need}",
                    model_id=model_id,
                    name=model.name,
                    need=need,
                )
            self._update(connection, model_id, source=REMOVED)

    def weights_to_remove(self) -> dict[int, Path]:
        """Return where weights of models lie that were removed, until `forget_weights`."""
        query = select(ModelRow.id, ModelRow.path)
        left = query.where(ModelRow.source == REMOVED, ModelRow.path != "")
        with self._transactions.read() as connection:
            rows = connection.execute(left).all()
        return {row.id: self._locations.found_below(row.path, WEIGHTS_FOLDER) for row in rows}

    def forget_weights(self, model_id: int) -> None:
        """Note that the weights of a model that was removed are gone."""
        with self._transactions.write() as connection:
            self._update(connection, model_id, path="")

    def _update(self, connection: Connection, model_id: int, **values: str) -> None:
        connection.execute(update(ModelRow).where(ModelRow.id == model_id).values(values))

    def _get(self, connection: Connection, model_id: int) -> ModelRecord:
        query = select(ModelRow.__table__).where(ModelRow.id == model_id)
        row = connection.execute(query).one_or_none()
        if row is None:
            raise ProjectError(
                "The project has no model {model_id}. List its models first.", model_id=model_id
            )
        try:
            record = self._record(row, is_current=False)
        except DamagedRow as error:
            raise ProjectError(
                "What the project knows of model {model_id} cannot be read: {reason}. "
                "Choose another one.",
                model_id=model_id,
                reason=error,
            ) from error
        if record.source == REMOVED:
            raise ProjectError(
                "Model {model_id} ({name}) was removed. Choose another one.",
                model_id=model_id,
                name=record.name,
            )
        is_current = model_id == current_id(connection, record.kind)
        return replace(record, is_current=is_current)

    def _record(self, row: Row[Any], *, is_current: bool) -> ModelRecord:
        return _record(row, self._locations, is_current=is_current)


@careful
def _record(row: Row[Any], locations: Locations, *, is_current: bool) -> ModelRecord:
    return ModelRecord(
        row.id,
        an(str, row.name),
        locations.found(row.path),
        an(str, row.sha256),
        perhaps(int, row.parent_id),
        an(datetime, row.created),
        an(str, row.source),
        an(dict, row.scores),
        an(dict, row.manifest),
        is_current,
        ModelKind(row.kind),
        an(str, row.engine),
    )
