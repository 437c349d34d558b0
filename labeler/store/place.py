"""Where a project lies: what is written must reach the file that people see, and no older copy."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, text

from labeler.core.errors import StorageError

Identity = tuple[int, ...]
"""Device and inode of a file and of its folder."""

LARGEST_NUMBER = 2**53
"""No project counts so far; only damage does."""
_LOOK = text(
    # What damage has counted too far must not stop those who look at it.
    f"SELECT uuid, (SELECT coalesce(sum(min(seq, {LARGEST_NUMBER})), 0) FROM sqlite_sequence), "
    "(SELECT writer FROM journal WHERE id = :own) FROM project"
)
_NEWEST = text("SELECT id, writer FROM journal ORDER BY id DESC LIMIT 1")


@dataclass(frozen=True, slots=True)
class Content:
    """What tells a project from its older copies, which do not have all of it."""

    uuid: str
    count: int
    """Of all that was ever numbered: it only grows."""
    own: int | None = None
    """The newest edit, where this writer made it: a copy that others went on with lacks it."""


class Place:
    """A database file and its folder; threads may share it.

    They may vanish with their disk and come back, also as another device. What stands there then
    is the project if it holds all that is known to be stored.
    """

    def __init__(self, file: Path | None, writer: str) -> None:
        """`file` is None for a database that is no file."""
        self._file = file
        self._writer = writer
        self._identity: Identity | None = None
        self.known: Content | None = None
        """What was stored when that was asked last."""
        self.is_recognised = False
        """Whether what stands there is the project, as far as this was asked."""

    def visit(self) -> tuple[Identity | None, bool]:
        """Return what stands there, and whether that is another file or folder than last time.

        Raises StorageError when nothing does.
        """
        before, self._identity = self._identity, (identity := self._found())
        is_another = before not in (None, identity)
        self.is_recognised = self.is_recognised and not is_another
        return identity, is_another

    def check(self, identity: Identity | None = None) -> None:
        """Raise StorageError when nothing stands there by now, or something else than was told."""
        if self._found() != identity is not None:
            raise StorageError(
                "{file} was replaced while it was written. Put back the project that was "
                "there, and work goes on.",
                file=self._file,
            )

    def recognise(self, connection: Connection) -> None:
        """Look whether all that was stored is stored there; raises StorageError when it is not."""
        if self._file is None:
            return
        self.is_recognised = False
        known = self.known
        row = connection.execute(_LOOK, {"own": known and known.own}).one_or_none()
        if known is not None and row is not None and row[0] != known.uuid:
            raise StorageError(
                "Another project stands at {file}. Put back the one that was there, and "
                "work goes on.",
                file=self._file,
            )
        if known is not None and (row is None or self._is_older(known, row[1], row[2])):
            raise StorageError(
                "{file} is an older copy of the project: it lacks edits that were stored. "
                "Put the newer one back, and work goes on; or open the project again to go on "
                "with this one.",
                file=self._file,
            )
        if row is not None:
            self.known = Content(row[0], row[1], known.own if known else None)
        self.is_recognised = True

    def content(self, connection: Connection) -> Content | None:
        """Return what will be known to be stored once a transaction ends."""
        if self._file is None or (row := connection.execute(_LOOK, {"own": None}).first()) is None:
            return None
        newest = connection.execute(_NEWEST).first()
        is_own = newest is not None and newest.writer == self._writer
        return Content(row[0], row[1], newest.id if newest is not None and is_own else None)

    def _is_older(self, known: Content, count: int, writer: str | None) -> bool:
        return count < known.count or (known.own is not None and writer != self._writer)

    def _found(self) -> Identity | None:
        if self._file is None:
            return None
        try:
            file, folder = self._file.stat(), self._file.parent.stat()
        except OSError as error:
            if self._identity is None:  # It is about to be created.
                return None
            raise StorageError(
                "{folder} is gone: it was moved, renamed or deleted, or its disk is "
                "not connected. Put it back where it was, and work goes on.",
                folder=self._file.parent,
            ) from error
        return file.st_dev, file.st_ino, folder.st_dev, folder.st_ino
