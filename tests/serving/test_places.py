"""Images that requests only name: in folders that were named, and nowhere else."""

import os
from pathlib import Path

import pytest

from labeler.serving.places import Places
from labeler.serving.refusal import Refusal
from tests.serving.conftest import impatient

LIMITS = impatient(most_bytes=2000)
IMAGE = b"an image, for all that matters here"


def test_files_are_found_as_label_studio_names_them(tmp_path: Path) -> None:
    (tmp_path / "upload/1").mkdir(parents=True)
    (tmp_path / "upload/1/ü 1.png").write_bytes(IMAGE)
    places = Places((tmp_path / "other", tmp_path), (), LIMITS)
    for address in (
        "/data/upload/1/%C3%BC%201.png",
        "/data/local-files/?d=upload/1/%C3%BC%201.png",
        "http://localhost:8080/data/local-files/?d=upload/1/%C3%BC%201.png",
        "upload/1/ü 1.png",
    ):
        assert places.content(address) == IMAGE


@pytest.mark.parametrize(
    "address",
    [
        "../secret.png", "/data/../secret.png", "/data/local-files/?d=../secret.png",
        "/data/local-files/?d=%2e%2e%2fsecret.png", "/data/local-files/?d=link.png",
        "/data/local-files/?d=away/secret.png", "/data/local-files/?d=/etc/passwd", "/etc/passwd",
        "file:///etc/passwd", "/data/local-files/", "/data/", "", ".", "a\0b", "a" * 5000,
        "pipe", "large.png", "//[", "s3://bucket/page.png", "ftp://localhost/page.png",
        "http://localhost/page.png",
    ],
)  # fmt: skip
def test_nothing_else_is_read(tmp_path: Path, address: str) -> None:
    folder = tmp_path / "images"
    folder.mkdir()
    (folder / "page.png").write_bytes(IMAGE)
    (folder / "large.png").write_bytes(b"x" * 2001)
    (tmp_path / "secret.png").write_bytes(IMAGE)
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    (folder / "away").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(folder / "pipe")
    with pytest.raises(Refusal) as refused:
        Places((folder,), (), LIMITS).content(address)
    assert str(tmp_path) not in str(refused.value)


def test_a_name_that_two_folders_have_is_not_guessed(tmp_path: Path) -> None:
    folders = (tmp_path / "a", tmp_path / "b")
    for folder in folders:
        folder.mkdir()
        (folder / "page.png").write_bytes(IMAGE)
    assert Places(folders, (), LIMITS).content("page.png") == IMAGE  # It is the same in both.
    (tmp_path / "b/page.png").write_bytes(b"another image")
    with pytest.raises(Refusal, match="Several of the folders"):
        Places(folders, (), LIMITS).content("page.png")
