"""Blocks, words, styles and tags of ALTO come back where they still say what the lines do."""

from dataclasses import replace
from pathlib import Path

from labeler.core.annotation import Level, Region
from labeler.core.geometry import rectangle
from labeler.formats.fingerprint import differences, fingerprint
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.losses import kept
from labeler.formats.registry import format_named
from labeler.formats.xml_files import children, descendants, parse_xml_in
from tests.formats.test_extras import taken, written


def given_back(page: LabelledPage, folder: Path) -> str:
    """Write a page and read it back; it has to come back as the table of losses says."""
    text, back = written("alto", page, folder)
    meant = kept(page, format_named("alto"))
    assert meant is not None
    assert differences(fingerprint(meant), fingerprint(back)) == []
    names = [
        each.get("ID") for each in parse_xml_in(text.encode(), "alto").iter() if each.get("ID")
    ]
    assert len(set(names)) == len(names)
    return text


def blocks(text: str) -> list[list[str]]:
    root = parse_xml_in(text.encode(), "alto")
    return [[line.get("ID") for line in children(block, "TextLine")]
            for block in descendants(root, "TextBlock")]  # fmt: skip


def test_new_lines_stand_in_the_block_of_the_line_before_them(tmp_path: Path) -> None:
    page = taken("alto", tmp_path / "in")
    new = Region(Level.LINE, rectangle((10.0, 42.0), (110.0, 58.0)), "new")
    text = given_back(
        replace(page, regions=(page.regions[0], new, page.regions[1])), tmp_path / "a"
    )
    assert blocks(text) == [["l1", "labeler-line1"], ["l2"]]
    text = given_back(replace(page, regions=(new, *page.regions)), tmp_path / "b")
    assert blocks(text) == [["labeler-line0", "l1"], ["l2"]]
    assert blocks(given_back(replace(page, regions=page.regions[1:]), tmp_path / "c")) == [
        [],
        ["l2"],
    ]


def test_blocks_are_given_up_where_they_would_change_the_order_of_lines(tmp_path: Path) -> None:
    page = taken("alto", tmp_path / "in")
    turned = replace(page, regions=page.regions[::-1])
    assert blocks(given_back(turned, tmp_path / "out")) == [["l2", "l1"]]


def test_characters_stand_in_the_words_that_were_kept(tmp_path: Path) -> None:
    page = taken("alto", tmp_path / "in")
    line = page.regions[0]
    boxes = [rectangle((x, 10.0), (x + 20, 40.0)) for x in (10.0, 35.0, 62.0, 85.0)]
    letters = [Region(Level.CHARACTER, box, letter, line_id=line.id)
               for box, letter in zip(boxes, "EXIT", strict=True)]  # fmt: skip
    text = given_back(replace(page, regions=(line, *letters, page.regions[1])), tmp_path / "out")
    words = list(descendants(parse_xml_in(text.encode(), "alto"), "String"))
    assert [[glyph.get("CONTENT") for glyph in children(word, "Glyph")] for word in words] == [
        ["E", "X"], ["I", "T"], [],
    ]  # fmt: skip
    assert 'WC="0.91"' in text


def test_what_refers_to_a_style_of_another_page_refers_to_nothing(tmp_path: Path) -> None:
    page = taken("alto", tmp_path / "in")
    text, _ = written("alto", replace(page, extras=None), tmp_path / "out")
    assert "STYLEREFS" not in text
    assert 'CS="true"' in text
