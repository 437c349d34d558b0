"""What other windows and commands do to a project while it is open."""

import threading
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, bindparam, func, select, update

from db.schema import ModelUseRow, PageRow
from labeler.store.leases import RENEWED, SECONDS

_BATCH = 500
_THESE = PageRow.id.in_(bindparam("these", expanding=True))
_UNSEEN = select(PageRow.id).where(
    PageRow.revision > bindparam("since"), PageRow.writer != bindparam("of_writer")
)
_ANY = _UNSEEN.limit(1)
_BY_OTHERS = _UNSEEN.where(_THESE)
_NEWEST = select(func.coalesce(func.max(PageRow.revision), 0))
_NEXT = select(_NEWEST.scalar_subquery() + 1).scalar_subquery()
_TOUCH = update(PageRow).where(_THESE).values(revision=_NEXT, writer=bindparam("of_writer"))
_TOUCH_AND_HOLD = _TOUCH.values(RENEWED)
"""One statement does both: a claim costs an edit nothing."""


@dataclass(frozen=True, slots=True)
class News:
    """What others did since it was asked for last."""

    page_ids: frozenset[int] = frozenset()
    """Pages of which anything changed; also new ones, and removed ones."""
    removed: frozenset[int] = frozenset()
    """Those of them that are out of the list now."""
    is_model_changed: bool = False
    """Another model is in use, whoever chose it."""

    def __bool__(self) -> bool:
        return bool(self.page_ids) or self.is_model_changed


class Activity:
    """Every page carries who wrote it last, and a number that grows through the project."""

    def __init__(self, writer: str, *, has_claims: bool = False) -> None:
        """`has_claims` where who edits a page is shown to others as working on it."""
        self.writer = writer
        self._has_claims = has_claims
        self._seen = 0
        self._model = 0
        self._overtaken: set[int] = set()
        """Pages that this writer wrote before others' last work on them was told."""
        self._touched: WeakKeyDictionary[Connection, set[int]] = WeakKeyDictionary()
        """Pages by the transaction that changes something of them."""
        self._held: WeakKeyDictionary[Connection, tuple[int, str, float]] = WeakKeyDictionary()
        """By transaction: the page that somebody edits, who, and for how many seconds they hold it."""
        self._lock = threading.Lock()

    def begin(self, connection: Connection) -> None:
        """Take what was done until now for known."""
        newest = connection.scalar(_NEWEST)
        self._seen = newest if isinstance(newest, int) else 0
        self._model = _newest_use(connection)

    def touch(self, connection: Connection, page_ids: Collection[int]) -> None:
        """Note that this writer changes something of pages."""
        keys = sorted(page_ids)
        with self._lock:
            self._touched.setdefault(connection, set()).update(keys)
            for start in range(0, len(keys), _BATCH):
                these = {"these": keys[start : start + _BATCH], "of_writer": self.writer}
                others = connection.execute(_BY_OTHERS, these | {"since": self._seen})
                self._overtaken.update(others.scalars())

    def hold(self, connection: Connection, page_id: int, author: str, *, is_done: bool) -> None:
        """Note that somebody edits a page, which they hold from then on, or is done with it."""
        if self._has_claims:
            with self._lock:
                self._held[connection] = page_id, author, 0.0 if is_done else SECONDS

    def number(self, connection: Connection) -> None:
        """Give the pages that a transaction touched their numbers: the last thing that it does."""
        with self._lock:
            keys = sorted(self._touched.pop(connection, ()))
            page_id, holder, seconds = self._held.pop(connection, (None, "", 0.0))
        if page_id in keys:
            keys.remove(page_id)
            these = {"these": [page_id], "of_writer": self.writer}
            held = these | {"of_holder": holder, "of_seconds": seconds}
            connection.execute(_TOUCH_AND_HOLD, held)
        for start in range(0, len(keys), _BATCH):
            these = {"these": keys[start : start + _BATCH], "of_writer": self.writer}
            connection.execute(_TOUCH, these)

    def is_behind(self, page_id: int) -> bool:
        """Tell whether others wrote a page before this writer did, and that was not told yet."""
        return page_id in self._overtaken

    def has_news(self, connection: Connection) -> bool:
        """Tell whether `news` would return any."""
        known = {"since": self._seen, "of_writer": self.writer}
        is_model_new = _newest_use(connection) != self._model
        return bool(self._overtaken) or is_model_new or connection.scalar(_ANY, known) is not None

    def news(self, connection: Connection) -> News:
        """Return what others did since the last call; each change is told once."""
        query = select(PageRow.id, PageRow.revision, PageRow.writer, PageRow.removed)
        rows = connection.execute(query.where(PageRow.revision > self._seen)).all()
        model = _newest_use(connection)
        with self._lock:
            pages = {row.id for row in rows if row.writer != self.writer} | self._overtaken
            removed = {row.id for row in rows if isinstance(row.removed, datetime)} & pages
            news = News(frozenset(pages), frozenset(removed), model != self._model)
            self._overtaken.clear()
            numbers = (row.revision for row in rows if isinstance(row.revision, int))
            self._seen = max([self._seen, *numbers])
            self._model = model
        return news


def _newest_use(connection: Connection) -> int:
    newest: int | None = connection.scalar(select(func.max(ModelUseRow.id)))
    return newest or 0
