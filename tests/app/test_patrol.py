"""All rows are looked through in the background, in parts; what is taken is looked through by itself."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from labeler.app import patrol, training
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.freezing import freeze
from labeler.app.project import Project
from labeler.core.annotation import ReviewState
from labeler.core.errors import Cancelled, DamagedPage
from labeler.core.progress import Progress
from labeler.store.page_portions import EVERY_PAGE, PagePortion, PageRange
from labeler.store.pages import Pages
from tests.app import worked_on
from tests.app.worked_on import run_sql

_SPOIL = "UPDATE region SET polygon = '[' WHERE id = 'p{}l0'"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project of four pages that is closed."""
    worked_on.make(tmp_path / "project").close()
    return tmp_path / "project"


@pytest.fixture
def looked_at() -> Iterator[list[PagePortion]]:
    """What is looked through meanwhile."""
    found: list[PagePortion] = []
    honest = Pages.find_damage

    def find(self: Pages, part: PagePortion = EVERY_PAGE) -> frozenset[int]:
        found.append(part)
        return honest(self, part)

    with patch.object(Pages, "find_damage", find), patch.object(patrol, "PART", 2):
        yield found


def damaged(project: Project) -> list[int]:
    return [entry.id for entry in project.entries() if entry.damage]


def test_it_goes_on_where_an_earlier_opening_was_stopped(
    folder: Path, looked_at: list[PagePortion]
) -> None:
    run_sql(folder, _SPOIL.format(1))

    class Impatient(Progress):
        def check(self) -> None:
            if looked_at:
                raise Cancelled

    with Project.open(folder) as project:
        with pytest.raises(Cancelled):
            project.patrol.go_on(Impatient())
        assert damaged(project) == [1]
    looked_at.clear()
    with Project.open(folder) as project:
        assert damaged(project) == []  # Nobody has looked in this opening.
        assert project.patrol.go_on()
        assert damaged(project) == [1]
        assert PageRange(None, 2) not in looked_at
        assert looked_at[-2:] == [PageRange(2, 4), PageRange(4, None)]
        assert not project.patrol.go_on()


def test_a_round_that_is_over_is_not_begun_again_by_the_next_opening(
    folder: Path, looked_at: list[PagePortion]
) -> None:
    with Project.open(folder) as project:
        assert not project.patrol.go_on()
    looked_at.clear()
    with Project.open(folder) as project:
        worked = project.page(1)
        project.patrol.go_on()
        assert worked.regions
    assert not looked_at


def test_what_this_program_writes_begins_no_new_round(
    folder: Path, looked_at: list[PagePortion]
) -> None:
    with Project.open(folder) as project:
        project.patrol.go_on()
    with Project.open(folder) as project:  # As a command would, that looks through nothing.
        project.store.pages.record_problem(2, "The image is damaged.")
    looked_at.clear()
    with Project.open(folder) as project:
        project.patrol.go_on()
    assert not looked_at


def test_others_at_the_database_begin_a_new_round(folder: Path) -> None:
    with Project.open(folder) as project:
        project.patrol.go_on()
    run_sql(folder, _SPOIL.format(3))
    with Project.open(folder) as project:
        assert project.patrol.go_on()
        assert damaged(project) == [3]


def test_a_copy_that_takes_its_place_meanwhile_was_not_looked_through(
    folder: Path, looked_at: list[PagePortion]
) -> None:
    with Project.open(folder) as project:
        project.patrol.go_on()
        copy = Path(shutil.copy2(folder / "labeler.db", folder / "copy.db"))
        copy.replace(folder / "labeler.db")
    looked_at.clear()
    with Project.open(folder) as project:
        project.patrol.go_on()
    assert len(looked_at) == 3


def test_a_new_round_begins_after_a_week(folder: Path, looked_at: list[PagePortion]) -> None:
    with Project.open(folder) as project:
        project.patrol.go_on()
    file = folder / "cache" / "patrol.json"
    values = json.loads(file.read_text("utf-8"))
    for began in (values["began"] - patrol.EVERY, values["began"] + 10_000):
        file.write_text(json.dumps({**values, "began": began}), "utf-8")
        looked_at.clear()
        with Project.open(folder) as project:
            project.patrol.go_on()
        assert len(looked_at) == 3


