"""Images that are rotated, scaled, renumbered or replaced behind the project."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from labeler.app import changed_images, editing, exporting, importing, training, validation
from labeler.app.exporting import ExportChoice
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, accept_page, pages_to_propose, propose_page
from labeler.core import edits, geometry
from labeler.core.annotation import Page, Polygon, Region, ReviewState
from labeler.core.errors import ImageChanged, LabelerError, UnreadableImage
from labeler.core.records import Split
from labeler.formats.images import read_image
from tests.app.conftest import SIZE, DrawnDetector, draw_image
from tests.app.scans import accept, rewrite
from tests.builders import line

Change = Callable[[Image.Image], Image.Image]
TURNS = {
    "a quarter": (Image.Transpose.ROTATE_270, 1.0),
    "half": (Image.Transpose.ROTATE_180, 1.0),
    "three quarters": (Image.Transpose.ROTATE_90, 1.0),
    "enlarged": (None, 1.5),
    "a quarter and reduced": (Image.Transpose.ROTATE_270, 0.5),
}


def test_an_image_that_is_as_it_was_is_not_hashed_again(
    project: Project, labelled: tuple[Page, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    for entry in project.entries():
        os.utime(entry.path, (1e9, 1e9))
    monkeypatch.setattr("labeler.formats.file_state.SETTLED", -1.0)
    project.check_images()

    def refuse(_path: Path) -> None:
        raise AssertionError("hashed again")

    monkeypatch.setattr("labeler.formats.file_state.hashed", refuse)
    assert len(project.sound_entries()) == 4


@pytest.mark.parametrize("kind", TURNS)
def test_labels_go_along_with_a_turned_or_scaled_image_and_come_back_by_undo(
    project: Project, labelled: tuple[Page, ...], kind: str
) -> None:
    before = labelled[0]
    path = project.entries()[0].path
    original = path.read_bytes()
    turn, scale = TURNS[kind]
    rewrite(path, turn, scale)
    assert project.page(before.id) == before
    assert project.entries()[0].is_image_changed
    changed_images.refit_labels(project, before.id)
    after = project.page(before.id)
    assert after.state is ReviewState.IN_WORK
    assert not project.entries()[0].is_image_changed
    assert after.size == read_image(path).shape[1::-1]
    for old, new in zip(before.regions, after.regions, strict=True):
        assert geometry.intersection_over_union(new.polygon, _turned(old, turn, scale)) > 0.99
        assert geometry.signed_area(new.polygon) > 0
        assert new.polygon[0] == pytest.approx(_turned(old, turn, scale)[0], abs=0.6)
    editing.undo(project, before.id)
    assert project.page(before.id) == before
    assert project.entries()[0].is_image_changed
    editing.redo(project, before.id)
    assert project.page(before.id) == after
    editing.undo(project, before.id)
    path.write_bytes(original)
    assert project.page(before.id) == before
    assert not project.entries()[0].is_image_changed


def _turned(region: Region, turn: Image.Transpose | None, scale: float) -> Polygon:
    width, height = SIZE
    place = {
        None: lambda x, y: (x, y),
        Image.Transpose.ROTATE_270: lambda x, y: (height - y, x),
        Image.Transpose.ROTATE_180: lambda x, y: (width - x, height - y),
        Image.Transpose.ROTATE_90: lambda x, y: (y, width - x),
    }[turn]
    return tuple((x * scale, y * scale) for x, y in (place(*point) for point in region.polygon))


def test_a_changed_image_is_neither_exported_nor_trained_on_until_decided(
    project: Project, labelled: tuple[Page, ...], tmp_path: Path
) -> None:
    first, second = (entry.path for entry in project.entries()[:2])
    draw_image(first, 77)
    outcome = exporting.export_pages(project, "labeler", tmp_path / "out", ExportChoice())
    assert outcome.pages == 1
    assert outcome.problems == [
        "1 image changed since labelled and not exported: page 0.png. "
        "Decide what becomes of its labels."
    ]
    summary = training.summary(project)
    assert summary.accepted.pages == 1
    assert "page 0.png" in summary.left_out[0]
    assert [entry.name for entry in validation.usable(project)] == ["page 1.png"]
    draw_image(second, 78)
    with pytest.raises(LabelerError, match="2 images changed"):
        exporting.export_pages(project, "labeler", tmp_path / "out", ExportChoice())
    changed_images.keep_labels(project, labelled[0].id)
    page = project.page(labelled[0].id)
    assert page.regions == labelled[0].regions
    assert page.state is ReviewState.IN_WORK
    editing.edit(project, page, edits.set_state(page, ReviewState.ACCEPTED), "Accept")
    assert exporting.export_pages(project, "labeler", tmp_path / "out", ExportChoice()).pages == 1


def test_nothing_is_said_about_a_picture_that_was_exchanged(
    project: Project, labelled: tuple[Page, ...], model_id: int, detector: DrawnDetector
) -> None:
    used = ModelsInUse(Pipeline(detector), model_id)
    page = labelled[0]
    draw_image(project.entries()[0].path, 77)
    assert not propose_page(project, used, page.id)
    assert project.entries()[0].problem == ""
    assert page.id not in pages_to_propose(project)
    with pytest.raises(ImageChanged, match="Decide what becomes"):
        project.sound_image(page.id)
    with pytest.raises(ImageChanged):
        editing.edit(project, page, edits.move_regions(page, {page.regions[0].id}, 1, 1), "Move")
    editing.edit(project, page, edits.set_state(page, ReviewState.REJECTED), "Reject")
    with pytest.raises(LabelerError, match="its image changed"):
        accept_page(project, page.id)
    assert (project.image(page.id) == read_image(project.entries()[0].path)).all()


def test_proposals_belong_to_the_picture_they_were_made_on(
    project: Project, model_id: int, detector: DrawnDetector
) -> None:
    entry = project.entries()[2]
    original = entry.path.read_bytes()
    assert propose_page(project, ModelsInUse(Pipeline(detector), model_id), entry.id)
    found = project.store.proposals.of_page(entry.id)
    rewrite(entry.path, Image.Transpose.ROTATE_90)
    project.check_images()
    fresh = project.store.pages.entry(entry.id)
    assert (fresh.state, fresh.proposal_count, fresh.size) == (ReviewState.NEW, None, SIZE[::-1])
    assert not fresh.is_image_changed
    assert project.store.proposals.of_page(entry.id) == ()
    assert project.maps(entry.id) is None
    assert entry.id in pages_to_propose(project)
    entry.path.write_bytes(original)
    project.check_images()
    assert project.store.proposals.of_page(entry.id) == found


@pytest.mark.parametrize("content", [b"", b"no image"])
def test_a_damaged_image_is_changed_and_cannot_be_taken(
    project: Project, labelled: tuple[Page, ...], content: bytes
) -> None:
    path = project.entries()[0].path
    path.write_bytes(content)
    project.check_images()
    assert project.entries()[0].is_image_changed
    for decide in (changed_images.keep_labels, changed_images.refit_labels):
        with pytest.raises(UnreadableImage):
            decide(project, labelled[0].id)
    path.unlink()
    path.mkdir()
    project.check_images()
    assert [entry.id for entry in project.store.pages.missing()] == [labelled[0].id]


def test_labels_outside_of_the_new_picture_are_not_kept(
    project: Project, labelled: tuple[Page, ...]
) -> None:
    path = project.entries()[0].path
    Image.new("RGB", (60, 30), "white").save(path)
    with pytest.raises(LabelerError, match="outside"):
        changed_images.keep_labels(project, labelled[0].id)
    assert project.page(labelled[0].id) == labelled[0]


@pytest.mark.parametrize(
    "change",
    [
        lambda image: image.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
        lambda image: image.transpose(Image.Transpose.TRANSPOSE),
        lambda image: image.crop((4, 0, *SIZE)),
        lambda image: Image.new("RGB", SIZE[::-1], "white"),
    ],
    ids=["mirrored", "mirrored and turned", "cropped", "blank"],
)
def test_labels_are_not_turned_where_they_would_not_fit(
    project: Project, labelled: tuple[Page, ...], change: Change
) -> None:
    path = project.entries()[0].path
    with Image.open(path) as image:
        change(image.convert("RGB")).save(path)
    with pytest.raises(LabelerError, match="neither"):
        changed_images.refit_labels(project, labelled[0].id)


def test_an_orientation_that_was_written_into_the_file_turns_labels(
    project: Project, labelled: tuple[Page, ...]
) -> None:
    path = project.entries()[0].path
    with Image.open(path) as image:
        exif = image.getexif()
        exif[0x0112] = 6
        image.save(path, exif=exif)
    refit = changed_images.find_refit(project, labelled[0].id)
    assert refit is not None
    assert refit.text == "Turn labels by 90°"


def test_bytes_that_look_the_same_are_said_to(project: Project, labelled: tuple[Page, ...]) -> None:
    path = project.entries()[0].path
    with Image.open(path) as image:
        image.save(path, compress_level=1)
    project.check_images()
    refit = changed_images.find_refit(project, labelled[0].id)
    assert refit is not None
    assert refit.is_same


def test_each_page_of_a_file_is_decided_on_its_own(tmp_path: Path) -> None:
    files = [draw_image(tmp_path / f"{seed}.png", seed) for seed in range(3)]
    frames = [Image.fromarray(read_image(file)) for file in files]
    fax = tmp_path / "fax.tif"
    frames[0].save(fax, save_all=True, append_images=frames[1:])
    with Project.create(tmp_path / "work", [fax]) as project:
        project.scan()
        first, second, _ = (entry.id for entry in project.entries())
        for page_id in (first, second):
            accept(project, page_id)
        frames[1].save(fax, save_all=True, append_images=[frames[0]])
        project.check_images()
        assert all(entry.is_image_changed for entry in project.entries())
        changed_images.keep_labels(project, first)
        assert [entry.is_image_changed for entry in project.entries()][:2] == [False, True]


def test_a_link_that_leads_elsewhere_is_noticed(
    project: Project, labelled: tuple[Page, ...], tmp_path: Path
) -> None:
    path = project.entries()[0].path
    path.unlink()
    path.symlink_to(draw_image(tmp_path / "far" / "other.png", 40))
    assert project.sound_entries() == project.entries()[1:]


def test_labels_are_not_imported_onto_another_picture(
    project: Project, labelled: tuple[Page, ...], tmp_path: Path
) -> None:
    exporting.export_pages(project, "labeler", tmp_path / "out", ExportChoice())
    draw_image(project.entries()[0].path, 60)
    outcome = importing.import_labels(project, "labeler", tmp_path / "out", replace_work=True)
    assert outcome.pages == 1
    assert any("changed" in problem for problem in outcome.problems)


def test_an_edit_made_for_the_picture_before_is_refused(
    project: Project, labelled: tuple[Page, ...]
) -> None:
    """As by a second window that still shows the old one."""
    page = labelled[0]
    rewrite(project.entries()[0].path, Image.Transpose.ROTATE_90)
    changed_images.refit_labels(project, page.id)
    with pytest.raises(LabelerError, match="another program"):
        editing.edit(project, page, edits.add_regions(page, [line(5, 5)]), "Draw")


def test_a_validation_page_stays_one(project: Project, labelled: tuple[Page, ...]) -> None:
    project.store.pages.set_split({labelled[0].id: Split.VALIDATION})
    rewrite(project.entries()[0].path, None, 1.5)
    changed_images.refit_labels(project, labelled[0].id)
    assert project.entries()[0].split is Split.VALIDATION


def test_a_verdict_is_not_given_again_on_another_picture(
    project: Project, labelled: tuple[Page, ...]
) -> None:
    accepted, path = labelled[0], project.entries()[0].path
    editing.undo(project, accepted.id)
    undone, original = project.page(accepted.id), path.read_bytes()
    rewrite(path, Image.Transpose.ROTATE_180)
    with pytest.raises(ImageChanged):
        editing.redo(project, accepted.id)
    assert project.page(accepted.id) == undone
    path.write_bytes(original)
    assert editing.redo(project, accepted.id) is not None
    assert project.page(accepted.id) == accepted


def test_what_others_took_back_is_given_up_with_the_picture_it_was_about(
    project: Project, labelled: tuple[Page, ...]
) -> None:
    page, path = labelled[0], project.entries()[0].path
    editing.undo(project, page.id)
    rewrite(path, Image.Transpose.ROTATE_180)
    with Project.open(project.folder, author="Anna") as anna:
        changed_images.keep_labels(anna, page.id)
    assert editing.redo(project, page.id) is None
    assert project.page(page.id).regions == ()
