"""What a PAGE XML file says that has no place here: kept as elements, and put around lines again.

Of a page that is all but its lines: regions and their types, reading order, styles, metadata. Of a line
it is its region, attributes and tags, styles, and its words and second readings while these still say
what the line does.
"""

from collections.abc import Sequence
from typing import Any

from lxml import etree

from labeler.core.annotation import Level, Region
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.extras import OWN_IDS, PLACED, items, lie_on, table, values_of
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.page_xml_parts import points_of, reading_order, said_besides, text_of
from labeler.formats.xml_files import (
    as_kept,
    child,
    children,
    descendants,
    local_name,
    parse_kept,
    xml_text,
)

NAME = "page"
NAMESPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"
MADE = f"{OWN_IDS}region"
"""The region of lines that are in none of the file they came from."""
ORDER = f"{OWN_IDS}order"
_MARK = "labeler {made:yes;}"
_OF_METADATA = frozenset({"Creator", "Created", "LastChange", "Comments", ""})
_OF_IMAGE = ("imageFilename", "imageWidth", "imageHeight")
_REGION, _LINE, _METADATA = "region", "line", "metadata"


def besides_of_page(document: Any, page: Any) -> dict[str, Any]:
    """Return what a file says besides its lines; an element that says nothing is left out."""
    metadata = child(document, "Metadata")
    about = [] if metadata is None else [e for e in metadata if local_name(e) not in _OF_METADATA]
    rest = _plain(page)
    holders = [each for each in rest.iter() if child(each, "TextLine") is not None]
    for element in holders:
        # What a region says as a whole is what its lines say.
        for each in list(children(element, "TextLine", "TextEquiv")):
            element.remove(each)
    for element in list(rest.iter()):
        if element.get("id") in (MADE, ORDER) or element.get("custom") == _MARK:
            _remove(element)
    order = child(rest, "ReadingOrder")
    if order is not None and not len(order):
        rest.remove(order)
    for name in _OF_IMAGE:
        rest.attrib.pop(name, None)
    _keep_custom(rest)
    return {_METADATA: [as_kept(_plain(each)) for each in about], PLACED: _unless_empty(rest)}


def besides_of_line(element: Any) -> dict[str, Any]:
    """Return what a line says that has no place here, and in which region it stands."""
    rest = _plain(element)
    words = list(children(rest, "Word"))
    if any(next(descendants(word, "Glyph"), None) is not None for word in words):
        _remove_all(words)  # They come again with the characters that stand in them.
    _remove_all(children(rest, "Coords", "Baseline"))
    said = list(children(rest, "TextEquiv"))
    if len(said) == 1 and not said[0].attrib and [local_name(e) for e in said[0]] == ["Unicode"]:
        _remove_all(said)
    rest.attrib.pop("id", None)
    _keep_custom(rest)
    parent = element.getparent()
    place = "" if parent is None or parent.get("id") == MADE else parent.get("id", "")
    return _placed(place, _unless_empty(rest))


def _placed(region: object, line: str) -> dict[str, Any]:
    place = region if isinstance(region, str) else ""
    said = {key: value for key, value in ((_REGION, place), (_LINE, line)) if value}
    return {PLACED: said} if said else {}


def page_extras(page: LabelledPage) -> dict[str, Any]:
    """Return what a file says besides its lines; a reading order only while it is that of the lines."""
    kept = values_of(page.extras, NAME)
    metadata = [
        text
        for text in items(kept, _METADATA)
        if (found := parse_kept(text)) is not None and local_name(found) not in _OF_METADATA
    ]
    rest = parse_kept(kept.get(PLACED), {"Page"})
    if rest is None:
        return {_METADATA: metadata}
    order = child(rest, "ReadingOrder")
    if order is not None:
        stated = [key for key in reading_order(rest) if key in set(_regions_of(page.regions))]
        if stated != _regions_of(page.regions):
            rest.remove(order)
    return {_METADATA: metadata, PLACED: _unless_empty(rest)}


