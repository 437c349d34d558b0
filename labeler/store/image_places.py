"""Where the images of a project may be read: its database may come from anybody, and name any file."""

import os.path
from collections.abc import Iterable, Iterator
from pathlib import Path

from labeler import paths
from labeler.core.records import DATABASE_FILE
from labeler.store.locations import Locations, absolute

_MOST_LINKS = 40
"""Links on the way to a file, as on Linux; more lead in a ring."""
_LONGEST = 1000
"""Characters that are kept of a place that is withheld, so that no system refuses to ask for it."""


class ImagePlaces(Locations):
    """Paths of images as a project stores them, as far as they may be read.

    Read is what lies in the project folder or beside it, where images travel with a project, and
    in folders that were allowed. All else is *withheld*: its place is one where no file can be,
    so that whoever reads images need not ask. Nothing looks at the real place meanwhile, for to
    look at a path of a network is to call there. Links in the project and beside it are followed
    as far as that, those in folders that were allowed wherever they lead.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` is where the project is now."""
        super().__init__(folder)
        self._nowhere = os.path.join(self._folder, DATABASE_FILE, "")  # noqa: PTH118 - below a file
        is_on_disk = self._parent == self._parent.parent
        around = self._folder if is_on_disk else self._parent
        self._own = (_comparable(around), _comparable(absolute(paths.resources())))
        self._allowed: frozenset[str] = frozenset()
        self._verdicts: dict[str, tuple[bool, bool]] = {}

    def allow(self, folders: Iterable[Path]) -> None:
        """Let images be read in more folders, and below them."""
        self._allowed |= {_comparable(absolute(folder)) for folder in folders}
        self._verdicts = {}

    def begin_at(self, folder: Path) -> None:
        """Let stored paths be relative to another folder; what may be read stays the same."""
        self._folder, self._parent = folder, folder.parent
        self._verdicts = {}

    def place(self, text: str) -> str:
        """Return where a stored path leads now: to nowhere if that may not be read."""
        path = self.claimed(text)
        return path if self._may_read(path) else self._withheld(path)

    def places(self, texts: Iterable[str]) -> Iterator[str]:
        """Yield what `place` returns for each of many stored paths."""
        for claimed in super().places(texts):
            path = os.path.normpath(claimed) if ".." in claimed else claimed
            yield path if self._may_read(path) else self._withheld(path)

    def claimed(self, text: str) -> str:
        """Return where a stored path leads, whether that may be read or not: to speak of it."""
        path = super().place(text)
        return os.path.normpath(path) if ".." in path else path

    def withheld(self, text: str) -> Path | None:
        """Return the folder that a stored path leads to if that may not be read, else None."""
        path = self.claimed(text)
        if self._may_read(path):
            return None
        beyond = self._beyond(path) if self._own_top(path) is not None else None
        return Path(os.path.dirname(beyond or path))  # noqa: PTH120

    def is_nowhere(self, path: Path) -> bool:
        """Tell whether a place stands for one that may not be read."""
        return str(path).startswith(self._nowhere)

    def may_read(self, path: Path) -> bool:
        """Tell whether a file or folder may be looked at; does not look beyond what may be."""
        return self._may_read(os.path.normpath(path))

    def _may_read(self, path: str) -> bool:
        verdicts, folder = self._verdicts, os.path.dirname(path)  # noqa: PTH120
        if folder not in verdicts:
            verdicts[folder] = self._verdict(folder)
        is_allowed, is_own = verdicts[folder]
        # In a folder of the project a file may still be a link to elsewhere.
        return (
            is_allowed
            or (is_own and (_target(path) is None or self._beyond(path) is None))
            or _comparable(path) in self._allowed
        )

    def _verdict(self, folder: str) -> tuple[bool, bool]:
        """Return whether a folder was allowed, and whether it is the project's own."""
        is_own = self._own_top(folder) is not None and self._beyond(folder) is None
        return self._is_allowed(folder), is_own

    def _is_allowed(self, path: str) -> bool:
        path = _comparable(path)
        return any(path == top or _is_below(path, top) for top in self._allowed)

    def _own_top(self, path: str) -> str | None:
        path = _comparable(path)
        return next((top for top in self._own if path == top or _is_below(path, top)), None)

    def _beyond(self, path: str) -> str | None:
        """Return where links lead a path of the project to that may not be read; None if nowhere.

        They are followed here one by one, since the system would look at what is behind them.
        """
        here, waiting = self._begin(path)
        links = 0
        while waiting:
            here = os.path.normpath(os.path.join(here, waiting.pop()))  # noqa: PTH118
            if self._own_top(here) is None:
                while waiting and waiting[-1] == "..":  # No link stands above the project.
                    here = os.path.dirname(here)  # noqa: PTH120
                    waiting.pop()
                return self._unless_allowed(here, waiting)
            target = _target(here)
            if target is None:
                continue
            links += 1
            if links > _MOST_LINKS:
                return path
            if not os.path.isabs(target):  # noqa: PTH117
                here = os.path.dirname(here)  # noqa: PTH120
                waiting += reversed(Path(target).parts)
            elif self._own_top(target) is None or ".." in Path(target).parts:
                return self._unless_allowed(target, waiting)
            else:
                here, names = self._begin(target)
                waiting += names
        return None

    def _unless_allowed(self, here: str, waiting: list[str]) -> str | None:
        """Return a place that links lead to, unless it was allowed and they stay in it."""
        whole = os.path.join(here, *reversed(waiting))  # noqa: PTH118
        is_allowed = ".." not in Path(whole).parts and self._is_allowed(whole)
        return None if is_allowed else os.path.normpath(whole)

    def _begin(self, path: str) -> tuple[str, list[str]]:
        """Return the top that a path of the project lies below, and the names on the way, last first."""
        path = os.path.normpath(path)
        top = len(self._own_top(path) or "")
        return path[:top], list(reversed(Path(path[top:].lstrip("/" + os.sep)).parts))

    def _withheld(self, path: str) -> str:
        rest = os.path.splitdrive(path)[1][-_LONGEST:]
        return self._nowhere + rest.lstrip("/" + os.sep)


def topmost(folders: Iterable[Path]) -> list[Path]:
    """Return those of many folders that lie below no other of them, in the order of their names."""
    tops: list[Path] = []
    for folder in sorted(set(folders)):
        if not tops or not folder.is_relative_to(tops[-1]):
            tops.append(folder)
    return tops


def _comparable(path: str | Path) -> str:
    """Return a path as the system compares them."""
    return os.path.normcase(os.path.normpath(path))


def _is_below(path: str, top: str) -> bool:
    return path.startswith(top if top.endswith(os.sep) else top + os.sep)


def _target(path: str) -> str | None:
    """Return where a link leads; None for what is none."""
    try:
        return os.readlink(path)  # noqa: PTH115 - for a hundred thousand names, fast
    except (OSError, ValueError):
        return None
