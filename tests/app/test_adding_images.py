"""What lies in a folder that is added is told, all of it."""

import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from labeler.app.adding_images import Added
from labeler.app.places_to_add import additions_of
from labeler.app.project import Project
from tests.app.conftest import draw_image
from tests.formats.sources.pdfs import PdfPage, pdf, said


def test_every_file_of_a_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    draw_image(folder / "a.png", 1)
    for name, pages in (("b.pdf", 3), ("c.pdf", 2)):
        (folder / name).write_bytes(pdf([PdfPage(said("x", 50, 50))] * pages))
    (folder / "d.svg").write_text("<svg/>")
    (folder / "e.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0")
    for name in ("a.txt", "b.txt", "notes"):
        (folder / name).write_text("1,2,3")
    with Project.create(tmp_path / "work", [folder]) as project:
        assert len(project.entries()) == 6
        assert project.added.told() == (
            "Found 1 PNG file; 2 PDF files with 5 pages; 2 files not opened; "
            "3 files left aside, no images (2 .txt, 1 without a suffix)."
        )
        svg, heic = project.added.reasons()
    assert "SVG (d.svg)" in svg
    assert "HEIC (e.heic)" in heic
    assert "Convert it to PNG" in svg


def test_a_folder_is_walked_through_once_for_its_images_and_for_what_lies_beside_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_image(tmp_path / "a.png", 1)
    (tmp_path / "below").mkdir()
    draw_image(tmp_path / "below" / "b.png", 2)
    (tmp_path / "below" / "b.txt").write_text("1,2,3")
    looked, scandir = Counter[str](), os.scandir

    def counted(folder: Path) -> Any:
        looked[folder.name] += 1
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", counted)
    (addition,) = additions_of([tmp_path])

    assert [file.name for file in addition.files] == ["a.png", "b.png"]
    assert [file.name for file in addition.beside] == ["b.txt"]
    assert looked == {tmp_path.name: 1, "below": 1}


def test_nothing_added_is_nothing_to_tell() -> None:
    assert Added().told() == ""
