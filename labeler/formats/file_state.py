"""Which bytes a file holds: hashed once, then trusted while its size and times stay the same."""

import hashlib
import os
import time
from pathlib import Path
from stat import S_ISREG

from labeler.core.records import FileState
from labeler.core.regular_files import open_regular

SETTLED = 3.0
"""Seconds without a change before times are relied on: file systems count in steps of up to two."""

_latest: dict[Path, FileState] = {}
"""The file that was hashed last, if its times can be relied on."""


def current(known: FileState) -> FileState | None:
    """Return what a file holds now; None when it is gone or cannot be read.

    It is hashed only where its size or times are others than they were. The time of the last
    change of its directory entry is one of them where the system keeps it, so that files that
    change places, or are given their old date, are noticed as well.
    """
    now = stamp(known.path)
    if not now:
        return None
    if known.sha256 and now == known.stamp:
        return known
    try:
        return hashed(known.path)
    except OSError:
        return None


def hashed(path: Path) -> FileState:
    """Hash a file; raises OSError when it cannot be read.

    While it may still be written to, its times are not to be relied on and are left out.
    """
    before = stamp(path)
    with open_regular(path) as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        changed = _changed(os.fstat(file.fileno()))
    # Times to come are those of another clock, and say nothing about when the file was written.
    is_settled = before == stamp(path) and abs(time.time() - changed) > SETTLED
    return FileState(path, digest, before if is_settled else "")


def hashed_once(path: Path) -> FileState:
    """Hash a file, but not again for every page of it; raises OSError."""
    latest = _latest.get(path)
    if latest is None or latest.stamp != stamp(path):
        latest = hashed(path)
        _latest.clear()
        if latest.stamp:
            _latest[path] = latest
    return latest


def stamp(path: Path | str) -> str:
    """Return the size and times of a file as one text; nothing when there is no such file."""
    try:
        found = os.stat(path)  # noqa: PTH116 - also for a hundred thousand names, fast
    except (OSError, ValueError):
        return ""
    if not S_ISREG(found.st_mode):
        return ""
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}"


def _changed(found: os.stat_result) -> float:
    return max(found.st_mtime, found.st_ctime)
