"""An export takes the place of an earlier one as a whole, and destroys nothing else."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from labeler.app import exported_pages
from labeler.app.editing import edit
from labeler.app.export_folder import StagingFolder, changed_files
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages, preview
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState, Voucher
from labeler.core.errors import ProjectError
from labeler.core.records import ScannedImage, Split
from labeler.formats import manifest
from tests.app.test_exchange import EVERYTHING, label


def files(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder but the database, which may note when it saw an image last."""
    found = [path for path in folder.rglob("*") if path.is_file()]
    own = [path for path in found if not path.name.startswith("labeler.db")]
    return {str(path.relative_to(folder)): path.read_bytes() for path in own}


def refused(project: Project, out: Path, choice: ExportChoice = EVERYTHING) -> str:
    """Export where it must not be; nothing may change."""
    around = files(out.parent)
    assert preview(project, "labelme", out, choice).refusal
    with pytest.raises(ProjectError) as error:
        export_pages(project, "labelme", out, choice)
    assert files(out.parent) == around
    return str(error.value)


def test_an_earlier_export_is_replaced_as_a_whole(project: Project, tmp_path: Path) -> None:
    first, second = label(project, 0), label(project, 1)
    project.store.pages.set_split({first.id: Split.TRAINING, second.id: Split.VALIDATION})
    out = tmp_path / "out"
    export_pages(project, "coco", out, ExportChoice(with_images=True))
    assert (out / "images/val/page 1.png").is_file()
    page = project.page(second.id)
    edit(project, page, edits.set_state(page, ReviewState.SKIPPED), "Skip")
    export_pages(project, "coco", out, ExportChoice(split=False))
    assert set(files(out)) == {"annotations/instances_default.json", manifest.NAME}
    export_pages(project, "icdar", out, ExportChoice(split=False))
    assert set(files(out)) == {"gt_page 0.txt", manifest.NAME}
    assert [path.name for path in tmp_path.glob("*out*")] == ["out"]


def test_files_of_somebody_else_stay(project: Project, tmp_path: Path) -> None:
    label(project, 0)
    out = tmp_path / "out"
    out.mkdir()
    (out / "notes.txt").write_text("mine")
    assert "notes.txt" in refused(project, out)
    (out / "notes.txt").unlink()
    (out / ".DS_Store").touch()
    export_pages(project, "labelme", out, EVERYTHING)
    (out / ".git").mkdir()
    (out / ".git/HEAD").write_text("ref")
    assert ".git/HEAD" in refused(project, out)
    (out / ".git/HEAD").unlink()
    (out / "page 0.json").write_text("corrected in labelme")
    assert "page 0.json" in refused(project, out)


def test_links_are_neither_followed_nor_replaced(project: Project, tmp_path: Path) -> None:
    label(project, 0)
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real", target_is_directory=True)
    assert "link" in refused(project, tmp_path / "link")
    out = tmp_path / "link" / "out"
    export_pages(project, "labelme", out, EVERYTHING)
    (tmp_path / "scans").mkdir()
    (tmp_path / "scans/precious.json").write_text("mine")
    (out / "linked").symlink_to(tmp_path / "scans", target_is_directory=True)
    assert "linked" in refused(project, out)


def test_no_scan_is_ever_written_over(project: Project, images: Path, tmp_path: Path) -> None:
    label(project, 0)
    choice = ExportChoice(with_images=True)
    for out in (images, images.parent, project.folder, project.folder / "models", tmp_path / "a"):
        if out.name == "a":
            out.write_text("a file")
        assert str(out.name) in refused(project, out, choice)
    export_pages(project, "labelme", tmp_path / "out", choice)
    with Project.create(tmp_path / "second", [tmp_path / "out"]) as second:
        second.scan()
        label(second, 0)
        assert "images of the project" in refused(second, tmp_path / "out", choice)


