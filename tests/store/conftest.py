"""Projects to test the store with."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from labeler.core.annotation import Page
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.fakes.servers import copied, named_in

FILE, SERVER = "sqlite", "postgresql"
OWN = {"test_damage", "test_place", "test_troubles", "test_project_store", "test_server"}
"""Modules about what can happen to one kind of database only."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Let what a store promises be asked of both kinds of database."""
    is_of_files = metafunc.definition.get_closest_marker("of_files") is not None
    module = metafunc.module.__name__.rpartition(".")[2]
    if "folder" in metafunc.fixturenames and not is_of_files and module not in OWN:
        metafunc.parametrize("folder", [FILE, SERVER], indirect=True)


@pytest.fixture(scope="session")
def blank_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a project without pages; to be copied, not used."""
    folder = tmp_path_factory.mktemp("blank") / "project"
    ProjectStore.create(url_of(folder)).close()
    return folder


@pytest.fixture
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The folder of a project without pages, in a file or on a server."""
    if getattr(request, "param", FILE) == SERVER:
        server = request.getfixturevalue("blank_database")
        return named_in(tmp_path / "project", copied(server))
    return shutil.copytree(request.getfixturevalue("blank_project"), tmp_path / "project")


@pytest.fixture
def store(folder: Path) -> Iterator[ProjectStore]:
    """An open project without pages."""
    with ProjectStore.open(url_of(folder), folder=folder) as store:
        yield store


@pytest.fixture
def new_page(store: ProjectStore, tmp_path: Path) -> Callable[[], Page]:
    """A function that adds a page to the project."""
    count = 0

    def add() -> Page:
        nonlocal count
        count += 1
        page_ids = store.pages.add([(tmp_path / "images" / f"{count}.png", 0)])
        return store.pages.load(page_ids[0])

    return add


@pytest.fixture
def blank_page(new_page: Callable[[], Page]) -> Page:
    """The only page of the project."""
    return new_page()
