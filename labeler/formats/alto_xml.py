"""Read ALTO XML (versions 2 to 4, Library of Congress): text lines, and glyphs where there are any.

Coordinates are those of the scan named by WIDTH and HEIGHT of its page, in whatever unit: whoever
puts them on an image scales them to it (`placement.placed`).
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Level, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.remarks import Remarks, each_file
from labeler.formats.xml_files import child, children, descendants, local_name, parse_xml


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them."""
    return each_file(path, ".xml", _page)


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    document = parse_xml(file, "alto")
    pages = list(descendants(document, "Page"))
    if len(pages) != 1:
        raise ForeignFile(f"it has {len(pages)} pages instead of one")
    name = next(descendants(document, "fileName"), None)
    named = (name.text or "").strip() if name is not None else ""
    lines = [(f"{file.name}, line {e.sourceline}", e) for e in descendants(pages[0], "TextLine")]
    found = remarks.gather(lines, lambda line: list(_regions(line)))
    return LabelledPage(
        (named or image).replace("\\", "/"),
        tuple(region for regions in found for region in regions),
        foreign.size(pages[0].get("WIDTH"), pages[0].get("HEIGHT")),
    )


def _regions(element: Any) -> Iterator[Region]:
    text = _text(element)
    line = Region(Level.LINE, _outline(element), text, foreign.count_of_text(text))
    yield line
    for glyph in descendants(element, "Glyph"):
        content = foreign.text(glyph.get("CONTENT"))
        yield Region(Level.CHARACTER, _outline(glyph), content, line_id=line.id)


def _text(line: Any) -> str:
    """Return the strings of a line with spaces between them, and its hyphen."""
    words = [foreign.text(s.get("CONTENT")) for s in children(line, "String")]
    hyphens = [foreign.text(h.get("CONTENT")) for h in children(line, "HYP")]
    return " ".join(filter(None, words)) + "".join(hyphens)


def _outline(element: Any) -> Polygon:
    """Return the polygon of an element, or its box."""
    shape = child(element, "Shape")
    polygon = None if shape is None else child(shape, "Polygon")
    if polygon is not None:
        numbers = re.split(r"[\s,]+", polygon.get("POINTS", "").strip())
        return geometry.in_reading_order(foreign.polygon_of_flat(numbers))
    sides = [element.get(name) for name in ("HPOS", "VPOS", "WIDTH", "HEIGHT")]
    if None in sides:
        raise ForeignFile(f"the {local_name(element)} has neither a polygon nor a box")
    left, top, width, height = (foreign.number(side) for side in sides)
    return foreign.polygon(geometry.rectangle((left, top), (left + width, top + height)))
