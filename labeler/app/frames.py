"""Let the pages of a file follow its frames when these changed places: by how they look."""

from collections.abc import Iterable, Sequence
from itertools import count
from pathlib import Path

from labeler.core.errors import UnreadableImage
from labeler.core.records import PageEntry
from labeler.formats.images import frame_count, sample_image
from labeler.formats.perceptual_hash import perceptual_hash
from labeler.store.images import StoredImage
from labeler.store.project_store import ProjectStore

Appearance = tuple[tuple[int, int], int | None]
"""Width, height and perceptual hash."""


def follow(store: ProjectStore, images: Iterable[StoredImage], seen: dict[Path, str]) -> bool:
    """Let pages be about the frames that look as theirs did; return whether any is now.

    They stay marked as changed: the hash says which frame it is, not that no letter of it is
    another. `seen` remembers the bytes of files that were looked at.
    """
    files = {}
    for image in images:
        if image.is_changed and seen.get(image.state.path) != image.state.sha256:
            seen[image.state.path] = image.state.sha256
            files[image.state.path] = frame_count(image.state.path)
    wanted = {path for path, frames in files.items() if frames > 1}
    pages: dict[Path, list[PageEntry]] = {}
    for entry in store.pages.entries() if wanted else ():
        if entry.path in wanted:
            pages.setdefault(entry.path, []).append(entry)
    is_news = False
    for path, entries in pages.items():
        if places := _places(store, entries, files[path]):
            is_news = store.pages.place_frames(places) or is_news
    return is_news


def _places(store: ProjectStore, entries: Sequence[PageEntry], frames: int) -> dict[int, int]:
    """Return the frame of every page of a file; nothing where all are where they were."""
    try:
        now = [_appearance(entries[0].path, frame) for frame in range(frames)]
    except UnreadableImage:
        return {}
    places: dict[int, int] = {}
    for entry in entries:
        page = store.pages.load(entry.id)
        before = (page.size, page.picture.perceptual_hash if page.picture else None)
        if now.count(before) == 1 and now.index(before) not in places.values():
            places[entry.id] = now.index(before)
    for entry in entries:
        if entry.id not in places:  # Its frame is gone, or like others.
            own = entry.frame if entry.frame not in places.values() else None
            free = (frame for frame in count() if frame not in places.values())
            places[entry.id] = next(free) if own is None else own
    return places if any(places[entry.id] != entry.frame for entry in entries) else {}


def _appearance(path: Path, frame: int) -> Appearance:
    size, samples = sample_image(path, frame)
    return size, perceptual_hash(samples)
