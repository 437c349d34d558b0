"""The command merge."""

import json
import shutil
from pathlib import Path

import pytest

from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import transcribing
from labeler.lab.base.own_server import OwnServer
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


def test_projects_on_a_server_go_by_their_addresses(
    say: Say, copies: tuple[Path, Path], server: OwnServer
) -> None:
    address = server.new_database("merged")
    assert say("copy", copies[0], address)[0] == 0
    code, out, err = say("merge", address, copies[1])
    assert code == 1
    assert "into postgresql://owner@/merged" in out
    assert "“b”" in err
    assert say("merge", copies[1], address)[0] == 1
    assert any("“a”" in one.comments[0].text for one in pages_of(copies[1])[1].issues)


def test_what_is_no_project_is_not_made_one(
    say: Say, copies: tuple[Path, Path], tmp_path: Path
) -> None:
    code, _, err = say("merge", copies[0], tmp_path / "nothing")
    assert code == 1
    assert "labeler new" not in err
    assert say("merge", *copies, "--into", "postgresql://ann:secret@h/x")[0] == 2


@pytest.mark.parametrize("text", ["mysql://ann:secret@h/x", "postgres+x+y://ann:secret@h/x"])
def test_an_address_of_another_kind_is_no_folder_and_is_not_repeated(say: Say, text: str) -> None:
    code, _, err = say("new", text)
    assert code == 2
    assert "postgresql://" in err
    assert "secret" not in err
