"""From the start of a window to its end: what is left of one that had no end, and where it stood."""

import faulthandler
import json
import os
import shutil
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from labeler.core import process_lock
from labeler.core.process_lock import ProcessLock

FOLDER = "running"
_LOCK, _PLACE, _LAST_WORDS = "window.lock", "place.json", "last_words.txt"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the work stands: what a window is opened with."""

    path: Path | None = None
    """A project, or anything a window opens."""
    page_id: int | None = None
    view: tuple[float, float, float] | None = None
    """The point of the image in the middle, and the zoom."""

    @property
    def arguments(self) -> list[str]:
        """What to start the program with to come back to it."""
        if self.path is None:
            return []
        page = [] if self.page_id is None else ["--page", str(self.page_id)]
        view = [] if self.view is None else ["--view", ",".join(f"{v:g}" for v in self.view)]
        return [str(self.path.absolute()), *page, *view]


@dataclass(frozen=True, slots=True)
class Ended:
    """A window that ended without saying so."""

    began: str
    """As the names of its files begin."""
    place: Whereabouts
    last_words: str
    """What the interpreter and Qt wrote when it died; empty for one that was killed."""
    log: str


class Lifetime:
    """Keeps a folder as long as a window lives; a locked file in it says that it does."""

    def __init__(self, state: Path) -> None:
        """Begin; where nothing can be written, nobody will know how it ended."""
        self.name = f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{os.getpid()}"
        self._folder = state / FOLDER / self.name
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._folder = Path(tempfile.mkdtemp(prefix="labeler-"))
        self._lock = ProcessLock(self._folder / _LOCK)
        self.last_words: IO[str] = (self._folder / _LAST_WORDS).open("a", encoding="utf-8")
        faulthandler.enable(self.last_words)

    def note(self, place: Whereabouts) -> None:
        """Remember where the work stands; not worth waiting for a disk."""
        values = asdict(place) | {"path": str(place.path) if place.path else None}
        with suppress(OSError):
            (self._folder / _PLACE).write_text(json.dumps(values), encoding="utf-8")

    def end(self) -> None:
        """Say that the window ended as it should."""
        faulthandler.enable()
        self.last_words.close()
        self._lock.release()
        shutil.rmtree(self._folder, ignore_errors=True)


def unended(state: Path, logs: Path) -> list[Ended]:
    """Return the windows that ended without saying so, oldest first, and forget them."""
    found = []
    for folder in sorted((state / FOLDER).glob("[0-9]*")):
        if process_lock.is_held(folder / _LOCK):
            continue
        # Taken away first: two windows that start at once do not both tell.
        gone = folder.with_name(f".{folder.name}")
        with suppress(OSError):
            folder.rename(gone)
            found.append(_ended(gone, folder.name, logs / f"{folder.name}.log"))
            shutil.rmtree(gone, ignore_errors=True)
    return found


def _ended(folder: Path, name: str, log: Path) -> Ended:
    return Ended(name, _place(folder / _PLACE), _text(folder / _LAST_WORDS), _text(log))


def _place(file: Path) -> Whereabouts:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
        path, page_id, view = values["path"], values["page_id"], values["view"]
        return Whereabouts(
            Path(path) if path else None,
            page_id and int(page_id),
            None if view is None else tuple(map(float, view)),  # type: ignore[arg-type]
        )
    except (OSError, ValueError, TypeError, KeyError):  # killed while it was written
        return Whereabouts()


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
