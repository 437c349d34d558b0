"""The tables of a project."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    Index,
    MetaData,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db.unreadable import Forgiving

_EMPTY, _ZERO, _NONE = sql("''"), sql("0"), sql("'[]'")
"""The empty text, number and list, as defaults of rows that are older than their column."""
_IS_HELD = sql("held_until IS NOT NULL")
_IS_REFUSED = sql("state = 'refused'")


class UtcDateTime(Forgiving):
    """A moment with its zone; SQLite keeps no zones, so every moment is stored in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn any zone into UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Put the zone back."""
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class Json(Forgiving):
    """Any JSON value."""

    impl = JSON
    cache_ok = True


class Base(DeclarativeBase):
    """What all tables share: constraints with names, so that migrations can change them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime, dict[str, Any]: Json(), list[Any]: Json()}


class ProjectRow(Base):
    """The project itself; one row."""

    __tablename__ = "project"

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str]
    name: Mapped[str]
    created: Mapped[datetime]
    program_version: Mapped[str]
    """Version of the program that created it."""


class SettingRow(Base):
    """A setting of the project."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Any] = mapped_column(Json)


class ImageRow(Base):
    """An image file; the file stays where it is."""

    __tablename__ = "image"

    id: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str] = mapped_column(index=True)
    """With forward slashes; relative to the project folder when it lies inside or beside it."""
    name: Mapped[str]
    """Path below the folder it was added with."""
    frame_count: Mapped[int]
    sha256: Mapped[str | None] = mapped_column(index=True)
    """Of its bytes when they were hashed last."""
    stamp: Mapped[str] = mapped_column(server_default=_EMPTY)
    """Size and times of the file then: while they are the same, its bytes are taken to be. Empty
    where nothing can be told from them."""


class PageRow(Base):
    """One frame of an image file, and what a person said about it as a whole."""

    __tablename__ = "page"
    __table_args__ = (
        UniqueConstraint("image_id", "frame", "version"),
        # At any moment few pages are held.
        Index(None, "held_until", postgresql_where=_IS_HELD, sqlite_where=_IS_HELD),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    image_id: Mapped[int] = mapped_column(ForeignKey("image.id", ondelete="CASCADE"))
    frame: Mapped[int]
    version: Mapped[int] = mapped_column(server_default=_ZERO)
    """0 for the page itself; others are versions of it, each with a row of their own table."""
    label: Mapped[str] = mapped_column(server_default=_EMPTY)
    """What the file itself calls it, such as iv; empty where it says nothing."""
    sha256: Mapped[str | None]
    """Of the bytes of its file that the page is about; so are its size and its `look`. Where the file
    holds others by now, somebody has to decide what becomes of the labels."""
    width: Mapped[int | None]
    height: Mapped[int | None]
    look: Mapped[int | None] = mapped_column(BigInteger)
    """Perceptual hash: its 64 bits as a signed number."""
    problem: Mapped[str]
    split: Mapped[str | None]
    state: Mapped[str]
    author: Mapped[str]
    """Who changed the state last."""
    voucher: Mapped[str] = mapped_column(server_default="person")
    """Who stands behind the state: a person who looked, a second one as well, or nobody yet."""
    refused: Mapped[str] = mapped_column(server_default=_EMPTY)
    """What an import could not read of the page's labels, a line each."""
    changed: Mapped[datetime | None]
    """When the state changed last."""
    revision: Mapped[int] = mapped_column(BigInteger, server_default=_ZERO, index=True)
    """Counts through the project: the page written last has the highest one."""
    writer: Mapped[str] = mapped_column(server_default=_EMPTY)
    """The window or command that wrote it last."""
    note: Mapped[str]
    dismissed: Mapped[list[Any]]
    """Sorted identifiers of proposals."""
    issues: Mapped[list[Any]] = mapped_column(server_default=_NONE)
    """What is talked about, each with its place and its comments."""
    open_issues: Mapped[int] = mapped_column(server_default=_ZERO)
    """How many of them are open: the list of pages asks for no more."""
    removed: Mapped[datetime | None]
    """When the page was taken out of the project; what was said about it stays."""
    extras: Mapped[str] = mapped_column(Text, server_default=_EMPTY)
    """What other programs say besides: see `core.extras`; so on regions and proposals."""
    assignee: Mapped[str] = mapped_column(server_default=_EMPTY)
    """Who is to work on the page; empty where whoever comes first is."""
    holder: Mapped[str] = mapped_column(server_default=_EMPTY)
    """Who works on the page, or did last."""
    held_until: Mapped[datetime | None]
    """When that lapses, by the clock of the server."""


