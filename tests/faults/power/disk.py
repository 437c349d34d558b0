"""A disk that keeps what was synced, and of everything else as much or as little as it likes."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath
from random import Random
from typing import TypeVar

from tests.faults.power.trace import (
    Copy,
    Cut,
    Link,
    Make,
    Operation,
    Remove,
    Rename,
    Sync,
    Write,
)

SECTOR = 512
"""Bytes that a disk writes as a whole; longer writes may be torn between two of them."""


class Fate(StrEnum):
    """What becomes of work that was not synced when the power goes."""

    ALL = "all of it is there"
    NOTHING = "nothing of it is there"
    ORDERED = "it is there up to some moment of each file and folder, the last write torn"
    ANY = "any of it is there, in any order, torn"
    NAMES = "names and lengths are there, and zeros instead of content"


@dataclass(eq=False)
class File:
    """Content as the program sees it, as the disk has it, and the way from the one to the other."""

    content: bytearray = field(default_factory=bytearray)
    stored: bytes = b""
    pending: list[Write | Cut] = field(default_factory=list)

    def do(self, step: Write | Cut) -> None:
        _do(self.content, step)
        self.pending.append(step)

    def sync(self) -> None:
        self.stored = bytes(self.content)
        self.pending.clear()

    def after(self, fate: Fate, random: Random) -> bytes:
        """Return what is read after the power came back."""
        if fate is Fate.ALL:
            return bytes(self.content)
        content = bytearray(self.stored)
        if fate is Fate.NAMES and self.pending:
            return bytes(content[: len(self.content)].ljust(len(self.content), b"\0"))
        for step in _kept(self.pending, fate, random):
            _do(content, step)
        return bytes(content)


@dataclass(eq=False)
class Folder:
    """Names as the program sees them, as the disk has them, and what has changed since."""

    names: dict[str, "File | Folder"] = field(default_factory=dict)
    stored: dict[str, "File | Folder"] = field(default_factory=dict)
    pending: list["Naming"] = field(default_factory=list)

    def do(self, step: "Naming") -> None:
        step.on(self.names)
        self.pending.append(step)

    def sync(self) -> None:
        self.stored = dict(self.names)
        self.pending.clear()

    def after(self, fate: Fate, random: Random) -> dict[str, "File | Folder"]:
        """Return the names that are there after the power came back."""
        if fate in (Fate.ALL, Fate.NAMES):
            return self.names
        names = dict(self.stored)
        for step in _kept(self.pending, fate, random):
            step.on(names)
        return names


@dataclass(frozen=True)
class Naming:
    """One change of the names in a folder: a rename takes the old name away in the same step."""

    new: str | None = None
    node: File | Folder | None = None
    old: str | None = None

    def on(self, names: dict[str, File | Folder]) -> None:
        if self.old is not None:
            names.pop(self.old, None)
        if self.new is not None and self.node is not None:
            names[self.new] = self.node


Step = TypeVar("Step")


class Disk:
    """Begins with a folder as it is, all of it stored; work outside of that folder is passed over."""

    def __init__(self, root: Path) -> None:
        self._root = PurePosixPath(root)
        self._top = _loaded(root)

    def do(self, step: Operation) -> None:
        """Let the program do something."""
        path = getattr(step, "path", None)
        if path is None or not path.is_relative_to(self._root):
            return
        if path == self._root:
            self._top.sync()
            return
        folder = self._folder(path.parent)
        node = folder.names.get(path.name)
        match step:
            case Make() if node is None:
                made = Folder() if step.is_folder else File()
                folder.do(Naming(path.name, made))
            case Rename() | Link():
                self._name_anew(folder, step)
            case Remove():
                folder.do(Naming(old=path.name))
            case Sync() if node is not None:
                node.sync()
            case Write() | Cut() | Copy() if isinstance(node, File):
                node.do(self._change(node, step))

    def cut(self, fate: Fate, random: Random, out: Path) -> None:
        """Write what is left when the power goes now into an empty folder."""
        _unload(self._top, fate, random, out)

    def _change(self, node: File, step: Write | Cut | Copy) -> Write | Cut:
        if isinstance(step, Cut):
            return step
        offset = len(node.content) if step.offset < 0 else step.offset
        if isinstance(step, Write):
            return Write(step.path, offset, step.data)
        data = self._content(step.source)[step.start : step.start + step.length]
        return Write(step.path, offset, bytes(data))

    def _content(self, path: PurePosixPath) -> bytes | bytearray:
        if not path.is_relative_to(self._root):
            return Path(path).read_bytes()
        node = self._folder(path.parent).names[path.name]
        assert isinstance(node, File)
        return node.content

    def _name_anew(self, folder: Folder, step: Rename | Link) -> None:
        """Give a file or a folder another name, or one more."""
        name, home = step.path.name, self._folder(step.target.parent)
        node = folder.names[name]
        if isinstance(step, Rename) and home is folder:
            folder.do(Naming(step.target.name, node, name))
            return
        home.do(Naming(step.target.name, node))
        if isinstance(step, Rename):
            folder.do(Naming(old=name))

    def _folder(self, path: PurePosixPath) -> Folder:
        here = self._top
        for part in path.relative_to(self._root).parts:
            inner = here.names[part]
            assert isinstance(inner, Folder), path
            here = inner
        return here


def _kept(pending: list[Step], fate: Fate, random: Random) -> list[Step]:
    """Choose what of the pending steps reached the disk."""
    if fate is Fate.NOTHING:
        return []
    if fate is Fate.ANY:
        chosen = [step for step in pending if random.random() < 0.5]
    else:
        chosen = pending[: random.randint(0, len(pending))]
    if chosen and isinstance(last := chosen[-1], Write) and random.random() < 0.5:
        torn = last.data[: random.randrange(0, len(last.data) + 1, SECTOR)]
        return [*chosen[:-1], Write(last.path, last.offset, torn)]  # type: ignore[list-item]
    return chosen


def _do(content: bytearray, step: Write | Cut) -> None:
    if isinstance(step, Cut):
        del content[step.length :]
        content.extend(bytes(step.length - len(content)))
        return
    content.extend(bytes(max(0, step.offset - len(content))))
    content[step.offset : step.offset + len(step.data)] = step.data


def _loaded(folder: Path) -> Folder:
    names: dict[str, File | Folder] = {}
    for path in folder.iterdir():
        content = b"" if path.is_dir() else path.read_bytes()
        names[path.name] = _loaded(path) if path.is_dir() else File(bytearray(content), content)
    return Folder(dict(names), names)


def _unload(folder: Folder, fate: Fate, random: Random, out: Path) -> None:
    for name, node in folder.after(fate, random).items():
        if isinstance(node, File):
            (out / name).write_bytes(node.after(fate, random))
        else:
            (out / name).mkdir()
            _unload(node, fate, random, out / name)
