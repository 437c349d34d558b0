"""A project of somebody else names images elsewhere: commands that would read them say so."""

import shutil
from argparse import Namespace
from pathlib import Path

import pytest

from labeler import paths
from labeler.cli.opening import opened
from tests.cli.conftest import Say


@pytest.fixture
def strange(say: Say, images: Path, tmp_path: Path) -> Path:
    """The folder of a project about images that nobody here has added."""
    folder = tmp_path / "downloads" / "far" / "project"
    assert say("new", folder, "--images", images)[0] == 0
    shutil.rmtree(paths.user_consent())
    return folder


@pytest.mark.parametrize(
    "words",
    [
        ("propose", "PROJECT"),
        ("accept", "PROJECT", "--all"),
        ("images", "PROJECT"),
        ("import", "PROJECT", "."),
        ("train", "PROJECT"),
        ("evaluate", "PROJECT"),
        ("export", "PROJECT", "--format", "coco", "--out", "DIR"),
    ],
)
def test_commands_that_read_images_name_the_folders_and_the_option(
    say: Say, strange: Path, images: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    places = {"PROJECT": strange, "DIR": tmp_path / "out", ".": tmp_path}
    code, out, err = say(*(places.get(word, word) for word in words))
    assert (code, out) == (1, "")
    assert f"names images in {images}." in err
    assert "--trust-images" in err
    assert f"labeler relink {strange} DIR" in err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("images", "--list"), "     1  0.png: not looked at"),
        (("images", "--list"), "3 pages: 0 changed, 0 missing, 3 not looked at"),
        (("export", "--format", "coco", "--all", "--dry-run"), "3 pages are not exported: 0.png"),
    ],
)
def test_what_needs_no_images_says_which_are_withheld(
    say: Say, strange: Path, images: Path, words: tuple[str, ...], says: str
) -> None:
    _, out, err = say(words[0], strange, *words[1:])
    assert says in out
    assert f"names images in {images}." in err
    assert "--trust-images" in err
    assert say("propose", strange)[0] == 1, "to look at a list is no consent"


def test_a_dry_run_ends_as_the_export_would(
    say: Say, strange: Path, images: Path, tmp_path: Path
) -> None:
    words = ("export", strange, "--format", "coco", "--all")
    out, found = tmp_path / "out", tmp_path / "found"
    found.mkdir()
    shutil.copy2(images / "0.png", found)
    for withheld in (3, 2):
        code, _, err = say(*words, "--out", out)
        dry_code, dry_out, dry_err = say(*words, "--dry-run")
        assert code == dry_code == 1
        assert dry_err == err.removeprefix("labeler: ")
        assert f"{withheld} pages are not exported" in dry_out
        say("relink", strange, found)
    assert say(*words, "--dry-run", "--trust-images")[::2] == (0, "")
    assert not out.exists()


def test_a_list_of_withheld_images_is_no_failure(say: Say, strange: Path) -> None:
    assert say("images", strange, "--list")[0] == 0


def test_what_is_trusted_once_is_read_from_then_on(say: Say, strange: Path) -> None:
    assert say("propose", strange, "--trust-images")[0] == 0
    assert say("accept", strange, "--all")[0] == 0


def test_images_that_are_found_elsewhere_need_no_trust(
    say: Say, strange: Path, images: Path, tmp_path: Path
) -> None:
    found = images.rename(tmp_path / "sent along")
    assert say("relink", strange, found)[:2] == (0, "All images found.\n")
    assert say("propose", strange)[0] == 0


def test_a_window_that_runs_a_command_does_without_them(strange: Path) -> None:
    arguments = Namespace(project=strange, trust_images=False, events=True)
    with opened(arguments) as project:
        assert project.withheld()
        assert project.sound_entries() == []
