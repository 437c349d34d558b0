"""Write PAGE XML 2019-07-15: one file for every image, characters as glyphs within words.

What there is no element for stands in `custom`: counts, sources, ignore reasons, who drew a baseline.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from lxml import etree

from labeler.core import geometry
from labeler.core.annotation import (
    Level,
    Polygon,
    Region,
)
from labeler.core.baselines import derived
from labeler.core.errors import ForeignFile
from labeler.core.text import graphemes
from labeler.formats import page_xml_extras
from labeler.formats.baselines import (
    in_whole_pixels,
    listed,
    seal,
)
from labeler.formats.extras import OWN_IDS, id_of
from labeler.formats.labelled_page import LabelledPage, Written
from labeler.formats.outlines import whole_pixels
from labeler.formats.output import OutputFolder, image_from
from labeler.formats.page_xml import CREATOR, DERIVED, DRAWN
from labeler.formats.page_xml_extras import NAMESPACE
from labeler.formats.region_json import provenance, said
from labeler.formats.xml_files import (
    child,
    children,
    local_name,
    xml_text,
)

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, beside the others of its split and image folder."""
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images.", image=page.image
            )
        name = folder.name(page, "{}.xml")
        document = _document(page, xml_text(image_from(page, folder.path(name))))
        with folder.binary(name) as file:
            etree.ElementTree(document).write(
                file, encoding="UTF-8", xml_declaration=True, pretty_print=True
            )
        yield Written(page, file=name)


def _document(page: LabelledPage, image: str) -> Any:
    root = etree.Element(_tag("PcGts"), nsmap={None: NAMESPACE})
    _metadata(root, page)
    width, height = page.size or (0, 0)
    element = page_xml_extras.page_element(page)
    root.append(element)
    said = {"imageFilename": image, "imageWidth": str(width), "imageHeight": str(height)}
    for name, value in said.items():
        element.set(name, value)
    _set_custom(element, _review(page))
    lines = [region for region in page.regions if region.level is Level.LINE]
    characters: dict[str | None, list[Region]] = {}
    for item in page.regions:
        if item.level is Level.CHARACTER:
            characters.setdefault(item.line_id, []).append(item)
    regions: dict[Any, list[Polygon]] = {}
    for number, line in enumerate(lines):
        written = _line(number, line, characters.get(line.id, []))
        regions.setdefault(page_xml_extras.put(element, line, written), []).append(line.polygon)
    for region, outlines in regions.items():
        if child(region, "Coords") is None:
            _coords(region, _box(outlines), first=True)
    _order(element, [region.get("id") for region in regions])
    return root


def _order(page: Any, regions: list[str]) -> None:
    """Say in which order regions are read, where the file does not say it."""
    if child(page, "ReadingOrder") is not None or not regions:
        return
    place = sum(1 for _ in children(page, "AlternativeImage", "Border", "PrintSpace"))
    page.insert(place, etree.Element(_tag("ReadingOrder")))
    order = _add(page[place], "OrderedGroup", id=page_xml_extras.ORDER)
    for index, key in enumerate(regions):
        _add(order, "RegionRefIndexed", index=str(index), regionRef=key)


def _metadata(root: Any, page: LabelledPage) -> None:
    metadata = _add(root, "Metadata")
    # Not the time of the export: exports of the same are the same.
    changed = (page.changed or _LONG_AGO).strftime("%Y-%m-%dT%H:%M:%S")
    for name, text in (("Creator", CREATOR), ("Created", changed), ("LastChange", changed)):
        _add(metadata, name).text = text
    if page.note:
        _add(metadata, "Comments").text = xml_text(page.note)
    metadata.extend(page_xml_extras.metadata_of(page))


def _line(number: int, line: Region, characters: list[Region]) -> Any:
    order = f"readingOrder {{index:{number};}}"
    baseline, source = _written_baseline(line)
    element = page_xml_extras.line_element(line)
    kept = list(element)
    del element[:]
    name = id_of(line.extras, page_xml_extras.NAME) or f"{OWN_IDS}l{number}"
    element.set("id", name)
    _set_custom(element, " ".join(filter(None, (order, _custom(line), source))))
    before = [each for each in kept if local_name(each) == "AlternativeImage"]
    words = [each for each in kept if local_name(each) == "Word"]
    said = [each for each in kept if local_name(each) == "TextEquiv"]
    element.extend(before)
    _coords(element, line.polygon)
    _add(element, "Baseline", points=baseline)
    if characters:
        for word, (text, members) in enumerate(_words(line, characters)):
            _word(element, f"{name}w{word}", text, members)
    else:
        element.extend(words)
    if said:
        element.extend(said)
    else:
        _say(element, line.text)
    element.extend(each for each in kept if each not in (*before, *words, *said))
    return element


def _set_custom(element: Any, said: str) -> None:
    """Say something in `custom`, before what else stands there."""
    element.set("custom", " ".join(filter(None, (said, element.get("custom")))))


def _written_baseline(line: Region) -> tuple[str, str]:
    """Return the points of a baseline, and in our words who drew it."""
    if line.baseline is not None:
        return listed(in_whole_pixels(line.baseline)), f"baseline {{source:{DRAWN};}}"
    points = listed(in_whole_pixels(derived(line.polygon)))
    return points, f"baseline {{source:{DERIVED}; seal:{seal(points)};}}"


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
    if region.origin.is_derived:
        parts.append(f"outline {{source:{provenance(region.origin)};}}")
    return " ".join(parts)


def _say(element: Any, text: str) -> None:
    if text:
        _add(_add(element, "TextEquiv"), "Unicode").text = xml_text(text)


def _coords(element: Any, polygon: Polygon, *, first: bool = False) -> None:
    coords = _add(element, "Coords", points=listed(whole_pixels(polygon)))
    if first:
        element.insert(0, coords)


def _box(polygons: list[Polygon]) -> Polygon:
    left, top, right, bottom = geometry.bounds([point for p in polygons for point in p])
    return geometry.rectangle((left, top), (right, bottom))


def _add(parent: Any, name: str, **attributes: str) -> Any:
    return etree.SubElement(parent, _tag(name), attributes)


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
