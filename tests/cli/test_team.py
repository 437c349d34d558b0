"""The commands team and assign, and what stats writes to pay by."""

import csv
from pathlib import Path

import pytest

from labeler.app.project import Project
from labeler.lab.base.own_server import OwnServer
from tests.app.worked_on import make
from tests.cli.conftest import Say
from tests.fakes.servers import copied, named_in


@pytest.fixture
def shared(blank_database: OwnServer, tmp_path: Path) -> Path:
    """A project on a server, with three pages."""
    folder = named_in(tmp_path / "shared", copied(blank_database))
    with Project.open(folder) as project:
        project.store.pages.add([(tmp_path / f"{number}.png", 0) for number in range(3)])
    return folder


def test_people_are_given_roles_and_lose_them(say: Say, shared: Path, server: OwnServer) -> None:
    assert "Nobody was given a role yet" in say("team", shared)[1]
    code, out, _ = say("team", shared, "add", "ada", "annotator")
    assert code == 0
    assert "ada is annotator from now on: labeler 'postgresql://ada@" in out
    assert "Their password, told only now:" in out
    assert say("team", shared, "role", "ada", "reviewer")[0] == 0
    assert "reviewer" in say("team", shared)[1]
    assert say("team", shared, "role", "bo", "owner")[0] == 2
    assert say("team", shared, "add", "ada")[0] == 2
    assert "GRANT" in say("team", shared, "add", "bo", "annotator", "--sql")[1]
    assert say("team", shared, "remove", "ada")[0] == 0
    assert say("team", shared, "remove", "ada")[0] == 1
    server.tell("DROP ROLE ada")


def test_a_project_in_a_file_has_no_roles(say: Say, tmp_path: Path) -> None:
    make(tmp_path / "project").close()
    code, _, err = say("team", tmp_path / "project", "add", "ada", "annotator")
    assert code == 1
    assert "in a file has no roles" in err


def test_pages_are_given_by_hand_by_share_and_back(say: Say, shared: Path) -> None:
    assert "1 page given to kim" in say("assign", shared, "--to", "kim", 2)[1]
    assert "1 page given to lee" in say("assign", shared, "--to", "lee", "--share", 2)[1]
    out = say("assign", shared)[1]
    assert all(name in out for name in ("kim", "lee", "(queue)"))
    with Project.open(shared) as project:
        assert project.store.claims.assigned() == {1: "lee", 2: "kim"}
    assert "1 page back" in say("assign", shared, "--queue", "--to", "kim")[1]
    assert say("assign", shared, "--to", "kim", 99)[0] == 1
    assert say("assign", shared, "--share", 2)[0] == 2


def test_what_is_paid_by_is_written_by_person_and_period(say: Say, tmp_path: Path) -> None:
    make(tmp_path / "project").close()
    file = tmp_path / "pay.csv"
    assert say("stats", tmp_path / "project", "--per", "month", "--csv", file)[0] == 0
    (row,) = csv.DictReader(file.read_text().splitlines())
    assert (row["who"], row["accepted"], row["lines"]) == ("ann", "4", "12")
    assert row["from"].endswith("-01")
    assert "Nobody" in say("stats", tmp_path / "project", "--who", "bob")[1]
    assert "Nobody" in say("stats", tmp_path / "project", "--until", "2001-01-01")[1]
    assert say("stats", tmp_path / "project", "--from", "soon")[0] == 2
