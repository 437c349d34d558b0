"""Labels go out in foreign formats and come back; nothing is dropped in silence."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from labeler.app.editing import edit, undo
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages, preview
from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import Count, CountSource, Page, ReviewState
from labeler.core.errors import Cancelled, ForeignFile, LabelerError
from labeler.core.progress import Progress
from labeler.core.records import Split
from tests.app.conftest import draw_image
from tests.builders import character, line, quad

READ_BACK = ["labeler", "paddle", "icdar", "coco", "labelme", "page"]
EVERYTHING = ExportChoice()


def label(project: Project, number: int, *, state: ReviewState = ReviewState.ACCEPTED) -> Page:
    page = project.page(project.entries()[number].id)
    drawn = edits.add_regions(
        page, [line(10, 10, "a", text="Grüße, 图"), character(10, 10, "a", "c"), line(20, 60, "b")]
    )
    edit(project, page, edits.set_state(drawn, state), "Draw")
    return project.page(page.id)


def fresh(project: Project, tmp_path: Path, images: Path) -> Project:
    """Another project of the same images."""
    return Project.create(tmp_path / "second", [images])


@pytest.mark.parametrize("name", READ_BACK)
def test_lines_come_back_from_every_format(
    project: Project, tmp_path: Path, images: Path, name: str
) -> None:
    page = label(project, 0)
    outcome = export_pages(project, name, tmp_path / "out", EVERYTHING)
    assert (outcome.pages, outcome.problems) == (1, [])
    with fresh(project, tmp_path, images) as second:
        imported = import_labels(second, name, tmp_path / "out")
        assert (imported.pages, imported.problems) == (1, [])
        entry = second.entries()[0]
        back = second.page(entry.id)
        assert back.state is ReviewState.ACCEPTED
        assert [r.polygon for r in back.lines] == [r.polygon for r in page.lines]
        assert [r.text for r in back.lines] == ["Grüße, 图", ""]
        undo(second, entry.id)
        assert second.page(entry.id).regions == ()


def test_an_export_says_what_it_loses(project: Project) -> None:
    label(project, 0)
    assert any("haracter" in loss for loss in preview(project, "paddle", None, EVERYTHING).losses)
    assert preview(project, "labeler", None, EVERYTHING).losses == []


def test_the_split_is_honoured(project: Project, tmp_path: Path) -> None:
    first, second = label(project, 0), label(project, 1)
    project.store.pages.set_split({first.id: Split.TRAINING, second.id: Split.VALIDATION})
    export_pages(project, "icdar", tmp_path / "both", EVERYTHING)
    export_pages(project, "icdar", tmp_path / "one", ExportChoice(split=False))
    names = {path.parent.name for path in (tmp_path / "both").rglob("*.txt")}
    assert names == {"train", "val"}
    assert {path.parent.name for path in (tmp_path / "one").rglob("*.txt")} == {"one"}
    label(project, 2)
    export_pages(project, "icdar", tmp_path / "later", EVERYTHING)
    assert len(list((tmp_path / "later" / "train").rglob("*.txt"))) == 2


def test_the_split_of_a_file_is_kept(project: Project, tmp_path: Path, images: Path) -> None:
    first, second = label(project, 0), label(project, 1)
    project.store.pages.set_split({first.id: Split.TRAINING, second.id: Split.VALIDATION})
    export_pages(project, "coco", tmp_path / "out", EVERYTHING)
    with fresh(project, tmp_path, images) as other:
        import_labels(other, "coco", tmp_path / "out")
        splits = [entry.split for entry in other.entries()]
        assert splits == [Split.TRAINING, Split.VALIDATION, None, None]


def test_images_go_along_when_asked(project: Project, tmp_path: Path) -> None:
    label(project, 0)
    export_pages(project, "paddle", tmp_path / "out", ExportChoice(with_images=True))
    assert [path.name for path in (tmp_path / "out").rglob("page*.png")] == ["page 0.png"]


def test_a_cancelled_export_leaves_nothing_behind(project: Project, tmp_path: Path) -> None:
    label(project, 0)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        export_pages(project, "icdar", tmp_path / "out", EVERYTHING, progress)
    assert not list(tmp_path.glob("*out*"))
    assert not list(tmp_path.glob(".*out*"))


def test_there_must_be_something_to_export(project: Project, tmp_path: Path) -> None:
    label(project, 0, state=ReviewState.IN_WORK)
    with pytest.raises(LabelerError, match="Accept pages first"):
        export_pages(project, "coco", tmp_path / "out", EVERYTHING)
    outcome = export_pages(project, "coco", tmp_path / "out", ExportChoice(only_accepted=False))
    assert outcome.pages == 4


def test_human_work_is_not_overwritten(project: Project, tmp_path: Path) -> None:
    label(project, 0)
    export_pages(project, "coco", tmp_path / "out", EVERYTHING)
    page = project.page(project.entries()[0].id)
    edit(project, page, edits.delete_regions(page, ["b"]), "Delete")
    worked = project.page(page.id)
    outcome = import_labels(project, "coco", tmp_path / "out")
    assert outcome.pages == 0
    assert "somebody has worked on the page" in outcome.kept_work[0]
    assert outcome.problems == outcome.kept_work
    assert project.page(page.id) == worked
    assert import_labels(project, "coco", tmp_path / "out", replace_work=True).pages == 1
    assert len(project.page(page.id).lines) == 2


def test_imported_proposals_wait_for_a_person(project: Project, tmp_path: Path) -> None:
    label(project, 0)
    export_pages(project, "labeler", tmp_path / "out", EVERYTHING)
    with fresh(project, tmp_path, tmp_path / "bilder ü") as second:
        import_labels(second, "labeler", tmp_path / "out", as_proposals=True)
        entry = second.entries()[0]
        assert (entry.state, entry.line_count, entry.proposal_count) == (
            ReviewState.PROPOSED,
            0,
            2,
        )
        found = second.store.proposals.of_page(entry.id)
        assert [p.text for p in found][:2] == ["Grüße, 图", ""]
        assert found[2].line_id == found[0].id


def icdar(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_images_the_project_does_not_have_are_named(project: Project, tmp_path: Path) -> None:
    folder = icdar(tmp_path / "gt", "gt_page 1.txt", "10,10,50,10,50,30,10,30,Hallo\n")
    icdar(folder, "gt_unheard.txt", "10,10,50,10,50,30,10,30,Hallo\n")
    outcome = import_labels(project, "icdar", folder)
    assert outcome.pages == 1
    assert any("unheard" in problem for problem in outcome.problems)


def test_regions_that_cannot_be_are_left_out_and_named(project: Project, tmp_path: Path) -> None:
    text = "10,10,50,10,50,30,10,30,Hallo\n900,900,950,900,950,930,900,930,weit weg\n"
    outcome = import_labels(project, "icdar", icdar(tmp_path / "gt", "gt_page 1.txt", text))
    assert (outcome.pages, outcome.regions, len(outcome.problems)) == (1, 1, 1)


def test_names_that_fit_several_pages_are_not_guessed(
    project: Project, tmp_path: Path, images: Path
) -> None:
    draw_image(images / "older" / "page 1.png", 11)
    project.add_images([images])
    folder = icdar(tmp_path / "gt", "gt_page 1.txt", "10,10,50,10,50,30,10,30,Hallo\n")
    outcome = import_labels(project, "icdar", folder)
    assert outcome.pages == 0
    assert "several pages" in outcome.problems[0]


def test_folders_decide_between_equal_names(project: Project, tmp_path: Path, images: Path) -> None:
    draw_image(images / "older" / "page 1.png", 11)
    project.add_images([images])
    project.scan()
    older = next(e for e in project.entries() if e.path.parent.name == "older")
    page = project.page(older.id)
    drawn = edits.add_regions(page, [line(10, 10)])
    edit(project, page, edits.set_state(drawn, ReviewState.ACCEPTED), "Draw")
    export_pages(project, "coco", tmp_path / "out", EVERYTHING)
    outcome = import_labels(project, "coco", tmp_path / "out", replace_work=True)
    assert (outcome.pages, outcome.problems) == (1, [])
    assert project.store.pages.entry(older.id).line_count == 1


def test_a_renamed_copy_is_recognised_by_its_bytes(
    project: Project, tmp_path: Path, images: Path
) -> None:
    folder = tmp_path / "labels"
    folder.mkdir()
    (folder / "copy.png").write_bytes((images / "page 2.png").read_bytes())
    shape = {"label": "line", "points": quad(10, 10), "shape_type": "polygon", "flags": {}}
    (folder / "other.json").write_text(
        json.dumps(
            {
                "version": "5.0.0",
                "flags": {},
                "shapes": [shape],
                "imagePath": "copy.png",
                "imageData": None,
                "imageHeight": 160,
                "imageWidth": 240,
            }
        )
    )
    outcome = import_labels(project, "labelme", folder)
    assert (outcome.pages, outcome.problems) == (1, [])
    assert project.entries()[2].line_count == 1


def test_labels_of_a_reduced_copy_are_scaled(project: Project, tmp_path: Path) -> None:
    label(project, 0)
    export_pages(project, "coco", tmp_path / "out", EVERYTHING)
    Image.new("RGB", (480, 320)).save(tmp_path / "page 0.png")
    with Project.create(tmp_path / "large", [tmp_path / "page 0.png"]) as large:
        import_labels(large, "coco", tmp_path / "out")
        page = large.page(large.entries()[0].id)
        assert page.lines[0].polygon == quad(20, 20, 200, 40)


@pytest.mark.parametrize("name", READ_BACK)
def test_labels_travel_with_copies_of_their_images(
    project: Project, tmp_path: Path, images: Path, name: str
) -> None:
    """Copies may have other names than their images; a project of the copies finds them all."""
    draw_image(images / "page 0.jpg", 7)
    draw_image(images / "deeper" / "page 0.png", 8)
    project.add_images([images])
    project.scan()
    for number in range(6):
        label(project, number)
    export_pages(project, name, tmp_path / "out", ExportChoice(with_images=True))
    (tmp_path / "out").rename(tmp_path / "sent")
    with Project.create(tmp_path / "colleague", [tmp_path / "sent"]) as other:
        other.scan()
        outcome = import_labels(other, name, tmp_path / "sent")
        assert (outcome.pages, outcome.problems) == (6, [])
        states = [entry.state for entry in other.entries()]
        assert states.count(ReviewState.ACCEPTED) == 6
    assert project.add_images([tmp_path]) == 0


def test_a_file_of_another_kind_is_refused(project: Project, tmp_path: Path) -> None:
    (tmp_path / "odd.json").write_text("{}")
    with pytest.raises(ForeignFile, match=r"odd\.json"):
        import_labels(project, "coco", tmp_path / "odd.json")


def test_counts_and_reasons_survive_our_own_format(project: Project, tmp_path: Path) -> None:
    page = label(project, 0)
    counted = replace(page.region("b"), count=Count(12, CountSource.TYPED))
    after = replace(page, regions=tuple(counted if r.id == "b" else r for r in page.regions))
    edit(project, page, after, "Count")
    export_pages(project, "labeler", tmp_path / "out", EVERYTHING)
    import_labels(project, "labeler", tmp_path / "out", replace_work=True)
    assert project.page(page.id).region("b").count == Count(12, CountSource.TYPED)
