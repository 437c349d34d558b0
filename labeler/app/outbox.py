"""Edits that could not be stored yet: kept aside, and stored as soon as that is possible."""

import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from labeler.core import merging
from labeler.core.annotation import Page
from labeler.core.changes import Changes
from labeler.core.errors import EditConflict, LabelerError, StorageError

Store = Callable[["Waiting"], Changes]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One edit as it was made."""

    before: Page
    changes: Changes
    text: str
    gesture: str | None


class Keeper(Protocol):
    """Keeps edits where they outlive the program; all but `leave` may raise OSError."""

    def add(self, edit: Waiting) -> None:
        """Keep one more."""

    def drop_first(self) -> None:
        """Keep the first one no longer."""

    def renew(self, edits: Sequence[Waiting]) -> None:
        """Keep these and no others."""

    def set_aside(self, edit: Waiting) -> None:
        """Keep one for later that cannot be stored as things are."""

    def leave(self) -> None:
        """Leave what is kept to whoever comes next."""


class Outbox:
    """A queue in the order in which the edits were made; threads may share it.

    As long as edits wait, later ones wait behind them.
    """

    def __init__(self, store: Store, keeper: Keeper | None = None) -> None:
        """`store` stores an edit, or raises StorageError when that is not possible now."""
        self._store = store
        self._keeper = keeper
        self._is_kept = False
        self._waiting: list[Waiting] = []
        self._taken_back: list[Waiting] = []
        self._lock = threading.Lock()
        self._is_sending = False
        self._trouble = ""

    @property
    def trouble(self) -> str:
        """Why edits wait; empty when none do."""
        return self._trouble if self._waiting else ""

    @property
    def is_kept(self) -> bool:
        """Whether the edits that wait outlive the program."""
        return self._is_kept

    def __len__(self) -> int:
        """How many edits wait."""
        return len(self._waiting)

    def put(self, edit: Waiting) -> Changes:
        """Store an edit or keep it, and return what it changed.

        Raises LabelerError when it can never be stored.
        """
        with self._lock:
            # As with every undo: whoever does something new gives up what was taken back.
            self._taken_back = [one for one in self._taken_back if one.before.id != edit.before.id]
            return self._put(edit)

    def put_again(self, page_id: int) -> Changes | None:
        """Do again what was taken back last of a page, as `put` does; None when there is nothing."""
        with self._lock:
            known = [edit for edit in self._taken_back if edit.before.id == page_id]
            if not known:
                return None
            self._taken_back.remove(known[-1])
            return self._put(known[-1])

    def can_put_again(self, page_id: int) -> bool:
        """Tell whether an edit of a page was taken back while it waited."""
        return any(edit.before.id == page_id for edit in list(self._taken_back))

    def _put(self, edit: Waiting) -> Changes:
        if not self._waiting:
            try:
                return self._store(edit)
            except StorageError as error:
                self._trouble = str(error)
        self._waiting.append(edit)
        self._keep(lambda keeper: keeper.add(edit))
        return edit.changes

    def take_up(self, edits: Iterable[Waiting]) -> None:
        """Let edits wait that an earlier program has left, behind those that wait already."""
        with self._lock:
            self._waiting.extend(edits)
            self._keep(lambda keeper: keeper.renew(self._waiting))

    def take_back(self, page_id: int) -> Changes | None:
        """Store the last edit of a page that waits no more; return what takes it back, or None.

        Raises StorageError when that edit is being stored at this moment.
        """
        with self._lock:
            places = [i for i, e in enumerate(self._waiting) if e.changes.page_id == page_id]
            if not places:
                return None
            if places[-1] == 0 and self._is_sending:
                raise StorageError(self._trouble)
            taken = self._waiting.pop(places[-1])
            self._taken_back.append(taken)
            self._keep(lambda keeper: keeper.renew(self._waiting))
        return taken.changes.reversed()

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
            except EditConflict as error:  # redo makes it all the same
                refused.append(str(error))
            except LabelerError as error:
                refused.append(str(error))
                self._set_aside(edit)
            with self._lock:
                self._waiting.remove(edit)
                self._is_sending = False
                self._keep(Keeper.drop_first if self._waiting else lambda k: k.renew(()))
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
            self._keep(lambda keeper: keeper.renew(()))

    def leave(self) -> None:
        """Go without what waits; whoever opens the project next finds it kept."""
        with self._lock:
            self._waiting.clear()
            if self._keeper is not None:
                self._keeper.leave()

    def _set_aside(self, edit: Waiting) -> None:
        with suppress(OSError):
            if self._keeper is not None:
                self._keeper.set_aside(edit)

    def _keep(self, step: Callable[[Keeper], None]) -> None:
        """Let the keeper know; where it cannot keep any more, edits wait in memory alone."""
        try:
            if self._keeper is not None:
                # What was missed while nothing could be kept is made up for.
                step(self._keeper) if self._is_kept else self._keeper.renew(self._waiting)
                self._is_kept = True
        except OSError:
            self._is_kept = False

    def _next(self) -> Waiting | None:
        with self._lock:
            if self._is_sending or not self._waiting:
                return None
            self._is_sending = True
            return self._waiting[0]
