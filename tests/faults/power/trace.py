"""What a program does to files, as strace saw it: in the order in which it happened."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_CALLS = (
    "openat,open,creat,lseek,write,pwrite64,writev,ftruncate,truncate,sendfile,fsync,fdatasync,"
    "rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,rmdir"
)
_LINE = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+)")
_BEGUN = re.compile(r"(\d+) +(\w+)\((.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)$")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_DESCRIPTOR = re.compile(r"(\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2}|[^<>])*)>(\(deleted\))?")


@dataclass(frozen=True)
class Write:
    """Bytes that were written into a file at an offset."""

    path: PurePosixPath
    offset: int
    data: bytes


@dataclass(frozen=True)
class Copy:
    """Bytes that one file took over from another; both go on where they were."""

    path: PurePosixPath
    offset: int
    source: PurePosixPath
    start: int
    length: int


@dataclass(frozen=True)
class Cut:
    """A file was given a length."""

    path: PurePosixPath
    length: int


@dataclass(frozen=True)
class Make:
    """A file or a folder appeared, if it was not there."""

    path: PurePosixPath
    is_folder: bool


@dataclass(frozen=True)
class Rename:
    """A file or a folder got another name."""

    path: PurePosixPath
    target: PurePosixPath


@dataclass(frozen=True)
class Link:
    """A file got a second name."""

    path: PurePosixPath
    target: PurePosixPath


@dataclass(frozen=True)
class Remove:
    """A file or an empty folder went away."""

    path: PurePosixPath


@dataclass(frozen=True)
class Sync:
    """What was done to a file, or to the names in a folder, is on the disk now."""

    path: PurePosixPath


@dataclass(frozen=True)
class Said:
    """A line on standard output: what the program promised then."""

    text: str


Operation = Write | Copy | Cut | Make | Rename | Link | Remove | Sync | Said


def can_record() -> bool:
    """Tell whether there is a strace that may watch a program here."""
    if shutil.which("strace") is None:
        return False
    return not subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=False).returncode


def record(command: Sequence[str], folder: Path) -> list[Operation]:
    """Run a program to its end and return what it did; raises CalledProcessError."""
    log = folder / "trace"
    watched = ["strace", "-f", "-y", "-xx", "-qq", "--seccomp-bpf", "-s", "1000000000"]
    subprocess.run(
        [*watched, "-e", f"trace={_CALLS}", "-o", str(log), *command],
        check=True,
        stdout=subprocess.PIPE,
    )
    reader = _Reader()
    operations = [each for line in _whole(log) for each in reader.read(line)]
    log.unlink()
    return operations


def _whole(log: Path) -> Iterator[str]:
    """Yield the calls in the order in which they returned, each as one line."""
    begun: dict[str, str] = {}
    with log.open(encoding="utf-8", errors="surrogateescape") as lines:
        for line in lines:
            if unfinished := _BEGUN.match(line):
                thread, name, arguments = unfinished.groups()
                begun[thread] = f"{thread} {name}({arguments}"
            elif resumed := _RESUMED.match(line):
                yield begun.pop(resumed[1], "") + resumed[2]
            else:
                yield line


class _Reader:
    """Keeps where in its file each descriptor stands."""

    def __init__(self) -> None:
        self._at: dict[str, int] = {}
        self._appends: set[str] = set()

    def read(self, line: str) -> Iterator[Operation]:
        call = _LINE.match(line)
        if call is None or int(call[3]) < 0:
            return
        name, arguments, result = call[1], call[2], int(call[3])
        if name in ("openat", "open", "creat"):
            yield from self._open(name, arguments, line)
        elif name == "lseek":
            self._at[_descriptor(arguments)[0]] = result
        elif name in ("write", "writev", "pwrite64", "sendfile"):
            yield from self._write(name, arguments, result)
        else:
            yield from _change(name, arguments)

    def _open(self, name: str, arguments: str, line: str) -> Iterator[Operation]:
        opened = line.rpartition(" = ")[2]
        descriptor, path, _ = _descriptor(opened)
        self._at[descriptor] = 0
        self._appends.discard(descriptor)
        if "O_APPEND" in arguments:
            self._appends.add(descriptor)
        if "O_CREAT" in arguments or name == "creat":
            yield Make(path, is_folder=False)
        if "O_TRUNC" in arguments or name == "creat":
            yield Cut(path, 0)

    def _write(self, name: str, arguments: str, count: int) -> Iterator[Operation]:
        descriptor, path, is_gone = _descriptor(arguments)
        data = b"".join(_bytes(text) for text in _STRING.findall(arguments))[:count]
        if descriptor == "1":
            yield from (Said(text) for text in data.decode().splitlines())
        elif is_gone or not count:
            return
        elif name == "pwrite64":
            yield Write(path, int(arguments.rpartition(", ")[2]), data)
        else:
            at = -1 if descriptor in self._appends else self._at.get(descriptor, 0)
            self._at[descriptor] = self._at.get(descriptor, 0) + count
            if name == "sendfile":
                source = _DESCRIPTOR.findall(arguments)[1]
                start = int(re.findall(r"\[(\d+)\]", arguments)[0])
                yield Copy(path, at, _path(source[1]), start, count)
            else:
                yield Write(path, at, data)


def _change(name: str, arguments: str) -> Iterator[Operation]:
    """Read a call that needs no offset."""
    if name in ("fsync", "fdatasync", "ftruncate"):
        _, path, is_gone = _descriptor(arguments)
        if is_gone:
            return
        length = arguments.rpartition(", ")[2]
        yield Cut(path, int(length)) if name == "ftruncate" else Sync(path)
        return
    places = _places(arguments)
    if name.startswith("rename"):
        yield Rename(*places)
    elif name.startswith("link"):
        yield Link(*places)
    elif name.startswith("mkdir"):
        yield Make(places[0], is_folder=True)
    elif name == "truncate":
        yield Cut(places[0], int(arguments.rpartition(", ")[2]))
    else:
        yield Remove(places[0])


def _places(arguments: str) -> list[PurePosixPath]:
    """Return the paths that a call names, each from the folder it is told to start in."""
    start, found = PurePosixPath("/"), []
    for match in re.finditer(f"{_DESCRIPTOR.pattern}|{_STRING.pattern}", arguments):
        if match[1]:
            start = _path(match[2])
        else:
            found.append(start / _bytes(match[4]).decode("utf-8", "surrogateescape"))
    return found


def _descriptor(text: str) -> tuple[str, PurePosixPath, bool]:
    """Return a descriptor, what it leads to, and whether that has no name any more."""
    match = _DESCRIPTOR.search(text)
    assert match is not None, text[:200]
    return match[1], _path(match[2]), bool(match[3])


def _path(text: str) -> PurePosixPath:
    plain = _bytes(text) if "\\x" in text else text.encode()
    return PurePosixPath(plain.decode("utf-8", "surrogateescape"))


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))
