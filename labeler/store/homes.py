"""Where the rows of a project live: in a file on this machine, or on a server.

What follows from that for a store is asked here, and nowhere else: how messages name the project,
who else is there, whether it may be written, and what is worked on where it may not.
"""

from pathlib import Path
from typing import Protocol
from uuid import uuid4

from sqlalchemy import URL, Engine, make_url, text

from db import database
from db.backend import backend_of
from labeler.core.errors import NoProject, ProjectError
from labeler.store import read_only, troubles
from labeler.store.locations import absolute
from labeler.store.place import Place
from labeler.store.read_only import Snapshot
from labeler.store.transfers import transfer
from labeler.store.urls import url_of, url_of_file
from labeler.store.writer import FileWriter, ServerWriter, Writer


class Home(Protocol):
    """The place of the rows of one project, as one opening of it finds it."""

    url: URL
    folder: Path
    """The project's own, on this machine."""
    label: str
    """How messages name it."""
    is_shared: bool
    """Whether people on other machines work there, with folders of their own."""

    def connect(self) -> Engine:
        """Return an engine for it."""

    def demand_there(self) -> None:
        """Raise NoProject where there is certainly none."""

    def snapshot(self, *, to_look_at: bool) -> Snapshot | None:
        """Return what is worked on where it may not or shall not be written; else None."""

    def writer(self, engine: Engine) -> Writer:
        """Return who writes there from now on."""

    def place(self, writer: Writer) -> Place:
        """Return what tells that it is still there."""


class FileHome:
    """A SQLite file in the project's folder."""

    is_shared = False

    def __init__(self, url: URL, folder: Path) -> None:
        self.url = url
        self.folder = folder
        self.label = url.database or str(url)

    def connect(self) -> Engine:
        """Return an engine for the file."""
        return database.connect(self.url)

    def demand_there(self) -> None:
        """Raise NoProject where there is no file."""
        file = Path(self.label)
        if not file.is_file():
            raise NoProject(
                "{folder} is not a project: it has no {name}. "
                "Choose another folder, or make a project of it.",
                folder=self.folder,
                name=file.name,
            )

    def snapshot(self, *, to_look_at: bool) -> Snapshot | None:
        """Return a copy of the file where it, or its folder, may not be written."""
        file = Path(self.label)
        obstacle = read_only.obstacle(file) or (read_only.ONLY_LOOKED_AT if to_look_at else "")
        return read_only.snapshot_of_file(file, obstacle) if obstacle else None

    def writer(self, engine: Engine) -> Writer:
        """Return a writer that others know by a locked file."""
        return FileWriter(self.folder)

    def place(self, writer: Writer) -> Place:
        """Return what notices when the file is replaced or gone."""
        return Place(Path(self.label), writer.id)


class ServerHome:
    """A database on a server."""

    is_shared = True

    def __init__(self, url: URL, folder: Path) -> None:
        self.url = url
        self.folder = folder
        self.label = backend_of(url).label(url)
        self._id = uuid4().hex

    def connect(self) -> Engine:
        """Return an engine whose connections say who this is."""
        with troubles.explained(self.label):
            return database.connect(self.url, name=ServerWriter.name_of(self._id))

    def demand_there(self) -> None:
        """Leave it to the server to say so."""

    def snapshot(self, *, to_look_at: bool) -> Snapshot | None:
        """Return a copy of all rows as a SQLite file, where only reading is allowed or wanted."""
        engine = self.connect()
        try:
            obstacle = read_only.ONLY_LOOKED_AT if to_look_at else self._obstacle(engine)
            if not obstacle:
                return None
        finally:
            database.close(engine)
        return Snapshot(
            self.label, obstacle, lambda file: transfer(self, home_of_file(file, self.folder))
        )

    def writer(self, engine: Engine) -> Writer:
        """Return a writer that others know by its connections."""
        return ServerWriter(self._id, engine)

    def place(self, writer: Writer) -> Place:
        """Return what trusts the server to stay the same."""
        return Place(None, writer.id)

    def _obstacle(self, engine: Engine) -> str:
        with troubles.explained(self.label), database.reading(engine) as connection:
            may_write = connection.scalar(text(_MAY_WRITE))
        # None where there is no such table yet. Who may not even read is told so in a moment.
        if may_write is not False:
            return ""
        return (
            f"You may read {self.label} and not write it: it is open to look at and to export. "
            "Ask whoever keeps the server for the right to write."
        )


_MAY_WRITE = (
    "SELECT has_table_privilege(oid, 'INSERT') OR has_any_column_privilege(oid, 'UPDATE') "
    "OR NOT has_table_privilege(oid, 'SELECT') "
    "FROM pg_class "
    "WHERE relname = 'page' AND relkind = 'r' AND relnamespace = current_schema()::regnamespace"
)


def home_in(folder: Path) -> Home:
    """Return the home of the project in a folder."""
    return home_of(make_url(url_of(folder)), folder)


def home_of_file(file: Path, folder: Path) -> Home:
    """Return the home of a project that is or will be in a SQLite file, elsewhere than its folder."""
    return home_of(make_url(url_of_file(file)), folder)


def home_of(url: URL, folder: Path | None = None) -> Home:
    """Return the home of the project at a URL.

    `folder` is needed where the URL is not that of a SQLite file: raises ProjectError.
    """
    is_file = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
    if folder is None and not is_file:
        raise ProjectError("{url}: say in which folder the project keeps its files.", url=url)
    folder = absolute(folder) if folder is not None else absolute(Path(url.database or "")).parent
    kind = FileHome if url.get_backend_name() == "sqlite" else ServerHome
    return kind(url, folder)
