"""Frozen data sets: what they hold, that they never change, and how two of them differ."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PIL import Image

from labeler.app import dataset_difference, dataset_makeup, datasets, exported_pages, freezing
from labeler.app.datasets import Dataset
from labeler.app.editing import edit
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.foreign_labels import read_labels
from labeler.app.project import Project
from labeler.core import edits, transcribing
from labeler.core.annotation import Page
from labeler.core.errors import ForeignFile, LabelerError, ProjectError
from labeler.core.records import DATASETS_FOLDER, ScannedImage, Split
from labeler.formats import labeler_json, manifest
from tests.app import worked_on
from tests.builders import line


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Six accepted pages with three lines each, which all look alike."""
    with worked_on.make(tmp_path / "project", 6) as made:
        yield made


def _change(project: Project, page_id: int, after: Page) -> None:
    edit(project, project.page(page_id), after, "Change")


def _elsewhere(work: Callable[[], object]) -> None:
    """Do something in a thread of its own, as others would, while this one waits."""
    thread = Thread(target=work)
    thread.start()
    thread.join()


def _look(frozen: Dataset, looks: Mapping[int, int | None]) -> None:
    """Write a list of pages anew, some of which look otherwise."""
    pages = [replace(p, look=looks.get(p.number, p.look)) for p in frozen.manifest.pages]
    manifest.write(frozen.folder, replace(frozen.manifest, pages=tuple(pages)), without="")


def test_how_pages_look_is_not_known_of_data_sets_of_earlier_versions(project: Project) -> None:
    freezing.freeze(project, "first")
    frozen = datasets.named(project.folder, "first")
    _look(frozen, dict.fromkeys(frozen.records))
    found = dataset_makeup.makeup(datasets.named(project.folder, "first"))
    assert (found.leaks, found.not_compared) == ((), 6)


def test_what_was_frozen_is_exported_again_whatever_became_of_the_labels(
    project: Project, tmp_path: Path
) -> None:
    made = freezing.freeze(project, "first")
    before = labeler_json.read(made.folder / labeler_json.FILE)
    first, second = project.entries()[:2]
    page = project.page(first.id)
    _change(project, first.id, edits.delete_regions(page, {page.lines[0].id}))
    project.store.pages.remove([second.id])
    choice = ExportChoice(dataset="first")
    out = export_pages(project, "coco", tmp_path / "coco", choice)
    assert out.pages == made.pages
    again = export_pages(project, "labeler", tmp_path / "again", choice)
    after = labeler_json.read(again.folder / labeler_json.FILE)
    assert [page.regions for page in after.pages] == [page.regions for page in before.pages]
    assert [page.split for page in after.pages] == [page.split for page in before.pages]


def test_pages_get_their_parts_in_the_project_itself(project: Project) -> None:
    freezing.freeze(project, "first")
    frozen = datasets.named(project.folder, "first")
    splits = {entry.id: entry.split for entry in project.entries()}
    assert {number: page.split for number, page in frozen.pages()} == splits
    assert set(splits.values()) == set(Split)


def test_a_data_set_that_was_changed_is_refused_by_name(project: Project) -> None:
    made = freezing.freeze(project, "first")
    file = made.folder / labeler_json.FILE
    file.write_text(file.read_text().replace("é", "è"))
    with pytest.raises(ProjectError, match=r"labels\.jsonl was changed"):
        list(datasets.named(project.folder, "first").pages())


@pytest.mark.parametrize("name", ["", "..", "a/b", ".x", "x ", "a\nb", "é" * 60, "First", "con:"])
def test_names_that_no_folder_can_have_everywhere_are_refused(project: Project, name: str) -> None:
    freezing.freeze(project, "first")
    with pytest.raises(ProjectError, match="data set"):
        freezing.freeze(project, name)


def test_nothing_is_frozen_where_no_page_is_accepted(tmp_path: Path) -> None:
    images = tmp_path / "images"
    images.mkdir()
    Image.new("RGB", (40, 30)).save(images / "a.png")
    with Project.create(tmp_path / "project", [images]) as project:
        project.scan()
        with pytest.raises(LabelerError, match="no accepted page"):
            freezing.freeze(project, "first")
        assert datasets.all_of(project.folder) == []


