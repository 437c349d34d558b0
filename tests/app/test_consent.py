"""Images by consent: a project reads where its user added images, whatever its database says."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler import paths
from labeler.app import consent, image_check
from labeler.app.doctor import examine
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import preview
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, pages_to_propose, propose_page
from labeler.app.user_settings import UserSettings
from labeler.core.errors import ImagesWithheld
from tests.app.conftest import draw_image
from tests.app.scans import accept
from tests.fakes.detectors import FakeDetector


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a user who never used the program."""
    move_in(tmp_path / "home", monkeypatch)
    return tmp_path / "home"


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for number in range(2):
        draw_image(tmp_path / "private" / "photos" / f"{number}.png", number)
    return tmp_path / "private" / "photos"


@pytest.fixture
def folder(tmp_path: Path, photos: Path, home: Path) -> Path:
    """A project that names photos elsewhere and an image beside it."""
    beside = draw_image(tmp_path / "work" / "beside.png", 7)
    with Project.create(tmp_path / "work" / "project", [photos, beside]) as project:
        project.scan()
        for entry in project.entries():
            accept(project, entry.id)
    return tmp_path / "work" / "project"


@pytest.fixture
def strange(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """The same, opened by somebody else."""
    move_in(tmp_path / "another home", monkeypatch)
    with Project.open(folder) as project:
        yield project


def move_in(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "user_consent", lambda: home / "consent")
    monkeypatch.setattr(paths, "user_projects", lambda: home / "projects")
    monkeypatch.setattr(paths, "user_settings_file", lambda: home / "settings.json")


def test_nobody_is_asked_about_images_that_were_added_here(folder: Path) -> None:
    with Project.open(folder) as project:
        assert project.withheld() == []
        assert all(entry.is_sound for entry in project.entries())


def test_consent_follows_a_project_that_moves(folder: Path, photos: Path) -> None:
    moved = folder.rename(folder.parents[1] / "moved")
    shutil.move(folder.parent / "beside.png", moved.parent / "beside.png")
    with Project.open(moved) as project:
        assert project.withheld() == []
        assert project.store.pages.missing() == []


def test_what_a_stranger_names_is_not_read(strange: Project, photos: Path) -> None:
    assert strange.withheld() == [photos]
    *hidden, beside = strange.entries()
    assert [entry.withheld for entry in hidden] == [photos, photos]
    assert [entry.claimed_path for entry in hidden] == [photos / "0.png", photos / "1.png"]
    assert beside.is_sound
    assert strange.sound_entries() == [beside]
    for entry in hidden:
        assert not entry.path.exists()
        with pytest.raises(ImagesWithheld, match="private/photos"):
            strange.image(entry.id)
        assert strange.image_stamp(entry.id) == ""
        assert strange.page(entry.id).size == (240, 160)


def test_nothing_is_written_of_images_that_are_not_read(strange: Project, photos: Path) -> None:
    before = strange.entries()
    (photos / "0.png").unlink()
    draw_image(photos / "1.png", 99)
    draw_image(photos / "new.png", 5)
    strange.scan()
    strange.check_images()
    assert strange.new_images() == []
    assert strange.entries() == before
    strange.read_images_in(strange.withheld())
    strange.check_images()
    assert [entry.is_image_changed for entry in strange.entries()] == [False, True, False]


def test_pages_without_consent_are_left_out_by_name(strange: Project, photos: Path) -> None:
    expected = preview(strange, "labeler", None, ExportChoice())
    assert expected.pages == 1
    (sentence,) = expected.left_out
    assert "2 pages are not exported" in sentence
    assert str(photos) in sentence
    assert image_check.trouble(strange.entries()[0])


def test_proposing_leaves_such_pages_as_they_are(strange: Project, detector: FakeDetector) -> None:
    first = strange.entries()[0]
    assert first.id not in pages_to_propose(strange)
    assert not propose_page(strange, ModelsInUse(Pipeline(detector), 1), first.id)
    assert strange.entries()[0] == first


def test_consent_is_kept(strange: Project, photos: Path) -> None:
    strange.read_images_in(strange.withheld())
    assert strange.withheld() == []
    assert all(entry.is_sound for entry in strange.entries())
    assert strange.image(strange.entries()[0].id).shape == (160, 240, 3)
    with Project.open(strange.folder) as again:
        assert again.withheld() == []


def test_the_folder_that_was_added_is_the_one_to_consent_to(
    folder: Path, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_image(tmp_path / "scans" / "one" / "a.png", 3)
    draw_image(tmp_path / "scans" / "two" / "a.png", 4)
    with Project.create(tmp_path / "far" / "other", [tmp_path / "scans"]) as project:
        assert project.withheld() == []
    move_in(tmp_path / "another home", monkeypatch)
    with Project.open(tmp_path / "far" / "other") as project:
        assert project.withheld() == [tmp_path / "scans"]
        project.read_images_in(project.withheld())
        new = draw_image(tmp_path / "scans" / "three" / "a.png", 5)
        assert project.new_images() == [new]


def test_consent_holds_for_one_project(strange: Project, photos: Path, tmp_path: Path) -> None:
    strange.read_images_in(strange.withheld())
    with Project.create(tmp_path / "far" / "other") as other:
        other.store.pages.add([(photos / "0.png", 0)])
        assert other.withheld() == [photos]


def test_who_looks_for_images_somewhere_consents_to_that(
    strange: Project, photos: Path, tmp_path: Path
) -> None:
    found = photos.rename(tmp_path / "sent along")
    assert strange.relink([found]) == []
    assert [entry.path.parent for entry in strange.entries()][:2] == [found, found]
    assert strange.withheld() == []


def test_images_that_were_sent_along_are_found_without_a_question(
    folder: Path, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos.rename(folder.parent / "photos")
    move_in(tmp_path / "another home", monkeypatch)
    with Project.open(folder) as project:
        assert project.withheld() == []
        assert project.store.pages.missing() == []


def test_what_was_opened_before_anybody_was_asked_is_ones_own(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    move_in(tmp_path / "earlier home", monkeypatch)
    UserSettings(paths.user_settings_file()).add_recent_project(folder)
    with Project.open(folder) as project:
        assert project.withheld() == []


def test_having_opened_it_once_does_not_make_a_project_ones_own(
    strange: Project, photos: Path
) -> None:
    UserSettings(paths.user_settings_file()).add_recent_project(strange.folder)
    with Project.open(strange.folder) as again:
        assert again.withheld() == [photos]


def test_a_project_among_the_users_own_files_is_the_users(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    move_in(tmp_path / "earlier home", monkeypatch)
    paths.user_projects().mkdir(parents=True)
    own = folder.rename(paths.user_projects() / "images-1234")
    with Project.open(own) as project:
        assert project.withheld() == []


@pytest.mark.parametrize("content", [b"", b"{}", b"[1, null]", b"[" * 10**5, b"\xff", b'"/"'])
def test_damaged_consent_is_none(strange: Project, photos: Path, content: bytes) -> None:
    strange.read_images_in(strange.withheld())
    for file in paths.user_consent().iterdir():
        file.write_bytes(content)
    with Project.open(strange.folder) as again:
        assert again.withheld() == [photos]
        again.read_images_in([photos])
    assert consent.given(strange.uuid) == [photos]


def test_whoever_cannot_keep_consent_works_all_the_same(strange: Project, home: Path) -> None:
    shutil.rmtree(paths.user_consent())
    paths.user_consent().touch()
    strange.read_images_in(strange.withheld())
    assert strange.withheld() == []


def test_new_images_behind_a_link_that_leads_out_are_not_looked_for(
    folder: Path, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_image(folder / "own" / "a.png", 3)
    with Project.open(folder) as project:
        project.add_images([folder / "own"])
    (folder / "own" / "out").symlink_to(photos)
    draw_image(folder / "own" / "b.png", 4)
    (folder / "own" / "c.png").symlink_to(photos / "0.png")
    move_in(tmp_path / "another home", monkeypatch)
    with Project.open(folder) as project:
        assert project.new_images() == [folder / "own" / "b.png"]


def test_the_doctor_says_what_it_did_not_look_at(strange: Project, photos: Path) -> None:
    strange.close()
    (finding,) = [one for one in examine(strange.folder).findings if one.what == str(photos)]
    assert finding.trouble.startswith("2 images were not looked at")


def test_the_doctor_does_not_look_at_weights_elsewhere(folder: Path, tmp_path: Path) -> None:
    weights = tmp_path / "private" / "weights.safetensors"
    weights.write_bytes(b"not for everybody")
    with Project.open(folder) as project:
        project.store.models.add(name="m", path=weights, sha256="1", source="imported")
    (finding,) = examine(folder).findings
    assert "nobody looks there" in finding.trouble
