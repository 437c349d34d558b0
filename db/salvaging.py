"""Read what can be read of a database that SQLite calls malformed, and write it into a new one.

Rows are asked for in the order of their numbers. Where that fails the next one that can be reached
is searched for: a damaged page of the file costs the rows that lie on it, and no others.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL

from db import copying, database, migrating
from db.unreadable import FAULTS, ForgivingConnection, Unreadable

Row = tuple[Any, ...]

_MAGIC = b"SQLite format 3\x00"
_PAGE_SIZES = {1 << bits for bits in range(9, 16)} | {1}
_FARTHEST = 1 << 40
"""No table of ours has rows with numbers beyond."""
_BATCH = 500


@dataclass(frozen=True, slots=True)
class LostRows:
    """Rows that cannot be read."""

    table: str
    after: int
    """The number of the last row before them that can be read."""
    until: int | None
    """That of the next one; None where nothing follows."""


def snapshot(source: Path, target: Path, report: Callable[[int, int], None]) -> list[str]:
    """Copy a database as far as there is one: what is damaged is damaged in the copy.

    Return why SQLite could not do that itself, if it could not.
    """
    try:
        copying.copy(source, target, report)
    except FAULTS as error:
        for file in [source, *copying.beside(source)]:
            if not file.name.endswith("-shm"):
                shutil.copyfile(file, target.with_name(file.name.replace(source.name, target.name)))
        _mend_header(target)
        return [f"{str(error).capitalize()}."]
    return []


def salvage(
    source: Path, target: Path, report: Callable[[str], None], revision: str | None = None
) -> list[LostRows]:
    """Write all rows of one database that can be read into a new one; return what is lost.

    `report` hears of each table; `revision` is what made the tables, if they themselves say
    something wrong. Raises sqlite3.Error where not even the tables are known,
    `migrating.UnknownRevision` where a newer program made them.
    """
    with closing(sqlite3.connect(source, factory=ForgivingConnection)) as old:
        old.isolation_level = None
        old.execute("PRAGMA writable_schema = ON")  # Tables that are whole do without the others.
        old.execute("PRAGMA cell_size_check = ON")
        known = _columns(old)
        if not known:
            raise sqlite3.DatabaseError("none of its tables can be found")
        _make(target, revision or _revision(old))
        with closing(sqlite3.connect(target, isolation_level=None)) as new:
            new.execute("PRAGMA foreign_keys = OFF")
            new.execute("PRAGMA synchronous = OFF")
            losses: list[LostRows] = []
            for table, columns in _columns(new).items():
                report(table)
                shared = [name for name in columns if name in known.get(table, ())]
                if table == "alembic_version":
                    continue
                if not shared:
                    losses.append(LostRows(table, 0, None))
                    continue
                new.execute("BEGIN")
                _fill(new, table, shared, _rows(old, table, shared, losses))
                new.execute("COMMIT")
            return losses


def _mend_header(file: Path) -> None:
    """Write the first bytes of a database anew where they are none: they are the same in all."""
    with file.open("r+b") as content:
        header = content.read(100)
        size = int.from_bytes(header[16:18], "big")
        if len(header) < 100 or (header[:16] == _MAGIC and size in _PAGE_SIZES):
            return
        content.seek(0)
        content.write(_MAGIC + (4096).to_bytes(2, "big") + bytes([1, 1, 0, 64, 32, 32]))


def _columns(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Return the columns of each table that is known."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    tables: dict[str, list[str]] = {}
    for (name,) in connection.execute(query).fetchall():
        if isinstance(name, str):
            rows = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
            tables[name] = [row[1] for row in rows]
    return tables


def _revision(connection: sqlite3.Connection) -> str:
    """Return which migration made the tables; the newest where nothing says it any more."""
    known = migrating.revisions()
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except FAULTS:
        row = None
    if row is None or not isinstance(row[0], str) or not row[0].isdecimal():
        return known[-1]
    if row[0] not in known:
        raise migrating.UnknownRevision(row[0])
    return row[0]


def _make(target: Path, revision: str) -> None:
    engine = database.connect(URL.create("sqlite", database=str(target)))
    try:
        migrating.make(engine, revision)
    finally:
        engine.dispose()


def _fill(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: Iterator[Row]
) -> None:
    """Insert rows; of two with the same key the later one, which is the newer, stays."""
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    statement = f'INSERT OR REPLACE INTO "{table}" ({names}) VALUES ({marks})'
    for row in rows:
        try:
            connection.execute(statement, [_raw(value) for value in row])
        except sqlite3.IntegrityError:
            # An empty value where there must be one: something that is seen to be wrong.
            filled = ["" if value is None else _raw(value) for value in row]
            connection.execute(statement, filled)


def _raw(value: Any) -> Any:
    return value.raw if isinstance(value, Unreadable) else value


def _rows(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], losses: list[LostRows]
) -> Iterator[Row]:
    """Yield the rows of a table that can be read, and note what lies between them."""
    names = ", ".join(f'"{name}"' for name in columns)
    query = f'SELECT rowid, {names} FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT {_BATCH}'
    last, size = -1, _BATCH
    while True:
        try:
            rows = connection.execute(query.replace(str(_BATCH), str(size)), (last,)).fetchall()
        except (*FAULTS, OverflowError):
            if size > 1:
                size = 1  # Row by row up to the one that fails.
                continue
            following = _next_readable(connection, query.replace(str(_BATCH), "1"), last)
            losses.append(LostRows(table, max(last, 0), following))
            if following is None:
                return
            last, size = following - 1, _BATCH
            continue
        if not rows:
            return
        for _, *values in rows:
            yield tuple(values)
        # Damage may lead in circles.
        last = max(last + 1, *(row[0] for row in rows))


def _next_readable(connection: sqlite3.Connection, query: str, last: int) -> int | None:
    """Return the number of the next row that can be read after one that is followed by damage."""

    def first_after(number: int) -> int | None:
        """Return the number of the row that follows; 0 where none does; None where it fails."""
        try:
            rows = connection.execute(query, (number,)).fetchall()
        except (*FAULTS, OverflowError):
            return None
        return rows[0][0] if rows else 0

    low, step = last, 1
    while (found := first_after(last + step)) is None:
        low, step = last + step, step * 2
        if step > _FARTHEST:
            return None
    high = last + step
    while high - low > 1:
        middle = (low + high) // 2
        if (nearer := first_after(middle)) is None:
            low = middle
        else:
            high, found = middle, nearer
    return found or None
