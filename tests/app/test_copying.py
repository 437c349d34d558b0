"""Projects that are copied to a server and back: nothing is lost, and nothing looks whole that is not."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import select

from db import database
from db.schema import Base, ImageRow
from labeler.app import copying
from labeler.app.project import Project
from labeler.core import changes, edits
from labeler.core.annotation import ReviewState
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.errors import Cancelled, DamagedProject, ProjectError
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from labeler.core.records import ModelKind, RunState
from labeler.lab.base.own_server import OwnServer
from labeler.store import homes
from labeler.store.project_store import ProjectStore
from labeler.store.urls import is_on_server, url_of
from tests.builders import line, quad
from tests.fakes.servers import copied, named_in


@pytest.fixture
def worked_on(tmp_path: Path) -> Path:
    """A project in a folder beside its images, with something of everything that is kept."""
    folder = tmp_path / "own" / "project"
    images = tmp_path / "own" / "images"
    images.mkdir(parents=True)
    for number in range(3):
        Image.new("RGB", (200, 100), (250, 250, 250 - number)).save(images / f"{number}.png")
    with Project.create(folder, [images]) as project:
        project.scan()
        store = project.store
        weights = folder / "models" / "own.safetensors"
        weights.parent.mkdir()
        weights.write_bytes(b"weights")
        reader = store.models.add(
            name="own", path=weights, sha256="a" * 64, source="trained", kind=ModelKind.READER
        )
        (folder / "datasets" / "first").mkdir(parents=True)
        (folder / "datasets" / "first" / "manifest.json").write_text("{}")
        store.set_setting("Größe", {"a": [1, 2.5, None, "\0"]})
        run = store.runs.start({"steps": 3}, folder / "runs" / "1")
        store.runs.finish(run.id, RunState.FINISHED, "done", reader.id)
        page = project.page(1)
        found = (FoundLine(quad(5, 5), 1 / 3, 5, "text"),)
        detection = Detection((200, 100), found, (FoundCharacter(quad(5, 5), 0.25, 0),))
        store.proposals.record(1, detection, model_id=None, settings=None)
        outlined = edits.add_regions(page, [line(10, 10, "漢\0"), line(10, 50, "b")])
        _record(project, page, outlined)
        store.readings.record(1, reader.id, {line(10, 50).polygon: Reading("b", (0.5,), False)})
        _record(project, outlined, edits.set_state(outlined, ReviewState.SKIPPED))
        store.journal.undo(1)
        page = project.page(2)
        _record(project, page, edits.set_state(page, ReviewState.ACCEPTED))
        store.versions.make(2)
        store.pages.remove([3])
    return folder


def _record(project: Project, before: Any, after: Any) -> None:
    project.store.journal.record(changes.difference(before, after), "Edit", author="ann")


def rows(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return all that a project keeps, but for where it lies."""
    engine = database.connect(url_of(folder))
    with database.reading(engine) as connection:
        found = {
            table.name: sorted(map(repr, map(tuple, connection.execute(select(table)))))
            for table in Base.metadata.sorted_tables
        }
    database.close(engine)
    del found["image"]
    found["setting"] = [
        row for row in found["setting"] if "images" not in row and "place" not in row
    ]
    assert all(found.values()), found
    return found


def test_a_project_goes_to_a_server_and_back_with_all_it_keeps(
    worked_on: Path, server: OwnServer, tmp_path: Path
) -> None:
    there = named_in(tmp_path / "there", server.new_database("copied"))
    count = copying.copy(worked_on, there)
    assert rows(there) == rows(worked_on)
    back = tmp_path / "deep" / "er" / "back"
    assert copying.copy(there, back) == count
    assert not is_on_server(back)
    assert rows(back) == rows(worked_on)
    for folder in (there, back):
        assert (folder / "models" / "own.safetensors").read_bytes() == b"weights"
        assert (folder / "datasets" / "first" / "manifest.json").read_text() == "{}"
        with Project.open(folder) as project, Project.open(worked_on) as original:
            assert [one.path for one in project.entries()] == [
                one.path for one in original.entries()
            ]
            assert not project.store.pages.missing()
            assert project.store.journal.redo_text(1) == original.store.journal.redo_text(1)
            assert project.page(1) == original.page(1)


