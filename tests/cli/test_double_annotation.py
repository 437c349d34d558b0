"""The commands double and agreement."""

from dataclasses import replace
from pathlib import Path

from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState
from tests.app.worked_on import make
from tests.cli.conftest import Say


def test_pages_are_annotated_again_and_compared(say: Say, tmp_path: Path) -> None:
    make(tmp_path / "p", 2).close()
    code, out, _ = say("agreement", tmp_path / "p")
    assert (code, out.strip()) == (0, "No page was accepted by two people yet.")
    code, out, _ = say("double", tmp_path / "p", "--page", 1, "--as", "ann")
    assert code == 0
    assert "1 wait for a second person" in out
    with Project.open(tmp_path / "p", author="bob") as bob:
        (version,) = bob.store.versions.all()
        lines = [replace(one, id=f"x{one.id}") for one in bob.page(1).lines[:2]]
        blank = bob.page(version.page_id)
        done = edits.set_state(edits.add_regions(blank, lines), ReviewState.ACCEPTED)
        edit(bob, blank, done, "Accept page")
    code, out, _ = say("agreement", tmp_path / "p", "--csv", tmp_path / "said.csv")
    assert code == 0
    assert "ann and bob" in out
    assert "0.800 (0.00 to 1.00)" in out
    header, row = (tmp_path / "said.csv").read_text().splitlines()
    assert dict(zip(header.split(","), row.split(","), strict=True))["f_75"] == "0.8"
    assert say("double", tmp_path / "p", "--share", 101)[0] == 2
