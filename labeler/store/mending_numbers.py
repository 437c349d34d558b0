"""Give rows numbers again that leave some for others: SQLite numbers no row after the largest."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Column, Connection, Integer, String, Table, cast, func, select, text, update

from db.schema import Base, DetectionRow, JournalRow, ModelRow, PageRow, RegionRow
from labeler.store.findings import Mended
from labeler.store.place import LARGEST_NUMBER

_COUNT_AGAIN = text(
    "UPDATE sqlite_sequence SET seq = :newest WHERE name = :table AND seq > :largest"
)
_OF_RUN = "training run {}"
"""The source of a model that was trained here."""
_WITHOUT_KEY: Mapping[str, tuple[Any, ...]] = {
    "proposal": (RegionRow.__table__.c.proposal_id,),
    "model": (DetectionRow.__table__.c.reader_id,),
}
"""Columns that name rows of a table, and stay as they are when these go."""
_BESIDES = {"page": " Exports and data sets of before know it by the old one."}


def mend_numbers(connection: Connection, mended: Mended) -> None:
    """Number rows anew that stand too far on, with all that names them, and what counts them."""
    for table in Base.metadata.sorted_tables:
        number = table.primary_key.columns.values()[0]
        if isinstance(number.type, Integer):
            _mend(connection, table, number, mended)


def _mend(connection: Connection, table: Table, number: Column[int], mended: Mended) -> None:
    newest = select(func.max(number)).where(number <= LARGEST_NUMBER)
    beyond = select(number).where(number > LARGEST_NUMBER).order_by(number)
    for old in connection.scalars(beyond).all():
        new = (connection.scalar(newest) or 0) + 1
        for column in (number, *_naming(number)):
            connection.execute(update(column.table).where(column == old).values({column.name: new}))
        if table.name == "proposal":
            _rename_in_json(connection, old, new)
        elif table.name == "run":
            sources = (_OF_RUN.format(old), _OF_RUN.format(new))
            models = update(ModelRow).where(ModelRow.source == sources[0])
            connection.execute(models.values(source=sources[1]))
        mended.tell(
            f"{table.name.replace('_', ' ').capitalize()} {old}",
            "No row can be numbered after it.",
            f"It has the number {new} now." + _BESIDES.get(table.name, ""),
        )
    if table.dialect_options["sqlite"]["autoincrement"]:
        last = connection.scalar(newest) or 0
        known = {"newest": last, "largest": LARGEST_NUMBER, "table": table.name}
        if connection.execute(_COUNT_AGAIN, known).rowcount:
            mended.tell(
                f"Table {table.name}",
                "No row can be numbered after the last one that was.",
                f"It counts on from {last}.",
            )


def _naming(number: Column[int]) -> Iterator[Column[int]]:
    """Yield the columns that name rows of a table by their number."""
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column is number:
                yield key.parent
    yield from _WITHOUT_KEY.get(number.table.name, ())


def _rename_in_json(connection: Connection, old: int, new: int) -> None:
    """Let pages and their history name a proposal by its new number."""
    for table, column in ((PageRow, PageRow.dismissed), (JournalRow, JournalRow.delta)):
        named = cast(column, String).contains(str(old))
        for row in connection.execute(select(table.id, column.label("value")).where(named)).all():
            values = {column.name: _renamed(row.value, old, new)}
            connection.execute(update(table).where(table.id == row.id).values(values))


def _renamed(value: Any, old: int, new: int) -> Any:
    """Return what a page dismissed, or an edit, with another number of a proposal.

    No other number in there is as large as one that has to be changed.
    """
    match value:
        case dict():
            return {key: _renamed(one, old, new) for key, one in value.items()}
        case list():
            return [_renamed(one, old, new) for one in value]
        case int() if value == old:
            return new
    return value
