"""What may be wrong with a server or the way to it, and what to do about it."""

import re

from db.backend import (
    MissingDriver,
    NarrowEncoding,
    OldServer,
    OtherTables,
    UnsuitableDatabase,
)
from db.guards import REFUSED
from labeler.core.errors import DamagedProject, NotAllowed, ProjectError, StorageError
from labeler.core.marked import sentence

_GONE = sentence("The server does not answer. Check the network, and whether it runs.")
_PASSWORD = sentence(
    "The server refuses the user or the password. Open it again by its address, with the right "
    "password; or put that into the file ~/.pgpass, and nobody asks for it any more."
)
_RIGHTS = sentence(
    "You may not do that here. Ask an owner of the project for the role it takes, or whoever keeps "
    "the server for the rights."
)
_GUARDED = {
    "approval": sentence(
        "Only reviewers approve pages. Ask one of them, or an owner of the project."
    ),
    "verdict": sentence(
        "Somebody else has judged this page, or approved it. Ask a reviewer to send it back first."
    ),
    "own": sentence("You worked on this page yourself. Somebody else has to approve it."),
    "comment": sentence(
        "Everybody writes and takes back comments under their own name only. Answer with one of yours."
    ),
    "issues": sentence("The number of open issues does not match the issues. Update this program."),
    "page": sentence("Only owners add pages to a project. Ask one of them."),
    "name": sentence(
        "This would stand there under the name of somebody else. Open the project anew, and log in "
        "as yourself."
    ),
}
"""By the word with which a guard of the server refuses a change."""
_REFUSAL_OF_RIGHTS = "42501"
_CAUSES = {
    "28000": sentence(
        "The server does not let this user in from here. Ask whoever keeps it for an entry in its "
        "pg_hba.conf."
    ),
    "28P01": _PASSWORD,
    "3D000": sentence(
        "The server has no such database. Check its name, or have it made: createdb NAME"
    ),
    "42501": _RIGHTS,
    "25006": sentence(
        "The server can only be read, as one that copies another. Give the address of that one."
    ),
    "53100": sentence("The disk of the server is full. Ask whoever keeps it to free some space."),
    "53300": sentence(
        "The server has too many connections. Close windows that are not needed, or ask whoever "
        "keeps it for more (max_connections)."
    ),
    "55P03": sentence("Another program keeps it locked. Wait a moment, then try again."),
    "57P03": sentence("The server is starting or stopping. Wait a moment."),
}
"""By the codes of the SQL standard and of PostgreSQL."""
_SAID = (
    ("password authentication failed", "28P01"),
    ("no pg_hba.conf entry", "28000"),
    ("is not permitted to log in", "28000"),
    ("permission denied for database", "42501"),
    ("too many c", "53300"),  # clients, connections for a role, for a database
    ("remaining connection slots", "53300"),
    ("the database system is", "57P03"),
    ('role ".*" does not exist', "28P01"),
    ('database ".*" does not exist', "3D000"),
)
"""What a server says, in English, when it lets nobody in: such errors have no code."""
_REFUSAL = "FATAL:"
_UNREACHED = (
    ("failed to resolve host", "could not translate host name"),
    sentence("There is no server of that name. Check the address, and the network."),
)
_KINDS = {"08": _GONE, "57": _GONE}
"""By the class of a code."""
_DAMAGED = {"XX001", "XX002"}
_TABLES = {"42P01", "42703"}


def explain(error: Exception, place: str) -> ProjectError:
    """Return an error of PostgreSQL in words for people; `place` names the project."""
    said = str(error)
    code = getattr(error, "sqlstate", None) or _code_of(said)
    if code == _REFUSAL_OF_RIGHTS and getattr(error, "sqlstate", None):
        # It never passes by itself: no edit may wait for that, and keep others waiting behind it.
        word = said.partition(REFUSED)[2].split() or [""]
        return NotAllowed("{place}: {cause}", place=place, cause=_GUARDED.get(word[0], _RIGHTS))
    if code in _DAMAGED or code in _TABLES:
        return DamagedProject(
            "{place}: the server says: {reason}. Ask whoever keeps it to bring back a copy.",
            place=place,
            reason=_first_line(said),
        )
    cause = _CAUSES.get(code) or _KINDS.get(code[:2])
    if cause is None and any(words in said for words in _UNREACHED[0]):
        cause = _UNREACHED[1]
    if cause is None and (reason := _reason(said)):
        return StorageError("{place}: the server says: {reason}.", place=place, reason=reason)
    if cause is None and type(error).__name__ in ("OperationalError", "InterfaceError"):
        cause = _GONE
    if cause is not None:
        return StorageError("{place}: {cause}", place=place, cause=cause)
    return StorageError(
        "{place}: the server says: {reason}. What was saved before is safe; close the project and "
        "open it again.",
        place=place,
        reason=_first_line(said),
    )


def unsuitable(error: UnsuitableDatabase) -> ProjectError:
    """Return in words for people why a project cannot be kept in a database."""
    match error:
        case MissingDriver():
            return ProjectError(
                "Projects on a PostgreSQL server need one more package. Install it, then try "
                "again: pip install 'labeler[postgresql]'"
            )
        case OldServer():
            return ProjectError(
                "The server is PostgreSQL {version}, and {needed} or newer is needed. Ask whoever "
                "keeps it for an upgrade, or choose another server.",
                version=error.args[0],
                needed=error.args[1],
            )
        case NarrowEncoding():
            return ProjectError(
                "The database keeps texts as {encoding}, which lacks most characters. Have one made "
                "that keeps them all, with the encoding UTF8.",
                encoding=error,
            )
        case OtherTables():
            return ProjectError(
                "The project was made by another version of Labeler. Have it opened once by somebody "
                "who may write to it, with the newest version."
            )
    return ProjectError(
        "No project can be kept in {kind}. Give a folder, or an address that begins with "
        "postgresql://.",
        kind=error,
    )


def _code_of(said: str) -> str:
    """Return the code of what a server says that lets nobody in; empty for what is not known."""
    if "no password supplied" in said:  # So says its client.
        return "28P01"
    refusal = said.partition(_REFUSAL)[2]
    return next((code for words, code in _SAID if re.search(words, refusal)), "")


def _reason(said: str) -> str:
    """Return for what else somebody is not let in, perhaps in the language of the server."""
    if _REFUSAL in said:
        return _first_line(said.rpartition(_REFUSAL)[2])
    is_about_trust = "certificate" in said or "SSL was required" in said
    return _first_line(said) if is_about_trust else ""


def _first_line(said: str) -> str:
    return said.strip().partition("\n")[0].rstrip(".")
