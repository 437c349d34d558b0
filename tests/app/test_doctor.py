"""A project is looked through and repaired: everything readable is in the new database."""

import json
import os
import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from labeler.app import doctor, exported_pages, restoring
from labeler.app.backups import Backups
from labeler.app.editing import edit, undo
from labeler.app.exported_pages import ExportChoice
from labeler.app.project import Project
from labeler.core import proposing
from labeler.core.annotation import Page, ReviewState, Voucher
from labeler.core.detection import Detection, FoundLine
from labeler.core.errors import DamagedProject, ProjectError
from labeler.core.records import RunState
from tests.app import worked_on
from tests.app.worked_on import pages_of, run_sql, settle
from tests.builders import quad

PAGE = 4096


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project that is closed."""
    worked_on.make(tmp_path / "project").close()
    return tmp_path / "project"


@pytest.fixture
def pages(folder: Path) -> dict[int, Page]:
    return pages_of(folder)


def opened_again(page: Page) -> Page:
    return replace(page, state=ReviewState.IN_WORK, voucher=Voucher.NOBODY)


def test_a_sound_project_is_left_alone(folder: Path) -> None:
    before = settle(folder).read_bytes()
    report = doctor.examine(folder)
    assert report.findings == []
    assert report.is_sound
    assert doctor.repair(folder).kept is None
    assert (folder / "labeler.db").read_bytes() == before
    assert not list(folder.glob(".*"))


def test_looking_through_changes_nothing_and_may_go_on_beside_the_work(folder: Path) -> None:
    run_sql(folder, "UPDATE region SET polygon = '[' WHERE id = 'p1l0'")
    with Project.open(folder) as project:
        before = (folder / "labeler.db").read_bytes()
        report = doctor.examine(folder)
        assert not report.is_sound
        assert "p1l0" in str(report.findings[0])
        assert (folder / "labeler.db").read_bytes() == before
        assert project.patrol.go_on()
        assert [bool(entry.damage) for entry in project.entries()] == [True, False, False, False]
        chosen = exported_pages.choose(project, ExportChoice())
        assert len(chosen.entries) == 3
        assert "page 0.png" in chosen.left_out[0]
        with pytest.raises(ProjectError, match="open in a window"):
            doctor.repair(folder)


def test_an_unreadable_region_is_put_back_from_the_history(
    folder: Path, pages: dict[int, Page]
) -> None:
    run_sql(folder, "UPDATE region SET polygon = '[1, ', text = x'ff' WHERE id = 'p1l1'")
    report = doctor.repair(folder)
    assert report.kept is not None
    assert (report.kept / "labeler.db").is_file()
    rows = json.loads((report.kept / "quarantine.json").read_text("utf-8"))
    assert rows[0]["row"]["polygon"] == "[1, "
    after = pages_of(folder)
    assert after[1] == opened_again(pages[1])
    assert {key: after[key] for key in (2, 3, 4)} == {key: pages[key] for key in (2, 3, 4)}
    with Project.open(folder) as project:
        assert "put back" in project.entries()[0].refused[0]
        assert undo(project, 2) is not None
    assert doctor.examine(folder).findings == []


def test_what_nobody_knows_any_more_is_named_and_its_page_open(
    folder: Path, pages: dict[int, Page]
) -> None:
    run_sql(
        folder,
        "UPDATE region SET level = 'x' WHERE id = 'p1l1'",
        "UPDATE journal SET delta = '{' WHERE page_id = 1",
        "UPDATE page SET state = 'y', note = x'00' WHERE id = 2",
        "UPDATE image SET path = x'00' WHERE id = 3",
        "DELETE FROM page WHERE id = 4",
        "DELETE FROM project",
        "UPDATE setting SET value = '{'",
    )
    report = doctor.repair(folder)
    told = "\n".join(map(str, report.findings))
    for name in ("Region p1l1 of page 1", "Edit 1 of page 1", "Page 2", "Image 3", "Page 4"):
        assert name in told
    after = pages_of(folder)
    assert [region.id for region in after[1].regions] == ["p1l0", "p1l2"]
    assert [after[key].regions for key in (2, 3, 4)] == [pages[key].regions for key in (2, 3, 4)]
    states = [after[key].state for key in (1, 2, 3, 4)]
    assert states == [*[ReviewState.IN_WORK] * 2, ReviewState.ACCEPTED, ReviewState.IN_WORK]
    assert doctor.examine(folder).is_sound
    with Project.open(folder) as project:
        project.relink([folder.parent / "images"])
        assert len(project.store.pages.missing()) == 1
        assert "Repaired: Region p1l1 was lost." in project.entries()[0].refused


def test_a_changed_value_that_looks_right_is_told_and_left_to_people(folder: Path) -> None:
    run_sql(
        folder,
        "UPDATE region SET text = 'é 1.9' WHERE id = 'p1l1'",
        "DELETE FROM region WHERE id = 'p2l0'",
        "UPDATE page SET state = 'rejected' WHERE id = 3",
    )
    report = doctor.examine(folder)
    told = [str(finding) for finding in report.findings]
    assert report.is_sound
    assert len(told) == 3
    assert "p1l1" in told[0]
    assert "text" in told[0]
    assert "p2l0" in told[1]
    assert "rejected" in told[2]


@pytest.mark.parametrize("spoilt", ["page", "journal", "sequence"])
def test_a_number_after_which_there_is_none_is_given_anew(
    folder: Path, pages: dict[int, Page], spoilt: str
) -> None:
    last = 2**63 - 1
    if spoilt == "sequence":
        run_sql(folder, f"UPDATE sqlite_sequence SET seq = {last}")
    elif spoilt == "journal":
        run_sql(folder, f"UPDATE journal SET id = {last} WHERE id = (SELECT max(id) FROM journal)")
    else:
        run_sql(
            folder,
            f"UPDATE page SET id = {last} WHERE id = 2",
            f"UPDATE region SET page_id = {last} WHERE page_id = 2",
            f"UPDATE journal SET page_id = {last} WHERE page_id = 2",
        )
    doctor.repair(folder)
    after = pages_of(folder)
    assert len(after) == len(pages)
    assert {page.regions for page in after.values()} == {page.regions for page in pages.values()}
    Image.new("RGB", (400, 300)).save(folder.parent / "images" / "one more.png")
    with Project.open(folder) as project:
        project.add_images([folder.parent / "images"])
        assert len(project.entries()) == len(pages) + 1
        worked_on.label(project, min(after), lines=1)
    assert doctor.examine(folder).is_sound


def test_whatever_names_a_row_follows_its_new_number(folder: Path, pages: dict[int, Page]) -> None:
    """Also what no key of the database says: of regions, of the history, of models."""
    last = 2**63 - 1
    with Project.open(folder) as project:
        entry = project.entries()[0]
        size = entry.size or (0, 0)
        lines = (FoundLine(quad(5, 5), 0.9), FoundLine(quad(5, 60), 0.9))
        project.store.proposals.record(
            entry.id, Detection(size, lines), model_id=None, settings=None
        )
        first, second = project.store.proposals.of_page(entry.id)
        page = project.page(entry.id)
        taken = proposing.accept_proposals(page, [second])
        edit(project, page, proposing.reject_proposals(taken, {first.id}), "Take")
        before = project.page(entry.id)
    run_sql(
        folder,
        f"UPDATE proposal SET id = {last} WHERE id = {second.id}",
        f"UPDATE proposal SET id = {last - 1} WHERE id = {first.id}",
        f"UPDATE region SET proposal_id = {last} WHERE proposal_id = {second.id}",
        f"UPDATE page SET dismissed = '[{last - 1}]' WHERE id = {entry.id}",
        f"UPDATE journal SET delta = replace(delta, '\"proposal_id\":{second.id}', "
        f"'\"proposal_id\":{last}')",
        f"UPDATE journal SET delta = replace(delta, '\"dismissed\":[[],[{first.id}]]', "
        f"'\"dismissed\":[[],[{last - 1}]]')",
    )
    doctor.repair(folder)
    with Project.open(folder) as project:
        after = project.page(entry.id)
        proposals = project.store.proposals.of_page(entry.id)
        new = {one.origin.proposal_id for one in after.regions} - {None}
        assert {*new, *after.dismissed} == {one.id for one in proposals}
        assert max(one.id for one in proposals) < 2**53
        assert len(after.regions) == len(before.regions)
        assert after.pending(proposals) == ()
        project.store.journal.undo(entry.id)
        assert len(project.page(entry.id).pending(proposals)) == 2
        project.store.journal.redo(entry.id)
        assert project.page(entry.id).regions == after.regions
    assert doctor.examine(folder).is_sound


def test_missing_tables_come_back_and_lines_with_them(folder: Path, pages: dict[int, Page]) -> None:
    run_sql(folder, "DROP TABLE region", "DROP TABLE reading", "DROP TABLE alembic_version")
    with pytest.raises(DamagedProject, match="Check and repair"):
        Project.open(folder)
    doctor.repair(folder)
    after = pages_of(folder)
    assert {key: page.regions for key, page in after.items()} == {
        key: page.regions for key, page in pages.items()
    }
    assert {page.state for page in after.values()} == {ReviewState.IN_WORK}


@pytest.mark.parametrize("seed", range(12))
def test_damaged_pages_of_the_file_cost_nothing_the_history_knows(
    folder: Path, pages: dict[int, Page], seed: int
) -> None:
    """All but the first page of the file, where SQLite says what is where, may go."""
    file, chance = settle(folder), random.Random(seed)
    content = bytearray(file.read_bytes())
    place = chance.randrange(1, len(content) // PAGE) * PAGE
    content[place : place + PAGE] = chance.randbytes(PAGE)
    file.write_bytes(content)
    try:
        report = doctor.repair(folder)
    except DamagedProject:
        pytest.skip("nothing can be read")
    after = pages_of(folder)
    assert doctor.examine(folder).is_sound
    for key, page in pages.items():
        lost = {region.id for region in page.regions} - {r.id for r in after[key].regions}
        assert not lost or after[key].state is ReviewState.IN_WORK, report.findings
        for region in after[key].regions:
            assert region in page.regions


def test_a_lost_header_is_written_anew(folder: Path, pages: dict[int, Page]) -> None:
    file = settle(folder)
    content = bytearray(file.read_bytes())
    content[:24] = os.urandom(24)
    file.write_bytes(content)
    with pytest.raises(DamagedProject, match="Check and repair"):
        Project.open(folder)
    doctor.repair(folder)
    assert {k: p.regions for k, p in pages_of(folder).items()} == {
        k: p.regions for k, p in pages.items()
    }


def test_a_database_of_which_no_table_can_be_read_is_not_made_an_empty_project(
    folder: Path, pages: dict[int, Page]
) -> None:
    """One bit on the page that says where the tables are: their names are read, and no row."""
    file = settle(folder)
    backups = Backups(folder)
    backups.write()
    content = bytearray(file.read_bytes())
    content[content.index(b"tablealembic_version") - 1] ^= 0x20
    file.write_bytes(content)
    before = file.read_bytes()
    with pytest.raises(DamagedProject, match=r"Nothing of .* can be read.*earlier copy"):
        doctor.repair(folder)
    assert file.read_bytes() == before
    restoring.restore(backups.all()[0], folder, backups)
    assert pages_of(folder) == pages


def test_what_is_no_database_at_all_is_said(folder: Path, tmp_path: Path) -> None:
    Backups(folder).write()
    (folder / "labeler.db").write_bytes(b"no database" * 999)
    before = sorted(folder.rglob("*"))
    with pytest.raises(DamagedProject, match="earlier copy"):
        doctor.repair(folder)
    assert sorted(folder.rglob("*")) == before
    with pytest.raises(ProjectError, match="no project"):
        doctor.examine(tmp_path)


def test_a_newer_project_is_not_touched(folder: Path) -> None:
    run_sql(folder, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(ProjectError, match="newer version"):
        doctor.repair(folder)


def test_repaired_into_a_new_folder_the_old_one_stays(
    folder: Path, pages: dict[int, Page], tmp_path: Path
) -> None:
    run_sql(folder, "UPDATE region SET polygon = '[' WHERE id = 'p1l0'")
    before = (folder / "labeler.db").read_bytes()
    target = tmp_path / "repaired"
    doctor.repair_to(folder, target)
    assert (folder / "labeler.db").read_bytes() == before
    assert pages_of(target)[1].regions == pages[1].regions
    with pytest.raises(ProjectError, match="not empty"):
        doctor.repair_to(folder, target)


def test_a_repair_leaves_out_what_works_by_itself_in_the_database(folder: Path) -> None:
    before = pages_of(folder)
    with closing(sqlite3.connect(folder / "labeler.db")) as connection, connection:
        connection.execute(
            "CREATE TRIGGER mine AFTER INSERT ON journal BEGIN DELETE FROM region; END"
        )
    assert "mine does not belong in it" in str(doctor.repair(folder).findings[0])
    assert pages_of(folder) == before


@pytest.fixture
def messy(folder: Path) -> Path:
    """A project with weights, runs, images and leftovers that are not as they should be."""
    with Project.open(folder) as project:
        worked_on.train(project)
        Backups(folder).write()
        project.store.runs.start({}, folder / "runs" / "1")
    (folder / "models" / "7.safetensors").unlink()
    (folder / "models" / ".8.safetensors.1234.part").write_bytes(b"half")
    (folder / "open").mkdir(exist_ok=True)
    (folder / "open" / f"{'dead' * 8}.lock").touch()
    (folder.parent / "images" / "page 1.png").unlink()
    shutil.copyfile(
        folder.parent / "images" / "page 2.png", folder.parent / "images" / "page 3.png"
    )
    return folder


def test_files_are_looked_through_and_put_right(messy: Path) -> None:
    told = "\n".join(str(finding) for finding in doctor.examine(messy).findings)
    for name in ("Model 1 (mine)", "Training 1", "page 1.png", "page 3.png", ".lock", ".part"):
        assert name in told
    left = "\n".join(str(finding) for finding in doctor.repair(messy).findings)
    for name in ("Model 1 (mine)", ".lock", ".part"):
        assert name not in left
    with Project.open(messy) as project:
        assert project.store.models.all()[0].path.read_bytes() == b"weights"
        assert project.store.runs.all()[0].state is RunState.FAILED


@pytest.mark.parametrize("name", ["models", "open"])
def test_what_lies_in_folders_that_are_linked_into_a_project_is_not_left_over(
    folder: Path, tmp_path: Path, name: str
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for file in (".notes.part", "Cargo.lock"):
        (elsewhere / file).write_text("mine")
    shutil.rmtree(folder / name, ignore_errors=True)
    (folder / name).symlink_to(elsewhere)
    doctor.repair(folder)
    assert {file.name: file.read_text() for file in elsewhere.iterdir()} == {
        ".notes.part": "mine",
        "Cargo.lock": "mine",
    }


def test_images_that_look_as_they_did_are_read_when_asked(folder: Path) -> None:
    image = folder.parent / "images" / "page 0.png"
    times = image.stat()
    run_sql(
        folder, f"UPDATE image SET sha256 = '{'0' * 64}', stamp = '{_stamp(image)}' WHERE id = 1"
    )
    assert times
    assert doctor.examine(folder).findings == []
    assert "page 0.png" in str(doctor.examine(folder, is_thorough=True).findings[0])


def _stamp(path: Path) -> str:
    from labeler.formats.file_state import stamp

    return stamp(path)
