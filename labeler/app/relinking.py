"""Find images again that were moved, renamed or renumbered: by the hash of their bytes."""

from collections import deque
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from labeler.app.places_to_add import images_below
from labeler.core.errors import UnreadableImage
from labeler.core.progress import Progress
from labeler.core.records import FileState
from labeler.formats.elsewhere.members import is_archive_name, split
from labeler.formats.file_state import current, hashed
from labeler.formats.image_kinds import is_image
from labeler.formats.images import find_passed_over, sample_image
from labeler.formats.perceptual_hash import turn_between
from labeler.formats.whereabouts import is_there
from labeler.store.images import StoredImage
from labeler.store.project_store import ProjectStore

NEARBY_FOLDERS = 200
"""So many folders around a project are looked through when it opens; more only on request."""

Seen = dict[Path, FileState]
"""Files beside those of a project, as they were when they were hashed last."""


def relink(store: ProjectStore, folders: Sequence[Path], progress: Progress | None = None) -> None:
    """Look in folders and below for images that are gone, or in whose place others stand.

    Files of the same name are looked at first, all others after that; those in archives where an
    image lay in one.
    """
    images = store.images.all()
    astray = [image for image in images if _is_astray(image)]
    if not astray:
        return
    files = _files(folders, in_archives=any(split(str(path)) for path in _paths(astray)))
    taken = {image.state.path for image in images if image.is_touched} - _paths(astray)
    names = {path.name for path in _paths(astray)}
    astray = _place(store, astray, [file for file in files if file.name in names], progress)
    if astray:
        _place(store, astray, [file for file in files if file not in taken], progress)


def relink_nearby(
    store: ProjectStore, images: Sequence[StoredImage], suspects: Collection[int], folder: Path
) -> bool:
    """Look for lost images beside a project and where others were found, by name only.

    Those that are lost are among the suspects. Return whether any was found.
    """
    lost = [one for one in images if one.id in suspects and not is_there(one.state.path)]
    if not lost:
        return False
    homes = {path.parent for path in _paths(images) - _paths(lost)}
    names = {path.name for path in _paths(lost)}
    nearby = _nearby(store, [*sorted(homes), folder, folder.parent], names)
    return len(_place(store, lost, nearby, None)) < len(lost)


def follow(store: ProjectStore, images: Sequence[StoredImage], seen: Seen) -> bool:
    """Let pages follow their images to where they are now, if that is beyond doubt; return whether any did.

    Images may have changed places with each other, or been renamed in their folder. A file that
    is some other page's picture stays with that page. Where an image was only edited, a copy from
    before does not take its place: which of them is wanted is for a person to say.
    """
    astray = [image for image in images if image.labelled and _is_astray(image)]
    held = _paths(images) - _paths(astray)
    own = [image.state for image in astray if is_there(image.state.path)]
    own = [state for state in own if state.path not in held]
    placed = _unambiguous(astray, own)
    if len(placed) < len(astray):
        homes = {path.parent for path in _paths(astray)}
        beside = _unambiguous(astray, [*own, *_strangers(store, homes, seen)])
        bytes_of_pages = {image.labelled for image in images}
        for image in astray:
            if image.id in beside and not _is_edited(image, bytes_of_pages):
                placed.setdefault(image.id, beside[image.id])
    _keep(store, placed)
    return bool(placed)


def _is_edited(image: StoredImage, bytes_of_pages: set[str]) -> bool:
    """Whether the old picture stands there, turned or scaled: neither another nor none."""
    if image.perceptual_hash is None or image.state.sha256 in bytes_of_pages:
        return False
    try:
        _, samples = sample_image(image.state.path, image.frame)
    except UnreadableImage:
        return False
    return turn_between(image.perceptual_hash, samples) is not None


def _is_astray(image: StoredImage) -> bool:
    return image.is_changed or not is_there(image.state.path)


def _paths(images: Iterable[StoredImage]) -> set[Path]:
    return {image.state.path for image in images}


def _place(
    store: ProjectStore,
    astray: Sequence[StoredImage],
    files: Sequence[Path],
    progress: Progress | None,
) -> list[StoredImage]:
    """Point images at those files that hold their bytes; return the images that are still astray.

    Two images with the same bytes get a file each, if there are two.
    """
    found: dict[str, list[FileState]] = {}
    for index, file in enumerate(files):
        if progress:
            progress.step(index, len(files), file.name)
        with suppress(OSError):
            state = hashed(file)
            found.setdefault(state.sha256, []).append(state)
    placed: dict[int, FileState] = {}
    taken: set[Path] = set()
    for image in astray:
        states = found.get(image.labelled or image.state.sha256, ())
        free = [state for state in states if state.path not in taken] or states
        if free:
            placed[image.id] = _likeliest(image, free)
            taken.add(placed[image.id].path)
    _keep(store, placed)
    return [image for image in astray if image.id not in placed]


def _unambiguous(
    astray: Sequence[StoredImage], states: Iterable[FileState]
) -> dict[int, FileState]:
    """Give each image a file of its own; none where there are fewer files than images."""
    found: dict[str, dict[Path, FileState]] = {}
    for state in states:
        found.setdefault(state.sha256, {})[state.path] = state
    placed: dict[int, FileState] = {}
    by_digest: dict[str, list[StoredImage]] = {}
    for image in astray:
        by_digest.setdefault(image.labelled, []).append(image)
    for digest, waiting in by_digest.items():
        free = found.get(digest, {})
        if len(waiting) <= len(free):
            for image in waiting:
                state = _likeliest(image, list(free.values()))
                placed[image.id] = free.pop(state.path)
    return placed


def _likeliest(image: StoredImage, states: Sequence[FileState]) -> FileState:
    name = image.state.path.name
    return next((state for state in states if state.path.name == name), states[0])


def _keep(store: ProjectStore, placed: dict[int, FileState]) -> None:
    """Store where images were found, and that nothing is wrong with them any more."""
    if not placed:
        return
    store.images.record(placed)
    paths = {state.path for state in placed.values()}
    for entry in store.pages.entries():
        if entry.problem and entry.path in paths:
            store.pages.record_problem(entry.id, "")


def _strangers(store: ProjectStore, folders: Iterable[Path], seen: Seen) -> list[FileState]:
    """Return the images in folders that are not the project's; each is hashed once."""
    found, known = [], store.images.places()
    for folder in folders:
        with suppress(OSError):
            for file in sorted(folder.iterdir()):
                is_strange = str(file) not in known and store.images.may_read(file)
                if is_strange and is_image(file):
                    state = current(seen.get(file, FileState(file)))
                    if state is not None:
                        seen[file] = state
                        found.append(state)
    return found


def _files(folders: Sequence[Path], *, in_archives: bool) -> list[Path]:
    tops = [folder.absolute() for folder in folders]
    if in_archives:
        others = (file for top in tops if top.is_dir() for file in find_passed_over(top))
        tops += [file for file in others if is_archive_name(file.name)]
    return list(dict.fromkeys(file for top in tops for file in images_below(top, ())))


def _nearby(store: ProjectStore, folders: Sequence[Path], names: set[str]) -> list[Path]:
    """Return files of some names in and around folders, the nearest folders first."""
    waiting, seen, found = deque(folders), set(folders), []
    for _ in range(NEARBY_FOLDERS):
        if not waiting:
            break
        with suppress(OSError):
            for place in sorted(waiting.popleft().iterdir()):
                if not store.images.may_read(place):
                    continue
                if place.name in names and place.is_file():
                    found.append(place)
                elif place not in seen and not place.name.startswith(".") and place.is_dir():
                    seen.add(place)
                    waiting.append(place)
    return found
