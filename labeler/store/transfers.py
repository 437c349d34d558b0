"""A project's rows in another database: to move it to a server or back, and to keep a copy of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, Engine, bindparam, delete, insert, select, update

from db import database, transferring
from db.migrating import OccupiedDatabase
from db.schema import ImageRow, ModelRow, SettingRow
from labeler.core.errors import DamagedProject, ProjectError
from labeler.store import troubles
from labeler.store.images import FOLDERS
from labeler.store.locations import PLACE, Locations, beginning, storable

Report = Callable[[int, int], None]
"""Hears of rows done and rows in all, and may raise an exception to give up."""


class End(Protocol):
    """Where rows come from, or go to."""

    folder: Path
    label: str

    def connect(self) -> Engine:
        """Return an engine for it."""


def transfer(
    source: End,
    target: End,
    report: Report = lambda *_: None,
    go_along: Callable[[], object] = lambda: None,
) -> int:
    """Write all rows of a project into an empty database, and compare them; return how many.

    Paths lead from the target's folder to the files they led to before. `go_along` is called when
    all is written and nobody sees it yet. Whatever fails leaves the target empty. Raises
    ProjectError.
    """
    move = _Move(source.folder, target.folder)

    def finish(connection: Connection) -> None:
        move.settle(connection)
        go_along()

    with _explained(source, target), _engine(source) as old, _engine(target) as new:
        return transferring.transfer(old, new, report, finish)


@contextmanager
def _engine(end: End) -> Iterator[Engine]:
    engine = end.connect()
    try:
        yield engine
    finally:
        database.close(engine)


@contextmanager
def _explained(source: End, target: End) -> Iterator[None]:
    try:
        with troubles.explained(f"{source.label}, {target.label}"):
            yield
    except OccupiedDatabase as error:
        raise ProjectError(
            "{place} is not empty. Choose an empty database, or a new folder.", place=target.label
        ) from error
    except transferring.UnreadableRow as error:
        raise DamagedProject(
            "{place}: a row cannot be read ({reason}). Nothing was copied. {way_out}",
            place=source.label,
            reason=error,
            way_out=troubles.WAY_OUT,
        ) from error
    except transferring.UnlikeRows as error:
        raise ProjectError(
            "What was written into table {table} of {place} is not what is read there, so nothing "
            "was kept. Try again, or choose another database.",
            table=error,
            place=target.label,
        ) from error


@dataclass(frozen=True, slots=True)
class _Move:
    """From one folder of a project to another."""

    old: Path
    new: Path

    def settle(self, connection: Connection) -> None:
        """Let stored paths lead where they led before."""
        old = beginning(self.old, self._get(connection, PLACE))
        self._settle_paths(connection, ImageRow, old)
        self._settle_paths(connection, ModelRow, self.old)
        self._set(connection, PLACE, storable(str(self.new)))
        folders = self._get(connection, FOLDERS)
        if isinstance(folders, list):
            moved = [self._moved(text, old) if isinstance(text, str) else text for text in folders]
            self._set(connection, FOLDERS, moved)

    def _settle_paths(
        self, connection: Connection, table: type[ImageRow] | type[ModelRow], old: Path
    ) -> None:
        query = select(table.id, table.path).where(~table.path.startswith("/"))
        rows = [
            {"of_id": key, "to": to}
            for key, text in connection.execute(query)
            if (to := self._moved(text, old)) != text
        ]
        if rows:
            statement = update(table).where(table.id == bindparam("of_id"))
            connection.execute(statement.values(path=bindparam("to")), rows)

    def _moved(self, text: str, old: Path) -> str:
        # What lies in the folder itself goes along.
        is_to_stay = text.startswith("../") or (old != self.old and not Path(text).is_absolute())
        return Locations(self.new).stored(Locations(old).found(text)) if is_to_stay else text

    def _get(self, connection: Connection, key: str) -> object:
        query = select(SettingRow.value).where(SettingRow.key == key)
        return connection.execute(query).scalar_one_or_none()

    def _set(self, connection: Connection, key: str, value: object) -> None:
        connection.execute(delete(SettingRow).where(SettingRow.key == key))
        connection.execute(insert(SettingRow).values(key=key, value=value))
