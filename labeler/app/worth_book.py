"""What all pages of a project are worth doing: looked into once, and anew where one was written since."""

import threading
import time
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.app import reading
from labeler.app.project import Project
from labeler.core import proposing
from labeler.core.annotation import Level, Proposal, Region
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.errors import ProjectError, StorageError
from labeler.core.files import demand_below, write_atomically
from labeler.core.line_facts import LineFacts
from labeler.core.overlooking import overlooked
from labeler.core.page_worth import PageWorth, Worths, worth_of
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.core.regular_files import open_regular

RULES = 1
"""Of how worth is found: what was found by others counts no more."""
_NAME = "worths.npz"
_MOST_BYTES = 2**28
_BATCH = 32
"""Pages that are read within one view of the database."""
_REST = 0.02
"""Seconds between two batches in which others of this process have the interpreter to themselves."""


_VALUES = ("looking", "wrong", "most_disputed")
"""The columns of what was found, as they are called in a `PageWorth` and in the file."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What was found, in columns; `ids` ascend."""

    ids: NDArray[np.int64]
    stamps: NDArray[np.int64]
    values: NDArray[np.float64]
    """(pages, `_VALUES`)."""

    @classmethod
    def of(cls, looked: Sequence[tuple[int, int, PageWorth]] = ()) -> "_Known":
        """Make columns of pages in any order: number, stamp and worth of each."""
        values = [[getattr(worth, name) for name in _VALUES] for _, _, worth in looked]
        return cls(
            np.array([one[0] for one in looked], np.int64),
            np.array([one[1] for one in looked], np.int64),
            np.array(values, np.float64).reshape(-1, len(_VALUES)),
        )

    def where(self, kept: NDArray[np.bool_]) -> "_Known":
        """Return some of the pages."""
        return _Known(self.ids[kept], self.stamps[kept], self.values[kept])

    def with_others(self, others: "_Known") -> "_Known":
        """Return these pages and others, by number."""
        ids = np.concatenate([self.ids, others.ids])
        order = np.argsort(ids, kind="stable")
        return _Known(
            ids[order],
            np.concatenate([self.stamps, others.stamps])[order],
            np.concatenate([self.values, others.values])[order],
        )


class WorthBook:
    """Safe to use from several threads; its file is a cache, and none if it is damaged or not ours."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: _Known | None = None
        self._revision = -1
        self._ground = ""
        """What decides besides the pages: the models in use, and whether lines are read at all."""
        self._lock = threading.Lock()

    def worths(self, progress: Progress | None = None) -> Worths:
        """Look into pages that were written since the last time; return what all that wait are worth.

        Pages nobody and nothing has looked at are not in it. Raises Cancelled, with what was found
        until then kept, and StorageError.
        """
        with self._lock:
            return self._worths(progress or Progress())

    def _worths(self, progress: Progress) -> Worths:
        ground = self._ground_now()
        if self._known is None or ground != self._ground:
            self._known, self._revision, self._ground = self._read(ground), -1, ground
        known = self._known
        found = self._project.store.stamped_pages.waiting(self._revision)
        is_all = self._revision < 0
        places = np.searchsorted(known.ids, found.ids)
        at = np.minimum(places, max(len(known.ids) - 1, 0))
        same = np.zeros(len(found.ids), bool)
        if len(known.ids):
            same = (known.ids[at] == found.ids) & (known.stamps[at] == found.stamps)
        fresh = np.flatnonzero(~same)
        # What was written and is not among those that wait is out of it.
        out = np.setdiff1d(known.ids, found.ids) if is_all else found.written
        gone = np.isin(known.ids, np.union1d(out, found.ids[fresh]))
        kept = known.where(~gone)
        looked: list[tuple[int, int, PageWorth]] = []
        try:
            for start in range(0, len(fresh), _BATCH):
                progress.step(start, len(fresh))
                batch = fresh[start : start + _BATCH]
                stamps = dict(
                    zip(found.ids[batch].tolist(), found.stamps[batch].tolist(), strict=True)
                )
                looked += [(key, stamps[key], one) for key, one in self._look(list(stamps))]
                time.sleep(_REST)
            self._revision = found.revision
        finally:
            self._known = kept.with_others(_Known.of(looked))
            if len(fresh) or gone.any():
                self._keep()
        return Worths(self._known.ids, *self._known.values.T)

    def _look(self, page_ids: Sequence[int]) -> list[tuple[int, PageWorth]]:
        """Return what pages are worth; those that cannot be read are left out."""
        project, found = self._project, []
        has_texts = reading.has_transcripts(project)
        with project.store.at_one_moment():
            for page_id in page_ids:
                try:
                    page = project.store.pages.load(page_id)
                    proposals = project.store.proposals.of_page(page_id, [Level.LINE])
                except StorageError:
                    raise
                except ProjectError:
                    continue
                pending = page.pending(proposing.above_score(proposals, DEFAULT_SCORE))
                readings = reading.of_page(project, page_id) if has_texts else {}
                scores = {one.id: one.score for one in proposals}
                facts = LineFacts(page, pending, readings, scores)
                lines: list[Region | Proposal] = [*page.lines, *pending]
                marks = len(overlooked(page, proposals, DEFAULT_SCORE))
                found.append((page_id, worth_of(lines, marks, facts, has_transcripts=has_texts)))
        return found

    def _ground_now(self) -> str:
        models = [self._project.store.models.current(kind) for kind in ModelKind]
        in_use = [0 if model is None else model.id for model in models]
        return f"{RULES} {self._project.uuid} {in_use} {reading.has_transcripts(self._project)}"

    def _path(self) -> Path:
        return demand_below(self._project.folder / "cache" / _NAME, self._project.folder)

    def _read(self, ground: str) -> _Known:
        try:
            with open_regular(self._path()) as file, zipfile.ZipFile(file) as archive:
                if sum(member.file_size for member in archive.infolist()) > _MOST_BYTES:
                    return _Known.of()
                file.seek(0)
                with np.load(file, allow_pickle=False) as arrays:
                    if str(arrays["ground"]) != ground:
                        return _Known.of()
                    ids, stamps = (arrays[name].astype(np.int64) for name in ("ids", "stamps"))
                    values = arrays["values"].astype(np.float64)
        except Exception:  # noqa: BLE001 - what reads a damaged file raises anything
            return _Known.of()
        is_whole = ids.shape == stamps.shape == (len(values),)
        is_whole = is_whole and values.shape[1:] == (len(_VALUES),)
        is_whole = is_whole and bool((np.diff(ids) > 0).all() and np.isfinite(values).all())
        return _Known(ids, stamps, values) if is_whole else _Known.of()

    def _keep(self) -> None:
        """Keep what was found; where that is not possible, do without."""
        known = self._known or _Known.of()

        def write(path: Path) -> None:
            with path.open("wb") as file:  # given a path, numpy would change its suffix
                np.savez(
                    file,
                    ground=np.array(self._ground),
                    ids=known.ids,
                    stamps=known.stamps,
                    values=known.values,
                )

        with suppress(OSError, ProjectError):
            if self._project.folder.is_dir():  # One that is gone must not be made anew, empty.
                write_atomically(self._path(), write)
