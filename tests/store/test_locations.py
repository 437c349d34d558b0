"""Where files are, in a form that survives a move."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler import paths
from labeler.store.locations import OUTSIDE, Locations, absolute, readable, storable

PROJECT = absolute(Path("/somewhere/labels/project"))


@pytest.mark.parametrize(
    ("path", "stored"),
    [
        ("/somewhere/labels/project/images/a.png", "images/a.png"),
        ("/somewhere/labels/images/ü.png", "../images/ü.png"),
        ("/somewhere/labels/project/../images/a.png", "../images/a.png"),
    ],
)
def test_what_lies_inside_or_beside_the_project_is_relative(path: str, stored: str) -> None:
    assert Locations(PROJECT).stored(Path(path)) == stored
    assert Locations(PROJECT).found(stored) == absolute(Path(path))
    moved = absolute(Path("/elsewhere/project"))
    assert Locations(moved).found(stored).is_relative_to(moved.parent)


STORED = [
    "a.png",
    "images/a.png",
    "images/b.png",
    "images/",
    "../a.png",
    "../images/ü.png",
    "resource:a.png",
    "resource:sample/a.png",
    "/elsewhere/a.png",
    "/a.png",
    "",
    f"images/{'a' * 300}",
    f"{'a' * 300}/a.png",
    f"images/{storable(chr(0xDCFF))}.png",
]


@given(st.lists(st.sampled_from(STORED) | st.text(max_size=20)))
def test_many_paths_lead_where_each_of_them_does(texts: list[str]) -> None:
    locations = Locations(PROJECT)
    assert [*locations.places(texts)] == [locations.place(text) for text in texts]


def test_what_lies_elsewhere_is_absolute() -> None:
    path = absolute(Path("/somewhere/else/a.png"))
    stored = Locations(PROJECT).stored(path)
    assert stored == path.as_posix()
    assert Locations(PROJECT).found(stored) == path


def test_a_project_at_the_root_of_the_disk_does_not_own_the_disk() -> None:
    path = absolute(Path("/photos/a.png"))
    assert Locations(Path("/project")).stored(path) == path.as_posix()


def test_files_of_the_program_are_found_wherever_it_is_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stored = Locations(PROJECT).stored(paths.resources() / "weights" / "base.safetensors")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert Locations(PROJECT).found(stored) == tmp_path / "weights" / "base.safetensors"


@given(st.binary().map(lambda name: name.decode("utf-8", "surrogateescape")))
def test_names_that_are_no_unicode_can_be_stored(name: str) -> None:
    stored = storable(name)
    assert stored.encode("utf-8") is not None
    assert readable(stored) == name


@pytest.mark.parametrize(
    "stored",
    [
        "/etc",
        "../../etc",
        "runs/../../x",
        "resource:../..",
        "../runs/1",
        "runs",
        "models/1",
        "runs/link/1",
    ],
)
def test_a_project_leads_to_no_folder_that_is_not_its_own(tmp_path: Path, stored: str) -> None:
    project = tmp_path / "project"
    (project / "runs").mkdir(parents=True)
    (project / "runs" / "link").symlink_to("/etc")
    found = Locations(project).found_below(stored, "runs")
    assert found == project / "runs" if stored == "runs" else found == project / "runs" / OUTSIDE
    assert Locations(project).found_below("runs/1", "runs") == project / "runs" / "1"


def test_nor_where_its_folder_of_runs_is_a_link_itself(tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (tmp_path / "elsewhere" / "1").mkdir(parents=True)
    (project / "runs").symlink_to(tmp_path / "elsewhere")
    assert Locations(project).found_below("runs/1", "runs") == project / "runs" / OUTSIDE
