"""Copies of a project: made beside the work, verified, thinned, brought back."""

import os
import shutil
import threading
from collections import namedtuple
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.app import editing, models, restoring
from labeler.app.backups import Backups
from labeler.app.project import Project
from labeler.core.errors import DamagedProject, LabelerError, ProjectError
from labeler.core.records import SHIPPED
from labeler.core.retention import ALWAYS, Dated, superfluous
from tests.app import worked_on
from tests.app.worked_on import label, pages_of, run_sql, settle

Usage = namedtuple("Usage", "total used free")
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = worked_on.make(tmp_path / "project")
    yield project
    project.close()


def test_a_copy_holds_everything_and_is_made_beside_the_work(project: Project) -> None:
    own = Backups(project.folder)
    assert own.is_due()
    made = own.write()
    assert made.remarks == []
    facts = made.copy.facts
    assert facts is not None
    assert (facts.pages, facts.accepted, facts.edits) == (4, 4, 8)
    assert not own.is_due()
    assert [file.name for file in own.place.glob("*.db*")] == [made.copy.path.name]
    label(project, 1, lines=5)
    assert own.is_due()


def test_a_copy_is_due_for_whatever_was_done_and_for_nothing_else(project: Project) -> None:
    own, pages = Backups(project.folder), project.store.pages
    pages.remove([1])
    worked_on.train(project)
    own.write()
    pages.restore()
    pages.remove([2])
    assert own.is_due(), "another page is out of the list"
    own.write()
    editing.undo(project, 3)
    own.write()
    editing.redo(project, 3)
    editing.undo(project, 4)
    assert own.is_due(), "as many edits count, and others"
    own.write()
    project.store.models.add(name="kept", path=project.folder, sha256="1", source="training run 2")
    assert own.is_due(), "a model that is not used is worth as many hours"
    own.write()
    pages.remove([1])
    pages.restore()
    assert own.is_due(), "none is out any more"
    own.write()
    project.check_images()
    assert not own.is_due()


