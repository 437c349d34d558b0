"""What people had to fix on the accepted pages of a project: by page, by model, and over time."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from labeler.app.fix_cache import FixCache, FixedPage
from labeler.app.project import Project
from labeler.core.annotation import Level, Page
from labeler.core.fix_counts import FixCounts, counts_by_model
from labeler.core.fixes import Proposed, change_of, fates
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.store.proposed_pages import BATCH, AcceptedPageStamp

STRETCHES = 12
"""Parts into which the pages of a model are divided to show how it went on."""
_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ModelFixes:
    """How much people had to fix of what one model proposed."""

    model_id: int
    name: str
    kind: ModelKind
    counts: FixCounts
    stretches: tuple[FixCounts, ...]
    """The same of its pages in the order they were accepted, in parts of about equal length."""


@dataclass(frozen=True, slots=True)
class FixReport:
    """All of it."""

    pages: tuple[FixedPage, ...]
    """Pages on which anything was proposed and judged, the most changed first."""
    models: tuple[ModelFixes, ...]
    unseen: int
    """Accepted pages that no person has looked at all of: they say nothing of any model."""
    without: int
    """Accepted pages on which nothing had been proposed."""


class FixBook:
    """Knows the fixes of all accepted pages; after the first time only changed pages are read."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._cache = FixCache(project.folder, project.uuid)
        self._known: dict[int, FixedPage] | None = None
        self._lock = threading.Lock()

    def report(self, progress: Progress | None = None) -> FixReport:
        """Find out what has changed since the last time, and add all of it up.

        Raises Cancelled, and StorageError.
        """
        with self._lock:
            return self._report(progress or Progress())

    def _report(self, progress: Progress) -> FixReport:
        if self._known is None:
            self._known = self._cache.read()
        stamps = {stamp.page_id: stamp for stamp in self._project.store.proposed_pages.accepted()}
        known = {
            key: one
            for key, one in self._known.items()
            if key in stamps and stamps[key].stamp == one.stamp
        }
        fresh = [stamp for key, stamp in stamps.items() if key not in known]
        self._known = known
        try:
            for start in range(0, len(fresh), BATCH):
                progress.step(start, len(fresh))
                self._find_out(fresh[start : start + BATCH], known)
        finally:  # What was found out before somebody stopped it was not in vain.
            if fresh:
                self._cache.keep(known)
        return _report(self._project, list(known.values()))

    def _find_out(self, stamps: Sequence[AcceptedPageStamp], known: dict[int, FixedPage]) -> None:
        by_page = {stamp.page_id: stamp for stamp in stamps}
        pages = self._project.store.proposed_pages.of(list(by_page), [Level.LINE])
        for page, proposed in pages:
            known[page.id] = _fixed(page, proposed, by_page[page.id])


def of_page(project: Project, page_id: int) -> Proposed:
    """Return what had been proposed on a page, to compare it with the page as it is."""
    for _, proposed in project.store.proposed_pages.of([page_id]):
        return proposed
    return Proposed()


def _fixed(page: Page, proposed: Proposed, stamp: AcceptedPageStamp) -> FixedPage:
    found = fates(page, proposed)
    most = max(found, key=lambda fate: fate.change, default=None)
    is_vouched = not page.is_unseen
    return FixedPage(
        page.id,
        stamp.stamp,
        stamp.accepted,
        is_vouched,
        len(found),
        sum(fate.is_kept for fate in found),
        change_of(found),
        most.target if most is not None and most.change > 0 else None,
        counts_by_model(found, proposed) if is_vouched else {},
    )


def _report(project: Project, pages: Sequence[FixedPage]) -> FixReport:
    judged = [page for page in pages if page.lines and page.is_vouched]
    return FixReport(
        tuple(sorted(judged, key=lambda page: (-page.change, page.page_id))),
        tuple(_models(project, judged)),
        sum(not page.is_vouched for page in pages),
        sum(page.is_vouched and not page.lines for page in pages),
    )


def _models(project: Project, pages: Sequence[FixedPage]) -> Iterator[ModelFixes]:
    """Yield what pages say of each model, the newest model first."""
    in_order = sorted(pages, key=lambda page: (page.accepted or _BEFORE_ALL, page.page_id))
    by_model: dict[int, list[FixCounts]] = {}
    for page in in_order:
        for model_id, counts in page.counts.items():
            by_model.setdefault(model_id, []).append(counts)
    for model in reversed(project.store.models.ever()):
        if of_pages := by_model.get(model.id):
            stretches = tuple(_sum(part) for part in _in_stretches(of_pages))
            yield ModelFixes(model.id, model.name, model.kind, _sum(of_pages), stretches)


def _sum(counts: Sequence[FixCounts]) -> FixCounts:
    return sum(counts, FixCounts())


def _in_stretches(counts: Sequence[FixCounts]) -> Iterator[Sequence[FixCounts]]:
    """Divide into parts of about equal length, none of which is empty."""
    number = min(STRETCHES, len(counts))
    for place in range(number):
        start, end = (round(len(counts) * edge / number) for edge in (place, place + 1))
        yield counts[start:end]
