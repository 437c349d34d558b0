"""Edits that cannot be stored outlive the program, and are stored when the project is back."""

from pathlib import Path

import pytest

from labeler import paths
from labeler.app import editing, kept_edits
from labeler.app.kept_edits import EditKeeper
from labeler.app.project import Project
from labeler.cli.main import main
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.errors import ImageChanged
from tests.builders import line


@pytest.fixture(autouse=True)
def own_rescue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of kept edits that other tests do not see."""
    folder = tmp_path / "rescue"
    monkeypatch.setattr(paths, "user_rescue", lambda: folder)
    return folder


def draw(project: Project, page_id: int, count: int) -> None:
    """Draw lines while the project cannot be written."""
    before = project.outbox.seen(PAGES[page_id])
    for number in range(count):
        after = edits.add_regions(before, [line(0, 10 * number, f"{page_id}.{number}")])
        editing.edit_or_keep(project, before, after, f"Draw {number}")
        before = project.outbox.seen(PAGES[page_id])


PAGES = {}


@pytest.fixture
def away(project: Project, tmp_path: Path) -> Path:
    """Where the project is instead of its place, with work that waits: three lines, two pages."""
    PAGES.clear()
    PAGES.update({entry.id: project.page(entry.id) for entry in project.entries()[:2]})
    away = project.folder.rename(tmp_path / "away")
    draw(project, 1, 2)
    draw(project, 2, 1)
    assert project.outbox.is_kept
    return away


def test_what_waits_is_found_once_its_program_is_gone(project: Project, away: Path) -> None:
    assert kept_edits.found() == []
    project.close()
    (kept,) = kept_edits.found(project.uuid)
    assert [edit.text for edit in kept.edits] == ["Draw 0", "Draw 1", "Draw 0"]
    assert (kept.folder, kept.author) == (project.folder, "ana")
    assert kept_edits.found("another") == []


@pytest.mark.parametrize("identifier", ["*", "**", "/etc/x", "../x", "", "\0", "x" * 300])
def test_the_identifier_of_a_project_may_be_anything(
    project: Project, away: Path, own_rescue: Path, identifier: str
) -> None:
    project.close()
    assert kept_edits.found(identifier) == []
    (kept,) = kept_edits.found()
    other = EditKeeper(identifier, project.folder, "eve")
    other.add(kept.edits[0])
    other.leave()
    assert [len(one.edits) for one in kept_edits.found(identifier)] == [1]
    assert len(list(own_rescue.glob("*.jsonl"))) == 2


@pytest.mark.parametrize(
    ("whole", "damaged"),
    [
        ('"level": "line"', '"level": "limes"'),
        ('"began": "', '"began": "0001-01-01"}, "'),
        ('"polygon": [', '"polygon": [1e400, '),
        ('"size": [', '"size": [[], '),
        ('"regions": [', '"regions": [' + "[" * 10**5),
        ('{"project"', '["project"'),
    ],
)
def test_a_damaged_file_keeps_no_project_closed(
    project: Project, away: Path, own_rescue: Path, whole: str, damaged: str
) -> None:
    project.close()
    (file,) = own_rescue.glob("*.jsonl")
    assert whole in file.read_text()
    file.write_text(file.read_text().replace(whole, damaged))
    kept_edits.found(project.uuid)
    assert file.exists()


def test_edits_come_back_as_they_were(project: Project, away: Path) -> None:
    before = project.outbox.seen(PAGES[1])
    said = edits.set_state(edits.set_note(before, "ä\ud800\n"), ReviewState.ACCEPTED)
    editing.edit_or_keep(project, before, said, "Say", gesture="g")
    waiting = list(project.outbox._waiting)
    project.close()
    assert kept_edits.found()[0].edits == tuple(waiting)


def test_what_was_stored_or_taken_back_is_kept_no_longer(
    project: Project, away: Path, own_rescue: Path
) -> None:
    project.outbox.take_back(2)
    project.outbox.leave()
    (kept,) = kept_edits.found()
    assert [edit.changes.page_id for edit in kept.edits] == [1, 1]
    away.rename(project.folder)
    project.outbox.take_up(kept.edits)
    kept.forget()
    assert project.outbox.send() == []
    assert list(own_rescue.iterdir()) == []


def test_the_command_stores_them(
    project: Project, away: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project.close()
    assert main(["rescue"]) == 0
    assert f"{project.folder}: 3 edits" in capsys.readouterr().out
    away.rename(project.folder)
    assert main(["rescue", str(project.folder)]) == 0
    assert "Stored 3 edits" in capsys.readouterr().out
    with Project.open(project.folder) as again:
        assert {region.id for region in again.page(1).regions} == {"1.0", "1.1"}
        assert {region.id for region in again.page(2).regions} == {"2.0"}
        assert again.kept == []


def test_a_file_that_was_torn_is_read_as_far_as_it_goes(
    project: Project, away: Path, own_rescue: Path
) -> None:
    project.close()
    (file,) = own_rescue.glob("*.jsonl")
    whole = file.read_bytes()
    counts = []
    for length in (*range(0, len(whole), 7), len(whole)):
        file.write_bytes(whole[:length])
        counts.append(sum(len(kept.edits) for kept in kept_edits.found()))
    assert counts == sorted(counts)
    assert set(counts) == {0, 1, 2, 3}


def test_an_edit_that_is_refused_is_kept_until_it_can_be_stored(
    project: Project, away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.close()
    away.rename(project.folder)

    def refuse(project: Project, page_id: int) -> None:
        if page_id == 2:
            raise ImageChanged("another picture")

    with monkeypatch.context() as patch, Project.open(project.folder) as again:
        patch.setattr(Project, "demand_sound", refuse)
        again.take_up_kept()
        assert again.outbox.send() == ["another picture"]
    with Project.open(project.folder) as again:
        assert [len(kept.edits) for kept in again.kept] == [1]
        again.take_up_kept()
        assert again.outbox.send() == []
        assert again.page(2).region("2.0")
    assert kept_edits.found() == []


def test_where_nothing_can_be_kept_edits_wait_in_memory(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(paths, "user_rescue", lambda: tmp_path / "file" / "rescue")
    PAGES[1] = project.page(1)
    with Project.open(project.folder) as other:
        away = project.folder.rename(tmp_path / "away")
        draw(other, 1, 2)
        assert not other.outbox.is_kept
        assert len(other.outbox) == 2
        away.rename(project.folder)
        assert other.outbox.send() == []
        assert len(other.page(1).regions) == 2
