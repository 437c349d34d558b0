"""Write PAGE XML 2019-07-15: one file for every image, characters as glyphs within words."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from lxml import etree

from labeler.core import geometry
from labeler.core.annotation import Level, Point, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.core.text import graphemes
from labeler.formats.labelled_page import LabelledPage, Written
from labeler.formats.outlines import whole_pixels
from labeler.formats.output import OutputFolder, image_from
from labeler.formats.page_xml import CREATOR
from labeler.formats.region_json import said
from labeler.formats.xml_files import xml_text
from labeler.maps.baseline import baseline

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_NAMESPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, beside the others of its split and image folder."""
    for page in pages:
        if page.size is None:
            raise ForeignFile(f"{page.image} has no size yet. Let the project scan its images.")
        name = folder.name(page, "{}.xml")
        document = _document(page, xml_text(image_from(page, folder.path(name))))
        with folder.binary(name) as file:
            etree.ElementTree(document).write(
                file, encoding="UTF-8", xml_declaration=True, pretty_print=True
            )
        yield Written(page, file=name)


def _document(page: LabelledPage, image: str) -> Any:
    root = etree.Element(_tag("PcGts"), nsmap={None: _NAMESPACE})
    _metadata(root, page)
    width, height = page.size or (0, 0)
    element = _add(
        root, "Page", imageFilename=image, imageWidth=str(width), imageHeight=str(height),
        custom=_review(page),
    )  # fmt: skip
    lines = [region for region in page.regions if region.level is Level.LINE]
    if not lines:
        return root
    order = _add(_add(element, "ReadingOrder"), "OrderedGroup", id="order")
    _add(order, "RegionRefIndexed", index="0", regionRef="region")
    region = _add(element, "TextRegion", id="region")
    _coords(region, _box([line.polygon for line in lines]))
    characters: dict[str | None, list[Region]] = {}
    for item in page.regions:
        if item.level is Level.CHARACTER:
            characters.setdefault(item.line_id, []).append(item)
    for number, line in enumerate(lines):
        _line(region, number, line, characters.get(line.id, []))
    return root


def _metadata(root: Any, page: LabelledPage) -> None:
    metadata = _add(root, "Metadata")
    # Not the time of the export: exports of the same are the same.
    changed = (page.changed or _LONG_AGO).strftime("%Y-%m-%dT%H:%M:%S")
    for name, text in (("Creator", CREATOR), ("Created", changed), ("LastChange", changed)):
        _add(metadata, name).text = text
    if page.note:
        _add(metadata, "Comments").text = xml_text(page.note)


def _line(parent: Any, number: int, line: Region, characters: list[Region]) -> None:
    order = f"readingOrder {{index:{number};}}"
    element = _add(parent, "TextLine", id=f"l{number}", custom=f"{order} {_custom(line)}".strip())
    _coords(element, line.polygon)
    _add(element, "Baseline", points=_points(baseline(line.polygon)))
    for word, (text, members) in enumerate(_words(line, characters)):
        _word(element, f"l{number}w{word}", text, members)
    _say(element, line.text)


def _word(parent: Any, name: str, text: str, characters: list[Region]) -> None:
    element = _add(parent, "Word", id=name)
    _coords(element, _box([character.polygon for character in characters]))
    for number, character in enumerate(characters):
        glyph = _add(element, "Glyph", id=f"{name}g{number}")
        if custom := _custom(character):
            glyph.set("custom", custom)
        _coords(glyph, character.polygon)
        _say(glyph, character.text)
    _say(element, text)


def _words(line: Region, characters: list[Region]) -> list[tuple[str, list[Region]]]:
    """Divide the characters of a line among its words, where their numbers agree."""
    if not characters:
        return []
    words = line.text.split()
    lengths = [len(graphemes(word)) for word in words]
    if sum(lengths) != len(characters) or 0 in lengths:
        return [(line.text, characters)]
    rest = iter(characters)
    return [
        (word, [next(rest) for _ in range(length)])
        for word, length in zip(words, lengths, strict=True)
    ]


def _review(page: LabelledPage) -> str:
    """Return how far a page has come, where that is known, and who stands behind it."""
    state = f"state:{page.state.value.replace(' ', '_')}; " if page.state else ""
    return f"review {{{state}voucher:{page.voucher.value};}}"


def _custom(region: Region) -> str:
    """Return what PAGE has no attribute for."""
    names = {"char_count": "charCount", "count_source": "countSource", "text_source": "source",
             "text_seal": "seal"}  # fmt: skip
    values = said(region, xml_text(region.text))
    parts = []
    if region.text or region.count:
        pairs = [f"{names[key]}:{value};" for key, value in values.items() if value is not None]
        parts.append(f"text {{{' '.join(pairs)}}}")
    if region.ignore:
        parts.append(f"ignore {{reason:{region.ignore.value.replace(' ', '_')};}}")
    return " ".join(parts)


def _say(element: Any, text: str) -> None:
    if text:
        _add(_add(element, "TextEquiv"), "Unicode").text = xml_text(text)


def _coords(element: Any, polygon: Polygon) -> None:
    _add(element, "Coords", points=_points(whole_pixels(polygon)))


def _points(points: Iterable[Point]) -> str:
    return " ".join(f"{round(x)},{round(y)}" for x, y in points)


def _box(polygons: list[Polygon]) -> Polygon:
    left, top, right, bottom = geometry.bounds([point for p in polygons for point in p])
    return geometry.rectangle((left, top), (right, bottom))


def _add(parent: Any, name: str, **attributes: str) -> Any:
    return etree.SubElement(parent, _tag(name), attributes)


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"
