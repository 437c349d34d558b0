"""Read and write datumaro's own JSON, as datumaro and CVAT write it: a file for every subset."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from labeler.core.annotation import Level, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import attributes, coco_dialects, foreign, region_json, shapes
from labeler.formats.attributes import Found
from labeler.formats.classes import TextClass, class_named, is_called, text_only
from labeler.formats.extras import MOST_OF_PAGE, PLACED, but, rows, table, values_of
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, printable, subset_name
from labeler.formats.region_json import flat, page_values, voucher_of
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.split_folders import split_of

NAME = "datumaro"
IMAGES = "images/{subset}"
"""Where datumaro looks for the images of a subset."""
_LABELS = tuple(level.value for level in Level)
_OF_IMAGES = ("review_state", "voucher", "note")
_ATTRIBUTES, _OTHERS, _LABEL = "attributes", "annotations", "label"
_OURS = frozenset(
    {"id", "type", "attributes", "group", "label_id", "points", "bbox", "rle", "z_order"}
)
_MEDIA = ("image", "media")
"""Keys of what an item is about; other media are no images."""
_KINDS = {"label": "labels of whole images", "caption": "captions of images"}
_DRAWN = ("polygon", "bbox", "rotated_bbox", "mask", "ellipse")


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; the name of a file gives the split."""
    return each_list(path, ".json", _pages)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every subset: `annotations/default.json`, `train.json` and so on."""
    items: dict[str, list[dict[str, Any]]] = {}
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images first.", image=page.image
            )
        subset = subset_name(page)
        name = folder.image_name(page, IMAGES.format(subset=subset))
        kept = page_extras(page)
        said = {key: value or "" for key, value in page_values(page).items()}
        drawn = [_annotation(*each) for each in attributes.attributes(page.regions)]
        items.setdefault(subset, []).append({
            **kept["item"],
            "id": re.sub(r"\.[^./]*$", "", name) or name,
            "annotations": [*drawn, *kept[PLACED], *kept[_OTHERS]],
            "attr": {**kept[_ATTRIBUTES], **said},
            "image": {"path": name, "size": [page.size[1], page.size[0]]},
        })  # fmt: skip
        yield Written(page, name=name)
    for subset, listed in items.items():
        with folder.text(f"annotations/{subset}.json") as file:
            json.dump(_dataset(listed), file, ensure_ascii=False)


def _dataset(items: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the content of a file; annotations are numbered, and name their labels by number."""
    numbers = {name: number for number, name in enumerate(_LABELS)}
    for item in items:
        for place, each in enumerate(item["annotations"]):
            each["id"] = place
            if (name := each.pop(_LABEL, None)) is not None:
                each["label_id"] = numbers.setdefault(name, len(numbers))
    labels = [{"name": name, "parent": "", "attributes": []} for name in numbers]
    return {
        "info": {},
        "categories": {"label": {"labels": labels, "attributes": []}},
        "items": items,
    }


def _annotation(region: Region, values: dict[str, Any]) -> dict[str, Any]:
    kept = region_extras(region)
    return {
        **but(kept, {_ATTRIBUTES}),
        "type": "polygon",
        _LABEL: kept.get(_LABEL, region.level.value),
        "points": flat(region.polygon),
        "group": kept.get("group", 0),
        "z_order": kept.get("z_order", 0),
        # datumaro knows no attributes that are nothing.
        "attributes": {
            **kept[_ATTRIBUTES],
            **{k: "" if v is None else v for k, v in values.items()},
        },
    }


def page_extras(page: LabelledPage) -> dict[str, Any]:
    """Return what an item says besides: attributes, captions, annotations of other classes."""
    kept = values_of(page.extras, NAME)
    about = [but(each, {"id"}) for each in rows(kept, _OTHERS) if _kind(each) in _KINDS]
    others = [
        but(each, {"id", "label_id"})
        for each in rows(kept, PLACED)
        if _kind(each) not in _KINDS and class_named(_name(each)) is None
    ]
    named = [each for each in [*about, *others] if isinstance(each.get(_LABEL, ""), str)]
    return {
        "item": but(table(kept, "item"), {"id", "annotations", "attr", *_MEDIA}),
        _ATTRIBUTES: but(table(kept, _ATTRIBUTES), _OF_IMAGES),
        _OTHERS: [each for each in named if _kind(each) in _KINDS],
        PLACED: [each for each in named if _kind(each) not in _KINDS],
    }


def region_extras(region: Region) -> dict[str, Any]:
    """Return what an annotation says besides: its label, its group, other attributes."""
    kept = values_of(region.extras, NAME)
    values = {
        **but(kept, {*_OURS, _LABEL}),
        **{key: kept[key] for key in ("group", "z_order") if isinstance(kept.get(key), int)},
        _ATTRIBUTES: attributes.besides(table(kept, _ATTRIBUTES)),
    }
    name = _name(kept)
    if isinstance(name, str) and name != region.level.value and is_called(name, region):
        values[_LABEL] = name
    return values


