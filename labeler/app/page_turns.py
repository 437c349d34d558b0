"""By how many quarters of a turn somebody looks at the pages of a project.

How a page lies on the screen is a matter of who sits before it: it stands among this user's own files, and
neither labels nor other windows know of it.
"""

import hashlib
from contextlib import suppress

from labeler import paths
from labeler.core.errors import ProjectError
from labeler.core.files import append_line, make_folder
from labeler.core.quarter_turns import QUARTERS

_MOST_BYTES = 2**26
"""What is larger was not written here."""


class PageTurns:
    """A file of one project: a line for each turn, the last one of a page counts."""

    def __init__(self, project: str) -> None:
        """`project` is the identifier of a project."""
        # Only its hash: an identifier may be anything, and lead anywhere.
        name = hashlib.sha256(project.encode()).hexdigest()[:32]
        self._file = paths.user_turns() / f"{name}.txt"
        self._turns: dict[int, int] = {}
        with suppress(OSError, UnicodeDecodeError):
            if self._file.stat().st_size <= _MOST_BYTES:
                self._read(self._file.read_text(encoding="utf-8"))

    def of(self, page_id: int) -> int:
        """Return the quarters by which a page is turned clockwise, 0 to 3."""
        return self._turns.get(page_id, 0)

    def knows(self, page_id: int) -> bool:
        """Tell whether somebody has ever turned a page."""
        return page_id in self._turns

    def put(self, page_id: int, turn: int) -> None:
        """Remember how a page is turned; raises ProjectError when it will be forgotten."""
        self._turns[page_id] = turn
        try:
            make_folder(self._file.parent)
            append_line(self._file, f"{page_id} {turn}")
        except OSError as error:
            raise ProjectError(
                "The page is turned, but only until the project is closed: {folder} cannot be "
                "written ({error}). Make room there, or make the folder writable.",
                folder=self._file.parent,
                error=error.strerror or error,
            ) from error

    def _read(self, text: str) -> None:
        for line in text.splitlines():
            match line.split():
                case [page, turn] if page.isdecimal() and turn.isdecimal() and len(page) < 20:
                    self._turns[int(page)] = int(turn[-1]) % QUARTERS
