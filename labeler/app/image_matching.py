"""Which page of a project a label file means: by path, by name, by the bytes of the image."""

import hashlib
import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from labeler.core.errors import LabelerError
from labeler.core.marked import sentence
from labeler.core.records import PageEntry
from labeler.core.regular_files import is_file, open_regular
from labeler.core.text import on_one_line
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.sources.table import IMAGE_SUFFIXES

_WITHIN = frozenset({"page", "alto"})
"""Folders of label files within that of their images, as Transkribus exports them."""
_UPLOADED = re.compile(r"^[0-9a-f]{8}-(?=.)")


class NoMatch(LabelerError):
    """No page, or more than one, is meant; the message says which image and what to do."""


class SeveralPages(NoMatch):
    """Several pages could be meant."""

    def __init__(self, text: str, entries: Sequence[PageEntry]) -> None:
        super().__init__(text)
        self.entries = entries


class NoSuchImage(NoMatch):
    """The project has no image of the name."""


def composed(name: str) -> str:
    """Return a name the one way it is compared: systems write accents in two ways."""
    return unicodedata.normalize("NFC", name)


def label_name(entry: PageEntry) -> str:
    """Return what label files call a page: its name, with the frame before the suffix."""
    mark = f" [{entry.frame + 1}]"
    suffix = entry.path.suffix
    # Labels of pages are for people: two pages may have the same.
    shown = f", page {entry.label}" if entry.label else mark
    if suffix and entry.name.endswith(suffix + shown):
        return on_one_line(entry.name.removesuffix(suffix + shown) + mark + suffix)
    return on_one_line(entry.name)


class ImageMatcher:
    """Finds the pages that all labels of an import mean; each page is meant by one image."""

    def __init__(self, entries: Sequence[PageEntry], labels: Iterable[LabelledPage] = ()) -> None:
        self._entries = list(entries)
        self._indexes: dict[_Likeness, dict[str, list[PageEntry]]] = {}
        for likeness in _LIKENESSES:
            index = self._indexes.setdefault(likeness, {})
            for entry in self._entries:
                for key in {likeness(name) for name in _names(entry)}:
                    index.setdefault(key, []).append(entry)
        self._at_paths = {(composed(str(e.path)), e.frame): e for e in self._entries}
        self._at_paths |= {(str(e.path), e.frame): e for e in self._entries}
        self._digests: dict[Path, str] = {}
        self._taken: dict[int, str] = {}
        """The images that pages are surely the ones of."""
        waiting = list(labels)
        for surely in (self._exact, self._of_stem):
            found = [(page, surely(page)) for page in waiting]
            for page, meant in found:
                if meant is not None:
                    self._taken.setdefault(meant.id, page.image)
            waiting = [page for page, meant in found if meant is None]

    def find(self, page: LabelledPage) -> PageEntry:
        """Return the page that is meant; raises NoMatch.

        The path decides, then the name, then the name in other letters, then the stem.
        """
        entry = self._at_path(page) or self._named(page.image, page) or self._same_bytes(page)
        if entry is None and page.source is not None:
            entry = self._named(page.source.stem, page)
        if entry is None:
            raise NoSuchImage(
                sentence(
                    "{image}: the project has no such image. Add it, then import again.",
                    image=page.image,
                )
            )
        other = self._taken.setdefault(entry.id, page.image)
        if other != page.image:
            raise NoMatch(
                sentence(
                    "{image}: the project has no such image; {page} is {other}. Add it, then "
                    "import again.",
                    image=page.image,
                    page=entry.name,
                    other=other,
                )
            )
        return entry

    def _exact(self, page: LabelledPage) -> PageEntry | None:
        return self._at_path(page) or self._below(page)

    def _of_stem(self, page: LabelledPage) -> PageEntry | None:
        """Return the only page of the same stem in the same letters."""
        found = self._indexes[_stem].get(_stem(_path(page.image).name), [])
        return found[0] if len(found) == 1 else None

    def _at_path(self, page: LabelledPage) -> PageEntry | None:
        """Take the name as a path: absolute, or relative to the label file.

        A copy that an export put beside the labels is an image of its own, with one frame.
        """
        places = [str(place) for place in places_of(page)]
        keys = [(place, _frame(page)) for place in (*places, *map(composed, places))]
        if page.path is not None:
            copy = os.path.normpath(page.path.absolute())
            keys = [(copy, 0), (composed(copy), 0), *keys]
        return next((self._at_paths[key] for key in keys if key in self._at_paths), None)

    def _below(self, page: LabelledPage) -> PageEntry | None:
        """Return the only page whose path ends with the path that the labels give."""
        wanted = _path(page.image)
        named = self._indexes[composed].get(composed(wanted.name), [])
        depth = len(wanted.parent.parts)
        found = [entry for entry in named if _shared_folders(entry.path, wanted) == depth]
        return found[0] if len(found) == 1 else None

    def _named(self, image: str, page: LabelledPage) -> PageEntry | None:
        """Compare names, with the folders before them where several pages share a name."""
        wanted = _path(image)
        for likeness in _LIKENESSES:
            found = self._indexes[likeness].get(likeness(wanted.name), [])
            free = [e for e in found if self._taken.get(e.id, page.image) == page.image]
            if free:
                return self._only(free, wanted, page)
        return None

    def _only(self, found: list[PageEntry], wanted: PurePosixPath, page: LabelledPage) -> PageEntry:
        """Return the one of several pages with a like name that is meant; raises NoMatch."""
        found = _best(found, wanted)
        for place in places_of(page):
            found = _best(found, PurePosixPath(place.as_posix()))
        if len(found) > 1 and page.size is not None:
            found = [entry for entry in found if entry.size == page.size] or found
        if len(found) > 1 and (same := self._same_bytes(page)) is not None:
            return same
        if len(found) > 1:
            names = ", ".join(entry.name for entry in found[:3])
            text = sentence(
                "{image}: several pages could be meant ({names}). Rename one.",
                image=page.image,
                names=names,
            )
            raise SeveralPages(text, found)
        return found[0]

    def _same_bytes(self, page: LabelledPage) -> PageEntry | None:
        """Compare the image that lies where the label file says with those of the project.

        A path from the top is looked at only where it leads beside the file: it may be of a network.
        """
        for place in places_of(page):
            if _is_relative(page, place) and is_file(place):
                size = place.stat().st_size
                for entry in (e for e in self._entries if e.frame == _frame(page)):
                    if _size_of(entry.path) == size and self._is_copy(entry.path, place):
                        return entry
        return None

    def _is_copy(self, first: Path, second: Path) -> bool:
        return self._digest(first) == self._digest(second)

    def _digest(self, path: Path) -> str:
        if path not in self._digests:
            with open_regular(path) as file:
                self._digests[path] = hashlib.file_digest(file, "sha256").hexdigest()
        return self._digests[path]


