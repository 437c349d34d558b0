"""A project: create, open and close it; its pages, their images, what is beside them."""

import getpass
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.app import relinking, run_lock
from labeler.app.image_cache import ImageCache
from labeler.app.map_cache import MapCache
from labeler.core.annotation import Page
from labeler.core.detection import ProbabilityMaps
from labeler.core.errors import ProjectError
from labeler.core.progress import Progress
from labeler.core.records import PageEntry, RunState
from labeler.formats.images import PROJECT_FILE, find_images, frame_count, read_image, scan_image
from labeler.store.project_store import ProjectStore, url_of

IMAGE_BUDGET = 512 * 2**20
"""Bytes of decoded images that are kept."""


class Project:
    """What the window and the command line work on; its methods may be called from any thread.

    A project may be open several times at once: every change is a transaction of its own.
    """

    def __init__(self, folder: Path, store: ProjectStore, author: str) -> None:
        """Use `create` or `open`."""
        self.folder = folder
        self.store = store
        self.author = author
        """The name that stands beside edits and verdicts."""
        self._images = ImageCache(self._read, IMAGE_BUDGET)
        self._maps = MapCache(folder / "cache" / "maps")

    @classmethod
    def create(cls, folder: Path, images: Iterable[Path] = (), *, author: str = "") -> "Project":
        """Make a project of a folder, new or existing, and add images to it."""
        folder = folder.resolve()
        images = list(images)
        _check_readable(images)
        project = cls(folder, ProjectStore.create(url_of(folder)), author or login_name())
        project.add_images(images)
        return project

    @classmethod
    def open(cls, folder: Path, *, author: str = "") -> "Project":
        """Open a project: bring it up to date, find moved images, settle runs that died."""
        folder = folder.resolve()
        if folder.name == PROJECT_FILE:
            folder = folder.parent
        project = cls(folder, ProjectStore.open(url_of(folder)), author or login_name())
        relinking.relink_nearby(project.store, folder)
        project.settle_dead_runs()
        return project

    def close(self) -> None:
        """Let go of the files; the project must not be used any more."""
        self._images.forget()
        self.store.close()

    def __enter__(self) -> "Project":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add_images(self, paths: Iterable[Path]) -> int:
        """Add image files, and folders with all below them; return how many pages are new.

        New pages come last, known ones are skipped, each frame of a file is a page.
        """
        paths = list(paths)
        _check_readable(paths)
        return sum(len(self._add(path)) for path in paths)

    def entries(self) -> list[PageEntry]:
        """Return the rows of the page list."""
        return self.store.pages.entries()

    def page(self, page_id: int) -> Page:
        """Return a page with its regions; looks at the image first if nobody has yet."""
        entry = self.store.pages.entry(page_id)
        if entry.size is None and not entry.problem:
            self._scan(entry)
        return self.store.pages.load(page_id)

    def image(self, page_id: int) -> NDArray[np.uint8]:
        """Return the upright image of a page, (H, W, 3) RGB, read-only; kept for a while.

        Raises UnreadableImage with the reason.
        """
        return self._images.get(page_id)

    def maps(self, page_id: int) -> ProbabilityMaps | None:
        """Return the probability maps of the newest detection on a page, if they are kept."""
        return self._maps.get(page_id)

    def keep_maps(self, page_id: int, maps: ProbabilityMaps) -> None:
        """Keep the probability maps of a page for the overlays."""
        self._maps.keep(page_id, maps)

    def scan(
        self, progress: Progress | None = None, on_page: Callable[[int], None] | None = None
    ) -> None:
        """Read every image that was not read yet: hash, size, look, or why it is unreadable.

        Images that were unreadable are tried again; `on_page` hears of each page.
        """
        progress = progress or Progress()
        waiting = [entry for entry in self.entries() if entry.size is None]
        for index, entry in enumerate(waiting):
            progress.step(index, len(waiting), entry.name)
            self._scan(entry)
            if on_page:
                on_page(entry.id)
        progress.step(len(waiting), len(waiting))

    def relink(self, folders: Sequence[Path], progress: Progress | None = None) -> list[PageEntry]:
        """Look for missing images in folders and below; return what is still missing."""
        _check_readable(folders)
        missing = relinking.relink(self.store, folders, progress)
        self._images.forget()
        return missing

    def settle_dead_runs(self) -> None:
        """Mark training runs whose process is gone as failed; they can be resumed."""
        for run in self.store.runs.unfinished():
            if not run_lock.is_alive(run.folder):
                self.store.runs.finish(run.id, RunState.FAILED, "The process ended unexpectedly.")

    def _add(self, path: Path) -> list[int]:
        """Add one file, or a folder whose pages are then named by their place below it."""
        path = path.absolute()
        files = find_images(path) if path.is_dir() else [path]
        frames = [(file, frame) for file in files for frame in range(frame_count(file))]
        return self.store.pages.add(frames, root=path if path.is_dir() else None)

    def _scan(self, entry: PageEntry) -> None:
        self.store.pages.record_scan(entry.id, scan_image(entry.path, entry.frame))

    def _read(self, page_id: int) -> NDArray[np.uint8]:
        entry = self.store.pages.entry(page_id)
        return read_image(entry.path, entry.frame)


def login_name() -> str:
    """Return the name of the person at this machine."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # no such user, as in containers
        return "unknown"


def _check_readable(paths: Iterable[Path]) -> None:
    for path in paths:
        if not path.exists():
            raise ProjectError(f"{path} does not exist. Nothing was added.")
