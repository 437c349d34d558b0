"""Frozen data sets outlive their project with its backups, and what is damaged comes back."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.app import datasets, doctor, freezing, restoring
from labeler.app.backups import Backups
from labeler.app.project import Project
from labeler.core.records import DATASETS_FOLDER
from labeler.formats import labeler_json, manifest
from tests.app import worked_on


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with worked_on.make(tmp_path / "project", 3) as made:
        yield made


def content(folder: Path) -> dict[str, bytes]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_a_data_set_is_backed_up_once_and_comes_back_with_the_project(
    project: Project, tmp_path: Path
) -> None:
    backups = Backups(project.folder)
    backups.write()
    assert not backups.is_due()
    before, frozen = backups.size(), freezing.freeze(project, "first").folder
    assert backups.is_due()
    copy = backups.write().copy
    assert backups.size() > before
    assert not backups.is_due()
    backups.write()
    assert len(list((backups.place / DATASETS_FOLDER).iterdir())) == 1
    restored = restoring.restore_to(copy, tmp_path / "again")
    assert content(restored.folder / DATASETS_FOLDER / "first") == content(frozen)
    pages = datasets.named(restored.folder, "first").pages()
    assert len(list(pages)) == 3


def test_none_takes_the_place_of_another_when_a_copy_is_brought_back(project: Project) -> None:
    freezing.freeze(project, "first")
    copy = Backups(project.folder).write().copy
    shutil.rmtree(project.folder / DATASETS_FOLDER / "first")
    project.store.pages.remove([project.entries()[0].id])
    later = content(freezing.freeze(project, "First").folder)
    project.close()
    restoring.restore(copy, project.folder, Backups(project.folder))
    (known,) = datasets.all_of(project.folder)
    assert (known.name, content(known.folder)) == ("First", later)


@pytest.mark.parametrize("damage", ["changed", "gone"])
def test_a_repair_brings_back_what_is_not_as_it_was_frozen(project: Project, damage: str) -> None:
    frozen = freezing.freeze(project, "first").folder
    before = content(frozen)
    backups = Backups(project.folder)
    backups.write()
    file = frozen / labeler_json.FILE
    file.unlink() if damage == "gone" else file.write_bytes(b"{}")
    assert backups.write().remarks == []
    project.close()
    (found,) = doctor.examine(project.folder).findings
    assert found.remedy == "A repair takes it from the backups."
    doctor.repair(project.folder)
    assert content(frozen) == before


@pytest.mark.parametrize("damage", ["list", "list and labels"])
def test_a_repair_brings_back_the_list_of_a_data_set(project: Project, damage: str) -> None:
    frozen = freezing.freeze(project, "first").folder
    before = content(frozen)
    backups = Backups(project.folder)
    backups.write()
    (frozen / manifest.NAME).write_bytes(b"{")
    if damage == "list and labels":
        (frozen / labeler_json.FILE).unlink()
    assert backups.write().remarks == []
    project.close()
    (found,) = doctor.examine(project.folder).findings
    assert found.remedy == "A repair takes it from the backups."
    doctor.repair(project.folder)
    assert content(frozen) == before


def test_no_list_of_another_data_set_is_brought_back(project: Project) -> None:
    first = freezing.freeze(project, "first").folder
    backups = Backups(project.folder)
    backups.write()
    shutil.rmtree(first)
    project.store.pages.remove([project.entries()[0].id])
    later = freezing.freeze(project, "first").folder
    (later / manifest.NAME).unlink()
    (remark,) = backups.write().remarks
    assert "The data set first cannot be read" in remark
    project.close()
    doctor.repair(project.folder)
    assert [place.name for place in datasets.unreadable(project.folder)] == ["first"]


def test_what_is_damaged_is_not_kept_and_named(project: Project) -> None:
    frozen = freezing.freeze(project, "first").folder
    (frozen / labeler_json.FILE).write_bytes(b"{}")
    assert Backups(project.folder).write().remarks == [
        "The data set first is not what was frozen, and so is not in the backup."
    ]


def test_a_list_that_names_files_elsewhere_copies_none_of_them(
    project: Project, tmp_path: Path
) -> None:
    frozen = freezing.freeze(project, "first").folder
    secret = tmp_path / "secret.txt"
    secret.write_text("mine")
    list_of = (frozen / manifest.NAME).read_text()
    record = manifest.record_of(secret)
    named = f'"../../../secret.txt": {{"size": {record.size}, "sha256": "{record.sha256}"}}'
    (frozen / manifest.NAME).write_text(list_of.replace('"files": {', f'"files": {{{named},'))
    Backups(project.folder).write()
    kept = content(project.folder / "backups")
    assert not any(one == b"mine" for one in kept.values())
    assert [file.name for file in tmp_path.rglob("secret.txt")] == ["secret.txt"]
