"""PostgreSQL: a server that many machines write to at once.

Whoever changes one page locks its row, and lets others change other pages meanwhile; whoever
changes anything else is alone, as with SQLite. Changes are numbered one transaction after the
other, as the last thing before each commits, and the same transaction lets all others hear of it.
"""

import selectors
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    Select,
    bindparam,
    event,
    func,
    inspect,
    literal,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError, DisconnectionError

from db import passwords
from db.backend import Access, Listener, MissingDriver, Move, NarrowEncoding, OldServer
from db.guards import FORMER, GUARDS
from db.patience import BUSY_SECONDS, patience
from db.stalls import StalledLines

LEAST_VERSION = 13
"""Of the server: older ones are not maintained any more."""
CHANNEL = "labeler"
"""On which writers are heard."""
_LABELER = 7_234_019
"""The first number of all our locks: others may use the same database for locks of their own."""
_PROJECT, _TURN = 1, 2
"""Who holds the first writes: all who change parts share it. The second is held to commit."""
_LOCK = text(
    f"SELECT set_config('lock_timeout', :wait, true), pg_advisory_xact_lock({_LABELER}, {_PROJECT})"
)
_LOCK_SHARED = select(
    func.set_config("lock_timeout", bindparam("wait"), literal(True)).label("waits"),
    func.pg_advisory_xact_lock_shared(literal(_LABELER), literal(_PROJECT)).label("lock"),
).cte("locks")
"""Taken together with the rows that are changed, before these: one way to the server for both."""
_TAKE_TURN = text(
    f"SELECT pg_advisory_xact_lock({_LABELER}, {_TURN}), pg_notify('{CHANNEL}', :writer)"
)
_ACTIVE = text(
    "SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
    "JOIN pg_proc ON pg_proc.oid = tgfoid "
    "WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace "
    "AND NOT ((prosrc = ANY(:guards) OR "
    "encode(sha256(convert_to(prosrc, 'UTF8')), 'hex') = ANY(:former)) AND NOT prosecdef) "
    "UNION ALL SELECT relname FROM pg_class "
    "WHERE relkind IN ('v', 'm') AND relnamespace = current_schema()::regnamespace "
    "UNION ALL SELECT rulename FROM pg_rules WHERE schemaname = current_schema() ORDER BY 1"
)
_PRESENT = text(
    "SELECT application_name FROM pg_stat_activity WHERE datname = current_database() "
    "AND application_name LIKE :like"
)
_SESSION = {
    "timezone": "UTC",
    # A client that vanished lets go of what it has locked.
    "idle_in_transaction_session_timeout": "60s",
    "tcp_keepalives_idle": "20",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}
_CUT_AFTER = 5_000
"""Milliseconds after which what was sent and not even received says that the network is cut."""
_LEAST_CONNECT = 2
"""Seconds that libpq waits at least."""
_USED = "labeler used"
_IDLE = 10.0
"""Seconds after which a connection is tried before it is relied on; sooner where something has come
in that nobody asked for, as when the server has hung up."""
_stalled = StalledLines()
_KEPT, _MORE = 3, 12
"""Connections that stay open for an engine, and how many more threads may have at once."""


def driver_url(url: URL) -> URL:
    """Return the URL for psycopg, with the password that was given for it, if any."""
    return passwords.with_password(url.set(drivername="postgresql+psycopg"))


def engine_options(url: URL, name: str) -> dict[str, Any]:
    """Return a pool that notices a server that was started anew, and the settings of sessions."""
    try:
        import psycopg  # noqa: F401, PLC0415 - only who has such a URL needs it
    except ImportError as error:
        raise MissingDriver from error
    given = url.query.get("options", "")
    session = " ".join(f"-c {key}={value}" for key, value in _SESSION.items())
    return {
        "pool_size": _KEPT,
        "max_overflow": _MORE,
        "connect_args": {
            "client_encoding": "UTF8",
            "application_name": name or "labeler",
            "options": f"{session} {given if isinstance(given, str) else ' '.join(given)}".strip(),
            "tcp_user_timeout": _CUT_AFTER,
            "keepalives_idle": 20,
        },
    }


