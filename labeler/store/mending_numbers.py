"""Give rows numbers again that leave some for others: SQLite numbers no row after the largest."""

from collections.abc import Iterator

from sqlalchemy import Column, Connection, Integer, Table, func, select, text, update

from db.schema import Base
from labeler.store.findings import Mended
from labeler.store.place import LARGEST_NUMBER

_COUNT_AGAIN = text(
    "UPDATE sqlite_sequence SET seq = :newest WHERE name = :table AND seq > :largest"
)


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
        mended.tell(
            f"{table.name.replace('_', ' ').capitalize()} {old}",
            "No row can be numbered after it.",
            f"It has the number {new} now.",
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
