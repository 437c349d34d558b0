"""What is looked at and read next: areas, the current page, those ahead, then all the others."""

import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from labeler.core.annotation import Bounds, Polygon
from labeler.core.errors import Cancelled
from labeler.core.progress import Progress


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing to look at."""

    page_id: int
    area: Bounds | None = None
    """A part of the page to look at closely; None for the whole page."""
    is_found: bool = False
    """Whether the detector has done its part, and only the lines are to be read."""
    gaps_of: tuple[Polygon, ...] = ()
    """Lines in which spaces are to be looked for, and nothing else is to be done."""


@dataclass(frozen=True, slots=True)
class QueueStatus:
    """How far "propose all" has come."""

    done: int
    total: int
    is_paused: bool
    page_id: int | None
    """The page that is being looked at."""


Look = Callable[[Errand, Progress], Errand | None]
"""Goes on an errand; returns what is to follow in its place, if anything."""


class ProposalQueue:
    """Thread-safe; a page waits at most once, and moves up when it becomes urgent."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._urgent: list[Errand] = []
        self._near: list[Errand] = []
        self._all: dict[int, Errand] = {}
        self._done = 0
        self._total = 0
        self._is_paused = False
        self._is_closed = False
        self._busy: Errand | None = None
        self._is_outdated = False
        """Whether the page in hand is to be read once more: its lines changed meanwhile."""
        self._progress = Progress()

    def focus(self, page_ids: Sequence[int], *, found: Collection[int] = ()) -> None:
        """Look at these pages first, in this order: the page on the screen, then those ahead.

        They replace the pages of the last call; those in `found` are only read. A page in hand
        that is less urgent waits.
        """
        with self._changed:
            self._urgent = [one for one in self._urgent if one.area is not None or one.gaps_of]
            pages = dict.fromkeys(page_ids)
            self._near = [Errand(page_id, is_found=page_id in found) for page_id in pages]
            self._hurry()

    def look_closer(self, page_id: int, area: Bounds) -> None:
        """Look at an area of a page before anything else."""
        with self._changed:
            self._urgent.append(Errand(page_id, area))
            self._hurry()

    def find_gaps(self, page_id: int, lines: Iterable[Polygon]) -> None:
        """Look for the spaces in lines of a page before anything else."""
        with self._changed:
            self._urgent.append(Errand(page_id, gaps_of=tuple(lines)))
            self._hurry()

    def read(self, page_id: int) -> None:
        """Read the lines of the page on the screen, before pages are looked at.

        A page that is to be looked at next is read afterwards anyway.
        """
        errand = Errand(page_id, is_found=True)
        with self._changed:
            if errand == self._busy:
                self._is_outdated = True
            if errand not in self._urgent and self._near[:1] not in ([errand], [Errand(page_id)]):
                self._urgent.append(errand)
                self._hurry()

    def add_all(self, page_ids: Iterable[int]) -> None:
        """Look at these pages too, when nothing is more urgent."""
        with self._changed:
            fresh = {key: Errand(key) for key in page_ids if key not in self._all}
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
            self._urgent, self._near, self._all = [], [], {}
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

    def work(self, look: Look, *, until_empty: bool = False) -> None:
        """Call `look(errand, progress)` for one errand after another until the queue is closed.

        One thread at a time. An errand that `look` returns takes the place of the one it was
        called for. A look that raises Cancelled is repeated later if the page was only overtaken.
        With `until_empty` it returns when nothing is left to look at.
        """
        while (errand := self._take(until_empty=until_empty)) is not None:
            with self._in_hand(errand) as following:
                following.append(look(errand, self._progress))

    def _hurry(self) -> None:
        """Let what is in hand wait if something else is more urgent."""
        first, busy = next(iter(self._urgent + self._near), None), self._busy
        if first is not None and busy is not None and busy != first:
            # A page that is being looked at is read as soon as that is done.
            is_next_anyway = first.is_found and first.page_id == busy.page_id
            if not is_next_anyway:
                self._progress.cancel()
        self._changed.notify_all()

    def _take(self, *, until_empty: bool) -> Errand | None:
        with self._changed:
            while not self._is_closed:
                errand = self._next()
                if errand is not None:
                    self._busy, self._progress = errand, Progress()
                    self._is_outdated = False
                    return errand
                if until_empty and not self._all:
                    return None
                self._changed.wait()
        return None

    def _next(self) -> Errand | None:
        if self._urgent or self._near:
            return (self._urgent + self._near)[0]
        if self._all and not self._is_paused:
            return next(iter(self._all.values()))
        return None

    @contextmanager
    def _in_hand(self, errand: Errand) -> Iterator[list[Errand | None]]:
        following: list[Errand | None] = []
        is_done = True
        try:
            yield following
        except Cancelled:
            is_done = False
        finally:
            with self._changed:
                self._busy = None
                if is_done:
                    again = errand if self._is_outdated else None
                    self._settle(errand, next(iter(following), None) or again)

    def _settle(self, errand: Errand, following: Errand | None) -> None:
        """Put what follows in the place of an errand, or take it out."""
        for waiting in (self._urgent, self._near):
            if errand in waiting:
                place = waiting.index(errand)
                waiting[place : place + 1] = [] if following is None else [following]
        if self._all.get(errand.page_id) == errand:
            if following is not None:
                self._all[errand.page_id] = following
            else:
                del self._all[errand.page_id]
                self._done += 1
