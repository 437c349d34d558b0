"""A new database out of one that may be damaged: everything that can be read is in it.

First what SQLite cannot read is passed over (`db/salvaging.py`), then what makes no sense in the
rows is put right (`store/mending.py`).
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Engine
from sqlalchemy.exc import DBAPIError

from db import copying, database, migrating, salvaging
from db.salvaging import LostRows
from db.unreadable import FAULTS
from labeler.core.errors import DamagedProject, ProjectError
from labeler.core.marked import sentence
from labeler.store import mending, troubles
from labeler.store.findings import Finding, Mended
from labeler.store.mending_pages import Keys

Say = Callable[[str], None]
"""Hears what is done now, and may raise an exception to give up."""


COPYING = sentence("Copying the database")
CHECKING = sentence("Checking the database")
LOOKING = sentence("Looking through all rows")
_TABLES = "Its tables are not those of the version that it names"


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What came of it."""

    database: Path
    mended: Mended


def rebuild(source: Path, folder: Path, name: str, report: Say) -> Rebuilt:
    """Write a database anew into an empty folder; the old one is only read.

    Raises DamagedProject when nothing of it can be read, ProjectError when a newer program made it.
    """
    before, after = folder / "before.db", folder / "after.db"
    report(COPYING)
    try:
        faults = salvaging.snapshot(source, before, lambda *_: report(COPYING))
        report(CHECKING)
        faults += _faults(before)
        if not faults and (mended := _mended(before, name, report, faults)) is not None:
            return Rebuilt(before, mended)
        losses = salvaging.salvage(before, after, report, _newest_if_wrong(faults))
        keys = _lost_regions(before, after) if any(x.table == "region" for x in losses) else set()
        mended = _mend(after, name, keys, report)
        if any(loss.table == "page" for loss in losses) and not _pages(after):
            raise sqlite3.DatabaseError(faults[0].rstrip(".") if faults else "its pages are lost")
    except migrating.UnknownRevision as error:
        raise ProjectError(
            "{source} was made by a newer version of Labeler (tables {reason}). "
            "Install the newest version, then try again.",
            source=source,
            reason=error,
        ) from error
    except (*FAULTS, DBAPIError) as error:
        raise DamagedProject(
            "Nothing of {source} can be read ({reason}). Bring an earlier copy back.",
            source=source,
            reason=getattr(error, "orig", error),
        ) from error
    mended.findings[:0] = [*(Finding("Database", text, is_repaired=True) for text in faults)]
    mended.findings += [_told(loss) for loss in losses]
    return Rebuilt(after, mended)


def _faults(file: Path) -> list[str]:
    """Return what is wrong with a database besides what its rows say."""
    try:
        with closing(sqlite3.connect(file)) as connection:
            found = copying.faults(connection)
            missing = mending.tables() - copying.counts(connection).keys()
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except FAULTS as error:
        return [f"{str(error).capitalize()}."]
    known = migrating.revisions()
    if row is not None and row[0] not in known and str(row[0]).isdecimal():
        raise migrating.UnknownRevision(row[0])
    if missing and row is not None and row[0] == known[-1]:
        found.append(f"Tables are missing: {', '.join(sorted(missing))}.")
    return found if row is not None else [*found, "It does not say which version made it."]


def _mended(file: Path, name: str, report: Say, faults: list[str]) -> Mended | None:
    """Put the rows of a sound database right; None where its tables are not those they should be."""
    try:
        return _mend(file, name, (), report)
    except DBAPIError as error:
        faults.append(f"{_TABLES} ({error.orig}).")
        return None


def _newest_if_wrong(faults: list[str]) -> str | None:
    """Return the version to salvage tables as that are not of the version they say."""
    is_wrong = any(text.startswith(_TABLES) for text in faults)
    return migrating.revisions()[-1] if is_wrong else None


def _mend(file: Path, name: str, lost: Keys | None, report: Say) -> Mended:
    report(LOOKING)
    engine = database.connect(URL.create("sqlite", database=str(file)))
    try:
        migrating.migrate(engine)
        mended = mending.mend(engine, name, lost)
        _finish(engine)
    finally:
        engine.dispose()
    return mended


def _finish(engine: Engine) -> None:
    """Make one file of the database, and make sure that nothing is wrong with it now."""
    driver = engine.raw_connection()
    try:
        connection = driver.driver_connection
        assert isinstance(connection, sqlite3.Connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")
        found = copying.faults(connection)
        odd = connection.execute("PRAGMA foreign_key_check").fetchall()
    finally:
        driver.close()
    if found or odd:
        raise DamagedProject(
            "The repair failed: {problem}. {way_out}",
            problem=[*found, *odd][0],
            way_out=troubles.WAY_OUT,
        )


def _pages(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        return copying.counts(connection)["page"]


def _lost_regions(before: Path, after: Path) -> Keys | None:
    """Return the regions that an index of the damaged database knows and the new one has not."""
    query = "SELECT page_id, id FROM region"
    try:
        with closing(sqlite3.connect(before)) as old:
            old.execute("PRAGMA writable_schema = ON")
            known = set(old.execute(f"{query} INDEXED BY sqlite_autoindex_region_1").fetchall())
    except FAULTS:
        return None
    with closing(sqlite3.connect(after)) as new:
        return known - set(new.execute(query).fetchall())


def _told(loss: LostRows) -> Finding:
    until = "the end" if loss.until is None else str(loss.until)
    return Finding(
        f"Table {loss.table}",
        f"What stands between rows {loss.after} and {until} cannot be read.",
        "What else tells of it is used to put it back.",
        is_repaired=True,
    )
