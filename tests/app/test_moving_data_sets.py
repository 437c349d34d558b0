"""Data sets whose files hold the images become projects: labels and images come together."""

import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest

from labeler.app import moving
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.core.errors import NoLabelledImages
from labeler.formats.parquet import PACKAGE
from labeler.formats.whereabouts import opened

needs_parquet = pytest.mark.skipif(find_spec(PACKAGE) is None, reason=f"{PACKAGE} is not there")


@pytest.fixture
def folder(project: Project, labelled: tuple[Page, ...], tmp_path: Path) -> Path:
    """Where an export goes to."""
    assert len(labelled) == 2
    return tmp_path / "theirs" / "set"


@pytest.mark.parametrize("form", ["webdataset", pytest.param("parquet", marks=needs_parquet)])
def test_images_come_along(
    project: Project, labelled: tuple[Page, ...], folder: Path, images: Path, form: str
) -> None:
    folder.parent.mkdir()
    export_pages(project, form, folder, ExportChoice(split=False))
    found = moving.survey(folder, folder.with_name("files"))
    assert (found.images.labelled, found.missing()) == (2, [])
    made, outcome = moving.move(found, folder.with_name("project"), author="ana")
    with made:
        assert (outcome.problems, outcome.pages) == ([], 2)
        entries = made.entries()
        assert all(entry.is_sound and entry.size for entry in entries)
        for entry, before in zip(entries, labelled, strict=True):
            after = made.page(entry.id)
            assert [line.polygon for line in after.lines] == [line.polygon for line in before.lines]
            with opened(entry.path) as file:
                assert file.read() == project.store.pages.entry(before.id).path.read_bytes()


def test_a_shard_is_read_where_it_lies(
    project: Project, labelled: tuple[Page, ...], folder: Path
) -> None:
    folder.parent.mkdir()
    export_pages(project, "webdataset", folder, ExportChoice(split=False))
    before = sorted(file.name for file in folder.parent.rglob("*"))
    found = moving.survey(folder, folder.with_name("files"))
    assert (found.unpacked, found.embedded) == (None, None)
    assert sorted(file.name for file in folder.parent.rglob("*")) == before
    assert {file.parent.suffix for file in found.images.files} == {".tar"}


def test_a_shard_is_read_wherever_and_however_it_is_named(
    project: Project,
    labelled: tuple[Page, ...],
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder.parent.mkdir()
    export_pages(project, "webdataset", folder, ExportChoice(split=False))
    monkeypatch.chdir(folder.parent)
    found = moving.survey(Path(folder.name), tmp_path / "files")
    assert (found.images.labelled, found.missing()) == (2, [])
    archive = shutil.make_archive(str(tmp_path / "packed"), "zip", folder)
    found = moving.survey(Path(archive), tmp_path / "files")
    assert (found.images.labelled, found.left_out) == (2, ())


@needs_parquet
def test_images_of_parquet_are_unpacked_once_they_are_missing(
    project: Project, labelled: tuple[Page, ...], folder: Path, images: Path
) -> None:
    folder.parent.mkdir()
    export_pages(project, "parquet", folder, ExportChoice(split=False))
    found = moving.survey(folder, folder.with_name("files"))
    assert found.embedded == folder.with_name("files")
    found.discard()
    assert not folder.with_name("files").exists()
    found = moving.survey(folder, folder.with_name("files"), None, [images])
    assert found.embedded is None


@needs_parquet
def test_names_of_images_in_parquet_lead_nowhere_else(tmp_path: Path) -> None:
    from pyarrow import Table
    from pyarrow.parquet import write_table

    (tmp_path / "theirs").mkdir()
    names = ["../out.png", "/etc/out.png", "a/../../out.png"]
    rows = [
        {
            "file_name": name,
            "width": 9,
            "height": 9,
            "regions": [],
            "image": {"bytes": b"x", "path": name},
        }
        for name in names
    ]
    write_table(Table.from_pylist(rows), tmp_path / "theirs" / "train.parquet")
    with pytest.raises(NoLabelledImages):
        moving.survey(tmp_path / "theirs", tmp_path / "files")
    assert not list(tmp_path.rglob("*out*"))
    assert not (tmp_path / "files").exists()
