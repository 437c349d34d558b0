"""What the detector looks at next: areas, the current page, those ahead, then all the others."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from labeler.core.annotation import Bounds
from labeler.core.errors import Cancelled
from labeler.core.progress import Progress


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing to look at."""

    page_id: int
    area: Bounds | None = None
    """A part of the page to look at closely; None for the whole page."""


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
        self._areas: list[Errand] = []
        self._near: list[int] = []
        self._all: dict[int, None] = {}
        self._done = 0
        self._total = 0
        self._is_paused = False
        self._is_closed = False
        self._busy: Errand | None = None
        self._progress = Progress()

    def focus(self, page_ids: Sequence[int]) -> None:
        """Look at these pages first, in this order: the page on the screen, then those ahead.

        They replace the pages of the last call. A page in hand that is less urgent waits.
        """
        with self._changed:
            self._near = list(dict.fromkeys(page_ids))
            self._hurry()

    def look_closer(self, page_id: int, area: Bounds) -> None:
        """Look at an area of a page before anything else."""
        with self._changed:
            self._areas.append(Errand(page_id, area))
            self._hurry()

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
            self._areas, self._near, self._all = [], [], {}
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
            page_id = self._busy.page_id if self._busy else None
            return QueueStatus(self._done, self._total, self._is_paused, page_id)

    def work(self, look: Callable[[Errand, Progress], None], *, until_empty: bool = False) -> None:
        """Call `look(errand, progress)` for one errand after another until the queue is closed.

        One thread at a time. A look that raises Cancelled is repeated later if the page was only
        overtaken. With `until_empty` it returns when nothing is left to look at.
        """
        while (errand := self._take(until_empty=until_empty)) is not None:
            with self._in_hand(errand):
                look(errand, self._progress)

    def _hurry(self) -> None:
        """Let what is in hand wait if something else is more urgent."""
        urgent = self._areas or [Errand(key) for key in self._near]
        if urgent and self._busy is not None and self._busy != urgent[0]:
            self._progress.cancel()
        self._changed.notify_all()

    def _take(self, *, until_empty: bool) -> Errand | None:
        with self._changed:
            while not self._is_closed:
                errand = self._next()
                if errand is not None:
                    self._busy, self._progress = errand, Progress()
                    return errand
                if until_empty and not self._all:
                    return None
                self._changed.wait()
        return None

    def _next(self) -> Errand | None:
        if self._areas:
            return self._areas[0]
        if self._near:
            return Errand(self._near[0])
        if self._all and not self._is_paused:
            return Errand(next(iter(self._all)))
        return None

    @contextmanager
    def _in_hand(self, errand: Errand) -> Iterator[None]:
        is_done = True
        try:
            yield
        except Cancelled:
            is_done = False
        finally:
            with self._changed:
                self._busy = None
                if is_done:
                    self._settle(errand)

    def _settle(self, errand: Errand) -> None:
        key = errand.page_id
        if errand.area is not None:
            if errand in self._areas:
                self._areas.remove(errand)
            return
        if key in self._near:
            self._near.remove(key)
        if key in self._all:
            del self._all[key]
            self._done += 1
