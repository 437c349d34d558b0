"""Where the rows of a project are: in a file of its folder, or on a server that its folder names.

Every project has a folder, for its weights, runs and caches. That of a project on a server holds
a file with the address, so whatever takes a folder takes such a project as well. No password is
ever written there.
"""

from collections.abc import Mapping
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from db import passwords
from db.backend import backend_of
from labeler import paths
from labeler.core.disk_errors import cause
from labeler.core.errors import ProjectError
from labeler.core.files import make_folder, write_text
from labeler.core.records import ADDRESS_FILE, DATABASE_FILE
from labeler.core.server_address import is_server_address
from labeler.store.locations import absolute

passwords_tried = passwords.tried
_MOST_BYTES = 10_000
_PORT = 5432
"""Where servers listen if nobody says otherwise."""


def url_of(folder: Path) -> str:
    """Return the database URL of the project in a folder, whatever characters its name has.

    Raises ProjectError where the folder names a server, and not so that anybody could find it.
    """
    file = absolute(folder) / ADDRESS_FILE
    if not file.is_file():
        return url_of_file(file.with_name(DATABASE_FILE))
    try:
        with file.open(encoding="utf-8") as lines:
            return parsed(lines.read(_MOST_BYTES).strip()).render_as_string(hide_password=False)
    except (OSError, UnicodeDecodeError) as error:
        raise ProjectError(
            "{file} cannot be read. Open the project by its address instead.", file=file
        ) from error


def url_of_file(file: Path) -> str:
    """Return the URL of a database file; raises ProjectError where none can have it."""
    try:
        str(file).encode()
    except UnicodeEncodeError as error:
        raise ProjectError(
            "{file} cannot be a database: a name on the way to it is not in UTF-8. Rename that "
            "folder, or choose another.",
            file=file,
        ) from error
    url = URL.create("sqlite", database=str(file))
    return url.render_as_string(hide_password=False)


def is_on_server(folder: Path) -> bool:
    """Tell whether the database of a project is on a server."""
    return (folder / ADDRESS_FILE).is_file()


def can_be_reached() -> bool:
    """Tell whether the package is installed without which no server can be reached."""
    return find_spec("psycopg") is not None


def folder_of(address: str, password: str = "") -> Path:
    """Return this user's own folder for the project at an address, made if need be.

    A password, given beside the address or in it, is kept in memory until the program ends, or as
    long as `passwords_tried` goes well. Raises ProjectError.
    """
    url = parsed(address)
    url = passwords.keep(url.set(password=password) if password else url)
    folder = paths.user_servers() / _host(url) / _plain(url.database or "")
    settle(folder, url)
    return folder


def settle(folder: Path, url: URL) -> None:
    """Let the project of a folder be the one at an address; raises ProjectError."""
    if (folder / DATABASE_FILE).exists():
        raise ProjectError(
            "{folder} is a project with a database of its own. Choose another folder for the one "
            "on the server.",
            folder=folder,
        )
    try:
        make_folder(folder)
        text = passwords.without_password(url).render_as_string() + "\n"
        file = folder / ADDRESS_FILE
        if not file.is_file() or file.read_text("utf-8", "replace") != text:
            write_text(file, text)
    except OSError as error:
        raise ProjectError(
            "{folder} cannot be made a folder. {cause}", folder=folder, cause=cause(error)
        ) from error


def settle_as(folder: Path, other: Path) -> None:
    """Let the project of a folder be the one on a server that another folder names."""
    settle(folder, make_url(url_of(other)))


def parsed(address: str) -> URL:
    """Return an address as a URL; raises ProjectError, which repeats no password, where it is none.

    A password that stands among the settings is put where all others are.
    """
    if is_server_address(address):
        try:
            url = make_url(address)
        except (ArgumentError, ValueError):
            url = None
        if url is not None and url.password and "@" in f"{url.host}{url.database}":
            raise ProjectError(
                "In an address, an @ ends the password. Write %40 for one within it."
            )
        if url is not None and url.database and isinstance(url.port, int | None):
            return _with_password_in_place(url.set(drivername="postgresql"))
    raise ProjectError(
        "This is no address of a project on a server. It is written like this: "
        "postgresql://user@host/database"
    )


def _with_password_in_place(url: URL) -> URL:
    given = url.query.get("password")
    if given is None:
        return url
    password = given if isinstance(given, str) else given[-1]
    return url.difference_update_query(["password"]).set(password=password)


def name_of(folder: Path) -> str:
    """Return the address of a project in words for people; empty for one that is a folder alone."""
    if not is_on_server(folder):
        return ""
    url = make_url(url_of(folder))
    return backend_of(url).label(url)


def _host(url: URL) -> str:
    """Return a name of a folder for a server: two servers never share one."""
    host = url.host or "local"
    port = "" if url.port in (None, _PORT) else f"-{url.port}"
    # Settings may lead to another server, or to another schema.
    others = f"-{_digest(url.query)}" if url.query else ""
    return _plain(f"{host}{port}{others}")


def _digest(query: Mapping[str, object]) -> str:
    return sha256(repr(sorted(query.items())).encode()).hexdigest()[:8]


def _plain(name: str) -> str:
    """Return a name that every disk takes, and that leads nowhere else."""
    plain = "".join(one if one.isalnum() or one in "-._" else "_" for one in name).lstrip(".")
    is_same = plain == name and len(name) <= 80
    return plain if is_same else f"{plain[:60]}-{sha256(name.encode()).hexdigest()[:8]}"
