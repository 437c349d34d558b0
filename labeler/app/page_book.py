"""What the lines of all pages of a project say of them: looked into once, and anew where one was written since."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np

from labeler.app import page_columns, reading
from labeler.app.checking import lines_of
from labeler.app.page_columns import PageColumns, Row
from labeler.app.project import Project
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.errors import ProjectError, StorageError
from labeler.core.files import demand_below
from labeler.core.overlooking import overlooked
from labeler.core.page_doubts import DoubtCounts, PageDoubt, doubts_among
from labeler.core.page_worth import Worths, worth_of
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.store.page_stamps import PageStamps

RULES = 2
"""Of how it is found: what was found by others counts no more."""
_BATCH = 32
"""Pages that are read within one view of the database."""
_REST = 0.02
"""Seconds between two batches in which others of this process have the interpreter to themselves."""
_WORTHS = ("looking", "wrong", "most_disputed")
"""The first columns, as they are called in a `PageWorth`; those of `PageDoubt` follow."""
_WIDTH = len(_WORTHS) + len(PageDoubt)

Look: TypeAlias = Callable[[Sequence[int]], list[tuple[int, Sequence[float]]]]
Stamped: TypeAlias = Callable[[int], PageStamps]


class PageBook:
    """Safe to use from several threads. Pages that wait and pages that are done are a chapter each."""

    def __init__(self, project: Project) -> None:
        self._project = project
        stamped = project.store.stamped_pages

        def look(page_ids: Sequence[int]) -> list[tuple[int, Sequence[float]]]:
            return self._look(page_ids)

        self._waiting = _Chapter(project, "worths.npz", stamped.waiting, look)
        self._done = _Chapter(project, "done.npz", stamped.done, look)

    def worths(self, progress: Progress | None = None) -> Worths:
        """Look into pages that were written since the last time; return what all that wait are worth.

        Pages nobody and nothing has looked at are not in it. Raises Cancelled, with what was found
        until then kept, and StorageError.
        """
        self._waiting.go_on(progress or Progress())
        known = self._waiting.known
        return Worths(known.ids, *known.values[:, : len(_WORTHS)].T)

    def doubts(self, progress: Progress | None = None, seconds: float = np.inf) -> DoubtCounts:
        """Look into pages that were written since, for so long; return how many lines are doubtful.

        Also of pages that are done: what is accepted may disagree. Whoever wants all of them asks again
        until it `is_whole`. Raises as `worths` does.
        """
        progress, end = progress or Progress(), time.monotonic() + seconds
        is_whole = self._waiting.go_on(progress, end)
        is_whole = self._done.go_on(progress, end) and is_whole
        known = self._waiting.known.with_others(self._done.known)
        # A page that went from one to the other in between stands in both: it was done last.
        last = np.append(known.ids[1:] != known.ids[:-1], True)[: len(known.ids)]
        counts = known.values[last, len(_WORTHS) :]
        return DoubtCounts.of(known.ids[last], counts, is_whole=is_whole)

    def _look(self, page_ids: Sequence[int]) -> list[tuple[int, Sequence[float]]]:
        """Return the values of pages; those that cannot be read are left out."""
        project = self._project
        found: list[tuple[int, Sequence[float]]] = []
        has_texts = reading.has_transcripts(project)
        with project.store.at_one_moment():
            for page_id in page_ids:
                try:
                    page, proposals, lines, facts = lines_of(project, page_id, DEFAULT_SCORE)
                except StorageError:
                    raise
                except ProjectError:
                    continue
                marks = len(overlooked(page, proposals, DEFAULT_SCORE))
                worth = worth_of(lines, marks, facts, has_transcripts=has_texts)
                values = [getattr(worth, name) for name in _WORTHS]
                found.append((page_id, [*values, *doubts_among(lines, facts)]))
        return found


class _Chapter:
    """Some of the pages, and what was found out about them; its file is a cache."""

    def __init__(self, project: Project, name: str, stamped: Stamped, look: Look) -> None:
        self.known = PageColumns.of((), _WIDTH)
        self._project = project
        self._name = name
        self._stamped = stamped
        self._look = look
        self._revision = -1
        self._ground: str | None = None
        """What decides besides the pages: the models in use, and whether lines are read at all."""
        self._lock = threading.Lock()

    def go_on(self, progress: Progress, end: float = np.inf) -> bool:
        """Look into what was written since the last time, until then; tell whether that is all."""
        with self._lock:
            return self._go_on(progress, end)

    def _go_on(self, progress: Progress, end: float) -> bool:
        ground = self._ground_now()
        if ground != self._ground:
            self.known = page_columns.read(self._path(), ground, _WIDTH)
            self._revision, self._ground = -1, ground
        known, found = self.known, self._stamped(self._revision)
        fresh = np.flatnonzero(~known.holds(found.ids, found.stamps))
        # What was written and is not among those that are asked for is out of it.
        written = known.ids if self._revision < 0 else found.written
        out = np.setdiff1d(written, found.ids)
        gone = np.isin(known.ids, np.union1d(out, found.ids[fresh]))
        looked: list[Row] = []
        try:
            for start in range(0, len(fresh), _BATCH):
                progress.step(start, len(fresh))
                if start and time.monotonic() >= end:  # Each time some, or it would never end.
                    return False
                batch = fresh[start : start + _BATCH]
                ids, stamps = found.ids[batch].tolist(), found.stamps[batch].tolist()
                by_id = dict(zip(ids, stamps, strict=True))
                looked += [(key, by_id[key], values) for key, values in self._look(ids)]
                time.sleep(_REST)
            self._revision = found.revision
        finally:
            self.known = known.where(~gone).with_others(PageColumns.of(looked, _WIDTH))
            if (len(looked) or gone.any()) and self._project.folder.is_dir():
                # A folder that is gone must not be made anew, empty.
                page_columns.keep(self._path(), ground, self.known)
        return True

    def _ground_now(self) -> str:
        project = self._project
        models = [project.store.models.current(kind) for kind in ModelKind]
        in_use = [0 if model is None else model.id for model in models]
        return f"{RULES} {project.uuid} {in_use} {reading.has_transcripts(project)}"

    def _path(self) -> Path:
        return demand_below(self._project.folder / "cache" / self._name, self._project.folder)
