"""Open what a person points at: a project, or images that become one."""

import os
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from labeler import paths
from labeler.app.project import Project, login_name
from labeler.core.errors import ProjectError
from labeler.core.records import PROJECT_FILES
from labeler.formats.image_kinds import passed_over
from labeler.formats.images import find_images, find_passed_over
from labeler.formats.sources.table import SOURCES
from labeler.store import urls
from labeler.store.project_store import ProjectStore

PROJECT_NAME = "labeler-project"


def open_path(path: Path, *, author: str = "") -> Project:
    """Open a project, the project of a folder of images, or make one for such a folder.

    Without an author it is whoever is logged in. Raises ProjectError for a folder without images.
    """
    author = author or login_name()
    if (folder := existing_project(path)) is not None:
        return Project.open(folder, author=author)
    if not path.is_dir():
        raise ProjectError(
            "{path} does not exist. Choose a folder of images or a project.", path=path
        )
    if next(iter(find_images(path)), None) is None:
        others = " ".join(passed_over(find_passed_over(path)))
        raise ProjectError(
            "There are no images in {path}, nor in the folders below. Choose a folder that has some, of "
            "these kinds: {kinds}. {others}",
            path=path,
            kinds=", ".join(source.name for source in SOURCES),
            others=others,
        )
    return Project.create(project_folder(path), [path], author=author)


def open_images(files: Sequence[Path], *, author: str = "") -> Project:
    """Open the project beside some image files, or make one, and add the files to it."""
    author = author or login_name()
    beside = files[0].parent
    folder = existing_project(beside)
    if folder is None:
        return Project.create(project_folder(beside), files, author=author)
    project = Project.open(folder, author=author)
    project.add_images(files)
    return project


def are_servers_at_hand() -> bool:
    """Tell whether what it takes to reach a server is installed."""
    return urls.can_be_reached()


def folder_on_server(address: str, password: str) -> Path:
    """Return the folder of the project at an address, once its server has let this user in.

    Raises ProjectError where there is no such project.
    """
    with urls.passwords_tried():
        folder = urls.folder_of(address, password)
        ProjectStore.open(urls.url_of(folder), folder=folder).close()
    return folder


def place_of(project: Path) -> str:
    """Return where a project is in words for people: a folder, or the address of a server."""
    return urls.name_of(project) or str(project)


def existing_project(path: Path) -> Path | None:
    """Return the project that a path is, lies in or has been given; None when there is none."""
    folder = path.parent if path.name in PROJECT_FILES else path
    for place in (folder, *_places(folder)):
        if any((place / name).is_file() for name in PROJECT_FILES):
            return place
    return None


def project_folder(images: Path) -> Path:
    """Return where a new project for a folder of images belongs: the first place to write to."""
    return next(place for place in _places(images) if _is_writable(place.parent))


def named_after(project: Path) -> Path:
    """Return the folder a project is called after: that of its images, where it lies inside it."""
    return project.parent if project.name == PROJECT_NAME else project


def _places(images: Path) -> list[Path]:
    """Return inside the folder, beside it, and among the user's own files, in this order."""
    images = images.resolve()
    name = f"{images.name}-{sha256(str(images).encode()).hexdigest()[:8]}"
    return [
        images / PROJECT_NAME,
        images.parent / f"{images.name}-{PROJECT_NAME}",
        paths.user_projects() / name,
    ]


def _is_writable(folder: Path) -> bool:
    if folder == paths.user_projects():
        return True
    return os.access(folder, os.W_OK | os.X_OK)
