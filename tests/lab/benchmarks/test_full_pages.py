"""A large project is made of copies that nothing tells from what the program writes."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.app import doctor
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.changes import difference
from labeler.lab.benchmarks import filling, full_pages
from tests.fakes.servers import OwnServer, named_in


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program write four pages, two of them in work and one skipped."""
    for name, value in {"PART": 4, "IN_WORK": 2, "SKIPPED": 1}.items():
        monkeypatch.setattr(filling, name, value)


@pytest.mark.usefixtures("small_parts")
def test_copies_are_as_the_program_writes_pages(tmp_path: Path) -> None:
    folder, images = tmp_path / "project", tmp_path / "images"
    filling.fill(folder, images, 8, 5)
    filling.fill(folder, images, 12, 5)
    with Project.open(folder) as project:
        entries = project.entries()
        assert [entry.id for entry in entries] == list(range(1, 13))
        assert len({entry.name for entry in entries}) == len({e.path for e in entries}) == 12
        states = [entry.state for entry in entries]
        work, skipped, accepted = ReviewState.IN_WORK, ReviewState.SKIPPED, ReviewState.ACCEPTED
        assert states == [work, work, skipped, accepted] * 3
        first, copy = project.page(2), project.page(10)
        assert [replace(r, origin=first.regions[0].origin) for r in first.regions] == [
            replace(r, origin=first.regions[0].origin) for r in copy.regions
        ]
        assert len(copy.regions) == 5
        assert project.store.journal.undo_text(10) == "Judge"
        edits_so_far = project.store.pages.written_since(0)[0]
        project.store.journal.record(
            difference(copy, edits.set_note(copy, "seen")), "Note", author="kim"
        )
        assert project.store.pages.written_since(edits_so_far) == (edits_so_far + 1, {10: False})


@pytest.mark.usefixtures("small_parts")
def test_a_doctor_finds_nothing_wrong_with_the_copies(tmp_path: Path) -> None:
    filling.fill(tmp_path / "project", tmp_path / "images", 8, 3)
    assert not doctor.examine(tmp_path / "project").findings


@pytest.mark.usefixtures("small_parts")
def test_each_step_is_measured_in_a_file_and_on_a_server(
    tmp_path: Path,
    server: OwnServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(full_pages, "REPEATS", 2)
    monkeypatch.setattr(full_pages, "EXPORTED", 2)
    told = []
    for place in (
        tmp_path / "file",
        named_in(tmp_path / "server", server.new_database("full_pages")),
    ):
        filling.fill(place, tmp_path / f"images of {place.name}", 12, 12)
        full_pages.measure(place)
        told.append(capsys.readouterr().out)
    for text in told:
        assert re.search(r"read a page and edit one region +\d+\.\d ms", text)
        assert re.search(r"export 2 pages +\d+\.\d ms", text)
        assert re.search(r"region +0\.\d MB", text)
