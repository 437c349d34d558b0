"""Find the images that labels of another tool speak of, before there is a project they are in."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from labeler.app.adding_images import frames_of
from labeler.app.image_matching import ImageMatcher, NoMatch, SeveralPages, places_of
from labeler.app.import_rules import is_unread
from labeler.app.places_to_add import additions_of
from labeler.core.annotation import ReviewState
from labeler.core.files import stays_below
from labeler.core.progress import Progress
from labeler.core.records import PageEntry
from labeler.formats.image_kinds import is_image
from labeler.formats.images import find_images
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.whereabouts import is_there


@dataclass(frozen=True, slots=True)
class FoundImages:
    """The images that labels speak of, and those that lie among them."""

    files: tuple[Path, ...] = ()
    """What becomes pages, in its order."""
    labelled: int = 0
    """How many of these files the labels speak of."""
    missing: tuple[str, ...] = ()
    """Images that the labels speak of and that are nowhere, as the labels call them."""
    unclear: tuple[str, ...] = ()
    """Why an image could be several files, a sentence each."""
    rivals: Mapping[Path, int] = field(default_factory=dict)
    """Folders of label files that speak of images which files of other folders speak of as well, and
    of how many."""
    aside: Mapping[Path, int] = field(default_factory=dict)
    """Folders with images none of which the labels speak of, and how many: cut-out lines, masks."""


def find_labelled_images(
    labels: Sequence[LabelledPage],
    place: Path,
    others: Iterable[Path] = (),
    progress: Progress | None = None,
) -> FoundImages:
    """Return the images that labels read from a file or folder speak of.

    They are looked for in that folder and below, by all that their paths and names have in common,
    also with paths of another machine, and in other places that somebody named. Beyond these only
    what lies beside the folder is taken by its path: labels may come from anybody, and name any
    file. Images of a folder that lie among those the labels speak of belong to them; where the
    labels are one file, only those it speaks of.
    """
    top = place if place.is_dir() else place.parent
    below = list(_counted(find_images(top.absolute()), progress or Progress()))
    named = [file for other in others for file in _files_of(other.absolute())]
    beside = [path for page in labels for path in _pointed_at(page, _around(top.absolute()))]
    files = list(dict.fromkeys([*below, *named, *beside]))
    meant, missing, unclear = _meant(labels, _entries(files))
    spoken = {file for file, _ in meant}
    # Images that could be meant come too: to leave one aside would be to choose the other.
    perhaps = {entry.path for error in unclear for entry in error.entries}
    kept = spoken | perhaps
    folders = {file.parent for file in kept} if place.is_dir() else set()
    kept.update(named)
    around = below if place.is_dir() else []
    left = Counter(file.parent for file in around if not (file in kept or file.parent in folders))
    return FoundImages(
        tuple(file for file in files if file in kept or file.parent in folders),
        len(spoken),
        tuple(dict.fromkeys(missing)),
        tuple(dict.fromkeys(map(str, unclear))),
        Counter(source for sources in meant.values() if len(sources) > 1 for source in sources),
        left,
    )


def _counted(files: Iterable[Path], progress: Progress) -> Iterator[Path]:
    for file in files:
        progress.check()
        yield file


def _files_of(place: Path) -> Iterable[Path]:
    return [file for addition in additions_of([place]) for file in addition.files]


def _around(folder: Path) -> Path:
    """Return the folder in which a folder and what is beside it lie; itself at the top of a disk."""
    return folder if folder.parent == folder.parent.parent else folder.parent


def _pointed_at(page: LabelledPage, around: Path) -> Iterator[Path]:
    """Yield where an image lies that labels name in a folder: by its path, or by an end of it.

    Nothing looks at other places, not even whether they are there; links lead to none.
    """
    parts = PurePosixPath(page.image.replace("\\", "/")).parts
    ends = (parts[start:] for start in range(len(parts)))
    paths = [around.joinpath(*end) for end in ends if ".." not in end]
    for path in [*([page.path.absolute()] if page.path else []), *places_of(page), *paths]:
        is_around = path.is_relative_to(around) and ".." not in path.parts
        if is_around and is_image(path) and is_there(path) and stays_below(path, around):
            yield path


def _entries(files: Sequence[Path]) -> list[PageEntry]:
    """Return the pages that files would be, as far as finding them needs it."""
    frames = frames_of(files)
    counts = Counter(file for file, _ in frames)
    return [
        PageEntry(number, file, frame, _name(file, frame, counts[file]), ReviewState.NEW)
        for number, (file, frame) in enumerate(frames)
    ]


def _name(file: Path, frame: int, count: int) -> str:
    return f"{file.name} [{frame + 1}]" if count > 1 else file.name


def _meant(
    labels: Sequence[LabelledPage], entries: Sequence[PageEntry]
) -> tuple[dict[tuple[Path, int], set[Path]], list[str], list[SeveralPages]]:
    """Return the frames of files that labels mean, each with the folders of the label files that do.

    With them the images of which there is no file, and why some could be several.
    """
    matcher = ImageMatcher(entries, labels)
    meant: dict[tuple[Path, int], set[Path]] = {}
    missing: list[str] = []
    unclear: list[SeveralPages] = []
    for page in labels:
        try:
            entry = matcher.find(page)
        except SeveralPages as error:
            unclear.append(error)
        except NoMatch:
            # A file that could not be read may be no label file: its name is but a guess then.
            if not is_unread(page):
                missing.append(page.image)
        else:
            sources = meant.setdefault((entry.path, entry.frame), set())
            sources |= {page.source.parent} if page.source else set()
    return meant, missing, unclear
