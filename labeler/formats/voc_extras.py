"""What a Pascal VOC file says that has no place here: kept as elements, and written again.

Of an image that is where it comes from and whatever else stands beside its objects, with the objects of
other classes; of an object its class, its pose, marks and attributes, and its parts. What labelImg puts
into every file and says nothing by is not kept.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from labeler.core.annotation import Region
from labeler.formats.classes import class_named, is_called
from labeler.formats.extras import PLACED, items, values_of
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.xml_files import (
    as_kept,
    child,
    local_name,
    parse_kept,
    without_blanks,
    xml_text,
)

NAME = "voc"
_ELEMENTS = "elements"
_CLASS = "name"
_OBJECT = "object"
_OF_IMAGE = frozenset({"filename", "folder", "path", "size", _OBJECT, ""})
_OF_OBJECT = frozenset({"name", "difficult", "bndbox", "robndbox", "type", "part", ""})
_SAYS_NOTHING = frozenset(
    {("pose", "Unspecified"), ("truncated", "0"), ("occluded", "0"), ("segmented", "0"),
     ("source", "Unknown")}
)  # fmt: skip
_NOUNS = {"truncated": "marks of what is cut off", "occluded": "marks of what is occluded",
          "part": "parts of objects", "pose": "poses", "attributes": "other attributes"}  # fmt: skip
_NO_CLASS = frozenset(":#\n\t")
"""What the name of a class cannot hold in a list of classes."""


def text_of(element: Any, name: str) -> str:
    """Return what a child of an element says, nothing where there is none."""
    found = child(element, name)
    return "" if found is None else (found.text or "").strip()


def besides_of_image(root: Any, others: Iterable[Any]) -> tuple[dict[str, Any], Counter[str]]:
    """Return what a file says besides its texts, and how many there are of each kind."""
    rest = _saying(root, _OF_IMAGE)
    values = {_ELEMENTS: list(map(_kept, rest)), PLACED: list(map(_kept, others))}
    return values, Counter(f"values of images ({local_name(each)[:40]})" for each in rest)


def besides_of_object(thing: Any) -> tuple[dict[str, Any], Counter[str]]:
    """Return what an object says besides, and how many there are of each kind."""
    rest, parts = _saying(thing, _OF_OBJECT), [e for e in thing if local_name(e) == "part"]
    values: dict[str, Any] = {_ELEMENTS: list(map(_kept, rest)), PLACED: list(map(_kept, parts))}
    if (name := text_of(thing, "name")) not in ("text", "character"):
        values[_CLASS] = name
    names = (local_name(each) for each in (*rest, *parts))
    return values, Counter(_NOUNS.get(name, f"values of objects ({name[:40]})") for name in names)


def page_extras(page: LabelledPage) -> dict[str, Any]:
    """Return what a file says of an image besides: other values, and objects of other classes."""
    kept = values_of(page.extras, NAME)
    others = [] if not page.regions else [
        each for each in _elements(kept, PLACED, {_OBJECT})
        if class_named(text_of(each, "name")) is None
    ]  # fmt: skip
    return {
        _ELEMENTS: list(map(_kept, _held(kept, _OF_IMAGE))),
        PLACED: list(map(_kept, others)),
    }


def region_extras(region: Region) -> dict[str, Any]:
    """Return what an object says besides: its class, other values, its parts."""
    kept = values_of(region.extras, NAME)
    values: dict[str, Any] = {
        _ELEMENTS: list(map(_kept, _held(kept, _OF_OBJECT))),
        PLACED: list(map(_kept, _elements(kept, PLACED, {"part"}))),
    }
    said = kept.get(_CLASS)
    name = xml_text(said).strip() if isinstance(said, str) else ""
    is_listed = name not in ("text", "character") and not _NO_CLASS.intersection(name)
    if is_listed and is_called(name, region):
        values[_CLASS] = name
    return values


def elements_of(values: dict[str, Any]) -> list[Any]:
    """Return what is written of what `page_extras` or `region_extras` give."""
    return [parse_kept(text) for key in (_ELEMENTS, PLACED) for text in values[key]]


def class_of(values: dict[str, Any], default: str) -> str:
    """Return the class that an object is written with."""
    return str(values.get(_CLASS, default))


def _held(kept: dict[str, Any], known: frozenset[str]) -> list[Any]:
    return [each for each in _elements(kept, _ELEMENTS) if _is_said(each, known)]


def _saying(element: Any, known: frozenset[str]) -> list[Any]:
    return [each for each in element if _is_said(each, known)]


def _is_said(element: Any, known: frozenset[str]) -> bool:
    name, said = local_name(element), " ".join("".join(element.itertext()).split())
    return name not in known and bool(said or element.attrib) and (name, said) not in _SAYS_NOTHING


def _elements(kept: dict[str, Any], key: str, names: Iterable[str] = ()) -> list[Any]:
    found = (parse_kept(text, frozenset(names)) for text in items(kept, key))
    return [each for each in found if each is not None]


def _kept(element: Any) -> str:
    return as_kept(without_blanks(element))