def test_others_edit_while_a_copy_is_made(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.copying.PAGES", 1)
    steps: list[int] = []

    def watch(done: int, total: int, text: str) -> None:
        if len(steps) < 5:
            page = project.page(1)
            from labeler.app.editing import edit
            from labeler.core.edits import set_note

            edit(project, page, set_note(page, f"{done} of {total}"), "Note")
        steps.append(total)

    from labeler.core.progress import Progress

    made = Backups(project.folder).write(Progress(watch))
    assert made.copy.facts is not None
    assert made.copy.facts.edits == 8
    assert len(steps) < 2 * steps[0]  # It never began anew.


def test_weights_are_kept_once_and_come_back(project: Project, tmp_path: Path) -> None:
    model = worked_on.train(project)
    own = Backups(project.folder)
    own.write()
    label(project, 1, lines=4)
    copy = own.write().copy
    assert [file.stem for file in (own.place / "weights").iterdir()] == [model.sha256]
    model.path.unlink()
    project.close()
    restored = restoring.restore_to(copy, tmp_path / "elsewhere" / "restored")
    with Project.open(restored.folder) as other:
        assert other.store.models.all()[0].path.read_bytes() == b"weights"
        assert [entry.path.is_file() for entry in other.entries()] == [True] * 4
        assert len(other.page(1).regions) == 4


def test_weights_that_come_with_the_program_are_missed_in_no_copy(
    project: Project, tmp_path: Path
) -> None:
    for kind, which in ((kind, which) for kind, names in SHIPPED.items() for which in names):
        project.store.models.use(models.shipped(project, which, kind).id)
    done = Backups(project.folder).write()
    assert done.remarks == []
    assert restoring.restore_to(done.copy, tmp_path / "restored").remarks == []


@pytest.mark.parametrize("through", ["name", "link", "hash"])
def test_nothing_is_asked_of_a_place_out_of_the_project_when_it_comes_back(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, through: str
) -> None:
    model = worked_on.train(project)
    theirs = tmp_path / "theirs" / "7.safetensors"
    theirs.parent.mkdir()
    shutil.copyfile(model.path, theirs)
    if through == "link":
        model.path.unlink()
        model.path.symlink_to(theirs)
    else:
        what, stands = ("path", theirs) if through == "name" else ("sha256", theirs.with_suffix(""))
        run_sql(project.folder, f"UPDATE model SET {what} = '{stands}'")
    copy = Backups(project.folder).write().copy
    project.close()
    asked: list[Path] = []
    is_file = Path.is_file
    monkeypatch.setattr(Path, "is_file", lambda path: asked.append(path) or is_file(path))
    done = restoring.restore(copy, project.folder, Backups(project.folder))
    assert any("missing" in remark for remark in done.remarks)
    assert not [path for path in asked if path.resolve().is_relative_to(theirs.parent)]


def test_a_copy_takes_the_place_of_the_project_which_becomes_one(project: Project) -> None:
    own, folder = Backups(project.folder), project.folder
    copy = own.write().copy
    before = pages_of(folder)
    label(project, 1, lines=5)
    after = pages_of(folder)
    with pytest.raises(ProjectError, match="open in a window"):
        restoring.restore(copy, folder, own)
    project.close()
    done = restoring.restore(copy, folder, own)
    assert pages_of(folder) == before
    assert done.kept is not None
    restoring.restore(restoring.copy_named(done.kept), folder, own)
    assert pages_of(folder) == after


def test_a_damaged_project_is_kept_as_it_is_when_a_copy_takes_its_place(project: Project) -> None:
    own, folder = Backups(project.folder), project.folder
    copy = own.write().copy
    before = pages_of(folder)
    project.close()
    file = settle(folder)
    content = b"nonsense" * 1000
    file.write_bytes(content)
    with pytest.raises(DamagedProject, match="Check and repair"):
        own.write()
    assert [one.path for one in own.all()] == [copy.path]
    done = restoring.restore(copy, folder, own)
    assert pages_of(folder) == before
    assert done.kept is not None
    assert (done.kept / "labeler.db").read_bytes() == content


def test_what_is_no_good_copy_is_refused_and_nothing_changes(
    project: Project, tmp_path: Path
) -> None:
    own, folder = Backups(project.folder), project.folder
    good = own.write().copy
    project.close()
    before = pages_of(folder)
    damaged = own.place / f"0002-{good.path.name[5:]}"
    content = bytearray(good.path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 3000] = bytes(3000)
    damaged.write_bytes(content)
    newer = own.place / f"0003-{good.path.name[5:]}"
    shutil.copyfile(good.path, newer)
    import sqlite3

    connection = sqlite3.connect(newer)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    stranger = worked_on.make(tmp_path / "other" / "project", pages=1)
    stranger.close()
    for copy, words in (
        (restoring.copy_named(damaged), "damaged"),
        (restoring.copy_named(newer), "newer version"),
        (Backups(stranger.folder).write().copy, "another project"),
    ):
        with pytest.raises(ProjectError, match=words):
            restoring.restore(copy, folder, own)
    assert pages_of(folder) == before
    with pytest.raises(ProjectError, match="not empty"):
        restoring.restore_to(good, folder)


def test_no_room_no_place_and_a_killed_backup(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = Backups(project.folder)
    copy = own.write().copy
    (own.place / ".0002-x.db.12345678.part").write_bytes(b"half")
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _: Usage(9, 9, 9))
        with pytest.raises(LabelerError, match="Free some space"):
            own.write()
    assert [one.path for one in own.all()] == [copy.path]
    (tmp_path / "file").write_text("")
    with pytest.raises(ProjectError, match="No backup was made"):
        Backups(project.folder, tmp_path / "file" / "below").write()
    own.write()
    assert not list(own.place.glob(".*"))


def test_two_at_once_make_one_copy_after_the_other(project: Project) -> None:
    own = Backups(project.folder)
    told: list[str] = []

    def write() -> None:
        try:
            Backups(project.folder).write()
        except LabelerError as error:
            told.append(str(error))

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = own.all()
    assert len(found) + len(told) == 4
    assert found
    assert all(copy.facts is not None for copy in found)
    assert len({copy.number for copy in found}) == len(found)


def test_a_copy_is_not_made_of_a_damaged_database(project: Project) -> None:
    own = Backups(project.folder)
    own.write()
    project.close()
    file = settle(project.folder)
    content = bytearray(file.read_bytes())
    content[8192:20000] = os.urandom(20000 - 8192)
    file.write_bytes(content)
    with pytest.raises(DamagedProject, match="Check and repair"):
        own.write()
    assert len(own.all()) == 1


def test_thinning_lets_go_of_copies_and_weights_nobody_needs(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = Backups(project.folder)
    worked_on.train(project)
    for _ in range(2):
        own.write()
    run_sql(project.folder, "DELETE FROM model_use", "DELETE FROM model")
    for _ in range(4):
        own.write()
    assert own.thin(10**9) == 3
    assert [copy.number for copy in own.all()] == [6, 5, 4]
    assert not list((own.place / "weights").iterdir())
    assert own.size() == sum(copy.size for copy in own.all())


def test_copies_of_another_project_stay_where_a_link_leads_to_them(
    project: Project, tmp_path: Path
) -> None:
    with worked_on.make(tmp_path / "other") as other:
        for _ in range(4):
            Backups(other.folder).write()
    (project.folder / "backups").symlink_to(other.folder / "backups")
    own = Backups(project.folder)
    for _ in range(5):
        own.write()
    assert own.thin(1) == 2
    assert [copy.number for copy in own.all()] == [9, 8, 7, 4, 3, 2, 1]


def test_a_project_and_one_copied_from_it_leave_each_other_their_copies(
    project: Project, tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    Backups(project.folder).place.mkdir()
    Backups(project.folder).place.rename(kept)
    (project.folder / "backups").symlink_to(kept)
    (kept / ".mine.part").write_text("mine")
    project.close()
    twin = tmp_path / "twin"
    shutil.copytree(project.folder, twin, symlinks=True)
    own, other = Backups(project.folder), Backups(twin)
    for _ in range(5):
        own.write()
    with Project.open(twin) as opened:
        assert other.is_due(), "the copies that lie there are another's"
        for _ in range(5):
            other.write()
        assert other.thin(1) == 2
        opened.close()
    assert [copy.number for copy in own.all()] == [10, 9, 8, 5, 4, 3, 2, 1]
    assert own.thin(1) == 2
    assert [copy.number for copy in own.all()] == [10, 9, 8, 5, 4, 3]
    restoring.restore(own.all()[0], project.folder, own)
    assert (kept / ".mine.part").read_text() == "mine"


def test_copies_within_a_project_are_its_own_after_it_was_moved(
    project: Project, tmp_path: Path
) -> None:
    own = Backups(project.folder)
    for _ in range(4):
        own.write()
    project.close()
    shutil.move(project.folder, tmp_path / "moved")
    with Project.open(tmp_path / "moved"):
        assert Backups(tmp_path / "moved").thin(1) == 1


times = st.lists(st.integers(-100_000, 100_000), min_size=1, max_size=60)


@given(times, st.integers(0, 100))
def test_what_is_kept(minutes: list[int], limit: int) -> None:
    copies = [Dated(number, NOW - timedelta(minutes=ago), 1) for number, ago in enumerate(minutes)]
    gone = superfluous(copies, NOW, limit)
    kept = [copy for copy in copies if copy not in gone]
    assert kept[-ALWAYS:] == copies[-ALWAYS:]
    assert len(kept) <= max(limit, ALWAYS)
    assert superfluous(kept, NOW, limit) == []
    if limit == 100:
        today = {f"{c.written:%d %H}" for c in copies if abs(NOW - c.written) <= timedelta(days=1)}
        assert today <= {f"{copy.written:%d %H}" for copy in kept}


def test_a_clock_that_was_set_back_takes_no_day_away() -> None:
    written = [NOW - timedelta(hours=6 * number) for number in range(40)][::-1]
    copies = [Dated(number, moment, 1) for number, moment in enumerate(written)]
    copies = [copy for copy in copies if copy not in superfluous(copies, NOW, 100)]
    first = datetime(1970, 1, 1, tzinfo=UTC)
    now = [Dated(100 + number, first, 1) for number in range(9)]
    gone = superfluous([*copies, *now], first, 100)
    kept = {f"{copy.written:%Y-%m-%d}" for copy in copies if copy not in gone}
    assert kept == {f"{copy.written:%Y-%m-%d}" for copy in copies}
    assert {copy.number for copy in now if copy not in gone} == {106, 107, 108}
