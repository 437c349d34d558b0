"""A project of what another tool has kept, made by one command."""

import json
import zipfile
from pathlib import Path

import pytest

from labeler.app.project import Project
from labeler.lab.base.own_server import OwnServer
from tests.app.conftest import draw_image
from tests.cli.conftest import Say

BOX = [[10, 10], [90, 10], [90, 30], [10, 30]]


def paddle(folder: Path, *names: str) -> None:
    """Write labels as PPOCRLabel does, and the first of the images."""
    draw_image(folder / names[0], 1)
    row = json.dumps([{"transcription": "ab", "points": BOX}])
    (folder / "Label.txt").write_text("".join(f"{folder.name}/{n}\t{row}\n" for n in names))


def test_one_command_moves_over_and_says_what_came(say: Say, tmp_path: Path) -> None:
    paddle(tmp_path / "theirs", "a.png")
    draw_image(tmp_path / "theirs/b.png", 2)
    draw_image(tmp_path / "theirs/crop_img/a_crop_0.png", 3)
    code, out, err = say("new", tmp_path / "work", "--from", tmp_path / "theirs")
    assert code == 0
    assert out.splitlines() == [
        "Read as PaddleOCR: 1 file (Label.txt) with an image, a tab and a list in each line.",
        "Found 1 image that the labels speak of.",
        "1 image beside them comes in unlabelled.",
        f"Created {tmp_path / 'work'}: 2 pages in all, 0 unreadable. Imported 1 region on 1 page.",
    ]
    assert err == (
        f"Left aside: 1 image in {tmp_path / 'theirs/crop_img'}, of which the labels say nothing. "
        "Add it if it is a page.\n"
    )


def test_what_is_missing_is_named_with_what_to_type(say: Say, tmp_path: Path) -> None:
    paddle(tmp_path / "theirs", "a.png", "b.png")
    code, out, err = say("new", tmp_path / "work", "--from", tmp_path / "theirs")
    assert (code, "Imported 1 region on 1 page" in out) == (1, True)
    assert "b.png: the project has no such image. Add it" in err
    (tmp_path / "theirs/a.png").unlink()
    code, _, err = say("new", tmp_path / "other", "--from", tmp_path / "theirs")
    assert (code, "The option for it: --images DIR" in err) == (1, True)
    assert not (tmp_path / "other").exists()


def test_an_archive_lies_beside_the_project(say: Say, tmp_path: Path) -> None:
    paddle(tmp_path / "theirs", "a.png")
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        for name in ("a.png", "Label.txt"):
            archive.write(tmp_path / "theirs" / name, f"theirs/{name}")
    words = ("new", tmp_path / "work", "--from", tmp_path / "export.zip", "--as-proposals")
    code, out, _ = say(*words)
    assert code == 0
    assert f"Unpacked to {tmp_path / 'work-images'}. The images stay there." in out
    with Project.open(tmp_path / "work") as project:
        (entry,) = project.entries()
        assert entry.path == tmp_path / "work-images/theirs/a.png"
        assert len(project.store.proposals.of_page(entry.id)) == 1
    code, _, err = say(*words)
    assert (code, "is a project already" in err) == (1, True)
    assert not (tmp_path / "work-images-2").exists()


def test_how_labels_are_read_is_asked_only_where_there_are_some(say: Say, tmp_path: Path) -> None:
    code, _, err = say("new", tmp_path / "work", "--format", "coco")
    assert (code, "--from PATH" in err) == (2, True)


def test_a_project_above_gives_its_real_name_to_what_is_unpacked(
    say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paddle(tmp_path / "theirs", "a.png")
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        for name in ("a.png", "Label.txt"):
            archive.write(tmp_path / "theirs" / name, name)
    (tmp_path / "work/here").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "work/here")
    code, out, _ = say("new", "..", "--from", tmp_path / "export.zip")
    assert (code, f"Unpacked to {tmp_path / 'work-images'}." in out) == (0, True)
    monkeypatch.chdir("/")
    code, _, err = say("new", "/", "--from", tmp_path / "nothing.zip")
    assert (code, "does not exist" in err) == (1, True)


def test_images_beside_the_folder_of_a_project_on_a_server_are_found_by_its_address(
    say: Say, images: Path, server: OwnServer, tmp_path: Path
) -> None:
    address = server.new_database("beside")
    assert say("new", address, "--images", images, "--folder", images / "project")[0] == 0
    for project in (address, images / "project"):
        code, out, _ = say("images", project, "--trust-images")
        assert (code, out) == (
            0,
            "3 pages: 0 changed, 0 missing; 0 new images in the folders of the project.\n",
        )
        assert "3 pages in all" in say("add", project, images)[1]
    assert say("copy", address, tmp_path / "back")[0] == 0
    assert say("images", tmp_path / "back", "--trust-images")[0] == 0
