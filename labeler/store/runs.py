"""The training runs of a project. Whether one is alive, the lock in its folder tells."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Row, Select, insert, select, update

from db.schema import RunRow
from labeler.core.errors import ProjectError
from labeler.core.records import RunRecord, RunState
from labeler.store import mapping
from labeler.store.locations import Locations
from labeler.store.mapping import an, careful, perhaps
from labeler.store.transactions import Transactions

FOLDER = "runs"
"""Where the runs of a project have their folders."""


class Runs:
    """What was trained with which settings, and how it ended."""

    def __init__(self, transactions: Transactions, locations: Locations) -> None:
        self._transactions = transactions
        self._locations = locations

    def start(self, settings: Mapping[str, Any], folder: Path) -> RunRecord:
        """Say that a training begins; its log and checkpoints go to a folder."""
        values = {
            "state": RunState.RUNNING.value,
            "settings": dict(settings),
            "folder": self._locations.stored(folder),
            "started": datetime.now(UTC),
            "message": "",
        }
        with self._transactions.write() as connection:
            statement = insert(RunRow).values(values).returning(RunRow.__table__)
            return self._record(connection.execute(statement).one())

    def resume(self, run_id: int) -> RunRecord:
        """Say that a run that had ended goes on."""
        return self._update(run_id, {"state": RunState.RUNNING.value, "ended": None, "message": ""})

    def finish(
        self, run_id: int, state: RunState, message: str = "", model_id: int | None = None
    ) -> RunRecord:
        """Say how a run ended, why, and which model came out of it."""
        values = {"state": state.value, "message": message, "ended": datetime.now(UTC)}
        return self._update(run_id, {**values, "model_id": model_id})

    def get(self, run_id: int) -> RunRecord:
        """Return one run; raises ProjectError when there is no such run."""
        runs = self._list(select(RunRow.__table__).where(RunRow.id == run_id))
        if not runs:
            raise _unknown(run_id)
        return runs[0]

    def all(self) -> list[RunRecord]:
        """Return every run, the oldest first."""
        return self._list(select(RunRow.__table__).order_by(RunRow.id))

    def unfinished(self) -> list[RunRecord]:
        """Return the runs that nobody has said the end of."""
        query = select(RunRow.__table__).where(RunRow.state == RunState.RUNNING.value)
        return self._list(query.order_by(RunRow.id))

    def _list(self, query: Select[Any]) -> list[RunRecord]:
        with self._transactions.read() as connection:
            return mapping.readable(connection.execute(query), self._record)

    def _update(self, run_id: int, values: dict[str, Any]) -> RunRecord:
        statement = update(RunRow).where(RunRow.id == run_id).values(values)
        with self._transactions.write() as connection:
            row = connection.execute(statement.returning(RunRow.__table__)).one_or_none()
        if row is None:
            raise _unknown(run_id)
        return self._record(row)

    def _record(self, row: Row[Any]) -> RunRecord:
        return _record(row, self._locations)


@careful
def _record(row: Row[Any], locations: Locations) -> RunRecord:
    return RunRecord(
        row.id,
        RunState(row.state),
        an(dict, row.settings),
        an(datetime, row.started),
        locations.found_below(row.folder, FOLDER),
        perhaps(datetime, row.ended),
        an(str, row.message),
        perhaps(int, row.model_id),
    )


def _unknown(run_id: int) -> ProjectError:
    return ProjectError("The project has no training run {run_id}. Start a new one.", run_id=run_id)
