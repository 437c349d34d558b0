"""hOCR: lines with what they say, whether the file is XML or only HTML."""

from collections import Counter
from pathlib import Path

import pytest

from labeler.core.annotation import IgnoreReason, Level, Region, ReviewState
from labeler.formats import hocr
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import OutputFolder

OUTLINE = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))
PAGE = "<div class='ocr_page' title='image \"C:\\scans\\p;1.jpg\"; bbox 0 0 640 480; ppageno 0'>{}</div>"


def read(tmp_path: Path, *lines: str, around: str = "<html><body>{}</body></html>") -> LabelledPage:
    (tmp_path / "p1.hocr").write_text(around.format(PAGE.format("".join(lines))))
    (page,) = hocr.read(tmp_path).pages
    return page


def words(*said: str) -> str:
    return " ".join(
        f"<span class='ocrx_word' title='bbox 10 12 50 40; x_wconf 96'>{word}</span>"
        for word in said
    )


def line(inside: str, title: str = "bbox 10 12 90 40; baseline 0 -4") -> str:
    return f"<span class='ocr_line' title='{title}'>{inside}</span>"


@pytest.mark.parametrize(
    "around",
    [
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
        '<html xmlns="http://www.w3.org/1999/xhtml"><body>{}</body></html>',
        "<!DOCTYPE html><html><head><meta charset=utf-8><body>&nbsp;<br>{}",
    ],
)
def test_lines_with_their_words(tmp_path: Path, around: str) -> None:
    page = read(tmp_path, line(words("<em>two</em>", "wörds")), line("plain  text"), around=around)
    assert (page.image, page.size) == ("C:/scans/p;1.jpg", (640, 480))
    assert [(region.text, region.polygon) for region in page.regions] == [
        ("two wörds", OUTLINE), ("plain text", OUTLINE),
    ]  # fmt: skip
    # Words that a program is so sure of were read, not typed.
    assert page.state is ReviewState.PROPOSED
    assert +Counter(page.not_taken) == Counter()
    assert page.kept == {"words within lines": 2, "confidences": 2}


def test_names_of_attributes_that_are_none_in_xml_are_passed_over(tmp_path: Path) -> None:
    content = PAGE.format(line("said")).replace("<div ", "<div \x1aa=1 {b=2 x:y=3 ")
    (tmp_path / "p1.hocr").write_text(f"<html><body>{content}")
    (page,) = hocr.read(tmp_path).pages
    assert [region.text for region in page.regions] == ["said"]


def test_outlines_and_characters(tmp_path: Path) -> None:
    poly = "bbox 10 12 90 40; poly 10 12 50 10 90 12 90 40 10 40; textangle 90"
    letter = "<span class='ocrx_cinfo' title='x_bboxes 10 12 30 40; x_conf 98'>E</span>"
    first, character = read(tmp_path, line(letter, poly)).regions
    assert first.polygon[1] == (50.0, 10.0)
    assert (character.level, character.text, character.line_id) == (Level.CHARACTER, "E", first.id)


@pytest.mark.parametrize(
    ("title", "reason"),
    [
        ("baseline 0 0", "neither"),
        ("bbox 10 12 10 40", "large"),
        ("bbox 1e999 1 2 3", "not a number"),
        ("bbox 10 12 90", "neither"),
        ("bbox 1 2 3 9000000", "lies in no image"),
    ],
)
def test_what_cannot_be_is_refused_by_name(tmp_path: Path, title: str, reason: str) -> None:
    page = read(tmp_path, line("gone", title), line("kept"))
    assert [region.text for region in page.regions] == ["kept"]
    assert reason in page.refused[0]


def test_several_pages_in_a_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f"<html>{PAGE.format('')}{PAGE.format('')}</html>")
    assert "2 pages instead of one" in hocr.read(tmp_path).problems[0]


def test_what_is_written_is_xml_that_knows_outline_and_box(tmp_path: Path) -> None:
    curve = ((10.0, 12.0), (50.0, 10.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))
    regions = (
        Region(Level.LINE, curve, "a <b> & c"),
        Region(Level.LINE, OUTLINE, "dust", ignore=IgnoreReason.CUT_OFF),
    )
    list(hocr.write([LabelledPage("p1.jpg", regions, (640, 480))], OutputFolder(tmp_path)))
    text = (tmp_path / "p1.hocr").read_text()
    assert (
        'title="bbox 10 10 90 40; poly 10 12 50 10 90 12 90 40 10 40">a &lt;b&gt; &amp; c<' in text
    )
    (page,) = hocr.read(tmp_path).pages
    assert (page.image, page.size, page.state) == ("p1.jpg", (640, 480), None)
    assert [(r.polygon, r.text, r.ignore) for r in page.regions] == [
        (curve, "a <b> & c", None), (OUTLINE, "dust", IgnoreReason.CUT_OFF),
    ]  # fmt: skip
