"""A plain copy of all labels: complete, up to date, and never that of another project."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.app import mirror, restoring
from labeler.app.backups import Backups
from labeler.app.editing import edit
from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.errors import ProjectError, StorageError
from tests.app import worked_on
from tests.app.worked_on import pages_of, run_sql


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with worked_on.make(tmp_path / "project") as project:
        yield project


@pytest.fixture
def plain(project: Project, tmp_path: Path) -> Path:
    """A folder in which the plain copy is kept."""
    mirror.choose(project, tmp_path / "plain")
    assert mirror.update(project).written == 4  # type: ignore[union-attr]
    return tmp_path / "plain"


def note(project: Project, page_id: int, text: str) -> None:
    page = project.page(page_id)
    edit(project, page, edits.set_note(page, text), "Note")


def notes(folder: Path) -> dict[str, str]:
    files = sorted(folder.glob("*/*.jsonl"))
    return {
        file.relative_to(folder).as_posix(): json.loads(file.read_text("utf-8"))["note"]
        for file in files
    }


def test_what_is_written_makes_the_same_pages_again(
    project: Project, plain: Path, tmp_path: Path
) -> None:
    project.close()
    before = pages_of(project.folder)
    with Project.create(tmp_path / "again", [tmp_path / "images"], author="ann") as again:
        again.scan()
        import_labels(again, "labeler", plain / "pages", as_proposals=False, replace_work=False)
        after = {entry.id: again.page(entry.id) for entry in again.entries()}
    assert [page.regions for page in after.values()] == [page.regions for page in before.values()]
    assert [page.state for page in after.values()] == [page.state for page in before.values()]


def test_it_follows_edits_and_pages_that_are_taken_out(project: Project, plain: Path) -> None:
    note(project, 1, "new")
    project.store.pages.remove([2])
    assert mirror.update(project).written == 2  # type: ignore[union-attr]
    assert notes(plain) == {
        "pages taken out/000002.jsonl": "",
        "pages/000001.jsonl": "new",
        "pages/000003.jsonl": "",
        "pages/000004.jsonl": "",
    }
    project.store.pages.restore()
    mirror.update(project)
    assert "pages/000002.jsonl" in notes(plain)
    assert mirror.update(project).written == 0  # type: ignore[union-attr]


def test_after_an_earlier_state_came_back_it_says_what_that_says(
    project: Project, plain: Path
) -> None:
    own = Backups(project.folder)
    copy = own.write().copy
    note(project, 1, "abandoned")
    mirror.update(project)
    project.close()
    restoring.restore(copy, project.folder, own)
    with Project.open(project.folder) as restored:
        note(restored, 2, "goes on")
        note(restored, 3, "goes on")
        mirror.update(restored)
        assert list(notes(plain).values()) == ["", "goes on", "goes on", ""]


def test_a_killed_update_is_completed(
    project: Project, plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for page_id in (1, 2, 3):
        note(project, page_id, "new")
    write, calls = mirror.write_text, []

    def dying(path: Path, text: str) -> None:
        calls.append(path)
        if len(calls) == 2:
            raise KeyboardInterrupt
        write(path, text)

    with monkeypatch.context() as patch:
        patch.setattr(mirror, "write_text", dying)
        with pytest.raises(KeyboardInterrupt):
            mirror.update(project)
    assert list(notes(plain).values()) == ["new", "", "", ""]
    mirror.update(project)
    assert list(notes(plain).values()) == ["new", "new", "new", ""]


def test_a_folder_that_is_gone_is_named_and_not_made_anew(project: Project, plain: Path) -> None:
    shutil.move(plain, plain.with_name("unplugged"))
    note(project, 1, "new")
    with pytest.raises(StorageError, match="the folder is gone"):
        mirror.update(project)
    assert not plain.exists()
    shutil.move(plain.with_name("unplugged"), plain)
    mirror.update(project)
    assert notes(plain)["pages/000001.jsonl"] == "new"


def test_a_project_does_not_say_by_itself_where_a_copy_of_it_is_written(
    project: Project, plain: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "READ ME.txt").write_text("mine")
    place = {"folder": str(own), "place": str(project.folder), "revision": 0}
    project.store.set_setting("mirror", place)
    with pytest.raises(StorageError, match="does not say that it is one of this project"):
        mirror.update(project)
    assert [file.name for file in own.iterdir()] == ["READ ME.txt"]


def test_a_link_in_a_plain_copy_leads_nothing_out_of_it(
    project: Project, plain: Path, tmp_path: Path
) -> None:
    theirs = tmp_path / "theirs"
    shutil.move(plain / "pages", theirs)
    before = {file.name: file.read_bytes() for file in theirs.iterdir()}
    (plain / "pages").symlink_to(theirs)
    note(project, 1, "new")
    with pytest.raises(ProjectError, match="in the place of the link"):
        mirror.update(project)
    assert {file.name: file.read_bytes() for file in theirs.iterdir()} == before


@pytest.mark.parametrize(
    "wrong", [{"folder": 5}, {"folder": "a\0b"}, {"revision": "x"}, {"revision": []}]
)
def test_a_damaged_setting_means_that_no_copy_is_kept(
    project: Project, plain: Path, wrong: dict[str, object]
) -> None:
    setting = {"folder": str(plain), "place": str(project.folder), "revision": 0}
    project.store.set_setting("mirror", setting | wrong)
    assert mirror.update(project) is None


def test_what_cannot_be_read_stays_as_it_was_written(project: Project, plain: Path) -> None:
    note(project, 1, "new")
    run_sql(project.folder, "UPDATE region SET polygon = '[' WHERE id = 'p1l0'")
    done = mirror.update(project)
    assert done is not None
    assert "damaged" in done.problems[0]
    assert notes(plain)["pages/000001.jsonl"] == ""


def test_a_place_that_is_not_its_own_is_refused(
    project: Project, plain: Path, tmp_path: Path
) -> None:
    for place, words in (
        (project.folder / "plain", "not outside"),
        (tmp_path, "not outside"),
        (tmp_path / "images", "something else"),
        (tmp_path / "images" / "page 0.png", "is a file"),
    ):
        with pytest.raises(ProjectError, match=words):
            mirror.choose(project, place)
    copy = Backups(project.folder).write().copy
    twin = restoring.restore_to(copy, tmp_path / "twin").folder
    with Project.open(twin) as other:
        assert mirror.folder_of(other) is None
    mirror.choose(project, None)
    assert mirror.update(project) is None
    assert len(notes(plain)) == 4


def test_a_name_that_cannot_be_kept_is_refused(project: Project, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="line break"):
        mirror.choose(project, tmp_path / "a\nb")
    assert not (tmp_path / "a\nb").exists()
    assert mirror.folder_of(project) is None
