"""Which page the detector looks at next: the current one, those ahead, then all the others."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from labeler.core.errors import Cancelled
from labeler.core.progress import Progress


@dataclass(frozen=True, slots=True)
class QueueStatus:
    """How far "propose all" has come."""

    done: int
    total: int
    is_paused: bool
    page_id: int | None
    """The page that is being looked at."""


class ProposalQueue:
    """Thread-safe; a page waits at most once, and moves up when it becomes urgent."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._near: list[int] = []
        self._all: dict[int, None] = {}
        self._done = 0
        self._total = 0
        self._is_paused = False
        self._is_closed = False
        self._busy: int | None = None
        self._progress = Progress()

    def focus(self, page_ids: Sequence[int]) -> None:
        """Look at these pages first, in this order: the page on the screen, then those ahead.

        They replace the pages of the last call. A page in hand that is less urgent waits.
        """
        with self._changed:
            self._near = list(dict.fromkeys(page_ids))
            if self._near and self._busy is not None and self._busy != self._near[0]:
                self._progress.cancel()
            self._changed.notify_all()

    def add_all(self, page_ids: Iterable[int]) -> None:
        """Look at these pages too, when nothing is more urgent."""
        with self._changed:
            fresh = dict.fromkeys(key for key in page_ids if key not in self._all)
            if not self._all:
                self._done = self._total = 0
            self._all |= fresh
            self._total += len(fresh)
            self._changed.notify_all()

    def pause(self) -> None:
        """Look at no page of "all" until told to go on; urgent pages are still looked at."""
        with self._changed:
            self._is_paused = True

    def resume(self) -> None:
        """Go on."""
        with self._changed:
            self._is_paused = False
            self._changed.notify_all()

    def cancel(self) -> None:
        """Forget all pages that wait, and stop looking at the one in hand."""
        with self._changed:
            self._near, self._all = [], {}
            self._done = self._total = 0
            self._is_paused = False
            self._progress.cancel()
            self._changed.notify_all()

    def close(self) -> None:
        """Cancel, and end the loops that take pages."""
        with self._changed:
            self._is_closed = True
        self.cancel()

    @property
    def status(self) -> QueueStatus:
        """How far the work has come."""
        with self._changed:
            return QueueStatus(self._done, self._total, self._is_paused, self._busy)

    def work(self, look: Callable[[int, Progress], None], *, until_empty: bool = False) -> None:
        """Call `look(page_id, progress)` for one page after another until the queue is closed.

        One thread at a time. A look that raises Cancelled is repeated later if the page was only
        overtaken. With `until_empty` it returns when nothing is left to look at.
        """
        while (key := self._take(until_empty=until_empty)) is not None:
            with self._in_hand(key):
                look(key, self._progress)

    def _take(self, *, until_empty: bool) -> int | None:
        with self._changed:
            while not self._is_closed:
                key = self._next()
                if key is not None:
                    self._busy, self._progress = key, Progress()
                    return key
                if until_empty and not self._all:
                    return None
                self._changed.wait()
        return None

    def _next(self) -> int | None:
        if self._near:
            return self._near[0]
        if self._all and not self._is_paused:
            return next(iter(self._all))
        return None

    @contextmanager
    def _in_hand(self, key: int) -> Iterator[None]:
        is_done = True
        try:
            yield
        except Cancelled:
            is_done = False
        finally:
            with self._changed:
                self._busy = None
                if is_done:
                    self._settle(key)

    def _settle(self, key: int) -> None:
        if key in self._near:
            self._near.remove(key)
        if key in self._all:
            del self._all[key]
            self._done += 1
