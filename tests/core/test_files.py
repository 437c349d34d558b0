"""Files that are written as a whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from labeler.core import files
from labeler.core.files import write_atomically, write_text


def test_a_file_takes_the_place_of_another_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "file.txt"
    write_text(path, "first")
    write_text(path, "ünï 图")
    assert path.read_text(encoding="utf-8") == "ünï 图"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("name", ["x" * 250 + ".html", "図" * 83 + ".html"], ids=["ascii", "cjk"])
def test_a_file_may_have_the_longest_name_there_is(tmp_path: Path, name: str) -> None:
    write_text(tmp_path / name, "all of it")
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("error", [OSError("disk full"), KeyboardInterrupt()], ids=repr)
def test_a_write_that_fails_changes_nothing(tmp_path: Path, error: BaseException) -> None:
    path = tmp_path / "file.txt"
    path.write_text("before")

    def fail(draft: Path) -> None:
        draft.write_text("half of")
        raise error

    with pytest.raises(type(error)):
        write_atomically(path, fail)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_two_who_write_at_once_do_not_meet(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"

    def write(draft: Path) -> None:
        draft.write_text("outer")
        write_text(path, "inner")
        assert draft.read_text() == "outer"

    write_atomically(path, write)
    assert path.read_text() == "outer"
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_replaced_is_said_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError, match="taken"):
        write_text(tmp_path / "taken", "text")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


STEPS = ("_sync", "sync_folder", "move")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_fails_at_any_step_is_told_and_leaves_the_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int
) -> None:
    path = tmp_path / "file.txt"
    path.write_text("before")

    def fail(*_: object) -> None:
        raise OSError(code, "out of luck")

    monkeypatch.setattr(files, step, fail)
    with pytest.raises(OSError, match="out of luck"):
        write_text(path, "after")
    # Only the name may be there already: nobody may count on it.
    assert path.read_text() == ("after" if step == "sync_folder" else "before")
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_synced_is_no_trouble_where_that_is_usual(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", refuse)
    files.make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    files.sync_folder(tmp_path)
