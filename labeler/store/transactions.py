"""Transactions on a project's database; what goes wrong in one is said in words for people."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError, MultipleResultsFound

from db import database
from db.unreadable import FAULTS
from labeler.core.errors import DamagedPage, DamagedProject, ProjectError, ReadOnlyProject
from labeler.store import troubles
from labeler.store.mapping import DamagedRow
from labeler.store.place import Identity, Place
from labeler.store.read_only import Snapshot
from labeler.store.troubles import WAY_OUT


class Transactions:
    """Hands out short transactions; threads may share it."""

    def __init__(self, engine: Engine, writer: str = "", snapshot: Snapshot | None = None) -> None:
        """`writer` is who writes through them.

        `snapshot` is what the database is of a project that may only be looked at.
        """
        self._engine = engine
        self.place = str(snapshot.original if snapshot else engine.url.database or engine.url)
        """How messages name the project."""
        self.obstacle = snapshot.obstacle if snapshot else ""
        """Why nothing can be changed; empty where all is well."""
        is_file = engine.dialect.name == "sqlite" and snapshot is None
        self._place = Place(Path(self.place) if is_file else None, writer)
        self._patience: dict[int, float] = {}
        self._held: dict[int, Connection] = {}
        """By thread, what it reads in while all of that is to be of one moment."""

    def hurry(self, seconds: float) -> None:
        """Let calls from this thread wait only so long for other programs, before they fail."""
        self._patience[threading.get_ident()] = seconds

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of the project."""
        if (held := self._held.get(threading.get_ident())) is not None:
            with self.explained():
                yield held
            return
        with self.explained():
            self._go_there()
            with database.reading(self._engine, busy_seconds=self._seconds) as connection:
                if not self._place.is_recognised:
                    self._place.recognise(connection)
                yield connection

    @contextmanager
    def at_one_moment(self) -> Iterator[None]:
        """Let all that this thread reads in the block be of one moment, whatever others write.

        What the thread itself writes is not seen there either.
        """
        with self.read() as connection:
            self._held[threading.get_ident()] = connection
            try:
                yield
            finally:
                del self._held[threading.get_ident()]

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One change: kept as a whole when the block ends, dropped as a whole by an exception.

        Raises ReadOnlyProject where the project may only be looked at.
        """
        if self.obstacle:
            raise ReadOnlyProject(self.obstacle)
        with self.note() as connection:
            yield connection

    @contextmanager
    def note(self) -> Iterator[Connection]:
        """A change like `write`, of what can be found out again: any project can be told it."""
        with self.explained():
            identity = self._go_there()
            with database.writing(self._engine, busy_seconds=self._seconds) as connection:
                self._place.recognise(connection)
                yield connection
                content = self._place.content(connection)
                self._place.check(identity)
            self._place.check(identity)  # Else it went into a file that nobody will see.
            self._place.known = content

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Turn what the database complains about into ProjectError; bugs stay what they are."""
        try:
            yield
        except IntegrityError:
            raise
        except DamagedRow as error:
            raise DamagedPage(
                "{place}: a row cannot be read: {reason}. {way_out}",
                place=self.place,
                reason=error,
                way_out=WAY_OUT,
            ) from error
        except MultipleResultsFound as error:
            raise DamagedProject(
                "{place}: something stands there twice. {way_out}",
                place=self.place,
                way_out=WAY_OUT,
            ) from error
        except UnicodeEncodeError as error:
            raise ProjectError(
                "A text holds half a character and cannot be stored. Type it again."
            ) from error
        except (DBAPIError, *FAULTS) as error:
            self._place.check()
            cause = error.orig if isinstance(error, DBAPIError) else error
            assert isinstance(cause, Exception)
            raise troubles.explain(cause, self.place) from error

    def _go_there(self) -> Identity | None:
        """Return what stands there; let go of connections to a file that stood there before."""
        identity, is_another = self._place.visit()
        if is_another:
            self._engine.dispose()
        return identity

    @property
    def _seconds(self) -> float | None:
        return self._patience.get(threading.get_ident())
