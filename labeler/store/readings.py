"""What readers made of the lines of pages: kept by outline, so that nothing is read twice."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, bindparam, delete, insert, select

from db.schema import ReadingRow
from labeler.core.annotation import Level, Polygon, Proposal, Region
from labeler.core.reading import Reading
from labeler.store import mapping, page_rows
from labeler.store.activity import Activity
from labeler.store.proposals import read_proposals
from labeler.store.transactions import Transactions


class Readings:
    """A reader is named by the number of its model, as the detector of proposals is.

    Each set of weights has one number for good, so going back to an earlier reader brings its
    readings back. Readings are no part of a page: no edit, and so no undo, ever touches them.
    """

    def __init__(self, transactions: Transactions, activity: Activity) -> None:
        self._transactions = transactions
        self._activity = activity

    def of_page(self, page_id: int, reader: int) -> dict[Polygon, Reading]:
        """Return what a reader made of a page, by the outlines of the lines it has read."""
        query = select(ReadingRow.__table__).where(
            ReadingRow.page_id == page_id, ReadingRow.model_id == reader
        )
        with self._transactions.read() as connection:
            rows = connection.execute(query).all()
        return dict(mapping.readable(rows, mapping.reading))

    def forget(self, page_id: int) -> None:
        """Drop what was read on a page: it is about another picture."""
        with self._transactions.note() as connection:
            connection.execute(delete(ReadingRow).where(ReadingRow.page_id == page_id))

    def record(self, page_id: int, reader: int, readings: Mapping[Polygon, Reading]) -> None:
        """Keep readings, in place of earlier ones of the same outlines by the same reader.

        Readings of whichever reader whose outline is neither that of a line nor of a proposal any
        more are dropped, and those of dismissed proposals. What was read of an accepted one stays:
        it tells what people had to change. Raises ProjectError when there is no such page.
        """
        with self._transactions.write_page(page_id) as connection:
            outlines = _outlines(connection, page_id)
            self._activity.touch(connection, [page_id])
            rows = [mapping.reading_values(polygon, one) for polygon, one in readings.items()]
            rows = [row for row in rows if row["outline"] in outlines]
            this_page = ReadingRow.page_id == page_id
            known = connection.execute(select(ReadingRow.outline).where(this_page)).scalars()
            _delete(connection, page_id, set(known) - outlines)
            _delete(connection, page_id, {row["outline"] for row in rows}, reader)
            if rows:
                of_whom = {"page_id": page_id, "model_id": reader}
                connection.execute(insert(ReadingRow), [{**row, **of_whom} for row in rows])


def _outlines(connection: Connection, page_id: int) -> set[str]:
    """Return the keys of all outlines that a reading of the page may be of."""
    page = page_rows.read_page(connection, page_id)
    proposals = read_proposals(connection, page_id, [Level.LINE])
    lines: list[Region | Proposal] = [*page.lines]
    lines += [one for one in proposals if one.id not in page.dismissed]
    return {mapping.outline_key(line.polygon) for line in lines}


def _delete(
    connection: Connection, page_id: int, outlines: Collection[str], reader: int | None = None
) -> None:
    """Delete the readings of some outlines by one reader, or by all."""
    this = (ReadingRow.page_id == page_id) & (ReadingRow.outline == bindparam("of_outline"))
    if reader is not None:
        this &= ReadingRow.model_id == reader
    if outlines:
        connection.execute(
            delete(ReadingRow).where(this), [{"of_outline": key} for key in outlines]
        )
