"""Read files that end: a pipe, a socket or a device in the place of one is refused, not waited for."""

import errno
import os
from io import BufferedReader
from pathlib import Path
from stat import S_ISREG

_FLAGS = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_BINARY", "O_CLOEXEC", "O_NOCTTY", "O_NONBLOCK")
)


def open_regular(path: Path) -> BufferedReader:
    """Open a file for reading; raises OSError, also where it is none."""
    try:
        descriptor = os.open(path, _FLAGS)
    except ValueError as error:  # a name that no file can have
        raise OSError(errno.EINVAL, "No file has such a name", str(path)) from error
    if not S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "It is no regular file", str(path))
    return os.fdopen(descriptor, "rb")


def read_regular(path: Path, most: int) -> bytes:
    """Return the content of a file of at most so many bytes; raises OSError."""
    with open_regular(path) as file:
        size = os.fstat(file.fileno()).st_size
        if size > most:
            raise OSError(errno.EFBIG, f"It has more than {most:,} bytes", str(path))
        return file.read(size)  # a number beyond that would be set aside in memory at once


def stamp_of_file(path: Path | str) -> str:
    """Return the size and times of a file as one text; nothing when there is no such file."""
    try:
        found = os.stat(path)  # noqa: PTH116 - also for a hundred thousand names, fast
    except (OSError, ValueError):
        return ""
    if not S_ISREG(found.st_mode):
        return ""
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}"


def is_file(path: Path) -> bool:
    """Tell whether a file is there, whatever stands in the path: names too long, no names at all."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Tell whether a folder is there, whatever stands in the path."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