class VersionRow(Base):
    """A page that says what a second person makes of the same picture: see `core.versions`."""

    __tablename__ = "version"

    page_id: Mapped[int] = mapped_column(
        ForeignKey("page.id", ondelete="CASCADE"), primary_key=True
    )
    of_id: Mapped[int] = mapped_column(ForeignKey("page.id", ondelete="CASCADE"), index=True)
    """The page itself."""
    first_by: Mapped[str]
    """Who accepted the page itself; empty where nobody knows."""
    said_by: Mapped[str]
    """Whose the version is; empty while nobody has begun."""
    created: Mapped[datetime]
    settled: Mapped[datetime | None]
    settled_by: Mapped[str]
    entry_id: Mapped[int | None]
    """The edit that settled it: it is open again while that is taken back. None where both said the
    same, and while nobody has settled it."""
    until: Mapped[int]
    """The newest edit of any page before it was settled; 0 while it is not."""


class RegionRow(Base):
    """A line or a character that a person stands behind."""

    __tablename__ = "region"
    # Holds all that sorting a page and counting its lines need.
    __table_args__ = (Index(None, "page_id", "rank", "id", "level"),)

    page_id: Mapped[int] = mapped_column(
        ForeignKey("page.id", ondelete="CASCADE"), primary_key=True
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    rank: Mapped[float] = mapped_column(Double)
    """Sorts the regions of a page into reading order; gaps leave room for new ones."""
    level: Mapped[str]
    polygon: Mapped[list[Any]]
    """x0, y0, x1, y1, ..."""
    text: Mapped[str]
    text_source: Mapped[str] = mapped_column(server_default="person")
    """Who vouches for the text; means nothing while it is empty."""
    character_count: Mapped[int | None]
    count_source: Mapped[str | None]
    ignore: Mapped[str | None]
    # Links are not foreign keys: no edit of a person is ever refused because of a link.
    line_id: Mapped[str | None]
    proposal_id: Mapped[int | None]
    is_corrected: Mapped[bool]
    settled: Mapped[str] = mapped_column(server_default=_EMPTY)
    """Seal of what somebody found right although its numbers disagree; empty where nobody did."""
    baseline: Mapped[list[Any] | None] = mapped_column(Json(none_as_null=True))
    """x0, y0, x1, y1, ...; None where nobody has drawn one."""
    curve: Mapped[list[Any] | None] = mapped_column(Json(none_as_null=True))
    """Its kind, then numbers; None where the outline does not follow from one."""
    extras: Mapped[str] = mapped_column(Text, server_default=_EMPTY)


class JournalRow(Base):
    """One edit of one page."""

    __tablename__ = "journal"
    __table_args__ = (
        Index(None, "page_id", "state", "id"),
        # Who made edits is asked whenever somebody opens the project.
        Index(None, "author"),
        # Among millions of edits few wait for a decision.
        Index(
            "ix_journal_refused",
            "page_id",
            postgresql_where=_IS_REFUSED,
            sqlite_where=_IS_REFUSED,
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    page_id: Mapped[int] = mapped_column(ForeignKey("page.id", ondelete="CASCADE"))
    text: Mapped[str]
    author: Mapped[str]
    writer: Mapped[str] = mapped_column(server_default=_EMPTY)
    """The window or command that made it; undo takes back what one did itself."""
    created: Mapped[datetime]
    state: Mapped[str]
    """See `store.journal_rows.EditState`."""
    delta: Mapped[dict[str, Any]]
    """What the edit changed, readable in both directions."""


class ModelRow(Base):
    """A set of weights."""

    __tablename__ = "model"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(server_default="detector")
    """What the weights do: detect or read."""
    engine: Mapped[str] = mapped_column(server_default="labeler-detector")
    """What runs the weights."""
    name: Mapped[str]
    path: Mapped[str]
    sha256: Mapped[str]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("model.id"))
    created: Mapped[datetime]
    source: Mapped[str]
    scores: Mapped[dict[str, Any]]
    manifest: Mapped[dict[str, Any]]


class ModelUseRow(Base):
    """A model became the current one of its kind; the newest row of a kind tells which one is."""

    __tablename__ = "model_use"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    model_id: Mapped[int] = mapped_column(ForeignKey("model.id"))
    created: Mapped[datetime]


class DetectionRow(Base):
    """A detector has looked at a page; never changed, but for whether it counts."""

    __tablename__ = "detection"
    __table_args__ = (Index(None, "page_id", "id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    page_id: Mapped[int] = mapped_column(ForeignKey("page.id", ondelete="CASCADE"))
    model_id: Mapped[int | None] = mapped_column(ForeignKey("model.id"), index=True)
    """None when the proposals were imported."""
    reader_id: Mapped[int | None]
    """The model that has read the lines; None where they were not read."""
    is_withdrawn: Mapped[bool] = mapped_column(server_default=false())
    """Whether it no longer counts, because another model is in use."""
    settings: Mapped[dict[str, Any]]
    head_a: Mapped[int | None]
    head_b: Mapped[int | None]
    milliseconds: Mapped[float] = mapped_column(Double)
    line_count: Mapped[int]
    created: Mapped[datetime]
    sha256: Mapped[str | None]
    """Of the bytes that were looked at. What was found counts while the page is about them."""
    area: Mapped[list[Any] | None] = mapped_column(Json(none_as_null=True))
    """left, top, right, bottom of the part that was looked at; None for the whole page."""


class ProposalRow(Base):
    """A region that a detector believes in; never changed, its number never used again."""

    __tablename__ = "proposal"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    detection_id: Mapped[int] = mapped_column(
        ForeignKey("detection.id", ondelete="CASCADE"), index=True
    )
    line_id: Mapped[int | None] = mapped_column(ForeignKey("proposal.id"), index=True)
    level: Mapped[str]
    polygon: Mapped[list[Any]]
    score: Mapped[float] = mapped_column(Double)
    text: Mapped[str]
    character_count: Mapped[int | None]
    extras: Mapped[str] = mapped_column(Text, server_default=_EMPTY)


class ReadingRow(Base):
    """What a reader made of one line; goes when the page has no such outline any more."""

    __tablename__ = "reading"

    page_id: Mapped[int] = mapped_column(
        ForeignKey("page.id", ondelete="CASCADE"), primary_key=True
    )
    model_id: Mapped[int] = mapped_column(ForeignKey("model.id"), primary_key=True)
    outline: Mapped[str] = mapped_column(primary_key=True)
    """Hash of the polygon, which would be too long for a key."""
    polygon: Mapped[list[Any]]
    text: Mapped[str]
    confidences: Mapped[list[Any]]
    """One for each code point of the text."""
    is_upside_down: Mapped[bool]


class RunRow(Base):
    """A training run."""

    __tablename__ = "run"

    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str]
    settings: Mapped[dict[str, Any]]
    folder: Mapped[str]
    started: Mapped[datetime]
    ended: Mapped[datetime | None]
    message: Mapped[str]
    model_id: Mapped[int | None] = mapped_column(ForeignKey("model.id"))
