"""Backup, restore, doctor and mirror by commands."""

import shlex
import shutil
from pathlib import Path

import pytest

from labeler import paths
from labeler.cli.main import main
from tests.app import worked_on
from tests.app.conftest import draw_image
from tests.app.worked_on import pages_of, run_sql


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    worked_on.make(tmp_path / "project", pages=2).close()
    return tmp_path / "project"


def test_a_copy_is_made_listed_and_brought_back(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["restore", str(folder)]) == 1
    assert "There is no copy" in capsys.readouterr().err
    assert main(["backup", str(folder)]) == 0
    assert "2 pages (2 accepted)" in capsys.readouterr().out
    before = pages_of(folder)
    run_sql(folder, "DELETE FROM region")
    assert main(["restore", str(folder)]) == 0
    assert "2 pages, 2 accepted, 4 edits" in capsys.readouterr().out
    assert main(["restore", str(folder), "--copy", "9"]) == 1
    assert main(["restore", str(folder), "--copy", "1"]) == 0
    assert "What stood there before is in" in capsys.readouterr().out
    assert pages_of(folder) == before
    assert main(["backup", str(folder), str(tmp_path / "stick")]) == 0
    (copy,) = (tmp_path / "stick").glob("*.db")
    assert main(["restore", str(copy)]) == 2
    assert main(["restore", str(copy), "--to", str(tmp_path / "new")]) == 0
    assert pages_of(tmp_path / "new") == before


def test_a_project_is_looked_through_and_repaired(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = pages_of(folder)
    assert main(["doctor", str(folder)]) == 0
    assert "All is well." in capsys.readouterr().out
    run_sql(folder, "UPDATE region SET polygon = '[' WHERE id = 'p1l0'")
    assert main(["doctor", str(folder)]) == 1
    assert f"labeler doctor {folder} --repair" in capsys.readouterr().out
    assert main(["doctor", str(folder), "--repair"]) == 0
    assert "Region p1l0 of page 1" in capsys.readouterr().out
    assert pages_of(folder)[1].regions == before[1].regions


def test_the_lock_of_whoever_was_killed_is_told_and_is_no_failure(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = folder / "open" / f"{'dead' * 8}.lock"
    lock.parent.mkdir(exist_ok=True)
    lock.touch()
    assert main(["doctor", str(folder)]) == 0
    said = capsys.readouterr().out
    assert lock.name in said
    assert "All is well." in said
    (folder / ".draft.part").touch()
    assert main(["doctor", str(folder)]) == 1
    assert "1 thing to look at" in capsys.readouterr().out


def test_a_check_names_the_command_that_lets_images_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photos, folder = draw_image(tmp_path / "photos" / "0.png", 0).parent, tmp_path / "far" / "it's"
    assert main(["new", str(folder), "--images", str(photos)]) == 0
    shutil.rmtree(paths.user_consent())
    capsys.readouterr()
    assert main(["doctor", str(folder)]) == 1
    command = capsys.readouterr().err.strip().removeprefix("If you trust its maker: labeler ")
    assert main(shlex.split(command)) == 0
    assert main(["doctor", str(folder)]) == 0


def test_a_project_that_does_not_open_says_which_commands_help(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "labeler.db").write_bytes(b"nonsense" * 99)
    assert main(["propose", str(folder)]) == 1
    told = capsys.readouterr().err
    assert "labeler doctor" in told
    assert "labeler restore" in told


def test_a_plain_copy_is_kept_until_told_otherwise(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["mirror", str(folder)]) == 2
    assert main(["mirror", str(folder), str(tmp_path / "plain")]) == 0
    assert "2 pages written" in capsys.readouterr().out
    assert main(["mirror", str(folder)]) == 0
    assert main(["mirror", str(folder), "--off"]) == 0
    assert main(["doctor", str(folder)]) == 0
    assert main(["mirror", str(folder)]) == 2
