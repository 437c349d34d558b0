"""The command merge."""

import json
import shutil
from pathlib import Path

import pytest

from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import transcribing
from tests.app.worked_on import make, pages_of
from tests.cli.conftest import Say


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path]:
    """A project, and a copy of it in which the same line says something else."""
    make(tmp_path / "a", 2).close()
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    for name in ("a", "b"):
        with Project.open(tmp_path / name, author=name) as project:
            page = project.page(1)
            edit(project, page, transcribing.set_text(page, "p1l0", name), "Write transcript")
    return tmp_path / "a", tmp_path / "b"


def test_both_stay_as_they_are_where_a_new_project_is_made(
    say: Say, copies: tuple[Path, Path], tmp_path: Path
) -> None:
    before = [pages_of(folder) for folder in copies]
    code, out, err = say(
        "merge", *copies, "--into", tmp_path / "c", "--json", tmp_path / "said.json"
    )
    assert code == 1
    assert "1, pinned to the pages as open issues" in out
    assert "“b”" in err
    assert [pages_of(folder) for folder in copies] == before
    assert pages_of(tmp_path / "c")[1].region("p1l0").text == "a"
    assert len(json.loads((tmp_path / "said.json").read_text())["conflicts"]) == 1


def test_a_copy_is_made_before_anything_is_merged_in_place(
    say: Say, copies: tuple[Path, Path]
) -> None:
    before = pages_of(copies[1])
    code, _, _ = say("merge", *copies)
    assert code == 1
    assert list((copies[0] / "backups").glob("*.db"))
    assert len(pages_of(copies[0])[1].issues) == 1
    assert pages_of(copies[1]) == before


def test_a_project_is_not_merged_with_itself(say: Say, copies: tuple[Path, Path]) -> None:
    assert say("merge", copies[0], copies[0])[0] == 2
