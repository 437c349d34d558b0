"""Folders that hold what nobody expects: one thing is named, the rest is found."""

import os
import socket
from pathlib import Path

import pytest

from labeler.core.errors import ForeignFile
from labeler.core.regular_files import open_regular, read_regular
from labeler.formats import foreign
from labeler.formats.image_kinds import passed_over
from labeler.formats.images import find_images, find_passed_over, scan_image


def test_what_is_no_file_is_named_and_the_rest_found(tmp_path: Path) -> None:
    (tmp_path / "b" / "deep").mkdir(parents=True)
    for name in ("2.png", "10.png", "b/1.png", "b/deep/3.png"):
        (tmp_path / name).touch()
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "b" / "round").symlink_to(tmp_path)
    (tmp_path / "itself.png").symlink_to("itself.png")
    (tmp_path / "zero.png").symlink_to("/dev/zero")
    found = [file.relative_to(tmp_path).as_posix() for file in find_images(tmp_path)]
    assert found == ["2.png", "10.png", "b/1.png", "b/deep/3.png"]
    (sentence,) = passed_over(find_passed_over(tmp_path))
    assert "cannot be read" in sentence
    assert all(name in sentence for name in ("pipe.png", "itself.png", "zero.png"))


def test_a_folder_that_cannot_be_read_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("closed/1.png", "open/2.png", "open/labels.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("[]")
    scan = os.scandir

    def scandir(path: Path) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert [file.name for file in find_images(tmp_path)] == ["2.png"]
    assert tmp_path / "closed" in find_passed_over(tmp_path)
    refused: list[str] = []
    assert [f.name for f in foreign.label_files(tmp_path, ".json", refused)] == ["labels.json"]
    assert "closed" in refused[0]


def test_folders_may_lie_deeper_than_calls(tmp_path: Path) -> None:
    here, depth = os.open(tmp_path, os.O_RDONLY), 1200  # the path grows beyond what a call takes
    for _ in range(depth):
        os.mkdir("d", dir_fd=here)
        here = _moved(here, "d")
    (tmp_path / "1.png").touch()
    try:
        assert [file.name for file in find_images(tmp_path)] == ["1.png"]
    finally:
        for _ in range(depth):  # nothing else could remove them
            here = _moved(here, "..")
            os.rmdir("d", dir_fd=here)
        os.close(here)


def _moved(here: int, to: str) -> int:
    there = os.open(to, os.O_RDONLY, dir_fd=here)
    os.close(here)
    return there


def test_pipes_sockets_and_devices_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as open_socket:
        open_socket.bind(os.path.relpath(tmp_path / "socket"))
        for path in (tmp_path / "pipe", tmp_path / "socket", Path("/dev/zero"), tmp_path):
            with pytest.raises(OSError):  # noqa: PT011 - each system says it in its way
                open_regular(path)
            assert scan_image(path).problem
            with pytest.raises(ForeignFile):
                foreign.read_text(path)


def test_a_name_no_file_has_and_a_file_too_large_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="name"):
        open_regular(tmp_path / "a\0b")
    (tmp_path / "large").write_bytes(b"12345")
    assert read_regular(tmp_path / "large", 5) == b"12345"
    with pytest.raises(OSError, match="more than 4 bytes"):
        read_regular(tmp_path / "large", 4)
