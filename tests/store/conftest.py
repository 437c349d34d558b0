"""Projects to test the store with."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from labeler.core.annotation import Page
from labeler.store.project_store import ProjectStore, url_of


@pytest.fixture(scope="session")
def blank_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a project without pages; to be copied, not used."""
    folder = tmp_path_factory.mktemp("blank") / "project"
    ProjectStore.create(url_of(folder)).close()
    return folder


@pytest.fixture
def folder(blank_project: Path, tmp_path: Path) -> Path:
    """The folder of a project without pages."""
    return shutil.copytree(blank_project, tmp_path / "project")


@pytest.fixture
def store(folder: Path) -> Iterator[ProjectStore]:
    """An open project without pages."""
    with ProjectStore.open(url_of(folder)) as store:
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
