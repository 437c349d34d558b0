"""Opening what a person points at."""

import os
from pathlib import Path

import pytest
from PIL import Image

from labeler import paths
from labeler.app import opening
from labeler.core.errors import ProjectError


@pytest.fixture
def images(tmp_path: Path) -> Path:
    folder = tmp_path / "Belege März"
    folder.mkdir()
    for number in range(3):
        Image.new("L", (40, 20), 255).save(folder / f"{number}.png")
    return folder


def test_a_folder_of_images_becomes_a_project_inside_it(images: Path) -> None:
    with opening.open_path(images) as project:
        assert project.folder == images / "labeler-project"
        assert len(project.entries()) == 3
    with opening.open_path(images) as again:
        assert again.folder == images / "labeler-project"
        assert len(again.entries()) == 3


def test_a_project_opens_by_its_folder_or_its_file(images: Path) -> None:
    opening.open_path(images).close()
    folder = images / "labeler-project"
    for place in (folder, folder / "labeler.db"):
        with opening.open_path(place) as project:
            assert project.folder == folder


def test_a_project_is_called_after_its_images_or_as_somebody_called_it(images: Path) -> None:
    assert opening.named_after(images / "labeler-project") == images
    assert opening.named_after(images.parent / "Belege") == images.parent / "Belege"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_gets_its_project_beside_it(images: Path) -> None:
    images.chmod(0o500)
    try:
        assert opening.project_folder(images).parent == images.parent
    finally:
        images.chmod(0o700)


def test_the_last_place_is_among_the_users_own_files(
    images: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    monkeypatch.setattr(paths, "user_projects", lambda: own)
    monkeypatch.setattr(opening, "_is_writable", lambda folder: folder == own)
    with opening.open_path(images) as project:
        assert project.folder.parent == own
    with opening.open_path(images) as again:
        assert again.folder == project.folder


def test_single_images_become_a_project_of_those(images: Path) -> None:
    with opening.open_images([images / "0.png", images / "2.png"]) as project:
        assert [entry.path.name for entry in project.entries()] == ["0.png", "2.png"]
    with opening.open_images([images / "1.png"]) as again:
        assert len(again.entries()) == 3


def test_a_folder_without_images_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no images"):
        opening.open_path(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_path_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="does not exist"):
        opening.open_path(tmp_path / "gone")
