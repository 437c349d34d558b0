"""Images that change behind a project, by commands."""

from argparse import Namespace
from pathlib import Path

import pytest
from PIL import Image

from labeler.app.project import Project
from labeler.cli.console import Console
from labeler.cli.images import images as images_of
from tests.app.conftest import draw_image
from tests.app.scans import rewrite, swap
from tests.cli.conftest import Say


@pytest.fixture
def work(say: Say, images: Path, tmp_path: Path) -> Path:
    """A project of three accepted pages."""
    folder = tmp_path / "work"
    say("new", folder, "--images", images)
    say("propose", folder)
    say("accept", folder, "--all")
    return folder


def test_changed_images_are_named_decided_on_and_exported_then(
    say: Say, work: Path, images: Path, tmp_path: Path
) -> None:
    assert say("images", work)[:2] == (
        0,
        "3 pages: 0 changed, 0 missing; 0 new images in the folders of the project.\n",
    )
    rewrite(images / "0.png", Image.Transpose.ROTATE_270)
    rewrite(images / "1.png", None, 2.0)
    draw_image(images / "2.png", 50)
    draw_image(images / "3.png", 3)
    code, out, _ = say("images", work)
    assert code == 1
    assert out.splitlines() == [
        "     1  0.png: changed; turn labels by 90°: --transform 1",
        "     2  1.png: changed; scale labels to 200%: --transform 2",
        "     3  2.png: changed; if its labels fit it: --keep 3; "
        "else find the original: labeler relink PROJECT DIR",
        "3 pages: 3 changed, 0 missing; 1 new image in the folders of the project. "
        f"Add with: labeler add {work}",
    ]
    code, _, err = say("export", work, "--format", "coco", "--out", tmp_path / "coco")
    assert code == 1
    assert "3 images changed since labelled and not exported: 0.png, 1.png, 2.png" in err
    code, _, err = say("images", work, "--transform", "all")
    assert code == 1
    assert "2.png: the image was neither turned" in err
    assert say("images", work, "--keep", 3)[0] == 0
    code, out, _ = say("add", work)
    assert (code, out) == (0, "Found 1 PNG file.\nAdded 1 page: 4 pages in all, 0 unreadable.\n")
    assert say("images", work)[0] == 0
    assert say("accept", work, *(f"--page={page}" for page in (1, 2, 3)))[0] == 0
    assert say("export", work, "--format", "coco", "--out", tmp_path / "coco")[0] == 0


def test_nothing_is_found_or_scored_on_a_changed_image(say: Say, work: Path, images: Path) -> None:
    draw_image(images / "2.png", 50)
    code, out, err = say("propose", work, "--page", 3)
    assert (code, out) == (1, "Proposed on 0 pages, 1 failed.\n")
    assert "2.png: The image changed since it was labelled." in err
    _, out, err = say("evaluate", work)
    assert "2 pages" in out
    assert "1 image changed since labelled and not scored: 2.png" in err


def test_scans_that_changed_places_are_followed(say: Say, work: Path, images: Path) -> None:
    swap(images / "0.png", images / "1.png")
    assert say("images", work)[0] == 0
    with Project.open(work) as project:
        assert [entry.name for entry in project.entries()] == ["1.png", "0.png", "2.png"]


def test_an_original_elsewhere_is_found(say: Say, work: Path, images: Path, tmp_path: Path) -> None:
    original = tmp_path / "backup" / "scan.png"
    original.parent.mkdir()
    original.write_bytes((images / "0.png").read_bytes())
    draw_image(images / "0.png", 50)
    code, _, err = say("relink", work, images)
    assert code == 1
    assert "another picture stands at" in err
    assert say("relink", work, original.parent)[:2] == (0, "All images found.\n")
    assert say("images", work)[0] == 0


def test_programs_learn_which_images_changed(work: Path, images: Path) -> None:
    draw_image(images / "1.png", 50)
    outcome = images_of(
        Namespace(project=work, keep=None, transform=None, list=False, trust_images=False),
        Console(),
    )
    assert outcome.values == {"changed": [2], "missing": [], "withheld": [], "new": []}


@pytest.mark.parametrize("words", [("--keep", "x"), ("--keep", "1", "--transform", "all")])
def test_wrong_choices_are_wrong_usage(say: Say, work: Path, words: tuple[str, ...]) -> None:
    assert say("images", work, *words)[0] == 2


def test_all_pages_are_listed_on_request(say: Say, work: Path) -> None:
    code, out, _ = say("images", work, "--list")
    assert code == 0
    assert out.splitlines()[:3] == [f"     {page}  accepted  {page - 1}.png" for page in (1, 2, 3)]


def test_without_a_folder_there_is_none_to_look_in(say: Say, images: Path, tmp_path: Path) -> None:
    lone = tmp_path / "lone"
    say("new", lone, "--images", images / "0.png")
    assert f"Name one with: labeler add {lone} DIR" in say("images", lone)[1]
    assert say("add", lone)[0] == 2
    assert say("add", lone, images)[0] == 0
    assert "0 new images in the folders" in say("images", lone)[1]
