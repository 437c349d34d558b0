"""The numbers of pages that are wanted for something, without all that stands in their rows."""

from collections.abc import Container
from unicodedata import normalize

from sqlalchemy import select

from db.database import rows_at_once
from db.schema import ImageRow, PageRow
from labeler.core.annotation import ReviewState
from labeler.core.text import on_one_line
from labeler.store.damage import IN_LIST, is_odd
from labeler.store.transactions import Transactions

_LISTED = select(PageRow.id).where(IN_LIST)
_FILES = (
    select(PageRow.id, ImageRow.name, ImageRow.path, PageRow.frame, ImageRow.frame_count)
    .join(ImageRow, PageRow.image_id == ImageRow.id)
    .where(IN_LIST)
)


class PageNumbers:
    """Finds pages themselves, whoever lists them: no version is among them."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def of(self, state: ReviewState | None = None) -> list[int]:
        """Return the pages in a state, by default in any, in their order.

        Where nobody can tell the state of a page it may be that one.
        """
        query = _LISTED.order_by(PageRow.id)
        with self._transactions.read() as connection:
            if state is not None:
                is_meant = PageRow.state == state.value
                if connection.dialect.name == "sqlite":
                    is_meant |= is_odd(PageRow.__table__.c.state)
                query = query.where(is_meant)
            return list(connection.execute(query).scalars())

    def behind(self, number: int | None, count: int) -> int | None:
        """Return the page that stands so many behind another, by default behind none; None beyond the last.

        Those that were taken out, and versions, are counted as well.
        """
        query = select(PageRow.id).order_by(PageRow.id).offset(count - 1).limit(1)
        if number is not None:
            query = query.where(PageRow.id > number)
        with self._transactions.read() as connection:
            return connection.execute(query).scalar_one_or_none()

    def any_divided(self) -> bool:
        """Tell whether any page has a use of its own in a training."""
        with self._transactions.read() as connection:
            used = _LISTED.where(PageRow.split.is_not(None)).limit(1)
            return connection.execute(used).first() is not None

    def called_alike(self, files: Container[str], *, by_folder: bool = False) -> list[int]:
        """Return the pages whose files have some names, wherever they are, if any two share one.

        Names are composed (NFC), and on one line. They share one where the list calls both files alike, or, by folder,
        where these are called alike with the folder they are in. Where all are told apart there is
        none to return.
        """
        found: list[int] = []
        called: set[str] = set()
        is_shared = False
        with self._transactions.read() as connection:
            for rows in rows_at_once(connection, _FILES):
                for number, name, path, frame, frames in rows:
                    if [type(name), type(path), type(frame)] != [str, str, int]:
                        continue
                    told = normalize("NFC", on_one_line(name))
                    if told.rpartition("/")[2] not in files:
                        continue
                    if by_folder:
                        told = normalize("NFC", on_one_line("/".join(path.split("/")[-2:])))
                    if frames != 1:
                        stem, dot, suffix = told.rpartition(".")
                        told = f"{stem} [{frame + 1}]{dot}{suffix}"
                    is_shared |= told in called
                    called.add(told)
                    found.append(number)
        return found if is_shared else []
