"""A PostgreSQL server of one's own, in a temporary folder, that is gone afterwards.

It listens on a socket in that folder and nowhere else. The server refuses to run as root, so then
it runs as the user that Debian's package made for it.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

_PLACES = "/usr/lib/postgresql/*/bin"
"""Where Debian keeps the programs of the server, by version."""
_SERVICE_USER = "postgres"
_USER = "owner"
_FAST = "-c fsync=off -c full_page_writes=off -c max_wal_size=128MB"
"""Of a server whose rows nobody needs after a power cut; a crash of the server they outlast."""
_SECONDS = 600
"""Until it has started or stopped, also where all cores are busy."""


class NoServer(Exception):
    """No server can be started here; the message says why."""


class OwnServer:
    """A cluster that runs until it is stopped."""

    def __init__(self, folder: Path, *, is_safe: bool) -> None:
        self.folder = folder
        self._programs = programs()
        self._is_safe = is_safe
        self._data = folder / "data"

    def make(self) -> None:
        """Write the files of the cluster."""
        self._run("initdb", "-D", self._data, "-U", _USER, "-A", "trust", "-E", "UTF8", "-N")

    def start(self) -> None:
        """Start, and wait until it answers."""
        log = self.folder / "log"
        options = f"-k {self.folder} -c listen_addresses='' -c max_connections=300"
        if not self._is_safe:
            options += f" {_FAST}"
        self._run("pg_ctl", *self._waiting(), "-o", options, "-l", log, "start")

    def stop(self, mode: str = "immediate") -> None:
        """Stop at once, as a crash would; connections are cut."""
        self._run("pg_ctl", *self._waiting(), "-m", mode, "stop")

    def make_safe(self) -> None:
        """Start anew, so that commits last from now on."""
        self.stop("fast")
        self._is_safe = True
        self.start()

    def new_database(self, name: str, *options: str) -> str:
        """Make a database; return its address."""
        self.tell(f"CREATE DATABASE {name} {' '.join(options)}")
        return self.address(name)

    def address(self, name: str, user: str = _USER) -> str:
        """Return the address of a database."""
        return f"postgresql://{user}@/{name}?host={self.folder}"

    def demand_password(self, user: str, password: str) -> None:
        """Make a user who may do nothing yet, and who is let in with a password only."""
        self.tell(f"CREATE ROLE {user} LOGIN PASSWORD '{password}'")
        rules = self._data / "pg_hba.conf"
        text = rules.read_text("utf-8")
        rules.write_text(f"local all {user} scram-sha-256\n{text}", "utf-8")
        self.tell("SELECT pg_reload_conf()")

    def tell(self, statement: str, database: str = "postgres") -> str:
        """Run a statement as the owner of the server; return the first that it answers."""
        import psycopg  # noqa: PLC0415 - an extra

        address = self.address(database)
        with psycopg.connect(address, autocommit=True) as connection:
            answer = connection.execute(statement.encode())
            row = answer.fetchone() if answer.description else None
        return str(row[0]) if row else ""

    def _waiting(self) -> Sequence[object]:
        return "-D", self._data, "-w", "-t", _SECONDS

    def _run(self, program: str, *arguments: object) -> str:
        words = [*_as_service(), str(self._programs / program), *map(str, arguments)]
        done = subprocess.run(
            words,
            cwd="/",
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if program != "pg_ctl" else subprocess.DEVNULL,
            text=True,
        )
        if done.returncode:
            raise NoServer(f"{program}: {done.stderr or done.stdout}")
        return done.stdout


def programs() -> Path:
    """Return the folder of the server's programs; raises NoServer."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    places = sorted(Path("/").glob(f"{_PLACES[1:]}/initdb"), key=_version)
    if not places:
        raise NoServer("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    return places[-1].parent


@contextmanager
def own_server(*, is_safe: bool = False) -> Iterator[OwnServer]:
    """Run a server; `is_safe` where its commits are to last, which takes their time.

    Raises NoServer.
    """
    # Not below a folder that only its owner may enter, and with a short name: sockets need that.
    folder = Path(tempfile.mkdtemp(prefix="labeler-pg-", dir="/tmp"))
    try:
        if _as_service():
            shutil.chown(folder, _SERVICE_USER)
        folder.chmod(0o755)
        server = OwnServer(folder, is_safe=is_safe)
        server.make()
        server.start()
        try:
            yield server
        finally:
            server.stop()
    except (OSError, LookupError) as error:
        raise NoServer(str(error)) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_service() -> Sequence[str]:
    if not hasattr(os, "geteuid"):
        raise NoServer("a server of one's own needs a Unix system")
    return ("runuser", "-u", _SERVICE_USER, "--") if os.geteuid() == 0 else ()


def _version(program: Path) -> int:
    name = program.parent.parent.name
    return int(name) if name.isdecimal() else 0
