"""Put the rows of a database right that was read out of a damaged one, or is to be looked through.

What cannot be read is taken out and kept as it stood. A region is put back from the journal where
that knows it; a page that lost anything is open again, and says what, until somebody has looked.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Engine, Row, Table, func, insert, select, update

from db import sqlite
from db.schema import Base, ProjectRow
from labeler.store import mapping
from labeler.store.findings import Finding, Mended
from labeler.store.mapping import DamagedRow
from labeler.store.mending_numbers import mend_numbers
from labeler.store.mending_pages import IMAGE, JOURNAL, PAGE, REGION, Keys, PageMender
from labeler.store.quarantine import PLACE, name_of, odd_columns, rows_of, take_out

_BY_HAND = (PAGE, IMAGE, REGION, JOURNAL)
"""Tables of which no row is simply taken out."""
_READ: Mapping[str, Callable[[Row[Any]], object]] = {
    "detection": mapping.area,
    "proposal": mapping.proposal,
    "reading": mapping.reading,
}
_KEPT = "It is taken out, and kept as it stands."


def mend(engine: Engine, name: str, lost: Keys | None) -> Mended:
    """Put all rows right; return what was found.

    `name` is what the project is called if nothing says so any more; `lost` are the regions that
    could not be read, None where some are lost and nobody knows which.
    """
    mended = Mended()
    tables = Base.metadata.sorted_tables
    with sqlite.alone(engine) as connection, connection.begin():
        mend_numbers(connection, mended)
        for table in tables:
            if table not in _BY_HAND:
                _take_out_unreadable(connection, table, mended)
        PageMender(connection, mended).mend(lost)
        for table in tables:
            _mend_links(connection, table, mended)
        _introduce(connection, name, mended)
    return mended


def _take_out_unreadable(connection: Connection, table: Table, mended: Mended) -> None:
    bad = [(row, text) for row in rows_of(connection, table) if (text := _trouble(table, row))]
    for row, trouble in bad:
        sentence = f"It cannot be read: {trouble}."
        found = Finding(name_of(table, row), sentence, _KEPT, is_repaired=True)
        take_out(connection, mended, table, row, found)


def _trouble(table: Table, row: Row[Any]) -> str:
    odd = ", ".join(odd_columns(table, row))
    read = _READ.get(table.name)
    if odd or read is None:
        return odd
    try:
        read(row)
    except DamagedRow as error:
        return str(error)
    return ""


def _mend_links(connection: Connection, table: Table, mended: Mended) -> None:
    """Cut links that lead nowhere; what means nothing without them is taken out."""
    for key in table.foreign_keys:
        column, parent = key.parent, key.column
        dangling = column.is_not(None) & column.not_in(select(parent))
        # A detection without its model would pass for one that was imported.
        if column.nullable and (table.name, column.name) != ("detection", "model_id"):
            connection.execute(update(table).where(dangling).values({column.name: None}))
            continue
        trouble = f"The {parent.table.name.replace('_', ' ')} it belongs to is gone."
        for row in connection.execute(select(PLACE, table).where(dangling)).all():
            found = Finding(name_of(table, row), trouble, _KEPT, is_repaired=True)
            take_out(connection, mended, table, row, found)


def _introduce(connection: Connection, name: str, mended: Mended) -> None:
    """Say again what project it is, if nothing does."""
    if connection.scalar(select(func.count()).select_from(ProjectRow)):
        return
    values = {"id": 1, "uuid": str(uuid4()), "name": name, "created": datetime.now(UTC)}
    connection.execute(insert(ProjectRow).values(**values, program_version="unknown"))
    mended.tell("Project", "Its name and number are lost.", "It gets new ones.")


def tables() -> set[str]:
    """Return the tables that every project has."""
    return set(Base.metadata.tables)
