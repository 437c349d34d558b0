"""Read files out of archives where they lie: `scans.zip/a/1.png` is a path like any other.

Nothing is unpacked, so no name and no link in an archive leads anywhere. Members that are links,
encrypted or absurdly large are no files of an archive.
"""

import bz2
import errno
import gzip
import io
import lzma
import os
import tempfile
import threading
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from stat import S_ISREG
from typing import IO, Any, BinaryIO, cast

from labeler.core.errors import UnreadableImage
from labeler.core.regular_files import open_regular
from labeler.formats.archives import (
    MOST_BYTES,
    CautiousTar,
    is_inside,
    most_unfolded,
    zip_name,
    zip_refusal,
)

SUFFIXES = (".zip", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz")
"""Of archives that members are read out of."""
Read = Callable[[], IO[bytes]]
_Unpacker = Callable[[BinaryIO], IO[bytes]]
_PACKED: dict[bytes, _Unpacker] = {
    b"\x1f\x8b": cast(_Unpacker, gzip.open),
    b"BZh": cast(_Unpacker, bz2.open),
    b"\xfd7zXZ": cast(_Unpacker, lzma.open),
}
"""What goes around a TAR, by what it begins with."""
MOST_MEMBERS = 1_000_000
_MOST_BYTES = 2**30
"""Of one member."""
_IN_MEMORY = 64 * 2**20
_KNOWN_AT_ONCE = 8
_LONGEST_NAME = 255
_AT_ONCE = 2**20


def is_archive_name(name: str) -> bool:
    """Tell by its name whether a file is an archive of which members are read."""
    return name.partition("?")[0].lower().endswith(SUFFIXES)


def split(path: str) -> tuple[str, str] | None:
    """Return the archive that a path leads into, and the member; None where it leads into none.

    Only names are looked at: what is called like an archive may be a folder.
    """
    here, names = path, list[str]()
    while (above := os.path.dirname(here)) != here:  # noqa: PTH120 - asked for every image
        if names and is_archive_name(os.path.basename(here)):  # noqa: PTH119
            return here, "/".join(reversed(names))
        names.append(os.path.basename(here))  # noqa: PTH119
        here = above
    return None


@dataclass(slots=True)
class _Archive:
    """What is in an archive, and how a member is read."""

    read: dict[str, Read] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)

    def add(self, name: str, refusal: str, size: int, read: Read) -> None:
        """Take a member in, or say why not."""
        if len(self.read) >= MOST_MEMBERS:
            raise UnreadableImage("It holds more than {most} files. Unpack it.", most=MOST_MEMBERS)
        if not is_inside(name):
            refusal = "its name leads out of the archive"
        elif max(map(len, name.split("/"))) > _LONGEST_NAME:
            refusal = "its name is too long"
        elif size > _MOST_BYTES:
            refusal = f"it has {size:,} bytes"
        if refusal:
            self.refused.append(f"{name[:80]!r}: {refusal}.")
        else:
            self.read[PurePosixPath(name).as_posix()] = read


class Members:
    """What is in the archives that were read last; safe to use from several threads."""

    def __init__(self, plain: Callable[[Path, str], Path]) -> None:
        """`plain` unpacks what goes around a TAR of some name, and returns where that is."""
        self._plain = plain
        self._lock = threading.Lock()
        self._known: OrderedDict[tuple[Path, int, int], _Archive] = OrderedDict()

    def names(self, archive: Path, called: str) -> tuple[list[str], list[str]]:
        """Return the files of an archive, in its order, and why others are none, a sentence each.

        `called` is what people know it as, for messages. Raises OSError and UnreadableImage for an
        archive that cannot be read.
        """
        found = self._archive(archive, called)
        return list(found.read), list(found.refused)

    def has(self, archive: Path, name: str) -> bool:
        """Tell whether an archive is there and holds a file of a name."""
        try:
            return name in self._archive(archive, archive.name).read
        except (OSError, UnreadableImage):
            return False

    def open(self, archive: Path, name: str, called: str) -> BinaryIO:
        """Open a member, as a file that can be read from any place.

        Raises FileNotFoundError where there is none, and OSError and UnreadableImage.
        """
        read = self._archive(archive, called).read.get(name)
        if read is None:
            raise FileNotFoundError(errno.ENOENT, "There is no such file in the archive", name)
        with _explained(f"{called}/{name}"), read() as member:
            return _taken_out(member)

    def _archive(self, path: Path, called: str) -> _Archive:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            raise FileNotFoundError(errno.ENOENT, "It is no archive", str(path))
        key = path, status.st_size, status.st_mtime_ns
        with self._lock:
            if key not in self._known:
                with _explained(called):
                    self._known[key] = self._looked_into(path, called)
            self._known.move_to_end(key)
            while len(self._known) > _KNOWN_AT_ONCE:
                self._known.popitem(last=False)
            return self._known[key]

    def _looked_into(self, path: Path, called: str) -> _Archive:
        if zipfile.is_zipfile(path):
            return _zip(path)
        with open_regular(path) as file:
            is_packed = file.read(len(max(_PACKED, key=len))).startswith(tuple(_PACKED))
        return _tar(self._plain(path, called) if is_packed else path)


