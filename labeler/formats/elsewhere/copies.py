"""Keep copies of what servers hold, within a number of bytes; those used last stay longest."""

import hashlib
import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import asdict, dataclass
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from labeler.core.files import make_folder
from labeler.core.regular_files import open_regular, read_regular
from labeler.formats.elsewhere.server import Served

_MOST_TOLD = 2**16
_FULL = 0.9
"""Of the bytes that copies may take: what is left of them once some had to go."""
_DRAFT = ".part"
_OLD = 86_400
"""Seconds after which nobody is still writing a draft."""
Fetch = Callable[[], AbstractContextManager[Served]]


@dataclass(frozen=True, slots=True)
class FetchedCopy:
    """What is known of a copy."""

    of: str
    """What it is a copy of."""
    sha256: str
    version: str
    """Of what it was made, when it was made."""


class Copies:
    """A folder of copies; safe to use from several threads and programs.

    Copies can be made again at any time, so none is worth a sync of the disk: what a power cut
    leaves of one is noticed by its hash. The copy that was made last stays even where it alone takes
    more than all may.
    """

    def __init__(self, folder: Path, most_bytes: int) -> None:
        """`folder` is made once there is something to keep."""
        self.folder = folder
        self._most = most_bytes
        self._lock = threading.Lock()
        self._turns: dict[str, threading.Lock] = {}
        self._held: int | None = None
        self._whole: dict[str, tuple[int, int]] = {}
        """Size and time of copies whose hash was compared."""

    def find(self, of: str) -> FetchedCopy | None:
        """Return what is known of a copy, if there is one; it is not looked at."""
        file = self._path(of)
        try:
            found = FetchedCopy(**json.loads(read_regular(_about(file), _MOST_TOLD)))
        except (OSError, ValueError, TypeError, RecursionError):
            return None
        return found if found.of == of and file.exists() else None

    def open(self, of: str) -> BufferedReader | None:
        """Open a copy that is there and whole; it counts as used."""
        if (known := self.find(of)) is None:
            return None
        try:
            file = open_regular(self._path(of))
        except OSError:  # Another program has just made room.
            return None
        if not self._is_whole(file, known):
            file.close()
            self.drop(of)
            return None
        with suppress(OSError):
            os.utime(_about(self._path(of)))
        return file

    def path(self, of: str) -> Path:
        """Return where a copy is, if there is one."""
        return self._path(of)

    def make(self, of: str, fetch: Fetch) -> FetchedCopy:
        """Make a copy anew; who wants the same one meanwhile waits. Raises OSError, and what fetching raises."""
        path = self._path(of)
        make_folder(path.parent)
        draft = path.with_name(f"{path.name}.{uuid4().hex[:8]}{_DRAFT}")
        try:
            with fetch() as served, draft.open("wb") as file:
                digest = _written(served.parts, file)
            made = FetchedCopy(of, digest, served.version)
            draft.replace(path)
            draft.write_text(json.dumps(asdict(made)), encoding="utf-8")
            draft.replace(_about(path))
        finally:
            draft.unlink(missing_ok=True)
        self._make_room(path)
        return made

    def turn(self, of: str) -> threading.Lock:
        """Return the lock of whoever makes a copy."""
        with self._lock:
            return self._turns.setdefault(of, threading.Lock())

    def drop(self, of: str) -> None:
        """Remove a copy."""
        for file in (self._path(of), _about(self._path(of))):
            with suppress(OSError):
                file.unlink(missing_ok=True)

    def _is_whole(self, file: BufferedReader, known: FetchedCopy) -> bool:
        """Compare a copy with its hash, once while it stays the same."""
        found = os.fstat(file.fileno())
        stamp = found.st_size, found.st_mtime_ns
        if self._whole.get(known.of) != stamp:
            if hashlib.file_digest(file, "sha256").hexdigest() != known.sha256:
                return False
            file.seek(0)
            self._whole[known.of] = stamp
        return True

    def _make_room(self, kept: Path) -> None:
        """Remove the copies that were used longest ago, until what is left has room."""
        with self._lock:
            if self._held is not None:
                self._held += kept.stat().st_size
                if self._held <= self._most:
                    return
            found = sorted(self._all(), key=lambda one: one[1])
            self._held = sum(size for _, _, size in found)
            for path, _, size in found if self._held > self._most else ():
                if self._held <= _FULL * self._most:
                    break
                if path != kept:
                    for file in (path, _about(path)):
                        with suppress(OSError):  # Somebody reads it: next time.
                            file.unlink(missing_ok=True)
                    self._held -= size

    def _all(self) -> Iterator[tuple[Path, float, int]]:
        """Yield copies, when they were used last, and their bytes; removes what nobody writes any more."""
        for path in self.folder.glob("??/*"):
            with suppress(OSError):
                if path.name.endswith(_DRAFT):
                    if time.time() - path.stat().st_mtime > _OLD:
                        path.unlink()
                elif not path.suffix:
                    used = _about(path).stat().st_mtime if _about(path).exists() else 0.0
                    yield path, used, path.stat().st_size

    def _path(self, of: str) -> Path:
        key = hashlib.sha256(of.encode(errors="surrogatepass")).hexdigest()[:32]
        return self.folder / key[:2] / key


def _about(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def _written(parts: Iterator[bytes], file: BinaryIO) -> str:
    """Write parts to a file and return the hash of all."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
        file.write(part)
    return digest.hexdigest()
