"""Read the images of pages once, to their end, and keep what that tells."""

import time
from collections.abc import Callable, Mapping, Sequence

from labeler.app import embedded_text, frames
from labeler.app.frames import Tell
from labeler.app.patience import Patience
from labeler.app.scanning import on_all_cores
from labeler.core.errors import StillFetching, UnreadableImage
from labeler.core.progress import Progress
from labeler.core.records import PageEntry, ScannedImage
from labeler.formats.elsewhere.fetching import NOT_FETCHED
from labeler.formats.file_state import stamp
from labeler.formats.images import known_labels, scan_image
from labeler.formats.whereabouts import is_served
from labeler.store.project_store import ProjectStore

_PATIENCE_TO_FETCH = 0.2
_LONGEST_WAIT = 86_400.0
SECONDS = 0.5
"""Seconds of reading images after which what was read is stored, in one transaction."""
OnPages = Callable[[Sequence[int]], None]
"""Hears of pages as they are stored."""


class PageScans:
    """Reads images for the pages of one project."""

    def __init__(self, store: ProjectStore, tell: Tell) -> None:
        """`tell` hears of pages that turn up in files which are in the project already."""
        self._store = store
        self._tell = tell
        self._looks = Patience(_scanned)

    def read_all(self, progress: Progress, on_pages: OnPages | None = None) -> None:
        """Read every image that was not read yet, or could not be, and all pages of files.

        What lies on servers is read once its page is wanted: there may be a million of them.
        When it is cancelled what was read is kept.
        """
        self._count_again(progress)
        last = 0
        while waiting := [one for one in self._unread() if one.id > last]:
            last = waiting[-1].id
            self._read(waiting, progress, on_pages)  # In which pages may turn up.
        uncounted = self._store.pages.entries_of(self._store.frames.uncounted())
        frames.tell_uncounted((entry.path for entry in uncounted if entry.is_sound), self._tell)

    def read(self, entry: PageEntry, patience: float | None = None) -> ScannedImage:
        """Read the image of one page; raises UnreadableImage where it takes longer than `patience`.

        For what has to be fetched nobody waits, who has any patience: it raises StillFetching.
        """
        is_away = stamp(entry.path) == NOT_FETCHED
        if patience and is_away:
            patience = min(patience, _PATIENCE_TO_FETCH)
        scan = self._looks.get(entry, patience) if patience else _scanned(entry)
        if scan is None and is_away:
            raise StillFetching("Fetching {name} …", name=entry.name)
        if scan is None:
            raise UnreadableImage(
                "Looking at {name} takes long. Work on other pages meanwhile.", name=entry.name
            )
        return scan

    def wait_for(self, entry: PageEntry) -> ScannedImage:
        """Read the image of one page, however long that takes; raises NotReachable."""
        scan = self._looks.get(entry, _LONGEST_WAIT)
        return _scanned(entry) if scan is None else scan

    def keep(self, scans: Mapping[int, ScannedImage]) -> None:
        """Let pages be about the images that were read."""
        self._store.pages.record_scans(scans)
        embedded_text.offer(self._store, scans)
        labels = {key: scan.labels for key, scan in scans.items()}
        frames.complete(self._store, labels, self._tell)

    def _unread(self) -> list[PageEntry]:
        unread = self._store.pages.unread()
        return [entry for entry in unread if not (entry.withheld or is_served(entry.path))]

    def _count_again(self, progress: Progress) -> None:
        """Count the pages of files that were read although nobody could count them."""
        for entry in self._store.pages.entries_of(self._store.frames.uncounted()):
            progress.check()
            if entry.is_sound and entry.size is not None and not is_served(entry.path):
                labels = {entry.id: known_labels(entry.path)}
                frames.complete(self._store, labels, self._tell)

    def _read(
        self, waiting: Sequence[PageEntry], progress: Progress, on_pages: OnPages | None
    ) -> None:
        def scanned(entry: PageEntry) -> ScannedImage:
            progress.check()  # What is begun ahead need not be begun any more.
            return _scanned(entry)

        progress.step(0, len(waiting))
        scans: dict[int, ScannedImage] = {}
        began, done = time.monotonic(), 0
        try:
            for entry, scan in on_all_cores(scanned, waiting):
                progress.check()
                scans[entry.id] = scan
                if time.monotonic() - began > SECONDS:
                    done += self._keep_some(scans, on_pages)
                    progress.step(done, len(waiting), entry.name)
                    began = time.monotonic()
        finally:
            self._keep_some(scans, on_pages)
        progress.step(len(waiting), len(waiting))

    def _keep_some(self, scans: dict[int, ScannedImage], on_pages: OnPages | None) -> int:
        """Store what was read since the last time; return of how many pages."""
        kept = list(scans)
        self.keep(scans)
        scans.clear()
        if on_pages and kept:
            on_pages(kept)
        return len(kept)


def _scanned(entry: PageEntry) -> ScannedImage:
    return scan_image(entry.path, entry.frame)
