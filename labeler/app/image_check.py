"""Notice images that changed behind the project: by size and time first, then by their bytes."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from labeler.core.addresses import told
from labeler.core.annotation import ReviewState
from labeler.core.errors import ImageChanged
from labeler.core.marked import Sentence, sentence
from labeler.core.progress import Progress
from labeler.core.records import FileState, PageEntry
from labeler.formats.file_state import current, may_differ
from labeler.store.image_places import topmost
from labeler.store.images import StoredImage
from labeler.store.project_store import ProjectStore

CHANGED = sentence("The image changed since it was labelled. Decide what becomes of its labels.")
BATCH = 500
"""Files that are looked at before anybody can stop it."""
MOST_NAMES = 5
"""Pages that a sentence names."""
MOST_FOLDERS = 3
"""Folders that a sentence names."""


def check_file(store: ProjectStore, page_id: int) -> bool:
    """Keep what stands where the image of a page is; tell whether the page is about it.

    A file that is gone is as it was. What nobody has read yet is none of its business.
    """
    image_id, known, labelled = store.images.state_of(page_id)
    found = (current(known) if known.sha256 else None) or known
    if found != known:
        store.images.record({image_id: found})
    return not labelled or not found.sha256 or labelled == found.sha256


def suspects(
    store: ProjectStore, progress: Progress, page_ids: Sequence[int] | None = None
) -> set[int]:
    """Return the files that are gone, or may hold other bytes than they did; raises Cancelled.

    By default among those of all pages.
    """
    found: set[int] = set()
    stamps = store.images.stamps(page_ids)
    for start in range(0, len(stamps), BATCH):
        progress.check()
        found.update(
            image_id
            for image_id, place, known in stamps[start : start + BATCH]
            if may_differ(place, known)
        )
    return found


def check_files(store: ProjectStore, images: Iterable[StoredImage], progress: Progress) -> bool:
    """Keep what stands where images are; return whether any is not as it was.

    Raises Cancelled, and keeps what it has learnt until then.
    """
    renewed: dict[int, FileState] = {}
    try:
        for image in images:
            progress.check()
            found = current(image.state) if image.state.sha256 else None
            if found is not None and found != image.state:
                renewed[image.id] = found
    finally:
        store.images.record(renewed)
    return bool(renewed)


def demand_sound(store: ProjectStore, page_id: int) -> None:
    """Raise ImageChanged when the image of a page is not the one it is about."""
    if not check_file(store, page_id):
        raise ImageChanged(
            "{name}: {changed}", name=store.pages.entry(page_id).name, changed=CHANGED
        )


def trouble(entry: PageEntry) -> str:
    """Return why nothing can be done on a page just now; empty when all is well."""
    if entry.withheld:
        return withheld_in([entry.withheld])
    return CHANGED if entry.is_image_changed else entry.problem


def perhaps_accepted(entry: PageEntry) -> bool:
    """Tell whether a page is accepted, as far as anybody can read: a damaged one may be."""
    return bool(entry.damage) or entry.state is ReviewState.ACCEPTED


def left_out(entries: Iterable[PageEntry], what: str) -> list[str]:
    """Say which pages are left out because their image changed, or they are damaged.

    `what` is a marked text that says of what.
    """
    sentences: list[str] = []
    entries, left = list(entries), sentence(what)
    if changed := [entry for entry in entries if entry.is_image_changed]:
        sentences.append(_told_changed(changed, left))
    if damaged := [entry for entry in entries if entry.damage]:
        said = sentence(
            "%n pages are damaged and {left}: {names}. Check and repair the project.",
            "",
            len(damaged),
            "%n page is damaged and {left}: {names}. Check and repair the project.",
            left=left,
            names=_names(damaged),
        )
        sentences.append(said)
    if withheld := [entry for entry in entries if entry.withheld]:
        said = sentence(
            "%n pages are {left}: {names}. {reason}",
            "",
            len(withheld),
            "%n page is {left}: {names}. {reason}",
            left=left,
            names=_names(withheld),
            reason=withheld_in(topmost(entry.withheld for entry in withheld if entry.withheld)),
        )
        sentences.append(said)
    return sentences


def _told_changed(changed: Sequence[PageEntry], left: Sentence) -> str:
    return sentence(
        "%n images changed since labelled and {left}: {names}. Decide what becomes of their labels.",
        "",
        len(changed),
        "%n image changed since labelled and {left}: {names}. Decide what becomes of its labels.",
        left=left,
        names=_names(changed),
    )


def withheld_in(folders: Sequence[Path]) -> str:
    """Say that nothing is read in some folders, and why."""
    names = ", ".join(map(told, folders[:MOST_FOLDERS]))
    more = len(folders) - MOST_FOLDERS
    return sentence(
        "The project names images in {names}. Nobody on this machine added images from there, so "
        "none are read.",
        names=_and_more(names, more),
    )


def _names(entries: Sequence[PageEntry]) -> str:
    names = ", ".join(entry.name for entry in entries[:MOST_NAMES])
    more = len(entries) - MOST_NAMES
    return _and_more(names, more)


def _and_more(names: str, more: int) -> str:
    return sentence("{names} and {more} more", names=names, more=more) if more > 0 else names
