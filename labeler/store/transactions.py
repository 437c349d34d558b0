"""Transactions on a project's database; what goes wrong in one is said in words for people."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, bindparam, select
from sqlalchemy.exc import DBAPIError, IntegrityError, MultipleResultsFound

from db import database
from db.backend import Access, UnsuitableDatabase, backend_of
from db.schema import PageRow
from db.unreadable import FAULTS
from labeler.core.errors import DamagedPage, DamagedProject, ProjectError, ReadOnlyProject
from labeler.store import server_troubles, troubles
from labeler.store.activity import Activity
from labeler.store.mapping import DamagedRow
from labeler.store.place import Identity, Place
from labeler.store.troubles import WAY_OUT

_LOCK_PAGE = (
    select(PageRow.id).where(PageRow.id == bindparam("of_page")).with_for_update(of=PageRow)
)


class Transactions:
    """Hands out short transactions; threads may share it."""

    def __init__(
        self, engine: Engine, activity: Activity, place: Place, label: str, obstacle: str = ""
    ) -> None:
        """`activity` numbers what is changed, `place` is where, and messages call it `label`.

        An `obstacle` says why nothing can be changed.
        """
        self._engine = engine
        self._backend = backend_of(engine.url)
        self._activity = activity
        self._place = place
        self.place = label
        """How messages name the project."""
        self.obstacle = obstacle
        """Why nothing can be changed; empty where all is well."""
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
        self._demand_writable()
        with self._writing(Access.WRITE) as connection:
            yield connection

    @contextmanager
    def write_page(self, page_id: int) -> Iterator[Connection]:
        """A change like `write`, of one page: on a server others change other pages meanwhile.

        Whoever changes the same page waits from the beginning, and sees what this has written.
        """
        self._demand_writable()
        with self._writing(Access.WRITE_PART) as connection:
            self._backend.hold(connection, _LOCK_PAGE, {"of_page": page_id})
            yield connection

    @contextmanager
    def note(self) -> Iterator[Connection]:
        """A change like `write`, of what can be found out again: any project can be told it."""
        with self._writing(Access.WRITE) as connection:
            yield connection

    @contextmanager
    def _writing(self, access: Access) -> Iterator[Connection]:
        with self.explained():
            identity = self._go_there()
            with database.writing(
                self._engine, busy_seconds=self._seconds, access=access
            ) as connection:
                self._place.recognise(connection)
                yield connection
                self._backend.take_turn(connection, self._activity.writer)
                self._activity.number(connection)
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
        except UnsuitableDatabase as error:
            raise server_troubles.unsuitable(error) from error
        except UnicodeEncodeError as error:
            raise ProjectError(
                "A text holds half a character and cannot be stored. Type it again."
            ) from error
        except (DBAPIError, *FAULTS) as error:
            self._place.check()
            cause = error.orig if isinstance(error, DBAPIError) else error
            assert isinstance(cause, Exception)
            raise troubles.explain(cause, self.place) from error

    def _demand_writable(self) -> None:
        if self.obstacle:
            raise ReadOnlyProject(self.obstacle)

    def _go_there(self) -> Identity | None:
        """Return what stands there; let go of connections to a file that stood there before."""
        identity, is_another = self._place.visit()
        if is_another:
            self._engine.dispose()
        return identity

    @property
    def _seconds(self) -> float | None:
        return self._patience.get(threading.get_ident())
