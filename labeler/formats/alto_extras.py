"""What an ALTO file says that has no place here: kept as elements, and put around lines again.

Of a page that is its blocks with the names of the lines in them, styles, tags, and who made it; of a line
its attributes, and its words while they still say what the line does and lie on it. The blocks are given
up where the lines are no longer in the order that they would give them.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from lxml import etree

from labeler.core.annotation import Level, Point, Region
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.alto_parts import CREATOR, NAMESPACE, SIDES, in_words, tag, text_of_line
from labeler.formats.extras import OWN_IDS, PLACED, id_of, items, lie_on, values_of
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.xml_files import (
    as_kept,
    child,
    children,
    descendants,
    local_name,
    parse_kept,
    without_blanks,
)

NAME = "alto"
MADE = f"{OWN_IDS}block"
"""The block of lines that are in none of the file they came from."""
_ABOUT, _LISTS = "about", "lists"
_LISTED = ("Styles", "Tags")
_OF_LINE = ("ID", "BASELINE", "PROCESSINGREFS", *SIDES)
_OF_PAGE = ("ID", "WIDTH", "HEIGHT", "PROCESSINGREFS")
_OURS_TO_SAY = frozenset({"MeasurementUnit", "sourceImageInformation", ""})


def besides_of_page(document: Any, page: Any) -> dict[str, Any]:
    """Return what a file says besides its lines."""
    about = child(document, "Description")
    rest = [] if about is None else [e for e in about if _is_about(e)]
    lists = [each for each in children(document, *_LISTED) if len(each)]
    layout = _plain(page)
    for line in list(descendants(layout, "TextLine")):
        key = line.get("ID", "")
        if foreign_id(key):
            line.clear()
            line.set("ID", key)
        else:
            _remove(line, and_empty_block=True)
    return {
        _ABOUT: [as_kept(_plain(each)) for each in rest],
        _LISTS: [as_kept(_plain(each)) for each in lists],
        PLACED: _layout_kept(layout, page),
    }


def besides_of_line(element: Any) -> dict[str, Any]:
    """Return what a line says besides its text and outline."""
    rest = _plain(element)
    if any(word.get("ID", "").startswith(OWN_IDS) for word in children(rest, "String")):
        _remove_all(children(rest, "String", "SP", "HYP"))
    _remove_all(children(rest, "Shape"))
    for glyph in list(descendants(rest, "Glyph")):
        _remove(glyph)
    for word in children(rest, "String", "SP", "HYP"):
        word.attrib.pop("ID", None)
    for name in _OF_LINE:
        rest.attrib.pop(name, None)
    return {PLACED: as_kept(rest)} if len(rest) or rest.attrib else {}


def page_extras(page: LabelledPage) -> dict[str, Any]:
    """Return what a file says besides its lines; blocks only while lines are in their order."""
    kept = values_of(page.extras, NAME)
    layout, _ = _arranged(page.regions, kept)
    return {
        _ABOUT: [as_kept(each) for each in _elements(kept, _ABOUT) if _is_about(each)],
        _LISTS: [as_kept(each) for each in _elements(kept, _LISTS) if local_name(each) in _LISTED],
        PLACED: "" if layout is None else _layout_kept(layout, layout),
    }


def region_extras(line: Region) -> dict[str, Any]:
    """Return what a line says besides: words only while they say what it does, and lie on it."""
    element = parse_kept(values_of(line.extras, NAME).get(PLACED), {"TextLine"})
    if element is None or line.level is not Level.LINE:
        return {}
    words = list(children(element, "String"))
    says = in_words(text_of_line(element)) == in_words(line.text)
    if not (words and says and _lie_on(words, line)):
        _remove_all(children(element, "String", "SP", "HYP"))
    return besides_of_line(element)


def line_element(line: Region) -> Any:
    """Return the element of a line, with its words as far as they still hold."""
    element = parse_kept(region_extras(line).get(PLACED), {"TextLine"})
    return etree.Element(tag("TextLine")) if element is None else element


def about(page: LabelledPage) -> tuple[list[Any], list[Any]]:
    """Return what stands in the description besides, and the lists of styles and tags."""
    said = page_extras(page)
    return list(map(parse_kept, said[_ABOUT])), list(map(parse_kept, said[_LISTS]))


def layout(page: LabelledPage) -> tuple[Any, list[Any]]:
    """Return the element of a page with a place for each line, and these places in their order."""
    found, places = _arranged(page.regions, values_of(page.extras, NAME))
    if found is None:
        found = etree.Element(tag("Page"), nsmap={None: NAMESPACE})
        space = etree.SubElement(found, tag("PrintSpace"))
        lines = _lines(page.regions)
        block = etree.SubElement(space, tag("TextBlock"), ID=MADE) if lines else None
        places = [etree.SubElement(block, tag("TextLine")) for _ in lines]
    return found, places


def foreign_id(key: str) -> bool:
    """Tell whether something is called by a name that is not ours."""
    return bool(key) and not key.startswith(OWN_IDS)


def _arranged(regions: Sequence[Region], kept: dict[str, Any]) -> tuple[Any, list[Any]]:
    """Return the layout that was kept with a place for every line; None where it does not fit."""
    found = parse_kept(kept.get(PLACED), {"Page"})
    if found is None or child(found, "PrintSpace") is None:
        return None, []
    stubs = list(descendants(found, "TextLine"))
    number = {each.get("ID", ""): n for n, each in enumerate(stubs)}
    keys = [id_of(line.extras, NAME) for line in _lines(regions)]
    known = [number[key] for key in keys if key in number]
    if known != sorted(set(known)) or (keys and not known):
        return None, []
    places: list[Any] = []
    for key in keys:
        place = stubs[number[key]] if key in number else _next_to(places, stubs[known[0]])
        places.append(place)
    for n, stub in enumerate(stubs):
        if n not in known:
            _remove(stub)
    return found, places


def _next_to(places: list[Any], first: Any) -> Any:
    """Return a new place behind the last one, or before the first."""
    place = etree.Element(tag("TextLine"))
    if places:
        places[-1].addnext(place)
    else:
        first.addprevious(place)
    return place


def _layout_kept(layout: Any, page: Any) -> str:
    """Return a layout as it is kept; empty where it says no more than we do."""
    for block in list(descendants(layout, "TextBlock")):
        if block.get("ID") == MADE:
            _remove(block)
    for stub in list(descendants(layout, "TextLine")):
        if not foreign_id(stub.get("ID", "")):
            _remove(stub)
    whole = ("0", "0", page.get("WIDTH"), page.get("HEIGHT"))
    space = child(layout, "PrintSpace")
    sides = None if space is None else tuple(space.get(side) for side in SIDES)
    if space is not None and not len(space) and sides in (whole, (None,) * len(SIDES)):
        layout.remove(space)
    for name in _OF_PAGE:
        layout.attrib.pop(name, None)
    if layout.get("PHYSICAL_IMG_NR") == "1":
        layout.attrib.pop("PHYSICAL_IMG_NR")
    return as_kept(layout) if len(layout) or layout.attrib else ""


def _lie_on(words: Iterable[Any], line: Region) -> bool:
    """Tell whether words lie on their line, as far as they say where they are."""
    corners: list[Point] = []
    for word in words:
        if word.get("HPOS") is None:
            continue
        try:
            left, top, width, height = (foreign.number(word.get(side)) for side in SIDES)
        except ForeignFile:
            return False
        corners += [(left, top), (left + width, top + height)]
    return not corners or lie_on(corners, line)


def _is_about(element: Any) -> bool:
    """Tell whether an element of a description is neither ours nor what we say ourselves."""
    is_ours = any(name.text == CREATOR for name in descendants(element, "softwareName"))
    return local_name(element) not in _OURS_TO_SAY and not is_ours


def _elements(kept: dict[str, Any], key: str) -> list[Any]:
    return [each for each in map(parse_kept, items(kept, key)) if each is not None]


def _lines(regions: Iterable[Region]) -> list[Region]:
    return [region for region in regions if region.level is Level.LINE]


def _plain(element: Any) -> Any:
    """Return a copy of an element as the version that is written has it, without blanks."""
    source = without_blanks(element)
    copy = etree.Element(tag(local_name(source)), nsmap={None: NAMESPACE})
    _copy(source, copy)
    return copy


def _copy(source: Any, copy: Any) -> None:
    copy.text, copy.tail = source.text, source.tail
    for key, value in source.attrib.items():
        if not key.startswith("{"):
            copy.set(key, value)
    for each in source:
        _copy(each, etree.SubElement(copy, tag(local_name(each))))


def _remove_all(elements: Iterable[Any]) -> None:
    for each in list(elements):
        _remove(each)


def _remove(element: Any, *, and_empty_block: bool = False) -> None:
    parent = element.getparent()
    if parent is None:
        return
    parent.remove(element)
    if and_empty_block and child(parent, "TextLine") is None:
        _remove(parent)
