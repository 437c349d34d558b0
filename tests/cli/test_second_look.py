"""The commands review and stats."""

import json
from pathlib import Path

import pytest

from labeler.app.project import Project
from tests.app.worked_on import make
from tests.cli.conftest import Say


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project whose four pages Ann accepted."""
    make(tmp_path / "project").close()
    return tmp_path / "project"


def test_pages_are_listed_approved_and_sent_back(say: Say, folder: Path) -> None:
    code, out, _ = say("review", folder, "--second-look", "on")
    assert code == 0
    assert "Second look: on." in out
    assert "4 pages to approve:" in out
    code, out, err = say("review", folder, "--as", "ann", "--approve", 1)
    assert code == 1
    assert "worked on it yourself" in err
    code, out, _ = say(
        "review", folder, "--as", "bob", "--approve", 1, "--send-back", 2, "--issue", "Cut off."
    )
    assert (code, out.strip()) == (0, "2 pages reviewed.")
    with Project.open(folder) as project:
        assert project.page(1).is_approved
        assert project.page(2).issues[0].comments[0].text == "Cut off."
    _, out, _ = say("review", folder)
    assert "2 pages to approve" in out
    assert "1 page with open issues" in out


def test_an_issue_without_a_page_is_refused(say: Say, folder: Path) -> None:
    assert say("review", folder, "--issue", "Why?")[0] == 2


def test_what_people_did_is_told_by_day(say: Say, folder: Path, tmp_path: Path) -> None:
    assert say("review", folder, "--as", "bob", "--approve", 1)[0] == 0
    code, out, _ = say("stats", folder, "--json", tmp_path / "stats.json")
    assert code == 0
    assert "edits a line" in out
    days = {day["author"]: day for day in json.loads((tmp_path / "stats.json").read_text())["days"]}
    assert (days["ann"]["accepted"], days["ann"]["lines"], days["bob"]["approved"]) == (4, 12, 1)
