"""Connections to a project's database, opened by URL."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any
from weakref import WeakSet, ref

from sqlalchemy import URL, Connection, Engine, Executable, create_engine, event, make_url
from sqlalchemy.pool import ConnectionPoolEntry

from db.backend import Access, backend_of
from db.patience import BUSY_SECONDS, set_patience

_AT_ONCE = 5000
_DECODER = json.JSONDecoder()
_closed: WeakSet[Engine] = WeakSet()


def connect(url: str | URL, *, busy_seconds: float = BUSY_SECONDS, name: str = "") -> Engine:
    """Return an engine for a database; nothing is opened before it is used.

    It may be shared by threads: each transaction has a connection of its own. Where a server can
    tell who is connected, `name` is what it says. Raises UnsuitableDatabase.
    """
    url = make_url(url)
    backend = backend_of(url)
    to_json = partial(json.dumps, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    engine = create_engine(
        backend.driver_url(url),
        json_serializer=to_json,
        json_deserializer=_from_json,
        execution_options={"busy_seconds": busy_seconds},
        **backend.engine_options(url, name),
    )
    backend.prepare(engine)
    # Added here, not when it is closed: threads may be going through the listeners by then.
    event.listen(engine, "checkin", partial(_give_back, ref(engine)))
    return engine


def close(engine: Engine) -> None:
    """Close all connections, those that are in use as soon as they are given back."""
    _closed.add(engine)
    engine.dispose()


@contextmanager
def reading(engine: Engine, *, busy_seconds: float | None = None) -> Iterator[Connection]:
    """One consistent view of the database; never waits for writers."""
    with _connection(engine, Access.READ, busy_seconds) as connection:
        yield connection


@contextmanager
def writing(
    engine: Engine, *, busy_seconds: float | None = None, access: Access = Access.WRITE
) -> Iterator[Connection]:
    """One transaction that may write: kept as a whole, or nothing of it after an exception."""
    with _connection(engine, access, busy_seconds) as connection:
        yield connection


def rows_at_once(connection: Connection, query: Executable) -> Iterator[Sequence[tuple[Any, ...]]]:
    """Yield all that a query finds, some thousand rows at once: Python is slow with more.

    The rows are those of the driver, for columns of numbers and texts: what SQLAlchemy makes of
    hundreds of thousands of them takes longer than to read them.
    """
    cursor = connection.execute(query).cursor
    assert cursor is not None
    while rows := cursor.fetchmany(_AT_ONCE):
        yield rows


@contextmanager
def _connection(engine: Engine, access: Access, busy_seconds: float | None) -> Iterator[Connection]:
    if busy_seconds is None:
        busy_seconds = engine.get_execution_options()["busy_seconds"]
    set_patience(busy_seconds)
    options = backend_of(engine.url).transaction_options(access)
    with engine.connect() as connection:
        connection.execution_options(access=access, busy_seconds=busy_seconds, **options)
        with connection.begin():
            yield connection


def _from_json(text: str) -> Any:
    """Do what `json.loads` does, in half the time for what is written here: without spaces."""
    try:
        value, end = _DECODER.raw_decode(text)
    except (ValueError, TypeError):
        return json.loads(text)
    return value if end == len(text) else json.loads(text)


def _give_back(engine: ref[Engine], _: object, record: ConnectionPoolEntry) -> None:
    if engine() in _closed:
        record.invalidate()
