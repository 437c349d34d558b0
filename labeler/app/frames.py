"""Every frame of a file is a page: pages follow their frames, and those that turn up are added."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import count
from pathlib import Path

from labeler.app.import_outcome import some_of
from labeler.core.errors import UnreadableImage
from labeler.core.marked import sentence
from labeler.core.records import PageEntry
from labeler.formats.images import known_labels, sample_image
from labeler.formats.perceptual_hash import perceptual_hash
from labeler.store.images import StoredImage
from labeler.store.project_store import ProjectStore

Appearance = tuple[tuple[int, int], int | None]
"""Width, height and perceptual hash."""
Tell = Callable[[str], None]
"""Hears what became of a file, as a sentence."""


def complete(store: ProjectStore, labels: Mapping[int, Sequence[str]], tell: Tell) -> bool:
    """Add the pages that files turn out to have; return whether there are any.

    `labels` are what a file calls all of its pages, by one of them; nothing where nobody could
    count them.
    """
    added = store.frames.complete(labels)
    for entry in store.pages.entries_of(list(added)):
        said = sentence(
            "{name}: %n pages turned up. They stand at the end of the list.",
            "",
            len(added[entry.id]),
            "{name}: %n page turned up. It stands at the end of the list.",
            name=entry.path.name,
        )
        tell(said)
    return bool(added)


def tell_uncounted(files: Iterable[Path], tell: Tell) -> None:
    """Say that there may be more pages in some files than are in the list."""
    if names := [file.name for file in files]:
        said = sentence(
            "The pages of {names} cannot be counted yet. Any that are missing will be added once "
            "they can be.",
            names=some_of(names),
        )
        tell(said)


def follow(
    store: ProjectStore, images: Iterable[StoredImage], seen: dict[int, str], tell: Tell
) -> bool:
    """Let pages be about the frames that look as theirs did, and add new ones; return whether any is.

    Those that somebody has worked on stay marked as changed: the hash says which frame it is, not
    that no letter of it is another. `seen` remembers the bytes of files that were looked at.
    """
    is_news, uncounted = False, list[Path]()
    for image in images:
        is_other = image.is_changed or image.outdated
        if is_other and not image.withheld and seen.get(image.id) != image.state.sha256:
            seen[image.id] = image.state.sha256
            labels = known_labels(image.state.path)
            if not labels:
                uncounted.append(image.state.path)
            if len(labels) != 1 or len(image.page_ids) > 1:
                is_news = _follow(store, image, labels, tell) or is_news
    tell_uncounted(uncounted, tell)
    return is_news


def _follow(store: ProjectStore, image: StoredImage, labels: Sequence[str], tell: Tell) -> bool:
    """Do it for a file, given what it calls its pages."""
    is_news = False
    entries = store.pages.entries_of(image.page_ids)
    if len(labels) > 1 and (places := _places(store, entries, len(labels))):
        is_news = store.frames.place(places)
        entries = store.pages.entries_of(image.page_ids)
    is_news = complete(store, {entries[0].id: labels}, tell) or is_news
    if labels and (gone := [entry.name for entry in entries if entry.frame >= len(labels)]):
        said = sentence(
            "{name} has fewer pages now. Kept, but without an image: {names}.",
            name=image.state.path.name,
            names=some_of(gone),
        )
        tell(said)
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
