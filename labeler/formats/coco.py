"""Read and write COCO JSON with text attributes, as CVAT and datumaro understand them.

Identifiers of images, annotations and categories are of one file: they are given out anew.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Level, Region
from labeler.core.errors import ForeignFile
from labeler.core.extras import Extras
from labeler.core.records import Split
from labeler.formats import attributes, coco_dialects, coco_results, foreign, region_json
from labeler.formats.attributes import Found
from labeler.formats.by_image import ByImage, key_of
from labeler.formats.classes import Others, TextClass, class_named, is_called, text_only
from labeler.formats.extras import MOST_OF_PAGE, PLACED, but, rows, table, values_of
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import SPLIT_NAMES, OutputFolder, split_name
from labeler.formats.region_json import flat, page_values, voucher_of
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.split_folders import split_of

IMAGES = "images/{split}"
"""Where datumaro and CVAT look for the images of a split."""
NAME = "coco"
_CATEGORIES = {Level.LINE: 1, Level.CHARACTER: 2}
_CATEGORY = "category"
"""The name of a class of somebody else, beside what an annotation says."""
_OF_IMAGES = frozenset(
    {"id", "file_name", "width", "height", "review_state", "voucher", "note", PLACED}
)


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; the ending of the name gives the split."""
    labels = each_list(path, ".json", lambda file, remarks: _File(file, remarks).pages())
    return replace(labels, pages=coco_results.with_results(labels.pages))


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every split: `instances_default.json`, `instances_train.json` and so on."""
    files: dict[Split | None, dict[str, list[Any]]] = {}
    for page in pages:
        content = files.setdefault(page.split, {"images": [], "annotations": []})
        name = folder.image_name(page, IMAGES.format(split=split_name(page)))
        content["images"].append(_image(page, name, len(content["images"]) + 1))
        content["annotations"] += _annotations(page, content)
        yield Written(page, name=name)
    for split, content in files.items():
        names = {level.value: number for level, number in _CATEGORIES.items()}
        for annotation in content["annotations"]:
            if (name := annotation.pop(_CATEGORY, None)) is not None:
                annotation["category_id"] = names.setdefault(name, len(names) + 1)
        categories = [{"id": number, "name": name} for name, number in names.items()]
        with folder.text(f"annotations/instances_{SPLIT_NAMES[split] or 'default'}.json") as file:
            json.dump({**content, "categories": categories}, file, ensure_ascii=False)


def _image(page: LabelledPage, name: str, number: int) -> dict[str, Any]:
    if page.size is None:
        raise ForeignFile(
            "{image} has no size yet. Let the project scan its images first.", image=page.image
        )
    return {
        **but(page_extras(page), {PLACED}),
        "id": number,
        "file_name": name,
        "width": page.size[0],
        "height": page.size[1],
        **page_values(page),
    }


def page_extras(page: LabelledPage) -> dict[str, Any]:
    """Return what a file says of an image besides: other values, annotations of other classes."""
    values = values_of(page.extras, NAME)
    others = [
        but(each, {"id", "image_id", "category_id"})
        for each in rows(values, PLACED)
        if isinstance(each.get(_CATEGORY), str) and class_named(each[_CATEGORY]) is None
    ]
    return {**but(values, _OF_IMAGES), PLACED: others}


def region_extras(region: Region) -> dict[str, Any]:
    """Return what an annotation says besides: its class, other values, other attributes."""
    kept = values_of(region.extras, NAME)
    values = {
        **coco_dialects.besides(but(kept, {_CATEGORY})),
        "attributes": attributes.besides(table(kept, "attributes")),
    }
    name = kept.get(_CATEGORY)
    if isinstance(name, str) and name != region.level.value and is_called(name, region):
        values[_CATEGORY] = name
    return values


def _annotations(page: LabelledPage, content: dict[str, list[Any]]) -> Iterator[dict[str, Any]]:
    image, first = len(content["images"]), len(content["annotations"]) + 1
    for number, (region, values) in enumerate(attributes.attributes(page.regions), first):
        left, top, right, bottom = geometry.bounds(region.polygon)
        besides = region_extras(region)
        yield {
            **besides,
            "id": number,
            "image_id": image,
            "category_id": _CATEGORIES[region.level],
            "segmentation": [flat(region.polygon)],
            "bbox": [left, top, right - left, bottom - top],
            "area": abs(geometry.signed_area(region.polygon)),
            # What nobody should learn from or be judged by is a crowd to everybody else.
            "iscrowd": int(region.ignore is not None),
            "attributes": {**besides["attributes"], **values},
        }
    for number, other in enumerate(page_extras(page)[PLACED], first + len(page.regions)):
        yield {**other, "id": number, "image_id": image}


class _File:
    """One COCO file while it is read."""

    def __init__(self, path: Path, remarks: Remarks) -> None:
        content = foreign.parse_json(foreign.read_text(path))
        if isinstance(content, list):
            content = coco_results.as_dataset(path, content)
        content = foreign.fields(content)
        if not {"images", "annotations"} <= set(content):
            raise ForeignFile("it has no images and annotations, so it is no COCO file of regions")
        self._path = path
        self._remarks = remarks
        self._images = foreign.items(content["images"])
        self._classes = {
            key_of(category.get("id")): category.get("name")
            for category in map(foreign.fields, foreign.items(content.get("categories") or []))
        }
        self._knows_text = any(class_named(name) for name in self._classes.values())
        self._annotations = ByImage(
            (
                (f"{path.name}, annotation {number}", item)
                for number, item in enumerate(foreign.items(content["annotations"]), 1)
            ),
            (image.get("id") for image in self._images if isinstance(image, dict)),
        )

    def pages(self) -> list[LabelledPage]:
        """Return all images with their regions."""
        pages = list(each_page(self._named(), self._page))
        self._remarks.refused += self._annotations.lost()
        return pages

    def _named(self) -> Iterator[tuple[str, str, object]]:
        for number, item in enumerate(self._images, 1):
            name = item.get("file_name") if isinstance(item, dict) else None
            image = name.replace("\\", "/") if isinstance(name, str) else ""
            yield f"{self._path.name}, image {number}", image, item

    def _page(self, item: object, remarks: Remarks) -> LabelledPage:
        image = foreign.fields(item)
        annotations = self._annotations.take(image.get("id"))
        name = foreign.text(image.get("file_name"))
        if not name:
            raise ForeignFile("it has no file name")
        texts, others = text_only(
            (
                (self._class_of(annotation), (place, annotation))
                for place, annotation in annotations
            ),
            remarks,
            place=f"{self._path.name}, {name}",
            knows_text=self._knows_text,
        )
        things = ((place, (known, annotation)) for known, (place, annotation) in texts)
        size = coco_dialects.size_of(image, (annotation for _, annotation in annotations))
        found = list(remarks.gather(things, lambda thing: self._region(*thing, size, remarks)))
        state = foreign.review_state(image.get("review_state"))
        return LabelledPage(
            name.replace("\\", "/"),
            attributes.in_order(found),
            size,
            state,
            foreign.text(image.get("note")),
            split_of(self._path),
            voucher=voucher_of(image),
            extras=self._besides(image, others, remarks),
            predictions={} if state else attributes.predictions(found),
        )

    def _besides(
        self, image: dict[str, Any], others: Others[tuple[str, object]], remarks: Remarks
    ) -> Extras | None:
        """Return what the file says of an image besides."""
        values = but(image, _OF_IMAGES)
        placed = [
            {**but(each, {"id", "image_id", "category_id"}), _CATEGORY: self._class_of(each)}
            for _, each in others.things
            if isinstance(each, dict)
        ]
        kinds = others.kinds + Counter(foreign.unknown_values(values, (), "values of images"))
        return remarks.keep(NAME, {**values, PLACED: placed}, kinds, most=MOST_OF_PAGE)

    def _region(
        self,
        text_class: TextClass,
        annotation: object,
        size: tuple[int, int] | None,
        remarks: Remarks,
    ) -> Found:
        category = annotation.get("category_id") if isinstance(annotation, dict) else None
        if self._classes and category is not None and key_of(category) not in self._classes:
            raise ForeignFile(
                "its category {category} is not in the file", category=str(category)[:30]
            )
        return _region(text_class, annotation, size, self._class_of(annotation), remarks)

    def _class_of(self, annotation: object) -> object:
        """Return the name of an annotation's class; what has none counts as text."""
        if not isinstance(annotation, dict):
            return None
        return self._classes.get(key_of(annotation.get("category_id")))


def _region(
    text_class: TextClass,
    item: object,
    size: tuple[int, int] | None,
    name: object,
    remarks: Remarks,
) -> Found:
    """Return a region with its place in the reading order and the number of its line."""
    annotation = foreign.fields(item)
    values = attributes.of_texts(foreign.fields(annotation.get("attributes") or {}))
    text = attributes.text_of(values, annotation)
    is_ignored = coco_dialects.is_ignored(annotation, values, text)
    outline = coco_dialects.outline_of(annotation, values, size)
    found = attributes.found(text_class, outline, values, text, remarks, is_ignored=is_ignored)
    remarks.not_taken.update(region_json.not_taken(values))
    remarks.not_taken.update(coco_dialects.not_taken(annotation))
    others, more = coco_dialects.besides(annotation), attributes.besides(values)
    kinds = [*coco_dialects.kinds_of(others), *attributes.kinds_of(more)]
    kept = {**others, "attributes": more}
    if name and name != text_class.level.value:
        kept[_CATEGORY] = name
    return attributes.besides_of(
        found, remarks.keep(NAME, kept, kinds), annotation.get("score", values.get("score"))
    )
