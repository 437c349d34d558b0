"""The command fixes: what it tells follows from what people did."""

import json
from pathlib import Path

import pytest

from labeler.app.project import Project
from labeler.core import edits
from tests.app.test_fixes import accept, change
from tests.cli.conftest import Say


@pytest.fixture
def worked_on(say: Say, work: Path) -> Path:
    """Two pages accepted by a person, of one of which the only line was moved; one by a command."""
    assert say("propose", work, "--all")[0] == 0
    with Project.open(work) as project:
        first, second, third = (entry.id for entry in project.entries())
        accept(project, first)
        page = accept(project, second)
        change(project, edits.move_regions(page, {page.lines[0].id}, 40, 0))
    assert say("accept", work, "--page", third)[0] == 0
    return work


def test_models_and_pages_are_told_and_what_nobody_saw_is_left_out(
    say: Say, worked_on: Path, tmp_path: Path
) -> None:
    code, out, _ = say("fixes", worked_on, "--json", tmp_path / "fixes.json")
    assert code == 0
    assert out.startswith("2 pages that people looked at")
    assert "Left out: 1 page accepted and seen by nobody." in out
    (row,) = (one for one in out.splitlines() if one.startswith("1 base") and "0.500" in one)
    assert row.split()[2:6] == ["2", "2", "0.500", "0.500"]
    told = json.loads((tmp_path / "fixes.json").read_text())
    (model,) = told["models"]
    assert (model["proposed"], model["kept"], model["fixes"]["moved"]) == (2, 1, 1)
    assert model["f_score"] == 0.5
    assert [page["page_id"] for page in told["pages"]] == [2, 1]
    assert [page["kept"] for page in told["pages"]] == [0, 1]
    assert told["pages_seen_by_nobody"] == 1


def test_only_so_many_pages_are_listed(say: Say, worked_on: Path) -> None:
    assert "1.png" in say("fixes", worked_on)[1]
    assert "1.png" not in say("fixes", worked_on, "--pages", 0)[1]


def test_a_project_without_accepted_pages_has_no_fixes(say: Say, work: Path) -> None:
    code, out, _ = say("fixes", work)
    assert code == 0
    assert out == "0 pages that people looked at and on which something had been proposed.\n"
