"""What a project consists of besides its database: weights, images, runs, and what was left over."""

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from labeler.app import dataset_copies, datasets, models, run_lock
from labeler.app.backups import FOLDER, WEIGHTS, Backups, link_or_copy
from labeler.app.datasets import Dataset
from labeler.app.moving import images_beside
from labeler.core import process_lock
from labeler.core.addresses import told
from labeler.core.errors import NotReachable, UnreadableImage
from labeler.core.files import stays_below, write_atomically
from labeler.core.marked import sentence
from labeler.core.progress import Progress
from labeler.core.records import DATASETS_FOLDER, ModelRecord, RunState
from labeler.formats.archives import dead_drafts
from labeler.formats.file_state import hashed, may_differ
from labeler.formats.whereabouts import is_there
from labeler.store.findings import Finding
from labeler.store.images import StoredImage
from labeler.store.project_store import ProjectStore
from labeler.store.writer import LOCKS

_PARTS = (
    ".*.part*",
    "models/.*.part",
    "runs/*/.*.part",
    "cache/maps/.*.part",
    "cache/looks/.*.part",
    "cache/overviews/.*.part",
    "cache/thumbnails/.*.part",
    f"{FOLDER}/.*.part*",
    f"{FOLDER}/{DATASETS_FOLDER}/.*.part",
    f"{DATASETS_FOLDER}/.*.part",
    f"{FOLDER}/{WEIGHTS}/.*.part",
)
"""Files that were being written when their process died."""
CONSENT = "Let the project read images there."
"""The remedy for images that were not looked at."""
_WORK = (".doctor-*", ".*.unfinished", f"{DATASETS_FOLDER}/.*.unfinished")
"""Folders of repairs and exports that died."""


@dataclass(frozen=True, slots=True)
class Files:
    """The files of a project, by what its database says of them."""

    folder: Path
    store: ProjectStore
    progress: Progress
    is_thorough: bool = False
    """Whether images are read that look as they did."""

    def examine(self) -> Iterator[Finding]:
        """Yield what is not as it should be."""
        yield from self._models()
        yield from self._images()
        yield from self._runs()
        yield from self._datasets()
        for path in leftovers(self.folder):
            is_within = path.is_relative_to(self.folder)
            name = path.relative_to(self.folder).as_posix() if is_within else str(path)
            # Whoever was killed leaves the file of its lock, and whoever comes later removes it.
            is_lock = path.match(LOCKS)
            text = "Something left it that was stopped."
            yield Finding(name, text, "A repair removes it.", is_harmless=is_lock)

    def repair(self) -> Iterator[Finding]:
        """Bring weights back and remove what was left over; yield what is left to do."""
        for path in leftovers(self.folder):
            with suppress(OSError):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        backups = Backups(self.folder)
        for model in self.store.models.all():
            kept = backups.weights_of(model.sha256)
            if self._trouble(model) and kept.is_file() and models.digest(kept) == model.sha256:
                with suppress(OSError):
                    write_atomically(model.path, partial(link_or_copy, kept))
        with suppress(OSError):
            dataset_copies.mend(self.folder, backups.place)
        yield from self.examine()

    def _models(self) -> Iterator[Finding]:
        for model in self.store.models.all():
            self.progress.step(0, 0, sentence("Weights of {model}", model=model.name))
            if trouble := self._trouble(model):
                kept = Backups(self.folder).weights_of(model.sha256)
                remedy = (
                    "A repair takes them from the backups."
                    if kept.is_file()
                    else "Use another model."
                )
                yield Finding(f"Model {model.id} ({model.name})", trouble, remedy)

    def _trouble(self, model: ModelRecord) -> str:
        """Return what is wrong with the weights of a model; those of the program are its own."""
        if models.comes_along(model):
            return ""
        if not models.is_own(self.folder, model):
            return "Its weights do not lie in the project: nobody looks there."
        if not model.path.is_file():
            return "Its weights are gone."
        is_right = models.digest(model.path) == model.sha256
        return "" if is_right else "Its weights are damaged."

    def _datasets(self) -> Iterator[Finding]:
        for place in datasets.unreadable(self.folder):
            yield Finding(
                f"Data set {place.name}",
                "The list of its pages is damaged or gone, or a later version wrote it.",
                _remedy(dataset_copies.copy_without_list(place, Backups(self.folder).place)),
            )
        for dataset in datasets.all_of(self.folder):
            if (file := dataset.changed_file()) is not None:
                kept = dataset_copies.whole_copy(dataset, Backups(self.folder).place)
                yield Finding(
                    f"Data set {dataset.name}",
                    f"{file.name} is not what was frozen, or is gone.",
                    _remedy(kept),
                )

    def _images(self) -> Iterator[Finding]:
        images, withheld = self.store.images.all(), Counter[Path]()
        for place, image in enumerate(images):
            path = image.state.path
            self.progress.step(place, len(images), sentence("Image {name}", name=path.name))
            if image.withheld:
                withheld[image.withheld] += 1
            elif not is_there(path):
                yield Finding(
                    told(path), "The image is gone.", "Put it back, or look for it elsewhere."
                )
            elif image.state.sha256 and self._is_other(image):
                yield Finding(
                    told(path),
                    "The image holds other bytes than it did: it was changed, or is damaged.",
                    "Put the original back, or decide what becomes of the labels.",
                )
        for folder, count in withheld.items():
            yield Finding(
                told(folder),
                f"{'One image was' if count == 1 else f'{count} images were'} not looked at: "
                "nobody on this machine added images from there.",
                CONSENT,
            )

    def _is_other(self, image: StoredImage) -> bool:
        known = image.state
        if not (self.is_thorough or may_differ(known.path, known.stamp)):
            return False
        try:
            return hashed(known.path).sha256 != known.sha256
        except NotReachable:  # Which says nothing about it.
            return False
        except (OSError, UnreadableImage):
            return True

    def _runs(self) -> Iterator[Finding]:
        for run in self.store.runs.all():
            if run.state is RunState.RUNNING and not run_lock.is_alive(run.folder):
                yield Finding(f"Training {run.id}", "Its process is gone.", "It can be resumed.")


def _remedy(copy: Dataset | None) -> str:
    if copy is not None:
        return "A repair takes it from the backups."
    return "Bring the file back from a copy of your own."


def leftovers(folder: Path) -> list[Path]:
    """Return files and folders that something left which was stopped: nobody needs them."""
    found = [
        path
        for pattern in (*_PARTS, *_WORK)
        for path in folder.glob(pattern)
        if stays_below(path.parent, folder)
    ]
    locks = folder.glob(LOCKS)
    return [
        *(path for path in found if not (path.is_dir() and run_lock.is_alive(path))),
        *(lock for lock in locks if not process_lock.is_held(lock)),
        *(draft for place in _archive_places(folder) for draft in dead_drafts(place)),
    ]


def _archive_places(project: Path) -> tuple[Path, Path]:
    """Return where an archive may have been unpacked to whose images a project is made of."""
    return images_beside(project), project.parent
