"""Read and write MMOCR's JSON for text detection and spotting (version 1 of MMOCR)."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Level
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import attributes, foreign
from labeler.formats.attributes import Found
from labeler.formats.classes import TextClass, class_named, text_only
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, printable
from labeler.formats.region_json import flat, page_values, voucher_of
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.split_folders import split_by_ending, with_ending

_SIDES = 4


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; the ending of the name gives the split."""
    return each_list(path, ".json", _pages)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every split. Characters are a class of their own."""
    files: dict[Split | None, list[dict[str, Any]]] = {}
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images.", image=page.image
            )
        name = folder.image_name(page)
        files.setdefault(page.split, []).append({
            "img_path": name, "width": page.size[0], "height": page.size[1],
            "instances": list(_instances(page)), "page": page_values(page),
        })  # fmt: skip
        yield Written(page, name=name)
    names = [{"id": number, "name": name} for number, name in enumerate(("text", "character"))]
    about = {"dataset_type": "TextDetDataset", "task_name": "textdet", "category": names}
    for split, images in files.items():
        with folder.text(f"{with_ending('textdet', split)}.json") as file:
            json.dump({"metainfo": about, "data_list": images}, file, ensure_ascii=False)


def _instances(page: LabelledPage) -> Iterator[dict[str, Any]]:
    for region, values in attributes.attributes(page.regions):
        yield {
            "polygon": flat(region.polygon),
            "bbox": list(geometry.bounds(region.polygon)),
            "bbox_label": int(region.level is Level.CHARACTER),
            "ignore": values.pop("illegible"),
            "text": values.pop("text"),
            "attributes": values,
        }


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    about = foreign.fields(content.get("metainfo") or {})
    classes = {
        str(each.get("id")): each.get("name")
        for each in map(foreign.fields, foreign.items(about.get("category") or []))
    }
    things = (
        (f"{file.name}, image {number}", _name(item), item)
        for number, item in enumerate(foreign.items(content.get("data_list")), 1)
    )
    split = split_by_ending(file)
    return each_page(things, lambda item, own: _page(file, item, classes, split, own))


def _name(item: object) -> str:
    name = item.get("img_path") if isinstance(item, dict) else None
    return printable(name).replace("\\", "/") if isinstance(name, str) else ""


def _page(
    file: Path, item: object, classes: dict[str, Any], split: Split | None, remarks: Remarks
) -> LabelledPage:
    image = foreign.fields(item)
    if not _name(image):
        raise ForeignFile("it has no img_path")
    place = f"{file.name}, {_name(image)}"
    named = (
        (_class_of(each, classes), (f"{place}, instance {number}", each))
        for number, each in enumerate(foreign.items(image.get("instances") or []), 1)
    )
    knows_text = any(map(class_named, classes.values()))
    texts, others = text_only(named, remarks, place=place, knows_text=knows_text)
    remarks.not_taken.update(others.kinds)
    things = ((at, (known, each)) for known, (at, each) in texts)
    values = foreign.fields(image.get("page") or {})
    return LabelledPage(
        _name(image),
        attributes.in_order(remarks.gather(things, lambda thing: _found(*thing, remarks))),
        foreign.size(image.get("width"), image.get("height")),
        foreign.review_state(values.get("review_state")),
        foreign.text(values.get("note")),
        split,
        voucher=voucher_of(values),
    )


def _class_of(instance: object, classes: dict[str, Any]) -> object:
    label = instance.get("bbox_label") if isinstance(instance, dict) else None
    return classes.get(str(label)) if label is not None else None


def _found(text_class: TextClass, item: object, remarks: Remarks) -> Found:
    instance = foreign.fields(item)
    values = attributes.of_texts(foreign.fields(instance.get("attributes") or {}))
    text = attributes.text_of(instance)
    if corners := foreign.items(instance.get("polygon") or []):
        outline = foreign.polygon_of_flat(corners)
    else:
        sides = [foreign.number(side) for side in foreign.items(instance.get("bbox") or [])]
        if len(sides) != _SIDES:
            raise ForeignFile("it has neither a polygon nor a bbox")
        left, top, right, bottom = sides
        outline = foreign.polygon(geometry.rectangle((left, top), (right, bottom)))
    attributes.note_unknown(values, remarks)
    is_ignored = foreign.is_true(instance.get("ignore"))
    return attributes.found(
        text_class, outline, values, text, remarks,
        is_ignored=is_ignored or (not values and attributes.is_ignored({}, text)),
    )  # fmt: skip
