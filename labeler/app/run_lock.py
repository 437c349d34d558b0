"""A lock that says a training run is alive; the system frees it when the process dies."""

import sys
from pathlib import Path
from typing import IO

from labeler.core.errors import ProjectError

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class RunLock:
    """Held by the process that works on a run folder, for as long as it lives."""

    def __init__(self, folder: Path) -> None:
        """Take the lock; raises ProjectError when another process holds it."""
        folder.mkdir(parents=True, exist_ok=True)
        self._file = (folder / "running.lock").open("wb")
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            raise ProjectError(f"A process is already working on {folder}.") from error

    def release(self) -> None:
        """Say that the work is over."""
        self._file.close()

    def __enter__(self) -> "RunLock":
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def is_alive(folder: Path) -> bool:
    """Tell whether some process works on a run folder now."""
    if not (folder / "running.lock").exists():
        return False
    try:
        RunLock(folder).release()
    except ProjectError:
        return True
    return False
