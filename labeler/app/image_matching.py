"""Which page of a project a label file means: by path, by name, by the bytes of the image."""

import hashlib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

from labeler.core.errors import LabelerError
from labeler.core.records import PageEntry
from labeler.formats.image_kinds import IMAGE_SUFFIXES
from labeler.formats.labelled_page import LabelledPage


class NoMatch(LabelerError):
    """No page, or more than one, is meant; the message says which image and what to do."""


def label_name(entry: PageEntry) -> str:
    """Return what label files call a page: its name, with the frame before the suffix."""
    mark = f" [{entry.frame + 1}]"
    suffix = entry.path.suffix
    if suffix and entry.name.endswith(suffix + mark):
        return entry.name.removesuffix(suffix + mark) + mark + suffix
    return entry.name


class ImageMatcher:
    """Finds pages for the images that label files name; made once for an import."""

    def __init__(self, entries: Sequence[PageEntry]) -> None:
        self._entries = list(entries)
        self._by_stem: dict[str, list[PageEntry]] = {}
        for entry in self._entries:
            stems = {PurePosixPath(label_name(entry).casefold()).stem}
            if entry.frame == 0:
                stems.add(entry.path.stem.casefold())
            for stem in stems:
                self._by_stem.setdefault(stem, []).append(entry)
        self._digests: dict[Path, str] = {}

    def find(self, page: LabelledPage) -> PageEntry:
        """Return the page that is meant; raises NoMatch."""
        entry = self._at_path(page) or self._named(page.image, page) or self._same_bytes(page)
        if entry is None and page.source is not None:
            entry = self._named(page.source.stem, page)
        if entry is None:
            raise NoMatch(
                f"{page.image}: the project has no such image. Add it, then import again."
            )
        return entry

    def _at_path(self, page: LabelledPage) -> PageEntry | None:
        """Take the name as a path: absolute, or relative to the label file."""
        for place in _places(page):
            frames = [entry for entry in self._entries if entry.path == place]
            found = [e for e in frames if _is_meant_by_file(e, page)] if len(frames) > 1 else []
            for entry in found or frames:
                if found or entry.frame == page.frame:
                    return entry
        return None

    def _named(self, image: str, page: LabelledPage) -> PageEntry | None:
        """Compare names, with the folders before them where several pages share a name."""
        wanted = PurePosixPath(image.replace("\\", "/").casefold())
        stem = wanted.stem if wanted.suffix in IMAGE_SUFFIXES else wanted.name
        found = self._by_stem.get(stem, [])
        same_suffix = [e for e in found if e.path.suffix.casefold() == wanted.suffix]
        found = _best(same_suffix or found, wanted)
        if len(found) > 1 and page.size is not None:
            found = [entry for entry in found if entry.size == page.size] or found
        if len(found) > 1 and (same := self._same_bytes(page)) is not None:
            return same
        if len(found) > 1:
            names = ", ".join(entry.name for entry in found[:3])
            raise NoMatch(f"{page.image}: several pages could be meant ({names}). Rename one.")
        return found[0] if found else None

    def _same_bytes(self, page: LabelledPage) -> PageEntry | None:
        """Compare the image that lies where the label file says with those of the project."""
        for place in _places(page):
            if place.is_file():
                size = place.stat().st_size
                for entry in (e for e in self._entries if e.frame == page.frame):
                    if _size_of(entry.path) == size and self._is_copy(entry.path, place):
                        return entry
        return None

    def _is_copy(self, first: Path, second: Path) -> bool:
        return self._digest(first) == self._digest(second)

    def _digest(self, path: Path) -> str:
        if path not in self._digests:
            with path.open("rb") as file:
                self._digests[path] = hashlib.file_digest(file, "sha256").hexdigest()
        return self._digests[path]


def _is_meant_by_file(entry: PageEntry, page: LabelledPage) -> bool:
    """Tell whether a label file has the name of one frame, while the image it names has several."""
    stem = page.source.stem.casefold() if page.source is not None else ""
    return PurePosixPath(label_name(entry).casefold()).stem == stem


def _places(page: LabelledPage) -> list[Path]:
    name = page.image.replace("\\", "/")
    folders = [page.source.absolute().parent] if page.source is not None else []
    places = [Path(name)] if Path(name).is_absolute() else [folder / name for folder in folders]
    return [Path(os.path.normpath(place)) for place in places]


def _best(entries: Iterable[PageEntry], wanted: PurePosixPath) -> list[PageEntry]:
    """Return the pages that share most of the path before the name."""
    shared = {entry.id: _shared_folders(entry.path, wanted) for entry in entries}
    most = max(shared.values(), default=0)
    return [entry for entry in entries if shared[entry.id] == most]


def _shared_folders(path: Path, wanted: PurePosixPath) -> int:
    count = 0
    mine = [part.casefold() for part in path.parent.parts]
    for first, second in zip(reversed(mine), reversed(wanted.parent.parts), strict=False):
        if first != second:
            break
        count += 1
    return count


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