def prepare(engine: Engine) -> None:
    """Let connecting wait as long as a transaction would, and writers take their locks."""
    event.listen(engine, "do_connect", _connect)
    event.listen(engine, "connect", _keep_all_values)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "checkin", _note_use)
    event.listen(engine, "checkout", _watch)
    event.listen(engine, "checkout", _look_after_idling)
    event.listen(engine, "invalidate", _watch_no_more)


def transaction_options(access: Access) -> dict[str, Any]:
    """Let a reader see one moment, and a writer what stands there once it has the lock."""
    is_read = access is Access.READ
    return {
        "isolation_level": "REPEATABLE READ" if is_read else "READ COMMITTED",
        "postgresql_readonly": is_read,
    }


def label(url: URL) -> str:
    """Return the address without password and settings of the driver."""
    plain = passwords.without_password(url.set(drivername="postgresql"))
    return plain.set(query={}).render_as_string()


def check(connection: Connection) -> None:
    """Raise OldServer, or NarrowEncoding where the database cannot keep every character."""
    version = connection.dialect.server_version_info or (0,)
    if int(version[0]) < LEAST_VERSION:
        raise OldServer(version[0], LEAST_VERSION)
    encoding = connection.scalar(text("SHOW server_encoding"))
    if encoding != "UTF8":
        raise NarrowEncoding(encoding)


def active(connection: Connection) -> list[str]:
    """Return the names of triggers, views and rules; guards that only refuse are none of them."""
    guards = [body for _, body in GUARDS.values()]
    known = {"guards": guards, "former": sorted(FORMER)}
    return [str(name) for name in connection.execute(_ACTIVE, known).scalars()]


@contextmanager
def alone(engine: Engine) -> Iterator[Connection]:
    """A connection whose transaction keeps all other writers waiting from its beginning."""
    with engine.connect() as connection:
        yield connection.execution_options(access=Access.WRITE, **transaction_options(Access.WRITE))


def back_up(url: URL, revision: str, move: Move) -> Path | None:
    """Leave copies to whoever keeps the server: all happens in one transaction."""
    return None


def hold(connection: Connection, rows: Select[Any], values: Mapping[str, Any]) -> None:
    """Read rows that are selected to be changed: that waits for others, and they for this."""
    wait = _milliseconds(connection)
    connection.execute(_with_lock(rows), {**values, "wait": wait})


def take_turn(connection: Connection, writer: str) -> None:
    """Be the only one that numbers changes, until the transaction ends; tell who it was then."""
    connection.execute(_TAKE_TURN, {"writer": writer})


def listener(engine: Engine, writer: str) -> Listener:
    """Return what hears of the changes of all but this writer, by a connection of its own."""
    return NoticeListener(engine, writer)


def present(connection: Connection, prefix: str) -> list[str]:
    """Return the names of all connections to the database that begin in some way."""
    return list(connection.execute(_PRESENT, {"like": f"{prefix}%"}).scalars())


def counters(connection: Connection) -> dict[str, int]:
    """Return the highest number given of every table that counts its rows."""
    # Without a number for who may not see it.
    query = text(
        "SELECT last_value FROM pg_sequences "
        "WHERE format('%I.%I', schemaname, sequencename) = :sequence"
    )
    sequences = _sequences(connection).items()
    return {
        table: connection.scalar(query, {"sequence": sequence}) or 0
        for table, sequence in sequences
    }


def set_counters(connection: Connection, counters: Mapping[str, int]) -> None:
    """Let every table count on from a number, or from its highest row."""
    for table, sequence in _sequences(connection).items():
        number = f"greatest(:number, (SELECT coalesce(max(id), 0) FROM {_quoted(table)}))"
        query = text(f"SELECT setval(:sequence, greatest(1, {number}), {number} > 0)")
        connection.execute(query, {"sequence": sequence, "number": counters.get(table, 0)})


