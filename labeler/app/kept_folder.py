"""A folder in the cache of a project: disposable files within a budget, of which the oldest go first."""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from labeler.core.errors import ProjectError
from labeler.core.files import demand_below, write_atomically

_KEPT_SHARE = 0.9
"""Of the budget, so that files do not go one by one."""


class KeptFolder:
    """Safe to use from several threads; that a file cannot be kept, or is gone, is no failure."""

    def __init__(self, folder: Path, project: Path, budget: int) -> None:
        """`folder` is made with the first file; no link leads out of `project`; `budget` in bytes."""
        self._folder = folder
        self._project = project
        self._budget = budget
        self._lock = threading.Lock()
        self._bytes: int | None = None
        """Of all files; None until somebody counted."""

    def path(self, name: str) -> Path:
        """Return where a file is, or would be; raises ProjectError where a link leads away."""
        return demand_below(self._folder / name, self._project)

    def keep(self, name: str, write: Callable[[Path], object]) -> None:
        """Have a file written in place of the one there was; others go where there are too many."""
        with suppress(OSError, ProjectError):
            path = self.path(name)
            if self._project.is_dir():  # One that is gone must not be made anew, empty.
                write_atomically(path, write)
                self._make_room(path.stat().st_size)

    def has(self, name: str) -> bool:
        """Tell whether there is a file, whatever is in it."""
        with suppress(OSError, ProjectError):
            return self.path(name).is_file()
        return False

    def forget(self, name: str) -> None:
        """Remove a file."""
        with suppress(OSError, ProjectError):
            self.path(name).unlink()

    def _make_room(self, added: int) -> None:
        with self._lock:
            if self._bytes is not None:
                self._bytes += added
            if self._bytes is not None and self._bytes <= self._budget:
                return
            files = sorted(
                ((path.stat(), path) for path in self._folder.glob("[!.]*")),
                key=lambda pair: pair[0].st_mtime,
            )
            self._bytes = sum(state.st_size for state, _ in files)
            if self._bytes <= self._budget:
                return
            for state, path in files[:-1]:
                if self._bytes <= self._budget * _KEPT_SHARE:
                    break
                path.unlink(missing_ok=True)
                self._bytes -= state.st_size
