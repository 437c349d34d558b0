"""ALTO that is written says words, spaces, hyphens and glyphs apart."""

from pathlib import Path

import pytest

from labeler.core import geometry
from labeler.core.annotation import Level, Region
from labeler.formats import alto_output, alto_xml
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import OutputFolder
from labeler.formats.xml_files import local_name, parse_xml

OUTLINE = geometry.rectangle((10, 12), (90, 40))


def written(tmp_path: Path, *regions: Region) -> list[tuple[str, str]]:
    """Return the elements of the only line, with what they say."""
    page = LabelledPage("scans/p1.jpg", regions, (640, 480))
    list(alto_output.write([page], OutputFolder(tmp_path)))
    root = parse_xml(tmp_path / "scans/p1.xml", "alto")
    (line,) = (element for element in root.iter() if local_name(element) == "TextLine")
    return [(local_name(e), e.get("CONTENT", "")) for e in line.iter() if local_name(e) in (
        "String", "SP", "HYP", "Glyph")]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("two  words", [("String", "two"), ("SP", ""), ("String", "words")]),
        ("hyphen-", [("String", "hyphen"), ("HYP", "-")]),
        ("a -", [("String", "a"), ("SP", ""), ("String", "-")]),
        ("dashes--", [("String", "dashes--")]),
        ("", [("String", "")]),
    ],
)
def test_words_spaces_and_hyphens(tmp_path: Path, text: str, said: list[tuple[str, str]]) -> None:
    assert written(tmp_path, Region(Level.LINE, OUTLINE, text)) == said
    (page,) = alto_xml.read(tmp_path).pages
    assert (page.regions[0].text, page.size) == (" ".join(text.split()), (640, 480))


def test_characters_are_glyphs_of_their_words(tmp_path: Path) -> None:
    line = Region(Level.LINE, OUTLINE, "ab c")
    places = (10, 30, 70)
    characters = [
        Region(Level.CHARACTER, geometry.rectangle((x, 12), (x + 20, 40)), letter, line_id=line.id)
        for x, letter in zip(places, "abc", strict=True)
    ]
    assert written(tmp_path, line, *characters) == [
        ("String", "ab"), ("Glyph", "a"), ("Glyph", "b"), ("SP", ""), ("String", "c"), ("Glyph", "c"),
    ]  # fmt: skip
    root = parse_xml(tmp_path / "scans/p1.xml", "alto")
    words = [element for element in root.iter() if local_name(element) == "String"]
    assert [(word.get("HPOS"), word.get("WIDTH")) for word in words] == [("10", "40"), ("70", "20")]
    # Where the text has other characters than are outlined, none is lost.
    said = written(tmp_path / "b", line, *characters[:2])
    assert said[:3] == [("String", "ab"), ("Glyph", "a"), ("Glyph", "b")]


def test_a_line_has_outline_box_and_baseline(tmp_path: Path) -> None:
    written(tmp_path, Region(Level.LINE, OUTLINE, "EXIT"))
    root = parse_xml(tmp_path / "scans/p1.xml", "alto")
    (line,) = (element for element in root.iter() if local_name(element) == "TextLine")
    assert [line.get(name) for name in ("HPOS", "VPOS", "WIDTH", "HEIGHT")] == [
        "10",
        "12",
        "80",
        "28",
    ]
    assert line.get("BASELINE").startswith("10,")
    (polygon,) = (element for element in line.iter() if local_name(element) == "Polygon")
    assert polygon.get("POINTS") == "10,12 90,12 90,40 10,40"
