"""The door to a project's rows: open or create it, then use the parts of its store."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Engine, delete, insert, inspect, make_url, select

from db import database, migrating
from db.backend import backend_of
from db.schema import Base, ProjectRow, SettingRow
from db.unreadable import Unreadable
from labeler.core.disk_errors import cause
from labeler.core.errors import DamagedProject, ProjectError
from labeler.core.files import make_folder, move, sync_folder
from labeler.core.records import PageEntry
from labeler.store.activity import Activity, News
from labeler.store.authors import Authors
from labeler.store.claims import PageClaims
from labeler.store.damage import Damage
from labeler.store.homes import Home, home_of
from labeler.store.image_places import ImagePlaces
from labeler.store.images import Images
from labeler.store.journal import Journal
from labeler.store.locations import PLACE, Locations, beginning, readable, storable
from labeler.store.models import Models
from labeler.store.page_frames import Frames
from labeler.store.page_stamps import StampedPages
from labeler.store.pages import Pages
from labeler.store.place import Place
from labeler.store.proposals import Proposals
from labeler.store.proposed_pages import ProposedPages
from labeler.store.read_only import Snapshot
from labeler.store.readings import Readings
from labeler.store.runs import Runs
from labeler.store.team import Team
from labeler.store.transactions import Transactions
from labeler.store.troubles import WAY_OUT
from labeler.store.urls import url_of_file
from labeler.store.versions import Versions
from labeler.store.work_log import WorkLog
from labeler.store.writer import FileWriter

_MOST_NAMED = 100
"""Characters of names that are told of what does not belong in a project."""
_UNKNOWN = datetime.fromtimestamp(0, UTC)
"""When a project was made whose row cannot be read."""


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    """What a project is, apart from its content."""

    uuid: str
    name: str
    created: datetime
    program_version: str
    """Version of the program that created it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What there is to tell of a page besides what is on it."""

    entry: PageEntry
    undo_text: str | None
    """Name of the edit that undo would take back."""
    redo_text: str | None
    """Name of the edit that redo would do again."""
    refused_text: str | None = None
    """Name of an edit of this person that was refused, and waits for their decision."""


class ProjectStore:
    """Everything a project keeps. Threads may share it: each call is one short transaction."""

    def __init__(
        self,
        engine: Engine,
        home: Home,
        author: str | None = None,
        snapshot: Snapshot | None = None,
    ) -> None:
        """Use `open` or `create`. `snapshot` is worked on where what is at home is read-only."""
        self._engine = engine
        self._folder = folder = home.folder
        self._snapshot = snapshot
        self.is_shared = home.is_shared and snapshot is None
        """Whether people on other machines may work on it, with folders of their own."""
        self._writer = writer = FileWriter(folder) if snapshot else home.writer(engine)
        self._activity = activity = Activity(writer.id, has_claims=self.is_shared)
        self._transactions = transactions = Transactions(
            engine,
            activity,
            home.place(writer) if snapshot is None else Place(None, writer.id),
            home.label,
            snapshot.obstacle if snapshot else "",
        )
        self._listener = backend_of(engine.url).listener(engine, writer.id)
        self._is_heard = False
        """Whether others may have done anything that `news` has not told yet."""
        locations = Locations(folder)
        self.damage = damage = Damage(transactions)
        self._places = places = ImagePlaces(folder)
        self.versions = Versions(transactions, activity, author or "")
        self.pages = Pages(transactions, activity, places, damage, self.versions)
        self.frames = Frames(transactions, activity)
        self.images = Images(transactions, activity, places)
        self.journal = Journal(transactions, activity, damage, self.versions, writer, author)
        self.authors = Authors(transactions)
        self.proposals = Proposals(transactions, activity, damage)
        self.proposed_pages = ProposedPages(transactions, damage, self.versions)
        self.readings = Readings(transactions, activity)
        self.models = Models(transactions, locations)
        self.runs = Runs(transactions, locations)
        self.work_log = WorkLog(transactions)
        self.stamped_pages = StampedPages(transactions)
        self.claims = PageClaims(transactions, activity, is_shared=self.is_shared)
        self.team = Team(transactions, is_on_server=self.is_shared)

    @classmethod
    def create(
        cls,
        url: str,
        *,
        folder: Path | None = None,
        name: str = "",
        author: str | None = None,
    ) -> "ProjectStore":
        """Make a project; `folder` is needed where the URL is not that of a SQLite file.

        Raises ProjectError when there is one already, or the database cannot be written. What a
        killed attempt left behind is completed.
        """
        home = home_of(make_url(url), folder)
        _make_folder(home.folder)
        engine = home.connect()
        try:
            store = cls(engine, home, author)
            with store._transactions.explained():
                if not _is_empty(engine) and not _has_tables(engine):
                    raise _foreign(home)
                _migrate(engine, home)
            store._introduce(name or home.folder.name)
            store.set_setting(PLACE, storable(str(home.folder)))
            sync_folder(home.folder)  # Without its name the database would be no use.
            store._begin(author)
        except BaseException:
            engine.dispose()
            raise
        return store

    @classmethod
    def open(
        cls,
        url: str,
        *,
        folder: Path | None = None,
        author: str | None = None,
        to_look_at: bool = False,
    ) -> "ProjectStore":
        """Open a project and bring its tables up to date, after making a copy of the file.

        `author` is whose earlier edits undo takes back; None means anybody's. One that may not be
        written can be looked at; one that is opened `to_look_at` is treated like that.
        Raises ProjectError when it is no project, damaged, locked, or was made by a newer program.
        """
        home = home_of(make_url(url), folder)
        home.demand_there()
        snapshot = home.snapshot(to_look_at=to_look_at)
        engine = database.connect(url_of_file(snapshot.file)) if snapshot else home.connect()
        try:
            store = cls(engine, home, author, snapshot)
            with store._transactions.explained():
                if not _has_tables(engine):
                    raise _foreign(home)
                _demand_passive(engine, home)
                is_newer = _migrate(engine, home)
                if missing := Base.metadata.tables.keys() - inspect(engine).get_table_names():
                    raise DamagedProject(
                        "{database}: {names} is missing. {way_out}",
                        database=home.label,
                        names=", ".join(sorted(missing)),
                        way_out=WAY_OUT,
                    )
            store.info()
            if is_newer:
                store.team.renew()
            store._begin(author)
        except BaseException:
            engine.dispose()
            if snapshot is not None:
                snapshot.close()
            raise
        return store

    def close(self) -> None:
        """Let go of the database; what was stored is on disk already."""
        self._writer.leave()
        self._listener.close()
        database.close(self._engine)
        if self._snapshot is not None:
            self._snapshot.close()

    @property
    def is_read_only(self) -> bool:
        """Whether the project may only be looked at: what people do to it raises ReadOnlyProject."""
        return bool(self.obstacle)

    @property
    def obstacle(self) -> str:
        """Why the project may only be looked at; empty where it may be changed."""
        return self._transactions.obstacle

    def __enter__(self) -> "ProjectStore":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def at_one_moment(self) -> AbstractContextManager[None]:
        """Let all that this thread reads in a block be of one moment, whatever is written meanwhile."""
        return self._transactions.at_one_moment()

    def has_news(self) -> bool:
        """Tell whether other windows or commands did anything that `news` has not told yet."""
        self._is_heard |= self._listener.hears()
        if self._is_heard:
            with self._transactions.read() as connection:
                self._is_heard = self._activity.has_news(connection)
        return self._is_heard

    def news(self) -> News:
        """Return what other windows and commands did since the last call."""
        with self._transactions.read() as connection:
            return self.versions.as_seen(connection, self._activity.news(connection))

    def standing(self, page_id: int) -> Standing:
        """Return how a page stands after an edit; raises ProjectError when there is none."""
        with self._transactions.read() as connection:
            entry = self.pages.read_entry(connection, page_id)
            return Standing(entry, *self.journal.read_texts(connection, page_id))

    def follow_move(self) -> None:
        """Find images again that stayed behind when the project folder was moved.

        Only where they may be read: so it comes after `images.allow`. A project on a server has a
        folder on each machine, and so none to be moved from: see `locations.beginning`.
        """
        if self.is_shared:
            return
        place = self.setting(PLACE)
        if place != storable(str(self._folder)):
            if isinstance(place, str):
                self.images.follow(Path(readable(place)))
            if not self.is_read_only:
                self.set_setting(PLACE, storable(str(self._folder)))

    def is_behind(self, page_id: int) -> bool:
        """Tell whether others did something to a page that is not among the news yet."""
        return self._activity.is_behind(page_id)

    def hurry(self, seconds: float) -> None:
        """Let calls from this thread wait only so long for other programs, before they fail."""
        self._transactions.hurry(seconds)

    def info(self) -> ProjectInfo:
        """Return what the project is called and where it comes from."""
        with self._transactions.read() as connection:
            row = connection.execute(select(ProjectRow.__table__)).one_or_none()
        if row is None:
            raise DamagedProject(
                "{place} was never finished, or lost its beginning. "
                "Create the project again. {way_out}",
                place=self._transactions.place,
                way_out=WAY_OUT,
            )
        created = row.created if isinstance(row.created, datetime) else _UNKNOWN
        return ProjectInfo(str(row.uuid), str(row.name), created, str(row.program_version))

    def setting(self, key: str, default: Any = None) -> Any:
        """Return a setting of the project: any JSON value."""
        with self._transactions.read() as connection:
            query = select(SettingRow.value).where(SettingRow.key == key)
            row = connection.execute(query).one_or_none()
        return default if row is None or isinstance(row.value, Unreadable) else row.value

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a setting of the project: any JSON value."""
        with self._transactions.write() as connection:
            connection.execute(delete(SettingRow).where(SettingRow.key == key))
            connection.execute(insert(SettingRow).values(key=key, value=value))

    def _begin(self, author: str | None) -> None:
        """Tell what is there already from what others will do from now on."""
        if self.is_shared:
            self._places.begin_at(beginning(self._folder, self.setting(PLACE)))
        self.team.begin()
        name = self.team.login or author
        self.journal.begin(self.authors.known_as(name) if name else "")
        with self._transactions.read() as connection:
            self._activity.begin(connection)

    def _introduce(self, name: str) -> None:
        values = {
            "id": 1,
            "uuid": str(uuid4()),
            "name": name,
            "created": datetime.now(UTC),
            "program_version": program_version(),
        }
        with self._transactions.write() as connection:
            if connection.execute(select(ProjectRow.id)).first() is not None:
                raise ProjectError(
                    "{place} is a project already. Open it, or choose another folder.",
                    place=self._transactions.place,
                )
            connection.execute(insert(ProjectRow).values(values))


