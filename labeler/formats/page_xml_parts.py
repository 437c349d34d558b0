"""The parts of a PAGE XML file: lines in reading order, texts, custom values, and all the rest."""

from collections.abc import Iterator
from typing import Any

from labeler.formats import foreign
from labeler.formats.xml_files import child, children, local_name

_OUR_GROUPS = frozenset({"readingOrder", "text", "ignore", "review", "baseline", "outline"})
_COUNTED = {
    "Word": "words within lines",
    "Grapheme": "graphemes within glyphs",
    "PrintSpace": "print spaces and borders",
    "Border": "print spaces and borders",
    "TextStyle": "styles of text",
    "Relation": "links between regions",
    "Layer": "layers",
    "AlternativeImage": "other pictures of the page",
    "UserAttribute": "attributes",
    "Label": "labels of other vocabularies",
}
"""Elements that have no place here, and what a person calls them."""


def ordered_lines(page: Any, *, is_ours: bool = False) -> list[Any]:
    """Return all text lines, by the reading order of their regions and then of the document.

    They may stand in whatever region: text within text, cells of tables, or any other. In files of
    ours they are numbered through the page.
    """
    if is_ours:
        return _by_index([element for element in page.iter() if _is_line(element)])
    places = {key: place for place, key in enumerate(reading_order(page))}
    parents = [element for element in page.iter() if child(element, "TextLine") is not None]
    parents.sort(key=lambda parent: _place(parent, places))
    return [line for parent in parents for line in _lines_of(parent)]


def textless(page: Any) -> Iterator[Any]:
    """Yield regions that say something although no line in them does."""
    for element in page.iter():
        is_region = local_name(element) in ("TextRegion", "TableCell")
        if is_region and text_of(element) and not any(_is_line(e) for e in element.iter()):
            yield element


def not_taken(page: Any) -> Iterator[str]:
    """Yield what a page holds that has no place here, once for every occurrence."""
    for element in page.iter():
        name = local_name(element)
        if name in _COUNTED:
            yield _COUNTED[name]
        elif name.endswith("Region") and name != "TextRegion":
            yield f"regions that are not text ({name.removesuffix('Region').lower()})"
        elif name == "TextRegion" and not any(_is_line(e) for e in element.iter()):
            yield "text regions without lines"
        elif name == "TextRegion" and text_of(element) and not _say_something(element):
            yield "texts of regions whose lines have none"
        if element.get("conf") is not None:
            yield "confidences"
        yield from ["second readings"] * (len(list(children(element, "TextEquiv"))) - 1)
        groups = {group for group, _ in _groups(element.get("custom", ""))}
        yield from (f"tags {group!r}" for group in sorted(groups - _OUR_GROUPS))


def unkept(page: Any) -> frozenset[str]:
    """Return what of `not_taken` is not kept either: what stands in the words of characters is not."""
    lost = {"graphemes within glyphs", "texts of regions whose lines have none"}
    if any(local_name(element) == "Glyph" for element in page.iter()):
        lost |= {"words within lines", "confidences", "second readings"}
    return frozenset(lost)


def text_of(element: Any) -> str | None:
    """Return what an element says by its first TextEquiv, or None."""
    for equivalent in _equivalents(element):
        for name in ("Unicode", "PlainText"):
            said = child(equivalent, name)
            if said is not None:
                return foreign.text(said.text)
    return None


def custom(element: Any) -> dict[str, str]:
    """Return `custom="text {charCount:4;}"` as {"text.charCount": "4"}."""
    found = {}
    for group, content in _groups(element.get("custom", "")):
        for item in content.split(";"):
            key, colon, value = item.partition(":")
            if colon:
                found[f"{group}.{key.strip()}"] = value.strip()
    return found


def said_besides(custom: str) -> str:
    """Return the groups of a `custom` that are none of ours."""
    others = [(name, content) for name, content in _groups(custom) if name not in _OUR_GROUPS]
    return " ".join(f"{name} {{{content.strip()}}}" for name, content in others)


def points_of(element: Any) -> list[tuple[str, str]]:
    """Return the corners of an element."""
    coords = child(element, "Coords")
    return [] if coords is None else listed_points(coords)


def listed_points(coords: Any) -> list[tuple[str, str]]:
    """Return the points of corners or a baseline: an attribute, or elements as of 2009 and 2010."""
    if points := coords.get("points", "").split():
        pairs = (pair.partition(",") for pair in points)
        return [(x, y) for x, _, y in pairs]
    return [(point.get("x", ""), point.get("y", "")) for point in children(coords, "Point")]


def _say_something(region: Any) -> bool:
    """Tell whether anything below a region has a text of its own."""
    below = (element for element in region.iterdescendants() if local_name(element) != "TextEquiv")
    return any(text_of(element) for element in below)


def _groups(text: str) -> Iterator[tuple[str, str]]:
    """Yield the names and contents of `name {content}` in a text, which may be long."""
    for part in text.split("}")[:-1]:
        before, brace, content = part.partition("{")
        words = before.replace(";", " ").split()
        if brace and words:
            yield words[-1], content


def _is_line(element: Any) -> bool:
    return local_name(element) == "TextLine"


def _equivalents(element: Any) -> list[Any]:
    return sorted(children(element, "TextEquiv"), key=_index)


def _place(region: Any, places: dict[str, int]) -> int:
    """Return the place of a region in the reading order, or of the one that it stands in."""
    known = (places.get(each.get("id", "")) for each in (region, *region.iterancestors()))
    return next((place for place in known if place is not None), len(places))


def _lines_of(region: Any) -> list[Any]:
    return _by_index(list(children(region, "TextLine")))


def _by_index(lines: list[Any]) -> list[Any]:
    """Return lines as they are numbered, or as they stand where not all of them are."""
    indices = [custom(line).get("readingOrder.index", "") for line in lines]
    if all(index.isdecimal() for index in indices):
        order = sorted(range(len(lines)), key=lambda place: int(indices[place][:9]))
        return [lines[place] for place in order]
    return lines


def reading_order(page: Any) -> Iterator[str]:
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