def _kind(annotation: dict[str, Any]) -> str:
    return str(annotation.get("type"))


def _name(annotation: dict[str, Any]) -> object:
    return annotation.get(_LABEL)


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
    split = split_of(file)
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
    drawn, about = [], []
    for number, each in enumerate(foreign.items(values.get("annotations") or []), 1):
        named = _with_label(each, classes)
        if isinstance(named, dict) and _kind(named) in _KINDS:
            about.append(but(named, {"label_id"}))
        else:
            label = _name(named) if isinstance(named, dict) else None
            drawn.append((label, (f"{place}, annotation {number}", named)))
    knows_text = any(map(class_named, classes))
    texts, others = text_only(drawn, remarks, place=place, knows_text=knows_text)
    things = ((at, (known, each)) for known, (at, each) in texts)
    height, width = (*foreign.items(_media_of(item).get("size") or []), None, None)[:2]
    said = table(values, "attr")
    more = but(said, _OF_IMAGES)
    kept = {
        "item": but(values, {"id", "annotations", "attr", *_MEDIA}),
        _ATTRIBUTES: more,
        _OTHERS: about,
        PLACED: [each for _, each in others.things],
    }
    kinds = others.kinds + Counter(_KINDS[_kind(each)] for each in about)
    kinds.update(foreign.unknown_values(more, (), "attributes of images"))
    ours = attributes.of_texts(said)
    found = list(remarks.gather(things, lambda thing: _region(*thing, remarks)))
    state = foreign.review_state(ours.get("review_state"))
    return LabelledPage(
        image,
        attributes.in_order(found),
        foreign.size(width, height),
        state,
        foreign.text(ours.get("note")),
        split,
        voucher=voucher_of(ours),
        extras=remarks.keep(NAME, kept, kinds, most=MOST_OF_PAGE),
        predictions={} if state else attributes.predictions(found),
    )


def _with_label(annotation: object, classes: list[Any]) -> object:
    """Return an annotation with the name of its label in place of the number and its own.

    A number that is of no label stays, to be refused with what is drawn.
    """
    if not isinstance(annotation, dict):
        return annotation
    name = _class_of(annotation, classes)
    if name is None:
        return but(annotation, {"id"} if classes else {"id", "label_id"})
    return {**but(annotation, {"id", "label_id"}), _LABEL: name}


def _class_of(annotation: object, classes: list[Any]) -> object:
    """Return the name of a class by its place in the list; what has none counts as text."""
    number = annotation.get("label_id") if isinstance(annotation, dict) else None
    is_known = isinstance(number, int) and 0 <= number < len(classes)
    return classes[number] if is_known and isinstance(number, int) else None


def _region(text_class: TextClass, item: object, remarks: Remarks) -> Found:
    annotation = foreign.fields(item)
    if (label := annotation.get("label_id")) is not None:
        raise ForeignFile("its label {label} is not in the file", label=str(label)[:30])
    said = foreign.fields(annotation.get("attributes") or {})
    values = attributes.of_texts(said)
    text = attributes.text_of(values)
    found = attributes.found(
        text_class, _outline(annotation, values), values, text, remarks,
        is_ignored=attributes.is_ignored(values, text),
    )  # fmt: skip
    remarks.not_taken.update(region_json.not_taken(values))
    more = attributes.besides(said)
    kept = {**but(annotation, {*_OURS, _LABEL}), _ATTRIBUTES: more}
    kept |= {key: annotation[key] for key in ("group", "z_order") if annotation.get(key)}
    if _name(annotation) != text_class.level.value:
        kept[_LABEL] = _name(annotation)
    kinds = [*["groups of shapes"] * bool(kept.get("group")), *attributes.kinds_of(more)]
    extras = remarks.keep(NAME, kept, kinds)
    return attributes.besides_of(found, extras, values.get("score"))


def _outline(annotation: dict[str, Any], values: dict[str, Any]) -> Polygon:
    kind = annotation.get("type")
    if kind not in _DRAWN:
        raise shapes.without_inside(kind)
    if kind == "ellipse":
        return _ellipse(foreign.items(annotation.get("points")))
    if kind == "rotated_bbox":
        return _turned_box(foreign.items(annotation.get("points")))
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


def _turned_box(values: list[Any]) -> Polygon:
    """Return the box of a centre, a width, a height and degrees clockwise."""
    if len(values) != 5:
        raise ForeignFile("its turned box is not a centre, two sides and an angle")
    x, y, width, height, degrees = map(foreign.number, values)
    return shapes.box([x - width / 2, y - height / 2, width, height], degrees)
