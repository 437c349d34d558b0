"""Where images may be read, whatever the database of a project says."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.store.image_places import ImagePlaces, topmost


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle" / "project"
    (folder / "images").mkdir(parents=True)
    (tmp_path / "private" / "deep").mkdir(parents=True)
    (tmp_path / "private" / "a.png").touch()
    (folder.parent / "beside").mkdir()
    (folder / "images" / "a.png").touch()
    (folder.parent / "beside" / "a.png").touch()
    return folder


@pytest.mark.parametrize("stored", ["images/a.png", "../beside/a.png", "b.png", "../b.png"])
def test_images_inside_and_beside_the_project_are_read(project: Path, stored: str) -> None:
    places = ImagePlaces(project)
    assert places.found(stored) == Path(os.path.normpath(project / stored))
    assert places.withheld(stored) is None


@pytest.mark.parametrize(
    "stored",
    [
        "{private}/a.png",
        "../../private/a.png",
        "images/../../../private/a.png",
        "../beside/../../private/a.png",
        "resource:../../../../../../../../../..{private}/a.png",
    ],
)
def test_images_elsewhere_are_read_only_with_consent(project: Path, stored: str) -> None:
    places, private = ImagePlaces(project), project.parents[1] / "private"
    stored = stored.format(private=private)
    assert not places.found(stored).exists()
    assert places.is_nowhere(places.found(stored))
    assert places.found(stored).name == "a.png"
    assert places.withheld(stored) == private
    places.allow([private / "deep"])
    assert places.withheld(stored) == private
    places.allow([private])
    assert places.withheld(stored) is None
    assert places.found(stored) == private / "a.png"


@pytest.mark.parametrize("target", ["{private}/a.png", "../../../private/a.png", "through/a.png"])
def test_a_link_in_the_project_leads_no_farther_than_consent(project: Path, target: str) -> None:
    places, private = ImagePlaces(project), project.parents[1] / "private"
    (project / "images" / "through").symlink_to(private)
    (project / "images" / "link.png").symlink_to(target.format(private=private))
    assert places.withheld("images/link.png") == private
    assert not places.found("images/link.png").exists()
    assert places.lost(["images/link.png"]) == ["images/link.png"]
    places.allow([private])
    assert places.found("images/link.png") == project / "images" / "link.png"
    assert places.lost(["images/link.png"]) == []


def test_a_folder_that_is_a_link_leads_no_farther_either(project: Path) -> None:
    places, private = ImagePlaces(project), project.parents[1] / "private"
    (project / "scans").symlink_to(private)
    assert places.withheld("scans/a.png") == private
    assert places.lost(["scans/a.png"]) == ["scans/a.png"]
    assert not places.may_read(project / "scans")
    places.allow([private])
    assert places.found("scans/a.png").is_file()


def test_what_a_link_says_is_not_simplified_before_its_links_are_followed(project: Path) -> None:
    """`through/../a.png` lies beside the folder that `through` leads to, not beside `through`."""
    places, private = ImagePlaces(project), project.parents[1] / "private"
    (project / "images" / "through").symlink_to(private / "deep")
    (project / "images" / "link.png").symlink_to("through/../a.png")
    assert (project / "images" / "link.png").samefile(private / "a.png")
    assert not places.found("images/link.png").exists()
    places.allow([private / "deep"])
    assert not places.found("images/link.png").exists()


def test_links_that_stay_in_the_project_are_followed(project: Path) -> None:
    places = ImagePlaces(project)
    (project / "one").symlink_to("images")
    (project / "two").symlink_to(project / "one")
    (project / "three.png").symlink_to("two/../images/a.png")
    assert places.found("two/a.png").is_file()
    assert places.found("three.png").is_file()


def test_links_in_a_ring_end(project: Path) -> None:
    places = ImagePlaces(project)
    (project / "a.png").symlink_to("b.png")
    (project / "b.png").symlink_to("a.png")
    assert not places.found("a.png").exists()


def test_links_in_a_folder_that_was_allowed_are_followed(project: Path) -> None:
    places, private = ImagePlaces(project), project.parents[1] / "private"
    (project / "images" / "link.png").symlink_to(private / "a.png")
    places.allow([project / "images"])
    assert places.found("images/link.png").is_file()


@pytest.mark.parametrize(
    "stored",
    ["//server/share/a.png", "\\\\server\\share\\a.png", "/net/server/a.png", "images/l/a.png"],
)
def test_nothing_looks_at_a_network_without_consent(
    project: Path, stored: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "images" / "l").symlink_to("/net/server")
    asked: list[str] = []
    look, follow = os.stat, os.readlink

    def watched(of: object, path: object, **options: object) -> object:
        asked.append(str(path))
        return of(path, **options)  # type: ignore[operator]

    places = ImagePlaces(project)
    monkeypatch.setattr(os, "stat", lambda path, **options: watched(look, path, **options))
    monkeypatch.setattr(os, "lstat", lambda path, **options: watched(os.stat, path, **options))
    monkeypatch.setattr(os, "readlink", lambda path: watched(follow, path))
    places.lost([stored])
    places.withheld(stored)
    assert asked
    assert [path for path in asked if not Path(path).is_relative_to(project.parent)] == []


def test_a_project_at_the_root_of_the_disk_does_not_own_the_disk() -> None:
    assert ImagePlaces(Path("/project")).withheld("../etc/a.png") == Path("/etc")
    assert ImagePlaces(Path("/project")).withheld("a.png") is None


@given(st.text())
def test_no_text_leads_out_of_what_may_be_read(text: str) -> None:
    place = Path("/somewhere/labels/project")
    found = os.path.normpath(ImagePlaces(place).found(text))
    assert Path(found).is_relative_to(place.parent) or text.startswith("resource:")


def test_folders_are_named_by_the_topmost_of_them() -> None:
    folders = [Path(text) for text in ("/a/b", "/a-b", "/a", "/c/d", "/a/b/c")]
    assert topmost(folders) == [Path("/a"), Path("/a-b"), Path("/c/d")]
