"""Box files of Tesseract: counted from the bottom, so the image has to say how high it is."""

from pathlib import Path

import pytest

from labeler.core import geometry
from labeler.core.annotation import Level
from labeler.formats import tesseract_box
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.placement import placed


def read(tmp_path: Path, content: str) -> LabelledPage:
    (tmp_path / "p1.box").write_text(content)
    (page,) = tesseract_box.read(tmp_path).pages
    return placed(page, (640, 480))


def test_characters_stand_where_they_are_seen(tmp_path: Path) -> None:
    page = read(tmp_path, "E 10 440 30 468 0\nX 31 440 50 468 0\n")
    assert page.image == "p1"
    assert [(r.level, r.text, r.line_id) for r in page.regions] == [
        (Level.CHARACTER, "E", None), (Level.CHARACTER, "X", None),
    ]  # fmt: skip
    assert page.regions[0].polygon == ((10, 12), (30, 12), (30, 40), (10, 40))


def test_tabs_end_lines_of_text(tmp_path: Path) -> None:
    page = read(
        tmp_path,
        "a 10 440 30 468 0\n  30 440 32 468 0\nb 32 440 50 468 0\n\t 51 440 52 468 0\n"
        "c 10 400 30 420 0\n\t 31 400 32 420 0\n",
    )
    lines = [region for region in page.regions if region.level is Level.LINE]
    assert [line.text for line in lines] == ["a b", "c"]
    assert lines[0].polygon == geometry.rectangle((10, 12), (50, 40))
    owners = [region.line_id for region in page.regions if region.level is Level.CHARACTER]
    assert owners == [lines[0].id, lines[0].id, lines[1].id]


@pytest.mark.parametrize("end", ["", "\t 91 440 92 468 0\n"])
def test_whole_lines(tmp_path: Path, end: str) -> None:
    (line,) = read(tmp_path, f"WordStr 10 440 90 468 0 #EXIT here\n{end}").regions
    assert (line.level, line.text, line.polygon[2]) == (Level.LINE, "EXIT here", (90, 40))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("E 10 440 10 468 0", "large"),
        ("E 10 440 30 468 1", "page 1"),
        ("E 10 440 x 468 0", "not a character"),
        ("E 10 440 99999999 468 0", "lies in no image"),
    ],
)
def test_what_cannot_be_is_refused_by_name(tmp_path: Path, row: str, reason: str) -> None:
    page = read(tmp_path, f"{row}\nX 31 440 50 468 0\n")
    assert len(page.regions) == 1
    assert reason in page.refused[0]
