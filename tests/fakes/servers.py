"""The server that tests share, and databases on it."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from labeler.lab.base.own_server import NoServer, OwnServer, own_server
from labeler.store import urls
from labeler.store.project_store import ProjectStore

BLANK = "blank"
"""The database of a project without pages; to be copied, not used."""
KEPT = 64
"""So many databases are there at once, more than the tests of a module use: all that are ever made
would fill gigabytes, and a server whose disk is full ends."""
_numbers = count()


@pytest.fixture(scope="session")
def server() -> Iterator[OwnServer]:
    """A PostgreSQL server; tests that need one are skipped where none can be started."""
    pytest.importorskip("psycopg", reason="needs the extra labeler[postgresql]")
    try:
        with own_server() as started:
            yield started
    except NoServer as error:
        pytest.skip(f"no server: {error}")


@pytest.fixture(scope="session")
def blank_database(server: OwnServer, tmp_path_factory: pytest.TempPathFactory) -> OwnServer:
    """The server, with a database to make others of."""
    address = server.new_database(BLANK)
    ProjectStore.create(address, folder=tmp_path_factory.mktemp("blank") / "project").close()
    return server


def copied(server: OwnServer, template: str = BLANK) -> str:
    """Return the address of a new database that holds what another one does."""
    number = next(_numbers)
    name = f"test{number}"
    if number >= KEPT:
        server.tell(f"DROP DATABASE IF EXISTS test{number - KEPT} WITH (FORCE)")
    server.tell(f"CREATE DATABASE {name} TEMPLATE {template}")
    return server.address(name)


def named_in(folder: Path, address: str) -> Path:
    """Make a folder the one of a project on a server."""
    urls.settle(folder, urls.parsed(address))
    return folder