class NoticeListener:
    """A connection that the server tells of every commit; made anew whenever it is lost."""

    def __init__(self, engine: Engine, writer: str) -> None:
        self._engine = engine
        self._writer = writer
        self._connection: Any = None

    def hears(self) -> bool:
        """Tell whether anybody else has committed since the last call, or may have."""
        from psycopg import Error  # noqa: PLC0415 - only who has such a URL needs it

        try:
            if self._connection is None:
                self._connection = self._listening()
                return True
            heard = list(self._connection.dbapi_connection.notifies(timeout=0))
            return any(notice.payload != self._writer for notice in heard)
        except (Error, DBAPIError):
            self.close()
            return True  # Whoever asks the database next is told what is wrong.

    def close(self) -> None:
        """Let go of the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _listening(self) -> Any:
        connection = self._engine.raw_connection()
        connection.detach()
        driver: Any = connection.dbapi_connection
        driver.rollback()
        driver.autocommit = True
        driver.execute(f"LISTEN {CHANNEL}")
        return connection


def _connect(_dialect: object, _record: object, _: object, options: dict[str, Any]) -> None:
    options["connect_timeout"] = max(_LEAST_CONNECT, round(patience()))


def _keep_all_values(driver: Any, _: object) -> None:
    """Let texts hold U+0000, which the server does not take, and moments be read that Python has not."""
    from db import moments, null_characters  # noqa: PLC0415 - load the driver

    null_characters.keep(driver.adapters)
    moments.keep(driver.adapters)


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get("access") is Access.WRITE:
        connection.execute(_LOCK, {"wait": _milliseconds(connection)})


@cache
def _with_lock(rows: Select[Any]) -> Select[Any]:
    """Return what takes the lock of those who change parts, then holds rows."""
    return rows.add_columns(*_LOCK_SHARED.c).join_from(
        rows.get_final_froms()[0], _LOCK_SHARED, literal(True)
    )


def _milliseconds(connection: Connection) -> str:
    """Return how long a writer waits for others, in the words of the server."""
    return f"{round(connection.get_execution_options()['busy_seconds'] * 1000)}ms"


def _watch(driver: Any, _record: object, _: object) -> None:
    """Let nobody whose window stands still meanwhile wait for a server that says nothing."""
    if patience() < BUSY_SECONDS:
        _stalled.watch(driver)


def _watch_no_more(driver: Any, _record: object, _: object) -> None:
    _stalled.done(driver)


def _note_use(driver: Any, record: Any) -> None:
    _stalled.done(driver)
    record.info[_USED] = time.monotonic()


def _look_after_idling(driver: Any, record: Any, _: object) -> None:
    """Look whether the server still knows a connection, unless it answered a moment ago."""
    from psycopg import Error  # noqa: PLC0415 - only who has such a URL needs it

    try:
        is_recent = time.monotonic() - record.info.get(_USED, -_IDLE) < _IDLE
        if is_recent and not _has_input(driver.pgconn.socket):
            return
        driver.execute("SELECT 1")
        driver.rollback()
    except Error as error:
        raise DisconnectionError from error


def _has_input(socket: int) -> bool:
    with selectors.DefaultSelector() as selector:
        selector.register(socket, selectors.EVENT_READ)
        return bool(selector.select(timeout=0))


def _sequences(connection: Connection) -> dict[str, str]:
    """Return the sequences that number rows, by table."""
    found = {}
    for table in inspect(connection).get_table_names():
        columns = {column["name"] for column in inspect(connection).get_columns(table)}
        if "id" in columns:
            query = text("SELECT pg_get_serial_sequence(:table, 'id')")
            sequence = connection.scalar(query, {"table": _quoted(table)})
            if sequence is not None:
                found[table] = str(sequence)
    return found


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
