"""What differs from one database to another: one module each, chosen by the URL."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from enum import Enum
from pathlib import Path
from typing import Any, Protocol, cast

from sqlalchemy import URL, Connection, Engine, Select

_MODULES = {"sqlite": "db.sqlite", "postgresql": "db.postgresql"}
"""Imported as the first URL asks for one: nobody needs the packages of the others."""


class Access(Enum):
    """What a transaction is about to do."""

    READ = "read"
    """See all of the database as it is at one moment; never waits."""
    WRITE = "write"
    """Change anything, alone."""
    WRITE_PART = "write part"
    """Change what it has locked itself; others may do the same to other parts at once."""


Move = Callable[[Path, Path], object]
"""Gives a file that is finished its name."""


class UnsuitableDatabase(Exception):
    """The database cannot hold a project."""


class UnknownKind(UnsuitableDatabase):
    """It is of a kind that nothing here knows, which the message names."""


class MissingDriver(UnsuitableDatabase):
    """The package that talks to it is not installed."""


class OldServer(UnsuitableDatabase):
    """Its server is too old; the message tells its version, and the one that is needed."""


class NarrowEncoding(UnsuitableDatabase):
    """It cannot keep every character; the message names its encoding."""


class OtherTables(UnsuitableDatabase):
    """Its tables are those of another version of the program."""


class Listener(Protocol):
    """Hears of the changes of all but one writer."""

    def hears(self) -> bool:
        """Tell whether others may have written since the last call; costs next to nothing."""

    def close(self) -> None:
        """Listen no more."""


class Backend(Protocol):
    """What a module below `_MODULES` offers."""

    def driver_url(self, url: URL) -> URL:
        """Return the URL that SQLAlchemy is given."""

    def engine_options(self, url: URL, name: str) -> dict[str, Any]:
        """Return what the engine is made with; `name` says who connects."""

    def prepare(self, engine: Engine) -> None:
        """Let every connection of an engine be as it should."""

    def transaction_options(self, access: Access) -> dict[str, Any]:
        """Return the execution options of a connection, before its transaction begins."""

    def label(self, url: URL) -> str:
        """Return how messages name a database; never with a password."""

    def check(self, connection: Connection) -> None:
        """Raise UnsuitableDatabase where a project could not be kept."""

    def active(self, connection: Connection) -> list[str]:
        """Return the names of what does more in the database than keep rows."""

    def alone(self, engine: Engine) -> AbstractContextManager[Connection]:
        """A connection that changes tables, with everybody else kept from writing.

        It looks at no foreign keys where a table is changed by deleting the old one.
        """

    def back_up(self, url: URL, revision: str, move: Move) -> Path | None:
        """Copy the database before its tables change; None where its keeper does that."""

    def hold(self, connection: Connection, rows: Select[Any], values: Mapping[str, Any]) -> None:
        """Wait for whoever is changing some rows, and keep others from them until the end."""

    def take_turn(self, connection: Connection, writer: str) -> None:
        """Wait for others that are about to commit, and let all hear of it once this commits.

        From then on nobody else numbers changes: later numbers are never seen before earlier ones.
        """

    def listener(self, engine: Engine, writer: str) -> Listener:
        """Return what hears of the changes of all but this writer."""

    def counters(self, connection: Connection) -> dict[str, int]:
        """Return, by table, the highest number that was ever given to a row of it."""

    def set_counters(self, connection: Connection, counters: Mapping[str, int]) -> None:
        """Let no number up to these be given again."""


def backend_of(url: URL) -> Backend:
    """Return what knows a kind of database; raises UnsuitableDatabase for others."""
    name = url.get_backend_name()
    if name not in _MODULES:
        raise UnknownKind(name)
    return cast(Backend, importlib.import_module(_MODULES[name]))
