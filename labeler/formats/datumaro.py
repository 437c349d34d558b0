"""Read datumaro's own JSON, as datumaro and CVAT write it: a file for every subset."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from labeler.core.annotation import Polygon
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import attributes, coco_dialects, foreign, shapes
from labeler.formats.attributes import Found
from labeler.formats.classes import TextClass, class_named, text_only
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.output import printable
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.split_folders import split_by_ending

_MEDIA = ("image", "media")
"""Keys of what an item is about; other media are no images."""
_OF_IMAGES = {"label": "labels of whole images", "caption": "captions of images"}
_DRAWN = ("polygon", "bbox", "mask", "ellipse")


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; the name of a file gives the split."""
    return each_list(path, ".json", _pages)


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    if not {"items", "categories"} <= set(content):
        raise ForeignFile("it has no items and categories, so it is no file of datumaro")
    declared = foreign.fields(foreign.fields(content["categories"]).get("label") or {})
    labels = map(foreign.fields, foreign.items(declared.get("labels") or []))
    classes = [label.get("name") for label in labels]
    things = (
        (f"{file.name}, item {number}", _image_of(item), item)
        for number, item in enumerate(foreign.items(content["items"]), 1)
    )
    split = split_by_ending(file)
    return each_page(things, lambda item, own: _page(file, item, classes, split, own))


def _media_of(item: object) -> dict[str, Any]:
    values = item if isinstance(item, dict) else {}
    found = (values.get(key) for key in _MEDIA)
    return next((media for media in found if isinstance(media, dict)), {})


def _image_of(item: object) -> str:
    """Return the image of an item: a path, or the item's own name where it gives none."""
    key = item.get("id") if isinstance(item, dict) else None
    name = _media_of(item).get("path") or key
    return printable(name).replace("\\", "/") if isinstance(name, str) else ""


def _page(
    file: Path, item: object, classes: list[Any], split: Split | None, remarks: Remarks
) -> LabelledPage:
    values, image = foreign.fields(item), _image_of(item)
    if not image:
        raise ForeignFile("it names no image")
    place = f"{file.name}, {image}"
    drawn = []
    for number, each in enumerate(foreign.items(values.get("annotations") or []), 1):
        if isinstance(each, dict) and each.get("type") in _OF_IMAGES:
            remarks.not_taken[_OF_IMAGES[each["type"]]] += 1
        else:
            drawn.append((_class_of(each, classes), (f"{place}, annotation {number}", each)))
    knows_text = any(map(class_named, classes))
    texts = text_only(drawn, remarks, place=place, knows_text=knows_text)
    things = ((at, (known, each)) for known, (at, each) in texts)
    height, width = (*foreign.items(_media_of(item).get("size") or []), None, None)[:2]
    return LabelledPage(
        image,
        attributes.in_order(remarks.gather(things, lambda thing: _region(*thing, remarks))),
        foreign.size(width, height),
        split=split,
    )


def _class_of(annotation: object, classes: list[Any]) -> object:
    """Return the name of a class by its place in the list; what has none counts as text."""
    number = annotation.get("label_id") if isinstance(annotation, dict) else None
    is_known = isinstance(number, int) and 0 <= number < len(classes)
    return classes[number] if is_known and isinstance(number, int) else None


def _region(text_class: TextClass, item: object, remarks: Remarks) -> Found:
    annotation = foreign.fields(item)
    values = foreign.fields(annotation.get("attributes") or {})
    text = attributes.text_of(values)
    found = attributes.found(
        text_class, _outline(annotation, values), values, text,
        is_ignored=attributes.is_ignored(values, text),
    )  # fmt: skip
    attributes.note_unknown(values, remarks)
    remarks.not_taken["groups of shapes"] += bool(annotation.get("group"))
    return found


def _outline(annotation: dict[str, Any], values: dict[str, Any]) -> Polygon:
    kind = annotation.get("type")
    if kind not in _DRAWN:
        kind = str(kind)[:30]
        raise ForeignFile("a {kind} has no inside. Draw a polygon instead", kind=kind)
    if kind == "ellipse":
        return _ellipse(foreign.items(annotation.get("points")))
    outlined = {
        "segmentation": annotation.get("rle") or annotation.get("points"),
        "bbox": annotation.get("bbox"),
    }
    return coco_dialects.outline_of(outlined, values, None)


def _ellipse(sides: list[Any]) -> Polygon:
    """Return the ellipse within a box of left, top, right and bottom."""
    if len(sides) != 4:
        raise ForeignFile("its ellipse has no box")
    left, top, right, bottom = map(foreign.number, sides)
    centre = (left + right) / 2, (top + bottom) / 2
    return shapes.ellipse(centre, ((right - left) / 2, (bottom - top) / 2))
