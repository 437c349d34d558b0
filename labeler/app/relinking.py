"""Find images again that were moved or renamed: by the hash of their bytes."""

import hashlib
from collections import deque
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from labeler.core.progress import Progress
from labeler.core.records import PageEntry
from labeler.formats.images import find_images
from labeler.store.project_store import ProjectStore

NEARBY_FOLDERS = 200
"""So many folders around a project are looked through when it opens; more only on request."""


def relink(
    store: ProjectStore, folders: Sequence[Path], progress: Progress | None = None
) -> list[PageEntry]:
    """Look for missing images in folders and below; return the pages that are still missing.

    Files of the same name are looked at first, all others after that.
    """
    lost = store.pages.missing()
    if not lost:
        return []
    files = _files(folders)
    lost = _relocate(store, lost, [f for f in files if f.name in _names(lost)], progress)
    if lost:
        known = {entry.path for entry in store.pages.entries()}
        lost = _relocate(store, lost, [f for f in files if f not in known], progress)
    return lost


def relink_nearby(store: ProjectStore, folder: Path) -> list[PageEntry]:
    """Look for missing images beside a project and where others were found, by name only."""
    lost = store.pages.missing()
    if not lost:
        return []
    gone = {entry.id for entry in lost}
    homes = {entry.path.parent for entry in store.pages.entries() if entry.id not in gone}
    files = _nearby([*sorted(homes), folder, folder.parent], _names(lost))
    return _relocate(store, lost, files, None)


def _relocate(
    store: ProjectStore, lost: list[PageEntry], files: list[Path], progress: Progress | None
) -> list[PageEntry]:
    found: dict[str, Path] = {}
    for index, file in enumerate(files):
        if progress:
            progress.step(index, len(files), file.name)
        if digest := _digest(file):
            found.setdefault(digest, file)
    if not found or not store.pages.relocate(found):
        return lost
    missing = store.pages.missing()
    gone = {entry.id for entry in missing}
    for entry in lost:
        if entry.problem and entry.id not in gone:
            store.pages.record_problem(entry.id, "")
    return missing


def _names(entries: Iterable[PageEntry]) -> set[str]:
    return {entry.path.name for entry in entries}


def _files(folders: Sequence[Path]) -> list[Path]:
    return list(
        dict.fromkeys(file for folder in folders for file in find_images(folder.absolute()))
    )


def _nearby(folders: Sequence[Path], names: set[str]) -> list[Path]:
    """Return files of some names in and around folders, the nearest folders first."""
    waiting, seen, found = deque(folders), set(folders), []
    for _ in range(NEARBY_FOLDERS):
        if not waiting:
            break
        with suppress(OSError):
            for place in sorted(waiting.popleft().iterdir()):
                if place.name in names and place.is_file():
                    found.append(place)
                elif place not in seen and not place.name.startswith(".") and place.is_dir():
                    seen.add(place)
                    waiting.append(place)
    return found


def _digest(path: Path) -> str:
    """Return the hash of a file, or nothing when it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
