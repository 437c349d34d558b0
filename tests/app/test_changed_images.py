"""Images that are rotated, scaled, renumbered or replaced behind the project."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from labeler.app import changed_images, editing, exporting, importing, training, validation
from labeler.app.exporting import ExportChoice
from labeler.app.finder import Finder
from labeler.app.project import Project
from labeler.app.proposing import accept_page, pages_to_propose, propose_page
from labeler.core import edits, geometry
from labeler.core.annotation import Page, Polygon, Region, ReviewState
from labeler.core.errors import ImageChanged, LabelerError, UnreadableImage
from labeler.core.records import PageEntry, Split
from labeler.formats.images import read_image
from tests.app.conftest import SIZE, DrawnDetector, draw_image
from tests.builders import line

Change = Callable[[Image.Image], Image.Image]
TURNS = {
    "a quarter": (Image.Transpose.ROTATE_270, 1.0),
    "half": (Image.Transpose.ROTATE_180, 1.0),
    "three quarters": (Image.Transpose.ROTATE_90, 1.0),
    "enlarged": (None, 1.5),
    "a quarter and reduced": (Image.Transpose.ROTATE_270, 0.5),
}


def accept(project: Project, page_id: int) -> Page:
    """Label a page with two lines, one of them slanted, and accept it."""
    page = project.page(page_id)
    slanted = Region(line(0, 0).level, ((30, 90), (120, 70), (124, 90), (34, 110)))
    drawn = edits.add_regions(page, [line(20, 20), slanted])
    editing.edit(project, page, edits.set_state(drawn, ReviewState.ACCEPTED), "Draw")
    return project.page(page_id)


def rewrite(path: Path, turn: Image.Transpose | None, scale: float = 1.0) -> None:
    with Image.open(path) as image:
        turned = image if turn is None else image.transpose(turn)
        size = (round(turned.width * scale), round(turned.height * scale))
        turned.resize(size, Image.Resampling.LANCZOS).save(path)


def swap(first: Path, second: Path) -> None:
    aside = first.with_name("aside")
    first.rename(aside)
    second.rename(first)
    aside.rename(second)


def entry_named(project: Project, name: str) -> PageEntry:
    return next(entry for entry in project.entries() if entry.name == name)


@pytest.fixture
def labelled(project: Project) -> tuple[Page, ...]:
    """The first two of four pages, accepted."""
    return tuple(accept(project, entry.id) for entry in project.entries()[:2])


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
        "Decide what becomes of the labels: in the window, or with labeler images PROJECT."
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
    finder = Finder(detector, model_id)
    page = labelled[0]
    draw_image(project.entries()[0].path, 77)
    assert not propose_page(project, finder, page.id)
    assert project.entries()[0].problem == ""
    assert page.id not in pages_to_propose(project, model_id)
    with pytest.raises(ImageChanged, match="images PROJECT"):
        project.sound_image(page.id)
    with pytest.raises(ImageChanged):
        editing.edit(project, page, edits.move_regions(page, {page.regions[0].id}, 1, 1), "Move")
    editing.edit(project, page, edits.set_state(page, ReviewState.REJECTED), "Reject")
    with pytest.raises(ImageChanged):
        accept_page(project, page.id)
    assert (project.image(page.id) == read_image(project.entries()[0].path)).all()


def test_proposals_belong_to_the_picture_they_were_made_on(
    project: Project, model_id: int, detector: DrawnDetector
) -> None:
    entry = project.entries()[2]
    original = entry.path.read_bytes()
    assert propose_page(project, Finder(detector, model_id), entry.id)
    found = project.store.proposals.of_page(entry.id)
    rewrite(entry.path, Image.Transpose.ROTATE_90)
    project.check_images()
    fresh = project.store.pages.entry(entry.id)
    assert (fresh.state, fresh.proposal_count, fresh.size) == (ReviewState.NEW, None, SIZE[::-1])
    assert not fresh.is_image_changed
    assert project.store.proposals.of_page(entry.id) == ()
    assert project.maps(entry.id) is None
    assert entry.id in pages_to_propose(project, model_id)
    entry.path.write_bytes(original)
    project.check_images()
    assert project.store.proposals.of_page(entry.id) == found


def test_pages_follow_images_that_changed_places(
    project: Project, labelled: tuple[Page, ...], images: Path
) -> None:
    """Two of them labelled, one not, in a ring; the file of a fourth is not touched."""
    pixels = {entry.id: project.image(entry.id).copy() for entry in project.entries()}
    swap(images / "page 0.png", images / "page 1.png")
    swap(images / "page 1.png", images / "page 2.png")
    project.check_images()
    names = [entry.name for entry in project.entries()]
    assert names == ["page 2.png", "page 0.png", "page 1.png", "page 3.png"]
    assert not any(entry.is_image_changed for entry in project.entries())
    for entry in project.entries():
        assert entry.path.name == entry.name
        assert (project.image(entry.id) == pixels[entry.id]).all()
    assert project.page(labelled[0].id) == labelled[0]


def test_pages_follow_images_that_were_renumbered(
    project: Project, labelled: tuple[Page, ...], images: Path
) -> None:
    """A new first scan moves all others up by one, the last one to a number nobody had."""
    pixels = {entry.id: project.image(entry.id).copy() for entry in project.entries()}
    for number in (3, 2, 1, 0):
        (images / f"page {number}.png").rename(images / f"page {number + 1}.png")
    draw_image(images / "page 0.png", 99)
    project.check_images()
    assert [entry.name for entry in project.entries()] == [f"page {n}.png" for n in (1, 2, 3, 4)]
    assert all((project.image(key) == pixels[key]).all() for key in pixels)
    assert project.new_images() == [images / "page 0.png"]


def test_pages_follow_images_whose_old_name_went_to_a_new_scan(
    project: Project, labelled: tuple[Page, ...], images: Path
) -> None:
    (images / "page 0.png").rename(images / "page 10.png")
    draw_image(images / "page 0.png", 99)
    project.check_images()
    assert project.entries()[0].name == "page 10.png"
    assert project.page(labelled[0].id) == labelled[0]
    assert project.new_images() == [images / "page 0.png"]


def test_a_page_whose_image_was_overwritten_does_not_take_that_of_another(
    project: Project, labelled: tuple[Page, ...], images: Path
) -> None:
    (images / "page 1.png").replace(images / "page 0.png")
    project.check_images()
    first, second = project.entries()[:2]
    assert (first.is_image_changed, second.is_image_changed) == (True, False)
    assert second.name == "page 0.png"
    with pytest.raises(LabelerError, match="of another page"):
        changed_images.keep_labels(project, first.id)


def test_a_copy_from_before_does_not_take_the_place_of_an_edited_image(
    project: Project, labelled: tuple[Page, ...], images: Path
) -> None:
    shutil.copy(images / "page 0.png", images / "page 0 (before).png")
    rewrite(images / "page 0.png", Image.Transpose.ROTATE_90)
    project.check_images()
    assert project.entries()[0].is_image_changed
    assert project.relink([images]) == []
    assert project.entries()[0].name == "page 0 (before).png"
    assert project.page(labelled[0].id) == labelled[0]


def test_two_pages_with_the_same_bytes_are_not_mixed_up(
    tmp_path: Path, project: Project, images: Path
) -> None:
    shutil.copy(images / "page 0.png", images / "same.png")
    project.add_images([images])
    project.scan()
    twins = [entry for entry in project.entries() if entry.name in ("page 0.png", "same.png")]
    pages = [accept(project, entry.id) for entry in twins]
    draw_image(images / "same.png", 50)
    project.check_images()
    assert [entry_named(project, name).is_image_changed for name in ("page 0.png", "same.png")] == [
        False,
        True,
    ]
    (images / "same.png").unlink()
    shutil.copy(images / "page 0.png", images / "same again.png")
    project.check_images()
    assert [project.page(page.id) for page in pages] == pages
    assert entry_named(project, "same again.png").id == pages[1].id


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


def test_new_images_are_offered_and_removed_ones_are_not(project: Project, images: Path) -> None:
    gone = project.entries()[3]
    project.store.pages.remove([gone.id])
    new = draw_image(images / "deep" / "page 9.png", 9)
    assert project.new_images() == [new]
    assert project.add_new_images() == 1
    assert project.new_images() == []
    assert [entry.name for entry in project.entries()][3:] == ["deep/page 9.png"]


def test_images_that_appear_in_an_empty_folder_are_offered(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    with Project.create(tmp_path / "work", [tmp_path / "inbox"]) as project:
        assert project.new_images() == []
        scan = draw_image(tmp_path / "inbox" / "1.png", 1)
        assert project.new_images() == [scan]


def test_files_beside_single_images_are_not_offered(tmp_path: Path, images: Path) -> None:
    with Project.create(tmp_path / "other", [images / "page 0.png"]) as project:
        assert project.new_images() == []
