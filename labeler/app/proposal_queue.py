"""What is to be done in the background, most urgent first: one kind of job, one dataclass."""

import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from labeler.core.annotation import Bounds, Polygon
from labeler.core.errors import Cancelled
from labeler.core.progress import Progress


@dataclass(frozen=True, slots=True)
class DetectPage:
    """Find what is on a page; its lines are read next."""

    page_id: int


@dataclass(frozen=True, slots=True)
class DetectArea:
    """Look at a part of a page again, enlarged."""

    page_id: int
    area: Bounds


@dataclass(frozen=True, slots=True)
class OutlinePage:
    """Outline the lines of a page anew, of what the detector saw there."""

    page_id: int
    is_read: bool = False
    """Whether lines are read before they are stored: that takes a while, and tells text from what
    only looks like it."""


@dataclass(frozen=True, slots=True)
class ReadLines:
    """Read the unread lines of a page, about which the detector has done its part."""

    page_id: int


@dataclass(frozen=True, slots=True)
class FindWordBoundaries:
    """Look for the spaces in some lines of a page."""

    page_id: int
    lines: tuple[Polygon, ...]


Job = DetectPage | DetectArea | OutlinePage | ReadLines | FindWordBoundaries


@dataclass(frozen=True, slots=True)
class QueueStatus:
    """How far "propose all" has come."""

    done: int
    total: int
    is_paused: bool
    page_id: int | None
    """The page that is being looked at."""


Work = Callable[[Job, Progress], Job | None]
"""Does a job; returns the one that is to follow in its place, if any."""


class ProposalQueue:
    """Thread-safe; a page waits at most once, and moves up when it becomes urgent."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._urgent: list[Job] = []
        self._near: list[Job] = []
        self._all: dict[int, Job] = {}
        self._done = 0
        self._total = 0
        self._is_paused = False
        self._is_closed = False
        self._busy: Job | None = None
        self._is_outdated = False
        """Whether the page in hand is to be read once more: its lines changed meanwhile."""
        self._progress = Progress()

    def focus(self, page_ids: Sequence[int], *, found: Collection[int] = ()) -> None:
        """Look at these pages first, in this order: the page on the screen, then those ahead.

        They replace the pages of the last call; those in `found` are only read. A page in hand
        that is less urgent waits.
        """
        with self._changed:
            self._urgent = [one for one in self._urgent if not isinstance(one, ReadLines)]
            pages = dict.fromkeys(page_ids)
            self._near = [
                ReadLines(page_id) if page_id in found else DetectPage(page_id) for page_id in pages
            ]
            self._hurry()

    def look_closer(self, page_id: int, area: Bounds) -> None:
        """Look at an area of a page before anything else."""
        with self._changed:
            self._urgent.append(DetectArea(page_id, area))
            self._hurry()

    def outline(self, page_id: int) -> None:
        """Outline the lines of a page anew before anything else, then read them.

        What was still to be outlined or read of it by earlier values is forgotten.
        """
        job = OutlinePage(page_id)
        with self._changed:
            self._is_outdated |= job == self._busy
            self._urgent = [
                one
                for one in self._urgent
                if one == self._busy == job
                or not (isinstance(one, OutlinePage) and one.page_id == page_id)
            ]
            if job not in self._urgent:
                self._urgent.insert(0, job)
            self._hurry()

    def find_word_boundaries(self, page_id: int, lines: Iterable[Polygon]) -> None:
        """Look for the spaces in lines of a page before anything else."""
        with self._changed:
            self._urgent.append(FindWordBoundaries(page_id, tuple(lines)))
            self._hurry()

    def read(self, page_id: int) -> None:
        """Read the lines of the page on the screen, before pages are looked at.

        A page that is to be looked at next is read afterwards anyway.
        """
        job = ReadLines(page_id)
        with self._changed:
            if job == self._busy:
                self._is_outdated = True
            if job not in self._urgent and self._near[:1] not in ([job], [DetectPage(page_id)]):
                self._urgent.append(job)
                self._hurry()

    def add_all(self, page_ids: Iterable[int]) -> None:
        """Look at these pages too, when nothing is more urgent."""
        self._add({key: DetectPage(key) for key in page_ids})

    def outline_all(self, page_ids: Iterable[int]) -> None:
        """Outline the lines of these pages anew and read them, when nothing is more urgent."""
        self._add({key: OutlinePage(key, is_read=True) for key in page_ids})

    def _add(self, jobs: Mapping[int, Job]) -> None:
        with self._changed:
            fresh = {key: job for key, job in jobs.items() if key not in self._all}
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

    def has_in_hand(self, job: Job) -> bool:
        """Tell whether a job is being done."""
        with self._changed:
            return self._busy == job

    def work(self, work: Work, *, until_empty: bool = False) -> None:
        """Call `work(job, progress)` for one job after another until the queue is closed.

        One thread at a time. A job that `work` returns takes the place of the one it was called
        for. One that raises Cancelled is repeated later if the page was only overtaken. With
        `until_empty` it returns when nothing is left to do.
        """
        while (job := self._take(until_empty=until_empty)) is not None:
            with self._in_hand(job) as following:
                following.append(work(job, self._progress))

    def _hurry(self) -> None:
        """Let what is in hand wait if something else is more urgent."""
        first, busy = next(iter(self._urgent + self._near), None), self._busy
        if first is not None and busy is not None and busy != first:
            # A page that is being looked at is read as soon as that is done.
            is_next_anyway = isinstance(first, ReadLines) and first.page_id == busy.page_id
            if not is_next_anyway:
                self._progress.cancel()
        self._changed.notify_all()

    def _take(self, *, until_empty: bool) -> Job | None:
        with self._changed:
            while not self._is_closed:
                job = self._next()
                if job is not None:
                    self._busy, self._progress = job, Progress()
                    self._is_outdated = False
                    return job
                if until_empty and not self._all:
                    return None
                self._changed.wait()
        return None

    def _next(self) -> Job | None:
        if self._urgent or self._near:
            return (self._urgent + self._near)[0]
        if self._all and not self._is_paused:
            return next(iter(self._all.values()))
        return None

    @contextmanager
    def _in_hand(self, job: Job) -> Iterator[list[Job | None]]:
        following: list[Job | None] = []
        is_done = True
        try:
            yield following
        except Cancelled:
            is_done = False
        finally:
            with self._changed:
                self._busy = None
                if is_done:
                    again = job if self._is_outdated else None
                    self._settle(job, next(iter(following), None) or again)

    def _settle(self, job: Job, following: Job | None) -> None:
        """Put what follows in the place of a job, or take it out."""
        for waiting in (self._urgent, self._near):
            if job in waiting:
                place = waiting.index(job)
                waiting[place : place + 1] = [] if following is None else [following]
        if self._all.get(job.page_id) == job:
            if following is not None:
                self._all[job.page_id] = following
            else:
                del self._all[job.page_id]
                self._done += 1
