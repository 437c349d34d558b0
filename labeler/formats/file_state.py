"""Which bytes a file holds: hashed once, then trusted while its size and times stay the same."""

import hashlib
import time
from io import BufferedReader
from pathlib import Path
from typing import cast

from labeler.core.errors import UnreadableImage
from labeler.core.records import FileState
from labeler.core.regular_files import stamp_of_file
from labeler.formats.elsewhere.fetching import NOT_FETCHED
from labeler.formats.whereabouts import opened, stamp_elsewhere

SETTLED = 3.0
"""Seconds without a change before times are relied on: file systems count in steps of up to two."""

_latest: dict[Path, FileState] = {}
"""The file that was hashed last, if its times can be relied on."""


def current(known: FileState) -> FileState | None:
    """Return what a file holds now; None when it is gone or cannot be read.

    It is hashed only where its size or times are others than they were. The time of the last
    change of its directory entry is one of them where the system keeps it, so that files that
    change places, or are given their old date, are noticed as well. What lies on a server is as
    it was, as far as that is known here: nobody is asked.
    """
    now = stamp(known.path)
    if not now:
        return None
    if known.sha256 and now in (known.stamp, NOT_FETCHED):
        return known
    try:
        return hashed(known.path)
    except (OSError, UnreadableImage):
        return None


def may_differ(path: Path | str, known: str) -> bool:
    """Tell whether a file is gone, or may hold other bytes than when its stamp was `known`."""
    now = stamp(path)
    return now != NOT_FETCHED and (not known or now != known)


def hashed(path: Path) -> FileState:
    """Hash a file; raises OSError when it cannot be read, and what `opened` does.

    While it may still be written to, its times are not to be relied on and are left out.
    """
    before = stamp(path)
    with opened(path) as file:
        digest = hashlib.file_digest(cast(BufferedReader, file), "sha256").hexdigest()
    after = stamp(path)
    # Times to come are those of another clock, and say nothing about when the file was written.
    is_settled = before in (after, NOT_FETCHED) and abs(time.time() - _changed(after)) > SETTLED
    return FileState(path, digest, after if is_settled else "")


def hashed_once(path: Path) -> FileState:
    """Hash a file, but not again for every page of it; raises what `hashed` does."""
    latest = _latest.get(path)
    if latest is None or latest.stamp != stamp(path):
        latest = hashed(path)
        _latest.clear()
        if latest.stamp:
            _latest[path] = latest
    return latest


def stamp(path: Path | str) -> str:
    """Return what is another as soon as a file holds other bytes; nothing when there is none.

    Of a file these are its size and times, of a member those of its archive, and of what lies on
    a server the hash of its copy here, or NOT_FETCHED.
    """
    return stamp_of_file(path) or stamp_elsewhere(path)


def _changed(stamped: str) -> float:
    """Return when a file was written or changed its place; 0 where its stamp tells of no times."""
    _, *times = stamped.split() or [""]
    return max(map(int, times), default=0) / 10**9