def test_a_page_whose_image_changed_is_left_out_by_name(project: Project, tmp_path: Path) -> None:
    freezing.freeze(project, "first")
    entry = project.entries()[0]
    Image.new("RGB", (400, 300), "black").save(entry.path)
    out = export_pages(project, "coco", tmp_path / "coco", ExportChoice(dataset="first"))
    assert out.problems == [
        f"{entry.name}: not exported. Its image is not the one that was frozen. "
        "Bring that back first."
    ]
    assert out.pages == 5


def test_the_difference_names_what_became_of_each_page(project: Project) -> None:
    freezing.freeze(project, "first")
    one, two, three = (project.page(entry.id) for entry in project.entries()[:3])
    moved = edits.move_regions(one, {one.lines[0].id}, 10.0, 0.0)
    _change(project, one.id, transcribing.set_text(moved, one.lines[1].id, "other"))
    _change(project, two.id, edits.add_regions(two, [line(200, 200, "new")]))
    project.store.pages.remove([three.id])
    freezing.freeze(project, "second")
    found = dataset_difference.compare(
        datasets.named(project.folder, "first"), datasets.named(project.folder, "second")
    )
    names = {entry.id: entry.name for entry in project.entries()}
    assert set(found.changed) == {names[one.id], names[two.id]}
    changed = found.changed[names[one.id]]
    assert changed.texts == [(one.lines[1].text, "other")]
    assert len(changed.overlaps) == 1
    assert 0 < changed.overlaps[0] < 1
    assert found.changed[names[two.id]].added == 1
    assert len(found.removed) == 1
    assert not found.added
    same = datasets.named(project.folder, "second")
    assert dataset_difference.compare(same, same).is_empty


def test_pages_that_look_alike_in_both_parts_are_named(project: Project) -> None:
    freezing.freeze(project, "first")
    frozen = datasets.named(project.folder, "first")
    splits = {number: record.split for number, record in frozen.records.items()}
    trained = next(n for n, split in splits.items() if split == Split.TRAINING)
    judged = next(n for n, split in splits.items() if split == Split.VALIDATION)
    apart = {number: 0x1FF << 10 * (number - 1) for number in frozen.records}
    _look(frozen, apart)
    frozen = datasets.named(project.folder, "first")
    found = dataset_makeup.makeup(frozen)
    assert (found.leaks, found.not_compared) == ((), 0)
    _look(frozen, {trained: apart[judged]})
    project.store.pages.record_scans({judged: ScannedImage("another", (9, 9), 0)})
    frozen = datasets.named(project.folder, "first")
    leaks = dataset_makeup.makeup(frozen).leaks
    assert leaks == ((frozen.records[trained].image, frozen.records[judged].image),)


def test_characters_that_validation_asks_and_training_never_shows_are_counted(
    project: Project,
) -> None:
    freezing.freeze(project, "first")
    judged = next(e for e in project.entries() if e.split is Split.VALIDATION)
    page = project.page(judged.id)
    _change(project, judged.id, transcribing.set_text(page, page.lines[0].id, "ж жд"))
    freezing.freeze(project, "second")
    found = dataset_makeup.makeup(datasets.named(project.folder, "second"))
    assert dict(found.never_taught)["ж"] == 2
    assert sum(part.pages for part in found.parts.values()) == 6
    assert sum(part.lines for part in found.parts.values()) == 18


def test_a_data_set_takes_the_place_of_none_with_another_name(project: Project) -> None:
    freezing.freeze(project, "first.replaced")
    project.store.pages.remove([project.entries()[0].id])
    freezing.freeze(project, "first")
    known = datasets.all_of(project.folder)
    assert {one.name: len(one.manifest.pages) for one in known} == {
        "first.replaced": 6,
        "first": 5,
    }


