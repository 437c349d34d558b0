"""Files that are there as a whole or not at all, and once they are there outlast a power cut.

What a program writes reaches the disk in any order, seconds later. So content is synced before it
gets its name, and the folder that holds the name after that: this is the one place that does it.
"""

import errno
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

from labeler.core.errors import ProjectError

_NOT_FOR_FOLDERS = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EPERM}
"""How network folders and sticks say that folders are not synced there, or not by us."""
_LONGEST = 240
"""Bytes of a name from which that of a draft is made: systems allow 255."""

if sys.platform == "darwin":
    import fcntl

    def _sync(descriptor: int) -> None:
        # Here fsync leaves the data in the cache of the disk.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
else:
    _sync = os.fsync


def write_atomically(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` make a file in the folder of `path` and put it in the place of `path`.

    Makes the folder where it is missing. Raises OSError and what `write` raises; `path` is then
    as it was, and what was begun is removed. Once it returns, the file outlasts a power cut.
    """
    make_folder(path.parent)
    draft = path.with_name(f".{_cut(path.name)}.{uuid4().hex[:8]}.part")
    try:
        write(draft)
        sync_file(draft)
        move(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _cut(name: str) -> str:
    """Return the beginning of a name to which more can be added."""
    while len(os.fsencode(name)) > _LONGEST:
        name = name[:-1]
    return name


def write_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8, as `write_atomically` does."""
    write_atomically(path, lambda draft: draft.write_text(text, encoding="utf-8"))


def append_line(path: Path, line: str) -> None:
    """Add a line to a text file in UTF-8; it outlasts a power cut. Raises OSError."""
    is_new = not path.exists()
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(line + "\n")
        file.flush()
        _sync(file.fileno())
    if is_new:
        sync_folder(path.parent)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it where they are missing, so that they stay; raises OSError."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for place in reversed(missing):
        sync_folder(place.parent)


def stays_below(path: Path, folder: Path) -> bool:
    """Tell whether no link leads a path out of a folder, also where nothing is there yet."""
    return path.resolve().is_relative_to(folder.resolve())


def demand_below(path: Path, folder: Path) -> Path:
    """Return a path to write to, in a folder that may come from anybody.

    Raises ProjectError where a link leads out of that folder: what lies there is not ours.
    """
    if stays_below(path, folder):
        return path
    raise ProjectError(
        "Nothing is written to {path}: a link leads out of {folder} there. "
        "Put a folder or a file in the place of the link.",
        path=path,
        folder=folder,
    )


def move(source: Path, target: Path) -> None:
    """Give a file or a folder another name, for good; a file may take the place of another one.

    What is in it has to be synced before. Raises OSError.
    """
    source.replace(target)
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def remove(path: Path) -> None:
    """Remove a file for good, or find it gone; raises OSError."""
    path.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Wait until the content of a file is on the disk; raises OSError when it never will be."""
    with path.open("rb+") as file:
        _sync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can be asked for that."""
    if sys.platform == "win32":  # which opens no folders, and writes names in order
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NOT_FOR_FOLDERS:
            raise


def sync_all(folder: Path) -> None:
    """Wait until a folder with everything below it is on the disk; raises OSError."""
    for place, _, names in os.walk(folder, topdown=False):
        for name in names:
            if not (file := Path(place, name)).is_symlink():
                sync_file(file)
        sync_folder(Path(place))


def write_json(path: Path, values: dict[str, Any]) -> None:
    """Write a JSON file that is there as a whole or not at all."""
    write_text(path, json.dumps(values))