@pytest.mark.parametrize(
    "spoilt", ["", "[]", "{}", '{"project": 1}', "\x00", '{"after": "x", "damaged": 5}']
)
def test_what_was_kept_is_not_trusted_where_it_is_damaged(
    folder: Path, looked_at: list[PagePortion], spoilt: str
) -> None:
    with Project.open(folder) as project:
        project.patrol.go_on()
    (folder / "cache" / "patrol.json").write_text(spoilt, "utf-8")
    looked_at.clear()
    with Project.open(folder) as project:
        project.patrol.go_on()
    assert len(looked_at) == 3


def test_what_somebody_else_came_across_is_known_in_the_next_opening(folder: Path) -> None:
    with Project.open(folder) as project:
        project.patrol.go_on()
    with Project.open(folder) as project:
        run_sql(folder, _SPOIL.format(2))  # Behind the back of all, after a round that is over.
        with pytest.raises(DamagedPage):
            project.page(2)
    with Project.open(folder) as project:
        project.patrol.go_on()
        assert damaged(project) == [2]


@pytest.mark.parametrize("odd", [{"after": 10**30}, {"damaged": [10**30]}, {"damaged": ["1"]}])
def test_numbers_that_no_page_has_are_not_trusted(
    folder: Path, looked_at: list[PagePortion], odd: dict[str, object]
) -> None:
    with Project.open(folder) as project:
        project.patrol.go_on()
    kept = folder / "cache" / "patrol.json"
    kept.write_text(json.dumps(json.loads(kept.read_text("utf-8")) | odd), "utf-8")
    looked_at.clear()
    with Project.open(folder) as project:
        project.patrol.go_on()
    assert len(looked_at) == 3


def test_lines_whose_page_is_gone_are_found(folder: Path) -> None:
    run_sql(folder, "UPDATE region SET page_id = 77 WHERE id = 'p1l0'")
    with Project.open(folder) as project:
        assert project.patrol.go_on()
        assert project.store.damage.of(77)


def test_an_export_looks_through_the_pages_it_takes_and_no_others(
    folder: Path, tmp_path: Path, looked_at: list[PagePortion]
) -> None:
    with Project.open(folder) as project:
        project.patrol.go_on()
        looked_at.clear()
        run_sql(folder, _SPOIL.format(1))  # Behind the back of all.
        out = export_pages(project, "coco", tmp_path / "out", ExportChoice())
        assert "page 0.png" in out.problems[0]
        accepted = project.store.pages.numbers.of(None)
        assert [part.page_ids for part in looked_at] == [accepted]  # type: ignore[attr-defined]


def test_a_page_whose_state_nobody_can_read_is_not_missing_in_silence(
    folder: Path, tmp_path: Path
) -> None:
    run_sql(folder, "UPDATE page SET state = 'x' WHERE id = 3")
    with Project.open(folder) as project:
        out = export_pages(project, "coco", tmp_path / "out", ExportChoice())
        assert out.pages == 3
        (problem,) = out.problems
        assert "1 page is damaged and not exported" in problem
        assert "not trained on" in training.left_out(project)[0]


def test_a_frozen_page_that_is_damaged_by_now_is_said_to_be(folder: Path, tmp_path: Path) -> None:
    with Project.open(folder) as project:
        freeze(project, "one")
    run_sql(folder, "UPDATE page SET state = 'x' WHERE id = 3")
    with Project.open(folder) as project:
        out = export_pages(project, "coco", tmp_path / "out", ExportChoice(dataset="one"))
    (problem,) = out.problems
    assert "1 page is damaged and not exported" in problem


def test_an_export_asks_the_system_about_the_images_it_takes_and_no_others(
    folder: Path, tmp_path: Path
) -> None:
    with Project.open(folder) as project:
        run_sql(folder, f"UPDATE page SET state = '{ReviewState.IN_WORK}' WHERE id > 2")
        with patch("labeler.app.image_check.may_differ", return_value=False) as asked:
            out = export_pages(project, "coco", tmp_path / "out", ExportChoice())
        assert out.pages == 2
        assert {Path(call.args[0]).name for call in asked.call_args_list} == {
            "page 0.png",
            "page 1.png",
        }