def unpacked_around(path: Path, called: str) -> Iterator[bytes]:
    """Yield a TAR that is packed as a whole, part by part; raises UnreadableImage for absurdly much."""
    with open_regular(path) as file:
        head = file.read(len(max(_PACKED, key=len)))
        file.seek(0)
        opened = next(opener for mark, opener in _PACKED.items() if head.startswith(mark))
        size, most = 0, min(MOST_BYTES, most_unfolded(path))
        with opened(file) as content:
            while part := content.read(_AT_ONCE):
                size += len(part)
                if size > most:
                    raise UnreadableImage(
                        "{name} unfolds to more than {most} megabytes. Unpack it yourself.",
                        name=called,
                        most=most // 10**6,
                    )
                yield part


def _zip(path: Path) -> _Archive:
    archive, found = zipfile.ZipFile(path), _Archive()  # Which closes itself once nobody has it.
    most = most_unfolded(path)
    for info in archive.infolist():
        if not info.is_dir():
            refusal = zip_refusal(info)
            if not refusal and info.file_size > most:
                refusal = f"it unfolds to {info.file_size:,} bytes"
            found.add(zip_name(info), refusal, info.file_size, partial(archive.open, info))
    return found


def _tar(path: Path) -> _Archive:
    found = _Archive()
    with open_regular(path) as file, CautiousTar.open(fileobj=file, mode="r:") as archive:
        for info in archive:
            if not info.isdir():
                is_plain = info.isreg() and not info.issparse()
                refusal = "" if is_plain else "it is a link, a device or has holes"
                read = cast(Read, partial(_Part, path, info.offset_data, info.size))
                found.add(info.name, refusal, info.size, read)
    return found


class _Part(io.RawIOBase):
    """A part of a file, read once from its beginning."""

    def __init__(self, path: Path, start: int, size: int) -> None:
        super().__init__()
        self._file, self._left = open_regular(path), size
        self._file.seek(start)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        """Read as much as is left and fits."""
        part = self._file.read(min(len(buffer), self._left))
        if not part and self._left and len(buffer):
            raise EOFError("it ends too soon")
        buffer[: len(part)] = part
        self._left -= len(part)
        return len(part)

    def close(self) -> None:
        self._file.close()
        super().close()


def _taken_out(member: IO[bytes]) -> BinaryIO:
    """Return what a member holds, in memory or in a file that nobody else sees."""
    file: BinaryIO = io.BytesIO()
    while part := member.read(_AT_ONCE):
        if isinstance(file, io.BytesIO) and file.tell() > _IN_MEMORY:
            on_disk = cast(BinaryIO, tempfile.TemporaryFile())  # noqa: SIM115 - whoever asked closes it
            on_disk.write(file.getbuffer())
            file = on_disk
        if file.tell() + len(part) > _MOST_BYTES:
            raise UnreadableImage("It has more than {most:,} bytes.", most=_MOST_BYTES)
        file.write(part)
    file.seek(0)
    return file


@contextmanager
def _explained(what: str) -> Iterator[None]:
    """Let whatever goes wrong with an archive be said so that somebody can do something about it."""
    try:
        yield
    except UnreadableImage:
        raise
    except Exception as error:  # unpackers raise anything on hostile files, also OSError
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise UnreadableImage(
            "{what} is damaged ({reason}). Copy the archive again.", what=what, reason=error
        ) from error