def _decoded(name: str) -> str:
    """Return a name out of an address: %20 is a blank."""
    return composed(unquote(name))


def _folded(name: str) -> str:
    return composed(name).casefold()


def _before_upload(name: str) -> str:
    """Return the name that a file had before Label Studio put eight digits before it."""
    return _UPLOADED.sub("", _folded(name))


def _stem(name: str) -> str:
    """Return a name without the suffix of an image; other dots belong to it."""
    path = PurePosixPath(composed(name))
    return path.stem if path.suffix.lower() in IMAGE_SUFFIXES else path.name


def _folded_stem(name: str) -> str:
    return _stem(name).casefold()


_Likeness = Callable[[str], str]
_LIKENESSES: tuple[_Likeness, ...] = (
    str, composed, _decoded, _folded, _before_upload, _stem, _folded_stem,
)  # fmt: skip
"""What two names may have in common, from the surest to what will do."""


def _names(entry: PageEntry) -> set[str]:
    """Return what label files may call a page: the first one also goes by its file's name."""
    names = {PurePosixPath(label_name(entry)).name}
    return names | {entry.path.name} if entry.frame == 0 else names


def _frame(page: LabelledPage) -> int:
    """Return the frame that labels are of: as they say, or as the name of their file does."""
    if page.frame == 0 and page.source is not None:
        name, mark, number = page.source.stem.rpartition(" [")
        if mark and number[:-1].isdigit() and number.endswith("]"):
            is_of_image = composed(name) == _stem(_path(page.image).name)
            return int(number[:-1]) - 1 if is_of_image else 0
    return page.frame


def _path(image: str) -> PurePosixPath:
    return PurePosixPath(image.replace("\\", "/"))


def places_of(page: LabelledPage) -> list[Path]:
    """Return where labels say their image lies: a path, or one from their file on."""
    name = page.image.replace("\\", "/")
    folders = [page.source.absolute().parent] if page.source is not None else []
    folders += [folder.parent for folder in folders if folder.name.casefold() in _WITHIN]
    places = [Path(name)] if Path(name).is_absolute() else [folder / name for folder in folders]
    return [Path(os.path.normpath(place)) for place in places]


def _is_relative(page: LabelledPage, place: Path) -> bool:
    """Tell whether labels name a place from where they lie on, or one that lies beside them."""
    if page.source is None:
        return False
    around = page.source.absolute().parent.parent
    return place.is_relative_to(around) or not Path(page.image.replace("\\", "/")).is_absolute()


def _best(entries: Iterable[PageEntry], wanted: PurePosixPath) -> list[PageEntry]:
    """Return the pages that share most of the path before the name."""
    shared = {entry.id: _shared_folders(entry.path, wanted) for entry in entries}
    most = max(shared.values(), default=0)
    return [entry for entry in entries if shared[entry.id] == most]


def _shared_folders(path: Path, wanted: PurePosixPath) -> int:
    count = 0
    for first, second in zip(
        reversed(path.parent.parts), reversed(wanted.parent.parts), strict=False
    ):
        if _folded(first) != _folded(second):
            break
        count += 1
    return count


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
