"""Sticks and network folders: no modes, times, links or locks, no syncing of folders, few names."""

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from labeler.app import export_folder, rescue
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.project import Project
from labeler.core import process_lock
from labeler.core.annotation import Page
from labeler.core.errors import ProjectError
from labeler.formats import registry
from tests.app.conftest import draw_image
from tests.app.scans import accept
from tests.formats.installed import each_name

FORMATS = each_name(row for row in registry.FORMATS if row.write is not None)
_FORBIDDEN = set('<>:"|?*\\')
fsync, replace = os.fsync, os.replace


def refuse(*_: object, **__: object) -> NoReturn:
    raise PermissionError(errno.EPERM, "Operation not permitted")


def sync_files_only(descriptor: int) -> None:
    if os.path.isdir(f"/proc/self/fd/{descriptor}"):  # noqa: PTH112 - a descriptor, no path
        raise OSError(errno.EINVAL, "Invalid argument")
    fsync(descriptor)


def rename_onto_nothing(source: Path, target: Path) -> None:
    """A folder never takes the place of another one; names are few, whatever their case."""
    target = Path(target)
    if target.is_dir():
        raise FileExistsError(errno.EEXIST, "File exists", str(target))
    assert not _FORBIDDEN & set(target.name), f"{target.name} is no name on a stick"
    same = [p.name for p in target.parent.iterdir() if p.name.lower() == target.name.lower()]
    assert same in ([], [target.name]), f"{target.name} would take the place of {same}"
    replace(source, target)


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The root of a stick."""
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(os, "fsync", sync_files_only)
    for name in ("rename", "replace"):
        monkeypatch.setattr(os, name, rename_onto_nothing)
    for name in ("chmod", "utime", "link", "symlink"):
        monkeypatch.setattr(os, name, refuse)
    monkeypatch.setattr(process_lock, "_lock", no_locks)
    monkeypatch.setattr(Path, "is_mount", lambda path: path == stick)
    return stick


def no_locks(_: object) -> NoReturn:
    raise OSError(errno.ENOLCK, "No locks available")


@pytest.fixture
def odd_names(project: Project, images: Path) -> Project:
    """A project with images whose names no stick takes, or takes for each other."""
    for number, name in enumerate(("a:b?.png", "A_B_.png", "a_b_.png", "aux.png", "end .png")):
        draw_image(images / name, 10 + number)
    project.add_images([images])
    project.scan()
    for entry in project.entries():
        accept(project, entry.id)
    return project


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_goes_to_the_root_of_a_stick_and_is_replaced_there(
    odd_names: Project, stick: Path, name: str
) -> None:
    for _ in range(2):
        outcome = export_pages(odd_names, name, stick, ExportChoice(with_images=True))
        assert (outcome.folder, outcome.problems) == (stick / f"labeler-{name}", [])
        assert [path.name for path in stick.iterdir()] == [outcome.folder.name]
        assert export_folder.changed_files(outcome.folder) == []
        for file in outcome.folder.rglob("*"):
            (file.parent / f"._{file.name}").write_bytes(b"\0\5\x16\7")  # as macOS does


def test_a_project_can_lie_on_it(stick: Path, images: Path) -> None:
    with Project.create(stick / "project", [images]) as project:
        project.scan()
        page = accept(project, 1)
        out = rescue.write_pages([page], {e.id: e for e in project.entries()}, stick)
        assert out.is_dir()
    with Project.open(stick / "project") as project:
        assert project.page(1) == page


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EDQUOT, "Your share of the disk is used up"),
        (errno.EROFS, "The disk is read-only"),
        (errno.EFBIG, "too large for the file system"),
        (errno.EIO, "The disk reports an error"),
        (errno.ESTALE, "Check the disk or the connection"),
    ],
)
def test_an_export_that_fails_says_why_and_leaves_what_was_there(
    project: Project,
    labelled: tuple[Page, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    told: str,
) -> None:
    out = tmp_path / "out"
    export_pages(project, "icdar", out, ExportChoice())
    before = {path: path.read_bytes() for path in out.iterdir()}

    def fail(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("labeler.core.files._sync", fail)
    with pytest.raises(ProjectError, match=told):
        export_pages(project, "icdar", out, ExportChoice())
    assert {path: path.read_bytes() for path in out.iterdir()} == before
    assert [path for path in tmp_path.iterdir() if path.name.endswith(".unfinished")] == []
