"""All rows of one database in another, whichever kind either is."""

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Engine, Row, Table, func, insert, select
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, StatementError

from db import database, migrating
from db.backend import OtherTables, backend_of
from db.schema import Base
from db.unreadable import Unreadable

Report = Callable[[int, int], None]
"""Hears of rows done and rows in all, each written and read back; may raise to give up."""
Batches = Generator[Sequence[Row[Any]], None, None]
Step = Callable[[Sequence[Row[Any]]], None]
_AT_ONCE = 1000
_BYTES = 16
"""Of what stands for a row: two different ones do not share it, but by a chance of 1 in 2**128."""


class UnreadableRow(Exception):
    """A row of the table that the message names holds what its columns are not made for."""


class UnlikeRows(Exception):
    """What is read from the table that the message names is not what was written into it."""


def transfer(
    source: Engine,
    target: Engine,
    report: Report = lambda *_: None,
    finish: Callable[[Connection], object] = lambda _: None,
) -> int:
    """Write all rows into an empty database, read them back, compare; return how many there are.

    The source is seen as it is at one moment, whatever others write meanwhile; in the target all
    happens in one transaction, which `finish` ends, so whatever fails leaves it empty.
    Raises OtherTables where the source is not up to date, OccupiedDatabase, UnreadableRow,
    UnlikeRows, what `report` and `finish` raise and the databases do.
    """
    if migrating.revision(source) != migrating.revisions()[-1]:
        raise OtherTables
    tables = Base.metadata.sorted_tables
    with database.reading(source) as old, migrating.making(target) as new:
        count = sum(old.scalar(select(func.count()).select_from(table)) or 0 for table in tables)
        done = 0

        def step(rows: Sequence[Row[Any]]) -> None:
            nonlocal done
            done += len(rows)
            report(done, 2 * count)

        written = {table.name: _write(old, new, table, step) for table in tables}
        counters = backend_of(source.url).counters(old)
        backend_of(target.url).set_counters(new, counters)
        for table in tables:
            if _sum(_rows(new, table), step) != written[table.name]:
                raise UnlikeRows(table.name)
        finish(new)
    return count


def _write(old: Connection, new: Connection, table: Table, step: Step) -> int:
    """Write the rows of a table; return their sum."""

    def written() -> Batches:
        with closing(_rows(old, table)) as batches:
            for rows in batches:
                _insert(new, table, rows)
                yield rows

    return _sum(written(), step)


def _insert(new: Connection, table: Table, rows: Sequence[Row[Any]]) -> None:
    if any(isinstance(value, Unreadable) for row in rows for value in row):
        raise UnreadableRow(table.name)
    try:
        new.execute(insert(table), [dict(row._mapping) for row in rows])
    except (DataError, IntegrityError) as error:
        reason = str(error.orig).partition("\n")[0]
        raise UnreadableRow(f"{table.name}: {reason}") from error
    except DBAPIError:
        raise
    except (StatementError, UnicodeEncodeError) as error:  # No such value has the right type.
        raise UnreadableRow(table.name) from error


def _rows(connection: Connection, table: Table) -> Batches:
    # In this order, which those rows have that other rows of the table refer to.
    query = select(table).order_by(*table.primary_key).execution_options(yield_per=_AT_ONCE)
    with connection.execute(query) as result:
        yield from result.partitions()


def _sum(batches: Batches, step: Step) -> int:
    """Return a number that is another one as soon as any row is; their order does not count."""
    total = 0
    with closing(batches):
        for rows in batches:
            for row in rows:
                digest = blake2b(repr(tuple(row)).encode(), digest_size=_BYTES).digest()
                total += int.from_bytes(digest)
            step(rows)
    return total
