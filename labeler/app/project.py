"""A project: create, open and close it; its pages, their images, what is beside them."""

import getpass
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from labeler.app import consent, frames, image_check, kept_edits, relinking, run_lock
from labeler.app.adding_images import Added, check_addable, check_readable, frames_of
from labeler.app.image_cache import ImageCache
from labeler.app.kept_edits import EditKeeper, Kept
from labeler.app.look_cache import LookCache
from labeler.app.map_cache import MapCache
from labeler.app.outbox import Outbox, Waiting
from labeler.app.overview_cache import OverviewCache
from labeler.app.page_scans import PageScans
from labeler.app.patrol import Patrol
from labeler.app.places_to_add import Addition, additions_of, images_below
from labeler.core.annotation import Page
from labeler.core.changes import Changes
from labeler.core.detection import ProbabilityMaps
from labeler.core.errors import (
    ImagesWithheld,
    NotAllowed,
    NotReachable,
    StorageError,
    UnreadableImage,
)
from labeler.core.progress import Progress
from labeler.core.raster import Raster
from labeler.core.records import PROJECT_FILES, FileState, PageEntry, RunState
from labeler.formats.file_state import stamp
from labeler.formats.images import open_image
from labeler.formats.whereabouts import fetch
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of

IMAGE_BUDGET = 512 * 2**20
"""Bytes of decoded images that are kept."""


@dataclass(frozen=True, slots=True)
class _ImageKey:
    path: Path
    frame: int
    stamp: str
    """Of the file as it is now."""
    known: FileState = field(compare=False)
    """What is known of it: a hash that somebody finds out makes it no other image."""


