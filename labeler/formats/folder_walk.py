"""Walk through folders that may hold anything: one thing that cannot be read never hides the rest."""

import os
import re
from collections.abc import Callable, Container, Iterator
from pathlib import Path

_NUMBER = re.compile(r"(\d+)")


def always(_: Path) -> bool:
    """Follow any link."""
    return True


def files_below(
    folder: Path,
    *,
    enters: Callable[[Path], bool],
    unread: list[Path],
    hidden: list[Path] | None = None,
    known: Container[str] = (),
    follows: Callable[[Path], bool] = always,
) -> Iterator[Path]:
    """Yield the files in a folder and below it, the way a person numbers pages: 2 before 10.

    Hidden files and folders are passed over, the files into `hidden`, and folders that `enters` does not take. A link that
    leads back to where it came from is followed once. Folders that may not be looked into, and
    what is neither a file nor a folder (pipes, devices, links to nothing), are put into `unread`.
    What is `known` by its path is left out before it is looked at, as are links that lead elsewhere
    than `follows` lets them.
    """
    waiting, seen = [folder], set[tuple[int, int]]()
    while waiting:
        here = waiting.pop()
        try:
            entries = sorted(
                (
                    entry
                    for entry in _visible(here, known, [] if hidden is None else hidden)
                    if not entry.is_symlink() or follows(here / entry.name)
                ),
                key=lambda entry: natural_key(entry.name),
            )
            real = here.stat()
        except (OSError, ValueError):
            unread.append(here)
            continue
        if (real.st_dev, real.st_ino) in seen:
            continue
        seen.add((real.st_dev, real.st_ino))
        kinds = [(here / entry.name, _kind(entry)) for entry in entries]
        yield from (path for path, kind in kinds if kind == "file")
        unread += [path for path, kind in kinds if kind == "other"]
        below = [path for path, kind in kinds if kind == "folder"]
        waiting += [path for path in reversed(below) if enters(path)]


def natural_key(name: str) -> list[str | int]:
    """Return a sort key that compares numbers within names as numbers."""
    parts = _NUMBER.split(name.casefold())
    # A name of digits alone may be longer than any number that Python takes out of text.
    return [int(part[:18]) if index % 2 else part for index, part in enumerate(parts)]


def has(folder: Path, *names: str) -> bool:
    """Tell whether a folder holds one of some files; one that may not be looked into does not."""
    try:
        return any((folder / name).exists() for name in names)
    except OSError:
        return False


def _visible(
    folder: Path, known: Container[str], hidden: list[Path]
) -> Iterator["os.DirEntry[str]"]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith("."):
                if entry.path not in known:
                    yield entry
            elif _kind(entry) == "file":
                hidden.append(folder / entry.name)


def _kind(entry: "os.DirEntry[str]") -> str:
    """Return whether an entry is a file, a folder, or something else."""
    try:
        if entry.is_file():
            return "file"
        return "folder" if entry.is_dir() else "other"
    except OSError:
        return "other"