def region_extras(region: Region) -> dict[str, Any]:
    """Return what a line says besides: words and readings only while they say what it does."""
    kept = table(values_of(region.extras, NAME), PLACED)
    place = kept.get(_REGION)
    rest = parse_kept(kept.get(_LINE), {"TextLine"})
    if rest is not None:
        words = list(children(rest, "Word"))
        if words and not _are_of(words, region):
            _remove_all(words)
        if (text_of(rest) or xml_text(region.text)) != xml_text(region.text):
            _remove_all(children(rest, "TextEquiv"))
    return _placed(place, "" if rest is None else _unless_empty(rest))


def metadata_of(page: LabelledPage) -> list[Any]:
    """Return what else stands in the metadata of a file."""
    return [parse_kept(text) for text in page_extras(page)[_METADATA]]


def page_element(page: LabelledPage) -> Any:
    """Return the element of a page without its lines."""
    element = parse_kept(page_extras(page).get(PLACED), {"Page"})
    return etree.Element(_tag("Page"), nsmap={None: NAMESPACE}) if element is None else element


def line_element(line: Region) -> Any:
    """Return the element of a line, with its words and second readings as far as they still hold."""
    kept = table(region_extras(line), PLACED)
    element = parse_kept(kept.get(_LINE), {"TextLine"})
    return etree.Element(_tag("TextLine")) if element is None else element


def put(page: Any, line: Region, element: Any) -> Any:
    """Put the element of a line into its region, which is made where there is none; return the region."""
    place = table(region_extras(line), PLACED).get(_REGION, "")
    region = next((each for each in page.iter() if place and each.get("id") == place), None)
    if region is None:
        region = next(
            (e for e in children(page, "TextRegion") if e.get("id") == (place or MADE)), None
        )
    if region is None:
        region = etree.SubElement(page, _tag("TextRegion"), id=place or MADE)
        if place:
            region.set("custom", _MARK)
    behind = next(children(region, "TextEquiv", "TextStyle"), None)
    region.insert(len(region) if behind is None else region.index(behind), element)
    return region


def _regions_of(regions: Sequence[Region]) -> list[str]:
    """Return the regions that lines stand in, one after the other; once more where they come back."""
    places = [table(values_of(region.extras, NAME), PLACED).get(_REGION) or MADE
              for region in regions if region.level is Level.LINE]  # fmt: skip
    return [str(p) for n, p in enumerate(places) if n == 0 or places[n - 1] != p]


def _are_of(words: Sequence[Any], line: Region) -> bool:
    """Tell whether words still say what their line does, and lie on it."""
    said = [text_of(word) or "" for word in words]
    if " ".join(" ".join(said).split()) != " ".join(xml_text(line.text).split()):
        return False
    try:
        corners = [foreign.point(each) for word in words for each in points_of(word)]
    except ForeignFile:
        return False
    return bool(corners) and lie_on(corners, line)


def _plain(element: Any, parent: Any = None) -> Any:
    """Return a copy of an element as the version that is written has it, without blanks to look nice."""
    said = {key: value for key, value in element.attrib.items() if not key.startswith("{")}
    tag = _tag(local_name(element))
    if parent is None:
        copy = etree.Element(tag, said, nsmap={None: NAMESPACE})
    else:
        copy = etree.SubElement(parent, tag, said)
        copy.tail = _unless_blank(element.tail)
    copy.text = _unless_blank(element.text)
    for each in element:
        _plain(each, copy)
    return copy


def _unless_blank(text: str | None) -> str | None:
    return None if text is None or not text.strip() else text


def _keep_custom(element: Any) -> None:
    said = said_besides(element.attrib.pop("custom", ""))
    if said:
        element.set("custom", said)


def _unless_empty(element: Any) -> str:
    return as_kept(element) if len(element) or element.attrib else ""


def _remove_all(elements: Any) -> None:
    for each in list(elements):
        _remove(each)


def _remove(element: Any) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