class Project:
    """What the window and the command line work on; its methods may be called from any thread.

    A project may be open several times at once: every change is a transaction of its own.
    """

    def __init__(self, folder: Path, store: ProjectStore, author: str) -> None:
        """Use `create` or `open`."""
        self.folder = folder
        self.store = store
        self.author = author = store.team.login or store.authors.known_as(author)
        """The name that stands beside edits and verdicts; where people have roles, as they log in."""
        store.pages.read_as(author)
        self.uuid = store.info().uuid
        self.outbox = Outbox(self.record, EditKeeper(self.uuid, folder, author))
        """Edits made in the window that could not be stored yet."""
        self.kept: list[Kept] = kept_edits.found(self.uuid)
        """What an earlier program could not store."""
        self.added = Added()
        """What was added since, and what of it was not opened."""
        self._images = ImageCache(self._read, IMAGE_BUDGET)
        self._scans = PageScans(store, self._tell)
        self._maps = MapCache(folder / "cache" / "maps", folder)
        self.looks = LookCache(folder / "cache" / "looks", folder)
        self.overviews = OverviewCache(folder / "cache" / "overviews", folder)
        self._seen: relinking.Seen = {}
        self._frames_seen: dict[int, str] = {}
        self._checking = threading.Lock()
        self._is_searched = False
        """Whether lost images were looked for."""
        self.patrol = Patrol(store, folder, self.uuid)

    @classmethod
    def create(cls, folder: Path, images: Iterable[Path] = (), *, author: str = "") -> "Project":
        """Make a project of a folder, new or existing, and add images to it."""
        folder = folder.resolve()
        images = list(images)
        check_addable(images)
        # A list may be wrong, and a server away: then there is no half a project in the way.
        additions = list(additions_of(images))
        store = ProjectStore.create(url_of(folder), folder=folder, author=author or None)
        project = cls(folder, store, author or login_name())
        project._add_all(additions)
        return project

    @classmethod
    def open(cls, folder: Path, *, author: str = "", to_look_at: bool = False) -> "Project":
        """Open a project: bring it up to date, settle runs that died; `to_look_at` writes nothing.

        Images are read where its user consented to that (see `withheld`); what became of them
        meanwhile is for `check_images` to find out. Undo takes back what `author` did earlier;
        whoever gives no name is taken for anybody.
        """
        folder = folder.resolve()
        if folder.name in PROJECT_FILES:
            folder = folder.parent
        store = ProjectStore.open(
            url_of(folder), folder=folder, author=author or None, to_look_at=to_look_at
        )
        consent.apply(store, folder)
        store.follow_move()
        project = cls(folder, store, author or login_name())
        project.settle_dead_runs()
        return project

    def close(self) -> None:
        """Let go of the files; the project must not be used any more."""
        self.outbox.leave()
        self._images.forget()
        self.store.close()
        self.patrol.keep()

    def __enter__(self) -> "Project":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add_images(self, paths: Iterable[Path]) -> int:
        """Add image files, and folders with all below them; return how many pages are new.

        Who adds images consents to their folders being read.
        New pages come last, known ones are skipped, each frame of a file is a page. Of archives and
        addresses come the images in and below them, which stay there. Raises ProjectError, and adds
        nothing, when a path is none of these.
        """
        paths = list(paths)
        check_addable(paths)
        return self._add_all(list(additions_of(paths)))

    def withheld(self) -> list[Path]:
        """Return the folders that the project names images in, and that its user never consented to.

        Nothing looks there, whatever it is that stands in the project: it may come from anybody.
        """
        # Two threads that ask the system for a hundred thousand files hand the interpreter to each
        # other at each of them, which takes twenty times as long as one after the other.
        with self._checking:
            found = self.store.images.withheld()
        # Images that were sent along, and lie beside the project now, need no question.
        return self.store.images.withheld() if found and self.check_images() else found

    def read_images_in(self, folders: Iterable[Path]) -> None:
        """Consent, as the user of this machine, to images being read in folders and below."""
        consent.give(self.store, folders)

    def new_images(self) -> list[Path]:
        """Return images that appeared in the folders that were added to the project.

        Pages that were taken out of it are not offered again.
        """
        return [file for files in self._new_images().values() for file in files]

    def add_new_images(self) -> int:
        """Add the images that appeared in folders of the project; return how many pages are new."""
        added = 0
        for folder, files in self._new_images().items():
            added += self._add(Addition(folder, files))
        return added

    def entries(self) -> list[PageEntry]:
        """Return the rows of the page list."""
        return self.store.pages.entries()

    def sound_entries(self, progress: Progress | None = None) -> list[PageEntry]:
        """Return the rows of whole pages whose image is the one they are about, versions left out.

        Looks at all files, and through all rows.
        """
        self.check_images(progress)
        self.patrol.go_on(progress)
        return [entry for entry in self.store.pages.originals() if entry.is_sound]

    def page(self, page_id: int, *, patience: float | None = None) -> Page:
        """Return a page with its regions; looks at the image first.

        What that tells is no reason not to show the page where it cannot be stored just now. Raises
        UnreadableImage where it takes longer than `patience`, in seconds.
        """
        entry = self.store.pages.entry(page_id)
        with suppress(StorageError, NotAllowed):
            if entry.size is None and not (entry.problem or entry.withheld):
                self._scans.keep({page_id: self._scans.read(entry, patience)})
            else:
                image_check.check_file(self.store, page_id)
        return self.outbox.seen(self.store.pages.load(page_id))

    def wait_for_image(self, page_id: int) -> None:
        """Have the image of a page fetched that nobody has looked at yet; raises NotReachable."""
        entry = self.store.pages.entry(page_id)
        if entry.size is None and not (entry.problem or entry.withheld):
            self._scans.keep({page_id: self._scans.wait_for(entry)})

    def take_up_kept(self) -> None:
        """Let edits that an earlier program could not store wait to be stored now."""
        for kept in self.kept:
            with kept.claimed() as is_ours:
                if is_ours:
                    self.outbox.take_up(kept.edits)
                if is_ours and self.outbox.is_kept:
                    kept.forget()
        self.kept = []

    def forget_kept(self) -> None:
        """Give up edits that an earlier program could not store."""
        for kept in self.kept:
            kept.forget()
        self.kept = []

    def readable_page(self, page_id: int) -> Page:
        """Return what can be read of a damaged page: to look at, never to go on from."""
        return self.store.pages.load_readable(page_id)

    def record(self, edit: Waiting) -> Changes:
        """Store an edit; raises what `Journal.record` does, and ImageChanged."""
        changes, page_id = edit.changes, edit.before.id
        if changes.is_about_pixels:
            self.demand_sound(page_id)
        done = self.store.journal.record(
            changes, edit.text, author=self.author, gesture=edit.gesture, seen=edit.before
        )
        if done.is_of_picture:
            self.forget_findings(page_id)
        return done

    def image(self, page_id: int) -> Raster:
        """Return the upright image of a page as it is now, (H, W, 3) RGB, read-only.

        One that is too large for memory gives its parts (`LargeImage`). It is kept for a while. Raises UnreadableImage with the reason.
        """
        entry = self.store.pages.entry(page_id)
        if entry.withheld:
            raise ImagesWithheld(image_check.withheld_in([entry.withheld]))
        fetch(entry.path)
        _, known, _ = self.store.images.state_of(page_id)
        return self._images.get(_ImageKey(entry.path, entry.frame, stamp(entry.path), known))

    def sound_image(self, page_id: int) -> Raster:
        """Return the image of a page if it is the one the page is about.

        Raises ImageChanged when it is not, and UnreadableImage.
        """
        self.demand_sound(page_id)
        image, size = self.image(page_id), self.store.pages.entry(page_id).size
        self.demand_sound(page_id)  # What a server gave is known only now.
        if size not in (None, image.shape[1::-1]):
            raise UnreadableImage(
                "The page is drawn at another size than when it was labelled: this program or "
                "system draws it otherwise. Labels are for {width} x {height} pixels.",
                width=size[0],
                height=size[1],
            )
        return image

    def demand_sound(self, page_id: int) -> None:
        """Raise ImageChanged when the image of a page is not the one it is about."""
        image_check.demand_sound(self.store, page_id)

    def image_stamp(self, page_id: int) -> str:
        """Return what is another as soon as the image is another: its size and times."""
        return stamp(self.store.pages.entry(page_id).path)

    def maps(self, page_id: int) -> ProbabilityMaps | None:
        """Return the probability maps of the newest detection on a page, if they are kept."""
        return self._maps.get(page_id)

    def keep_maps(self, page_id: int, maps: ProbabilityMaps) -> None:
        """Keep the probability maps of a page for the overlays."""
        self._maps.keep(page_id, maps)

    def forget_findings(self, page_id: int) -> None:
        """Drop what was read and kept of a page that is about another picture from now on."""
        self.store.readings.forget(page_id)
        self._maps.forget(page_id)
        self.looks.forget(page_id)

    def check_images(
        self, progress: Progress | None = None, page_ids: Sequence[int] | None = None
    ) -> bool:
        """Find out which images hold other bytes than they did; return whether any was news.

        By default those of all pages. Pages follow images that were moved or renumbered; pages
        nobody has worked on are about whatever picture stands there now; all others are marked until
        somebody decides. Images that lie elsewhere around the project are looked for once.
        """
        store, progress, is_news = self.store.images, progress or Progress(), False
        with self._checking:
            is_first = not self._is_searched
            self._is_searched |= page_ids is None
            suspects = image_check.suspects(self.store, progress, page_ids)
            if not suspects and not store.any_changed(page_ids):
                return False
            images = store.all()
            if is_first and relinking.relink_nearby(self.store, images, suspects, self.folder):
                is_news, images = True, store.all()
            suspicious = [image for image in images if image.id in suspects]
            is_news |= image_check.check_files(self.store, suspicious, progress)
            images = store.all() if is_news else images
            if relinking.follow(self.store, images, self._seen):
                is_news, images = True, store.all()
            is_news = frames.follow(self.store, images, self._frames_seen, self._tell) or is_news
            for page_id in (page_id for image in images for page_id in image.outdated):
                is_news = self._take_picture(self.store.pages.entry(page_id)) or is_news
        return is_news

    def scan(
        self,
        progress: Progress | None = None,
        on_pages: Callable[[Sequence[int]], None] | None = None,
    ) -> None:
        """Read every image that was not read yet: hash, size, perceptual hash, or why it is unreadable.

        Images that were unreadable are tried again; `on_pages` hears of pages as they are stored.
        What lies on servers is read once its page is wanted. Cancelled, it keeps what was read.
        """
        self._scans.read_all(progress or Progress(), on_pages)

    def relink(self, folders: Sequence[Path], progress: Progress | None = None) -> list[PageEntry]:
        """Look in folders and below for images that are gone, or in whose place others stand.

        Who says where consents to these being read. Return the pages still without their image.
        """
        check_readable(folders)
        self.read_images_in(folders)
        self.check_images(progress)
        relinking.relink(self.store, folders, progress)
        gone = {entry.id for entry in self.store.pages.missing()}
        return [e for e in self.entries() if e.is_image_changed or e.id in gone]

    def settle_dead_runs(self) -> None:
        """Mark training runs whose process is gone as failed; they can be resumed."""
        for run in () if self.store.is_read_only else self.store.runs.unfinished():
            is_elsewhere = self.store.is_shared and not run.folder.is_dir()
            if not (is_elsewhere or run_lock.is_alive(run.folder)):
                self.store.runs.finish(run.id, RunState.FAILED, "The process ended unexpectedly.")

    def _add_all(self, additions: Sequence[Addition]) -> int:
        self.read_images_in({folder for addition in additions for folder in addition.folders})
        return sum(map(self._add, additions))

    def _add(self, addition: Addition) -> int:
        """Add images; they are named below the folder they are all of, or the one they share."""
        pages = frames_of(addition.files)
        self.added.take(pages, addition)
        return len(self.store.pages.add([*pages], root=addition.top, labels=pages))

    def _new_images(self) -> dict[Path, list[Path]]:
        """Return the new images by the folder that they are found below."""
        known, found = self.store.images.places(), {}
        for folder in self.store.images.folders():
            found[folder] = images_below(folder, known, self.store.images.may_read)
            known |= {str(file) for file in found[folder]}
        return found

    def _tell(self, said: str) -> None:
        self.added.remarks.append(said)

    def _take_picture(self, entry: PageEntry) -> bool:
        """Let a page nobody has worked on be about the picture that is there, if it is one."""
        if entry.damage:
            return False
        try:
            scan = self._scans.read(entry)
        except NotReachable:
            return False
        if scan.size is None:
            return False
        self._scans.keep({entry.id: scan})
        self.forget_findings(entry.id)
        return True

    def _read(self, key: _ImageKey) -> Raster:
        image = open_image(key.path, key.frame)
        self.overviews.complete(image, key.frame, key.known)
        if isinstance(image, np.ndarray):
            image.flags.writeable = False
        return image


def login_name() -> str:
    """Return the name of the person at this machine."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # no such user, as in containers
        return "unknown"
