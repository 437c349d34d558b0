"""Look into archives of labels without trusting them: names, sizes and links are checked first."""

import re
import shutil
import stat
import tarfile
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import IO, Any
from uuid import uuid4

from labeler.core import process_lock
from labeler.core.disk_errors import known_cause
from labeler.core.errors import Cancelled, ForeignFile
from labeler.core.files import make_folder, move, sync_all
from labeler.core.marked import sentence
from labeler.core.process_lock import ProcessLock
from labeler.core.progress import Progress
from labeler.core.regular_files import open_regular

MOST_FILES = 200_000
MOST_BYTES = 8 * 2**30
MOST_BYTES_OF_LABELS = 64 * 2**20
"""Of the labels of one image that are read without being unpacked."""
_HARMLESS_BYTES = 64 * 2**20
_MOST_TIMES = 200
"""By how much the content of an archive may be larger than itself, beyond `_HARMLESS_BYTES`."""
_MOST_HEADER_BYTES = 2**20
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_DRAFT = ".part"
_LOCK = "unpacking.lock"
_AT_ONCE = 2**18
"""Bytes that are unpacked between two looks at whether to go on."""
ARCHIVES = (".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".7z", ".rar")
_WAY_OUT = sentence("Unpack it yourself and import the folder.")


@dataclass(frozen=True, slots=True)
class Unpacked:
    """Where labels lie: as they were given, or taken out of an archive."""

    path: Path
    archive: str = ""
    """What the archive is called that they were taken out of."""
    nested: tuple[str, ...] = ()
    """The archives in it, by their names there."""

    def left_out(self, read: Iterable[Path | None] = ()) -> list[str]:
        """Say which archives in it were not looked into: those that labels were not read from."""
        ends = tuple(source.as_posix() for source in set(read) if source is not None)
        return [
            f"{self.archive}: {name} inside it was not opened. {_WAY_OUT}"
            for name in self.nested
            if not any(end.endswith(f"/{name}") for end in ends)
        ]

    def refusal(self, error: ForeignFile, folder: Path, archive: Path) -> ForeignFile:
        """Return an error about the folder it was unpacked to, which nobody knows, as one about it.

        What was not looked into may be what is missing.
        """
        text = str(error).replace(str(folder), str(archive))
        return type(error)(" ".join([text, *self.left_out()[:1]]))


@dataclass(frozen=True, slots=True)
class _Member:
    name: str
    size: int
    is_file: bool
    refusal: str
    """Why it cannot be taken out."""
    open: Callable[[], IO[bytes]]


@contextmanager
def unpacked(path: Path, progress: Progress | None = None) -> Iterator[Unpacked]:
    """Give the labels at a path, out of a ZIP or TAR archive for as long as the block lasts.

    Raises ForeignFile for an archive that is damaged, encrypted, absurdly large, or leads out of
    its folder; Cancelled as soon as it is told to stop, and leaves nothing behind.
    """
    if not is_archive(path):
        yield Unpacked(path)
        return
    with tempfile.TemporaryDirectory(prefix="labeler-") as folder:
        source = _unpacked_into(path, Path(folder), progress or Progress())
        try:
            yield source
        except ForeignFile as error:
            raise source.refusal(error, Path(folder), path) from error


def unpack(path: Path, folder: Path, progress: Progress | None = None) -> Unpacked:
    """Unpack a ZIP or TAR archive into a new folder, which is there as a whole or not at all.

    Raises what `unpacked` does, and ForeignFile where the folder cannot be written.
    """
    with filling(folder, path) as content:
        source = _unpacked_into(path, content, progress or Progress())
    return replace(source, path=folder / source.path.relative_to(content))


@contextmanager
def filling(folder: Path, source: Path) -> Iterator[Path]:
    """Give a folder to fill with what a file holds, which takes its place as a whole or not at all.

    Raises ForeignFile where the folder cannot be written.
    """
    draft = folder.with_name(f".{folder.name}.{uuid4().hex[:8]}{_DRAFT}")
    content = draft / "content"
    try:
        with _explained(source):
            make_folder(content)
        with _held(draft / _LOCK):
            yield content
            with _explained(source):
                sync_all(content)
                move(content, folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def dead_drafts(folder: Path) -> list[Path]:
    """Return what processes left that were ended while they unpacked into a folder.

    It lies beside the folder, and holds nothing that is not in the archive.
    """
    pattern = re.compile(rf"\.{re.escape(folder.name)}(-\d+)?\.[0-9a-f]{{8}}{re.escape(_DRAFT)}")
    try:
        beside = sorted(folder.parent.iterdir())
    except OSError:
        return []
    return [
        draft
        for draft in beside
        if pattern.fullmatch(draft.name)
        and not draft.is_symlink()
        and (draft / _LOCK).is_file()
        and not process_lock.is_held(draft / _LOCK)
    ]


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Hold the lock that says that a process is alive, where files can be locked."""
    try:
        lock = ProcessLock(path)
    except OSError:  # Then nobody can tell, and the draft of a process that died stays.
        path.unlink(missing_ok=True)
        yield
        return
    try:
        yield
    finally:
        lock.release()


def small_members(path: Path, suffix: str, refused: list[str]) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each file with a suffix in a TAR, which is read through once.

    Those that are too large for labels are named in `refused`. Raises ForeignFile for an archive
    that is damaged or absurdly large.
    """
    with _explained(path), open_regular(path) as file, CautiousTar.open(fileobj=file) as archive:
        for member in _listed(path, archive, Progress()):
            if not member.is_file or not member.name.casefold().endswith(suffix):
                continue
            if member.refusal or member.size > MOST_BYTES_OF_LABELS:
                reason = member.refusal or f"it has {member.size:,} bytes"
                refused.append(f"{path.name}: {member.name[:80]!r} was not read: {reason}.")
                continue
            with member.open() as content:
                yield member.name, b"".join(_parts(content))


def is_archive(path: Path) -> bool:
    """Tell by its name whether a file is an archive."""
    return path.is_file() and path.suffix.lower() in ARCHIVES


def _unpacked_into(path: Path, folder: Path, progress: Progress) -> Unpacked:
    with _explained(path):
        nested = _unpack(path, folder, progress)
    return Unpacked(_only_folder(folder), path.name, tuple(nested))


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Let whatever goes wrong with an archive be said so that somebody can do something about it."""
    try:
        yield
    except (ForeignFile, Cancelled):
        raise
    except OSError as error:
        reason = known_cause(error) or sentence(
            "{reason}. {way_out}", reason=error.strerror or error, way_out=_WAY_OUT
        )
        raise ForeignFile(
            "{name} cannot be unpacked. {reason}", name=path.name, reason=reason
        ) from error
    except Exception as error:  # unpackers raise anything on hostile files
        raise ForeignFile(
            "{name} is damaged ({reason}). Copy it again.", name=path.name, reason=error
        ) from error


def _unpack(path: Path, folder: Path, progress: Progress) -> list[str]:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            members = [_zipped(archive, info) for info in archive.infolist()]
            return _take_out(path, members, folder, progress)
    with open_regular(path) as file:
        try:
            tar = CautiousTar.open(fileobj=file)
        except tarfile.ReadError as error:
            raise ForeignFile(
                "{name} is no ZIP or TAR archive. {way_out}", name=path.name, way_out=_WAY_OUT
            ) from error
        with tar:
            return _take_out(path, list(_listed(path, tar, progress)), folder, progress)


def _take_out(
    path: Path, members: Sequence[_Member], folder: Path, progress: Progress
) -> list[str]:
    """Check all members, then write the files among them; return the archives among these."""
    members = [member for member in members if member.is_file and not _is_clutter(member.name)]
    total = sum(member.size for member in members)
    if len(members) > MOST_FILES or total > MOST_BYTES:
        raise ForeignFile(
            "{name} holds {members} files, {total} bytes. {way_out}",
            name=path.name,
            members=len(members),
            total=total,
            way_out=_WAY_OUT,
        )
    if total > most_unfolded(path):
        raise ForeignFile(
            "{name} unfolds to {total} bytes, more than labels do. It was not opened.",
            name=path.name,
            total=total,
        )
    twice = [name for name, times in Counter(m.name for m in members).items() if times > 1]
    if twice:
        raise ForeignFile(
            "{name} holds {member!r} more than once. {way_out}",
            name=path.name,
            member=twice[0][:80],
            way_out=_WAY_OUT,
        )
    for member in members:
        if member.refusal or not is_inside(member.name):
            reason = member.refusal or "its name leads out of the archive"
            raise ForeignFile(
                "{name}: {member!r}: {reason}. {way_out}",
                name=path.name,
                member=member.name[:80],
                reason=reason,
                way_out=_WAY_OUT,
            )
    done = 0
    for member in members:
        target = folder / member.name
        target.parent.mkdir(parents=True, exist_ok=True)
        with member.open() as source, target.open("wb") as file:
            for part in _parts(source):
                progress.step(done, total, sentence("Unpacking {name}", name=member.name))
                done += file.write(part)
    return [member.name for member in members if member.name.lower().endswith(ARCHIVES)]


def _parts(source: IO[bytes]) -> Iterator[bytes]:
    while part := source.read(_AT_ONCE):
        yield part


def most_unfolded(path: Path) -> int:
    """Return how many bytes an archive may unfold to."""
    return _HARMLESS_BYTES + _MOST_TIMES * path.stat().st_size


def _zipped(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> _Member:
    name, refusal = zip_name(info), zip_refusal(info)
    return _Member(name, info.file_size, not info.is_dir(), refusal, lambda: archive.open(info))


def zip_refusal(info: zipfile.ZipInfo) -> str:
    """Return why a member of a ZIP cannot be taken out; "" where it can."""
    if info.flag_bits & 1:
        return "it is encrypted"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "it is a link"
    return "" if info.compress_type in _PACKINGS else "it is packed in a way that is not known"


def zip_name(info: zipfile.ZipInfo) -> str:
    """Return a name with forward slashes; many tools write UTF-8 without saying so."""
    name = info.filename.replace("\\", "/")
    if info.flag_bits & 0x800:
        return name
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeError:
        return name


class CautiousTar(tarfile.TarFile):
    """A TAR of which no name or extra value is read that would take all memory."""

    def __init__(self, name: Any = None, mode: Any = "r", fileobj: Any = None, **rest: Any) -> None:
        super().__init__(name, mode, _Sips(fileobj), **rest)


class _Sips:
    """A file that is read by small parts only: names and extra values are asked for as a whole."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes; raises ForeignFile when too many are asked for."""
        if not 0 <= size <= _MOST_HEADER_BYTES:
            raise ForeignFile("a name in it has {size:,} bytes. It was not opened.", size=size)
        return self._file.read(size)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def _listed(path: Path, archive: tarfile.TarFile, progress: Progress) -> Iterator[_Member]:
    """Yield the members of a TAR, which has to be read through for that, but no longer."""
    total = 0
    for number, info in enumerate(archive):
        progress.check()
        total += info.size
        if number > MOST_FILES or total > min(MOST_BYTES, most_unfolded(path)):
            raise ForeignFile(
                "{name} holds more than labels do. {way_out}", name=path.name, way_out=_WAY_OUT
            )
        yield _tarred(archive, info)


def _tarred(archive: tarfile.TarFile, info: tarfile.TarInfo) -> _Member:
    def content() -> IO[bytes]:
        file = archive.extractfile(info)
        if file is None:
            raise tarfile.TarError(f"{info.name} holds no data")
        return file

    refusal = "" if info.isreg() else "it is a link or a device"
    return _Member(info.name, info.size, not info.isdir(), refusal, content)


def is_inside(name: str) -> bool:
    """Tell whether the name of a member leads to nothing outside of its archive."""
    path = PurePosixPath(name)
    has_drive = ":" in path.parts[0] if path.parts else True
    return not (path.is_absolute() or has_drive or ".." in path.parts or "\0" in name)


def _is_clutter(name: str) -> bool:
    return any(part.startswith(("__MACOSX", "._", ".DS_Store")) for part in name.split("/"))


def _only_folder(folder: Path) -> Path:
    """Return the folder that everything lies in, where an archive has but one at its top."""
    entries = list(folder.iterdir())
    return entries[0] if len(entries) == 1 and entries[0].is_dir() else folder
