"""A lock that says a training run or an export is alive; it is freed when its process dies."""

from pathlib import Path

from labeler.core import process_lock
from labeler.core.errors import ProjectError
from labeler.core.files import make_folder
from labeler.core.process_lock import ProcessLock

LOCK = "running.lock"


class RunLock:
    """Held by the process that works on a folder, for as long as it lives."""

    def __init__(self, folder: Path) -> None:
        """Take the lock, where files can be locked.

        Raises ProjectError when another process holds it, OSError where nothing can be written.
        """
        make_folder(folder)
        self._lock: ProcessLock | None = None
        try:
            self._lock = ProcessLock(folder / LOCK)
        except BlockingIOError as error:
            raise ProjectError(
                "A process is already working on {folder}.", folder=folder
            ) from error
        except OSError as error:
            if error.errno not in process_lock.NO_LOCKS:
                raise

    def release(self) -> None:
        """Say that the work is over."""
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> "RunLock":
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def is_alive(folder: Path) -> bool:
    """Tell whether some process works on a run folder now."""
    return process_lock.is_held(folder / LOCK)
