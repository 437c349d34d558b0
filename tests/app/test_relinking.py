"""Images that change places, names or folders behind the project, and those that appear."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from labeler.app import changed_images
from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.core.errors import LabelerError
from labeler.core.records import FileState, PageEntry
from tests.app.conftest import draw_image
from tests.app.scans import accept, rewrite, swap


def entry_named(project: Project, name: str) -> PageEntry:
    return next(entry for entry in project.entries() if entry.name == name)


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


def fax(path: Path, seeds: tuple[int, ...]) -> None:
    """Write a file with frames that look different for every seed."""
    frames = [Image.open(draw_image(path.with_name(f"{seed}.png"), seed)) for seed in seeds]
    frames[0].save(path, save_all=True, append_images=frames[1:])
    for seed in set(seeds):
        path.with_name(f"{seed}.png").unlink()


@pytest.mark.parametrize(
    ("seeds", "places"),
    [
        ((2, 1, 3), [1, 0, 2]),
        ((9, 1, 2, 3), [1, 2, 3]),
        ((1, 3), [0, 2, 1]),
        ((1, 1, 2), [0, 2, 1]),
    ],
    ids=["swapped", "inserted", "removed", "twice"],
)
def test_pages_follow_the_frames_of_their_file(
    tmp_path: Path, seeds: tuple[int, ...], places: list[int]
) -> None:
    """It looks as if they were these: whether their labels fit is for a person to say."""
    path = tmp_path / "scans" / "fax.tif"
    path.parent.mkdir()
    fax(path, (1, 2, 3))
    with Project.create(tmp_path / "p", [path]) as project:
        project.scan()
        pages = [accept(project, entry.id) for entry in project.entries()]
        fax(path, seeds)
        assert project.check_images()
        entries = project.entries()[:3]  # Others are new.
        assert [entry.frame for entry in entries] == places
        assert [entry.name for entry in entries] == [f"fax.tif [{n + 1}]" for n in places]
        assert all(entry.is_image_changed for entry in entries)
        assert [project.page(page.id).regions for page in pages] == [p.regions for p in pages]
        if sorted(places) == [0, 1, 2] and len(set(seeds)) == 3:
            for page in pages:
                changed_images.keep_labels(project, page.id)
            assert not any(entry.is_image_changed for entry in project.entries())


def test_frames_are_not_followed_to_where_a_removed_page_is(tmp_path: Path) -> None:
    path = tmp_path / "scans" / "fax.tif"
    path.parent.mkdir()
    fax(path, (1, 2, 3))
    with Project.create(tmp_path / "p", [path]) as project:
        project.scan()
        ids = [accept(project, entry.id).id for entry in project.entries()]
        project.store.pages.remove(ids[:1])
        fax(path, (2, 1, 3))
        project.check_images()
        assert [entry.frame for entry in project.entries()] == [1, 2]
        project.store.pages.restore()
        assert [entry.frame for entry in project.entries()] == [0, 1, 2]


def test_each_moved_image_is_compared_with_files_of_its_bytes_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, after, compared = tmp_path / "a" / "before", tmp_path / "b" / "after", []
    before.mkdir(parents=True)
    for number in range(8):
        Image.new("L", (8, 8), number).save(before / f"{number}.png")
    with Project.create(tmp_path / "c" / "project", [before]) as project:
        project.scan()
        shutil.move(before, after)
        monkeypatch.setattr(FileState, "__eq__", lambda *both: bool(compared.append(both)))
        project.relink([after])
        assert {entry.path.parent for entry in project.entries()} == {after}
    assert not compared
