"""Which pages have rows that cannot be read: they are named and left alone, the others go on.

`db/unreadable.py` hands out whatever stands in a row, `store/mapping.py` alone says whether it makes
sense, and what does not is noted here.
"""

import threading
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Row,
    exists,
    false,
    func,
    or_,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import KeyedColumnElement
from sqlalchemy.types import Double, Integer, TypeEngine

from db.schema import Json, PageRow, RegionRow, UtcDateTime
from labeler.core.annotation import (
    CountSource,
    IgnoreReason,
    Level,
    ReviewState,
    TextSource,
    Voucher,
)
from labeler.core.errors import DamagedPage
from labeler.core.records import Split
from labeler.store.mapping import DamagedRow
from labeler.store.page_portions import EVERY_PAGE, PagePortion
from labeler.store.transactions import Transactions
from labeler.store.troubles import WAY_OUT

Value = TypeVar("Value")

_MOST_TOLD = 300
"""Characters of a sentence: what stands in a row may be endless."""
_REGION = RegionRow.__table__
_FEWEST_VALUES = {"polygon": 6, "baseline": 4, "curve": 7}
"""Numbers of an outline and of a baseline; a curve has its kind in front of them."""
_VALUES = {
    "level": Level,
    "text_source": TextSource,
    "count_source": CountSource,
    "ignore": IgnoreReason,
    "state": ReviewState,
    "voucher": Voucher,
    "split": Split,
}


class Damage:
    """What cannot be read of pages, as far as anybody has come across it; threads may share it."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._known: dict[int, dict[str, None]] = {}
        self._lock = threading.Lock()

    def of(self, page_id: int) -> tuple[str, ...]:
        """Return what is known to be unreadable of a page, a sentence each."""
        return tuple(self._known.get(page_id, ()))

    @property
    def known(self) -> frozenset[int]:
        """The pages of which something is known to be unreadable."""
        with self._lock:
            return frozenset(self._known)

    def note(self, page_id: int, sentence: str) -> None:
        """Remember that something of a page cannot be read."""
        with self._lock:
            self._known.setdefault(page_id, {})[sentence[:_MOST_TOLD]] = None

    def demand_whole(self, page_id: int) -> None:
        """Raise DamagedPage when something of a page is known to be unreadable."""
        if sentences := self.of(page_id):
            raise DamagedPage(
                "Page {page_id} is damaged. {problems} {way_out}",
                page_id=page_id,
                problems=" ".join(sentences),
                way_out=WAY_OUT,
            )

    def readable(
        self, page_id: int, what: str, rows: Iterable[Row[Any]], read: Callable[[Row[Any]], Value]
    ) -> list[Value]:
        """Return the values of the rows of a page that can be read, and note the others."""
        values: list[Value] = []
        for row in rows:
            try:
                values.append(read(row))
            except DamagedRow as error:
                self.note(page_id, f"{what} {row.id} cannot be read: {error}.")
        return values

    def find(self, part: PagePortion = EVERY_PAGE) -> frozenset[int]:
        """Look through the regions of some pages, by default of all; return the damaged ones known.

        The database does that by itself: nobody has to wait for it meanwhile.
        """
        is_meant = part.holds(RegionRow.page_id)
        with self._transactions.read() as connection:
            if may_hold_anything(connection):
                for row in connection.execute(_SUSPICIOUS.where(is_meant)):
                    self.note(row.page_id, f"Region {row.id} cannot be read.")
                for page_id in connection.execute(_WITHOUT_PAGE.where(is_meant)).scalars():
                    self.note(page_id, "Its row in the list of pages is gone.")
        return self.known


def may_hold_anything(connection: Connection) -> bool:
    """Tell whether columns of a database may hold values of another type than theirs."""
    return connection.dialect.name == "sqlite"


class _InList(ColumnElement[bool]):
    """Whether a page is in the list: it was not taken out, and is no version of another.

    It is as well where nobody can read when it was taken out: there it is told to be damaged. Who
    makes a version finds it there in place of its page: see `store.versions.ListedPages`.
    """

    inherit_cache = True
    type = Boolean()


IN_LIST = _InList()


@compiles(_InList)
def _in_list(element: _InList, compiler: SQLCompiler, **_: Any) -> str:
    version, removed = (
        compiler.process(column.expression) for column in (PageRow.version, PageRow.removed)
    )
    return f"({version} = 0 AND {removed} IS NULL)"


@compiles(_InList, "sqlite")
def _in_list_of_sqlite(element: _InList, compiler: SQLCompiler, **_: Any) -> str:
    version, removed = (
        compiler.process(column.expression) for column in (PageRow.version, PageRow.removed)
    )
    is_out = f"typeof({removed}) = 'text' AND julianday({removed}) IS NOT NULL"
    return f"({version} = 0 AND NOT ({is_out}))"


def is_odd(column: KeyedColumnElement[Any]) -> ColumnElement[bool]:
    """Tell whether what stands in a column is of the wrong kind, as far as SQLite can."""
    if column.key in _VALUES:
        return column.not_in([member.value for member in _VALUES[column.key]])
    if isinstance(column.type, Boolean):
        return false()  # Anything can be read as one.
    kind = func.typeof(column)
    is_wrong: ColumnElement[bool] = kind != _storage(column.type)
    if isinstance(column.type, UtcDateTime):
        is_wrong |= func.julianday(column).is_(None)
    if isinstance(column.type, Json):
        # In this order: nothing may be asked of what is no JSON.
        is_wrong |= or_(
            func.json_valid(column) == 0,
            func.iif(func.json_valid(column), func.json_array_length(column), 0)
            < _FEWEST_VALUES[column.key],
        )
    return (kind != "null") & is_wrong if column.nullable else is_wrong


def _storage(kind: TypeEngine[Any]) -> str:
    """Return how SQLite keeps the values of a column."""
    if isinstance(kind, Double):
        return "real"
    return "integer" if isinstance(kind, Integer) else "text"


_SUSPICIOUS = select(RegionRow.page_id, RegionRow.id).where(
    or_(*(is_odd(column) for column in _REGION.columns))
)
_WITHOUT_PAGE = (
    select(RegionRow.page_id).distinct().where(~exists().where(PageRow.id == RegionRow.page_id))
)
