"""The command next: which pages are worth doing in so many minutes."""

import json
from pathlib import Path

from labeler.app.project import Project
from tests.app.test_disputes import propose
from tests.cli.conftest import Say


def test_pages_are_listed_by_what_they_let_put_right_and_only_so_many(
    say: Say, work: Path, tmp_path: Path
) -> None:
    with Project.open(work) as project:
        first, second, third = (entry.id for entry in project.entries())
        propose(project, first, 0.99, 0.98, 0.97, 0.96, 0.95)
        propose(project, second, 0.7, 0.7)
    code, out, _ = say("next", work, "--json", tmp_path / "next.json")
    assert code == 0
    assert out.splitlines()[1].split()[:1] == [str(second)]
    assert "2 pages in about 1 minute, with about" in out
    told = json.loads((tmp_path / "next.json").read_text())
    assert [page["page"] for page in told["pages"]] == [second, first]
    assert told["unknown"] == 1
    assert told["pace"] == {"factor": 1.0, "pages": 0}
    assert 0 < told["minutes"] < 1
    assert third not in [page["page"] for page in told["pages"]]


def test_without_proposals_it_is_said_what_to_do(say: Say, work: Path) -> None:
    code, out, _ = say("next", work)
    assert code == 0
    assert (
        out
        == "Nothing is known of the 3 pages that wait: find their text with `labeler propose`.\n"
    )


def test_a_time_has_to_be_a_number_of_minutes(say: Say, work: Path) -> None:
    code, _, err = say("next", work, "--minutes", "0")
    assert code == 2
    assert "0 is no whole number" in err