def program_version() -> str:
    """Return the version of this program."""
    try:
        return metadata.version("labeler")
    except metadata.PackageNotFoundError:  # a checkout that was never installed
        return "unknown"


def _make_folder(folder: Path) -> None:
    try:
        make_folder(folder)
    except OSError as error:
        raise ProjectError(
            "{folder} cannot be made a folder. {cause}", folder=folder, cause=cause(error)
        ) from error


def _is_empty(engine: Engine) -> bool:
    return not inspect(engine).get_table_names()


def _has_tables(engine: Engine) -> bool:
    """Whether tables of a project are there, if not all."""
    known = Base.metadata.tables.keys() & set(inspect(engine).get_table_names())
    return len(known) > len(Base.metadata.tables) // 2


def _demand_passive(engine: Engine, home: Home) -> None:
    """Raise DamagedProject when the database does more than keep rows."""
    with database.reading(engine) as connection:
        names = backend_of(engine.url).active(connection)
    if names:
        raise DamagedProject(
            "{database} holds what does not belong in it: {names}. {way_out}",
            database=home.label,
            names=", ".join(names)[:_MOST_NAMED],
            way_out=WAY_OUT,
        )


def _foreign(home: Home) -> ProjectError:
    return ProjectError(
        "{database} is a database, but not of Labeler. Choose another file or folder.",
        database=home.label,
    )


def _migrate(engine: Engine, home: Home) -> bool:
    """Bring the tables up to date; return whether they were not."""
    try:
        before = migrating.revision(engine)
        migrating.migrate(engine, move)
    except migrating.UnknownRevision as error:
        raise ProjectError(
            "{database} was made by a newer version of Labeler (tables {reason}). "
            "Install the newest version, then open it again.",
            database=home.label,
            reason=error,
        ) from error
    return before != migrating.revisions()[-1]