def test_what_comes_into_the_folder_meanwhile_is_kept(project: Project, tmp_path: Path) -> None:
    label(project, 0)
    out = tmp_path / "out"
    export_pages(project, "labelme", out, EVERYTHING)
    with StagingFolder(out) as draft:
        (draft.folder / "new.txt").write_text("new")
        (out / "late.txt").write_text("mine")
        left = draft.put_in_place()
    assert left is not None
    assert set(files(left)) == {"late.txt", manifest.NAME}
    assert files(out) == {"new.txt": b"new"}
    assert str(left) in refused(project, out)


@pytest.mark.parametrize("step", ["before", "between", "after", "removing"])
def test_an_export_that_died_is_put_right(project: Project, tmp_path: Path, step: str) -> None:
    label(project, 0)
    out, aside = tmp_path / "out", tmp_path / "out.replaced"
    export_pages(project, "labelme", out, EVERYTHING)
    if step == "before":
        (tmp_path / ".out.unfinished").mkdir()
        (tmp_path / ".out.unfinished/running.lock").touch()
        (tmp_path / ".out.unfinished/half.json").touch()
    elif step == "between":
        out.rename(aside)
    elif step == "after":
        export_pages(project, "labelme", aside, EVERYTHING)
    else:
        export_pages(project, "labelme", tmp_path / "old", EVERYTHING)
        (tmp_path / "old/page 0.json").unlink()
        (tmp_path / "old").rename(tmp_path / ".out.leaving")
    export_pages(project, "icdar", out, EVERYTHING)
    assert set(files(out)) == {"gt_page 0.txt", manifest.NAME}
    assert not aside.exists()
    assert not list(tmp_path.glob(".out*"))


