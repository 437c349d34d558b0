"""Edits that could not be stored yet: kept while the program runs, stored as soon as possible."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from labeler.core import merging
from labeler.core.annotation import Page
from labeler.core.changes import Changes
from labeler.core.errors import LabelerError, StorageError

Store = Callable[["Waiting"], Changes]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One edit as it was made."""

    before: Page
    changes: Changes
    text: str
    gesture: str | None


class Outbox:
    """A queue in the order in which the edits were made; threads may share it.

    As long as edits wait, later ones wait behind them.
    """

    def __init__(self, store: Store) -> None:
        """`store` stores an edit, or raises StorageError when that is not possible now."""
        self._store = store
        self._waiting: list[Waiting] = []
        self._lock = threading.Lock()
        self._is_sending = False
        self._trouble = ""

    @property
    def trouble(self) -> str:
        """Why edits wait; empty when none do."""
        return self._trouble if self._waiting else ""

    def __len__(self) -> int:
        """How many edits wait."""
        return len(self._waiting)

    def put(self, edit: Waiting) -> Changes:
        """Store an edit or keep it, and return what it changed.

        Raises LabelerError when it can never be stored.
        """
        with self._lock:
            if not self._waiting:
                try:
                    return self._store(edit)
                except StorageError as error:
                    self._trouble = str(error)
            self._waiting.append(edit)
        return edit.changes

    def take_back(self, page_id: int) -> Changes | None:
        """Forget the last edit of a page that waits; return what takes it back, None for none.

        Raises StorageError when that edit is being stored at this moment.
        """
        with self._lock:
            places = [i for i, e in enumerate(self._waiting) if e.changes.page_id == page_id]
            if not places:
                return None
            if places[-1] == 0 and self._is_sending:
                raise StorageError(self._trouble)
            return self._waiting.pop(places[-1]).changes.reversed()

    def send(self) -> list[str]:
        """Store what waits, as far as possible; return why edits were refused for good."""
        refused: list[str] = []
        while (edit := self._next()) is not None:
            try:
                self._store(edit)
            except StorageError as error:
                self._trouble = str(error)
                self._is_sending = False
                return refused
            except LabelerError as error:
                refused.append(str(error))
            with self._lock:
                self._waiting.remove(edit)
                self._is_sending = False
        return refused

    def seen(self, page: Page) -> Page:
        """Return a page with the edits made that wait for it."""
        with self._lock:
            waiting = [edit.changes for edit in self._waiting if edit.changes.page_id == page.id]
        for changes in waiting:
            page = merging.made_on(page, changes)
        return page

    def pages(self) -> list[Page]:
        """Return the pages whose edits wait, as people see them."""
        first: dict[int, Page] = {}
        for edit in list(self._waiting):
            first.setdefault(edit.before.id, edit.before)
        return [self.seen(page) for page in first.values()]

    def forget(self) -> None:
        """Give up what waits."""
        with self._lock:
            self._waiting.clear()

    def _next(self) -> Waiting | None:
        with self._lock:
            if self._is_sending or not self._waiting:
                return None
            self._is_sending = True
            return self._waiting[0]
