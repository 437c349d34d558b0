"""Read PAGE XML: lines and glyphs in the reading order of their regions.

Every version of the schema (PRImA pagecontent) is taken, as written by eScriptorium, Transkribus,
OCR-D and kraken; what this program writes carries counts, sources and ignore reasons in `custom`.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Level, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.remarks import Remarks, each_file
from labeler.formats.xml_files import child, children, descendants, local_name, parse_xml

CREATOR = "Labeler"
_CUSTOM = re.compile(r"([\w-]+)\s*\{([^}]*)\}")


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    return each_file(path, ".xml", _page)


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    document = parse_xml(file, "PcGts")
    page = next(descendants(document, "Page"), None)
    if page is None:
        raise ForeignFile("it has no Page")
    creator = next(descendants(document, "Creator"), None)
    reader = _Lines(file.name, remarks, is_ours=creator is not None and creator.text == CREATOR)
    return LabelledPage(
        (page.get("imageFilename") or image).replace("\\", "/"),
        tuple(region for line in _ordered_lines(page) for region in reader.regions(line)),
        foreign.size(page.get("imageWidth"), page.get("imageHeight")),
    )


class _Lines:
    """Turns the TextLine elements of one file into regions."""

    def __init__(self, file: str, remarks: Remarks, *, is_ours: bool) -> None:
        self._file = file
        self._remarks = remarks
        self._is_ours = is_ours

    def regions(self, element: Any) -> Iterator[Region]:
        """Yield a line and its characters; characters survive a line that has no outline."""
        line_id = None
        for line in self._remarks.gather([self._place(element)], self._line):
            line_id = line.id
            yield line
        glyphs = [self._place(glyph) for glyph in descendants(element, "Glyph")]
        for glyph in self._remarks.gather(glyphs, self._glyph):
            yield replace(glyph, line_id=line_id)

    def _place(self, element: Any) -> tuple[str, Any]:
        return f"{self._file}, line {element.sourceline}", element

    def _line(self, element: Any) -> Region:
        words = list(children(element, "Word"))
        text = _text(element)
        if text is None:
            text = " ".join(filter(None, (_text(word) for word in words)))
        if child(element, "Coords") is not None:
            outline = self._outline(element)
        else:
            # eScriptorium leaves the outline of a line out when it only knows its words.
            outline = geometry.hull([self._outline(word) for word in words]) if words else ()
        if not outline:
            raise ForeignFile("the text line has no outline")
        return self._region(Level.LINE, element, outline, text)

    def _glyph(self, element: Any) -> Region:
        return self._region(Level.CHARACTER, element, self._outline(element), _text(element) or "")

    def _region(self, level: Level, element: Any, outline: Polygon, text: str) -> Region:
        custom = _custom(element)
        count = custom.get("text.charCount")
        ignore = custom.get("ignore.reason")
        # A file of ours without a count means that nobody knows it.
        follows_text = level is Level.LINE and not ignore and not self._is_ours
        is_counted = count is not None or follows_text
        return Region(
            level,
            outline,
            text,
            foreign.count(count, custom.get("text.countSource"), text) if is_counted else None,
            foreign.ignore_reason(ignore.replace("_", " ")) if ignore else None,
            text_source=foreign.text_source(custom.get("text.source"), text),
        )

    def _outline(self, element: Any) -> Polygon:
        coords = child(element, "Coords")
        points = None if coords is None else coords.get("points")
        if points is None:
            raise ForeignFile("it has no Coords with points")
        outline = foreign.polygon([pair.split(",") for pair in points.split()])
        return outline if self._is_ours else geometry.in_reading_order(outline)


def _ordered_lines(page: Any) -> list[Any]:
    """Return all text lines, by the reading order of their regions and then of the document."""
    places = {key: place for place, key in enumerate(_reading_order(page))}
    regions = list(descendants(page, "TextRegion"))
    regions.sort(key=lambda region: places.get(region.get("id"), len(places)))
    return [line for region in regions for line in _lines_of(region)]


def _lines_of(region: Any) -> list[Any]:
    lines = list(children(region, "TextLine"))
    indices = [_custom(line).get("readingOrder.index", "") for line in lines]
    if all(index.isdecimal() for index in indices):
        order = sorted(range(len(lines)), key=lambda place: int(indices[place][:9]))
        return [lines[place] for place in order]
    return lines


def _reading_order(page: Any) -> Iterator[str]:
    """Yield the identifiers of regions in reading order, out of groups within groups."""
    order = child(page, "ReadingOrder")
    if order is None:
        return
    for element in _in_order(order):
        if reference := element.get("regionRef"):
            yield reference


def _in_order(group: Any) -> Iterator[Any]:
    members = [member for member in group if local_name(member)]
    members.sort(key=_index)
    for member in members:
        yield member
        yield from _in_order(member)


def _index(member: Any) -> int:
    index = member.get("index", "")
    return int(index[:9]) if index.isdecimal() else 0


def _text(element: Any) -> str | None:
    """Return what an element says by its first TextEquiv, or None."""
    for equivalent in sorted(children(element, "TextEquiv"), key=_index):
        unicode = child(equivalent, "Unicode")
        if unicode is not None:
            return foreign.text(unicode.text)
    return None


def _custom(element: Any) -> dict[str, str]:
    """Return `custom="text {charCount:4;}"` as {"text.charCount": "4"}."""
    found = {}
    for group, content in _CUSTOM.findall(element.get("custom", "")[:10_000]):
        for item in content.split(";"):
            key, colon, value = item.partition(":")
            if colon:
                found[f"{group}.{key.strip()}"] = value.strip()
    return found
