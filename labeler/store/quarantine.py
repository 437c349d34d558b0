"""Rows that do not say what their columns are for: recognised by their types, taken out, kept."""

from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Label,
    Row,
    Table,
    delete,
    literal_column,
    select,
)
from sqlalchemy.types import Double, Integer, TypeEngine

from db.schema import Json, SettingRow, UtcDateTime
from db.unreadable import Unreadable
from labeler.store.findings import Finding, Mended

PLACE: Label[int] = literal_column("rowid", Integer).label("place")
"""What tells rows of any table apart, whatever stands in them."""
_BATCH = 1000


def rows_of(connection: Connection, table: Table) -> Iterator[Row[Any]]:
    """Yield all rows of a table in the order in which they were written; none may change meanwhile."""
    query = select(PLACE, table).order_by(PLACE)
    yield from connection.execute(query.execution_options(yield_per=_BATCH))


def odd_columns(table: Table, row: Row[Any]) -> list[str]:
    """Return the columns of a row in which something else stands than belongs there."""
    values = row._mapping
    return [name for name, kinds in _kinds(table) if not isinstance(values[name], kinds)]


def keep(mended: Mended, table: Table, row: Row[Any]) -> None:
    """Keep what stands in a row, as JSON can hold it."""
    values = {name: _plain(value) for name, value in row._mapping.items() if name != "place"}
    mended.quarantine.append({"table": table.name, "row": values})


def take_out(
    connection: Connection, mended: Mended, table: Table, row: Row[Any], found: Finding
) -> None:
    """Take a row out of its table and keep what stood in it."""
    keep(mended, table, row)
    mended.findings.append(found)
    connection.execute(delete(table).where(row.place == PLACE))


def name_of(table: Table, row: Row[Any]) -> str:
    """Return what a row is called where people read it."""
    return f"{table.name.replace('_', ' ').capitalize()} {_plain(tuple(row)[1])}"


@cache
def _kinds(table: Table) -> list[tuple[str, tuple[type, ...]]]:
    """Return for each column what belongs there."""
    return [
        (column.name, (*_values_of(column.type), *((type(None),) if _may_be_none(column) else ())))
        for column in table.columns
    ]


def _may_be_none(column: Column[Any]) -> bool:
    # A setting holds any JSON value, also null.
    return bool(column.nullable) or column is SettingRow.__table__.c.value


def _values_of(kind: TypeEngine[Any]) -> tuple[type, ...]:
    if isinstance(kind, Json):
        return dict, list, str, int, float, bool
    if isinstance(kind, UtcDateTime):
        return (datetime,)
    if isinstance(kind, Double):
        return (float,)
    return (int,) if isinstance(kind, Integer | Boolean) else (str,)


def _plain(value: Any) -> Any:
    while isinstance(value, Unreadable):
        value = value.raw
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    return str(value) if isinstance(value, datetime) else value
