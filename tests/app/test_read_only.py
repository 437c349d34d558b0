"""A project that may not be written opens to look at and to export, and nothing is left in it."""

import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from labeler.app import doctor, editing, models
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.project import Project
from labeler.cli.main import main
from labeler.core import edits
from labeler.core.annotation import Page, ReviewState
from labeler.core.errors import ProjectError, ReadOnlyProject
from labeler.store import read_only, troubles
from tests.app.scans import accept, rewrite
from tests.builders import line
from tests.faults.power import old_project


def content(folder: Path) -> dict[str, str]:
    """Return every file below a folder with its hash and its time."""
    return {
        str(path): f"{sha256(path.read_bytes()).hexdigest()} {path.stat().st_mtime_ns}"
        for path in folder.rglob("*")
        if path.is_file()
    }


def protect(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a folder and its files be read-only, also for those who may write anywhere."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    monkeypatch.setattr(read_only, "is_writable", lambda file: not file.is_relative_to(folder))


@pytest.fixture
def protected(
    project: Project, labelled: tuple[Page, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """The folder of a project as a program left it that was killed: with content beside the file."""
    folder = tmp_path / "on a stick"
    shutil.copytree(project.folder, folder, ignore=shutil.ignore_patterns("*-shm", "open"))
    assert (folder / "labeler.db-wal").stat().st_size > 0
    protect(folder, monkeypatch)
    before = content(folder)
    yield folder
    assert content(folder) == before
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)


def test_it_can_be_looked_through_and_repaired_into_another(
    protected: Path, labelled: tuple[Page, ...], tmp_path: Path
) -> None:
    assert doctor.examine(protected).troubles == []
    with pytest.raises(ProjectError, match="Repair it into a new folder"):
        doctor.repair(protected)
    assert doctor.repair_to(protected, tmp_path / "repaired").kept == tmp_path / "repaired"
    with Project.open(tmp_path / "repaired") as project:
        assert tuple(project.store.pages.load(page.id) for page in labelled) == labelled


def test_it_can_be_looked_at_and_exported(
    protected: Path, labelled: tuple[Page, ...], tmp_path: Path
) -> None:
    with Project.open(protected) as project:
        assert project.store.is_read_only
        assert project.page(1) == labelled[0]
        project.scan()
        assert not project.check_images()
        outcome = export_pages(project, "labeler", tmp_path / "out", ExportChoice())
        assert outcome.pages == 2
        snapshot = project.store._engine.url.database
        assert snapshot is not None
        assert Path(snapshot).exists()
    assert not Path(snapshot).parent.exists()


def test_it_cannot_be_changed_and_that_is_said(protected: Path, model_id: int) -> None:
    with Project.open(protected) as project:
        page = project.page(3)
        after = edits.add_regions(page, [line(0, 0)])
        for change in (
            lambda: editing.edit_or_keep(project, page, after, "Draw"),
            lambda: editing.undo(project, 1),
            lambda: models.use(project, model_id),
            lambda: project.store.pages.remove([1]),
            lambda: project.add_images([protected.parent]),
            lambda: project.store.set_setting("x", 1),
        ):
            with pytest.raises(ReadOnlyProject, match="may not be written: it is open to look"):
                change()
        assert len(project.outbox) == 0
        assert project.page(3) == page


def test_an_image_that_changed_is_noticed_all_the_same(protected: Path, images: Path) -> None:
    rewrite(images / "page 0.png", None, scale=0.5)
    with Project.open(protected) as project:
        assert [entry.id for entry in project.sound_entries()] == [2, 3, 4]


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("export", "--format", "icdar", "--out", "OUT"), 0, "Exported 2 pages"),
        (("images", "--list"), 0, "page 0.png"),
        (("models",), 0, ""),
        (("remove", "--page", "1"), 1, "may not be written"),
        (("import", "IMAGES"), 1, ""),
    ],
)
def test_commands_do_what_can_be_done(
    protected: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    code: int,
    told: str,
) -> None:
    places = {"OUT": str(tmp_path / "out"), "IMAGES": str(tmp_path)}
    name, *rest = (places.get(each, each) for each in arguments)
    assert main([name, str(protected), *rest]) == code
    assert told in "".join(capsys.readouterr())


def test_a_project_of_an_earlier_version_is_read_without_bringing_it_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_project.make(tmp_path / "old")
    before = content(tmp_path / "old")
    protect(tmp_path / "old", monkeypatch)
    with Project.open(tmp_path / "old") as project:
        page = project.store.pages.load(1)
        assert (page.state, len(page.regions)) == (ReviewState.IN_WORK, old_project.REGIONS)
    assert content(tmp_path / "old") == before


def test_what_another_program_writes_meanwhile_is_read_whole(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(project, 1)
    monkeypatch.setattr(read_only, "is_writable", lambda _: False)
    names = {path.name for path in project.folder.iterdir()}
    with Project.open(project.folder) as looking:
        assert looking.page(1).state is ReviewState.ACCEPTED
        accept(project, 2)
    assert {path.name for path in project.folder.iterdir()} == names


def test_a_project_on_a_full_disk_is_looked_at(
    project: Project, labelled: tuple[Page, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    project.close()
    monkeypatch.setattr(troubles, "is_full", lambda _: True)
    with Project.open(project.folder) as looking:
        assert looking.page(1) == labelled[0]
        with pytest.raises(ReadOnlyProject, match="is full: it is open to look at"):
            looking.store.pages.remove([1])


def test_one_that_is_opened_to_look_at_is_left_as_it_is(images: Path, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    with Project.create(folder, [images]) as project:
        project.scan()
        page = project.page(1)
    before = content(folder)
    with Project.open(folder, to_look_at=True) as project:
        assert len(project.entries()) == 4
        with pytest.raises(ReadOnlyProject, match="opened to look at"):
            editing.edit(project, page, edits.set_state(page, ReviewState.REJECTED), "Reject")
        assert content(folder) == before
    assert content(folder) == before
