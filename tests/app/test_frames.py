"""Every page of a file is in the project, or somebody is told: also pages that turn up later."""

from pathlib import Path
from typing import BinaryIO

import pytest
from PIL import Image

from labeler.app.project import Project
from labeler.core.errors import UnreadableImage
from labeler.formats.sources import pdf
from tests.app.conftest import accept, draw_image
from tests.formats.sources.pdfs import PdfPage, said
from tests.formats.sources.pdfs import pdf as pdf_of


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A PDF of three pages."""
    path = tmp_path / "scans" / "book.pdf"
    path.parent.mkdir()
    path.write_bytes(pdf_of([PdfPage(said(text, 50, 50)) for text in ("one", "two", "three")]))
    return path


def cannot_count(_: BinaryIO) -> list[str]:
    raise UnreadableImage("The page takes more than 30 seconds to draw.")


def names(project: Project) -> list[str]:
    return [entry.name for entry in project.entries()]


def test_pages_that_could_not_be_counted_when_a_file_was_added_turn_up_with_its_scan(
    tmp_path: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as while_adding:
        while_adding.setattr(pdf, "labels", cannot_count)
        project = Project.create(tmp_path / "p", [book])
    with project:
        assert names(project) == ["book.pdf"]
        stored: list[int] = []
        project.scan(on_pages=stored.extend)
        assert names(project) == ["book.pdf [1]", "book.pdf [2]", "book.pdf [3]"]
        assert stored == [entry.id for entry in project.entries()]
        assert all(entry.size for entry in project.entries())
        assert project.added.remarks == [
            "book.pdf: 2 pages turned up. They stand at the end of the list."
        ]
        project.added.remarks.clear()
        project.scan()
        assert project.added.remarks == []


def test_a_file_that_is_read_and_not_counted_is_named_and_counted_when_it_is_opened_again(
    tmp_path: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as busy:
        busy.setattr(pdf, "labels", cannot_count)
        with Project.create(tmp_path / "p", [book]) as project:
            project.scan()
            (page,) = project.entries()
            assert page.size is not None
            accepted = accept(project, page.id)
            assert project.added.remarks == [
                "The pages of book.pdf cannot be counted yet. Any that are missing will be added "
                "once they can be."
            ]
    with Project.open(tmp_path / "p") as project:
        project.scan()
        assert [entry.frame for entry in project.entries()] == [0, 1, 2]
        assert "book.pdf: 2 pages turned up" in project.added.remarks[0]
        assert project.page(page.id) == accepted


def test_a_page_that_is_shown_before_it_is_scanned_brings_the_others_along(
    tmp_path: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as while_adding:
        while_adding.setattr(pdf, "labels", cannot_count)
        project = Project.create(tmp_path / "p", [book])
    with project:
        project.page(project.entries()[0].id)
        assert len(project.entries()) == 3


def test_pages_that_were_taken_out_do_not_turn_up(tmp_path: Path, book: Path) -> None:
    with Project.create(tmp_path / "p", [book]) as project:
        project.store.pages.remove([project.entries()[2].id])
        project.scan()
        assert len(project.entries()) == 2
        assert project.added.remarks == []


def fax(path: Path, *seeds: int) -> None:
    """Write a file with a frame of its own look for every seed."""
    frames = [Image.open(draw_image(path.with_name(f"{seed}.png"), seed)) for seed in seeds]
    frames[0].save(path, save_all=True, append_images=frames[1:])
    for seed in seeds:
        path.with_name(f"{seed}.png").unlink()


@pytest.mark.parametrize("is_worked_on", [True, False])
@pytest.mark.parametrize(
    ("seeds", "frames"),
    [((1, 2, 3, 4), {1: 0, 2: 1}), ((9, 1, 8, 2), {1: 1, 2: 3})],
    ids=["at the end", "between"],
)
def test_frames_that_a_file_has_gained_become_pages_and_labels_stay_with_theirs(
    tmp_path: Path, seeds: tuple[int, ...], frames: dict[int, int], is_worked_on: bool
) -> None:
    path = tmp_path / "scans" / "fax.tif"
    path.parent.mkdir()
    fax(path, 1, 2)
    with Project.create(tmp_path / "p", [path]) as project:
        project.scan()
        ids = [entry.id for entry in project.entries()]
        pages = [accept(project, key) for key in ids] if is_worked_on else []
    fax(path, *seeds)
    with Project.open(tmp_path / "p") as project:
        assert project.check_images()
        project.scan()
        entries = {entry.id: entry for entry in project.entries()}
        assert sorted(entry.frame for entry in entries.values()) == [0, 1, 2, 3]
        assert project.added.remarks == [
            "fax.tif: 2 pages turned up. They stand at the end of the list."
        ]
        for seed, key in zip((1, 2), ids, strict=True):
            assert entries[key].frame == frames[seed]
            assert entries[key].is_image_changed is is_worked_on
        for page in pages:
            assert project.page(page.id).regions == page.regions
        new = [entry for key, entry in entries.items() if key not in ids]
        assert all(entry.size and not entry.line_count for entry in new)
        assert not project.check_images()


def test_frames_that_a_file_has_lost_are_named_and_their_labels_kept(tmp_path: Path) -> None:
    path = tmp_path / "scans" / "fax.tif"
    path.parent.mkdir()
    fax(path, 1, 2, 3)
    with Project.create(tmp_path / "p", [path]) as project:
        project.scan()
        pages = [accept(project, entry.id) for entry in project.entries()]
        fax(path, 1, 2)
        project.check_images()
        assert project.added.remarks == [
            "fax.tif has fewer pages now. Kept, but without an image: fax.tif [3]."
        ]
        assert [project.page(page.id).regions for page in pages] == [p.regions for p in pages]
        assert all(entry.is_image_changed for entry in project.entries())
        with pytest.raises(UnreadableImage):
            project.sound_image(pages[2].id)


def test_a_file_that_was_no_image_and_is_a_fax_by_now_gives_all_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "scans" / "fax.tif"
    path.parent.mkdir()
    path.write_bytes(b"II*\0 on its way")
    with Project.create(tmp_path / "p", [path]) as project:
        project.scan()
        assert project.entries()[0].problem
    fax(path, 1, 2, 3)
    with Project.open(tmp_path / "p") as project:
        project.scan()
        assert [entry.problem for entry in project.entries()] == ["", "", ""]
        assert len(project.added.remarks) == 1