def test_of_two_that_freeze_under_one_name_the_later_one_is_refused(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose = exported_pages.choose

    def overtaken(*arguments: Any) -> Any:
        monkeypatch.setattr(exported_pages, "choose", choose)
        chosen = choose(*arguments)
        _elsewhere(lambda: freezing.freeze(project, "first"))
        page = project.page(chosen.entries[0].id)
        _change(project, page.id, transcribing.set_text(page, page.lines[0].id, "later"))
        return chosen

    monkeypatch.setattr(exported_pages, "choose", overtaken)
    with pytest.raises(ProjectError, match="there already"):
        freezing.freeze(project, "first")
    (known,) = datasets.all_of(project.folder)
    assert all(page.regions[0].text != "later" for _, page in known.pages())


@pytest.mark.parametrize("name", ["labeler", "icdar"])
def test_all_that_is_exported_is_of_one_moment(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    last = project.entries()[-1]
    before, position = project.page(last.id), project.store.journal.position()
    names_of = exported_pages.names_of

    def interrupted(*arguments: Any) -> Any:
        _elsewhere(
            lambda: _change(project, last.id, edits.delete_regions(before, {before.lines[0].id}))
        )
        return names_of(*arguments)

    monkeypatch.setattr(exported_pages, "names_of", interrupted)
    out = export_pages(project, name, tmp_path / "out", ExportChoice())
    assert (out.pages, out.problems) == (6, [])
    written = manifest.read(out.folder)
    assert written is not None
    assert written.journal == position < project.store.journal.position()
    assert len(project.page(last.id).lines) == 2
    assert {page.regions for page in written.pages} == {len(before.regions)}


def test_a_data_set_whose_list_cannot_be_read_is_told_of(project: Project) -> None:
    made = freezing.freeze(project, "first")
    (made.folder / manifest.NAME).write_text("{")
    assert datasets.unreadable(project.folder) == [made.folder]
    with pytest.raises(ProjectError, match="The data set first cannot be read"):
        datasets.named(project.folder, "first")
    with pytest.raises(ProjectError, match="There is a data set called first already"):
        freezing.freeze(project, "first")


def test_nothing_is_frozen_through_a_link_that_leads_away(project: Project, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (project.folder / DATASETS_FOLDER).symlink_to(elsewhere)
    with pytest.raises(ProjectError, match="a link leads out"):
        freezing.freeze(project, "first")
    assert not list(elsewhere.iterdir())


def test_labels_go_to_no_other_page_than_the_one_that_was_frozen(tmp_path: Path) -> None:
    """Another project numbers the frames of one file in another order."""
    frames = [Image.new("RGB", (400, 300), (250, shade, 0)) for shade in (0, 250)]
    file = tmp_path / "two.gif"
    frames[0].save(file, save_all=True, append_images=frames[1:])
    with Project.create(tmp_path / "first", [file]) as first:
        first.scan()
        for entry in first.entries():
            worked_on.label(first, entry.id)
        made = freezing.freeze(first, "one")
    with Project.create(tmp_path / "second") as second:
        second.store.pages.add([(file, 1), (file, 0)])
        second.scan()
        shutil.copytree(made.folder, second.folder / DATASETS_FOLDER / "one")
        with pytest.raises(LabelerError, match="not the one that was frozen"):
            export_pages(second, "coco", tmp_path / "out", ExportChoice(dataset="one"))


def test_a_page_that_the_project_knows_no_more_is_left_out_by_name(
    project: Project, tmp_path: Path
) -> None:
    freezing.freeze(project, "one")
    gone = project.entries()[0]
    worked_on.run_sql(
        project.folder,
        "PRAGMA foreign_keys = OFF",
        f"UPDATE page SET id = 99 WHERE id = {gone.id}",
    )
    out = export_pages(project, "coco", tmp_path / "out", ExportChoice(dataset="one"))
    assert out.pages == 5
    assert out.problems[0].startswith(f"{gone.name}: not exported.")


def test_what_a_project_froze_is_taken_for_no_labels_of_today(project: Project) -> None:
    freezing.freeze(project, "one")
    with pytest.raises(ForeignFile, match="is a project of this program"):
        read_labels(project.folder)
    (project.folder / "icdar.txt").write_text("1,1,9,1,9,9,1,9,word\n")
    assert read_labels(project.folder).format == "icdar"
