"""The folder an export fills: files appear whole or not at all, and never outside of it."""

import hashlib
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path, PurePosixPath
from typing import IO, TextIO, cast
from uuid import uuid4

from labeler.core.disk_errors import cause
from labeler.core.errors import ProjectError
from labeler.core.records import Split
from labeler.formats.labelled_page import LabelledPage

SPLIT_NAMES = {None: "", Split.TRAINING: "train", Split.VALIDATION: "val"}

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*]')
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
_FILE_LIKE = re.compile(
    r"\.(jsonl?|xml|txt|cach|png|jpe?g?|jfif|webp|bmp|dib|tiff?)$", re.IGNORECASE
)
_LONGEST_PART = 150


def printable(text: str) -> str:
    """Return text that UTF-8 can hold: half characters (lone surrogates) become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def portable_name(name: str) -> PurePosixPath:
    """Return a relative path that means the same, and nothing else, on every system.

    Whatever leads upwards, to a drive, to a device or to a hidden file is taken out, and no folder
    is called like a file that may be written beside it.
    """
    parts = [_portable_part(part) for part in re.split(r"[\\/]+", name) if part.strip(". ")]
    folders = [f"{part}_" if _FILE_LIKE.search(part) else part for part in parts[:-1]]
    return PurePosixPath(*folders, *parts[-1:] or ["image"])


def split_name(page: LabelledPage) -> str:
    """Return what folders and files of the page's split are called."""
    return SPLIT_NAMES[page.split]


def subset_name(page: LabelledPage) -> str:
    """Return what programs call the page's part of a data set, which for them has always a name."""
    return SPLIT_NAMES[page.split] or "default"


def image_from(page: LabelledPage, file: Path) -> str:
    """Return the path that leads from a label file to the image, or the name of the image."""
    if page.path is None:
        return printable(page.image)
    try:
        return printable(Path(os.path.relpath(page.path, file.parent)).as_posix())
    except ValueError:  # another drive on Windows
        return printable(page.path.as_posix())


class OutputFolder:
    """Hands out names and open files inside one folder."""

    def __init__(self, root: Path, images: Iterable[str] = (), *, is_flat: bool = False) -> None:
        """`images` are all that will be written about, so that those of one stem are told apart.

        A flat folder puts the files of all images beside each other.
        """
        self.root = root
        self._is_flat = is_flat
        self._stems: dict[str, PurePosixPath] = {}
        self._taken: set[str] = set()
        self._written: set[str] = set()
        self._shared = Counter(_folded(self._places(portable_name(image))[0]) for image in images)

    def name(self, page: LabelledPage, form: str, folder: str | None = None) -> str:
        """Return a name below the folder for something about an image; another form, another file.

        Names keep the image's folders and fill its stem into `form`. An image that shares its stem
        with another (a.jpg beside a.png) is called by its whole name, and failing that a number;
        names that differ only in case or composition are not the same on every system. All lie in
        a folder, by default that of the page's split.
        """
        stem, top = self._stem(page), split_name(page) if folder is None else folder
        return (PurePosixPath(top) / stem.parent / form.format(stem.name)).as_posix()

    def image_name(self, page: LabelledPage, below: str = "") -> str:
        """Return the path of an image copied into the folder, or the name of one that was not."""
        if page.path is None or not self.holds(page.path):
            return printable(page.image)
        return page.path.relative_to(self.root / below).as_posix()

    def holds(self, path: Path | None) -> bool:
        """Tell whether an image is a copy in the folder."""
        return path is not None and path.is_relative_to(self.root)

    def copy_name(self, page: LabelledPage, folder: str, suffix: str) -> str:
        """Return where the copy of an image goes, within a folder of that name for all copies."""
        return (PurePosixPath(folder) / f"{self._stem(page)}{suffix}").as_posix()

    def _stem(self, page: LabelledPage) -> PurePosixPath:
        """Return the folder and stem of all that is written about an image."""
        if page.image not in self._stems:
            self._stems[page.image] = self._free_stem(portable_name(page.image), split_name(page))
        return self._stems[page.image]

    def _free_stem(self, path: PurePosixPath, split: str) -> PurePosixPath:
        if split and len(path.parts) > 1 and path.parts[0] == split:
            path = PurePosixPath(*path.parts[1:])
        places = self._places(path)
        if self._shared[_folded(places[0])] > 1:
            places = places[1:]
        numbered = (places[-1].with_name(f"{places[-1].name}-{n}") for n in count(2))
        free = next(p for p in chain(places, numbered) if _folded(p) not in self._taken)
        self._taken.add(_folded(free))
        return free

    def _places(self, path: PurePosixPath) -> list[PurePosixPath]:
        """Return the stems an image may have, the first choice first."""
        if not self._is_flat:
            return [path.parent / path.stem, path]
        whole = "_".join(path.parts)
        return [PurePosixPath(name) for name in (path.stem, PurePosixPath(whole).stem, whole)]

    def path(self, name: str) -> Path:
        """Return where a file with a name from `unique` will lie."""
        return self.root / name

    @contextmanager
    def text(self, name: str) -> Iterator[TextIO]:
        """Open a UTF-8 text file; it takes its place when the block ends without an exception."""
        with self.replacing(name) as path, path.open("w", encoding="utf-8", newline="\n") as file:
            yield file

    @contextmanager
    def binary(self, name: str) -> Iterator[IO[bytes]]:
        """Open a binary file; it takes its place when the block ends without an exception."""
        with self.replacing(name) as path, path.open("wb") as file:
            yield cast(IO[bytes], file)

    @contextmanager
    def replacing(self, name: str) -> Iterator[Path]:
        """Give an empty file that takes its place when the block ends without an exception."""
        target = self.root / name
        if _folded(PurePosixPath(name)) in self._written:
            raise ProjectError(
                "Two files of this export would be called {name}. Rename an image.", name=name
            )
        self._written.add(_folded(PurePosixPath(name)))
        try:
            if not target.parent.resolve().is_relative_to(self.root.resolve()):
                raise ProjectError(
                    "{parent} leads out of the export folder. Remove it.", parent=target.parent
                )
            target.parent.mkdir(parents=True, exist_ok=True)
            temporary = target.with_name(f".{uuid4().hex}")
            temporary.touch(exist_ok=False)  # as open to others as the user lets new files be
        except OSError as error:
            raise _unwritable(target, error) from error
        try:
            yield temporary
            temporary.replace(target)
        except OSError as error:
            raise _unwritable(target, error) from error
        finally:
            temporary.unlink(missing_ok=True)


def _unwritable(target: Path, error: OSError) -> ProjectError:
    return ProjectError("{target} cannot be written. {cause}", target=target, cause=cause(error))


def _portable_part(part: str) -> str:
    """Return one folder or file name without what some system forbids."""
    clean = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", printable(part))).rstrip(". ")
    if clean.startswith(".") or _DEVICE.match(clean):
        clean = "_" + clean.lstrip(".")
    if len(clean.encode()) > _LONGEST_PART:
        digest = hashlib.sha256(clean.encode()).hexdigest()[:8]
        suffix = PurePosixPath(clean).suffix[:8]
        kept = clean.encode()[: _LONGEST_PART - 20].decode(errors="ignore")
        clean = f"{kept}~{digest}{suffix}"
    return clean


def _folded(path: PurePosixPath) -> str:
    """Return a path as systems compare it that see neither case nor composition."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path.as_posix()).casefold())
