"""The directories of a TIFF or BigTIFF: what each says about its picture, without decoding any.

Pillow walks through a chain of directories again for every one of them, however long it is, and
reads tables of whatever length as soon as it opens a file.
"""

import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

from PIL.TiffImagePlugin import (
    IMAGELENGTH,
    IMAGEWIDTH,
    STRIPBYTECOUNTS,
    STRIPOFFSETS,
    TILEBYTECOUNTS,
    TILEOFFSETS,
)

from labeler.formats.sources.limits import MOST_FRAMES, is_large

_CLASSIC = {b"II*\0": "<", b"MM\0*": ">"}
_BIG = {b"II+\0": "<", b"MM\0+": ">"}
_KIND, _COPIES = 254, 330
_REDUCED = 1
"""The bit of `_KIND` that says that a picture is a smaller copy of another one."""
_TABLES = (STRIPOFFSETS, STRIPBYTECOUNTS, TILEOFFSETS, TILEBYTECOUNTS)
_WANTED = frozenset((IMAGEWIDTH, IMAGELENGTH, _KIND, _COPIES, *_TABLES))
_MOST_ENTRIES = 512
"""Of a directory that are looked at; real ones have 30."""
_MOST_COPIES = 32
_NUMBERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
"""How whole numbers are written, by the type of an entry."""


class _Form(NamedTuple):
    """How a TIFF writes its directories."""

    number: str
    """How the number of its entries is written."""
    entry: str
    """Tag, type, count, and the value where it fits."""
    next: str
    first: int
    """Where the place of the first directory stands."""


class _Entry(NamedTuple):
    type: int
    length: int
    value: bytes
    """Itself where it fits, else where it stands."""


@dataclass(frozen=True, slots=True)
class Directory:
    """What a file says about one picture in it."""

    place: int
    form: _Form
    entries: Mapping[int, _Entry]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height; 0 where it does not say."""
        return self._number(IMAGEWIDTH), self._number(IMAGELENGTH)

    @property
    def is_reduced(self) -> bool:
        """Whether it says that it is a smaller copy of another one."""
        return bool(self._number(_KIND) & _REDUCED)

    @property
    def segments(self) -> int:
        """Entries of the longest table of strips or tiles."""
        return max(self.entries[tag].length if tag in self.entries else 0 for tag in _TABLES)

    def places_of_copies(self, file: BinaryIO) -> list[int]:
        """Return where the directories of smaller copies stand that hang on this one."""
        entry = self.entries.get(_COPIES)
        if entry is None or (letter := _NUMBERS.get(entry.type)) is None:
            return []
        form = f"{self.form.next[0]}{min(entry.length, _MOST_COPIES)}{letter}"
        content = entry.value
        if struct.calcsize(form) > len(content):
            file.seek(struct.unpack(self.form.next, content)[0])
            content = file.read(struct.calcsize(form))
        return [*struct.unpack_from(form, content)] if struct.calcsize(form) <= len(content) else []

    def _number(self, tag: int) -> int:
        entry = self.entries.get(tag)
        if entry is None or entry.type not in _NUMBERS or not entry.length:
            return 0
        found = struct.unpack_from(f"{self.form.next[0]}{_NUMBERS[entry.type]}", entry.value)
        return int(found[0])


@dataclass(frozen=True, slots=True)
class TiffPage:
    """A picture that counts as a page, and the smaller copies of it."""

    index: int
    """Which one of the chain of directories it is."""
    directory: Directory
    copies: tuple[Directory, ...] = ()
    """Those behind it in the chain."""


def is_tiff(file: BinaryIO) -> bool:
    """Tell whether a file begins like a TIFF."""
    return _form(file) is not None


def pages(file: BinaryIO, most: int = MOST_FRAMES + 1) -> list[TiffPage]:
    """Return the pages of a TIFF, so many at most; none for other files.

    Smaller copies are pages as well, because people have labelled them as such, but for those of a
    large page, which was never opened in any other way than by its parts.
    """
    found = list[TiffPage]()
    for index, directory in enumerate(directories(file)):
        of = found[-1] if found else None
        if of and directory.is_reduced and is_large(of.directory.size):
            found[-1] = TiffPage(of.index, of.directory, (*of.copies, directory))
        elif len(found) == most:
            break
        else:
            found.append(TiffPage(index, directory))
    return found


def directories(file: BinaryIO) -> Iterator[Directory]:
    """Yield the directories of a TIFF in their order, at most one more than `MOST_FRAMES`.

    A chain that leads back into itself, or out of the file, ends there.
    """
    if (form := _form(file)) is None:
        return
    place, seen = _number(file, form.first, form.next), set[int]()
    while place and place not in seen and len(seen) <= MOST_FRAMES:
        seen.add(place)
        directory, place = _directory(file, place, form)
        yield directory


def copies_of(file: BinaryIO, page: TiffPage) -> list[Directory]:
    """Return the smaller copies of a page: those behind it, and those that hang on it."""
    places = page.directory.places_of_copies(file)
    below = [_directory(file, place, page.directory.form)[0] for place in places if place]
    return [*page.copies[:_MOST_COPIES], *below]


def most_segments(pages: Iterable[TiffPage]) -> int:
    """Return how many strips or tiles the picture with the most has, of pages and their copies."""
    every = (directory for page in pages for directory in (page.directory, *page.copies))
    return max((directory.segments for directory in every), default=0)


def _form(file: BinaryIO) -> _Form | None:
    file.seek(0)
    head = file.read(4)
    if order := _CLASSIC.get(head):
        return _Form(f"{order}H", f"{order}HHI4s", f"{order}I", 4)
    if order := _BIG.get(head):
        return _Form(f"{order}Q", f"{order}HHQ8s", f"{order}Q", 8)
    return None


def _directory(file: BinaryIO, place: int, form: _Form) -> tuple[Directory, int]:
    """Return the directory at a place, and where the next one stands."""
    count = _number(file, place, form.number)
    start, each = place + struct.calcsize(form.number), struct.calcsize(form.entry)
    content = file.read(min(count, _MOST_ENTRIES) * each) if start < 2**63 else b""
    whole = len(content) // each * each
    entries = {
        tag: _Entry(kind, many, value)
        for tag, kind, many, value in struct.iter_unpack(form.entry, content[:whole])
        if tag in _WANTED
    }
    return Directory(place, form, entries), _number(file, start + count * each, form.next)


def _number(file: BinaryIO, place: int, form: str) -> int:
    """Return the number at a place; 0 where the file has none."""
    size = struct.calcsize(form)
    if place + size >= 2**63:
        return 0
    file.seek(place)
    content = file.read(size)
    return int(struct.unpack(form, content)[0]) if len(content) == size else 0