def test_an_export_is_removed_under_a_hidden_name(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    label(project, 0)
    label(project, 1)
    out = tmp_path / "out"
    export_pages(project, "labelme", out, EVERYTHING)
    remove = Path.unlink

    def die(path: Path, **settings: bool) -> None:
        if path.name == "page 1.json":
            raise KeyboardInterrupt
        remove(path, **settings)

    with monkeypatch.context() as dying:
        dying.setattr(Path, "unlink", die)
        with pytest.raises(KeyboardInterrupt):
            export_pages(project, "icdar", out, EVERYTHING)
    assert [path.name for path in tmp_path.glob("out*")] == ["out"]
    assert not changed_files(out)
    (tmp_path / ".out.leaving/notes.txt").write_text("mine")
    with pytest.raises(ProjectError, match=r"out\.replaced is in the way"):
        export_pages(project, "icdar", out, EVERYTHING)
    assert (tmp_path / "out.replaced/notes.txt").read_text() == "mine"


def test_two_exports_to_one_folder_do_not_mix(project: Project, tmp_path: Path) -> None:
    label(project, 0)
    out = tmp_path / "out"
    with StagingFolder(out), pytest.raises(ProjectError, match="Another export"):
        export_pages(project, "labelme", out, EVERYTHING)
    assert not out.exists()


def test_a_whole_drive_gets_a_folder(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    label(project, 0)
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "holiday.jpg").touch()
    monkeypatch.setattr(Path, "is_mount", lambda path: path == stick)
    outcome = export_pages(project, "labelme", stick, EVERYTHING)
    assert outcome.folder == stick / "labeler-labelme"
    assert set(files(stick)) == {
        "holiday.jpg", "labeler-labelme/page 0.json", f"labeler-labelme/{manifest.NAME}"
    }  # fmt: skip


def test_what_does_not_come_back_is_not_exported(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    label(project, 0)
    out = tmp_path / "out"
    export_pages(project, "labelme", out, EVERYTHING)
    before = files(out)
    monkeypatch.setattr("labeler.formats.labelme_shapes.printable", lambda text: text[:-1])
    with pytest.raises(ProjectError, match=r"page 0\.png: transcripts"):
        export_pages(project, "labelme", out, EVERYTHING)
    assert files(out) == before
    assert [path.name for path in tmp_path.glob("*out*")] == ["out"]


def test_pages_nobody_has_seen_are_told_and_can_be_left_out(
    project: Project, tmp_path: Path
) -> None:
    label(project, 0)
    page = label(project, 1)
    edit(project, page, replace(page, voucher=Voucher.NOBODY), "Accept")
    outcome = export_pages(project, "icdar", tmp_path / "all", EVERYTHING)
    assert (outcome.pages, outcome.unseen) == (2, 1)
    losses = preview(project, "icdar", None, EVERYTHING).losses
    assert any("nobody has seen" in loss for loss in losses)
    outcome = export_pages(project, "icdar", tmp_path / "seen", ExportChoice(only_seen=True))
    assert (outcome.pages, outcome.unseen) == (1, 0)


def test_pages_whose_image_is_in_doubt_are_named(project: Project, tmp_path: Path) -> None:
    seen, unread = label(project, 0), label(project, 1)
    project.store.pages.record_problem(seen.id, "The detector failed: it is not at fault here.")
    scan = ScannedImage("", None, problem="The file is cut off.")
    project.store.pages.record_scans({unread.id: scan})
    outcome = export_pages(project, "icdar", tmp_path / "out", EVERYTHING)
    assert outcome.pages == 1
    assert outcome.problems == ["page 1.png: not exported. The file is cut off."]


def test_equal_exports_differ_in_nothing_but_their_time(project: Project, tmp_path: Path) -> None:
    label(project, 0)
    for name in ("page", "paddle", "masks"):
        for out in (tmp_path / "a", tmp_path / "b"):
            export_pages(project, name, out, ExportChoice(with_images=True))
        first, second = manifest.read(tmp_path / "a"), manifest.read(tmp_path / "b")
        assert first is not None
        assert second is not None
        assert first.files == second.files
        assert first.pages == second.pages
        assert changed_files(tmp_path / "a") == []


def test_names_in_the_manifest_are_all_there_is(project: Project, tmp_path: Path) -> None:
    label(project, 0)
    export_pages(project, "paddle", tmp_path / "out", ExportChoice(with_images=True))
    written = manifest.read(tmp_path / "out")
    assert written is not None
    assert {*written.files, manifest.NAME} == set(files(tmp_path / "out"))
    assert written.project == project.store.info().uuid
    assert written.journal == project.store.journal.position() > 0
    (page,) = written.pages
    assert (page.image, page.state, page.voucher) == ("bilder ü/page 0.png", "accepted", "person")
    assert len(page.sha256) == 64


@pytest.mark.parametrize("mask", [0o077, 0o022, 0o002])
def test_an_export_is_as_open_to_others_as_new_files_are(
    project: Project, tmp_path: Path, mask: int
) -> None:
    label(project, 0)
    choice = replace(EVERYTHING, with_images=True)
    before = os.umask(mask)
    try:
        export_pages(project, "labelme", tmp_path / "out", choice)
    finally:
        os.umask(before)
    modes = {
        path.stat().st_mode & 0o777 for path in (tmp_path / "out").rglob("*") if path.is_file()
    }
    assert modes == {0o666 & ~mask}


def test_links_in_the_way_of_an_export_are_not_followed(project: Project, tmp_path: Path) -> None:
    label(project, 0)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious.txt").write_text("mine")
    for name in ("out", ".out.unfinished", "out.replaced"):
        link = tmp_path / name
        link.symlink_to(elsewhere)
        with pytest.raises(ProjectError):
            export_pages(project, "labelme", tmp_path / "out", EVERYTHING)
        link.unlink()
    assert [file.name for file in elsewhere.iterdir()] == ["precious.txt"]


def test_an_image_that_is_changed_while_it_is_exported_is_not_put_beside_its_labels(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    label(project, 0)
    entry = project.entries()[0]
    names_of = exported_pages.names_of

    def replaced(*arguments: Any) -> Any:
        Image.new("RGB", (400, 300), "black").save(entry.path)
        return names_of(*arguments)

    monkeypatch.setattr(exported_pages, "names_of", replaced)
    with pytest.raises(ProjectError, match=f"image of {entry.name} was changed"):
        export_pages(project, "labelme", tmp_path / "out", ExportChoice(with_images=True))
    assert not list(tmp_path.glob("*out*"))