@pytest.mark.parametrize("is_to_server", [True, False])
def test_numbers_are_never_given_again(
    worked_on: Path, server: OwnServer, tmp_path: Path, is_to_server: bool
) -> None:
    with Project.open(worked_on) as project:
        page = project.page(2)
        for gesture in ("a", "b"):  # Its last entry goes: what it did was taken back by itself.
            new = edits.set_note(page, gesture)
            _record(project, page, new)
            page = new
        newest = project.store.journal.position()
    engine = database.connect(url_of(worked_on))
    with database.writing(engine) as connection:
        connection.exec_driver_sql(f"DELETE FROM journal WHERE id = {newest}")
    database.close(engine)
    target = tmp_path / "target"
    if is_to_server:
        named_in(target, server.new_database("counting"))
    copying.copy(worked_on, target)
    with Project.open(target) as project:
        page = project.page(2)
        _record(project, page, edits.set_note(page, "c"))
        assert project.store.journal.position() == newest + 1


@pytest.mark.parametrize("is_to_server", [True, False])
def test_what_is_interrupted_leaves_no_project(
    worked_on: Path, server: OwnServer, tmp_path: Path, is_to_server: bool
) -> None:
    target = tmp_path / "target"
    if is_to_server:
        named_in(target, server.new_database("interrupted"))
    for share in (0.05, 0.5, 0.95):
        progress = Stopping(share)
        with pytest.raises(Cancelled):
            copying.copy(worked_on, target, progress)
        with pytest.raises(ProjectError):
            Project.open(target)
        assert not (target / "labeler.db").exists()


class Stopping(Progress):
    """Is cancelled after such a share of the work."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share

    def step(self, done: int, total: int, text: str = "") -> None:
        """Cancel in the middle."""
        if done >= self._share * total:
            self.cancel()
        super().step(done, total, text)


def test_a_taken_place_is_refused(
    worked_on: Path, blank_database: OwnServer, tmp_path: Path
) -> None:
    with pytest.raises(ProjectError, match="not empty"):
        copying.copy(worked_on, named_in(tmp_path / "there", copied(blank_database)))
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "something").touch()
    with pytest.raises(ProjectError, match="not empty"):
        copying.copy(worked_on, tmp_path / "full")


def test_a_row_that_makes_no_sense_stops_it(
    worked_on: Path, server: OwnServer, tmp_path: Path
) -> None:
    engine = database.connect(url_of(worked_on))
    with database.writing(engine) as connection:
        connection.exec_driver_sql("UPDATE region SET character_count = 'nonsense'")
    database.close(engine)
    target = named_in(tmp_path / "there", server.new_database("senseless"))
    with pytest.raises(DamagedProject, match=r"region(?s:.)*Check and repair"):
        copying.copy(worked_on, target)
    with pytest.raises(ProjectError):
        Project.open(target)


def test_images_beside_a_shared_folder_are_found_from_wherever_it_is_seen(
    worked_on: Path, server: OwnServer
) -> None:
    shared = named_in(worked_on.parent / "shared", server.new_database("shared"))
    copying.copy(worked_on, shared)
    engine = homes.home_in(shared).connect()
    with database.reading(engine) as connection:
        paths = set(connection.execute(select(ImageRow.path)).scalars())
    database.close(engine)
    assert all(path.startswith("../images/") for path in paths)


def test_opening_to_look_at_leaves_the_server_as_it_is(
    worked_on: Path, server: OwnServer, tmp_path: Path
) -> None:
    there = named_in(tmp_path / "there", server.new_database("looked_at"))
    copying.copy(worked_on, there)
    before = rows(there)
    with Project.open(there, to_look_at=True) as project:
        assert project.store.is_read_only
        project.scan()
        assert len(project.page(1).regions) == 2
    assert rows(there) == before


def test_a_run_on_another_machine_goes_on(server: OwnServer, tmp_path: Path) -> None:
    address = server.new_database("training")
    with ProjectStore.create(address, folder=tmp_path / "theirs") as store:
        run = store.runs.start({}, tmp_path / "theirs" / "runs" / "1")
    with Project.open(named_in(tmp_path / "ours", address)) as project:
        assert project.store.runs.get(run.id).state is RunState.RUNNING
    (tmp_path / "ours" / "runs" / "1").mkdir(parents=True)
    with Project.open(tmp_path / "ours") as project:
        assert project.store.runs.get(run.id).state is RunState.FAILED
