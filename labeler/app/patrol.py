"""Look through the rows of all pages for damage in parts, and keep how far that went: disks are scrubbed so.

Whatever is taken from a page, to show, edit or export it, is read and checked by itself. This finds
what nobody has asked for: it runs in the background, goes on at the next opening where it was
stopped, and begins anew once a week, and when others have written the database meanwhile.
"""

import json
import threading
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from labeler.core.errors import ProjectError
from labeler.core.files import demand_below, write_json
from labeler.core.progress import Progress
from labeler.core.records import DATABASE_FILE
from labeler.core.regular_files import read_regular
from labeler.store.page_portions import PageRange, portions
from labeler.store.project_store import ProjectStore

EVERY = 7 * 24 * 3600.0
"""Seconds after which all is looked through again: disks forget what nobody writes."""
PART = 1000
"""Pages that are looked through before anybody can stop it: a tenth of a second where they have 50 lines."""
_MOST_BYTES = 2**24
_NAME = "patrol.json"
_NUMBERS = range(2**63)
"""What pages may be numbered by."""


@dataclass(frozen=True, slots=True)
class _Round:
    """One look through all pages, in the order of their numbers."""

    began: float
    """Seconds since 1970."""
    after: int | None = None
    """The last page that was looked at."""
    is_over: bool = False
    damaged: tuple[int, ...] = ()
    """What was found until then."""


class Patrol:
    """Looks through the pages of one opening of a project; threads may share it."""

    def __init__(self, store: ProjectStore, folder: Path, uuid: str) -> None:
        """`folder` is that of the project, `uuid` what tells it from others."""
        self._store = store
        self._folder = folder
        self._uuid = uuid
        self._opened = self._stamp()
        self._lock = threading.Lock()
        self._found = self._kept()
        """As an earlier opening left it; None where that cannot be relied on."""
        self._round = self._found or _Round(time.time())
        self._is_begun = False

    def go_on(self, progress: Progress | None = None) -> bool:
        """Look through what is left of this round; return whether more damage is known now.

        What was found before is looked at first. Raises Cancelled, and knows then how far it came.
        """
        progress = progress or Progress()
        with self._lock:
            known = self._store.damage.known
            if not self._is_begun:
                self._look_again(self._round.damaged)
                self._is_begun = True
            while not self._round.is_over:
                progress.check()
                after = self._round.after
                upto = self._store.pages.numbers.behind(after, PART)
                damaged = self._store.pages.find_damage(PageRange(after, upto))
                self._round = replace(
                    self._round, after=upto, is_over=upto is None, damaged=tuple(sorted(damaged))
                )
            return self._store.damage.known != known

    def keep(self) -> None:
        """Keep how far this came, for the next opening; the database has to be closed."""
        known = self._store.damage.known  # Whoever came across it.
        found = known if self._is_begun else known.union(self._round.damaged)
        state = replace(self._round, damaged=tuple(sorted(found)))
        is_unknown = state.after is None and not state.is_over
        if is_unknown or self._store.is_read_only or self._store.is_shared:
            return
        closed = self._stamp()
        is_same_file = (
            closed is not None and self._opened is not None and closed[0] == self._opened[0]
        )
        if is_same_file and (state, closed) != (self._found, self._opened):
            values = {"project": self._uuid, "database": closed, **asdict(state)}
            with suppress(OSError, ProjectError):
                write_json(self._file(), values)

    def _look_again(self, page_ids: Iterable[int]) -> None:
        for part in portions(list(page_ids)):
            self._store.pages.find_damage(part)

    def _kept(self) -> _Round | None:
        """Return the round that was kept, unless it is of another state of the database."""
        try:
            values = json.loads(read_regular(self._file(), _MOST_BYTES))
            if (values.pop("project"), values.pop("database")) != (self._uuid, self._opened):
                return None
            kept = _Round(**values)
            numbers: list[object] = [one for one in (kept.after, *kept.damaged) if one is not None]
            is_sound = all(isinstance(one, int) and one in _NUMBERS for one in numbers)
            is_recent = 0 <= time.time() - kept.began < EVERY
        except Exception:  # noqa: BLE001 - what reads a damaged file raises anything
            return None
        return replace(kept, damaged=tuple(kept.damaged)) if is_sound and is_recent else None

    def _stamp(self) -> list[int] | None:
        """Return which file the database is, and what is another once anybody has written it.

        None where it is no file. What this program writes is in the file itself once it is closed.
        """
        try:
            status = (self._folder / DATABASE_FILE).stat()
        except OSError:
            return None
        return [status.st_ino, status.st_size, status.st_mtime_ns]

    def _file(self) -> Path:
        return demand_below(self._folder / "cache" / _NAME, self._folder)
